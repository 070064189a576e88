// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks of selling on a big file: what the board, Home, the analysis page and the calendar ask for, beside the
// plain SQL of the same question on the same file.
//   bench_selling fill FILE N      N opportunities, ten stage moves and ten activities each
//   bench_selling ask FILE         times in milliseconds, and the ratio to SQL
#include "core/domain/forecast.h"
#include "core/domain/funnel.h"
#include "core/domain/opportunities.h"
#include "core/domain/targets.h"
#include "core/schema/crmschema.h"
#include "core/store.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
constexpr int movesEach = 10, activitiesEach = 10, owners = 20;

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.isEmpty() ? 0 : times[times.size() / 2];
}

void fill(Store &store, const CrmSchema &s, int n)
{
    QElapsedTimer timer;
    timer.start();
    const Result<ChangeSet> result = await<ChangeSet>([&](auto done) {
        store.run(
            {Action::Import, u"opportunity"_s, n, {}},
            [&](Transaction &t) {
                QRandomGenerator random(1);
                QList<Id> stages, users;
                for (const Record &record : standardPipeline(s, [&] { return t.newId(); })) {
                    t.insert(record);
                    if (&record.entity() == &static_cast<const Entity &>(s.stage))
                        stages.append(record.id());
                }
                for (int i = 0; i < owners; ++i) {
                    Record user(s.user, t.newId());
                    user.set(s.user.name, u"User %1"_s.arg(i));
                    t.insert(user);
                    users.append(user.id());
                }
                t.beginBulk();
                const auto write = [&](NewWhole &whole) {
                    Transaction::prepare(&whole);
                    t.insertPrepared(whole);
                };
                const QDateTime now = QDateTime::currentDateTime();
                const auto &o = s.opportunity;
                const auto &m = s.stageMove;
                const auto &a = s.activity;
                for (int i = 0; i < n; ++i) {
                    NewWhole deal;
                    deal.record = Record(o, t.newId());
                    // In the order in which they were opened, as files grow; a deal goes on for four months at most.
                    const int age = 1500 - int(1500LL * i / n), lasts = std::min(age, 120), end = random.bounded(6);
                    deal.record.set(o.name, u"Deal %1"_s.arg(i));
                    deal.record.set(o.amount, {random.bounded(100, 9000000), random.bounded(4) ? u"EUR"_s : u"CNY"_s});
                    deal.record.set(o.stage, stages[end]);
                    deal.record.set(o.rank, double(n - i));
                    deal.record.set(o.owner, users[random.bounded(owners)]);
                    deal.record.set(o.openedOn, now.date().addDays(-age));
                    if (end >= 4)
                        deal.record.set(o.closedOn, now.date().addDays(random.bounded(lasts + 1) - age));
                    else
                        deal.record.set(o.expectedClose, now.date().addDays(random.bounded(300) - 40));
                    QDateTime at = now.addDays(-age);
                    for (int k = 0; k < movesEach; ++k) {
                        Record move(m, t.newId());
                        move.set(m.opportunity, deal.record.id());
                        move.set(m.to, stages[k + 1 == movesEach ? end : random.bounded(4)]);
                        move.set(m.at, at);
                        deal.parts.append(move);
                        at = at.addDays(random.bounded(1 + lasts / movesEach)).addSecs(random.bounded(1, 600));
                    }
                    deal.record.set(o.stageSince, at);
                    if (random.bounded(3))
                        deal.record.set(o.nextActivity, now.addDays(random.bounded(60) - 15));
                    write(deal);
                    for (int k = 0; k < activitiesEach; ++k) {
                        NewWhole activity;
                        activity.record = Record(a, t.newId());
                        activity.record.set(a.type, k % 2 ? u"call"_s : u"meeting"_s);
                        activity.record.set(a.status, k == 0 ? u"planned"_s : u"done"_s);
                        activity.record.set(a.subject, u"About the offer"_s);
                        const int day = k == 0 ? random.bounded(60) - 5 : random.bounded(lasts + 1) - age;
                        activity.record.set(a.at, now.addDays(day).addSecs(random.bounded(36000) - 18000));
                        activity.record.set(a.opportunity, deal.record.id());
                        write(activity);
                    }
                }
            },
            nullptr, done);
    });
    std::printf("filled %d opportunities: %.1f s %s\n", n, since(timer) / 1000,
                result.ok() ? "" : qUtf8Printable(result.error().text + result.error().detail));
}

