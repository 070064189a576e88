// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks of the figures of service on a big file, beside the plain SQL of the same figures on the same file, which
// they must equal. Their page in the window: bench_pages FILE service.
//   bench_service fill FILE N      N service records of three years
//   bench_service ask FILE         compares all figures with SQL, then times in milliseconds and the ratio
#include "tests/support/servicehistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
constexpr int rounds = 5, sqlRounds = 1; ///< plain SQL takes long

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

template <typename Job>
double timed(int runs, Job &&job)
{
    QList<double> times;
    for (int i = 0; i <= runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        job();
        if (i > 0) // the first one warms up
            times.append(since(timer));
    }
    return *median(times);
}

int ask(ServiceHistory &history, const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
    database.setDatabaseName(path);
    if (!database.open())
        return 1;
    const QDate today = QDate::currentDate();
    const ServiceStatsQuery all{QDate(1900, 1, 1), QDate(2999, 12, 31), {}, history.groups(), 10};
    const ServiceStatsQuery quarter{today.addDays(-90), today, {}, history.groups(), 10};
    QStringList wrong = history.differences(database, all);
    wrong += history.differences(database, quarter);
    std::printf("%lld records, figures that differ from plain SQL: %lld\n", history.ask(all).whole.received,
                qint64(wrong.size()));
    for (const QString &what : wrong)
        std::printf("  %s\n", qUtf8Printable(what));
    std::fflush(stdout);
    for (const auto &[name, query] : {std::pair{"all of it", all}, std::pair{"the last 90 days", quarter}}) {
        const double ours = timed(rounds, [&, &query = query] { history.ask(query); });
        const double sql = timed(sqlRounds, [&, &query = query] { history.runSql(database, query); });
        std::printf("%-20s %8.1f ms   SQL %8.1f ms   ratio %.2f\n", name, ours, sql, ours / sql);
    }
    return wrong.isEmpty() ? 0 : 1;
}
} // namespace

int main(int argc, char **argv)
{
    const QString what = argc > 2 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (what != "fill"_L1 && what != "ask"_L1)
        return 2;
    QCoreApplication app(argc, argv);
    const QString path = QString::fromLocal8Bit(argv[2]);
    CrmSchema schema;
    Store store(schema);
    const Result<OpenInfo> opened = await<OpenInfo>([&](auto done) { store.open(path, u"bench"_s, nullptr, done); });
    if (!opened.ok())
        return 1;
    ServiceHistory history(store, schema, QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch()));
    if (what == "ask"_L1)
        return ask(history, path);
    QElapsedTimer timer;
    timer.start();
    const bool filled = history.fill(argc > 3 ? std::atoi(argv[3]) : 200000, 7);
    std::printf("filled: %.1f s\n", since(timer) / 1000);
    return filled ? 0 : 1;
}
