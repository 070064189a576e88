// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendarlayout.h"

#include <algorithm>

namespace
{
constexpr int dayMinutes = 24 * 60, lowest = 30;

QDate weekStart(QDate day, const QLocale &locale)
{
    return day.addDays(-((day.dayOfWeek() - int(locale.firstDayOfWeek()) + 7) % 7));
}

int snapped(int minute)
{
    return minute / calendarStep * calendarStep;
}

/// Gives the blocks of one group, in which each overlaps another, their columns.
void placeGroup(QList<DayBlock>::iterator begin, QList<DayBlock>::iterator end)
{
    QList<int> until; // of each column
    for (auto block = begin; block != end; ++block) {
        qsizetype column = 0;
        while (column < until.size() && until[column] > block->from)
            ++column;
        if (column == until.size())
            until.append(0);
        until[column] = block->to;
        block->column = int(column);
    }
    for (auto block = begin; block != end; ++block)
        block->columns = int(until.size());
}

void setStart(CalendarEntry *entry, QDate day, QTime time)
{
    entry->first = day;
    entry->start = time;
    entry->at = time.isValid() ? QDateTime(day, time) : day.startOfDay();
}
} // namespace

DayRange shownDays(CalendarSpan span, QDate day, const QLocale &locale)
{
    switch (span) {
    case CalendarSpan::Day:
        return {day, day};
    case CalendarSpan::Week: {
        const QDate first = weekStart(day, locale);
        return {first, first.addDays(6)};
    }
    case CalendarSpan::Month: {
        const QDate first = weekStart(QDate(day.year(), day.month(), 1), locale);
        return {first, first.addDays(41)};
    }
    case CalendarSpan::Agenda:
        return {day, day.addDays(30)};
    }
    Q_UNREACHABLE();
}

QDate stepped(CalendarSpan span, QDate day, int by)
{
    switch (span) {
    case CalendarSpan::Day:
        return day.addDays(by);
    case CalendarSpan::Week:
        return day.addDays(7 * by);
    case CalendarSpan::Month:
        return day.addMonths(by);
    case CalendarSpan::Agenda:
        return day.addDays(31 * by);
    }
    Q_UNREACHABLE();
}

bool isBar(const CalendarEntry &entry)
{
    return entry.allDay() || entry.minutes >= dayMinutes;
}

QList<DayBlock> dayBlocks(const QList<CalendarEntry> &entries, QDate day)
{
    QList<DayBlock> blocks;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const CalendarEntry &entry = entries[i];
        if (isBar(entry) || !entry.isOn(day))
            continue;
        DayBlock block{.entry = int(i)};
        const int start = entry.start.msecsSinceStartOfDay() / 60000 - int(entry.first.daysTo(day)) * dayMinutes;
        block.begins = start >= 0;
        block.ends = start + entry.minutes <= dayMinutes;
        block.from = qBound(0, start, dayMinutes - lowest);
        block.to = qBound(block.from + lowest, start + entry.minutes, dayMinutes);
        blocks.append(block);
    }
    std::stable_sort(blocks.begin(), blocks.end(), [](const DayBlock &a, const DayBlock &b) {
        return std::pair(a.from, -a.to) < std::pair(b.from, -b.to);
    });
    auto group = blocks.begin();
    int end = 0;
    for (auto block = blocks.begin(); block != blocks.end(); ++block) {
        if (block->from >= end) {
            placeGroup(group, block);
            group = block;
        }
        end = qMax(end, block->to);
    }
    placeGroup(group, blocks.end());
    return blocks;
}

QList<DayBar> dayBars(const QList<CalendarEntry> &entries, QDate first, int count, bool all)
{
    QList<DayBar> bars;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const CalendarEntry &entry = entries[i];
        if (!all && !isBar(entry))
            continue;
        const int from = qMax(0, int(first.daysTo(entry.first)));
        const int to = qMin(count - 1, int(first.daysTo(entry.last())));
        if (from <= to)
            bars.append({.entry = int(i), .column = from, .columns = to - from + 1});
    }
    std::stable_sort(bars.begin(), bars.end(), [&](const DayBar &a, const DayBar &b) {
        if (a.column != b.column)
            return a.column < b.column;
        if (a.columns != b.columns)
            return a.columns > b.columns;
        return isBar(entries[a.entry]) && !isBar(entries[b.entry]);
    });
    QList<QList<bool>> taken; // of each lane, by day
    for (DayBar &bar : bars) {
        const auto isFree = [&](const QList<bool> &lane) {
            return std::none_of(lane.begin() + bar.column, lane.begin() + bar.column + bar.columns,
                                [](bool used) { return used; });
        };
        const auto lane = std::find_if(taken.begin(), taken.end(), isFree);
        bar.lane = int(lane - taken.begin());
        if (lane == taken.end())
            taken.append(QList<bool>(count, false));
        for (int day = bar.column; day < bar.column + bar.columns; ++day)
            taken[bar.lane][day] = true;
    }
    return bars;
}

CalendarEntry movedEntry(const CalendarEntry &entry, const CalendarPlace &from, const CalendarPlace &to)
{
    CalendarEntry moved = entry;
    const QDate day = entry.first.addDays(from.day.daysTo(to.day));
    if (entry.allDay() || from.minute < 0 || to.minute < 0) {
        setStart(&moved, day, entry.start);
        return moved;
    }
    const int start = entry.start.msecsSinceStartOfDay() / 60000;
    const int by = snapped(qMax(0, start + to.minute - from.minute)) - start;
    const int minute = start + (to.minute == from.minute ? 0 : by);
    setStart(&moved, day, QTime(0, 0).addSecs(qBound(0, minute, dayMinutes - calendarStep) * 60));
    return moved;
}

CalendarEntry resizedEntry(const CalendarEntry &entry, const CalendarPlace &to)
{
    CalendarEntry resized = entry;
    if (entry.allDay() || to.minute < 0) {
        resized.days = qMax(1, int(entry.first.daysTo(to.day)) + 1);
        resized.minutes = resized.days * dayMinutes;
        return resized;
    }
    const int start = entry.start.msecsSinceStartOfDay() / 60000;
    const int end = int(entry.first.daysTo(to.day)) * dayMinutes + snapped(to.minute + calendarStep / 2);
    resized.minutes = qMax(calendarStep, end - start);
    resized.days = (start + resized.minutes - 1) / dayMinutes + 1;
    return resized;
}

CalendarEntry drawnEntry(const CalendarPlace &from, const CalendarPlace &to)
{
    CalendarEntry drawn;
    if (from.minute < 0 || to.minute < 0) {
        setStart(&drawn, qMin(from.day, to.day), {});
        drawn.days = int(qAbs(from.day.daysTo(to.day))) + 1;
        drawn.minutes = drawn.days * dayMinutes;
        return drawn;
    }
    const int a = snapped(qMin(from.minute, to.minute)), b = snapped(qMax(from.minute, to.minute)) + calendarStep;
    setStart(&drawn, from.day, QTime(0, 0).addSecs(a * 60));
    drawn.minutes = qMin(b, dayMinutes) - a;
    return drawn;
}
