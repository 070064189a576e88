// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of selling: funnel, velocity, forecast, targets and commission against computations of their own.
#include "core/domain/commission.h"
#include "core/domain/forecast.h"
#include "core/domain/funnel.h"
#include "core/domain/opportunities.h"
#include "core/domain/targets.h"
#include "tests/support/storefixture.h"

#include <QRandomGenerator>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
const QDate from(2025, 1, 1), to(2025, 6, 30);

/// Deals with histories of their own making, and what a plain count over them gives.
struct Analysis : StoreFixture {
    QList<Record> stages; ///< New, Qualified, Proposal, Negotiation, Won, Lost
    struct Deal {
        Id id;
        QList<std::pair<int, QDate>> moves; ///< stage by index
        Money amount;
        QDate opened, closed;
        Id owner;
    };
    QList<Deal> deals;

    Analysis()
    {
        const QList<Record> made = standardPipeline(*schema, [this] { return store->newId(); });
        ChangeSet set{{Action::Create, u"pipeline"_s, 1, {}}, {}};
        for (const Record &record : made)
            set.changes.append(insertion(record));
        apply(set);
        stages = made.mid(1);
    }
    Id pipeline() const { return stages[0][schema->stage.pipeline]; }

    void addUser(const QString &name, Id *id, Id team = 0)
    {
        Record user(schema->user, store->newId());
        user.set(schema->user.name, name);
        if (team)
            user.set(schema->user.team, team);
        apply({{Action::Create, u"user"_s, 1, name}, {insertion(user)}});
        *id = user.id();
    }

    /// Writes deals as they stand at the end, and their moves one by one.
    void write(const QList<Deal> &all)
    {
        const Result<ChangeSet> done = await<ChangeSet>([&](auto answer) {
            store->run(
                {Action::Create, u"opportunity"_s, all.size(), {}},
                [&](Transaction &t) {
                    const auto &o = schema->opportunity;
                    const auto &m = schema->stageMove;
                    for (Deal deal : all) {
                        Record record(o, t.newId());
                        record.set(o.name, u"Deal"_s);
                        record.set(o.amount, deal.amount);
                        record.set(o.openedOn, deal.opened);
                        if (deal.owner)
                            record.set(o.owner, deal.owner);
                        t.insert(record); // in no stage: no move is noted
                        deal.id = record.id();
                        // The last one is noted by the file: for closed deals on that day, for others now.
                        const qsizetype own = deal.moves.size() - (deal.moves.last().first >= 4 ? 1 : 0);
                        for (qsizetype i = 0; i < own; ++i) {
                            Record move(m, t.newId());
                            move.set(m.opportunity, deal.id);
                            if (i > 0)
                                move.set(m.from, stages[deal.moves[i - 1].first].id());
                            move.set(m.to, stages[deal.moves[i].first].id());
                            move.set(m.at, QDateTime(deal.moves[i].second, QTime(12, 0)));
                            t.insert(move);
                        }
                        Record after = *t.load(o, deal.id);
                        const Record before = after;
                        after.set(o.stage, stages[deal.moves.last().first].id());
                        if (deal.moves.last().first >= 4)
                            after.set(o.closedOn, deal.closed);
                        if (deal.moves.last().first == 5)
                            after.set(o.lostReason, u"price"_s);
                        t.update(*difference(before, after));
                        deals.append(deal);
                    }
                },
                nullptr, answer);
        });
        INFO(done.error().text << done.error().detail);
        REQUIRE(done.ok());
    }
    void writeAtRandom(quint32 seed, int count)
    {
        QRandomGenerator random(seed);
        QList<Deal> all;
        for (int i = 0; i < count; ++i) {
            Deal deal{};
            deal.opened = QDate(2024, 11, 1).addDays(random.bounded(270));
            deal.amount = {random.bounded(1000, 900000), random.bounded(3) ? u"EUR"_s : u"CNY"_s};
            QDate day = deal.opened;
            const int steps = 1 + random.bounded(6);
            for (int step = 0; step < steps; ++step) { // also back, also reopened
                const int stage = step == 0 ? random.bounded(4) : random.bounded(6);
                if (!deal.moves.isEmpty() && deal.moves.last().first == stage)
                    continue;
                deal.moves.append({stage, day});
                day = day.addDays(random.bounded(25));
            }
            deal.closed = deal.moves.last().second;
            all.append(deal);
        }
        write(all);
    }
    template <typename T>
    T ask(const std::function<T(Facts &)> &job)
    {
        const Result<T> answer = await<T>([&](auto done) { store->compute<T>(job, nullptr, done); });
        INFO(answer.error().text << answer.error().detail);
        REQUIRE(answer.ok());
        return *answer;
    }
    FunnelReport funnel(FunnelQuery query)
    {
        query.pipeline = pipeline();
        return ask<FunnelReport>([&](Facts &facts) { return funnelOf(query, *schema, facts); });
    }
};
} // namespace

