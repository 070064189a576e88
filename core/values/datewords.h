// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times in words, both ways: "fri 3pm", "后天下午3点" to a date, and dates to "Yesterday", "周一", "2h".
// Local dates and times throughout; the caller says what now is. Any thread.
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTime>
#include <optional>

struct DayAndTime {
    QDate date;
    std::optional<QTime> time; // nothing: only a day was said

    bool operator==(const DayAndTime &) const = default;
};

// English and Chinese words always, names and orders of the locale besides: "today", "tomorrow 9:30", "fri 3pm", "next
// monday", "in 3 days", "2 weeks ago", "in 2 hours", "今天", "下周三", "三天后", "后天下午3点", "14 Sep 15:00",
// "9月14日".
//   A weekday alone is the next such day, today included; "this", "next", "last" + weekday lie in this, the next, the
//   last week, weeks beginning on Monday (so does 本周, 下周, 上周). A time alone is today's. A date without year is
//   the one nearest to now within half a year before and after.
std::optional<DayAndTime> parseDayAndTime(QStringView typed, const QDateTime &now, const QLocale &locale = {});

// A time alone: "3pm", "15:30", "下午3点半", "9点", "noon". A bare number is none.
std::optional<QTime> parseTime(QStringView typed);

// "Today", "Yesterday", "Tomorrow"; the weekday ("Mon", 周一) up to six days away; else "12 May", with the year if it
// is another one. language: "en", "zh_CN", "zh_TW", "en_GB" …
QString relativeDay(QDate date, QDate today, const QString &language);

class RelativeTime
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
public:
    // For list rows: "Just now", "5m", "2h", then as relativeDay(). In the future: the time if it is today, else the
    // day.
    static QString text(const QDateTime &when, const QDateTime &now, const QString &language);
};
inline QString relativeTime(const QDateTime &when, const QDateTime &now, const QString &language)
{
    return RelativeTime::text(when, now, language);
}
