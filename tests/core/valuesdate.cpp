// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/lunarcalendar.h"
#include "core/values/partialdate.h"
#include "core/values/timetext.h"
#include "tests/core/valuestimezone.h"
#include "tests/support/catch.h"

#include <QVariant>
#include <random>

using namespace Qt::StringLiterals;

namespace
{
const QDate today(2025, 6, 15);
QString read(QStringView typed, const QString &locale = u"en_US"_s)
{
    return PartialDate::parse(typed, QLocale(locale), today).toText();
}
} // namespace

TEST_CASE("the Chinese calendar is right on known days", "[values][date]")
{
    for (const auto *zone : {"UTC", "Asia/Shanghai", "America/Los_Angeles"}) {
        const TimeZone scope(zone);
        CHECK(lunarToDate({2024, 1, 1, false}) == QDate(2024, 2, 10));
        CHECK(lunarToDate({2025, 1, 1, false}) == QDate(2025, 1, 29));
        CHECK(lunarToDate({2000, 1, 1, false}) == QDate(2000, 2, 5));
        CHECK(lunarToDate({1985, 8, 15, false}) == QDate(1985, 9, 29));
        CHECK(lunarToDate({2020, 4, 1, true}) == QDate(2020, 5, 23));
        CHECK(lunarOf(QDate(2025, 1, 28)) == LunarDay{2024, 12, 29, false});
        CHECK(lunarOf(QDate(2023, 3, 22)) == LunarDay{2023, 2, 1, true});
    }
    CHECK(lunarLeapMonth(2033) == 11);
    CHECK(lunarLeapMonth(2025) == 6);
    CHECK(lunarLeapMonth(2024) == 0);
    CHECK_FALSE(lunarToDate({2024, 6, 1, true}).isValid());
    CHECK_FALSE(lunarToDate({1500, 6, 1, false}).isValid());
    CHECK(lunarOf(QDate(1500, 1, 1)).year == 0);
}

TEST_CASE("the leap months of two centuries are those of the almanac", "[values][date]")
{
    // year and month
    constexpr int leaps[][2] = {
        {1900, 8}, {1903, 5},  {1906, 4}, {1909, 2}, {1911, 6}, {1914, 5}, {1917, 2}, {1919, 7}, {1922, 5}, {1925, 4},
        {1928, 2}, {1930, 6},  {1933, 5}, {1936, 3}, {1938, 7}, {1941, 6}, {1944, 4}, {1947, 2}, {1949, 7}, {1952, 5},
        {1955, 3}, {1957, 8},  {1960, 6}, {1963, 4}, {1966, 3}, {1968, 7}, {1971, 5}, {1974, 4}, {1976, 8}, {1979, 6},
        {1982, 4}, {1984, 10}, {1987, 6}, {1990, 5}, {1993, 3}, {1995, 8}, {1998, 5}, {2001, 4}, {2004, 2}, {2006, 7},
        {2009, 5}, {2012, 4},  {2014, 9}, {2017, 6}, {2020, 4}, {2023, 2}, {2025, 6}, {2028, 5}, {2031, 3}, {2033, 11},
        {2036, 6}, {2039, 5},  {2042, 2}, {2044, 7}, {2047, 5}, {2050, 3}, {2052, 8}, {2055, 6}, {2058, 4}, {2061, 3},
        {2063, 7}, {2066, 5},  {2069, 4}, {2071, 8}, {2074, 6}, {2077, 4}, {2080, 3}, {2082, 7}, {2085, 5}, {2088, 4},
        {2090, 8}, {2093, 6},  {2096, 4}, {2099, 2}};
    const auto *next = leaps;
    for (int year = 1900; year <= 2099; ++year) {
        const int leap = next != std::end(leaps) && (*next)[0] == year ? (*next++)[1] : 0;
        INFO(year);
        CHECK(lunarLeapMonth(year) == leap);
    }
    // The moon was new seven minutes past midnight.
    CHECK(lunarToDate({1978, 8, 15, false}) == QDate(1978, 9, 17));
}

TEST_CASE("each day is one day of the Chinese calendar", "[values][date]")
{
    LunarDay before = lunarOf(QDate(1900, 1, 1));
    for (QDate day(1900, 1, 2); day < QDate(2101, 1, 1); day = day.addDays(1)) {
        const LunarDay lunar = lunarOf(day);
        if (lunarToDate(lunar) != day || !(before < lunar))
            FAIL(day.toString(Qt::ISODate).toStdString());
        before = lunar;
    }
}

