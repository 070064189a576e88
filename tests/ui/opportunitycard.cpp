// SPDX-License-Identifier: GPL-3.0-or-later
// The card of an opportunity: what it shows, moving along its path, editing in place.
#include "tests/ui/salesfixture.h"

#include "ui/records/fieldrow.h"
#include "ui/records/formeditor.h"
#include "ui/records/historylist.h"
#include "ui/records/partslist.h"
#include "ui/records/timelineview.h"
#include "ui/sales/headfact.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linklabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(SalesFixture, "a click on the path moves the opportunity and the card shows it")
{
    usual();
    const Id id = add(u"Inspection robots"_s, Qualified, {6520000, u"EUR"_s});
    openCard(id);
    CHECK(segment(New)->content().state == StageSegment::State::Passed);
    CHECK(segment(Qualified)->content().state == StageSegment::State::Current);
    CHECK(segment(Qualified)->accessibleName().startsWith(u"Qualified, current stage"_s));
    CHECK(card->findChild<HeadFact *>(u"fact.probability"_s)->value() == u"30%"_s);
    QTest::mouseClick(segment(Negotiation), Qt::LeftButton);
    REQUIRE(until([&] { return moved.size() == 1; }));
    CHECK(moved.first() == u"Inspection robots moved to Negotiation"_s);
    CHECK(until([&] { return segment(Negotiation)->content().state == StageSegment::State::Current; }));
    CHECK(segment(Qualified)->content().state == StageSegment::State::Passed);
    CHECK(segment(Proposal)->content().seconds < 0); // never was there
    CHECK(segment(Qualified)->content().seconds >= 0);
    CHECK(card->findChild<HeadFact *>(u"fact.probability"_s)->value() == u"80%"_s);
    undo();
    CHECK(until([&] { return segment(Qualified)->content().state == StageSegment::State::Current; }));
    // By keys: Right goes along the path, Enter moves there.
    segment(Qualified)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(segment(Qualified), Qt::Key_Right);
    CHECK(card->focusWidget() == segment(Proposal));
    QTest::keyClick(segment(Proposal), Qt::Key_Return);
    REQUIRE(until([&] { return moved.size() == 2; }));
    CHECK(until([&] { return segment(Proposal)->content().state == StageSegment::State::Current; }));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(SalesFixture, "losing asks for the reason beside the stage and Esc leaves everything as it was")
{
    usual();
    const Opportunity &o = schema->opportunity;
    const Id id = add(u"Bottling upgrade"_s, Negotiation);
    openCard(id);
    QTest::mouseClick(segment(Lost), Qt::LeftButton);
    NeededFields *asked = form();
    CHECK(asked->findChild<Button *>(u"needed.go"_s)->text() == u"Mark as lost"_s);
    auto *reason = asked->findChild<QComboBox *>(u"input.lost_reason"_s);
    CHECK(asked->focusWidget() == reason);
    QTest::keyClick(reason, Qt::Key_Escape);
    REQUIRE(until([&] { return cancelled == 1; }));
    CHECK(deal(id)[o.stage] == stage(Negotiation));
    CHECK(moved.isEmpty());

    REQUIRE(until([&] { return !window.findChild<NeededFields *>(); }));
    QTest::mouseClick(segment(Lost), Qt::LeftButton);
    asked = form();
    reason = asked->findChild<QComboBox *>(u"input.lost_reason"_s);
    QTest::keyClick(reason, Qt::Key_Return); // no reason yet
    CHECK(asked->findChild<FormEditor *>(u"editor.lost_reason"_s)->problem() == u"Please choose one."_s);
    QTest::keyClick(reason, Qt::Key_Down);
    auto *note = asked->findChild<QLineEdit *>(u"input.lost_note"_s);
    QTest::keyClicks(note, u"A third cheaper"_s);
    QTest::keyClick(note, Qt::Key_Return);
    REQUIRE(until([&] { return moved.size() == 1; }));
    CHECK(moved.first() == u"Bottling upgrade marked as lost"_s);
    CHECK(cancelled == 1);
    CHECK(deal(id)[o.lostReason] == u"price"_s);
    CHECK(deal(id)[o.lostNote] == u"A third cheaper"_s);
    CHECK(until([&] { return segment(Lost)->content().state == StageSegment::State::Current; }));
    CHECK(segment(Negotiation)->content().state == StageSegment::State::Passed);
    CHECK(card->findChild<FieldRow *>(u"field.lost_note"_s)->content().text == u"A third cheaper"_s);
    CHECK_FALSE(card->findChild<FieldRow *>(u"field.lost_reason"_s)->isHidden());
    undo();
    CHECK(until([&] { return card->findChild<FieldRow *>(u"field.lost_reason"_s)->isHidden(); }));
    CHECK(deal(id)[o.stage] == stage(Negotiation));
    CHECK(deal(id).value(o.lostReason).isNull());
    CHECK(deal(id).value(o.lostNote).isNull());
}

TEST_CASE_METHOD(SalesFixture, "the head of an opportunity is edited where it stands")
{
    usual();
    const Opportunity &o = schema->opportunity;
    const Id customer = addCompany(u"Kitayama Robotics"_s);
    const Id id = add(u"Inspection robots"_s, Qualified, {6520000, u"EUR"_s}, customer);
    openCard(id);
    auto *name = card->findChild<FieldRow *>(u"record.name"_s);
    QTest::mouseClick(name, Qt::LeftButton, {}, {30, 12});
    auto *edit = name->findChild<QLineEdit *>();
    REQUIRE(edit);
    edit->selectAll();
    QTest::keyClicks(edit, u"Inspection drones"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(until([&] { return said.size() == 1; }));
    CHECK(deal(id)[o.name] == u"Inspection drones"_s);
    // A figure leads to its field among the details.
    card->setCurrentTab(u"history"_s);
    QTest::mouseClick(card->findChild<HeadFact *>(u"fact.probability"_s), Qt::LeftButton);
    CHECK(card->currentTab() == u"details"_s);
    auto *own = card->findChild<QLineEdit *>(u"input.probability"_s);
    REQUIRE(own);
    QTest::keyClicks(own, u"45"_s);
    QTest::keyClick(own, Qt::Key_Return);
    REQUIRE(until([&] { return said.size() == 2; }));
    CHECK(until([&] { return card->findChild<HeadFact *>(u"fact.probability"_s)->value() == u"45%"_s; }));
    Id opened = 0;
    QObject::connect(card.get(), &OpportunityCard::openRequested, [&](const QString &entity, Id which) {
        CHECK(entity == u"contact"_s);
        opened = which;
    });
    QTest::mouseClick(card->findChild<LinkLabel *>(u"opportunity.customer"_s), Qt::LeftButton);
    CHECK(opened == customer);
}

TEST_CASE_METHOD(SalesFixture, "people take part in an opportunity in roles and lead to their cards")
{
    usual();
    const Id id = add(u"Inspection robots"_s, Qualified);
    const Id elena = addPerson(u"Elena Marchetti"_s);
    openCard(id);
    auto *people = card->findChild<PartsList *>(u"parts.buying_role"_s);
    people->startAdding();
    auto *who = people->findChild<QLineEdit *>(u"input.contact_id"_s);
    auto *role = people->findChild<QComboBox *>(u"input.role"_s);
    REQUIRE((who && role));
    QTest::keyClicks(who, u"elena marchetti"_s);
    QTest::keyClick(who, Qt::Key_Tab);
    QTest::qWait(300); // found
    QTest::keyClick(role, Qt::Key_Down);
    QTest::keyClick(role, Qt::Key_Return);
    REQUIRE(until([&] { return said.size() == 1 && people->count() == 1; }));
    auto *row = people->findChild<FactRow *>(u"part.buying_role.0"_s);
    REQUIRE(row);
    CHECK(row->content().text == u"Elena Marchetti"_s);
    CHECK(row->content().caption == u"Decides"_s);
    Id opened = 0;
    QObject::connect(card.get(), &OpportunityCard::openRequested, [&](const QString &, Id which) { opened = which; });
    QTest::keyClick(row, Qt::Key_Space);
    CHECK(opened == elena);
    CHECK(found({}).size() == 1);
}

TEST_CASE_METHOD(SalesFixture, "the history of an opportunity names the stages")
{
    usual();
    const Id id = add(u"Inspection robots"_s, Qualified);
    openCard(id);
    QTest::mouseClick(segment(Proposal), Qt::LeftButton);
    REQUIRE(until([&] { return moved.size() == 1; }));
    card->setCurrentTab(u"history"_s);
    HistoryModel &history = card->findChild<HistoryList *>()->history();
    REQUIRE(until([&] { return history.rowCount({}) == 2; }));
    const Id action = history.entry(history.index(0)).id;
    REQUIRE(until([&] { return !history.lines(action, 9).isEmpty(); }));
    const QList<HistoryModel::Line> lines = history.lines(action, 9);
    REQUIRE(lines.size() == 1); // the move that the file writes down says nothing more
    CHECK(lines.first().label == u"Stage"_s);
    CHECK(lines.first().before == u"Qualified"_s);
    CHECK(lines.first().after == u"Proposal"_s);
    // Who takes part is named as well.
    Record role(schema->buyingRole, store->newId());
    role.set(schema->buyingRole.opportunity, id);
    role.set(schema->buyingRole.contact, addPerson(u"Elena Marchetti"_s));
    role.set(schema->buyingRole.role, u"decides"_s);
    apply({{Action::Edit, u"opportunity"_s, 1, u"Inspection robots"_s}, {insertion(role)}});
    REQUIRE(until([&] { return history.rowCount({}) == 3; }));
    const Id added = history.entry(history.index(0)).id;
    CHECK(until([&] {
        const QList<HistoryModel::Line> who = history.lines(added, 9);
        return who.size() == 1 && who.first().after == u"Elena Marchetti"_s;
    }));
}

TEST_CASE_METHOD(SalesFixture, "a deleted opportunity is told and comes back with its history")
{
    usual();
    const Id id = add(u"Inspection robots"_s, Qualified);
    openCard(id);
    Id gone = 0;
    QObject::connect(card.get(), &OpportunityCard::deleted, [&](Id which) { gone = which; });
    card->deleteRecord();
    REQUIRE(until([&] { return gone == id && said.size() == 1; }));
    CHECK(said.first() == u"“Inspection robots” deleted"_s);
    CHECK(card->record() == 0);
    undo();
    card->setRecord(id);
    REQUIRE(until([&] { return card->shownRecord() == id; }));
    CHECK(segment(Qualified)->content().seconds >= 0);
    int closing = 0;
    QObject::connect(card.get(), &OpportunityCard::closeRequested, [&] { ++closing; });
    segment(Qualified)->setFocus();
    QTest::keyClick(segment(Qualified), Qt::Key_Escape);
    CHECK(closing == 1);
}

TEST_CASE_METHOD(SalesFixture, "what is said about an opportunity stands in its timeline and with its customer")
{
    usual();
    const Activity &a = schema->activity;
    const Id customer = addCompany(u"Kitayama Robotics"_s);
    const Id id = add(u"Inspection robots"_s, Qualified, {}, customer);
    openCard(id);
    card->setCurrentTab(u"timeline"_s);
    auto *text = card->findChild<QPlainTextEdit *>(u"compose.text"_s);
    text->setFocus();
    QTest::keyClicks(text, u"/call they want twelve"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(until([&] { return said.size() == 1; }));
    const auto *view = card->findChild<TimelineView *>();
    REQUIRE(until([&] { return view->model()->rowCount() == 2; }));
    const QList<Record> made =
        *await<QList<Record>>([&](auto done) { store->referring(a.opportunity, id, nullptr, 0, nullptr, done); });
    REQUIRE(made.size() == 1);
    CHECK(made[0][a.contact] == customer);
    CHECK(made[0][a.organisation] == customer);
    CHECK(made[0][a.body] == u"they want twelve"_s);
}
