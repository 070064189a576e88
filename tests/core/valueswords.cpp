// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/datewords.h"
#include "tests/core/valuestimezone.h"
#include "tests/support/catch.h"

#include <random>

using namespace Qt::StringLiterals;

namespace
{
// A Wednesday.
const QDate wednesday(2025, 6, 18);
QDateTime noon()
{
    return {wednesday, QTime(12, 0)};
}

QString read(QStringView typed, const QString &locale = u"en_US"_s)
{
    const auto moment = parseDayAndTime(typed, noon(), QLocale(locale));
    if (!moment)
        return u"none"_s;
    return moment->date.toString(Qt::ISODate) + (moment->time ? u' ' + moment->time->toString(u"HH:mm") : QString());
}
} // namespace

TEST_CASE("English day words are understood", "[values][words]")
{
    CHECK(read(u"today") == u"2025-06-18"_s);
    CHECK(read(u"Tomorrow") == u"2025-06-19"_s);
    CHECK(read(u"yesterday") == u"2025-06-17"_s);
    CHECK(read(u"day after tomorrow") == u"2025-06-20"_s);
    CHECK(read(u"fri") == u"2025-06-20"_s);
    CHECK(read(u"Wed") == u"2025-06-18"_s);
    CHECK(read(u"tuesday") == u"2025-06-24"_s);
    CHECK(read(u"next monday") == u"2025-06-23"_s);
    CHECK(read(u"next friday") == u"2025-06-27"_s);
    CHECK(read(u"this friday") == u"2025-06-20"_s);
    CHECK(read(u"last friday") == u"2025-06-13"_s);
    CHECK(read(u"monday next week") == u"2025-06-23"_s);
    CHECK(read(u"in 3 days") == u"2025-06-21"_s);
    CHECK(read(u"in a week") == u"2025-06-25"_s);
    CHECK(read(u"two weeks ago") == u"2025-06-04"_s);
    CHECK(read(u"in 2 hours") == u"2025-06-18 14:00"_s);
    CHECK(read(u"30 minutes ago") == u"2025-06-18 11:30"_s);
    CHECK(read(u"next week") == u"2025-06-25"_s);
    CHECK(read(u"next month") == u"2025-07-18"_s);
    CHECK(read(u"end of month") == u"2025-06-30"_s);
    CHECK(read(u"now") == u"2025-06-18 12:00"_s);
}

TEST_CASE("a time may stand before or behind the day", "[values][words]")
{
    CHECK(read(u"fri 3pm") == u"2025-06-20 15:00"_s);
    CHECK(read(u"3pm fri") == u"2025-06-20 15:00"_s);
    CHECK(read(u"tomorrow at 9:30") == u"2025-06-19 09:30"_s);
    CHECK(read(u"tomorrow, 12 am") == u"2025-06-19 00:00"_s);
    CHECK(read(u"15:00") == u"2025-06-18 15:00"_s);
    CHECK(read(u"in 3 days at 8am") == u"2025-06-21 08:00"_s);
    CHECK(read(u"tomorrow morning") == u"2025-06-19 09:00"_s);
    CHECK(read(u"tonight") == u"2025-06-18 19:00"_s);
    CHECK(read(u"14 Sep 15:00") == u"2025-09-14 15:00"_s);
    CHECK(read(u"2025-09-14T15:00") == u"2025-09-14 15:00"_s);
    CHECK(read(u"morgen", u"de_DE"_s) == u"none"_s);
    CHECK(read(u"Freitag 15 Uhr", u"de_DE"_s) == u"2025-06-20 15:00"_s);
}

