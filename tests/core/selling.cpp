// SPDX-License-Identifier: GPL-3.0-or-later
// Opportunities in the file: stages and what they ask for, the history of moves, sums by stage.
#include "core/domain/opportunities.h"
#include "core/domain/rank.h"
#include "core/record/filtertext.h"
#include "tests/support/pipelinefixture.h"

using namespace Qt::StringLiterals;

namespace
{
struct Selling : PipelineFixture {
    Id add(const QString &name, int stage, Money amount = {}, std::optional<int> probability = {})
    {
        Record deal = dealIn(stage, amount, name);
        if (probability)
            deal.set(schema->opportunity.probability, *probability);
        return put(deal);
    }
    Record deal(Id id) { return *load(schema->opportunity, id); }
    Result<ChangeSet> change(Id id, const std::function<void(Record *)> &edit)
    {
        const Record before = deal(id);
        Record after = before;
        edit(&after);
        return await<ChangeSet>([&](auto done) { store->save(before, after, nullptr, done); });
    }
    Result<ChangeSet> move(Id id, int stage)
    {
        return change(id, [&](Record *deal) { deal->set(schema->opportunity.stage, stages[stage].id()); });
    }
    QList<Record> moves(Id id)
    {
        return *await<QList<Record>>([&](auto done) {
            store->referring(schema->stageMove.opportunity, id, &schema->stageMove.at, 0, nullptr, done);
        });
    }
};
} // namespace

TEST_CASE("every way into a stage is written down once and undone with it")
{
    Selling f;
    const Id id = f.add(u"Cold-chain sensors"_s, 0);
    REQUIRE(f.moves(id).size() == 1);
    CHECK(f.moves(id).first().value(f.schema->stageMove.from).isNull());
    REQUIRE(f.move(id, 1).ok());
    // in bulk, too
    REQUIRE(await<ChangeSet>([&](auto done) {
                f.store->setValues(f.schema->opportunity, {id}, {{&f.schema->opportunity.stage, f.stages[2].id()}},
                                   nullptr, done);
            }).ok());
    REQUIRE(f.moves(id).size() == 3);
    const auto last = [&] { // of the same millisecond: the one made last
        const QList<Record> all = f.moves(id);
        return *std::max_element(all.begin(), all.end(),
                                 [](const Record &a, const Record &b) { return a.id() < b.id(); });
    };
    CHECK(last()[f.schema->stageMove.from] == f.stages[1].id());
    CHECK(last()[f.schema->stageMove.to] == f.stages[2].id());
    CHECK(last()[f.schema->stageMove.by] == u"tester"_s);
    CHECK(f.deal(id)[f.schema->opportunity.stageSince] == last()[f.schema->stageMove.at]);
    REQUIRE(f.change(id, [&](Record *deal) { deal->set(f.schema->opportunity.name, u"Sensors"_s); }).ok());
    CHECK(f.moves(id).size() == 3); // not a move

    f.undo();
    f.undo();
    CHECK(f.moves(id).size() == 2);
    CHECK(f.deal(id)[f.schema->opportunity.stage] == f.stages[1].id());
    f.redo();
    CHECK(f.moves(id).size() == 3);
    CHECK(f.deal(id)[f.schema->opportunity.stage] == f.stages[2].id());
    f.undo();
    f.undo();
    f.undo();
    CHECK_FALSE(f.load(f.schema->opportunity, id));
    f.redo();
    CHECK(f.moves(id).size() == 1);
}

TEST_CASE("an opportunity is lost with a reason only and closing keeps the day")
{
    Selling f;
    const Opportunity &o = f.schema->opportunity;
    const Id id = f.add(u"Bottling upgrade"_s, 3);
    const Result<ChangeSet> refused = f.move(id, 5);
    CHECK(refused.error().code == Error::Incomplete);
    CHECK(refused.error().detail == u"lost_reason"_s);
    CHECK(f.deal(id)[o.stage] == f.stages[3].id());
    CHECK(f.moves(id).size() == 1);

    REQUIRE(f.change(id, [&](Record *deal) {
                 deal->set(o.stage, f.stages[5].id());
                 deal->set(o.lostReason, u"price"_s);
             }).ok());
    CHECK(f.deal(id)[o.closedOn] == QDate::currentDate());
    CHECK(f.change(id, [&](Record *deal) { deal->setValue(o.lostReason, {}); }).error().code == Error::Incomplete);

    REQUIRE(f.move(id, 2).ok()); // open again
    CHECK(f.deal(id).value(o.closedOn).isNull());
    CHECK(f.deal(id).value(o.lostReason).isNull());
    REQUIRE(f.move(id, 4).ok());
    CHECK(f.deal(id)[o.closedOn] == QDate::currentDate());
    f.undo();
    CHECK(f.deal(id).value(o.closedOn).isNull());
    f.undo();
    CHECK(f.deal(id)[o.lostReason] == u"price"_s);
}

