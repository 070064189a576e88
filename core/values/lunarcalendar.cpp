// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/lunarcalendar.h"

#include "core/values/chineseastronomy.h"

#include <QList>
#include <QMutex>
#include <array>
#include <cmath>
#include <optional>

namespace
{
struct Month {
    qint64 start; // Julian day number
    int number;
    bool leap;
};

struct LunarYear {
    QDate start;
    int leapMonth = 0;
    int months = 0;
    std::array<int, 13> lengths{}; // in order, the leap month behind its namesake

    int indexOf(int month, bool leap) const
    {
        if (month < 1 || month > 12 || (leap && month != leapMonth))
            return -1;
        return month - 1 + (leap || (leapMonth > 0 && month > leapMonth) ? 1 : 0);
    }
};

// The number of the new moon on the day or the last one before.
int newMoonBefore(qint64 day)
{
    int k = int(std::floor(double(day - 2451550) / 29.530588861)) + 1;
    while (newMoonDay(k) > day)
        --k;
    return k;
}

// The months from the eleventh, in which the winter solstice of the year before lies, to the one before the next
// eleventh. Of thirteen the first without a principal term (the sun at a multiple of 30 degrees) is the leap month.
QList<Month> solarYear(int year)
{
    const int first = newMoonBefore(solarTermDay(year - 1, 270));
    const int last = newMoonBefore(solarTermDay(year, 270));
    QList<qint64> terms;
    for (int i = 0; i < 13; ++i)
        terms << solarTermDay(i == 0 ? year - 1 : year, (270 + 30 * i) % 360);
    QList<Month> months;
    bool leapDue = last - first == 13;
    int number = 11;
    for (int k = first; k < last; ++k) {
        const qint64 start = newMoonDay(k);
        const qint64 end = newMoonDay(k + 1);
        bool hasTerm = false;
        for (const qint64 term : std::as_const(terms))
            hasTerm = hasTerm || (term >= start && term < end);
        const bool leap = leapDue && !hasTerm && k > first;
        leapDue = leapDue && !leap;
        if (k > first && !leap)
            number = number % 12 + 1;
        months << Month{start, number, leap};
    }
    return months;
}

LunarYear computeYear(int year)
{
    QList<Month> months;
    for (const Month &month : solarYear(year)) {
        if (month.number < 11)
            months << month;
    }
    qint64 end = 0;
    for (const Month &month : solarYear(year + 1)) {
        if (month.number < 11) {
            end = month.start;
            break;
        }
        months << month;
    }
    LunarYear result;
    result.start = QDate::fromJulianDay(months.first().start);
    result.months = int(std::min<qsizetype>(months.size(), 13));
    for (int i = 0; i < result.months; ++i) {
        if (months[i].leap)
            result.leapMonth = months[i].number;
        result.lengths[i] = int((i + 1 < result.months ? months[i + 1].start : end) - months[i].start);
    }
    return result;
}

std::optional<LunarYear> lunarYear(int year)
{
    if (year < firstLunarYear || year > lastLunarYear)
        return {};
    static QMutex mutex;
    static std::array<LunarYear, lastLunarYear - firstLunarYear + 1> years;
    const QMutexLocker lock(&mutex);
    LunarYear &entry = years[year - firstLunarYear];
    if (!entry.months)
        entry = computeYear(year);
    return entry;
}
} // namespace

QDate lunarToDate(const LunarDay &day)
{
    const auto year = lunarYear(day.year);
    const int index = year ? year->indexOf(day.month, day.leap) : -1;
    if (index < 0 || day.day < 1 || day.day > year->lengths[index])
        return {};
    qint64 days = day.day - 1;
    for (int i = 0; i < index; ++i)
        days += year->lengths[i];
    return year->start.addDays(days);
}

LunarDay lunarOf(QDate date)
{
    auto year = lunarYear(date.year());
    int number = date.year();
    if (year && date < year->start)
        year = lunarYear(--number);
    if (!year || !date.isValid())
        return {};
    qint64 rest = year->start.daysTo(date);
    int index = 0;
    while (index < year->months && rest >= year->lengths[index])
        rest -= year->lengths[index++];
    if (index == year->months)
        return {};
    const bool behind = year->leapMonth > 0 && index >= year->leapMonth;
    return {number, index + 1 - (behind ? 1 : 0), int(rest) + 1, behind && index == year->leapMonth};
}

int lunarLeapMonth(int year)
{
    const auto lunar = lunarYear(year);
    return lunar ? lunar->leapMonth : 0;
}

int lunarMonthLength(int year, int month, bool leap)
{
    const auto lunar = lunarYear(year);
    const int index = lunar ? lunar->indexOf(month, leap) : -1;
    return index < 0 ? 0 : lunar->lengths[index];
}

QDate solarTermDate(int year, int longitude)
{
    if (year < firstLunarYear || year > lastLunarYear)
        return {};
    return QDate::fromJulianDay(solarTermDay(year, longitude));
}