TEST_CASE("Chinese day words are understood in both scripts", "[values][words]")
{
    CHECK(read(u"今天") == u"2025-06-18"_s);
    CHECK(read(u"明天") == u"2025-06-19"_s);
    CHECK(read(u"后天") == u"2025-06-20"_s);
    CHECK(read(u"後天") == u"2025-06-20"_s);
    CHECK(read(u"大后天") == u"2025-06-21"_s);
    CHECK(read(u"下周三") == u"2025-06-25"_s);
    CHECK(read(u"下週一") == u"2025-06-23"_s);
    CHECK(read(u"星期五") == u"2025-06-20"_s);
    CHECK(read(u"周一") == u"2025-06-23"_s);
    CHECK(read(u"本周一") == u"2025-06-16"_s);
    CHECK(read(u"上周日") == u"2025-06-15"_s);
    CHECK(read(u"下下周五") == u"2025-07-04"_s);
    CHECK(read(u"下禮拜天") == u"2025-06-29"_s);
    CHECK(read(u"周末") == u"2025-06-21"_s);
    CHECK(read(u"三天后") == u"2025-06-21"_s);
    CHECK(read(u"3天之后") == u"2025-06-21"_s);
    CHECK(read(u"两周后") == u"2025-07-02"_s);
    CHECK(read(u"兩個月後") == u"2025-08-18"_s);
    CHECK(read(u"一个月前") == u"2025-05-18"_s);
    CHECK(read(u"半小时后") == u"2025-06-18 12:30"_s);
    CHECK(read(u"下个月") == u"2025-07-18"_s);
    CHECK(read(u"月底") == u"2025-06-30"_s);
    CHECK(read(u"后天下午3点") == u"2025-06-20 15:00"_s);
    CHECK(read(u"明早8点半") == u"2025-06-19 08:30"_s);
    CHECK(read(u"今晚八点") == u"2025-06-18 20:00"_s);
    CHECK(read(u"明天下午") == u"2025-06-19 14:00"_s);
    CHECK(read(u"下午三点一刻") == u"2025-06-18 15:15"_s);
    CHECK(read(u"週五 10點15分") == u"2025-06-20 10:15"_s);
    CHECK(read(u"9月14日下午3点") == u"2025-09-14 15:00"_s);
    CHECK(read(u"明天１５：００") == u"2025-06-19 15:00"_s);
    CHECK(read(u"农历八月十五") == u"2025-10-06"_s);
}

TEST_CASE("a plain date without a year is the nearest one", "[values][words]")
{
    CHECK(read(u"14 Sep") == u"2025-09-14"_s);
    CHECK(read(u"2 Jan") == u"2025-01-02"_s);
    CHECK(read(u"5 Dec") == u"2025-12-05"_s);
    const QDateTime newYear(QDate(2025, 12, 30), QTime(9, 0));
    CHECK(parseDayAndTime(u"5 Jan", newYear, QLocale(u"en_GB"_s))->date == QDate(2026, 1, 5));
    CHECK(read(u"9/14/27") == u"2027-09-14"_s);
    CHECK(read(u"3/4/2026", u"en_GB"_s) == u"2026-04-03"_s);
    CHECK(read(u"20.6.", u"de_DE"_s) == u"2025-06-20"_s);
}

TEST_CASE("a time is read in both languages", "[values][words]")
{
    CHECK(parseTime(u"3pm") == QTime(15, 0));
    CHECK(parseTime(u"3:05 p.m.") == QTime(15, 5));
    CHECK(parseTime(u"12am") == QTime(0, 0));
    CHECK(parseTime(u"noon") == QTime(12, 0));
    CHECK(parseTime(u"凌晨1点") == QTime(1, 0));
    CHECK(parseTime(u"中午1点") == QTime(13, 0));
    CHECK(parseTime(u"24:00") == QTime(0, 0));
    for (const auto *typed : {u"", u"3", u"25:00", u"13pm", u"3:70", u"soon"})
        CHECK(parseTime(QStringView(typed)) == std::nullopt);
}

TEST_CASE("what is no day is refused", "[values][words]")
{
    for (const auto *typed :
         {u"", u"soon", u"in days", u"fri fri", u"周八", u"call Bob", u"1985", u"in 3 days ago", u"31 Feb", u"3"})
        CHECK(read(QStringView(typed)) == u"none"_s);
}

