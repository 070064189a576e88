// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dateparse.h"
#include "core/exchange/numberparse.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

TEST_CASE("dates that need no order are read in every order")
{
    const QDate may(2024, 5, 6);
    for (const DateOrder order : {DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy}) {
        for (const QString &text : {u"2024-05-06"_s,         u"2024/5/6"_s,           u"2024.5.6"_s,
                                    u"20240506"_s,           u"2024年5月6日"_s,       u"2024 年 05 月 06 日"_s,
                                    u"２０２４年５月６日"_s, u"二〇二四年五月六日"_s, u"2024年5月6号"_s,
                                    u"民國113年5月6日"_s,    u"令和6年5月6日"_s,      u"6 May 2024"_s,
                                    u"May 6, 2024"_s,        u"6. Mai 2024"_s,        u"06-May-24"_s,
                                    u"Mon, 6 May 2024"_s,    u"6th of May 2024"_s,    u"2024-May-06"_s,
                                    u" 2024-05-06 "_s,       u"2024年5月6日 星期一"_s}) {
            INFO(text);
            CHECK(parseDate(text, order) == may);
        }
    }
    CHECK(parseDate(u"2024年十二月三十一日", DateOrder::Ymd) == QDate(2024, 12, 31));
    CHECK(parseDate(u"3. März 2024", DateOrder::Dmy) == QDate(2024, 3, 3));
    CHECK(parseDate(u"昭和元年12月31日", DateOrder::Ymd) == QDate(1926, 12, 31));
}

TEST_CASE("the order decides between day and month")
{
    CHECK(parseDate(u"5/6/2024", DateOrder::Dmy) == QDate(2024, 6, 5));
    CHECK(parseDate(u"5/6/2024", DateOrder::Mdy) == QDate(2024, 5, 6));
    CHECK(parseDate(u"6.5.2024", DateOrder::Dmy) == QDate(2024, 5, 6));
    CHECK(parseDate(u"24/5/6", DateOrder::Ymd) == QDate(2024, 5, 6));
    CHECK_FALSE(parseDate(u"13/6/2024", DateOrder::Mdy).has_value());
    CHECK_FALSE(parseDate(u"5/6/2024", DateOrder::Ymd).has_value());
}

TEST_CASE("two-digit years lie in the hundred years up to the last year")
{
    CHECK(parseDate(u"1/2/49", DateOrder::Dmy) == QDate(2049, 2, 1));
    CHECK(parseDate(u"1/2/50", DateOrder::Dmy) == QDate(1950, 2, 1));
    CHECK(parseDate(u"1/2/45", DateOrder::Dmy, 2024) == QDate(1945, 2, 1));
    CHECK(parseDate(u"1/2/24", DateOrder::Dmy, 2024) == QDate(2024, 2, 1));
}

TEST_CASE("impossible dates and things that are none are refused")
{
    for (const QString &text :
         {u"2023-02-29"_s, u"31.4.2024"_s,   u"0000-00-00"_s, u"2024-13-01"_s, u"99999999"_s,    u"6.5"_s,
          u"1.2.3.4"_s,    u"May"_s,         u"2024"_s,       u"12345"_s,      u"13800138000"_s, u"abc"_s,
          u"5 6 2024"_s,   u"2024-05-06x"_s, QString(),       u"-"_s,          u"//"_s,          u"2024--05"_s,
          u"5月"_s,        u"月"_s,          u"001-084-906"_s}) {
        INFO(text);
        for (const DateOrder order : {DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy})
            CHECK_FALSE(parseDate(text, order).has_value());
    }
}

TEST_CASE("birthdays may lack the year")
{
    for (const QString &text : {u"--05-06"_s, u"5月6日"_s, u"6 May"_s, u"May 6"_s, u"6.5."_s}) {
        INFO(text);
        const auto parts = parseDateParts(text, DateOrder::Dmy);
        REQUIRE(parts.has_value());
        CHECK(parts->year == 0);
        CHECK(parts->month == 5);
        CHECK(parts->day == 6);
        CHECK_FALSE(parseDate(text, DateOrder::Dmy).has_value());
    }
    CHECK(parseDateParts(u"29.2.", DateOrder::Dmy).has_value());
}

