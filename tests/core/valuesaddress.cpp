// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/address.h"
#include "core/values/weburl.h"
#include "tests/support/catch.h"

#include <random>

using namespace Qt::StringLiterals;

namespace
{
QString lines(const PostalAddress &address, const QString &lang = u"en"_s, const QString &home = {})
{
    return formatAddress(address, lang, home).join(u'|');
}
} // namespace

TEST_CASE("an address has the lines of its country", "[values][address]")
{
    CHECK(lines({u"1600 Amphitheatre Pkwy"_s, u"Suite 2"_s, u"Mountain View"_s, u"CA"_s, u"94043"_s, u"US"_s}) ==
          u"1600 Amphitheatre Pkwy|Suite 2|Mountain View, CA 94043|United States"_s);
    CHECK(lines({u"Unter den Linden 1"_s, {}, u"Berlin"_s, {}, u"10117"_s, u"Deutschland"_s}) ==
          u"Unter den Linden 1|10117 Berlin|Germany"_s);
    CHECK(lines({u"10 Downing Street"_s, {}, u"London"_s, {}, u"SW1A 2AA"_s, u"UK"_s}) ==
          u"10 Downing Street|London|SW1A 2AA|United Kingdom"_s);
    CHECK(lines({u"5 rue X"_s, {}, u"Paris"_s, {}, u"75001"_s, u"FR"_s}, u"zh_CN"_s) == u"5 rue X|75001 Paris|法国"_s);
    CHECK(lines({u"Via Roma 1"_s, {}, u"Torino"_s, u"TO"_s, u"10121"_s, u"IT"_s}, u"de"_s) ==
          u"Via Roma 1|10121 Torino TO|Italien"_s);
    CHECK(lines({u"Main 1"_s, {}, u"Berlin"_s, {}, u"10117"_s, u"DE"_s}, u"en"_s, u"DE"_s) == u"Main 1|10117 Berlin"_s);
    CHECK(lines({u"Main 1"_s, {}, u"Town"_s, {}, u"1"_s, u"Atlantis"_s}) == u"Main 1|1 Town|Atlantis"_s);
}

TEST_CASE("an East Asian address goes from large to small in its own script", "[values][address]")
{
    CHECK(lines({u"文三路1号"_s, u"2幢301室"_s, u"杭州市"_s, u"浙江省"_s, u"310012"_s, u"CN"_s}, u"zh_CN"_s) ==
          u"中国|浙江省杭州市文三路1号2幢301室|310012"_s);
    CHECK(lines({u"长安街1号"_s, {}, u"北京市"_s, u"北京市"_s, {}, u"CN"_s}, u"zh_CN"_s, u"CN"_s) ==
          u"北京市长安街1号"_s);
    CHECK(lines({u"长安街1号"_s, {}, u"北京"_s, u"北京市"_s, {}, u"CN"_s}, u"zh_CN"_s, u"CN"_s) ==
          u"北京市长安街1号"_s);
    CHECK(lines({u"信義路五段7號"_s, {}, u"信義區"_s, u"台北市"_s, u"110"_s, u"TW"_s}, u"zh_TW"_s, u"TW"_s) ==
          u"110|台北市信義區信義路五段7號"_s);
    CHECK(lines({u"丸の内1-1"_s, {}, u"千代田区"_s, u"東京都"_s, u"100-0005"_s, u"JP"_s}, u"ja"_s, u"JP"_s) ==
          u"〒100-0005|東京都千代田区|丸の内1-1"_s);
    CHECK(lines({u"세종대로 1"_s, {}, u"종로구"_s, u"서울특별시"_s, u"03154"_s, u"KR"_s}, u"ko"_s, u"KR"_s) ==
          u"서울특별시 종로구 세종대로 1|03154"_s);
    CHECK(lines({u"No. 1 Wensan Road"_s, {}, u"Hangzhou"_s, u"Zhejiang"_s, u"310012"_s, u"中国"_s}) ==
          u"No. 1 Wensan Road|Hangzhou|Zhejiang 310012|China"_s);
    CHECK(lines({u"文三路1号"_s, {}, u"杭州市"_s, u"浙江省"_s, {}, {}}, u"zh_CN"_s) == u"浙江省杭州市文三路1号"_s);
}

TEST_CASE("missing parts leave no stray signs", "[values][address]")
{
    CHECK(lines({{}, {}, {}, u"CA"_s, {}, u"US"_s}, u"en"_s, u"US"_s) == u"CA"_s);
    CHECK(lines({{}, {}, u"Austin"_s, {}, u"73301"_s, u"US"_s}, u"en"_s, u"US"_s) == u"Austin 73301"_s);
    CHECK(lines({{}, {}, u"Vilnius"_s, {}, u"01100"_s, u"LT"_s}, u"en"_s, u"LT"_s) == u"LT-01100 Vilnius"_s);
    CHECK(lines({{}, {}, u"Vilnius"_s, {}, u"LT-01100"_s, u"LT"_s}, u"en"_s, u"LT"_s) == u"LT-01100 Vilnius"_s);
    CHECK(lines({{}, {}, u"Vilnius"_s, {}, {}, u"LT"_s}, u"en"_s, u"LT"_s) == u"Vilnius"_s);
    CHECK(lines({u"A\nB\n"_s, {}, {}, {}, {}, {}}) == u"A|B"_s);
    CHECK(lines({}).isEmpty());
    CHECK(PostalAddress().isEmpty());
}