TEST_CASE("days near today are named in the reader's language", "[values][words]")
{
    const QString en = u"en_GB"_s, zh = u"zh_CN"_s, tw = u"zh_TW"_s;
    CHECK(relativeDay(wednesday, wednesday, en) == u"Today"_s);
    CHECK(relativeDay(wednesday.addDays(-1), wednesday, en) == u"Yesterday"_s);
    CHECK(relativeDay(wednesday.addDays(1), wednesday, en) == u"Tomorrow"_s);
    CHECK(relativeDay(wednesday.addDays(-2), wednesday, en) == u"Mon"_s);
    CHECK(relativeDay(QDate(2025, 5, 12), wednesday, en) == u"12 May"_s);
    CHECK(relativeDay(QDate(2024, 5, 12), wednesday, en) == u"12 May 2024"_s);
    CHECK(relativeDay(QDate(2025, 5, 12), wednesday, u"en_US"_s) == u"May 12"_s);
    CHECK(relativeDay(wednesday, wednesday, zh) == u"今天"_s);
    CHECK(relativeDay(wednesday.addDays(-1), wednesday, zh) == u"昨天"_s);
    CHECK(relativeDay(wednesday.addDays(1), wednesday, tw) == u"明天"_s);
    CHECK(relativeDay(wednesday.addDays(-2), wednesday, zh) == u"周一"_s);
    CHECK(relativeDay(wednesday.addDays(-2), wednesday, tw) == u"週一"_s);
    CHECK(relativeDay(QDate(2025, 5, 12), wednesday, zh) == u"5月12日"_s);
    CHECK(relativeDay(QDate(2024, 5, 12), wednesday, zh) == u"2024年5月12日"_s);
    CHECK(relativeDay(QDate(), wednesday, zh).isEmpty());
}

TEST_CASE("list rows tell how long ago by the local day", "[values][words]")
{
    const QString en = u"en_GB"_s;
    for (const auto *zone : {"Asia/Shanghai", "America/Los_Angeles"}) {
        const TimeZone scope(zone);
        const QDateTime now(wednesday, QTime(10, 0));
        CHECK(relativeTime(now.addSecs(-20), now, en) == u"Just now"_s);
        CHECK(relativeTime(now.addSecs(-300), now, en) == u"5m"_s);
        CHECK(relativeTime(now.addSecs(-7300), now, en) == u"2h"_s);
        CHECK(relativeTime(now.addSecs(-7300).toUTC(), now, en) == u"2h"_s);
        CHECK(relativeTime(now.addSecs(-7300), now, u"zh_CN"_s) == u"2小时前"_s);
        CHECK(relativeTime(now.addSecs(3 * 3600), now, u"zh_TW"_s) == u"下午1:00"_s);
        CHECK(relativeTime(now.addSecs(-11 * 3600), now, en) == u"Yesterday"_s);
        CHECK(relativeTime(now.addDays(-2).toUTC(), now.toUTC(), en) == u"Mon"_s);
        CHECK(relativeTime(now.addSecs(3 * 3600), now, en) == u"13:00"_s);
        CHECK(relativeTime(now.addDays(1), now, en) == u"Tomorrow"_s);
        CHECK(relativeTime({}, now, en).isEmpty());
        CHECK(parseDayAndTime(u"in 2 hours", now)->time == QTime(12, 0));
    }
}

TEST_CASE("no text breaks the reading of days", "[values][words]")
{
    std::mt19937 random(17);
    const QStringList words = {u"in"_s, u"3"_s,    u"days"_s, u"next"_s, u"fri"_s, u"下"_s,  u"周"_s,
                               u"三"_s, u"天"_s,   u"后"_s,   u"点"_s,   u"半"_s,  u"pm"_s,  u":"_s,
                               u"15"_s, u"9999"_s, u"."_s,    u"月"_s,   u"at"_s,  u"ago"_s, u"years"_s};
    for (int i = 0; i < 20000; ++i) {
        QString typed;
        for (unsigned n = random() % 7; n > 0; --n)
            typed += words[int(random() % unsigned(words.size()))] + (random() % 2 ? u" "_s : QString());
        if (const auto moment = parseDayAndTime(typed, noon(), QLocale(u"zh_CN"_s)); moment && !moment->date.isValid())
            FAIL(typed.toStdString());
    }
}
