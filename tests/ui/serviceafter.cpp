// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked once a service record is over, and records that become one or two, in the whole window.
#include "tests/ui/servicewindow.h"
#include "ui/records/composebox.h"
#include "ui/records/formdetails.h"
#include "ui/service/ratingscale.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRadioButton>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(ServiceCardWindow, "a rating is asked for once a record is resolved and given by mouse and by digits")
{
    open(addFor(u"Freezer sensor"_s));
    CHECK_FALSE(shell().findChild<QWidget *>(u"service.after"_s)->isVisible());
    click(part<QAbstractButton>("service.next"));
    settle();
    click(part<QAbstractButton>("service.rating.4"));
    REQUIRE(until([&] { return shown()[s().rating] == 4; }));
    CHECK(shown()[s().ratedOn] == QDate::currentDate());
    auto *recommend = part<RatingScale>("service.recommend");
    recommend->setFocus();
    QTest::keyClick(recommend, Qt::Key_1);
    QTest::keyClick(recommend, Qt::Key_0);
    REQUIRE(until([&] { return shown()[s().recommend] == 10; }));
    auto *rating = part<RatingScale>("service.rating");
    rating->setFocus();
    QTest::keyClick(rating, Qt::Key_5);
    REQUIRE(until([&] { return shown()[s().rating] == 5; }));
    REQUIRE(until([&] { return says(service->card().timeline()->view()->timeline(), u"Rated 5 of 5"_s); }));
    QTest::keyClick(rating, Qt::Key_9); // no such number
    QTest::keyClick(rating, Qt::Key_Left);
    QTest::keyClick(rating, Qt::Key_Return);
    REQUIRE(until([&] { return shown()[s().rating] == 4; }));
    QTest::keyClick(rating, Qt::Key_Delete);
    REQUIRE(until([&] { return shown().value(s().rating).isNull(); }));
    action("edit.undo")->trigger();
    REQUIRE(until([&] { return shown()[s().rating] == 4; }));
}

TEST_CASE_METHOD(ServiceCardWindow, "a follow-up visit is planned with the customer and its result ends it")
{
    open(addFor(u"Freezer sensor"_s));
    click(part<QAbstractButton>("service.next"));
    settle();
    click(part<QAbstractButton>("service.planVisit"));
    auto *at = part<QLineEdit>("input.at");
    CHECK_FALSE(at->text().isEmpty());
    QTest::keyClick(at, Qt::Key_Return);
    REQUIRE(until([&] { return shown()[s().followUpOn] == QDate::currentDate().addDays(7); }));
    REQUIRE(until([&] { return service->card().activities().size() == 1; }));
    const Activity &a = schema().activity;
    Record visit = service->card().activities().first();
    CHECK(visit[a.status] == u"planned"_s);
    CHECK(visit[a.type] == u"visit"_s);
    CHECK(visit[a.contact] == customer);
    // Moved, the one activity moves along.
    settle();
    click(part<QAbstractButton>("service.planVisit"));
    at = part<QLineEdit>("input.at");
    at->selectAll();
    QTest::keyClicks(at, u"tomorrow 10:00"_s);
    QTest::keyClick(at, Qt::Key_Return);
    REQUIRE(until([&] { return shown()[s().followUpOn] == QDate::currentDate().addDays(1); }));
    REQUIRE(until([&] { return service->card().activities().first()[a.at].toLocalTime().time() == QTime(10, 0); }));
    CHECK(service->card().activities().size() == 1);
    settle();
    click(part<QAbstractButton>("service.result.content"));
    REQUIRE(until([&] { return shown()[s().followUpResult] == u"content"_s; }));
    REQUIRE(until([&] { return service->card().activities().first()[a.status] == u"done"_s; }));
    CHECK(service->card().activities().first()[a.body] == u"Content"_s);
    action("edit.undo")->trigger();
    REQUIRE(until([&] { return service->card().activities().first()[a.status] == u"planned"_s; }));
    CHECK(shown().value(s().followUpResult).isNull());
}