TEST_CASE("a country is known by its names", "[values][address]")
{
    for (const auto *name :
         {u"Germany", u"germany ", u"Deutschland", u"德国", u"德國", u"Allemagne", u"DE", u"deu", u"ドイツ"})
        CHECK(countryCode(QString::fromUtf16(name)) == u"DE"_s);
    for (const auto *name : {u"USA", u"U.S.A.", u"United States", u"The United States of America", u"美国", u"美國"})
        CHECK(countryCode(QString::fromUtf16(name)) == u"US"_s);
    CHECK(countryCode(u"臺灣"_s) == u"TW"_s);
    CHECK(countryCode(u"香港"_s) == u"HK"_s);
    CHECK(countryCode(u"中华人民共和国"_s) == u"CN"_s);
    CHECK(countryCode(u"日本"_s) == u"JP"_s);
    CHECK(countryCode(u"대한민국"_s) == u"KR"_s);
    CHECK(countryCode(u"Österreich"_s) == u"AT"_s);
    CHECK(countryCode(u"Cote d'Ivoire"_s) == u"CI"_s);
    CHECK(countryCode(u"Magyarország"_s) == u"HU"_s);
    CHECK(countryCode(u"Atlantis"_s).isEmpty());
    CHECK(countryCode({}).isEmpty());
}

TEST_CASE("a country is named in the reader's language", "[values][address]")
{
    CHECK(countryName(u"DE"_s, u"en"_s) == u"Germany"_s);
    CHECK(countryName(u"DE"_s, u"zh_CN"_s) == u"德国"_s);
    CHECK(countryName(u"DE"_s, u"zh_TW"_s) == u"德國"_s);
    CHECK(countryName(u"HK"_s, u"zh_CN"_s) == u"香港"_s);
    CHECK(countryName(u"HK"_s, u"en"_s) == u"Hong Kong"_s);
    CHECK(countryName(u"Atlantis"_s, u"en"_s) == u"Atlantis"_s);
}

TEST_CASE("mail addresses are told and matched", "[values][web]")
{
    for (const auto *typed : {u"anna@example.com", u" Anna.Smith+tag@Example.CO.UK ", u"ａｎｎａ＠example.com",
                              u"张三@例子.公司", u"mailto:a@b.io", u"<a@b.io>", u"o'neil@example.org"})
        CHECK(plausibleEmail(QStringView(typed)));
    for (const auto *typed : {u"", u"anna", u"anna@", u"@example.com", u"a b@example.com", u"anna@example", u"a@b@",
                              u"a@.com", u"a@b..com", u"a@1.2", u"a,b@example.com", u"a@-b.com"})
        CHECK_FALSE(plausibleEmail(QStringView(typed)));
    CHECK(emailKey(u" Anna@Example.COM ") == u"anna@example.com"_s);
    CHECK(emailKey(u"Ａｎｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ") == u"anna@example.com"_s);
    CHECK(emailKey(u"ÉCOLE@x.fr") == emailKey(u"école@x.fr"));
    CHECK(emailKey(u"a.b@x.com") != emailKey(u"ab@x.com"));
}

TEST_CASE("a web address becomes one a browser opens", "[values][web]")
{
    CHECK(webUrl(u"example.com") == u"https://example.com"_s);
    CHECK(webUrl(u" www.example.com/a?b=c ") == u"https://www.example.com/a?b=c"_s);
    CHECK(webUrl(u"http://example.com") == u"http://example.com"_s);
    CHECK(webUrl(u"HTTPS://Example.com/A") == u"HTTPS://Example.com/A"_s);
    CHECK(webUrl(u"例子.公司") == u"https://例子.公司"_s);
    CHECK(webUrl(u"http://localhost:8080/x") == u"http://localhost:8080/x"_s);
    for (const auto *typed : {u"", u"hello", u"javascript:alert(1)", u"file:///etc/passwd", u"anna@example.com",
                              u"a b.com", u"ftp://example.com", u"https://user:pw@example.com", u"1.5"})
        CHECK(webUrl(QStringView(typed)).isEmpty());
}

TEST_CASE("the domain of an address is found", "[values][web]")
{
    CHECK(domainOf(u"https://www.Example.com/a") == u"example.com"_s);
    CHECK(domainOf(u"Anna@Mail.Example.com") == u"mail.example.com"_s);
    CHECK(domainOf(u"example.com:8080") == u"example.com"_s);
    CHECK(domainOf(u"www.com") == u"www.com"_s);
    CHECK(domainOf(u"nothing").isEmpty());
}

TEST_CASE("no text breaks the reading of addresses", "[values][web]")
{
    std::mt19937 random(19);
    const QString letters = u"ab@.:/<> ,％？#[]例\U0001F600-w１\\\"'"_s;
    for (int i = 0; i < 20000; ++i) {
        QString typed;
        for (unsigned n = random() % 20; n > 0; --n)
            typed += letters[int(random() % unsigned(letters.size()))];
        plausibleEmail(typed);
        webUrl(typed);
        domainOf(typed);
        countryCode(typed);
        formatAddress({typed, typed, typed, typed, typed, typed}, u"en"_s);
    }
    SUCCEED();
}
