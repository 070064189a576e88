// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/money.h"
#include "core/values/numbers.h"
#include "tests/support/catch.h"

#include <QVariant>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;

namespace
{
const QLocale en(u"en_US"_s), de(u"de_DE"_s), zh(u"zh_CN"_s), fr(u"fr_FR"_s), hi(u"en_IN"_s);

QString money(QStringView typed, const QLocale &locale = en, const QString &fallback = {})
{
    const auto read = parseMoney(typed, locale, fallback);
    return read ? moneyText(*read) : u"none"_s;
}
} // namespace

TEST_CASE("numbers are read with the separators of the locale and of others", "[values][number]")
{
    CHECK(plainNumber(u"12,5", de) == u"12.5"_s);
    CHECK(plainNumber(u"12.5", de) == u"12.5"_s);
    CHECK(plainNumber(u"12,5", en) == u"12.5"_s);
    CHECK(plainNumber(u"1.234", de) == u"1234"_s);
    CHECK(plainNumber(u"1.234", en) == u"1.234"_s);
    CHECK(plainNumber(u"1,234", en) == u"1234"_s);
    CHECK(plainNumber(u"1,234", de) == u"1.234"_s);
    CHECK(plainNumber(u"1.234.567,89", en) == u"1234567.89"_s);
    CHECK(plainNumber(u"1,234,567.89", de) == u"1234567.89"_s);
    CHECK(plainNumber(u"1 234 567,8", fr) == u"1234567.8"_s);
    CHECK(plainNumber(u"1\u202F234,5", fr) == u"1234.5"_s);
    CHECK(plainNumber(u"1'234.50", en) == u"1234.5"_s);
    CHECK(plainNumber(u"12,34,567", hi) == u"1234567"_s);
    CHECK(plainNumber(u"0,123", en) == u"0.123"_s);
    CHECK(plainNumber(u".5", en) == u"0.5"_s);
    CHECK(plainNumber(u"１２．５", zh) == u"12.5"_s);
    CHECK(plainNumber(u"٣٫٥", en) == u"3.5"_s);
    CHECK(plainNumber(u"007", en) == u"7"_s);
    CHECK(plainNumber(u"-0", en) == u"0"_s);
}

TEST_CASE("multipliers and signs count", "[values][number]")
{
    CHECK(plainNumber(u"1.2万", zh) == u"12000"_s);
    CHECK(plainNumber(u"1.5 億", zh) == u"150000000"_s);
    CHECK(plainNumber(u"3百万", zh) == u"3000000"_s);
    CHECK(plainNumber(u"12k", en) == u"12000"_s);
    CHECK(plainNumber(u"1.25M", en) == u"1250000"_s);
    CHECK(plainNumber(u"2,5 Mio.", de) == u"2500000"_s);
    CHECK(plainNumber(u"0.00001k", en) == u"0.01"_s);
    CHECK(plainNumber(u"-5", en) == u"-5"_s);
    CHECK(plainNumber(u"−5", en) == u"-5"_s);
    CHECK(plainNumber(u"5-", en) == u"-5"_s);
    CHECK(plainNumber(u"(1,234.5)", en) == u"-1234.5"_s);
    CHECK(plainNumber(u"（5）", zh) == u"-5"_s);
    CHECK(plainNumber(u"+5", en) == u"5"_s);
}

TEST_CASE("what is no number is refused", "[values][number]")
{
    for (const auto *typed : {u"", u"-", u"abc", u"1,23,4", u"12,3456,789", u"1.2.3", u"1,234.567.890", u"--5", u"(-5)",
                              u"5k5", u"k", u"1e5", u"12 34", u"0x10", u"1.2,3.4", u",", u"5 apples", u"inf", u"nan"})
        CHECK(plainNumber(QStringView(typed), en).isEmpty());
    CHECK(plainNumber(QString(100, u'9'), en).isEmpty());
}

