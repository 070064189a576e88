// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sortkey.h"
#include "tests/support/catch.h"

#include <QList>
#include <QRandomGenerator>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
bool ascending(const QStringList &texts, bool person)
{
    for (qsizetype i = 1; i < texts.size(); ++i) {
        if (!(sortKey(texts[i - 1], person) < sortKey(texts[i], person))) {
            UNSCOPED_INFO(texts[i - 1].toStdString() << " is not before " << texts[i].toStdString());
            return false;
        }
    }
    return true;
}
} // namespace

TEST_CASE("numbers sort by value before letters")
{
    CHECK(ascending({u"1"_s, u"2"_s, u"10"_s, u"99 x"_s, u"100"_s, u"a"_s}, false));
    CHECK(ascending({u"Order 2"_s, u"Order 010"_s, u"Order 10"_s, u"Order 11"_s, u"Order 100a"_s}, false));
    CHECK(ascending({u"a"_s, u"a 1"_s, u"a1"_s, u"a2"_s, u"ab"_s}, false));
    CHECK(ascending({QString(90, u'8'), QString(91, u'1')}, false));
}

TEST_CASE("Latin letters sort without case and accents which only break ties")
{
    CHECK(ascending({u"anna"_s, u"Anna"_s, u"Änna"_s, u"annb"_s, u"Li Wei"_s, u"Lia"_s, u"müller"_s, u"Mullera"_s},
                    true));
    CHECK(sortKey(u"Muller"_s, true) != sortKey(u"Müller"_s, true));
}

TEST_CASE("Chinese sorts by pinyin then tone then code point after Latin")
{
    CHECK(ascending(
        {u"Zoe"_s, u"安娜"_s, u"陈一"_s, u"李白"_s, u"王二"_s, u"王一"_s, u"张三"_s, u"张伟"_s, u"章三"_s, u"赵一"_s},
        true));
    CHECK(ascending({u"西"_s, u"洗"_s, u"系"_s, u"先"_s}, false));
    CHECK(ascending({u"路"_s, u"吕"_s}, false));
    CHECK(ascending({u"张伟"_s, u"張偉"_s, u"张伟一"_s}, true));
    CHECK(ascending({u"沙一"_s, u"单一"_s, u"沈一"_s}, true));
    CHECK(ascending({u"单一"_s, u"沙一"_s}, false));
    CHECK(ascending({u"张"_s, u"αβ"_s, u"Иван"_s, u"あ"_s, u"한국"_s}, false));
}

TEST_CASE("empty text sorts last and has the same key as blanks")
{
    CHECK(sortKey(u""_s, false) == QByteArray("\xFF"));
    CHECK(sortKey(u" \t"_s, true) == QByteArray("\xFF"));
    CHECK(ascending({u"!!!"_s, u"张"_s, u"\U0010FFFD"_s, u""_s}, false));
}

TEST_CASE("the bytes of a key are those documented")
{
    CHECK(sortKey(u"a 12"_s, false) == QByteArray("a\x10\x20\x02"
                                                  "12"));
    CHECK(sortKey(u"张"_s, true) == QByteArray("\x80zhang\x01\xE5\xBC\xA0"));
    CHECK(sortKey(u"單"_s, true) == QByteArray("\x80shan\x04\xE5\x8D\x95\x01\xE5\x96\xAE"));
    CHECK(sortKey(u"A-b"_s, false) == QByteArray("a\x10"
                                                 "b\x01"
                                                 "A-b"));
    CHECK(sortKey(u"да"_s, false) == QByteArray("\xD0\xB4\xD0\xB0"));
}

TEST_CASE("keys of random text agree with themselves")
{
    QRandomGenerator random(3);
    const QString letters = u"aAbä z09 -张張章王单重か한é😀"_s;
    QStringList texts;
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int n = random.bounded(7); n > 0; --n)
            text += letters[random.bounded(int(letters.size()))];
        texts.append(text);
    }
    QList<QPair<QByteArray, QString>> keyed;
    for (const QString &text : texts) {
        keyed.append({sortKey(text, true), text});
        REQUIRE(sortKey(QString(text), true) == keyed.last().first);
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (qsizetype i = 1; i < keyed.size(); ++i) {
        const bool equalText = keyed[i - 1].second == keyed[i].second;
        const bool bothBlank = keyed[i].first == QByteArray("\xFF");
        const bool hasLoneSurrogate = !keyed[i].second.isValidUtf16() || !keyed[i - 1].second.isValidUtf16();
        if (!equalText && !bothBlank && !hasLoneSurrogate)
            CHECK(keyed[i - 1].first < keyed[i].first);
    }
    CHECK(sortKey(QString(10000, u'重'), true).size() < 1500);
}
