// SPDX-License-Identifier: GPL-3.0-or-later
// Service records on the board, in the list and in the editor of their statuses: moved by mouse and by keys, refused
// with a reason, asked for what a status needs.
#include "core/domain/servicerecords.h"
#include "tests/ui/program.h"

#include "ui/board/boardcolumnview.h"
#include "ui/board/boardview.h"
#include "ui/board/neededfields.h"
#include "ui/records/listpage.h"
#include "ui/records/recordcard.h"
#include "ui/service/duewords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/window/servicepage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace
{
struct ServiceBoard : Program {
    enum Column { Nowhere, New, InProgress, Waiting, Scheduled, Resolved, Closed };
    ServicePage *page = nullptr;
    QList<Record> statuses;

    ServiceBoard()
    {
        const QList<Record> process = standardServiceProcess(schema(), [this] { return store().newId(); });
        ChangeSet set{{Action::Create, u"service_process"_s, 1, {}}, {}};
        for (const Record &record : process)
            set.changes.append(insertion(record));
        apply(set);
        statuses = process.mid(1);
    }
    const ServiceRecord &s() { return schema().serviceRecord; }
    Id status(Column column) const { return statuses[column - 1].id(); }
    Id add(const QString &subject, Column column = New, const std::function<void(Record *)> &more = {})
    {
        Record record(s(), store().newId());
        record.set(s().subject, subject);
        record.set(s().status, status(column));
        if (more)
            more(&record);
        apply({{Action::Create, u"service_record"_s, 1, subject}, {insertion(record)}});
        return record.id();
    }
    void change(Column column, const std::function<void(Record *)> &how)
    {
        Record after = load(schema().serviceStatus, status(column));
        const Record before = after;
        how(&after);
        apply({{Action::Edit, u"service_process"_s, 1, {}}, {*difference(before, after)}});
    }
    void open(const QString &layout)
    {
        shell().resize(1440, 900);
        shell().show();
        shell().activateWindow();
        shell().showPage(u"service"_s);
        page = qobject_cast<ServicePage *>(shell().currentPage());
        REQUIRE(page);
        page->findChild<SegmentedControl *>(u"service.layout"_s)->setCurrent(layout);
        REQUIRE(until([&] { return board()->columnViews().size() == 7; }));
        QTest::qWait(50); // laid out
    }
    BoardView *board() { return page->findChild<BoardView *>(); }
    BoardColumnView *column(Column column) { return board()->columnViews()[column]; }
    bool holds(Column in, qsizetype count)
    {
        return until([&] { return column(in)->model()->isComplete() && column(in)->model()->count() == count; });
    }
    Record load(const Entity &entity, Id id)
    {
        std::optional<Record> found;
        store().load(entity, id, qApp, [&](const auto &record) { found = *record; });
        REQUIRE(until([&] { return found.has_value(); }));
        return *found;
    }
    Id statusOf(Id id) { return load(s(), id)[s().status]; }
    void carry(Column from, Column to)
    {
        QTest::qWait(50);
        QWidget *source = column(from)->cards()->viewport();
        const QPoint begin = column(from)->cards()->visualRect(column(from)->model()->index(0, 0)).center();
        const QPoint over = source->mapFromGlobal(column(to)->cards()->viewport()->mapToGlobal(QPoint(60, 40)));
        QTest::mousePress(source, Qt::LeftButton, {}, begin);
        for (int step = 1; step <= 4; ++step) {
            const QPoint at = begin + (over - begin) * step / 4;
            QMouseEvent move(QEvent::MouseMove, at, source->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(source, &move);
        }
        QTest::mouseRelease(source, Qt::LeftButton, {}, over);
    }
    void focus(Column in, int row = 0)
    {
        column(in)->cards()->setFocus();
        column(in)->cards()->setCurrentIndex(column(in)->model()->index(row, 0));
    }
    void undo()
    {
        REQUIRE(until([&] { return action("edit.undo")->isEnabled(); }));
        action("edit.undo")->trigger();
    }
    NeededFields *question()
    {
        NeededFields *form = nullptr;
        REQUIRE(until([&] {
            form = shell().findChild<NeededFields *>(u"needed"_s);
            return form && form->isVisible();
        }));
        return form;
    }
    QString bannerText()
    {
        QStringList texts;
        for (const QLabel *label : shell().findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'\n');
    }
    FilterChip *chip(const char *id)
    {
        auto *chip = page->findChild<FilterChip *>(u"filter."_s + QString::fromLatin1(id));
        return chip;
    }
    bool lists(const QStringList &titles)
    {
        const RecordModel *model = page->list().model();
        return until([&] {
            QStringList there;
            for (int row = 0; row < model->count(); ++row)
                there.append(model->index(row, model->columnOf(s().subject)).data().toString());
            there.sort();
            return model->isComplete() && there == titles;
        });
    }
};
} // namespace

TEST_CASE_METHOD(ServiceBoard, "a service record is carried to another status by mouse and one undo carries it back")
{
    const Id id = add(u"Freezer sensor"_s);
    open(u"board"_s);
    REQUIRE(holds(New, 1));
    CHECK_FALSE(column(Nowhere)->isVisible());
    carry(New, Waiting);
    REQUIRE(holds(Waiting, 1));
    CHECK(statusOf(id) == status(Waiting));
    CHECK(holds(New, 0));
    undo();
    REQUIRE(holds(New, 1));
    CHECK(statusOf(id) == status(New));
}

TEST_CASE_METHOD(ServiceBoard, "several service records are moved by keys together and come back in one step")
{
    const Id a = add(u"Chair motor"_s), b = add(u"Login fails"_s);
    open(u"board"_s);
    REQUIRE(holds(New, 2));
    focus(New);
    QTest::keyClick(column(New)->cards(), Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(until([&] { return board()->selectedIds().size() == 2; }));
    QTest::keyClick(column(New)->cards(), Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(holds(InProgress, 2));
    CHECK(statusOf(a) == status(InProgress));
    CHECK(statusOf(b) == status(InProgress));
    undo();
    CHECK(holds(New, 2));
    CHECK(holds(InProgress, 0));
}

TEST_CASE_METHOD(ServiceBoard, "a move that the present status does not allow is refused and says why")
{
    const Id id = add(u"Replace inverter"_s);
    change(New, [&](Record *record) {
        record->set(schema().serviceStatus.next, QStringList{QString::number(status(InProgress))});
    });
    open(u"board"_s);
    REQUIRE(holds(New, 1));
    carry(New, Scheduled);
    REQUIRE(until([&] { return bannerText().contains(u"From “New” it goes on to “In progress” only."_s); }));
    CHECK(statusOf(id) == status(New));
    CHECK(holds(New, 1));
    CHECK(column(Scheduled)->model()->count() == 0);
    CHECK_FALSE(board()->findChild<QWidget *>(u"board.lifted"_s)->isVisible());
    carry(New, InProgress); // which is allowed
    CHECK(holds(InProgress, 1));
}

TEST_CASE_METHOD(ServiceBoard, "what a status needs is asked for beside its column and escape changes nothing")
{
    const Id a = add(u"Wrong label"_s), b = add(u"Return of 6 tents"_s);
    change(Resolved, [&](Record *record) { record->set(schema().serviceStatus.needs, {u"cause"_s}); });
    open(u"board"_s);
    REQUIRE(holds(New, 2));
    focus(New);
    QTest::keyClick(column(New)->cards(), Qt::Key_Down, Qt::ShiftModifier);
    carry(New, Resolved);
    CHECK(question()->accessibleName() == u"Needed for “Resolved”"_s);
    CHECK(question()->accessibleDescription() == u"2 service records"_s);
    QTest::keyClick(question()->focusWidget(), Qt::Key_Escape);
    REQUIRE(until([&] { return !shell().findChild<NeededFields *>(); }));
    CHECK(statusOf(a) == status(New));
    carry(New, Resolved);
    auto *box = question()->findChild<QComboBox *>(u"input.cause"_s);
    REQUIRE(box);
    box->setCurrentIndex(box->findData(u"delivery"_s));
    QTest::mouseClick(question()->findChild<QAbstractButton *>(u"needed.go"_s), Qt::LeftButton);
    REQUIRE(holds(Resolved, 2));
    for (Id id : {a, b})
        CHECK(load(s(), id)[s().cause] == u"delivery"_s);
    undo(); // status and cause are one step
    REQUIRE(holds(New, 2));
    CHECK(load(s(), a)[s().cause].isEmpty());
}

TEST_CASE_METHOD(ServiceBoard, "on the card too what a status needs is asked for and what stays is shown as it was")
{
    const Id id = add(u"Wrong label"_s);
    change(Resolved, [&](Record *record) { record->set(schema().serviceStatus.needs, {u"cause"_s}); });
    open(u"list"_s);
    page->showRecord(id);
    auto *box = page->findChild<QComboBox *>(u"service.status"_s);
    REQUIRE(until([&] { return box->count() == 6 && box->isVisible(); }));
    QTest::mouseClick(page->findChild<QAbstractButton *>(u"service.next"_s), Qt::LeftButton);
    QTest::keyClick(question()->focusWidget(), Qt::Key_Escape);
    REQUIRE(until([&] { return !shell().findChild<NeededFields *>(); }));
    CHECK(statusOf(id) == status(New));
    CHECK(box->currentText() == u"New"_s);
}

TEST_CASE_METHOD(ServiceBoard, "columns of what is over show the last thirty days only and the list shows all")
{
    add(u"Old one"_s, Closed,
        [&](Record *record) { record->set(s().receivedAt, QDateTime::currentDateTimeUtc().addDays(-90)); });
    add(u"Fresh one"_s, Closed);
    open(u"board"_s);
    CHECK(holds(Closed, 1));
    CHECK(column(Closed)->column().period.startsWith(u"30 "_s));
    page->findChild<SegmentedControl *>(u"service.layout"_s)->setCurrent(u"list"_s);
    CHECK(lists({u"Fresh one"_s, u"Old one"_s}));
}

TEST_CASE_METHOD(ServiceBoard, "board or list is remembered and the card opens beside both by enter")
{
    const Id id = add(u"Freezer sensor"_s);
    open(u"board"_s);
    REQUIRE(holds(New, 1));
    focus(New);
    QTest::keyClick(column(New)->cards(), Qt::Key_Return);
    REQUIRE(until([&] { return page->card().isVisible() && page->card().shownRecord() == id; }));
    CHECK(board()->isVisible());
    CHECK(board()->currentId() == id);
    app->window()->leave();
    start();
    shell().show();
    shell().showPage(u"service"_s);
    page = qobject_cast<ServicePage *>(shell().currentPage());
    CHECK(page->showsBoard());
    CHECK_FALSE(page->showsTable());
}

TEST_CASE_METHOD(ServiceBoard,
                 "one click shows what waits and what is mine and those who are nobody see no such filter")
{
    add(u"New one"_s);
    add(u"Asked back"_s, Waiting);
    open(u"list"_s);
    REQUIRE(until([&] { return chip("waiting"); }));
    CHECK_FALSE(chip("mine")); // nobody in the file is called as the user of this computer
    QTest::mouseClick(chip("waiting"), Qt::LeftButton);
    CHECK(lists({u"Asked back"_s}));
    Record me(schema().user, store().newId());
    me.set(schema().user.name, store().user());
    apply({{Action::Create, u"user"_s, 1, {}}, {insertion(me)}});
    add(u"My own"_s, InProgress, [&](Record *record) { record->set(s().owner, me.id()); });
    add(u"Mine and done"_s, Closed, [&](Record *record) { record->set(s().owner, me.id()); });
    REQUIRE(until([&] { return chip("mine"); }));
    QTest::mouseClick(chip("mine"), Qt::LeftButton);
    CHECK(lists({u"My own"_s}));
    change(InProgress, [&](Record *record) {
        record->set(schema().serviceStatus.type, QString::fromLatin1(ServiceStatus::waiting));
    });
    QTest::mouseClick(chip("waiting"), Qt::LeftButton); // what the word means follows the statuses
    CHECK(lists({u"Asked back"_s, u"My own"_s}));
}

TEST_CASE_METHOD(ServiceBoard, "beside an open card the column of what is due can be read at 1440 pixels")
{
    const Id id = add(u"Freezer sensor"_s);
    open(u"list"_s);
    page->showRecord(id);
    REQUIRE(until([&] { return page->card().isVisible(); }));
    QTest::qWait(50);
    auto *table = qobject_cast<QAbstractItemView *>(page->list().view());
    const int due = page->list().model()->columnOf(s().dueAt);
    REQUIRE(due >= 0);
    CHECK(table->visualRect(table->model()->index(0, due)).right() <= table->viewport()->width());
    const auto said = [&](qint64 seconds) {
        return page->list().spec().dueWords(QDateTime::currentDateTime().addSecs(seconds).toMSecsSinceEpoch());
    };
    CHECK(page->list().spec().due == &s().dueAt);
    CHECK(said(-3 * 3600).ink == Ink::Red);
    CHECK(said(9 * 86400).text.isEmpty()); // the day alone, as in other lists
}

TEST_CASE("what is due is said in words and red when it is late and amber when it is time")
{
    const QDateTime now(QDate(2026, 5, 18), QTime(14, 0));
    CHECK(dueWords({}, {}, now).text.isEmpty());
    const DueWords late = dueWords(now.addSecs(-3 * 3600), now.addSecs(-7200), now);
    CHECK(late.text.contains(u"3 h"_s));
    CHECK(late.ink == Ink::Red);
    CHECK(dueWords(now, {}, now).ink != Ink::Red); // at that very instant it is in time
    CHECK(dueWords(now.addSecs(3600), now.addSecs(-60), now).ink == Ink::Amber);
    CHECK(dueWords(now.addSecs(3600), now.addSecs(60), now).ink == Ink::Secondary);
    CHECK(dueWords(now.addDays(1), {}, now).text.startsWith(u"Tomorrow"_s));
    CHECK(idleWords(QString::fromLatin1(ServiceStatus::waiting), now, now).ink == Ink::Muted);
    CHECK(idleWords(QString::fromLatin1(ServiceStatus::closed), now, now).text == u"Today"_s);
}

namespace
{
struct StatusSheet : ServiceBoard {
    QDialog *sheet = nullptr;

    void edit()
    {
        open(u"board"_s);
        action("service.statuses")->trigger();
        REQUIRE(until([&] {
            sheet = shell().findChild<QDialog *>(u"statusEditor"_s);
            return sheet && sheet->isVisible();
        }));
        QTest::qWait(50); // how many records are where is known
    }
    QList<QLineEdit *> names()
    {
        QList<QLineEdit *> names;
        for (QLineEdit *name : sheet->findChildren<QLineEdit *>(u"statusRow.name"_s))
            if (name->isVisible())
                names.append(name);
        std::sort(names.begin(), names.end(), [this](QLineEdit *a, QLineEdit *b) {
            return a->mapTo(sheet, QPoint()).y() < b->mapTo(sheet, QPoint()).y();
        });
        return names;
    }
    template <typename T>
    T *part(int row, const char *name)
    {
        T *part = names()[row]->parentWidget()->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(part);
        return part;
    }
    void choose(int row, const char *button, const char *menuName, const QString &text)
    {
        QTest::mouseClick(part<QAbstractButton>(row, button), Qt::LeftButton);
        QMenu *menu = nullptr;
        REQUIRE(until([&] {
            menu = sheet->findChild<QMenu *>(QString::fromLatin1(menuName));
            return menu && menu->isVisible();
        }));
        for (QAction *action : menu->actions())
            if (action->text() == text)
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        REQUIRE(until([&] { return !sheet->findChild<QMenu *>(QString::fromLatin1(menuName)); }));
        sheet->activateWindow();
        REQUIRE(until([&] { return sheet->isActiveWindow(); }));
    }
    void save() { QTest::mouseClick(sheet->findChild<QAbstractButton *>(u"statusEditor.save"_s), Qt::LeftButton); }
    void saved()
    {
        save();
        REQUIRE(until([&] { return !shell().findChild<QDialog *>(u"statusEditor"_s); }));
    }
    QString problem()
    {
        auto *label = sheet->findChild<QLabel *>(u"statusEditor.problem"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
};
} // namespace

TEST_CASE_METHOD(StatusSheet,
                 "statuses are named and ordered and told what they need and where they go on to in one step")
{
    add(u"Freezer sensor"_s);
    edit();
    REQUIRE(names().size() == 6);
    names()[1]->setFocus();
    names()[1]->selectAll();
    QTest::keyClicks(names()[1], u"On the bench"_s);
    choose(4, "statusRow.needs", "statusRow.needsMenu", u"Cause"_s);
    choose(0, "statusRow.next", "statusRow.nextMenu", u"On the bench"_s); // as it is called now
    CHECK(part<QAbstractButton>(0, "statusRow.next")->text() == u"Goes on to: On the bench"_s);
    names()[3]->setFocus();
    QTest::keyClick(names()[3], Qt::Key_Up, Qt::ControlModifier);
    REQUIRE(until([&] { return names()[2]->text() == u"Scheduled"_s; }));
    QTest::mouseClick(sheet->findChild<QAbstractButton *>(u"statusEditor.add"_s), Qt::LeftButton);
    REQUIRE(until([&] { return names().size() == 7; }));
    save();
    CHECK(problem() == u"Each status needs a name."_s);
    QTest::keyClicks(names()[6], u"Archive"_s);
    saved();
    REQUIRE(until([&] { return board()->columnViews().size() == 8; }));
    QStringList titles;
    for (BoardColumnView *view : board()->columnViews().mid(1))
        titles.append(view->column().title);
    CHECK(titles == QStringList{u"New"_s, u"On the bench"_s, u"Scheduled"_s, u"Waiting on customer"_s, u"Resolved"_s,
                                u"Closed"_s, u"Archive"_s});
    CHECK(load(schema().serviceStatus, status(Resolved))[schema().serviceStatus.needs] == QStringList{u"cause"_s});
    CHECK(load(schema().serviceStatus, status(New))[schema().serviceStatus.next] ==
          QStringList{QString::number(status(InProgress))});
    undo();
    REQUIRE(until([&] { return board()->columnViews().size() == 7; }));
    CHECK(board()->columnViews()[2]->column().title == u"In progress"_s);
    CHECK(load(schema().serviceStatus, status(Resolved))[schema().serviceStatus.needs].isEmpty());
}

TEST_CASE_METHOD(StatusSheet, "a status that holds records is not removed and an empty one is")
{
    add(u"Freezer sensor"_s, Scheduled);
    edit();
    QTest::mouseClick(part<QAbstractButton>(3, "statusRow.remove"), Qt::LeftButton);
    CHECK(problem().startsWith(u"1 service record"_s));
    CHECK(problem().contains(u"in “Scheduled”"_s));
    CHECK(names().size() == 6);
    QTest::mouseClick(part<QAbstractButton>(2, "statusRow.remove"), Qt::LeftButton);
    REQUIRE(until([&] { return names().size() == 5; }));
    saved();
    REQUIRE(until([&] { return board()->columnViews().size() == 6; }));
    undo();
    CHECK(until([&] { return board()->columnViews().size() == 7; }));
}

TEST_CASE_METHOD(StatusSheet, "the first status must be one in which service records are worked on")
{
    edit();
    names()[2]->setFocus();
    QTest::keyClick(names()[2], Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(names()[1], Qt::Key_Up, Qt::ControlModifier);
    CHECK(names()[0]->text() == u"Waiting on customer"_s);
    save();
    CHECK(problem().startsWith(u"New service records begin in the first status"_s));
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK(sheet->isVisible()); // something would be lost
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK(until([&] { return !shell().findChild<QDialog *>(u"statusEditor"_s); }));
}
