// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchquery.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace
{
using Spans = QList<SearchQuery::Span>;

bool finds(const QString &typed, const SearchText &text)
{
    return SearchQuery(typed).matches(text);
}

SearchText person(const QString &name)
{
    return {.title = name, .person = true};
}

const SearchText zhang = {.title = u"张伟明"_s,
                          .person = true,
                          .texts = {u"北京華聯科技有限公司"_s, u"Müller & Söhne GmbH, order SO-2024-0012"_s},
                          .phones = {u"+86 138 1234 0142"_s, u"010-8888 6666"_s},
                          .emails = {u"Wei.Zhang@example.com"_s}};
} // namespace

TEST_CASE("people are found by characters and pinyin and initials")
{
    for (const QString &typed :
         {u"张"_s,           u"伟"_s,   u"张伟"_s,      u"伟明"_s,  u"張偉明"_s, u"zhang"_s, u"zhangw"_s,
          u"zhangweiming"_s, u"zw"_s,   u"zwm"_s,       u"z"_s,     u"wm"_s,     u"weim"_s,  u"zhwm"_s,
          u"zhangwm"_s,      u"zwei"_s, u"zhang wei"_s, u"ZHANG"_s, u"张 wm"_s,  u"ｚｗ"_s,  u"zhang'wei"_s})
        CHECK(finds(typed, zhang));
    for (const QString &typed :
         {u"李"_s, u"伟张"_s, u"hang"_s, u"wang"_s, u"zhangm"_s, u"mw"_s, u"zwmm"_s, u"zhaang"_s, u"张李"_s})
        CHECK_FALSE(finds(typed, person(u"张伟明"_s)));
    CHECK(finds(u"shanxf"_s, person(u"单晓芳"_s)));
    CHECK(finds(u"danxf"_s, person(u"单晓芳"_s)));
    CHECK(finds(u"sxf"_s, person(u"单晓芳"_s)));
    CHECK(finds(u"shan"_s, SearchText{.title = u"单位"_s})); // 单 is read shan in other words too
    CHECK(finds(u"ouyang"_s, person(u"欧阳修"_s)));
    CHECK(finds(u"oy"_s, person(u"欧阳修"_s)));
    CHECK(finds(u"oyx"_s, person(u"欧阳修"_s)));
    CHECK(finds(u"yuchi"_s, person(u"尉迟恭"_s)));
    CHECK(finds(u"lv"_s, person(u"吕布"_s)));
    CHECK(finds(u"lub"_s, person(u"吕布"_s)));
    CHECK(finds(u"lyubu"_s, person(u"吕布"_s)));
    CHECK(finds(u"zhangwei"_s, person(u"张  伟"_s)));
    CHECK(finds(u"张伟"_s, person(u"张　伟"_s)));
    CHECK(finds(u"约翰史密斯"_s, person(u"约翰·史密斯"_s)));
    CHECK(finds(u"约翰·史密斯"_s, person(u"约翰•史密斯"_s)));
    CHECK(finds(u"changjiang"_s, SearchText{.title = u"长江实业"_s}));
    CHECK(finds(u"tclkj"_s, SearchText{.title = u"TCL科技"_s}));
}

TEST_CASE("Latin names are found by word beginnings and parts and initials")
{
    const SearchText john = person(u"José Müller-Straße"_s);
    for (const QString &typed : {u"j"_s, u"jo"_s, u"jose"_s, u"ose"_s, u"muller"_s, u"MÜLL"_s, u"ulle"_s, u"strasse"_s,
                                 u"straße"_s, u"jm"_s, u"jms"_s, u"jmuller"_s, u"mu jo"_s, u"müller-straße"_s})
        CHECK(finds(typed, john));
    for (const QString &typed : {u"os"_s, u"se"_s, u"josef"_s, u"mj"_s, u"x"_s})
        CHECK_FALSE(finds(typed, john));
    CHECK(finds(u"иван"_s, person(u"Иван Петров"_s)));
    CHECK(finds(u"たなか"_s, person(u"タナカ"_s)));
    CHECK(finds(u"김"_s, person(u"김철수"_s)));
}

TEST_CASE("other texts are found by parts but not by pinyin")
{
    for (const QString &typed : {u"华联"_s, u"華聯"_s, u"有限"_s, u"muller"_s, u"SO-2024-0012"_s, u"2024"_s, u"so"_s,
                                 u"example.com"_s, u"wei.zhang@example.com"_s, u"zhang@ex"_s, u"@example"_s})
        CHECK(finds(typed, zhang));
    for (const QString &typed : {u"hualian"_s, u"hl"_s, u"ohne gmbb"_s, u"wei@example"_s, u"xx@example.com"_s})
        CHECK_FALSE(finds(typed, zhang));
}

TEST_CASE("half a mail address asks for what stands beside the at sign")
{
    const QByteArrayList tokens = grams(zhang).split(' ');
    const auto asksForMore = [&](const QString &typed) {
        const QStringList asked = SearchQuery(typed).anyMatch().remove(u'"').split(u" AND "_s);
        return std::any_of(asked.begin(), asked.end(),
                           [&](const QString &token) { return !tokens.contains(token.toLatin1()); });
    };
    for (const QString &typed : {u"zhang@"_s, u"zhang@ex"_s, u"@example"_s})
        CHECK_FALSE(asksForMore(typed));
    for (const QString &typed : {u"wei@"_s, u"zhang@com"_s, u"@wei"_s}) // their threes are all there
        CHECK(asksForMore(typed));
}