TEST_CASE("a partial date is stored as text and read back", "[values][date]")
{
    CHECK(PartialDate::gregorian(1985, 9, 14).toText() == u"1985-09-14"_s);
    CHECK(PartialDate::gregorian(0, 9, 14).toText() == u"--09-14"_s);
    CHECK(PartialDate::gregorian(1985, 9).toText() == u"1985-09"_s);
    CHECK(PartialDate::gregorian(1985).toText() == u"1985"_s);
    CHECK(PartialDate::gregorian(0, 9).toText() == u"--09"_s);
    CHECK(PartialDate::gregorian(0, 0, 14).toText() == u"---14"_s);
    CHECK(PartialDate::lunar(1985, 8, 15).toText() == u"L1985-08-15"_s);
    CHECK(PartialDate::lunar(1987, 6, 15, true).toText() == u"L1987-+06-15"_s);
    CHECK(PartialDate::lunar(0, 8, 15).toText() == u"L--08-15"_s);
    CHECK(PartialDate::lunar(0, 6, 15, true).toText() == u"L--+06-15"_s);
    CHECK(PartialDate().toText().isEmpty());
    std::mt19937 random(5);
    const auto upTo = [&random](int n) { return int(random() % unsigned(n + 1)); };
    for (int i = 0; i < 20000; ++i) {
        const int year = upTo(1) * upTo(9999);
        const int month = upTo(12);
        const PartialDate date = upTo(1) ? PartialDate::gregorian(year, month, upTo(31))
                                         : PartialDate::lunar(year, month, upTo(30), upTo(3) == 0);
        if (PartialDate::fromText(date.toText()) != date)
            FAIL(date.toText().toStdString());
    }
}

TEST_CASE("what cannot be a date is null", "[values][date]")
{
    CHECK(PartialDate::gregorian(2025, 2, 29).isNull());
    CHECK_FALSE(PartialDate::gregorian(0, 2, 29).isNull());
    CHECK(PartialDate::gregorian(0, 2, 30).isNull());
    CHECK(PartialDate::gregorian(1985, 0, 14).isNull());
    CHECK(PartialDate::gregorian(1985, 13).isNull());
    CHECK(PartialDate::lunar(1985, 8, 31).isNull());
    for (const auto *text :
         {u"", u"L", u"-", u"--", u"---", u"1985-", u"1985-9-14", u"85", u"1985-09-14x", u"L1985", u"1985-+06-15",
          u"--13", u"1985-02-30", u"----14", u"L--08-31", u"-1985-09-14", u"1985--14"})
        CHECK(PartialDate::fromText(QStringView(text)).isNull());
}

TEST_CASE("people's ways of writing a date are understood", "[values][date]")
{
    for (const auto *typed : {u"14 Sep", u"Sep 14", u"September 14th", u"14th of September", u"9月14日", u"９月１４日",
                              u"九月十四日", u"--09-14", u"9/14", u"14/9", u"14.9."})
        CHECK(read(QStringView(typed)) == u"--09-14"_s);
    for (const auto *typed :
         {u"1985-9-14", u"Sep 14, 1985", u"14 September 1985", u"1985年9月14日", u"1985/09/14", u"19850914",
          u"9/14/1985", u"9/14/85", u"14.9.1985", u"一九八五年九月十四日", u"1985. 9. 14.", u"14-Sep-85"})
        CHECK(read(QStringView(typed)) == u"1985-09-14"_s);
    CHECK(read(u"14. September 1985", u"de_DE"_s) == u"1985-09-14"_s);
    CHECK(read(u"14 de septiembre de 1985", u"es_ES"_s) == u"1985-09-14"_s);
    CHECK(read(u"September 1985") == u"1985-09"_s);
    CHECK(read(u"1985年9月") == u"1985-09"_s);
    CHECK(read(u"9/1985") == u"1985-09"_s);
    CHECK(read(u"1985") == u"1985"_s);
    CHECK(read(u"1985年") == u"1985"_s);
}

TEST_CASE("the locale decides where day and month could change places", "[values][date]")
{
    CHECK(read(u"3/4/1985", u"en_US"_s) == u"1985-03-04"_s);
    CHECK(read(u"3/4/1985", u"en_GB"_s) == u"1985-04-03"_s);
    CHECK(read(u"3.4.", u"de_DE"_s) == u"--04-03"_s);
    CHECK(read(u"3-4", u"zh_CN"_s) == u"--03-04"_s);
    CHECK(read(u"85/3/4", u"zh_CN"_s) == u"1985-03-04"_s);
    CHECK(read(u"3/4/26", u"en_US"_s) == u"1926-03-04"_s);
    CHECK(read(u"3/4/25", u"en_US"_s) == u"2025-03-04"_s);
}