TEST_CASE("integers and decimals come out typed", "[values][number]")
{
    CHECK(parseInteger(u"1.2万", zh) == 12000);
    CHECK(parseInteger(u"12.0", en) == 12);
    CHECK(parseInteger(u"12.5", en) == std::nullopt);
    CHECK(parseInteger(u"9223372036854775807", en) == std::numeric_limits<qint64>::max());
    CHECK(parseInteger(u"-9223372036854775808", en) == std::numeric_limits<qint64>::min());
    CHECK(parseInteger(u"9223372036854775808", en) == std::nullopt);
    CHECK(parseDecimal(u"12,5", de) == 12.5);
    CHECK(parseDecimal(u"x", de) == std::nullopt);
    CHECK(formatDecimal(1234.5, en) == u"1,234.5"_s);
    CHECK(formatDecimal(1234.5, de) == u"1.234,5"_s);
    CHECK(formatDecimal(1234, en) == u"1,234"_s);
    CHECK(formatDecimal(2.0 / 3, en, 2) == u"0.67"_s);
    CHECK(formatInteger(1234567, en) == u"1,234,567"_s);
}

TEST_CASE("yes and no are understood in many languages", "[values][number]")
{
    for (const auto *typed :
         {u"yes", u" Y ", u"TRUE", u"1", u"１", u"on", u"x", u"✓", u"是", u"有", u"对", u"對", u"ja", u"oui"})
        CHECK(parseBool(QStringView(typed)) == true);
    for (const auto *typed :
         {u"no", u"N", u"False", u"0", u"off", u"否", u"无", u"無", u"没有", u"错", u"錯", u"nein", u"non"})
        CHECK(parseBool(QStringView(typed)) == false);
    for (const auto *typed : {u"", u"maybe", u"2", u"10", u"是否"})
        CHECK(parseBool(QStringView(typed)) == std::nullopt);
}

TEST_CASE("sums are read with their currency", "[values][money]")
{
    CHECK(money(u"1,234.50 EUR") == u"1234.50 EUR"_s);
    CHECK(money(u"€1.234,50") == u"1234.50 EUR"_s);
    CHECK(money(u"1.234,50 €", de) == u"1234.50 EUR"_s);
    CHECK(money(u"1.234 €") == u"1234.00 EUR"_s);
    CHECK(money(u"eur 12") == u"12.00 EUR"_s);
    CHECK(money(u"¥1.2万", zh) == u"12000.00 CNY"_s);
    CHECK(money(u"￥１２００", zh) == u"1200.00 CNY"_s);
    CHECK(money(u"1200元", zh) == u"1200.00 CNY"_s);
    CHECK(money(u"1200元", QLocale(u"zh_TW"_s)) == u"1200.00 TWD"_s);
    CHECK(money(u"¥1200", QLocale(u"ja_JP"_s)) == u"1200 JPY"_s);
    CHECK(money(u"¥1200", en, u"JPY"_s) == u"1200 JPY"_s);
    CHECK(money(u"NT$ 300") == u"300.00 TWD"_s);
    CHECK(money(u"$5", en) == u"5.00 USD"_s);
    CHECK(money(u"$5", zh, u"HKD"_s) == u"5.00 HKD"_s);
    CHECK(money(u"500 kr", QLocale(u"nb_NO"_s)) == u"500.00 NOK"_s);
    CHECK(money(u"12k", en, u"USD"_s) == u"12000.00 USD"_s);
    CHECK(money(u"-$5.5") == u"-5.50 USD"_s);
    CHECK(money(u"($5.50)") == u"-5.50 USD"_s);
    CHECK(money(u"1.234 KWD") == u"1.234 KWD"_s);
    CHECK(money(u"0.005 USD") == u"0.01 USD"_s);
    CHECK(money(u"12") == u"12.00"_s);
    CHECK(money(u"人民币100万", zh) == u"1000000.00 CNY"_s);
    for (const auto *typed : {u"", u"EUR", u"€", u"12 apples", u"1 EUR 2 USD", u"12 XYZ", u"99999999999999999999 EUR"})
        CHECK(money(QStringView(typed)) == u"none"_s);
}

