// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that people choose from a form (every second week on Monday and Wednesday, until May), as a line of RFC
// 5545 and in words. Any thread.
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <optional>

struct RepeatRule {
    enum Frequency { Daily, Weekly, Monthly, Yearly };
    Frequency frequency = Weekly;
    int interval = 1;
    QList<int> weekdays; ///< Qt::DayOfWeek. Weekly: on these; monthly with `nth`: on this one
    int nth = 0;         ///< monthly: on the first to fifth of that weekday, -1 the last; 0: on the day of the month
    QDate until;         ///< the last day on which it may be; invalid: without end
    int count = 0;       ///< so many times; 0: without end
    bool operator==(const RepeatRule &) const = default;
};

/// "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE".
QString ruleLine(const RepeatRule &rule, const QTimeZone &zone, bool allDay);
/// Nothing when the lines say more than such a rule can; days that are left out (EXDATE) do not count.
std::optional<RepeatRule> repeatRule(const QString &lines, const QTimeZone &zone);
/// "Every second week on Mon, Wed until 3 May". `first`: the day of the first one.
QString ruleWords(const QString &lines, QDate first, const QTimeZone &zone, const QLocale &locale);
