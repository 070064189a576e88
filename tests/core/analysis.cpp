// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of selling: funnel and forecast against computations of their own.
#include "core/domain/forecast.h"
#include "tests/core/analysisfixture.h"

#include <QSet>

namespace
{
const QDate from(2025, 1, 1), to(2025, 6, 30);
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