TEST_CASE("a stage takes only what has the fields it needs")
{
    Selling f;
    const Opportunity &o = f.schema->opportunity;
    Record asking = f.stages[2];
    asking.set(f.schema->stage.needs, {u"amount"_s, u"expected_close"_s});
    REQUIRE(await<ChangeSet>([&](auto done) { f.store->save(f.stages[2], asking, nullptr, done); }).ok());
    const Id id = f.add(u"Inspection robots"_s, 1);
    const Result<ChangeSet> refused = f.move(id, 2);
    CHECK(refused.error().detail == u"amount,expected_close"_s);
    CHECK(refused.error().text.contains(o.expectedClose.label()));
    REQUIRE(f.change(id, [&](Record *deal) {
                 deal->set(o.stage, f.stages[2].id());
                 deal->set(o.amount, Money{6520000, u"EUR"_s});
                 deal->set(o.expectedClose, QDate(2026, 12, 24));
             }).ok());
}

TEST_CASE("sums by stage keep currencies apart and weigh by stage or by the deal")
{
    Selling f;
    const Opportunity &o = f.schema->opportunity;
    f.add(u"a"_s, 1, {1000, u"EUR"_s});
    f.add(u"b"_s, 1, {2000, u"EUR"_s}, 50);
    f.add(u"c"_s, 1, {700, u"CNY"_s});
    f.add(u"no amount"_s, 1);
    f.add(u"elsewhere"_s, 2, {5, u"EUR"_s});
    Query query;
    query.entity = &o;
    const auto ask = [&] {
        return *await<QList<Total>>(
            [&](auto done) { f.store->totals(query, o.stage, o.amount, o.probability, nullptr, done); });
    };
    const auto of = [&](const QList<Total> &totals, int stage, const QString &currency) {
        for (const Total &total : totals)
            if (total.by.first().toLongLong() == f.stages[stage].id() && total.currency == currency)
                return total;
        return Total();
    };
    const QList<Total> all = ask();
    CHECK(all.size() == 4);
    CHECK(of(all, 1, u"EUR"_s).count == 2);
    CHECK(of(all, 1, u"EUR"_s).sum == 3000);
    CHECK(of(all, 1, u"EUR"_s).plain == 1000);
    CHECK(of(all, 1, u"EUR"_s).weighted == 2000 * 50);
    CHECK(of(all, 1, u"CNY"_s).sum == 700);
    CHECK(of(all, 1, {}).count == 1);
    CHECK(of(all, 2, u"EUR"_s).sum == 5);
    query.text = u"elsewh"_s;
    CHECK(ask().size() == 1);
}

TEST_CASE("a rank lies between its neighbours until there is no room")
{
    CHECK(*rankBetween(1.0, 2.0) == 1.5);
    CHECK(*rankBetween({}, 2.0) < 2.0);
    CHECK(*rankBetween(2.0, {}) > 2.0);
    double below = 2.0;
    int steps = 0;
    while (const auto middle = rankBetween(1.0, below)) {
        below = *middle;
        REQUIRE(++steps < 100);
    }
    CHECK(steps > 40);
}

TEST_CASE("a deal rests from its last movement unless something is planned")
{
    const QDateTime now(QDate(2026, 5, 20), QTime(12, 0));
    CHECK(idleDays(now.addDays(-9), {}, {}, now) == 9);
    CHECK(idleDays(now.addDays(-9), now.addDays(-2), {}, now) == 2);
    CHECK(idleDays(now.addDays(-9), {}, now.addDays(1), now) == 0);
    CHECK(idleDays(now.addDays(-9), {}, now.addDays(-1), now) == 9); // overdue: nothing happens
    CHECK(idleDays({}, {}, {}, now) == 0);
}

TEST_CASE("an amount without a currency is compared with those of all currencies")
{
    Selling f;
    const Opportunity &o = f.schema->opportunity;
    f.add(u"euro"_s, 1, {1840000, u"EUR"_s});
    f.add(u"yen"_s, 1, {18400, u"JPY"_s});
    f.add(u"small yen"_s, 1, {900, u"JPY"_s});
    const Id none = f.add(u"none"_s, 1);
    REQUIRE(f.change(none, [&](Record *deal) {
                 deal->setValue(o.amount, QVariant::fromValue(Money{1200000, {}}));
             }).ok());
    const auto count = [&](const QString &text) {
        const Result<Filter> filter = filterFromText(text, o, *f.schema);
        INFO(filter.error().text << ' ' << text);
        REQUIRE(filter.ok());
        return *await<qint64>([&](auto done) { f.store->count(o, *filter, nullptr, done); });
    };
    CHECK(count(u"amount >= 10000"_s) == 3);
    CHECK(count(u"amount = 18400"_s) == 2);
    CHECK(count(u"amount >= \"10000 EUR\""_s) == 1);
    CHECK(count(u"amount < 1000"_s) == 1);
}

