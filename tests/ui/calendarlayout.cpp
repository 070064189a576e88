// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in the calendar, without a window.
#include "ui/plan/calendarlayout.h"
#include "core/domain/recurrenceseries.h"
#include "core/schema/crmschema.h"
#include "tests/core/valuestimezone.h"
#include "tests/support/catch.h"
#include "ui/plan/calendarmonth.h"

using namespace Qt::StringLiterals;

namespace
{
const QDate monday(2026, 3, 23);

CalendarEntry timed(QDate day, int hour, int minute, int minutes)
{
    CalendarEntry entry;
    entry.first = day;
    entry.start = QTime(hour, minute);
    entry.at = QDateTime(day, entry.start);
    entry.minutes = minutes;
    entry.days = (hour * 60 + minute + qMax(1, minutes) - 1) / (24 * 60) + 1;
    return entry;
}

CalendarEntry wholeDays(QDate day, int days)
{
    CalendarEntry entry;
    entry.first = day;
    entry.at = day.startOfDay();
    entry.days = days;
    entry.minutes = days * 24 * 60;
    return entry;
}
} // namespace

TEST_CASE("a week begins as the locale says")
{
    const QDate thursday = monday.addDays(3);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom), american(QLocale::English, QLocale::UnitedStates);
    CHECK(shownDays(CalendarSpan::Week, thursday, british) == DayRange{monday, monday.addDays(6)});
    CHECK(shownDays(CalendarSpan::Week, thursday, american) == DayRange{monday.addDays(-1), monday.addDays(5)});
    CHECK(shownDays(CalendarSpan::Week, monday.addDays(6), american).first == monday.addDays(6));
    const DayRange month = shownDays(CalendarSpan::Month, thursday, british);
    CHECK((month.first == QDate(2026, 2, 23) && month.count() == 42));
    CHECK(shownDays(CalendarSpan::Day, thursday, british).count() == 1);
    CHECK(stepped(CalendarSpan::Month, QDate(2026, 1, 31), 1) == QDate(2026, 2, 28));
    CHECK(stepped(CalendarSpan::Week, monday, -1) == monday.addDays(-7));
}

TEST_CASE("what overlaps stands side by side and the rest keeps its width")
{
    const QList<CalendarEntry> entries{timed(monday, 9, 0, 60), timed(monday, 9, 30, 90), timed(monday, 10, 0, 30),
                                       timed(monday, 11, 0, 30), timed(monday, 14, 0, 0)};
    const QList<DayBlock> blocks = dayBlocks(entries, monday);
    REQUIRE(blocks.size() == 5);
    CHECK((blocks[0].column == 0 && blocks[0].columns == 2));
    CHECK((blocks[1].column == 1 && blocks[1].columns == 2));
    CHECK((blocks[2].entry == 2 && blocks[2].column == 0));  // the first one is over by then
    CHECK((blocks[3].entry == 3 && blocks[3].columns == 1)); // touching is not overlapping
    CHECK(blocks[4].to - blocks[4].from == 30);              // high enough to be read
    for (const DayBlock &a : blocks)
        for (const DayBlock &b : blocks)
            if (a.entry != b.entry && a.from < b.to && b.from < a.to)
                CHECK(a.column != b.column);
}

TEST_CASE("what goes over midnight stands on both days")
{
    const QList<CalendarEntry> entries{timed(monday, 23, 0, 120)};
    const QList<DayBlock> first = dayBlocks(entries, monday), second = dayBlocks(entries, monday.addDays(1));
    REQUIRE((first.size() == 1 && second.size() == 1));
    CHECK((first[0].from == 23 * 60 && first[0].to == 24 * 60 && first[0].begins && !first[0].ends));
    CHECK((second[0].from == 0 && second[0].to == 60 && !second[0].begins && second[0].ends));
    CHECK(dayBlocks(entries, monday.addDays(2)).isEmpty());
    CHECK(dayBlocks({timed(monday, 22, 0, 120)}, monday.addDays(1)).isEmpty());
}

