// SPDX-License-Identifier: GPL-3.0-or-later
// A date of which parts may be unknown (a birthday without a year), in the Gregorian or the Chinese calendar.
// A value type; pure, any thread.
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QMetaType>
#include <optional>

// When the 29th of February has its anniversary in a common year.
enum class LeapDay { February28, March1 };

class PartialDate
{
    Q_DECLARE_TR_FUNCTIONS(PartialDate)
public:
    enum class Calendar { Gregorian, Lunar };

    PartialDate() = default; // null
    // 0 means unknown. What cannot be (31 April, a year and a day without month) gives a null date.
    static PartialDate gregorian(int year, int month = 0, int day = 0);
    // The year is the Gregorian one in which the Chinese year begins; leap: the month is the repeated one.
    static PartialDate lunar(int year, int month, int day = 0, bool leap = false);
    static PartialDate fromDate(QDate date);

    // Text for storage: "1985-09-14", "1985-09", "1985", "--09-14", "--09", "---14", lunar "L1985-08-15", "L--08-15",
    // of a leap month "L1985-+06-15". Sorts by date within one form; every date round trips. Null: empty.
    QString toText() const;
    static PartialDate fromText(QStringView text);

    // What people type: the storage form and "14 Sep", "14.9.", "Sep 14, 1985", "9/14/85", "9月14日", "农历八月十五",
    // "閏六月初一", "1985年9月". Where day and month could change places the locale decides. Years of two digits are
    // the latest not after today (null: the present day). Null date when not understood.
    static PartialDate parse(QStringView typed, const QLocale &locale = {}, QDate today = {});

    // "14 September", "September 1985", "9月14日", "农历八月十五", "農曆閏六月十五" by the language of the locale.
    QString toString(const QLocale &locale = {}) const;

    bool isNull() const { return m_year == 0 && m_month == 0 && m_day == 0; }
    // Year, month and day are known.
    bool isComplete() const { return m_year && m_month && m_day; }
    bool isLunar() const { return m_calendar == Calendar::Lunar; }
    Calendar calendar() const { return m_calendar; }
    int year() const { return m_year; }   // 0: unknown
    int month() const { return m_month; } // 0: unknown
    int day() const { return m_day; }     // 0: unknown
    bool isLeapMonth() const { return m_leap; }

    // The Gregorian day of a complete date; invalid if parts are missing or the Chinese year has no such day.
    QDate toDate() const;

    // The first anniversary on or after from, never before the date itself; invalid without month and day. In years
    // that lack the day: 29 February as told; a lunar leap month moves to the month of the same number, a 30th to the
    // 29th.
    QDate nextOccurrence(QDate from, LeapDay leapDay = LeapDay::February28) const;

    // Completed years on a day, by the date's own calendar. Nothing if not born yet or the answer hangs on a part not
    // known.
    std::optional<int> age(QDate on, LeapDay leapDay = LeapDay::February28) const;

    bool operator==(const PartialDate &) const = default;

private:
    QDate occurrenceIn(int year, LeapDay leapDay) const;
    QString lunarString(const QLocale &locale) const;

    int m_year = 0;
    qint8 m_month = 0;
    qint8 m_day = 0;
    bool m_leap = false;
    Calendar m_calendar = Calendar::Gregorian;
};
Q_DECLARE_METATYPE(PartialDate)

// The pattern of a locale for the date parts of a CLDR skeleton ("yMMMMd", "MMMd"), for QLocale::toString().
QString datePattern(const QLocale &locale, const char *skeleton);