TEST_CASE("lunar dates are understood by their words", "[values][date]")
{
    for (const auto *typed : {u"农历八月十五", u"農曆八月十五", u"阴历8月15", u"旧历八月十五日", u"L--08-15",
                              u"lunar 8-15", u"Lunar month 8, day 15"})
        CHECK(read(QStringView(typed)) == u"L--08-15"_s);
    CHECK(read(u"正月初一") == u"L--01-01"_s);
    CHECK(read(u"腊月廿三") == u"L--12-23"_s);
    CHECK(read(u"臘月三十") == u"L--12-30"_s);
    CHECK(read(u"冬月初十") == u"L--11-10"_s);
    CHECK(read(u"闰六月初一") == u"L--+06-01"_s);
    CHECK(read(u"農曆1987年閏六月十五") == u"L1987-+06-15"_s);
    CHECK(read(u"农历1985年八月十五") == u"L1985-08-15"_s);
    CHECK(read(u"公历1985年9月14日") == u"1985-09-14"_s);
}

TEST_CASE("what is no date is refused", "[values][date]")
{
    for (const auto *typed : {u"", u"hello", u"14 Foo", u"31 April", u"99/99", u"1.2.3.4", u"0/0/0", u"123456789",
                              u"十", u"农历", u"-5", u"13月1日", u"Sep Oct", u"2 Sep 3 1985"})
        CHECK(read(QStringView(typed)).isEmpty());
}

TEST_CASE("a partial date is shown in the reader's language", "[values][date]")
{
    const QLocale en(u"en_GB"_s), us(u"en_US"_s), zh(u"zh_CN"_s), tw(u"zh_TW"_s), de(u"de_DE"_s);
    const PartialDate day = PartialDate::gregorian(0, 9, 14);
    CHECK(day.toString(en) == u"14 September"_s);
    CHECK(day.toString(us) == u"September 14"_s);
    CHECK(day.toString(zh) == u"9月14日"_s);
    CHECK(day.toString(de) == u"14. September"_s);
    CHECK(PartialDate::gregorian(1985, 9, 14).toString(en) == u"14 September 1985"_s);
    CHECK(PartialDate::gregorian(1985, 9, 14).toString(zh) == u"1985年9月14日"_s);
    CHECK(PartialDate::gregorian(1985, 9).toString(en) == u"September 1985"_s);
    CHECK(PartialDate::gregorian(0, 9).toString(en) == u"September"_s);
    CHECK(PartialDate::gregorian(1985).toString(en) == u"1985"_s);
    CHECK(PartialDate::gregorian(1985).toString(zh) == u"1985年"_s);
    CHECK(PartialDate::lunar(0, 8, 15).toString(zh) == u"农历八月十五"_s);
    CHECK(PartialDate::lunar(0, 8, 15).toString(tw) == u"農曆八月十五"_s);
    CHECK(PartialDate::lunar(1985, 12, 23).toString(zh) == u"农历1985年腊月廿三"_s);
    CHECK(PartialDate::lunar(0, 6, 30, true).toString(tw) == u"農曆閏六月三十"_s);
    CHECK(PartialDate::lunar(0, 8, 15).toString(en) == u"Lunar month 8, day 15"_s);
    CHECK(PartialDate().toString(en).isEmpty());
}

TEST_CASE("what is shown can be typed again", "[values][date]")
{
    std::mt19937 random(9);
    const auto upTo = [&random](int n) { return int(random() % unsigned(n + 1)); };
    for (int i = 0; i < 4000; ++i) {
        const int year = upTo(1) * (1900 + upTo(120));
        const int month = 1 + upTo(11);
        const PartialDate date = upTo(1) ? PartialDate::gregorian(year, month, upTo(28))
                                         : PartialDate::lunar(year, month, 1 + upTo(29), upTo(3) == 0);
        for (const QString &name : {u"en_GB"_s, u"en_US"_s, u"zh_CN"_s, u"zh_TW"_s, u"de_DE"_s}) {
            const QLocale locale(name);
            INFO(date.toText().toStdString() << " " << date.toString(locale).toStdString());
            REQUIRE(PartialDate::parse(date.toString(locale), locale, today) == date);
        }
    }
}

TEST_CASE("the next birthday is found in both calendars", "[values][date]")
{
    for (const auto *zone : {"Asia/Shanghai", "America/Los_Angeles"}) {
        const TimeZone scope(zone);
        const PartialDate sep = PartialDate::gregorian(1985, 9, 14);
        CHECK(sep.nextOccurrence(QDate(2025, 9, 14)) == QDate(2025, 9, 14));
        CHECK(sep.nextOccurrence(QDate(2025, 9, 15)) == QDate(2026, 9, 14));
        CHECK(sep.nextOccurrence(QDate(1970, 1, 1)) == QDate(1985, 9, 14));
        const PartialDate moon = PartialDate::lunar(0, 8, 15);
        CHECK(moon.nextOccurrence(QDate(2025, 1, 1)) == QDate(2025, 10, 6));
        CHECK(moon.nextOccurrence(QDate(2025, 10, 7)) == QDate(2026, 9, 25));
        // The twelfth month lies in the next Gregorian year.
        CHECK(PartialDate::lunar(0, 12, 8).nextOccurrence(QDate(2025, 1, 1)) == QDate(2025, 1, 7));
        // No leap sixth month in 2026; so the sixth.
        const PartialDate leap = PartialDate::lunar(1987, 6, 15, true);
        CHECK(leap.nextOccurrence(QDate(2025, 1, 1)) == QDate(2025, 8, 8));
        CHECK(leap.nextOccurrence(QDate(2026, 1, 1)) == lunarToDate({2026, 6, 15, false}));
        CHECK(leap.toDate().toString(Qt::ISODate) == u"1987-08-09"_s);
        CHECK_FALSE(PartialDate::gregorian(1985).nextOccurrence(today).isValid());
    }
}