TEST_CASE("times are read with half days and zones")
{
    const auto at = [](int h, int m, int s, int ms = 0) { return QDateTime(QDate(2024, 5, 6), QTime(h, m, s, ms)); };
    CHECK(parseDateTime(u"2024-05-06 10:30", DateOrder::Ymd) == at(10, 30, 0));
    CHECK(parseDateTime(u"2024-05-06T10:30:15.250", DateOrder::Ymd) == at(10, 30, 15, 250));
    CHECK(parseDateTime(u"5/6/2024 2:30 PM", DateOrder::Mdy) == at(14, 30, 0));
    CHECK(parseDateTime(u"May 6, 2024, 12:05 am", DateOrder::Mdy) == at(0, 5, 0));
    CHECK(parseDateTime(u"2024年5月6日 下午2:30", DateOrder::Ymd) == at(14, 30, 0));
    CHECK(parseDateTime(u"2024年5月6日14时30分", DateOrder::Ymd) == at(14, 30, 0));
    CHECK(parseDateTime(u"6.5.2024 14:30 Uhr", DateOrder::Dmy) == at(14, 30, 0));
    const QDateTime utc(QDate(2024, 5, 6), QTime(10, 30), Qt::UTC);
    for (const QString &text :
         {u"2024-05-06T10:30:00Z"_s, u"2024-05-06T18:30:00+08:00"_s, u"2024-05-06T07:30:00-0300"_s,
          u"2024-05-06T07:30:00.000Z-0300"_s, u"2024-05-06 10:30 UTC"_s, u"2024-05-06 10:30:00 +0000"_s}) {
        INFO(text);
        const auto moment = parseDateTime(text, DateOrder::Ymd);
        REQUIRE(moment.has_value());
        CHECK(moment->toUTC() == utc);
    }
    CHECK_FALSE(parseDateTime(u"2024-05-06", DateOrder::Ymd).has_value());
    CHECK_FALSE(parseDateTime(u"2024-05-06 25:00", DateOrder::Ymd).has_value());
    CHECK_FALSE(parseDateTime(u"2024-05-06 hello", DateOrder::Ymd).has_value());
    CHECK(dateFromSerial(45631)->date() == QDate(2024, 12, 5));
    CHECK(dateFromSerial(45631.5)->time() == QTime(12, 0));
    CHECK_FALSE(dateFromSerial(0).has_value());
}

static double value(const QString &text, char16_t decimal)
{
    const auto number = parseNumber(text, {decimal});
    return number ? number->toDouble() : std::numeric_limits<double>::quiet_NaN();
}

TEST_CASE("numbers are read in the style of their column")
{
    CHECK(value(u"1,234.5"_s, u'.') == 1234.5);
    CHECK(value(u"1.234,5"_s, u',') == 1234.5);
    CHECK(value(u"1 234,56"_s, u',') == 1234.56);
    CHECK(value(u"1\u202F234,56"_s, u',') == 1234.56);
    CHECK(value(u"1'234.56"_s, u'.') == 1234.56);
    CHECK(value(u"12,34,567.8"_s, u'.') == 1234567.8);
    CHECK(value(u"１２３．５"_s, u'.') == 123.5);
    CHECK(value(u"-5"_s, u'.') == -5);
    CHECK(value(u"(5)"_s, u'.') == -5);
    CHECK(value(u"5-"_s, u'.') == -5);
    CHECK(value(u"−5"_s, u'.') == -5);
    CHECK(value(u"$-142.85"_s, u'.') == -142.85);
    CHECK(value(u"-$142.85"_s, u'.') == -142.85);
    CHECK(value(u"￥1,234.00"_s, u'.') == 1234);
    CHECK(value(u"3.5万"_s, u'.') == 35000);
    CHECK(value(u"2亿"_s, u'.') == 200000000);
    CHECK(value(u"95%"_s, u'.') == 0.95);
    CHECK(value(u"1.2E+3"_s, u'.') == 1200);
    CHECK(value(u".5"_s, u'.') == 0.5);
    for (const QString &text : {u"1,5"_s, u"1.2.3"_s, u"12,3456"_s, u"abc"_s, QString(), u"-"_s, u"1,,234"_s,
                                u"01835-703597"_s, u"1 23"_s, u"."_s, u"--5"_s, u"1234,567"_s, u"€"_s, u"6.5.2024"_s}) {
        INFO(text);
        CHECK_FALSE(parseNumber(text, {u'.'}).has_value());
    }
}

TEST_CASE("amounts are exact and know their currency")
{
    const auto amount = parseNumber(u"1.234,50 €", {u','});
    REQUIRE(amount.has_value());
    CHECK(amount->currency == u"EUR"_s);
    CHECK(amount->toMinor(2) == 123450);
    CHECK(parseNumber(u"¥28.16", {u'.'})->currency == u"CNY"_s);
    CHECK(parseNumber(u"US$ 5", {u'.'})->currency == u"USD"_s);
    CHECK(parseNumber(u"0.30", {u'.'})->toMinor(2) == 30);
    CHECK_FALSE(parseNumber(u"0.305", {u'.'})->toMinor(2).has_value());
    CHECK_FALSE(parseNumber(u"1234567890123456789", {u'.'}).has_value());
}

TEST_CASE("random cells are read or refused but never crash")
{
    QRandomGenerator random(2);
    const QString alphabet = u"0123456789.,/-: '()%eETZ+年月日时分万亿￥$€上下午十二元AMPmayMai\u00A0\uFF11"_s;
    for (int round = 0; round < 50000; ++round) {
        QString text;
        for (int i = random.bounded(14); i > 0; --i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        for (const DateOrder order : {DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy}) {
            const auto date = parseDate(text, order);
            CHECK((!date || date->isValid()));
            const auto moment = parseDateTime(text, order);
            CHECK((!moment || moment->isValid()));
        }
        parseNumber(text, {u'.'});
        numberEvidence(text);
    }
}