TEST_CASE("phones are found in any format")
{
    for (const QString &typed : {u"13812340142"_s,
                                 u"138-1234"_s,
                                 u"138 1234 0142"_s,
                                 u"+86 138"_s,
                                 u"+86138"_s,
                                 u"0142"_s,
                                 u"86 138"_s,
                                 u"+8613812340142"_s,
                                 u"0086 138 1234 0142"_s,
                                 u"(138)1234"_s,
                                 u"81234"_s,
                                 u"010"_s,
                                 u"88886666"_s,
                                 u"010 8888 6666"_s,
                                 u"(010)88886666"_s,
                                 u"+86 10 8888 6666"_s,
                                 u"张 010"_s,
                                 u"张 138 1234"_s,
                                 u"1 3 8 1 2 3 4"_s,
                                 u"13"_s,
                                 u"86"_s,
                                 u"１３８"_s,
                                 u"138 12 34"_s})
        CHECK(finds(typed, zhang));
    for (const QString &typed :
         {u"13912340142"_s, u"138 1235"_s, u"+49 138 1234 0142"_s, u"99"_s, u"李 010"_s, u"1381"_s + u"9"_s})
        CHECK_FALSE(finds(typed, zhang));
    const SearchText local = {.phones = {u"138 1234 5678"_s, u"030 1234567"_s}};
    CHECK(finds(u"+86 138 1234 5678"_s, local));
    CHECK(finds(u"+86 138"_s, local));
    CHECK(finds(u"008613812345678"_s, local));
    CHECK(finds(u"+49 30 1234567"_s, local));
    CHECK(finds(u"+49 (0)30 1234567"_s, local));
    const SearchText berlin = {.phones = {u"+49 30 1234567"_s}};
    CHECK(finds(u"030 1234567"_s, berlin));
    CHECK(finds(u"030/1234567"_s, berlin));
    CHECK(finds(u"+49 (0)30 1234567"_s, berlin));
    CHECK_FALSE(finds(u"+43 30 1234567"_s, berlin));
}

TEST_CASE("nothing typed finds everything and asks nothing")
{
    for (const QString &typed :
         {u""_s, u"   "_s, u"\"*()"_s, u"@"_s, u"-"_s, QString(QChar(u'\0')), QString(QChar(0xD800))}) {
        const SearchQuery query(typed);
        CHECK(query.isEmpty());
        CHECK(query.startMatch().isEmpty());
        CHECK(query.anyMatch().isEmpty());
        CHECK(query.alternatives().isEmpty());
        CHECK(query.matches(zhang));
        CHECK(query.highlights(u"张"_s).isEmpty());
    }
}

TEST_CASE("the question is quoted tokens and knows when it decides alone")
{
    CHECK(SearchQuery(u"zh"_s).anyMatch() == u"\"zh\""_s);
    CHECK(SearchQuery(u"zhan"_s).anyMatch() == u"\"zha\" AND \"han\""_s);
    CHECK(SearchQuery(u"zhan"_s).startMatch() == u"\"0000zha\" AND \"zha\" AND \"han\""_s);
    CHECK(SearchQuery(u"86 10"_s).alternatives().size() == 2);
    CHECK(SearchQuery(u"+86 138"_s).anyMatch() == u"\"138\""_s);
    CHECK(SearchQuery(u"13812345678"_s).alternatives().size() == 1);
    for (const QString &typed : {u"z"_s, u"zw"_s, u"张"_s, u"张伟"_s, u"zw 张"_s, u"138"_s, u"张 010"_s})
        CHECK(SearchQuery(typed).exact());
    for (const QString &typed : {u"zha"_s, u"张伟明"_s, u"1381"_s, u"138 12"_s, u"a@b"_s, u"+86 138"_s})
        CHECK_FALSE(SearchQuery(typed).exact());
}

TEST_CASE("highlights show what was found")
{
    const auto spans = [](const QString &typed, const QString &shown) { return SearchQuery(typed).highlights(shown); };
    CHECK(spans(u"伟"_s, u"张伟明"_s) == Spans{{1, 1}});
    CHECK(spans(u"張偉"_s, u"张伟明"_s) == Spans{{0, 2}});
    CHECK(spans(u"zw"_s, u"张伟明"_s) == Spans{{0, 2}});
    CHECK(spans(u"weim"_s, u"张伟明"_s) == Spans{{1, 2}});
    CHECK(SearchQuery(u"zw"_s).highlights(u"张伟明"_s, false).isEmpty());
    CHECK(spans(u"muller"_s, u"Herr Müller"_s) == Spans{{5, 6}});
    CHECK(spans(u"mu"_s, u"Emu Müller"_s) == Spans{{4, 2}});
    CHECK(spans(u"strasse"_s, u"Straße 1"_s) == Spans{{0, 6}});
    CHECK(spans(u"stras"_s, u"Straße"_s) == Spans{{0, 5}});
    CHECK(spans(u"13812"_s, u"+86 138 1234 0142"_s) == Spans{{4, 6}});
    CHECK(spans(u"0142"_s, u"+86 138 1234 0142"_s) == Spans{{13, 4}});
    CHECK(spans(u"138 1234"_s, u"13812340142"_s) == Spans{{0, 7}});
    CHECK(spans(u"a b"_s, u"a x b"_s) == Spans{{0, 1}, {4, 1}});
    CHECK(spans(u"张伟"_s, u"张 伟 明"_s) == Spans{{0, 3}});
    CHECK(spans(u"张"_s, u"张 伟"_s) == Spans{{0, 1}});
    CHECK(spans(u"😀"_s, u"a😀"_s) == Spans{{1, 2}});
    CHECK(spans(u"xyz"_s, u"abc"_s).isEmpty());
}
