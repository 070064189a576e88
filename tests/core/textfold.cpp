// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"
#include "tests/support/catch.h"

#include <QList>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{
struct Pair {
    QString text, folded;
};

// Random code units out of everything that has a rule of its own, surrogates included.
QString randomText(QRandomGenerator &random, int length)
{
    static const QList<QPair<int, int>> ranges = {
        {0x00, 0x250},    {0x300, 0x36F},   {0x370, 0x6FF},   {0x1100, 0x11FF}, {0x2000, 0x2100}, {0x3000, 0x30FF},
        {0x3130, 0x3190}, {0x4E00, 0x9FFF}, {0xAC00, 0xAD00}, {0xD800, 0xDFFF}, {0xF900, 0xFFFF}, {0x1E00, 0x1FFF}};
    QString text;
    for (int i = 0; i < length; ++i) {
        const auto &range = ranges[random.bounded(int(ranges.size()))];
        text.append(QChar(char16_t(random.bounded(range.first, range.second + 1))));
    }
    return text;
}
} // namespace

TEST_CASE("what people take for the same folds to the same")
{
    const QList<Pair> pairs = {
        {u"Li Wei"_s, u"li wei"_s},
        {u"MÜLLER"_s, u"muller"_s},
        {u"Mu\u0308ller"_s, u"muller"_s},
        {u"Straße"_s, u"strasse"_s},
        {u"STRAẞE"_s, u"strasse"_s},
        {u"Łódź Øre Ærø Đuro Þór œuvre"_s, u"lodz ore aero duro thor oeuvre"_s},
        {u"İstanbul ırmak ISPARTA"_s, u"istanbul irmak isparta"_s},
        {u"Nguyễn Thị Ánh"_s, u"nguyen thi anh"_s},
        {u"Ёлкин Юрий"_s, u"елкин юрии"_s},
        {u"Ά\u03C2"_s, u"α\u03C3"_s},
        {u"ＡＢＣ１２３（上海）"_s, u"abc123(上海)"_s},
        {u"㈱①Ⅷ²ﬁ™"_s, u"(株)1viii2fitm"_s},
        {u"٠١٢ ۷۸۹ ०१"_s, u"012 789 01"_s},
        {u"張偉 臺北 後勤 鍾馗"_s, u"张伟 台北 后勤 钟馗"_s},
        {u"峯 羣 爲 為 裏 裡 髙 﨑 沢 国 國"_s, u"峰 群 为 为 里 里 高 崎 泽 国 国"_s},
        {u"カタカナ ｶﾀｶﾅ かたかな"_s, u"かたかな かたかな かたかな"_s},
        {u"ｶﾞｷﾞﾊﾟ ガ か\u3099 ヴ"_s, u"がぎぱ が が ゔ"_s},
        {u"한국 \u1112\u1161\u11AB"_s, u"한국 한"_s},
        {u"مُحَمَّد أحمد"_s, u"محمد احمد"_s},
        {u"“a” ‘b’ – 。、"_s, u"\"a\" 'b' - .,"_s},
        {u"约翰・史密斯 约翰•史密斯"_s, u"约翰·史密斯 约翰·史密斯"_s},
    };
    for (const Pair &pair : pairs)
        CHECK(fold(pair.text) == pair.folded);
}

TEST_CASE("white space collapses and invisible characters go")
{
    CHECK(fold(u"  a \t\r\n b\u3000\u00A0c  "_s) == u"a b c"_s);
    CHECK(fold(u"\uFEFFNa\u00ADme\u200B\u200E"_s) == u"name"_s);
    CHECK(fold(u"a\0b"_s) == u"ab"_s);
    CHECK(fold(u""_s).isEmpty());
    CHECK(fold(QStringView()).isEmpty());
    CHECK(fold(u" \u3000 "_s).isEmpty());
    CHECK(fold(QString(QChar(0xD83D)) + u"x"_s + QChar(0xDC00)) == u"x"_s);
    CHECK(fold(u"😀 A"_s) == u"😀 a"_s);
}

TEST_CASE("folding appends behind what is there")
{
    QString out = u"Kept "_s;
    appendFolded(out, u"  ÄÖ "_s);
    CHECK(out == u"Kept ao"_s);
    appendFolded(out, u"ﷺ"_s);
    CHECK(out.startsWith(u"Kept ao"_s));
    CHECK(out.size() > 10);
}

TEST_CASE("folding twice changes nothing more")
{
    QRandomGenerator random(7);
    for (int i = 0; i < 20000; ++i) {
        const QString text = randomText(random, random.bounded(12));
        const QString once = fold(text);
        if (fold(once) != once)
            FAIL("not idempotent: " << text.toUtf8().toHex(' ').toStdString());
    }
}

TEST_CASE("every single character folds once and for all")
{
    int unstable = 0;
    for (char32_t c = 1; c < 0x30000; ++c) {
        const QString once = fold(QString::fromUcs4(&c, 1));
        unstable += fold(once) != once;
    }
    CHECK(unstable == 0);
}

TEST_CASE("folded text knows where it came from")
{
    const QString text = u"  Groß  Ｚ張"_s;
    const FoldedText folded = foldWithOrigins(text);
    REQUIRE(folded.text == u"gross z张"_s);
    REQUIRE(folded.origins.size() == folded.text.size() + 1);
    CHECK(folded.origins[0] == 2);
    CHECK(folded.origins[3] == 5);
    CHECK(folded.origins[4] == 5);
    CHECK(folded.origins[6] == 8);
    CHECK(folded.origins[7] == 9);
    CHECK(folded.origins[8] == text.size());

    QRandomGenerator random(11);
    for (int i = 0; i < 5000; ++i) {
        const QString any = randomText(random, random.bounded(20));
        const FoldedText same = foldWithOrigins(any);
        REQUIRE(same.text == fold(any));
        REQUIRE(same.origins.size() == same.text.size() + 1);
        REQUIRE(std::is_sorted(same.origins.cbegin(), same.origins.cend()));
    }
}
