// SPDX-License-Identifier: GPL-3.0-or-later
// The whole road of a complaint, from the call to the visit afterwards and back to nothing, by mouse and by keys alone.
#include "tests/ui/servicewindow.h"
#include "ui/records/composebox.h"
#include "ui/records/fieldrow.h"
#include "ui/service/ratingscale.h"
#include "ui/widgets/chip.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace
{
struct ServiceRoad : ServiceWindow {
    bool mouse = true;

    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        if (!QApplication::focusWidget() && !QApplication::activeWindow())
            front();
        // Without a focus the window gets what is typed, as it does from the system.
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), Qt::Key(key), modifiers);
    }
    void type(const QString &text)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    /// Where the mouse clicks the keys go with Tab.
    void reach(QWidget *widget)
    {
        if (mouse) {
            QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(qMin(12, widget->width() / 2), widget->height() / 2));
            return;
        }
        const auto there = [&] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && (focus == widget || focus == widget->focusProxy());
        };
        if (!QApplication::focusWidget() || !QApplication::focusWidget()->isVisible())
            shell().currentPage()->takeFocus();
        for (int i = 0; i < 150 && !there(); ++i)
            key(Qt::Key_Tab);
        INFO(widget->objectName().toStdString());
        REQUIRE(there());
    }
    void press(QWidget *button)
    {
        reach(button);
        if (!mouse)
            key(Qt::Key_Space);
    }
    void press(const char *name) { press(part<QAbstractButton>(name)); }
    void front()
    {
        shell().activateWindow(); // as a window manager does
        REQUIRE(QTest::qWaitForWindowActive(&shell()));
    }
    /// What a menu offers, by its words.
    void choose(QMenu *menu, const QString &words)
    {
        QAction *wanted = nullptr;
        for (QAction *each : menu->actions())
            if (each->text() == words)
                wanted = each;
        REQUIRE(wanted);
        if (mouse) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(wanted).center());
            return;
        }
        for (int i = 0; i < 20 && menu->activeAction() != wanted; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }
    void sheet(const char *name)
    {
        auto *dialog = part<QDialog>(name);
        dialog->activateWindow();
        REQUIRE(until([&] { return dialog->isAncestorOf(QApplication::focusWidget()); }));
    }
    qint64 count(const Entity &entity)
    {
        std::optional<qint64> found;
        store().count(entity, {}, qApp, [&](const Result<qint64> &count) { found = *count; });
        REQUIRE(until([&] { return found.has_value(); }));
        return *found;
    }
    static QStringList said(const TimelineModel &timeline)
    {
        QStringList rows;
        for (int row = 0; row < timeline.rowCount(); ++row)
            rows.append(timeline.index(row).data(Qt::AccessibleTextRole).toString());
        return rows;
    }
    void walk();
};

