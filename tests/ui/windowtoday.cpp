// SPDX-License-Identifier: GPL-3.0-or-later
// The page of today in the whole window: its sections, what is done from it by keys and mouse, and what is asked after.
#include "tests/ui/planfixture.h"

#include "ui/records/listpage.h"
#include "ui/records/quicklog.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/toast.h"
#include "ui/window/kindpage.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QSpinBox>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(PlanProgram, "today lists what needs attention under headings with counts")
{
    usualStages();
    const Id ada = addPerson(u"Ada"_s);
    put(activity(u"Prices"_s, now.addDays(-2), ada));
    put(activity(u"Samples"_s, now.date().endOfDay(), ada, "planned", "task"));
    put(activity(u"Long ago"_s, now.addDays(-100), ada, "done"));
    addDeal(u"Winter range"_s, 1, ada);
    Record lead(schema().lead, store().newId());
    lead.set(schema().lead.name, u"Lee"_s);
    lead.set(schema().lead.status, u"disqualified"_s);
    lead.set(schema().lead.reason, u"not_now"_s);
    lead.set(schema().lead.recycleOn, now.date());
    put(lead);
    Record bo(schema().contact, store().newId());
    bo.set(schema().contact.kind, u"person"_s);
    bo.set(schema().contact.name, u"Bo"_s);
    bo.set(schema().contact.birthday, PartialDate::fromDate(now.date().addDays(3).addYears(-40)));
    put(bo);
    showToday();
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(shows({u"Overdue"_s, u"Call: Prices"_s, u"Today"_s, u"Task: Samples"_s,
                 u"Opportunities without a next step"_s, u"Winter range"_s, u"Sleeping customers"_s, u"Ada"_s,
                 u"Birthdays and other days"_s, u"Bo"_s, u"Leads to take up again"_s, u"Lee"_s}));
    CHECK(model().count(TodaySection::Overdue) == 1);
    model().setFolded(TodaySection::Overdue, true);
    CHECK(titles().mid(0, 2) == QStringList{u"Overdue"_s, u"Today"_s});
    put(activity(u"More"_s, now.addDays(-1), ada)); // while it is folded
    REQUIRE(until([&] { return model().count(TodaySection::Overdue) == 2; }));
    model().setFolded(TodaySection::Overdue, false);
    CHECK(titles().mid(0, 3) == QStringList{u"Overdue"_s, u"Call: Prices"_s, u"Call: More"_s});
}

TEST_CASE_METHOD(PlanProgram, "service records that are due today or late are listed and open by enter")
{
    const Id ada = addPerson(u"Ada"_s);
    const ServiceRecord &s = schema().serviceRecord;
    Record level(schema().serviceLevel, store().newId());
    level.set(schema().serviceLevel.name, u"At any hour"_s);
    level.set(schema().serviceLevel.resolution, 60);
    put(level);
    const auto add = [&](const QString &subject, const QDateTime &received) {
        Record record(s, store().newId());
        record.set(s.subject, subject);
        record.set(s.contact, ada);
        record.set(s.receivedAt, received);
        return put(record);
    };
    showToday();
    qint64 count = -1;
    QObject::connect(today(), &TodayPage::countChanged, today(), [&](qint64 now) { count = now; });
    const Id late = add(u"Offset"_s, now.addDays(-2));
    add(u"Noise"_s, now.addDays(3));
    CHECK(until([&] { return count == 1; }));
    REQUIRE(shows({u"Service records that are due"_s, u"Offset"_s}));
    view()->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    REQUIRE(until([&] { return shell().currentPage()->objectName() == u"page.service"; }));
    const auto *page = qobject_cast<KindPage *>(shell().currentPage());
    REQUIRE(page);
    CHECK(until([&] { return page->list().currentId() == late; }));
}

TEST_CASE_METHOD(PlanProgram, "a row is ticked off by space and the next step is asked for and planned by words")
{
    const Id ada = addPerson(u"Ada"_s);
    const Id call = put(activity(u"Prices"_s, now.addDays(-2), ada));
    showToday();
    REQUIRE(shows({u"Overdue"_s, u"Call: Prices"_s}));
    view()->setFocus();
    key(Qt::Key_Down);
    CHECK(view()->currentIndex().row() == 1);
    key(Qt::Key_Space);
    REQUIRE(until([&] { return prompt()->isVisible(); }));
    CHECK((*load(schema().activity, call))[schema().activity.status] == u"done"_s);
    CHECK(QApplication::focusWidget() == line());
    // The toast with Undo stands below it; around each is a shadow.
    REQUIRE(until([&] { return shell().toasts()->current() != nullptr; }));
    QTest::qWait(300); // has come up
    constexpr int shadow = 14;
    CHECK(prompt()->geometry().bottom() - shadow + 4 < shell().toasts()->current()->geometry().top() + shadow);
    QTest::keyClicks(line(), u"in 3 days call about samples"_s);
    key(Qt::Key_Return);
    REQUIRE(until([&] { return !prompt()->isVisible(); }));
    const QList<Record> all = planned();
    REQUIRE(all.size() == 1);
    const Activity &a = schema().activity;
    CHECK(all.first()[a.type] == u"call"_s);
    CHECK(all.first()[a.subject] == u"about samples"_s);
    CHECK(all.first()[a.contact] == ada);
    CHECK(all.first()[a.at].date() == QDate::currentDate().addDays(3));
    CHECK(all.first()[a.remind] == 10);
    action("edit.undo")->trigger();
    REQUIRE(until([&] { return planned().isEmpty(); }));
    action("edit.undo")->trigger();
    REQUIRE(until([&] { return titles().size() == 2; })); // it is overdue again
}

