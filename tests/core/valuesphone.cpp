// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/phonefast.h"
#include "core/values/phonenumber.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <phonenumbers/phonenumberutil.h>
#include <random>

using namespace Qt::StringLiterals;

namespace
{
const QStringList regions = {u"US"_s, u"CA"_s, u"RU"_s, u"ZA"_s, u"GR"_s, u"NL"_s, u"BE"_s, u"FR"_s, u"ES"_s,  u"IT"_s,
                             u"CH"_s, u"AT"_s, u"GB"_s, u"DK"_s, u"SE"_s, u"NO"_s, u"PL"_s, u"DE"_s, u"MY"_s,  u"AU"_s,
                             u"ID"_s, u"NZ"_s, u"SG"_s, u"TH"_s, u"JP"_s, u"KR"_s, u"VN"_s, u"CN"_s, u"TR"_s,  u"IN"_s,
                             u"PT"_s, u"IE"_s, u"FI"_s, u"UA"_s, u"CZ"_s, u"HK"_s, u"MO"_s, u"TW"_s, u"BR"_s,  u"AR"_s,
                             u"MX"_s, u"HU"_s, u"IL"_s, u"EG"_s, u"NG"_s, u"PH"_s, u"KZ"_s, u"JM"_s, QString()};

struct Agreement {
    int fast = 0;
    int all = 0;
    void check(const QString &typed, const QString &region)
    {
        ++all;
        if (const auto key = fastPhoneKey(typed, region)) {
            ++fast;
            INFO(typed.toStdString() << " in " << region.toStdString());
            REQUIRE(*key == libraryPhoneKey(typed, region));
            if (fast % 10 == 0) // the extension is taken off before the fast way
                REQUIRE(phoneKey(typed + u" x123"_s, region) == libraryPhoneKey(typed + u" x123"_s, region));
        }
    }
};
} // namespace

TEST_CASE("one number has one key however it is written", "[values][phone]")
{
    for (const auto *typed :
         {u"+86 138-0013-8000", u"0086 138 0013 8000", u"13800138000", u"１３８　００１３　８０００",
          u"(+86)138 0013 8000", u"8613800138000", u"+86（138）00138000", u"＋86 13800138000"})
        CHECK(phoneKey(QStringView(typed), u"CN"_s) == u"8613800138000"_s);
    for (const auto *typed :
         {u"(650) 253-0000", u"650.253.0000", u"1-650-253-0000", u"+1 650 253 0000", u"001 650 253 0000"})
        CHECK(phoneKey(QStringView(typed), u"US"_s) == u"16502530000"_s);
    CHECK(phoneKey(u"+49 (0)30 901820", {}) == u"4930901820"_s);
    CHECK(phoneKey(u"030 / 901820", u"DE"_s) == u"4930901820"_s);
    CHECK(phoneKey(u"011 49 30 901820", u"US"_s) == u"4930901820"_s);
    CHECK(phoneKey(u"+39 06 698 12345", {}) == u"390669812345"_s);
    CHECK(phoneKey(u"٠١٠٠١٢٣٤٥٦٧", u"EG"_s) == u"201001234567"_s);
}

TEST_CASE("a number without a country keeps its digits", "[values][phone]")
{
    CHECK(phoneKey(u"138 0013 8000", {}) == u"13800138000"_s);
    CHECK(phoneKey(u"555-1234", u"US"_s) == u"5551234"_s);
    CHECK(phoneKey(u"+999 12", {}) == u"99912"_s);
    CHECK(phoneKey(u"110", u"CN"_s) == u"110"_s);
    CHECK(phoneKey(u"ask reception", u"US"_s).isEmpty());
    CHECK(phoneKey(u"", u"US"_s).isEmpty());
    // Invented numbers of a possible length match with and without their country.
    CHECK(phoneKey(u"555-123-4567", u"US"_s) == phoneKey(u"+1 (555) 123 4567", {}));
}

TEST_CASE("an extension stays apart from the number", "[values][phone]")
{
    for (const auto *typed : {u"650 253 0000 ext. 12", u"650-253-0000 x12", u"+1 650 253 0000 #12",
                              u"(650) 253-0000转12", u"650 253 0000;ext=12", u"650 253 0000 (ext 12)"})
        CHECK(phoneKey(QStringView(typed), u"US"_s) == u"16502530000x12"_s);
    CHECK(phoneKey(u"010-62770334 转 8001", u"CN"_s) == u"861062770334x8001"_s);
    CHECK(phoneKey(u"62770334转8001", {}) == u"62770334x8001"_s);
    CHECK(phoneE164(u"650 253 0000 x12", u"US"_s) == u"+16502530000"_s);
    CHECK(telUrl(u"650 253 0000 x12", u"US"_s) == u"tel:+16502530000;ext=12"_s);
    CHECK(telUrl(u"2812 3456", {}) == u"tel:28123456"_s);
    CHECK(telUrl(u"none", {}).isEmpty());
}