TEST_CASE_METHOD(ServiceCardWindow, "parts that were used and the time spent stand on the card")
{
    Record product(schema().product, store().newId());
    product.set(schema().product.name, u"Probe B"_s);
    apply({{Action::Create, u"product"_s, 1, {}}, {insertion(product)}});
    open(addFor(u"Freezer sensor"_s));
    service->card().setCurrentTab(u"details"_s);
    PartsList *parts = nullptr;
    for (auto *list : service->card().findChildren<PartsList *>())
        if (&list->part() == &schema().servicePart)
            parts = list;
    REQUIRE(parts);
    parts->startAdding();
    auto *name = part<QLineEdit>("input.product_id");
    QTest::keyClicks(name, u"Probe B"_s);
    QTest::qWait(300); // offered
    QTest::keyClick(name, Qt::Key_Return);
    auto *quantity = part<QLineEdit>("input.quantity");
    QTest::keyClicks(quantity, u"2"_s);
    QTest::keyClick(quantity, Qt::Key_Return);
    REQUIRE(until([&] { return parts->count() == 1; }));
    Record work(schema().activity, store().newId());
    work.set(schema().activity.type, u"visit"_s);
    work.set(schema().activity.status, u"done"_s);
    work.set(schema().activity.at, QDateTime::currentDateTime());
    work.set(schema().activity.minutes, 95);
    work.set(schema().activity.service, shown().id());
    apply({{Action::Log, u"activity"_s, 1, {}}, {insertion(work)}});
    REQUIRE(until([&] { return part<QLabel>("service.time")->text() == u"1 h 35 min"_s; }));
}

TEST_CASE_METHOD(ServiceCardWindow, "a record is merged with another one from its card by keys and comes back")
{
    const Id other = addFor(u"Sensor again"_s), stays = addFor(u"Freezer sensor"_s);
    open(stays);
    action("service.merge")->trigger();
    auto *picker = part<QLineEdit>("merge.other");
    picker->setFocus();
    QTest::keyClicks(picker, u"Sensor again"_s);
    QTest::qWait(300); // offered
    QTest::keyClick(picker, Qt::Key_Down);
    QTest::keyClick(picker, Qt::Key_Return);
    auto *choice = part<QRadioButton>(qPrintable(u"merge.stays.%1"_s.arg(stays)));
    CHECK(choice->isChecked());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Return);
    REQUIRE(until([&] { return (*read(s(), other))[s().mergedInto] == stays; }));
    CHECK((*read(s(), other))[s().closedAt].isValid());
    action("edit.undo")->trigger();
    REQUIRE(until([&] { return (*read(s(), other)).value(s().mergedInto).isNull(); }));
}

TEST_CASE_METHOD(ServiceCardWindow, "an entry of the log is split off by mouse")
{
    const Id first = addFor(u"Freezer sensor"_s);
    open(first);
    Record note(schema().activity, store().newId());
    note.set(schema().activity.type, u"note"_s);
    note.set(schema().activity.status, u"done"_s);
    note.set(schema().activity.body, u"The door is bent"_s);
    note.set(schema().activity.at, QDateTime::currentDateTime());
    note.set(schema().activity.service, first);
    apply({{Action::Log, u"activity"_s, 1, {}}, {insertion(note)}});
    TimelineView *view = service->card().timeline()->view();
    REQUIRE(until([&] { return view->timeline().indexOf(note.id()).isValid(); }));
    const QPoint place = view->visualRect(view->timeline().indexOf(note.id())).center();
    QContextMenuEvent menuEvent(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
    QApplication::sendEvent(view->viewport(), &menuEvent);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QAction *split = nullptr;
    for (QAction *each : menu->actions())
        if (each->text() == u"Split off…"_s)
            split = each;
    REQUIRE(split);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(split).center());
    auto *subject = part<QLineEdit>("split.subject");
    CHECK(subject->text() == u"The door is bent"_s);
    CHECK(part<QListWidget>("split.entries")->item(0)->checkState() == Qt::Checked);
    click(part<QAbstractButton>("split.go"));
    REQUIRE(until([&] { return service->card().shownRecord() && service->card().shownRecord() != first; }));
    CHECK(shown()[s().splitFrom] == first);
    CHECK((*read(schema().activity, note.id()))[schema().activity.service] == shown().id());
}