/// An answer that must be there.
template <typename T, typename Call>
T got(Call &&call)
{
    Result<T> result = await<T>(std::forward<Call>(call));
    if (!result.ok()) {
        std::printf("%s %s\n", qUtf8Printable(result.error().text), qUtf8Printable(result.error().detail));
        std::exit(1);
    }
    return std::move(result.value());
}

/// Median of some runs, after one that warms up.
template <typename Job>
double timed(int runs, Job &&job)
{
    QList<double> times;
    for (int i = 0; i <= runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        job();
        if (i > 0)
            times.append(since(timer));
    }
    return median(times);
}

struct Plain {
    QSqlDatabase database;
    explicit Plain(const QString &path) : database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s))
    {
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        database.open();
    }
    double run(int runs, const QString &sql)
    {
        return timed(runs, [&] {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            query.exec(sql);
            while (query.next())
                query.value(0);
        });
    }
};

void say(const char *what, double ours, double sql)
{
    if (sql > 0)
        std::printf("%-34s %9.1f ms   SQL %9.1f ms   ratio %.2f\n", what, ours, sql, ours / sql);
    else
        std::printf("%-34s %9.1f ms\n", what, ours);
}

void ask(Store &store, const CrmSchema &s, const QString &path)
{
    Plain plain(path);
    const auto &o = s.opportunity;
    const QList<Record> stages = got<QList<Record>>([&](auto done) {
        store.compute<QList<Record>>([&](Facts &facts) { return facts.all(s.stage); }, nullptr, done);
    });
    const QDate today = QDate::currentDate(), month(today.year(), today.month(), 1);
    const QString monthText = month.toString(Qt::ISODate);

    // The first screen of each column, as the board asks for it.
    say("board: first cards of six columns",
        timed(10,
              [&] {
                  for (const Record &stage : stages) {
                      Query query{
                          &o, {&o.name, &o.amount}, {}, Filter::condition(o.stage, Filter::Equal, stage.id()), &o.rank};
                      query.limit = 50;
                      got<Page>([&](auto done) { store.find(query, 50, nullptr, done); });
                  }
              }),
        plain.run(10, u"SELECT id, name, amount FROM opportunity WHERE stage_id = %1 ORDER BY rank, id LIMIT 50"_s.arg(
                          stages[0].id())) *
            double(stages.size()));
    say("board: totals above the columns",
        timed(5,
              [&] {
                  got<QList<Total>>(
                      [&](auto done) { store.totals(Query{&o}, o.stage, o.amount, o.probability, nullptr, done); });
              }),
        plain.run(5, u"SELECT stage_id, amount_currency, count(*), sum(amount), sum(CASE WHEN probability IS NULL THEN "
                     u"amount END), sum(amount * probability) FROM opportunity GROUP BY 1, 2"_s));

    QRandomGenerator random(5);
    Query some{&o, {&o.name}, {}, Filter::condition(o.stage, Filter::Equal, stages[1].id())};
    some.limit = 500;
    const Page page = got<Page>([&](auto done) { store.find(some, 500, nullptr, done); });
    say("drop: a move to its commit",
        timed(50,
              [&] {
                  const Id id = page.ids[random.bounded(int(page.ids.size()))];
                  const Record before =
                      *got<std::optional<Record>>([&](auto done) { store.load(o, id, nullptr, done); });
                  Record after = before;
                  after.set(o.stage, stages[before[o.stage] == stages[1].id() ? 2 : 1].id());
                  got<ChangeSet>([&](auto done) { store.save(before, after, nullptr, done); });
              }),
        0);

    const auto compute = [&](auto job) {
        return timed(3, [&] {
            got<int>([&](auto done) {
                store.compute<int>(
                    [&](Facts &facts) {
                        job(facts);
                        return 0;
                    },
                    nullptr, done);
            });
        });
    };
    const Id pipeline = stages[0][s.stage.pipeline];
    const Period quarter = periodOf(QLatin1StringView(Target::quarter), today);
    say("forecast of twelve months", compute([&](Facts &facts) {
            forecastOf({pipeline, today, 12, today}, s, facts);
        }),
        plain.run(3, u"SELECT stage_id, substr(closed_on, 1, 7), amount_currency, count(*), sum(amount) FROM "
                     u"opportunity GROUP BY 1, 2, 3"_s) +
            plain.run(3, u"SELECT stage_id, substr(expected_close, 1, 7), amount_currency, count(*), sum(amount) FROM "
                         u"opportunity WHERE expected_close IS NOT NULL GROUP BY 1, 2, 3"_s));
    say("funnel: opened this quarter", compute([&](Facts &facts) {
            funnelOf({pipeline, quarter.first, quarter.last}, s, facts);
        }),
        plain.run(3, u"SELECT m.to_id, count(DISTINCT m.opportunity_id) FROM opportunity o JOIN stage_move m ON "
                     u"m.opportunity_id = o.id WHERE o.opened_on BETWEEN '%1' AND '%2' GROUP BY 1"_s.arg(
                         quarter.first.toString(Qt::ISODate), quarter.last.toString(Qt::ISODate))));
    say("funnel: happened this quarter", compute([&](Facts &facts) {
            funnelOf({pipeline, quarter.first, quarter.last, FunnelQuery::Period}, s, facts);
        }),
        plain.run(3, u"SELECT m.to_id, count(DISTINCT m.opportunity_id) FROM stage_move m WHERE m.at BETWEEN %1 AND %2 "
                     u"GROUP BY 1"_s.arg(QDateTime(quarter.first, QTime(0, 0)).toMSecsSinceEpoch())
                         .arg(QDateTime(quarter.last, QTime(0, 0)).toMSecsSinceEpoch())));
    say("closed this quarter", compute([&](Facts &facts) {
            closedOf({pipeline, quarter.first, quarter.last}, s, facts);
        }),
        0);
    say("targets", compute([&](Facts &facts) { attainments(s, facts); }), 0);

    const qint64 first = QDateTime(month, QTime(0, 0)).toMSecsSinceEpoch(),
                 last = QDateTime(month.addMonths(1), QTime(0, 0)).toMSecsSinceEpoch();
    Query days{&s.activity,
               {},
               {},
               Filter::all({Filter::condition(s.activity.at, Filter::GreaterEqual, first),
                            Filter::condition(s.activity.at, Filter::Less, last)}),
               &s.activity.at};
    qsizetype found = 0;
    say("calendar: a month of activities",
        timed(3, [&] { found = got<QList<Record>>([&](auto done) { store.records(days, nullptr, done); }).size(); }),
        plain.run(3, u"SELECT * FROM activity WHERE at >= %1 AND at < %2 ORDER BY at"_s.arg(first).arg(last)));
    std::printf("  (%lld of them)\n", static_cast<long long>(found));
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3)
        return 2;
    CrmSchema schema;
    Store store(schema);
    const Result<OpenInfo> opened =
        await<OpenInfo>([&](auto done) { store.open(words[2], u"bench"_s, nullptr, done); });
    if (!opened.ok()) {
        std::printf("%s\n", qUtf8Printable(opened.error().text));
        return 1;
    }
    if (words[1] == u"fill"_s)
        fill(store, schema, words.value(3).toInt());
    else
        ask(store, schema, words[2]);
    return 0;
}
