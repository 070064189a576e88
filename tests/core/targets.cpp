// SPDX-License-Identifier: GPL-3.0-or-later
// Targets made out of others, the very deals behind a funnel's numbers, and funnels by what stands behind an owner or a
// customer.
#include "core/domain/funneldeals.h"
#include "core/domain/funnelgroups.h"
#include "core/domain/targetplan.h"
#include "core/record/filtermatch.h"
#include "core/record/filtertext.h"
#include "tests/support/pipelinefixture.h"

#include <QRandomGenerator>
#include <QSet>

#include <numeric>

using namespace Qt::StringLiterals;

namespace
{
struct Selling : PipelineFixture {
    Id addTeam(const QString &name, Id leader = 0)
    {
        Record team(schema->team, store->newId());
        team.set(schema->team.name, name);
        if (leader)
            team.set(schema->team.leader, leader);
        return put(team);
    }
    Id addDeal(int stage, qint64 minor, Id owner = 0, QDate closed = {}, Id contact = 0)
    {
        const auto &o = schema->opportunity;
        Record deal = dealIn(stage, {minor, u"EUR"_s});
        deal.set(o.openedOn, closed.isValid() ? closed.addDays(-5) : QDate(2025, 1, 1));
        if (owner)
            deal.set(o.owner, owner);
        if (contact)
            deal.set(o.contact, contact);
        if (closed.isValid())
            deal.set(o.closedOn, closed);
        return put(deal);
    }
    /// Deals that went to and fro between November 2024 and August 2025.
    void addHistories(quint32 seed, int count)
    {
        const Result<ChangeSet> done = await<ChangeSet>([&](auto answer) {
            store->run(
                {Action::Create, u"opportunity"_s, count, {}},
                [&, seed](Transaction &t) {
                    QRandomGenerator random(seed);
                    const auto &o = schema->opportunity;
                    const auto &m = schema->stageMove;
                    for (int i = 0; i < count; ++i) {
                        Record deal(o, t.newId());
                        deal.set(o.name, u"Deal"_s);
                        t.insert(deal);
                        QDate day = QDate(2024, 11, 1).addDays(random.bounded(240));
                        int stage = random.bounded(4);
                        for (int step = 1 + random.bounded(5); step > 0; --step) {
                            Record move(m, t.newId());
                            move.set(m.opportunity, deal.id());
                            move.set(m.to, stages[stage].id());
                            move.set(m.at, QDateTime(day, QTime(12, step)));
                            t.insert(move);
                            day = day.addDays(random.bounded(40));
                            stage = random.bounded(6);
                        }
                        const Record before = *t.load(o, deal.id());
                        Record after = before;
                        after.set(o.stage, stages[stage].id());
                        if (stage >= 4)
                            after.set(o.closedOn, day);
                        if (stage == 5)
                            after.set(o.lostReason, u"price"_s);
                        t.update(*difference(before, after));
                    }
                },
                nullptr, answer);
        });
        INFO(done.error().text << done.error().detail);
        REQUIRE(done.ok());
    }
    QList<Id> passing(const Filter &filter)
    {
        return ask<QList<Id>>([&](Facts &facts) {
            QList<Id> ids;
            facts.scan(Query{&schema->opportunity, {&schema->opportunity.stage}, {}, filter},
                       [&](Id id, const QVariantList &) { ids.append(id); });
            std::sort(ids.begin(), ids.end());
            return ids;
        });
    }
    Record target(const char *period, QDate start, qint64 minor)
    {
        const Target &t = schema->target;
        Record record(t, store->newId());
        record.set(t.name, u"Goal"_s);
        record.set(t.period, QLatin1StringView(period));
        record.set(t.start, start);
        record.set(t.amount, {minor, u"EUR"_s});
        return record;
    }
};

qint64 together(const QList<TargetPart> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0),
                           [](qint64 sum, const TargetPart &part) { return sum + part.amount; });
}
} // namespace

