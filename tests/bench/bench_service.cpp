// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks of the figures of service on a big file, beside the plain SQL of the same figures on the same file, which
// they must equal; and of their page in the real window (offscreen).
//   bench_service fill FILE N      N service records of three years
//   bench_service ask FILE         compares all figures with SQL, then times in milliseconds and the ratio
//   bench_service FILE             the page opened to its first paint and to its figures; on a file without service
//                                  records it measures the other side of the ratio
#include "tests/bench/benchwindow.h"
#include "tests/support/servicehistory.h"
#include "ui/analysis/servicesource.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
constexpr int rounds = 5, openings = 40;

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

template <typename Job>
double timed(Job &&job)
{
    QList<double> times;
    for (int i = 0; i <= rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        job();
        if (i > 0) // the first one warms up
            times.append(since(timer));
    }
    return median(times);
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
    for (const auto &[name, query] : {std::pair{"all of it", all}, std::pair{"the last 90 days", quarter}}) {
        const double ours = timed([&, &query = query] { history.ask(query); });
        const double sql = timed([&, &query = query] { history.runSql(database, query); });
        std::printf("%-20s %8.1f ms   SQL %8.1f ms   ratio %.2f\n", name, ours, sql, ours / sql);
    }
    return wrong.isEmpty() ? 0 : 1;
}

int measurePage(int argc, char **argv)
{
    prepareBench();
    QApplication app(argc, argv);
    RapportApp rapport;
    ShellWindow *window = openNamedFile(rapport);
    if (!window)
        return 2;
    ShellWindow &shell = *window;
    shell.resize(1440, 900);
    shell.showPage(u"customers"_s);
    QTest::qWait(3000);
    QList<double> opened;
    QElapsedTimer clock;
    clock.start();
    ServiceSource *source = nullptr;
    for (int i = 0; i < openings; ++i) {
        QElapsedTimer opening;
        opening.start();
        shell.showPage(u"serviceFigures"_s);
        shell.repaint();
        opened.append(since(opening));
        if (i == 0) {
            source = shell.findChild<ServiceSource *>();
            waitUntil([&] { return source->isAnswered(); });
            std::printf("%-40s %8.1f ms\n", "the first time, to its figures", since(clock));
        }
        QTest::qWait(50);
        shell.showPage(u"customers"_s);
        QTest::qWait(50);
    }
    std::printf("%-40s %8.1f ms   again, median %.1f ms\n", "opened to its first paint", opened.first(),
                median(opened.mid(1)));
    shell.showPage(u"serviceFigures"_s);
    const double again = timed([&] {
        bool there = false;
        const auto link = QObject::connect(source, &FiguresSource::answered, [&] { there = true; });
        source->ask(source->answer().question);
        waitUntil([&] { return there; });
        shell.repaint();
        QObject::disconnect(link);
    });
    std::printf("%-40s %8.1f ms\n", "figures asked anew, painted", again);
    return 0;
}
} // namespace

int main(int argc, char **argv)
{
    const QString what = argc > 2 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (what != "fill"_L1 && what != "ask"_L1)
        return measurePage(argc, argv);
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
