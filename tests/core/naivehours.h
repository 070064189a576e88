// SPDX-License-Identifier: GPL-3.0-or-later
// Working hours by walking along the clock step by step, to hold the quick arithmetic against; and random calendars.
#pragma once

#include "core/domain/workinghours.h"

#include <random>
#include <vector>

/// Every step of some weeks is asked of QTimeZone for its time on the wall; everything else is counting.
struct NaiveHours {
    QDateTime start;
    qint64 step; ///< milliseconds
    std::vector<char> open;
    std::vector<qint64> before; ///< the sum of all that is open before each step

    NaiveHours(const WorkingDays &days, const QDateTime &start, int stepMinutes, int steps)
        : start(start), step(stepMinutes * 60000), open(size_t(steps)), before(size_t(steps) + 1)
    {
        QDate day;
        WorkingSpans spans;
        for (int i = 0; i < steps; ++i) {
            const QDateTime wall = at(i).addSecs(days.zone.offsetFromUtc(at(i)));
            if (wall.date() != day) {
                day = wall.date();
                spans = days.extra.contains(day)      ? days.extra.value(day)
                        : days.holidays.contains(day) ? WorkingSpans()
                                                      : days.week[size_t(day.dayOfWeek() - 1)];
            }
            const int minute = wall.time().msecsSinceStartOfDay() / 60000;
            for (const WorkingSpan &span : std::as_const(spans))
                open[size_t(i)] |= char(minute >= span.from && minute < span.to);
            before[size_t(i) + 1] = before[size_t(i)] + (open[size_t(i)] ? step : 0);
        }
    }
    int steps() const { return int(open.size()); }
    QDateTime at(int i) const { return start.addMSecs(i * step); }
    bool isOpen(int i) const { return open[size_t(i)]; }
    qint64 between(int from, int to) const { return before[size_t(to)] - before[size_t(from)]; }
    /// The step at whose beginning so much has passed, or -1 when that is not in sight.
    int after(int from, qint64 time) const
    {
        const char *const opens = open.data();
        const int end = steps();
        if (time <= 0) {
            while (from < end && !opens[from])
                ++from;
            return from < end ? from : -1;
        }
        for (; from < end; ++from) {
            time -= opens[from] ? step : 0;
            if (time <= 0)
                return from + 1;
        }
        return -1;
    }
};

class RandomHours
{
public:
    explicit RandomHours(unsigned seed) : m_random(seed) {}
    int upTo(int n) { return int(m_random() % unsigned(n + 1)); } ///< 0 to n
    bool chance(int percent) { return upTo(99) < percent; }

    WorkingSpans spans(int grid)
    {
        if (chance(8))
            return {{0, 1440}};
        std::vector<int> ends;
        for (int i = 2 * (1 + upTo(2)); i > 0; --i)
            ends.push_back(upTo(1440 / grid) * grid);
        std::sort(ends.begin(), ends.end());
        WorkingSpans spans;
        for (size_t i = 0; i < ends.size(); i += 2) {
            if (ends[i] < ends[i + 1])
                spans.append({ends[i], ends[i + 1]});
        }
        return spans;
    }
    /// Of some weeks around a beginning; every second time one near the change of the clock.
    WorkingDays days(int firstYear, int grid, int weeks)
    {
        static const char *const zones[] = {"UTC",
                                            "Asia/Shanghai",
                                            "Europe/Berlin",
                                            "America/New_York",
                                            "America/St_Johns",
                                            "Australia/Lord_Howe",
                                            "Asia/Kathmandu"};
        WorkingDays days;
        days.zone = QTimeZone(zones[upTo(6)]);
        for (WorkingSpans &weekday : days.week)
            weekday = chance(20) ? WorkingSpans() : spans(grid);
        const int year = firstYear + upTo(2070 - firstYear);
        static const int changes[] = {3, 4, 10, 11};
        start = QDate(year, chance(50) ? changes[upTo(3)] : 1 + upTo(11), 1 + upTo(27));
        for (int i = -7; i < weeks * 7 + 7; ++i) {
            if (chance(8))
                days.holidays.insert(start.addDays(i));
            if (chance(6))
                days.extra.insert(start.addDays(i), chance(15) ? WorkingSpans() : spans(grid));
        }
        return days;
    }
    QDate start;

private:
    std::mt19937 m_random;
};