TEST_CASE_METHOD(Selling, "the deals behind a number of a period are as many as the funnel counted")
{
    addHistories(7, 160);
    addHistories(8, 80);
    for (const auto &[from, to] : {std::pair(QDate(2025, 1, 1), QDate(2025, 3, 31)),
                                   {QDate(2025, 5, 1), {2025, 5, 31}},
                                   {QDate(1900, 1, 1), QDate(2999, 12, 31)}}) {
        const FunnelQuery query{pipeline(), from, to, FunnelQuery::Period, {}, nullptr};
        const FunnelReport report = ask<FunnelReport>([&](Facts &facts) { return funnelOf(query, *schema, facts); });
        const auto behind = [&](int at, FunnelPart part) {
            const QList<Id> ids =
                ask<QList<Id>>([&](Facts &facts) { return dealsBehind(query, at, part, *schema, facts); });
            CHECK(passing(theseDeals(ids, *schema)) == ids);
            return ids.size();
        };
        INFO(from.toString(Qt::ISODate).toStdString());
        CHECK(behind(-1, FunnelPart::Entered) == report.whole.deals);
        CHECK(behind(-1, FunnelPart::Won) == report.whole.won);
        CHECK(behind(-1, FunnelPart::Lost) == report.whole.lost);
        CHECK(behind(-1, FunnelPart::Waiting) == report.whole.open);
        REQUIRE(report.whole.stages.size() == 4);
        for (int at = 0; at < 4; ++at) {
            CHECK(behind(at, FunnelPart::Entered) == report.whole.stages[at].entered);
            CHECK(behind(at, FunnelPart::Passed) == report.whole.stages[at].passed);
            CHECK(behind(at, FunnelPart::Lost) == report.whole.stages[at].lost);
        }
    }
    CHECK(passing(theseDeals({}, *schema)).isEmpty());
}

TEST_CASE_METHOD(Selling, "a filter for several records reads as text and means the same in memory")
{
    const Id anna = addUser(u"Anna"_s), boris = addUser(u"Boris"_s), cleo = addUser(u"Cleo"_s);
    const auto &o = schema->opportunity;
    QList<Id> deals;
    for (const Id owner : {anna, boris, cleo, Id(0)})
        deals.append(addDeal(0, 100, owner));
    for (const Filter::Op op : {Filter::Equal, Filter::NotEqual}) {
        const Filter filter = Filter::condition(o.owner, op, QVariantList{anna, cleo});
        const Result<Filter> read = filterFromText(filterToText(filter, o), o, *schema);
        REQUIRE(read.ok());
        CHECK(*read == filter);
        const QList<Id> found = passing(filter);
        CHECK(found == (op == Filter::Equal ? QList<Id>{deals[0], deals[2]} : QList<Id>{deals[1], deals[3]}));
        for (const Id id : deals) {
            const auto deal = await<std::optional<Record>>([&](auto answer) { store->load(o, id, nullptr, answer); });
            REQUIRE((deal.ok() && *deal));
            CHECK(matches(filter, **deal) == found.contains(id));
        }
    }
    CHECK_FALSE(filterFromText(u"owner_id = 12;x"_s, o, *schema).ok());
    const QList<Id> two = deals.mid(1, 2);
    const Result<Filter> these = filterFromText(filterToText(theseDeals(two, *schema), o), o, *schema);
    REQUIRE(these.ok());
    CHECK(passing(*these) == two);
}