TEST_CASE_METHOD(PlanProgram, "the question is left by escape and not asked where something is planned")
{
    const Id ada = addPerson(u"Ada"_s);
    put(activity(u"Prices"_s, now.addDays(-2), ada));
    put(activity(u"Samples"_s, now.addDays(-1), ada));
    showToday();
    REQUIRE(shows({u"Overdue"_s, u"Call: Prices"_s, u"Call: Samples"_s}));
    view()->setFocus();
    view()->setCurrentIndex(model().index(1));
    key(Qt::Key_Space);
    REQUIRE(shows({u"Overdue"_s, u"Call: Samples"_s}));
    QTest::qWait(150);
    CHECK_FALSE(prompt()->isVisible());
    CHECK(view()->currentIndex().row() == 1);
    key(Qt::Key_Space);
    REQUIRE(until([&] { return prompt()->isVisible(); }));
    key(Qt::Key_Escape);
    CHECK_FALSE(prompt()->isVisible());
    CHECK(QApplication::focusWidget() == view());
    CHECK(planned().isEmpty());
    NextPrompt::setAsksAfterDone(false);
    put(activity(u"Again"_s, now.addDays(-1), ada));
    REQUIRE(shows({u"Overdue"_s, u"Call: Again"_s}));
    view()->setCurrentIndex(model().index(1));
    key(Qt::Key_Space);
    REQUIRE(until([&] { return model().rowCount() == 0; }));
    QTest::qWait(150);
    CHECK_FALSE(prompt()->isVisible());
}

TEST_CASE_METHOD(PlanProgram, "done in a timeline asks for the next step as well")
{
    const Id ada = addPerson(u"Ada"_s);
    put(activity(u"Prices"_s, now.addDays(-2), ada));
    app->window()->showContact(ada);
    auto *timeline = find<QListView>("timeline.list");
    REQUIRE(until([&] { return timeline->isVisible() && timeline->model()->rowCount() == 2; }));
    timeline->setFocus();
    timeline->setCurrentIndex(timeline->model()->index(1, 0));
    key(Qt::Key_Space);
    REQUIRE(until([&] { return prompt()->isVisible(); }));
    CHECK(prompt()->accessibleName().contains(u"Ada"_s));
    key(Qt::Key_Escape);
    auto *next = find<QLineEdit>("nextStep.plan");
    REQUIRE(until([&] { return next->isVisible(); }));
    action("edit.undo")->trigger();
    // The button on the card has a field of its own below it.
    auto *done = find<QAbstractButton>("nextStep.done");
    REQUIRE(until([&] { return done->isVisible(); }));
    QTest::mouseClick(done, Qt::LeftButton);
    REQUIRE(until([&] { return next->hasFocus(); }));
    QTest::qWait(150);
    CHECK_FALSE(prompt()->isVisible());
}

TEST_CASE_METHOD(PlanProgram, "a deal without a step gets one from its row and leaves the list")
{
    usualStages();
    const Id ada = addPerson(u"Ada"_s);
    const Id deal = addDeal(u"Winter range"_s, 1, ada);
    showToday();
    REQUIRE(shows({u"Opportunities without a next step"_s, u"Winter range"_s}));
    view()->setFocus();
    view()->setCurrentIndex(model().index(1));
    key(Qt::Key_N);
    REQUIRE(until([&] { return prompt()->isVisible(); }));
    QTest::keyClicks(line(), u"tomorrow visit"_s);
    key(Qt::Key_Return);
    REQUIRE(until([&] { return model().rowCount() == 0; }));
    const QList<Record> all = planned();
    REQUIRE(all.size() == 1);
    CHECK(all.first()[schema().activity.opportunity] == deal);
    CHECK(all.first()[schema().activity.contact] == ada);
    CHECK(all.first()[schema().activity.type] == u"visit"_s);
    CHECK(today()->isVisible());
    action("edit.undo")->trigger();
    REQUIRE(shows({u"Opportunities without a next step"_s, u"Winter range"_s}));
    view()->setFocus();
    view()->setCurrentIndex(model().index(1));
    key(Qt::Key_Return);
    CHECK(shell().currentPageId() == u"pipeline"_s);
}

