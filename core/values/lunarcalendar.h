// SPDX-License-Identifier: GPL-3.0-or-later
// The Chinese lunisolar calendar by the rules of GB/T 33661-2017; a year is computed once (some 0.2 ms) and kept. Any
// thread. Of our own, as ICU 72 calls the leap sixth month of 1987 a seventh and errs in other years near it.
#pragma once

#include <QDate>
#include <tuple>

// A day of the Chinese calendar. The year is the Gregorian one in which that Chinese year begins.
struct LunarDay {
    int year = 0;
    int month = 0; // 1-12
    int day = 0;   // 1-30
    bool leap = false;

    auto operator<=>(const LunarDay &other) const
    {
        // A leap month follows the month whose number it bears.
        return std::tuple(year, month, leap, day) <=> std::tuple(other.year, other.month, other.leap, other.day);
    }
    bool operator==(const LunarDay &) const = default;
};

// Years computed; outside the functions return an invalid date, or a day with year 0.
constexpr int firstLunarYear = 1800;
constexpr int lastLunarYear = 2199;

// The Gregorian day, or an invalid one if that year has no such leap month or the month no 30th.
QDate lunarToDate(const LunarDay &day);
LunarDay lunarOf(QDate date);

// The number of the month repeated in that year, or 0.
int lunarLeapMonth(int year);
// 29 or 30, or 0 if there is no such month.
int lunarMonthLength(int year, int month, bool leap);

// The day in China on which the sun reaches a longitude in degrees, a multiple of 15: Qingming 15, the winter solstice
// 270. Invalid in years that are not computed.
QDate solarTermDate(int year, int longitude);