TEST_CASE_METHOD(Selling, "funnels are compared by the team of the owner and by the industry of the customer")
{
    const Id cleo = addUser(u"Cleo"_s), dora = addUser(u"Dora"_s);
    const Id north = addTeam(u"North"_s, dora), anna = addUser(u"Anna"_s, north), boris = addUser(u"Boris"_s, north);
    const Contact &c = schema->contact;
    Record company(c, store->newId());
    company.set(c.kind, u"organisation"_s);
    company.set(c.name, u"Nordwind"_s);
    company.set(c.industry, c.industry.choices().first().key);
    const Id works = put(company);
    Record person(c, store->newId());
    person.set(c.kind, u"person"_s);
    person.set(c.name, u"Elena Marchetti"_s);
    const Id elena = put(person);
    Record link(schema->affiliation, store->newId());
    link.set(schema->affiliation.person, elena);
    link.set(schema->affiliation.organisation, works);
    put(link);
    const QDate day(2025, 2, 10);
    addDeal(4, 100'00, dora, day, works); // leads the team
    addDeal(4, 200'00, boris, day, elena);
    addDeal(5, 300'00, anna, day);
    addDeal(0, 400'00, cleo);
    const auto by = [&](const FieldBase &group, const FieldBase &through) {
        return ask<QList<Funnel>>([&](Facts &facts) {
            const FunnelQuery query{pipeline(), QDate(1900, 1, 1), QDate(2999, 12, 31), FunnelQuery::Cohort, {},
                                    &group};
            return mergedFunnels(funnelOf(query, *schema, facts).groups, valuesBehind(through, *schema, facts));
        });
    };
    const QList<Funnel> teams = by(schema->opportunity.owner, schema->user.team);
    REQUIRE(teams.size() == 2);
    CHECK(teams[0].group.toLongLong() == north);
    CHECK((teams[0].deals == 3 && teams[0].won == 2 && teams[0].lost == 1 && teams[0].meanCycle() == 5));
    CHECK(teams[0].money[u"EUR"_s].wonMinor == 300'00);
    CHECK((teams[1].group.isNull() && teams[1].deals == 1 && teams[1].open == 1));
    const QList<Funnel> industries = by(schema->opportunity.contact, c.industry);
    REQUIRE(industries.size() == 2);
    for (const Funnel &funnel : industries) { // the person counts for the company
        CHECK(funnel.deals == 2);
        CHECK(funnel.won == (funnel.group.isNull() ? 0 : 2));
    }
}

TEST_CASE_METHOD(Selling, "a target is split over time and people without a rest")
{
    const Id north = addTeam(u"North"_s), anna = addUser(u"Anna"_s, north), boris = addUser(u"Boris"_s, north);
    addUser(u"Cleo"_s);
    addDeal(4, 300'00, anna, QDate(2025, 2, 3));
    addDeal(4, 100'00, boris, QDate(2025, 8, 3));
    addDeal(5, 900'00, boris, QDate(2025, 8, 3));
    const auto basis = ask<TargetBasis>([&](Facts &facts) { return targetBasis(2025, 2026, *schema, facts); });
    CHECK(basis.currencies() == QStringList{u"EUR"_s});
    const Record year = target(Target::year, QDate(2026, 5, 5), 1000'01);
    CHECK(splitsOf(year, basis, *schema) ==
          QList{TargetSplit::Quarters, TargetSplit::Months, TargetSplit::Teams, TargetSplit::People});
    QList<TargetPart> parts = splitTarget(year, TargetSplit::Months, false, basis, *schema);
    REQUIRE(parts.size() == 12);
    CHECK(together(parts) == 1000'01);
    CHECK((parts[11].start == QDate(2026, 12, 1) && parts[11].period == QLatin1StringView(Target::month)));
    parts = splitTarget(year, TargetSplit::Quarters, true, basis, *schema);
    REQUIRE(parts.size() == 4);
    CHECK((parts[0].lastYear == 300'00 && parts[2].lastYear == 100'00));
    CHECK((parts[1].amount == 0 && parts[3].amount == 0 && together(parts) == 1000'01));
    CHECK(qAbs(parts[0].amount - 750'00) <= 1);
    Record team = year;
    team.set(schema->target.team, north);
    parts = splitTarget(team, TargetSplit::People, true, basis, *schema);
    REQUIRE(parts.size() == 2); // Cleo is in no team
    CHECK((parts[0].owner == anna && parts[0].lastYear == 300'00 && together(parts) == 1000'01));
    CHECK(parts[0].period == QLatin1StringView(Target::year));
    Record own = target(Target::month, QDate(2026, 5, 1), 5);
    own.set(schema->target.owner, anna);
    CHECK(splitsOf(own, basis, *schema).isEmpty());
}

TEST_CASE_METHOD(Selling, "targets grow from what was won a year before and are made in one step")
{
    const Id anna = addUser(u"Anna"_s);
    addDeal(4, 300'00, anna, QDate(2025, 2, 3));
    addDeal(4, 100'00, 0, QDate(2025, 8, 3));
    const auto basis = ask<TargetBasis>([&](Facts &facts) { return targetBasis(2025, 2026, *schema, facts); });
    QList<TargetPart> parts = grownTargets(2026, QLatin1StringView(Target::quarter), 0, 0, u"EUR"_s, 12.5, basis);
    REQUIRE(parts.size() == 4);
    CHECK(together(parts) == 450'00);
    CHECK((parts[0].amount == 337'50 && parts[2].amount == 112'50));
    CHECK(together(grownTargets(2026, QLatin1StringView(Target::month), anna, 0, u"EUR"_s, -50, basis)) == 150'00);
    CHECK(together(grownTargets(2026, QLatin1StringView(Target::year), 0, 0, u"CNY"_s, 10, basis)) == 0);

    const Record whole = target(Target::year, QDate(2026, 1, 1), 450'00);
    put(whole);
    const ChangeSet set = targetsToMake(parts, {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s}, u"EUR"_s, whole.id(), *schema,
                                        [this] { return store->newId(); });
    apply(set);
    const auto after = ask<TargetBasis>([&](Facts &facts) { return targetBasis(2025, 2026, *schema, facts); });
    CHECK(after.targets.size() == 5);
    CHECK(after.partsOf(whole.id()) == 4);
    const auto undone = await<UndoReport>([&](auto answer) { store->undo(nullptr, answer); });
    CHECK(undone.ok());
    CHECK(ask<QList<Record>>([&](Facts &facts) { return facts.all(schema->target); }).size() == 1);
}