TEST_CASE_METHOD(PlanProgram, "the circle is clicked and a sleeping customer is called from the row")
{
    const Id ada = addPerson(u"Ada"_s);
    const Record before = *load(schema().contact, ada);
    Record after = before;
    after.set(schema().contact.status, u"customer"_s);
    apply({{Action::Edit, u"contact"_s, 1, {}}, {*difference(before, after)}});
    put(activity(u"Long ago"_s, now.addDays(-100), ada, "done"));
    put(activity(u"Alone"_s, now.addSecs(-60)));
    showToday();
    REQUIRE(shows({u"Overdue"_s, u"Call: Alone"_s, u"Sleeping customers"_s, u"Ada"_s}));
    const QRect row = view()->visualRect(model().index(1));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, TodayDelegate::markRect(row).center());
    REQUIRE(shows({u"Sleeping customers"_s, u"Ada"_s}));
    view()->setFocus();
    view()->setCurrentIndex(model().index(1));
    key(Qt::Key_Space);
    auto *log = shell().findChild<QuickLog *>();
    REQUIRE(log);
    QTest::keyClick(log, Qt::Key_Escape);
    // She sleeps only after so many days.
    auto *options = find<QAbstractButton>("today.options");
    QTest::mouseClick(options, Qt::LeftButton);
    auto *days = today()->findChild<QSpinBox *>(u"today.sleepDays"_s);
    REQUIRE(days);
    days->setValue(120);
    CHECK(until([&] { return model().rowCount() == 0; }));
    days->window()->hide();
}

TEST_CASE_METHOD(PlanProgram, "mine leaves out what belongs to others and the sidebar counts the same")
{
    const Activity &a = schema().activity;
    shell().page(u"today"_s);
    qint64 count = -1;
    QObject::connect(today(), &TodayPage::countChanged, today(), [&](qint64 now) { count = now; });
    Record me(schema().user, store().newId());
    me.set(schema().user.name, store().user());
    put(me);
    Record other(schema().user, store().newId());
    other.set(schema().user.name, u"Omar"_s);
    put(other);
    for (const auto &[subject, owner] : {std::pair(u"Mine"_s, me.id()), std::pair(u"His"_s, other.id())}) {
        Record record = activity(subject, now.addSecs(-60));
        record.set(a.owner, owner);
        put(record);
    }
    const auto counted = [&](qint64 expected) { return until([&] { return count == expected; }, 3000); };
    CHECK(counted(1));
    showToday();
    REQUIRE(shows({u"Overdue"_s, u"Call: Mine"_s}));
    auto *scope = find<SegmentedControl>("today.scope");
    CHECK(scope->isVisible());
    scope->setCurrent(u"all"_s);
    REQUIRE(shows({u"Overdue"_s, u"Call: Mine"_s, u"Call: His"_s}));
    CHECK(counted(2));
}

TEST_CASE_METHOD(PlanProgram, "a lead is taken up again with one key")
{
    Record lead(schema().lead, store().newId());
    lead.set(schema().lead.name, u"Lee"_s);
    lead.set(schema().lead.status, u"disqualified"_s);
    lead.set(schema().lead.reason, u"not_now"_s);
    lead.set(schema().lead.recycleOn, now.date().addDays(-1));
    put(lead);
    showToday();
    REQUIRE(shows({u"Leads to take up again"_s, u"Lee"_s}));
    view()->setFocus();
    view()->setCurrentIndex(model().index(1));
    key(Qt::Key_Space);
    REQUIRE(shows({u"Leads without a next step"_s, u"Lee"_s}));
    CHECK((*load(schema().lead, lead.id()))[schema().lead.status] == u"working"_s);
    action("edit.undo")->trigger();
    CHECK(shows({u"Leads to take up again"_s, u"Lee"_s}));
}

TEST_CASE_METHOD(PlanProgram, "a planned activity that was found is marked as done from the palette")
{
    const Id ada = addPerson(u"Ada"_s);
    const Id call = put(activity(u"zeppelin prices"_s, now.addDays(1), ada));
    action("go.palette")->trigger();
    auto *input = find<QLineEdit>("palette.input");
    REQUIRE(until([&] { return input->isVisible(); }));
    QTest::keyClicks(input, u"zeppelin"_s);
    auto *found = shell().commandPalette()->findChild<QAbstractItemView *>();
    REQUIRE(found);
    const auto shown = [&](const QString &words) {
        return until([&] {
            for (int row = 0; row < found->model()->rowCount(); ++row)
                if (found->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(words))
                    return true;
            return false;
        });
    };
    REQUIRE(shown(u"zeppelin prices"_s));
    QTest::keyClick(input, Qt::Key_Tab); // what can be done with it
    REQUIRE(shown(u"Mark as done"_s));
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(until([&] { return (*load(schema().activity, call))[schema().activity.status] == u"done"_s; }));
}
