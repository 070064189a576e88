// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of selling in the real window (offscreen) on a file of any size:  bench_pages FILE; the page of service
// figures:  bench_pages FILE service.
// Opening the board to its first cards painted and a drop seen, Home to its figures, a month of the calendar. On a file
// with a pipeline and nothing else it measures the other side of the ratio.
#include "core/models/recordmodel.h"
#include "tests/bench/benchwindow.h"
#include "ui/analysis/analysissource.h"
#include "ui/analysis/servicesource.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boardview.h"
#include "ui/plan/calendarentries.h"
#include "ui/plan/calendarpage.h"
#include "ui/plan/todaymodel.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
void report(const char *name, QList<double> ms)
{
    const double first = ms.first();
    std::sort(ms.begin(), ms.end());
    std::printf("%-36s first %7.1f ms   median %7.1f ms   max %7.1f ms\n", name, first, ms[ms.size() / 2], ms.last());
}

/// Milliseconds from the start of `act` until `there`, the window painted.
double until(QWidget *window, const std::function<void()> &act, const std::function<bool()> &there)
{
    QElapsedTimer clock;
    clock.start();
    act();
    waitUntil(there, 120000);
    window->repaint();
    return double(clock.nsecsElapsed()) / 1e6;
}

/// Every card that can be seen is there.
bool cardsThere(BoardView *board)
{
    return !board->columnViews().isEmpty() &&
           std::all_of(board->columnViews().begin(), board->columnViews().end(), [](BoardColumnView *column) {
               if (!column->model()->wasAnswered())
                   return false;
               for (int y = 4; y < column->cards()->viewport()->height(); y += 24) {
                   const QModelIndex index = column->cards()->indexAt({20, y});
                   if (index.isValid() && !column->model()->rowAt(index.row()))
                       return false;
               }
               return true;
           });
}

/// Opened to its first paint, and to its figures.
int measureService(ShellWindow &shell)
{
    QList<double> openings, answers;
    ServiceSource *source = nullptr;
    QElapsedTimer clock;
    for (int i = 0; i < 40; ++i) {
        clock.start();
        shell.showPage(u"serviceFigures"_s);
        shell.repaint();
        openings.append(double(clock.nsecsElapsed()) / 1e6);
        if (i == 0) {
            source = shell.findChild<ServiceSource *>();
            waitUntil([&] { return source->isAnswered(); });
            report("service figures, the first time", {double(clock.nsecsElapsed()) / 1e6});
        }
        QTest::qWait(50);
        shell.showPage(u"customers"_s);
        QTest::qWait(50);
    }
    report("service figures to first paint", openings);
    shell.showPage(u"serviceFigures"_s);
    for (int i = 0; i < 5; ++i) {
        bool there = false;
        const auto link = QObject::connect(source, &FiguresSource::answered, [&] { there = true; });
        answers.append(until(
            &shell, [&] { source->ask(source->answer().question); }, [&] { return there; }));
        QObject::disconnect(link);
    }
    report("service figures asked anew, complete", answers);
    return 0;
}
} // namespace

int main(int argc, char **argv)
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
    if (QCoreApplication::arguments().value(2) == "service"_L1)
        return measureService(shell);

    constexpr int rounds = 5, openings = 60;
    QList<double> boards, homes, months;
    for (int i = 0; i < openings; ++i) {
        BoardView *board = nullptr;
        boards.append(until(
            &shell, [&] { shell.showPage(u"pipeline"_s); },
            [&] { return (board = shell.findChild<BoardView *>()) && cardsThere(board); }));
        QTest::qWait(i == 0 ? 1500 : 50); // what the first one asked for beside its cards is there then
        shell.showPage(u"customers"_s);
        QTest::qWait(i == 0 ? 300 : 50);
    }
    report("board to first cards painted", boards);

    // With nothing in the caches of its connections; then as after a change.
    AnalysisSource *source = nullptr;
    double figures = 0, list = 0;
    QElapsedTimer clock;
    clock.start();
    shell.showPage(u"home"_s);
    const auto *today = shell.page(u"today"_s)->findChild<TodayModel *>();
    while (figures == 0 || list == 0) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        source = shell.page(u"home"_s)->findChild<AnalysisSource *>();
        const double now = double(clock.nsecsElapsed()) / 1e6;
        if (figures == 0 && source && source->answer().complete)
            figures = now;
        if (list == 0 && today->isAnswered())
            list = now;
    }
    report("Home, the first time: figures", {figures});
    report("Home, the first time: today", {list});
    for (int i = 0; i < rounds; ++i) {
        bool answered = false;
        const auto link =
            QObject::connect(source, &AnalysisSource::answered, [&] { answered = source->answer().complete; });
        homes.append(until(
            &shell, [&] { source->ask(source->answer().question); }, [&] { return answered; }));
        QObject::disconnect(link);
    }
    report("Home asked anew, complete", homes);

    shell.showPage(u"calendar"_s);
    auto *calendar = qobject_cast<CalendarPage *>(shell.page(u"calendar"_s));
    auto *entries = calendar->findChild<CalendarEntries *>();
    calendar->setSpan(CalendarSpan::Month);
    QTest::qWait(3000);
    for (int i = 0; i < rounds; ++i) {
        bool there = false;
        const auto link = QObject::connect(entries, &CalendarEntries::changed, [&] { there = true; });
        months.append(until(
            &shell, [&] { calendar->step(-1); }, [&] { return there; }));
        QObject::disconnect(link);
        QTest::qWait(1000);
    }
    report("a month of the calendar", months);
    return 0;
}