TEST_CASE("a deal entered late is in its stage since the day it was opened")
{
    Selling f;
    const auto &o = f.schema->opportunity;
    Record deal(o, f.store->newId());
    deal.set(o.name, u"Old one"_s);
    deal.set(o.stage, f.stages[1].id());
    deal.set(o.openedOn, QDate(2024, 2, 29));
    f.apply({{Action::Create, u"opportunity"_s, 1, {}}, {insertion(deal)}});
    CHECK(f.moves(deal.id()).first()[f.schema->stageMove.at].toLocalTime().date() == QDate(2024, 2, 29));
    REQUIRE(f.change(deal.id(), [&](Record *r) {
                 r->set(o.stage, f.stages[4].id());
                 r->set(o.closedOn, QDate(2024, 3, 7));
             }).ok());
    CHECK(f.moves(deal.id()).first()[f.schema->stageMove.at].toLocalTime().date() == QDate(2024, 3, 7));
    const Id now = f.add(u"Of today"_s, 0);
    CHECK(f.deal(now)[o.openedOn] == QDate::currentDate());
}

TEST_CASE("computations read columns and sums of what passes a filter")
{
    Selling f;
    const auto &o = f.schema->opportunity;
    f.add(u"One"_s, 0, {100'00, u"EUR"_s});
    f.add(u"Two"_s, 1, {200'00, u"EUR"_s});
    f.add(u"Three"_s, 1, {300'00, u"CNY"_s});
    Query query{&o, {&o.name, &o.amount}, {}, Filter::condition(o.stage, Filter::Equal, f.stages[1].id()), &o.name};
    using Found = std::pair<QStringList, QList<Total>>;
    const Found found = *await<Found>([&](auto done) {
        f.store->compute<Found>(
            [&](Facts &facts) {
                Found answer;
                facts.scan(query, [&](Id, const QVariantList &values) {
                    answer.first.append(values[0].toString() + values[1].value<Money>().currency);
                });
                answer.second = facts.totals(Query{&o}, {o.stage, Grouping(o.openedOn, 4)}, &o.amount, nullptr);
                CHECK(facts.all(f.schema->stage).size() == 6);
                CHECK(facts.titleOf(f.schema->stage, f.stages[2].id()) == f.stages[2].title());
                return answer;
            },
            nullptr, done);
    });
    CHECK(found.first == QStringList{u"ThreeCNY"_s, u"TwoEUR"_s});
    REQUIRE(found.second.size() == 3);
    for (const Total &total : found.second) {
        CHECK(total.by.last().toString() == QString::number(QDate::currentDate().year()));
        if (total.currency == u"CNY"_s)
            CHECK((total.sum == 300'00 && total.by.first().toLongLong() == f.stages[1].id()));
    }
}

TEST_CASE("a planned activity remembers how it was moved and why")
{
    Selling f;
    const auto &a = f.schema->activity;
    const auto &r = f.schema->reschedule;
    const QDateTime first(QDate(2026, 3, 2), QTime(9, 0)), second = first.addDays(1), third = first.addDays(7);
    Record call(a, f.store->newId());
    call.set(a.type, u"call"_s);
    call.set(a.status, QLatin1StringView(Activity::planned));
    call.set(a.at, first);
    f.apply({{Action::Create, u"activity"_s, 1, {}}, {insertion(call)}});
    const auto change = [&](const std::function<void(Record *)> &edit) {
        const Record before = *f.load(a, call.id());
        Record after = before;
        edit(&after);
        REQUIRE(await<ChangeSet>([&](auto done) { f.store->save(before, after, nullptr, done); }).ok());
    };
    const auto moves = [&] {
        QList<Record> all = *await<QList<Record>>(
            [&](auto done) { f.store->referring(r.activity, call.id(), nullptr, 0, nullptr, done); });
        std::reverse(all.begin(), all.end());
        return all;
    };
    CHECK(moves().isEmpty()); // planning is no move
    change([&](Record *record) {
        record->set(a.at, second);
        record->set(a.movedBecause, u"Customer is ill"_s);
    });
    change([&](Record *record) { record->set(a.at, third); });
    change([&](Record *record) { // done at another time than planned: no move either
        record->set(a.status, QLatin1StringView(Activity::done));
        record->set(a.at, third.addSecs(3600));
    });
    const QList<Record> all = moves();
    REQUIRE(all.size() == 2);
    CHECK((all[0][r.from] == first && all[0][r.to] == second));
    CHECK(all[0][r.movedBecause] == u"Customer is ill"_s);
    CHECK((all[1][r.to] == third && all[1][r.movedBecause].isEmpty()));
    f.undo();
    f.undo();
    CHECK(moves().size() == 1);
}