TEST_CASE("each currency has its own decimals", "[values][money]")
{
    CHECK(minorDigits(u"EUR"_s) == 2);
    CHECK(minorDigits(u"JPY"_s) == 0);
    CHECK(minorDigits(u"KWD"_s) == 3);
    CHECK(isCurrency(u"CNY"_s));
    CHECK_FALSE(isCurrency(u"XYZ"_s));
    CHECK(currencyOf(u"CN"_s) == u"CNY"_s);
    CHECK(currencyOf(u"??"_s).isEmpty());
}

TEST_CASE("sums are shown as the locale has them", "[values][money]")
{
    CHECK(formatMoney({123450, u"EUR"_s}, en) == u"€1,234.50"_s);
    CHECK(formatMoney({123450, u"EUR"_s}, de) == u"1.234,50\u00A0€"_s);
    CHECK(formatMoney({123450, u"CNY"_s}, zh) == u"¥1,234.50"_s);
    CHECK(formatMoney({1234, u"JPY"_s}, en) == u"¥1,234"_s);
    CHECK(formatMoney({-500, u"USD"_s}, en) == u"-$5.00"_s);
    CHECK(formatMoney({1200000, u"CNY"_s}, zh, MoneyStyle::Compact) == u"¥1.2万"_s);
    CHECK(formatMoney({1234567, u"USD"_s}, en, MoneyStyle::Compact) == u"$12.3K"_s);
    CHECK(formatMoney({500, {}}, en) == u"5.00"_s);
    CHECK(formatMoney({std::numeric_limits<qint64>::max(), u"USD"_s}, en) == u"$92,233,720,368,547,758.07"_s);
}

TEST_CASE("a sum is stored as text exactly", "[values][money]")
{
    std::mt19937_64 random(21);
    const QStringList currencies = {u"EUR"_s, u"JPY"_s, u"KWD"_s, u"CNY"_s, QString(), u"XYZ"_s};
    for (int i = 0; i < 20000; ++i) {
        const qint64 minor = qint64(random()) >> (random() % 64);
        const Money sum{minor, currencies[int(random() % 6)]};
        if (moneyFromText(moneyText(sum)) != sum)
            FAIL(moneyText(sum).toStdString());
    }
    for (const qint64 minor :
         {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(0), qint64(-1)})
        CHECK(moneyFromText(moneyText({minor, u"EUR"_s})) == Money{minor, u"EUR"_s});
    for (const auto *text : {u"", u"EUR", u"1.234 EUR", u"1.5 JPY", u"1 eur", u"1 EURO", u"x EUR", u"1,5 EUR"})
        CHECK(moneyFromText(QStringView(text)) == std::nullopt);
    CHECK(QVariant::fromValue(Money{1, u"EUR"_s}) == QVariant::fromValue(Money{1, u"EUR"_s}));
}

TEST_CASE("what is shown as a sum can be typed again", "[values][money]")
{
    std::mt19937_64 random(22);
    for (const QLocale &locale : {en, de, zh, fr, QLocale(u"zh_TW"_s)}) {
        for (int i = 0; i < 2000; ++i) {
            static const QStringList currencies = {u"EUR"_s, u"JPY"_s, u"CNY"_s, u"USD"_s, u"TWD"_s, u"KWD"_s};
            const Money sum{qint64(random()) >> (20 + random() % 44), currencies[int(random() % 6)]};
            INFO(formatMoney(sum, locale).toStdString());
            REQUIRE(parseMoney(formatMoney(sum, locale), locale, sum.currency) == sum);
        }
    }
}

TEST_CASE("no text breaks the reading of numbers and sums", "[values][money]")
{
    std::mt19937 random(23);
    const QString letters = u"0123456789.,' -+()kM万亿€$¥EURx１，\U0001F600千"_s;
    for (int i = 0; i < 50000; ++i) {
        QString typed;
        for (unsigned n = random() % 16; n > 0; --n)
            typed += letters[int(random() % unsigned(letters.size()))];
        const QString plain = plainNumber(typed, i % 2 ? en : de);
        if (!plain.isEmpty() && plainNumber(plain, en).isEmpty())
            FAIL(typed.toStdString());
        parseInteger(typed, zh);
        parseMoney(typed, en);
        moneyFromText(typed);
        parseBool(typed);
    }
}