TEST_CASE("a number is shown the national way at home and the international way abroad", "[values][phone]")
{
    CHECK(formatPhone(u"+16502530000", u"US"_s) == u"(650) 253-0000"_s);
    CHECK(formatPhone(u"+16502530000", u"DE"_s) == u"+1 650-253-0000"_s);
    CHECK(formatPhone(u"13800138000", u"CN"_s) == u"138 0013 8000"_s);
    CHECK(formatPhone(u"+8613800138000", {}) == u"+86 138 0013 8000"_s);
    CHECK(formatPhone(u" call me ", u"US"_s) == u"call me"_s);
    CHECK(formatPhone(u"12-34", u"US"_s) == u"12-34"_s);
}

TEST_CASE("what looks like a telephone number is told from other text", "[values][phone]")
{
    for (const auto *typed :
         {u"+49 30 901820", u"(650) 253-0000 ext 7", u"110", u"０１０－６２７７０３３４", u"021/5566-77"})
        CHECK(plausiblePhone(QStringView(typed)));
    for (const auto *typed : {u"", u"12", u"hello", u"a@b.com", u"12345678901234567890", u"Room 1203", u"3,50"})
        CHECK_FALSE(plausiblePhone(QStringView(typed)));
}

TEST_CASE("the region of a locale is its country", "[values][phone]")
{
    CHECK(defaultRegion(QLocale(u"zh_CN"_s)) == u"CN"_s);
    CHECK(defaultRegion(QLocale(u"en_GB"_s)) == u"GB"_s);
    CHECK(defaultRegion(QLocale::c()).isEmpty());
}

TEST_CASE("the fast way to a key agrees with the library on real numbers of many regions", "[values][phone]")
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    Agreement agreement;
    for (const QString &region : regions) {
        for (int type = PhoneNumberUtil::FIXED_LINE; type <= PhoneNumberUtil::VOICEMAIL && !region.isEmpty(); ++type) {
            PhoneNumber number;
            if (!library.GetExampleNumberForType(region.toStdString(), PhoneNumberUtil::PhoneNumberType(type), &number))
                continue;
            for (const auto format :
                 {PhoneNumberUtil::E164, PhoneNumberUtil::INTERNATIONAL, PhoneNumberUtil::NATIONAL}) {
                std::string text;
                library.Format(number, format, &text);
                for (const QString &home : {region, u"CN"_s, u"US"_s, u"DE"_s, QString()}) {
                    agreement.check(QString::fromStdString(text), home);
                    agreement.check(u"00"_s + QString::fromStdString(text).remove(u'+'), home);
                }
            }
        }
    }
    CHECK(agreement.fast * 2 > agreement.all);
}

TEST_CASE("the fast way to a key agrees with the library on random digits", "[values][phone]")
{
    std::mt19937 random(7);
    const auto below = [&random](int n) { return int(random() % unsigned(n)); };
    Agreement agreement;
    for (int i = 0; i < 20000; ++i) {
        const QString region = regions[below(int(regions.size()))];
        QString typed;
        static const QStringList fronts = {QString(), QString(), u"0"_s,   u"+"_s,   u"00"_s,      u"+86"_s,
                                           u"+49"_s,  u"+1"_s,   u"+7"_s,  u"86"_s,  u"+44 (0)"_s, u"8"_s,
                                           u"+61"_s,  u"+81"_s,  u"+82"_s, u"+886"_s};
        typed = fronts[below(int(fronts.size()))];
        const int digits = 5 + below(9);
        for (int d = 0; d < digits; ++d) {
            typed += QChar(u'0' + below(10));
            if (below(5) == 0)
                typed += QString(u" -.()"_s)[below(5)];
        }
        agreement.check(typed, region);
    }
    CHECK(agreement.fast > 3000);
}

TEST_CASE("no text breaks the reading of numbers", "[values][phone]")
{
    std::mt19937 random(11);
    const QString letters = u"0123456789+-()x#/ 转ａ０٣;=.ext\U0001F600~*,"_s;
    for (int i = 0; i < 1000; ++i) {
        QString typed;
        for (unsigned n = random() % 30; n > 0; --n)
            typed += letters[int(random() % unsigned(letters.size()))];
        phoneKey(typed, u"CN"_s);
        formatPhone(typed, u"US"_s);
        telUrl(typed, {});
        plausiblePhone(typed);
    }
    SUCCEED();
}

TEST_CASE("the speed of keys", "[.speed]")
{
    QElapsedTimer timer;
    for (const auto *typed : {u"13800138000", u"+49 30 901820", u"(650) 253-0000", u"+55 11 91234 5678"}) {
        qsizetype length = 0;
        phoneKey(QStringView(typed), u"CN"_s);
        timer.start();
        for (int i = 0; i < 20000; ++i)
            length += phoneKey(QStringView(typed), u"CN"_s).size();
        WARN(QString::fromUtf16(typed).toStdString() << ": " << timer.nsecsElapsed() / 20000 << " ns " << length);
    }
}