TEST_CASE("29 February has its day in common years as told", "[values][date]")
{
    const PartialDate leapling = PartialDate::gregorian(2000, 2, 29);
    CHECK(leapling.nextOccurrence(QDate(2025, 1, 1)) == QDate(2025, 2, 28));
    CHECK(leapling.nextOccurrence(QDate(2025, 1, 1), LeapDay::March1) == QDate(2025, 3, 1));
    CHECK(leapling.nextOccurrence(QDate(2028, 1, 1)) == QDate(2028, 2, 29));
    CHECK(leapling.age(QDate(2025, 2, 28)) == 25);
    CHECK(leapling.age(QDate(2025, 2, 28), LeapDay::March1) == 24);
}

TEST_CASE("an age is told only when it is sure", "[values][date]")
{
    CHECK(PartialDate::gregorian(1985, 9, 14).age(QDate(2025, 9, 13)) == 39);
    CHECK(PartialDate::gregorian(1985, 9, 14).age(QDate(2025, 9, 14)) == 40);
    CHECK(PartialDate::gregorian(1985, 9).age(QDate(2025, 10, 1)) == 40);
    CHECK(PartialDate::gregorian(1985, 9).age(QDate(2025, 9, 1)) == std::nullopt);
    CHECK(PartialDate::gregorian(1985).age(today) == std::nullopt);
    CHECK(PartialDate::gregorian(0, 9, 14).age(today) == std::nullopt);
    CHECK(PartialDate::gregorian(2030, 1, 1).age(today) == std::nullopt);
    // Born 1985-09-29; Mid-Autumn 2025 is on 6 October.
    CHECK(PartialDate::lunar(1985, 8, 15).age(QDate(2025, 10, 5)) == 39);
    CHECK(PartialDate::lunar(1985, 8, 15).age(QDate(2025, 10, 6)) == 40);
}

TEST_CASE("a partial date travels in a QVariant", "[values][date]")
{
    const PartialDate date = PartialDate::lunar(1985, 8, 15);
    const QVariant variant = QVariant::fromValue(date);
    CHECK(variant.value<PartialDate>() == date);
    CHECK(variant == QVariant::fromValue(PartialDate::lunar(1985, 8, 15)));
    CHECK(variant != QVariant::fromValue(PartialDate::gregorian(1985, 8, 15)));
}

TEST_CASE("no text breaks the reading of dates", "[values][date]")
{
    std::mt19937 random(13);
    const QString letters = u"0123456789-/. ,L+月日年农历初十廿闰正SepMayof１９\U0001F600年腊"_s;
    for (int i = 0; i < 20000; ++i) {
        QString typed;
        for (unsigned n = random() % 14; n > 0; --n)
            typed += letters[int(random() % unsigned(letters.size()))];
        const PartialDate date = PartialDate::parse(typed, QLocale(i % 2 ? u"zh_CN"_s : u"en_GB"_s), today);
        CHECK(PartialDate::fromText(date.toText()) == date);
        PartialDate::fromText(typed);
        date.nextOccurrence(today);
        date.age(today);
    }
}

TEST_CASE("what a day was understood as is said with its date in the language")
{
    const QDateTime friday(QDate(2026, 5, 22), QTime(15, 0));
    const QString words = fullDateTimeText(friday, QLocale(u"en_GB"_s));
    INFO(words.toStdString());
    CHECK(words.contains(u"Fri"_s));
    CHECK(words.contains(u"22 May 2026"_s));
    CHECK(words.contains(u"15:00"_s));
    const QString said = fullDateTimeText(friday, QLocale(u"zh_CN"_s));
    INFO(said.toStdString());
    CHECK(said.contains(u"2026年5月22日"_s));
    CHECK(said.contains(u"周五"_s));
}

TEST_CASE("a time of day has no seconds in any locale")
{
    for (const QString &name : {u"C"_s, u"en_US"_s, u"de"_s, u"zh_CN"_s, u"zh_TW"_s})
        CHECK_FALSE(timeText(QTime(15, 4, 42), QLocale(name)).contains(u"42"_s));
}
