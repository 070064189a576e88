// SPDX-License-Identifier: GPL-3.0-or-later
// Service records on the board, in the list and in the editor of their statuses: moved by mouse and by keys, refused
// with a reason, asked for what a status needs.
#include "tests/ui/serviceboardfixture.h"

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