TEST_CASE("a funnel over random histories equals a plain count")
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        INFO("seed " << seed);
        Analysis f;
        f.writeAtRandom(seed, 150);
        const FunnelReport report = f.funnel({0, from, to, FunnelQuery::Cohort, {}, &f.schema->opportunity.stage});
        REQUIRE(report.whole.stages.size() == 4);
        qint64 deals = 0, won = 0, lost = 0, open = 0;
        QMap<QString, qint64> wonSum;
        for (int stage = 0; stage < 4; ++stage) {
            qint64 entered = 0, passed = 0, lostHere = 0, waiting = 0;
            for (const Analysis::Deal &deal : f.deals) {
                if (deal.opened < from || deal.opened > to)
                    continue;
                const int end = deal.moves.last().first;
                int furthest = 0;
                for (const auto &[at, day] : deal.moves)
                    furthest = at < 4 ? std::max(furthest, at) : furthest;
                if (end == 4)
                    furthest = 4;
                entered += furthest >= stage;
                passed += furthest > stage;
                lostHere += furthest == stage && end == 5;
                waiting += furthest == stage && end < 4;
            }
            const FunnelStage &counted = report.whole.stages[stage];
            CHECK(counted.entered == entered);
            CHECK(counted.passed == passed);
            CHECK(counted.lost == lostHere);
            CHECK(counted.waiting == waiting);
            CHECK(counted.entered == counted.passed + counted.lost + counted.waiting);
            const FunnelQuery query{f.pipeline(), from, to};
            const auto behind = [&](FunnelPart part) {
                const Filter filter = funnelFilter(query, *f.schema, f.stages, stage, part);
                return *await<qint64>([&](auto done) { f.store->count(f.schema->opportunity, filter, nullptr, done); });
            };
            CHECK(behind(FunnelPart::Entered) == counted.entered);
            CHECK(behind(FunnelPart::Passed) == counted.passed);
            CHECK(behind(FunnelPart::Lost) == counted.lost);
            CHECK(behind(FunnelPart::Waiting) == counted.waiting);
            lost += counted.lost;
            open += counted.waiting;
        }
        for (const Analysis::Deal &deal : f.deals)
            if (deal.opened >= from && deal.opened <= to) {
                ++deals;
                if (deal.moves.last().first == 4) {
                    ++won;
                    wonSum[deal.amount.currency] += deal.amount.minor;
                }
            }
        CHECK(report.whole.deals == deals);
        CHECK(report.whole.won == won);
        CHECK((report.whole.lost == lost && report.whole.open == open && won + lost + open == deals));
        qint64 grouped = 0;
        for (const Funnel &group : report.groups)
            grouped += group.deals;
        CHECK(grouped == deals);
        for (auto sum = wonSum.cbegin(); sum != wonSum.cend(); ++sum)
            CHECK(report.whole.money[sum.key()].wonMinor == sum.value());
    }
}