TEST_CASE("bars over several days take rows of their own")
{
    const QList<CalendarEntry> entries{wholeDays(monday.addDays(-2), 4), wholeDays(monday.addDays(1), 1),
                                       wholeDays(monday.addDays(2), 30), timed(monday, 9, 0, 60)};
    const QList<DayBar> bars = dayBars(entries, monday, 7, false);
    REQUIRE(bars.size() == 3);
    CHECK((bars[0].entry == 0 && bars[0].column == 0 && bars[0].columns == 2 && bars[0].lane == 0));
    CHECK((bars[1].entry == 1 && bars[1].lane == 1));
    CHECK((bars[2].entry == 2 && bars[2].column == 2 && bars[2].columns == 5 && bars[2].lane == 0));
    CHECK(dayBars(entries, monday, 7, true).size() == 4);
}

TEST_CASE("a drag snaps to a quarter and stays in its day")
{
    const CalendarEntry visit = timed(monday, 9, 0, 60);
    const CalendarEntry later = movedEntry(visit, {monday, 9 * 60 + 20}, {monday.addDays(2), 11 * 60 + 1});
    CHECK((later.first == monday.addDays(2) && later.start == QTime(10, 30) && later.minutes == 60));
    CHECK(movedEntry(visit, {monday, 560}, {monday, 0}).start == QTime(0, 0));
    CHECK(movedEntry(visit, {monday, 540}, {monday, 1439}).start <= QTime(23, 45));
    const CalendarEntry odd = timed(monday, 9, 7, 60);
    CHECK(movedEntry(odd, {monday, 550}, {monday.addDays(1), 550}).start == QTime(9, 7)); // only the day was changed
    CHECK(movedEntry(visit, {monday, -1}, {monday.addDays(7), -1}).start == QTime(9, 0)); // in a month
    CHECK(resizedEntry(visit, {monday, 11 * 60 + 5}).minutes == 120);
    CHECK(resizedEntry(visit, {monday, 60}).minutes == 15);
    CHECK(resizedEntry(wholeDays(monday, 1), {monday.addDays(2), -1}).days == 3);
    const CalendarEntry made = drawnEntry({monday, 10 * 60 + 50}, {monday, 10 * 60 + 5});
    CHECK((made.start == QTime(10, 0) && made.minutes == 60));
    const CalendarEntry days = drawnEntry({monday.addDays(2), -1}, {monday, -1});
    CHECK((days.first == monday && days.days == 3 && days.allDay()));
}

TEST_CASE("an activity of a day stays on its day in the calendar of another zone")
{
    const CrmSchema schema;
    const Activity &a = schema.activity;
    Record fair(a, 1);
    fair.set(a.type, u"meeting"_s);
    fair.set(a.status, QLatin1StringView(Activity::planned));
    fair.set(a.allDay, true);
    fair.set(a.timeZone, u"Asia/Shanghai"_s);
    fair.set(a.minutes, 3 * 24 * 60);
    fair.set(a.at, allDayAt(monday, QTimeZone("Asia/Shanghai")));
    for (const char *name : {"Asia/Shanghai", "America/Los_Angeles", "Europe/Berlin"}) {
        const TimeZone there(name);
        INFO(name);
        const QList<CalendarEntry> found =
            calendarEntries(a, fair, {}, monday, monday.addDays(6), QDateTime(monday, QTime(12, 0)));
        REQUIRE(found.size() == 1);
        CHECK((found[0].first == monday && found[0].last() == monday.addDays(2) && found[0].allDay()));
        CHECK_FALSE(found[0].overdue);
        CHECK(calendarEntries(a, fair, {}, monday.addDays(3), monday.addDays(9), {}).isEmpty());
        CHECK(calendarEntries(a, fair, {}, monday.addDays(2), monday.addDays(2), {}).size() == 1);
    }
    fair.set(a.recurrence, u"RRULE:FREQ=WEEKLY;COUNT=3"_s);
    fair.set(a.recursFrom, fair[a.at]);
    CHECK(calendarEntries(a, fair, {}, monday, monday.addDays(41), {}).size() == 3);
    fair.set(a.status, QLatin1StringView(Activity::cancelled));
    CHECK(calendarEntries(a, fair, {}, monday, monday.addDays(41), {}).isEmpty());
}

TEST_CASE("days of the lunar calendar are named as almanacs do")
{
    CHECK(CalendarMonth::lunarText(QDate(2026, 2, 17)) == u"正月"_s);
    CHECK(CalendarMonth::lunarText(QDate(2026, 9, 25)) == u"十五"_s);
    CHECK(CalendarMonth::lunarText(QDate(2025, 7, 25)) == u"闰六月"_s);
}
