// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/grams.h"
#include "core/search/phonedigits.h"
#include "tests/support/catch.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QSet<QByteArray> tokens(const SearchText &text)
{
    const QList<QByteArray> list = grams(text).split(' ');
    const QSet<QByteArray> set(list.cbegin(), list.cend());
    CHECK(set.size() == list.size());
    return set;
}

bool has(const QSet<QByteArray> &set, std::initializer_list<const char *> wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const char *token) { return set.contains(token); });
}
} // namespace

TEST_CASE("words give their beginnings and threes")
{
    const auto set = tokens({.title = u"Émile Zola"_s, .person = true, .texts = {u"B2B sales"_s}});
    CHECK(has(set, {"e", "em", "emi", "mil", "ile", "z", "zo", "zol", "ola", "b", "b2", "b2b", "sal", "ale", "les"}));
    CHECK(has(set, {"0000e", "0000em", "0000emi", "0000z", "0000zo", "0000zol"}));
    CHECK(has(set, {"ez", "ezo"}));
    CHECK_FALSE(set.contains("il"));
    CHECK_FALSE(set.contains("0000s"));
}

TEST_CASE("Chinese gives characters and pairs and what can be typed for the title")
{
    const auto set = tokens({.title = u"張偉明"_s, .person = true, .texts = {u"北京"_s}});
    CHECK(set == tokens({.title = u"张伟明"_s, .person = true, .texts = {u"北京"_s}}));
    const QByteArray zhang = QByteArray::number(0x5F20, 36).rightJustified(4, '0');
    const QByteArray wei = QByteArray::number(0x4F1F, 36).rightJustified(4, '0');
    CHECK(set.contains(zhang));
    CHECK(set.contains(zhang + wei));
    CHECK(set.contains("0000" + zhang));
    CHECK_FALSE(set.contains("0000" + wei));
    CHECK(has(set,
              {"z", "zh", "zha", "han", "ang", "ngw", "gwe", "wei", "zw", "zwm", "w", "wm", "m", "mi", "eim", "zwe"}));
    CHECK(has(set, {"0000z", "0000zh", "0000zw", "0000zha", "0000zwm", "0000zhw"}));
    CHECK_FALSE(set.contains("bei"));
}

TEST_CASE("phones give their digits in any format")
{
    const auto set = tokens({.phones = {u"+86 138-1234-0142"_s}});
    CHECK(has(set, {"8", "86", "1", "13", "861", "138", "812", "123", "014", "142"}));
    CHECK(tokens({.phones = {u"＋８６（138）１２３４．０１４２"_s}}) == set);
    CHECK(tokens({.phones = {u"0086 138 1234 0142"_s}}) == set);
}

TEST_CASE("phone numbers know their country code")
{
    CHECK(phoneDigits(u"+86 10 1234").national() == QByteArrayView("101234"));
    CHECK(phoneDigits(u"+1 (415) 555-2671").national() == QByteArrayView("4155552671"));
    CHECK(phoneDigits(u"+852 1234 5678").national() == QByteArrayView("12345678"));
    CHECK(phoneDigits(u"+49 (0)30 1234").digits == QByteArray("49301234"));
    CHECK(phoneDigits(u"030 1234").withoutZeros() == QByteArrayView("301234"));
    CHECK_FALSE(phoneDigits(u"0012345").international);
    CHECK(phoneDigits(u"").digits.isEmpty());
    CHECK(phoneDigits(u"+").national().isEmpty());
    CHECK(phoneDigits(u"+8").national().isEmpty());
}

TEST_CASE("tokens hold only letters and digits and nothing gives none")
{
    CHECK(grams({}).isEmpty());
    CHECK(grams({.title = u" -- \"* \0 "_s}).isEmpty());
    SearchText text{.title = u"A\"*b() 😀한글 Иван"_s + QChar(0xD800), .person = true, .texts = {QString(3000, u'重')}};
    text.emails = {u"Li.Wei@Example.com"_s};
    for (int i = 0; i < 2000; ++i)
        text.texts.append(QString(QChar(0x4E00 + i)) + QString::number(i * 7919));
    for (const QByteArray &token : tokens(text)) {
        CHECK(std::all_of(token.begin(), token.end(),
                          [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }));
        CHECK(token.size() <= 8);
    }
    CHECK(has(tokens(text), {"li", "wei", "exa", "com"}));
}
