// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in a calendar: which days a view shows, what stands side by side because it overlaps, which row a
// bar over several days takes, what a drag makes of an entry. Pure.
#pragma once

#include "ui/plan/calendarentry.h"

#include <QLocale>
#include <optional>

enum class CalendarSpan { Day, Week, Month, Agenda };

struct DayRange {
    QDate first, last;
    int count() const { return int(first.daysTo(last)) + 1; }
    bool operator==(const DayRange &) const = default;
};
/// The days shown around `day`: it alone, its week, the six weeks around its month, or the month that begins with it.
DayRange shownDays(CalendarSpan span, QDate day, const QLocale &locale);
/// The day to go to from `day`, one span on or back.
QDate stepped(CalendarSpan span, QDate day, int by);

/// Part of an entry on one day of the hours grid.
struct DayBlock {
    int entry = 0;               ///< index into the list
    int from = 0, to = 0;        ///< minutes of the day; at least half an hour high
    int column = 0, columns = 1; ///< side by side
    bool begins = true, ends = true;
};
QList<DayBlock> dayBlocks(const QList<CalendarEntry> &entries, QDate day);
/// Whether it stands in the strip above the hours: it lasts all day, or as long as a day or longer.
bool isBar(const CalendarEntry &entry);

/// An entry over one or several days of a row of days.
struct DayBar {
    int entry = 0;
    int column = 0, columns = 1; ///< days from the first one of the row
    int lane = 0;
};
/// Of a row of `count` days; `all`: also what has a time, as months show it.
QList<DayBar> dayBars(const QList<CalendarEntry> &entries, QDate first, int count, bool all);

/// A place under the pointer. Without a time of day, as in months and in the strip, `minute` is -1.
struct CalendarPlace {
    QDate day;
    int minute = -1;
    bool operator==(const CalendarPlace &) const = default;
};
constexpr int calendarStep = 15; ///< minutes: to what a drag snaps
/// The entry as it is when it is dragged from one place to another.
CalendarEntry movedEntry(const CalendarEntry &entry, const CalendarPlace &from, const CalendarPlace &to);
/// The same with its end at `to`.
CalendarEntry resizedEntry(const CalendarEntry &entry, const CalendarPlace &to);
/// A new one from one place to the other.
CalendarEntry drawnEntry(const CalendarPlace &from, const CalendarPlace &to);