void ServiceRoad::walk()
{
    front();
    auto *start = part<QWidget>("service.start");
    for (auto *each : start->findChildren<QAbstractButton *>())
        if (each->isVisible() && !each->text().isEmpty())
            press(each);
    REQUIRE(until([&] { return !start->isVisible(); }));
    const Id customer = addPerson(u"Jonas Lindqvist"_s);

    // The call, on the customer's card.
    action("go.customers")->trigger();
    auto *contacts = qobject_cast<ContactsPage *>(shell().currentPage());
    REQUIRE(contacts);
    contacts->showRecord(customer);
    auto *card = contacts->findChild<ContactCard *>();
    REQUIRE(until([&] { return card->shownContact() == customer; }));
    QTest::qWait(20); // laid out
    auto *composer = card->timeline()->composer()->findChild<QPlainTextEdit *>(u"compose.text"_s);
    reach(composer);
    type(u"/call The freezer is too warm"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    TimelineView *view = card->timeline()->view();
    REQUIRE(until([&] { return view->timeline().entryCount() == 1 && view->isVisible(); }));
    const QModelIndex call = view->timeline().index(1);
    if (mouse) {
        const QPoint place = view->visualRect(call).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
        QApplication::sendEvent(view->viewport(), &event);
    } else {
        reach(view);
        key(Qt::Key_Down);
        view->setCurrentIndex(call);
        const QPoint place = view->visualRect(call).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, view->viewport()->mapToGlobal(place));
        QApplication::sendEvent(view, &event);
    }
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    choose(menu, u"New service record of it…"_s);
    sheet("newOfKind");
    auto *kind = part<QComboBox>("input.kind");
    kind->setFocus();
    type(u"Com"_s);
    CHECK(kind->currentText() == u"Complaint"_s);
    REQUIRE(until([&] { return part<QLineEdit>("input.contact_id")->text() == u"Jonas Lindqvist"_s; }));
    auto *subject = part<QLineEdit>("input.subject");
    subject->setFocus();
    key(Qt::Key_Return);
    REQUIRE(until([&] { return service->card().shownRecord() != 0 && !shell().findChild<QDialog *>(u"newOfKind"_s); }));
    front();
    CHECK(shown()[s().kind] == u"complaint"_s);
    QTest::qWait(20);

    // It came in days ago: late.
    service->card().setCurrentTab(u"details"_s);
    FieldRow *received = nullptr;
    for (auto *row : service->card().findChildren<FieldRow *>())
        if (&row->field() == &s().receivedAt)
            received = row;
    REQUIRE(received);
    if (mouse) {
        received->startEditing();
    } else {
        shell().currentPage()->takeFocus();
        reach(received);
        key(Qt::Key_Return);
    }
    auto *day = part<QLineEdit>("input.received_at");
    day->setFocus();
    day->selectAll();
    type(QDate::currentDate().addDays(-5).toString(Qt::ISODate) + u" 09:00"_s);
    key(Qt::Key_Return);
    REQUIRE(until([&] { return shown()[s().answerBreachedAt].isValid(); }));
    REQUIRE(until([&] { return part<QLabel>("service.clock.title")->text().contains(u"overdue by"_s); }));
    settle();

    // Answered, resolved, closed.
    service->card().setCurrentTab(u"timeline"_s);
    shell().currentPage()->takeFocus();
    auto *answer = service->card().composer()->findChild<QPlainTextEdit *>(u"compose.text"_s);
    reach(answer);
    type(u"/call A technician comes today"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(until([&] { return shown()[s().answeredAt].isValid(); }));
    settle();
    press("service.next");
    REQUIRE(until([&] { return status() == u"Resolved"_s; }));
    settle();
    press("service.next");
    REQUIRE(until([&] { return status() == u"Closed"_s; }));
    settle();

    // Rated, visited.
    if (mouse) {
        press("service.rating.4");
        REQUIRE(until([&] { return shown()[s().rating] == 4; }));
        settle();
        press("service.recommend.9");
    } else {
        reach(part<RatingScale>("service.rating"));
        key(Qt::Key_4);
        REQUIRE(until([&] { return shown()[s().rating] == 4; }));
        settle();
        reach(part<RatingScale>("service.recommend"));
        key(Qt::Key_9);
    }
    REQUIRE(until([&] { return shown()[s().recommend] == 9; }));
    settle();
    press("service.planVisit");
    sheet("followUpSheet");
    key(Qt::Key_Return); // in a week at nine
    REQUIRE(until([&] { return shown()[s().followUpOn].isValid(); }));
    REQUIRE(until([&] { return !shell().findChild<QDialog *>(u"followUpSheet"_s); }));
    settle();
    front();
    press("service.result.content");
    REQUIRE(until([&] { return shown()[s().followUpResult] == u"content"_s; }));
    settle();

    // All of it is on the customer's timeline.
    const auto onTimeline = [&](const QString &words) {
        INFO(words.toStdString());
        return until([&] {
            const QStringList rows = said(view->timeline());
            return std::any_of(rows.begin(), rows.end(), [&](const QString &row) { return row.contains(words); });
        });
    };
    for (const QString &words : {u"The freezer is too warm"_s, u"Complaint received"_s, u"Not answered in time"_s,
                                 u"A technician comes today"_s, u"New → Resolved"_s, u"Resolved → Closed"_s,
                                 u"Rated 4 of 5"_s, u"Follow-up: The freezer is too warm"_s})
        CHECK(onTimeline(words));

    // And back to nothing.
    service->card().setFocus();
    shell().currentPage()->takeFocus();
    for (int step = 0; step < 14 && store().undoState().undo.id; ++step) {
        const Id last = store().undoState().undo.id;
        if (mouse)
            action("edit.undo")->trigger();
        else
            key(Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(until([&] { return store().undoState().undo.id != last; }));
        if (!QApplication::focusWidget() || !QApplication::focusWidget()->isVisible())
            shell().currentPage()->takeFocus();
    }
    CHECK_FALSE(store().undoState().undo.id);
    for (const Entity *kindOf :
         {static_cast<const Entity *>(&s()), static_cast<const Entity *>(&schema().activity),
          static_cast<const Entity *>(&schema().contact), static_cast<const Entity *>(&schema().serviceStatus)})
        CHECK(count(*kindOf) == 0);
}
} // namespace

TEST_CASE_METHOD(ServiceRoad, "a complaint goes from the call to the visit afterwards by mouse and back to nothing")
{
    mouse = true;
    walk();
}

TEST_CASE_METHOD(ServiceRoad,
                 "a complaint goes from the call to the visit afterwards with keys alone and back to nothing")
{
    mouse = false;
    walk();
}
