// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program: which translation suits a locale, and how texts are joined in it.
#include "tests/support/catch.h"

#include "core/values/join.h"
#include "ui/window/language.h"

#include <QLocale>

using namespace Qt::StringLiterals;

TEST_CASE("the translation is the one that people of the locale read")
{
    for (const char *traditional : {"zh_TW", "zh_HK", "zh_MO", "zh_Hant", "zh_Hant_HK", "zh_Hant_MO"}) {
        INFO(traditional);
        CHECK(Language::nearest(QLocale(QLatin1StringView(traditional))) == u"zh_TW"_s);
    }
    for (const char *simplified : {"zh_CN", "zh_SG", "zh", "zh_Hans", "zh_Hans_HK"}) {
        INFO(simplified);
        CHECK(Language::nearest(QLocale(QLatin1StringView(simplified))) == u"zh_CN"_s);
    }
    for (const char *other : {"en_GB", "de_DE", "C"}) {
        INFO(other);
        CHECK(Language::nearest(QLocale(QLatin1StringView(other))) == u"en"_s);
    }
}

TEST_CASE("lists and clauses are joined with the signs of the language")
{
    Language language;
    language.use(QLocale(u"en_GB"_s));
    CHECK(joinedList({u"a"_s, {}, u"b"_s}) == u"a, b"_s);
    CHECK(joinedClauses({u"a"_s, u"b"_s}) == u"a, b"_s);
    CHECK(joinedItems({u"1,5"_s, u"2"_s}) == u"1,5; 2"_s);
    CHECK(withRemark(u"Undo"_s, u"Ctrl+Z"_s) == u"Undo (Ctrl+Z)"_s);
    CHECK(withRemark(u"Undo"_s, {}) == u"Undo"_s);
    CHECK(joinedSentences({u"One."_s, u"Two."_s}) == u"One. Two."_s);
    for (const char *code : {"zh_CN", "zh_TW"}) {
        language.use(QLocale(QLatin1StringView(code)));
        CHECK(joinedList({u"甲"_s, u"乙"_s}) == u"甲、乙"_s);
        CHECK(joinedClauses({u"甲"_s, u"乙"_s}) == u"甲，乙"_s);
        CHECK(joinedItems({u"甲"_s, u"乙"_s}) == u"甲；乙"_s);
        CHECK(bracketed(u"甲"_s) == u"（甲）"_s);
        CHECK(labelled(u"甲"_s, u"乙"_s) == u"甲：乙"_s);
        CHECK(joinedSentences({u"甲。"_s, u"乙。"_s}) == u"甲。乙。"_s);
    }
    language.use(QLocale(u"en"_s));
}
