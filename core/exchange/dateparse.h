// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one date or date-time out of a cell, in an order decided for the whole column (see columnprofile.h).
//
// Understood in every order: 2024-05-06, 20240506, 2024年5月6日, 二〇二四年五月六日, 民國113年5月6日, 令和6年5月6日, 6
// May 2024, May 6, 2024, 6. Mai 2024, 06-May-24, weekdays in front, full-width digits. By order: 6.5.2024, 5/6/24. A
// two-digit year lies in the hundred years that end with `lastYear` (default 2049: 49 → 2049, 50 → 1950); give the
// current year for birthdays. Impossible dates (31 April, 29 February 2023) are refused, as are years before 1000.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QStringView>
#include <optional>

enum class DateOrder : quint8 { Ymd, Dmy, Mdy };

struct DateParts {
    int year = 0; // 0: not given, as in birthdays (--05-06, 5月6日, 6 May)
    int month = 0;
    int day = 0;
    bool ordered = false; // the parts follow the order asked for; another order would have read them differently or not
};

static constexpr int defaultLastYear = 2049;

std::optional<QDate> parseDate(QStringView text, DateOrder order, int lastYear = defaultLastYear);

// Also dates without a year. Checked as far as it can be: 29 February is good without a year.
std::optional<DateParts> parseDateParts(QStringView text, DateOrder order, int lastYear = defaultLastYear);

// A date followed by a time: 10:30, 10:30:15.250, 2:30 PM, 下午2:30, 14时30分, 14h30, with Z, +08:00, -0300, UTC or
// GMT. The result is in UTC or an offset when the text names one, else in local time. A date alone is refused.
std::optional<QDateTime> parseDateTime(QStringView text, DateOrder order, int lastYear = defaultLastYear);

// The same without making a QDateTime of it, which costs more than the reading.
struct DateTimeParts {
    DateParts date;
    QTime time;
    std::optional<int> offset; // seconds east of UTC; none: local time
};
std::optional<DateTimeParts> parseDateTimeParts(QStringView text, DateOrder order, int lastYear = defaultLastYear);

std::optional<QTime> parseTimeOfDay(QStringView text);

// A spreadsheet's day number (1900 system): 45631 → 2024-12-05. Days before March 1900 are refused.
std::optional<QDateTime> dateFromSerial(double serial);