TEST_CASE("a deal that goes back or is reopened is counted once")
{
    Analysis f;
    const QDate day(2025, 2, 3);
    f.write({{0,
              {{0, day}, {2, day.addDays(4)}, {0, day.addDays(5)}, {2, day.addDays(9)}, {4, day.addDays(10)}},
              {100'00, u"EUR"_s},
              day,
              day.addDays(10),
              0},
             {0,
              {{0, day}, {1, day.addDays(2)}, {5, day.addDays(3)}, {1, day.addDays(6)}},
              {50'00, u"EUR"_s},
              day,
              {},
              0}});
    const Funnel funnel = f.funnel({0, from, to}).whole;
    QList<qint64> entered;
    for (const FunnelStage &stage : funnel.stages)
        entered.append(stage.entered);
    CHECK(entered == QList<qint64>{2, 2, 1, 1});
    CHECK((funnel.won == 1 && funnel.lost == 0 && funnel.open == 1));
    CHECK(funnel.meanCycle() == 10);
    // 2 deals × 100 € × 100 % ÷ 10 days
    CHECK(*funnel.velocity(u"EUR"_s) == Approx(2 * 100'00 * 1.0 / 10));
    CHECK_FALSE(funnel.velocity(u"CNY"_s));
    // In the first stage: 4 days and 4 more of the one, 2 of the other.
    CHECK(funnel.stages[0].medianSeconds == 5 * 86400);
    CHECK(funnel.stages[0].timed == 2);
}

TEST_CASE("the period view counts what happened in the period")
{
    Analysis f;
    f.write({{0,
              {{0, QDate(2024, 12, 1)}, {1, QDate(2024, 12, 5)}, {3, QDate(2025, 2, 1)}},
              {1'00, u"EUR"_s},
              QDate(2024, 12, 1),
              {},
              0},
             {0,
              {{0, QDate(2025, 3, 1)}, {5, QDate(2025, 3, 9)}},
              {1'00, u"EUR"_s},
              QDate(2025, 3, 1),
              QDate(2025, 3, 9),
              0},
             {0,
              {{0, QDate(2025, 8, 1)}, {4, QDate(2025, 8, 2)}},
              {1'00, u"EUR"_s},
              QDate(2025, 8, 1),
              QDate(2025, 8, 2),
              0}});
    const Funnel funnel = f.funnel({0, from, to, FunnelQuery::Period}).whole;
    CHECK(funnel.deals == 2); // the third one did nothing then
    QList<qint64> entered, passed, lost;
    for (const FunnelStage &stage : funnel.stages) {
        entered.append(stage.entered);
        passed.append(stage.passed);
        lost.append(stage.lost);
    }
    CHECK(entered == QList<qint64>{1, 0, 1, 1}); // the first had been in the first two before
    CHECK(passed == QList<qint64>{0, 1, 1, 0});
    CHECK(lost == QList<qint64>{1, 0, 0, 0});
    const Funnel closed = f.ask<Funnel>([&](Facts &facts) {
        return closedOf({f.pipeline(), from, to}, *f.schema, facts);
    });
    CHECK((closed.deals == 1 && closed.lost == 1 && closed.won == 0 && closed.money[u"EUR"_s].lostMinor == 1'00));
}

TEST_CASE("a deal of an older file was opened on the day it was written down")
{
    Analysis f;
    const auto &o = f.schema->opportunity;
    f.write({{0, {{1, QDate(2025, 3, 1)}}, {1'00, u"EUR"_s}, QDate(2025, 3, 1), {}, 0}});
    const Record before = *f.load(o, f.deals[0].id);
    Record after = before;
    after.setValue(o.openedOn, {});
    f.apply({{Action::Edit, u"opportunity"_s, 1, {}}, {*difference(before, after)}});
    CHECK(f.funnel({0, from, to}).whole.deals == 0);
    const QDate today = QDate::currentDate();
    CHECK(f.funnel({0, today, today}).whole.deals == 1);
}

TEST_CASE("the bottleneck is where fewest pass and known since when")
{
    Analysis f;
    QList<Analysis::Deal> deals;
    for (int month = 1; month <= 4; ++month)
        for (int i = 0; i < 12; ++i) {
            const QDate day(2025, month, 2);
            const int lostAt = month == 1 ? 0 : 2; // at first most are lost early, later in the third stage
            Analysis::Deal deal{0, {{0, day}}, {1'00, u"EUR"_s}, day, day.addDays(5), 0};
            for (int stage = 1; stage <= (i < 7 ? lostAt : 3); ++stage)
                deal.moves.append({stage, day.addDays(stage)});
            deal.moves.append({i < 7 ? 5 : 4, day.addDays(5)});
            deals.append(deal);
        }
    f.write(deals);
    const FunnelReport report = f.funnel({0, from, to});
    CHECK(report.whole.bottleneck() == 2);
    CHECK(report.bottleneckSince == QDate(2025, 2, 1));
}

TEST_CASE("a forecast adds up by month and never across currencies")
{
    Analysis f;
    const auto &o = f.schema->opportunity;
    const QDate today(2025, 3, 10);
    QRandomGenerator random(7);
    struct Plain {
        qint64 won = 0, open = 0, percent = 0;
    };
    QMap<std::pair<QString, QString>, Plain> plain; // month or "overdue", "undated"; currency
    const Result<ChangeSet> done = await<ChangeSet>([&](auto answer) {
        f.store->run(
            {Action::Create, u"opportunity"_s, 200, {}},
            [&](Transaction &t) {
                for (int i = 0; i < 200; ++i) {
                    Record deal(o, t.newId());
                    deal.set(o.name, u"Deal"_s);
                    const int stage = random.bounded(6);
                    deal.set(o.stage, f.stages[stage].id());
                    const Money amount{random.bounded(100, 999999), random.bounded(2) ? u"EUR"_s : u"JPY"_s};
                    deal.set(o.amount, amount);
                    const QDate day = QDate(2025, 1, 1).addDays(random.bounded(180));
                    std::optional<int> own;
                    if (random.bounded(3) == 0)
                        own = random.bounded(101);
                    if (own)
                        deal.set(o.probability, *own);
                    if (stage == 5)
                        deal.set(o.lostReason, u"price"_s);
                    const bool dated = random.bounded(5) > 0;
                    if (stage >= 4)
                        deal.set(o.closedOn, day);
                    else if (dated)
                        deal.set(o.expectedClose, day);
                    t.insert(deal);
                    const QString month = day.toString(u"yyyy-MM"_s);
                    if (stage == 4)
                        plain[{month, amount.currency}].won += amount.minor;
                    if (stage < 4) {
                        Plain &sum = plain[{!dated        ? u"undated"_s
                                            : day < today ? u"overdue"_s
                                                          : month,
                                            amount.currency}];
                        sum.open += amount.minor;
                        sum.percent += amount.minor * (own ? *own : f.stages[stage][f.schema->stage.probability]);
                    }
                }
            },
            nullptr, answer);
    });
    REQUIRE(done.ok());
    const Forecast forecast = f.ask<Forecast>([&](Facts &facts) {
        return forecastOf({f.pipeline(), QDate(2025, 1, 15), 6, today}, *f.schema, facts);
    });
    REQUIRE(forecast.months.size() == 6);
    qint64 seen = 0;
    const auto compare = [&](const QString &name, const ForecastByCurrency &sums) {
        for (const QString &currency : {u"EUR"_s, u"JPY"_s}) {
            INFO(name << ' ' << currency);
            const Plain expected = plain.value({name, currency});
            CHECK(sums[currency].won == expected.won);
            CHECK(sums[currency].open == expected.open);
            CHECK(sums[currency].weighted() == (expected.percent + 50) / 100);
            seen += expected.won + expected.open;
        }
    };
    for (int i = 0; i < 6; ++i)
        compare(forecast.months[i].toString(u"yyyy-MM"_s), forecast.byMonth[i]);
    compare(u"overdue"_s, forecast.overdue);
    compare(u"undated"_s, forecast.undated);
    qint64 all = 0;
    for (const Plain &sum : plain)
        all += sum.won + sum.open;
    CHECK(seen == all); // nothing is left out
}

TEST_CASE("targets are measured for a person and a team and split without a rest")
{
    Analysis f;
    Record team(f.schema->team, f.store->newId());
    team.set(f.schema->team.name, u"North"_s);
    f.apply({{Action::Create, u"team"_s, 1, {}}, {insertion(team)}});
    Id anna = 0, boris = 0;
    f.addUser(u"Anna"_s, &anna, team.id());
    f.addUser(u"Boris"_s, &boris);
    const QDate may(2025, 5, 20), last(2024, 5, 31);
    f.write({{0, {{0, may}, {4, may}}, {300'00, u"EUR"_s}, may, may, anna},
             {0, {{0, may}, {4, may}}, {500'00, u"EUR"_s}, may, may, boris},
             {0, {{0, may}, {4, may}}, {999'00, u"USD"_s}, may, may, anna},
             {0, {{0, last}, {4, last}}, {200'00, u"EUR"_s}, last, last, anna}});
    const auto &t = f.schema->target;
    const auto add = [&](const char *period, Id owner, Id ofTeam) {
        Record target(t, f.store->newId());
        target.set(t.period, QLatin1StringView(period));
        target.set(t.start, QDate(2025, 5, 7));
        target.set(t.amount, {1000'00, u"EUR"_s});
        if (owner)
            target.set(t.owner, owner);
        if (ofTeam)
            target.set(t.team, ofTeam);
        f.apply({{Action::Create, u"target"_s, 1, {}}, {insertion(target)}});
        return target.id();
    };
    const Id person = add(Target::month, anna, 0), group = add(Target::quarter, 0, team.id()),
             all = add(Target::year, 0, 0);
    QHash<Id, Attainment> found;
    for (const Attainment &a : f.ask<QList<Attainment>>([&](Facts &facts) { return attainments(*f.schema, facts); }))
        found.insert(a.target.id(), a);
    CHECK((found[person].won == 300'00 && found[person].lastYear == 200'00 && found[person].gap() == 700'00));
    CHECK(*found[person].growth() == Approx(4.0));
    CHECK(found[group].won == 300'00);
    CHECK((found[group].period == Period{QDate(2025, 4, 1), QDate(2025, 6, 30)}));
    CHECK(found[all].won == 800'00);

    QRandomGenerator random(3);
    for (int i = 0; i < 500; ++i) {
        QList<qint64> weights;
        for (int n = 1 + random.bounded(9); n > 0; --n)
            weights.append(random.bounded(4) ? random.bounded(1000) : 0);
        const qint64 amount = random.bounded(100000);
        const QList<qint64> parts = shares(amount, weights);
        qint64 sum = 0;
        for (const qint64 part : parts)
            sum += part;
        CHECK(sum == amount);
    }
    CHECK(shares(100, {1, 1, 1}) == QList<qint64>{34, 33, 33});
    CHECK(grown(1000'00, 12.5) == 1125'00);
}

TEST_CASE("commission is paid by tier and by product and for new customers")
{
    Analysis f;
    Id anna = 0;
    f.addUser(u"Anna"_s, &anna);
    const auto &p = f.schema->commissionPlan;
    const auto &t = f.schema->commissionTier;
    const auto &o = f.schema->opportunity;
    const Id acme = f.addPerson(u"Acme"_s);
    Record product(f.schema->product, f.store->newId());
    product.set(f.schema->product.name, u"Licence"_s);
    f.apply({{Action::Create, u"product"_s, 1, {}}, {insertion(product)}});
    const auto deal = [&](QDate day, qint64 minor, const QString &currency, Id contact, bool licence = false) {
        Record record(o, f.store->newId());
        record.set(o.name, u"Deal"_s);
        record.set(o.stage, f.stages[4].id());
        record.set(o.closedOn, day);
        record.set(o.amount, {minor, currency});
        record.set(o.owner, anna);
        if (contact)
            record.set(o.contact, contact);
        ChangeSet set{{Action::Create, u"opportunity"_s, 1, {}}, {insertion(record)}};
        if (licence) {
            Record line(f.schema->opportunityProduct, f.store->newId());
            line.set(f.schema->opportunityProduct.opportunity, record.id());
            line.set(f.schema->opportunityProduct.product, product.id());
            set.changes.append(insertion(line));
        }
        f.apply(set);
    };
    const auto plan = [&](const char *method, const QList<std::tuple<qint64, double, const char *, Id>> &tiers) {
        Record record(p, f.store->newId());
        record.set(p.name, u"Plan"_s);
        record.set(p.period, QLatin1StringView(Target::month));
        record.set(p.method, QLatin1StringView(method));
        ChangeSet set{{Action::Create, u"commission_plan"_s, 1, {}}, {insertion(record)}};
        for (const auto &[minor, rate, customers, ofProduct] : tiers) {
            Record tier(t, f.store->newId());
            tier.set(t.plan, record.id());
            if (minor > 0)
                tier.set(t.from, {minor, u"EUR"_s});
            tier.set(t.rate, rate);
            tier.set(t.customers, QLatin1StringView(customers));
            if (ofProduct)
                tier.set(t.product, ofProduct);
            set.changes.append(insertion(tier));
        }
        f.apply(set);
        return record;
    };
    deal(QDate(2025, 5, 2), 6000'00, u"EUR"_s, acme);
    deal(QDate(2025, 5, 9), 7000'01, u"EUR"_s, acme);
    deal(QDate(2025, 5, 9), 100'00, u"USD"_s, 0);
    deal(QDate(2025, 6, 9), 999'00, u"EUR"_s, acme); // another month
    const auto statement = [&](const Record &of) {
        return f.ask<CommissionStatement>(
            [&](Facts &facts) { return commissionOf(of, anna, QDate(2025, 5, 31), *f.schema, facts); });
    };
    const CommissionStatement each = statement(plan(CommissionPlan::each, {{0, 5, "any", 0}, {10000'00, 8, "any", 0}}));
    // 5 % of 10,000.00 and 8 % of 3,000.01; the tier from 10,000 € says nothing of dollars
    CHECK(each.pays[u"EUR"_s] == 500'00 + 240'00);
    CHECK(each.pays[u"USD"_s] == 5'00);
    CHECK(each.bases[u"EUR"_s] == 13000'01);
    qint64 lines = 0;
    for (const CommissionLine &line : each.lines)
        lines += line.base.currency == u"EUR"_s ? line.pays : 0;
    CHECK(lines == each.pays[u"EUR"_s]);

    const CommissionStatement reached =
        statement(plan(CommissionPlan::reached, {{0, 5, "any", 0}, {10000'00, 8, "any", 0}}));
    CHECK(reached.pays[u"EUR"_s] == 480'00 + 560'00); // 8 % of 6,000.00 and of 7,000.01

    const CommissionStatement fresh = statement(plan(CommissionPlan::each, {{0, 10, "new", 0}, {0, 4, "existing", 0}}));
    CHECK(fresh.pays[u"EUR"_s] == 600'00 + 280'00); // the first with Acme, then another

    deal(QDate(2025, 5, 20), 1000'00, u"EUR"_s, acme, true);
    const CommissionStatement byProduct =
        statement(plan(CommissionPlan::each, {{0, 5, "any", 0}, {0, 20, "any", product.id()}}));
    CHECK(byProduct.pays[u"EUR"_s] == 650'00 + 200'00); // 5 % of 13,000.01, 20 % of the licence
}
