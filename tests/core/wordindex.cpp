// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/wordindex.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <random>

using namespace Qt::StringLiterals;

namespace
{
QList<qint64> idsOf(const QList<WordIndex::Match> &matches)
{
    QList<qint64> ids;
    for (const WordIndex::Match &match : matches)
        ids.append(match.id);
    return ids;
}

QList<qint64> asked(const WordIndex &index, const QString &text, const QString &hints = {})
{
    return idsOf(index.matches(meaningfulWords(text), meaningfulWords(hints), 5));
}
} // namespace

TEST_CASE("the words that say what a text is about are the same in their common forms")
{
    CHECK(meaningfulWords(u"The Printers, and your PRINTER!") == QStringList{u"printer"_s});
    CHECK(meaningfulWords(u"batteries battery") == QStringList{u"battery"_s});
    CHECK(meaningfulWords(u"stopped stop stopping stops") == QStringList{u"stop"_s});
    CHECK(meaningfulWords(u"charge charging charged") == QStringList{u"charg"_s});
    CHECK(meaningfulWords(u"Error E5, 40 of a 2024") == QStringList{u"error"_s, u"e5"_s, u"40"_s, u"2024"_s});
    CHECK(meaningfulWords(u"打印机的纸") == QStringList{u"打印"_s, u"印机"_s});
    CHECK(meaningfulWords(u"打印機") == meaningfulWords(u"打印机")); // however it is written
    CHECK(meaningfulWords(u"принтер не печатает") == QStringList{u"принтер"_s, u"печатает"_s});
    CHECK(meaningfulWords(u"").isEmpty());
}

TEST_CASE("what shares more words comes first and then the title and then what helped more often")
{
    WordIndex index;
    index.set(1, u"Freezer sensor", u"The offset of the sensor is set in the menu.", 0);
    index.set(2, u"Calibration", u"A freezer sensor with an offset is calibrated anew.", 3);
    index.set(3, u"Chair motor", u"Noise comes from the gear.", 9);
    index.set(4, u"Sensors", u"What they can do.", 0);
    CHECK(asked(index, u"Freezer sensors report an offset"_s) == QList<qint64>{1, 2});
    index.set(5, u"Freezer sensor", u"The offset of the sensor: again.", 7);
    CHECK(asked(index, u"Freezer sensors report an offset"_s) == QList<qint64>{5, 1, 2});
    CHECK(asked(index, u"motor"_s) == QList<qint64>{3});
    CHECK(asked(index, u"invoice"_s).isEmpty());
    // One word of many in the text alone is no match
    CHECK(asked(index, u"the menu of the canteen was cold"_s).isEmpty());
    index.remove(5);
    CHECK(asked(index, u"Freezer sensors report an offset"_s) == QList<qint64>{1, 2});
    index.set(1, u"Something else", u"entirely", 0);
    CHECK(asked(index, u"Freezer sensors report an offset"_s) == QList<qint64>{2});
    index.clear();
    CHECK(index.size() == 0);
    CHECK(asked(index, u"motor"_s).isEmpty());
}

TEST_CASE("Chinese texts are matched however they are written")
{
    WordIndex index;
    index.set(1, u"打印机无法连接", u"请检查网络，然后重新启动打印机。", 0);
    index.set(2, u"空调不制冷", u"清洗过滤网。", 0);
    CHECK(asked(index, u"客户的打印机连接不上"_s) == QList<qint64>{1});
    CHECK(asked(index, u"印表機？不，打印機無法連接"_s) == QList<qint64>{1});
    CHECK(asked(index, u"制冷效果差的空调"_s) == QList<qint64>{2});
}

TEST_CASE("a word of most texts does not count and a hint only orders")
{
    WordIndex index;
    for (int i = 1; i <= 20; ++i)
        index.set(i, u"Device guide %1"_s.arg(i), i % 2 ? u"odd repair"_s : u"even"_s, 0);
    index.set(21, u"Device firmware", u"How to update it", 0);
    CHECK(asked(index, u"device firmware"_s) == QList<qint64>{21});
    CHECK(asked(index, u"guide 7"_s).isEmpty()); // a digit alone is no word
    index.set(22, u"Firmware of tents", u"repair", 0);
    index.set(23, u"Firmware of chairs", u"", 0);
    CHECK(asked(index, u"firmware"_s, u"repair"_s) == QList<qint64>{22, 23, 21});
    CHECK(asked(index, u"nothing"_s, u"repair"_s).isEmpty());
}

TEST_CASE("what the index says is what counting every text anew says")
{
    std::mt19937 random(7);
    const auto word = [&] { return u"word%1"_s.arg(random() % 60); };
    for (int round = 0; round < 40; ++round) {
        WordIndex index;
        QHash<qint64, QStringList> texts;
        for (int step = 0; step < 60; ++step) {
            const qint64 id = 1 + qint64(random() % 30);
            if (random() % 4 == 0) {
                index.remove(id);
                texts.remove(id);
                continue;
            }
            QStringList words;
            for (int i = 0; i < 12; ++i)
                words.append(word());
            index.set(id, {}, words.join(u' '), 0);
            texts[id] = words;
        }
        REQUIRE(index.size() == texts.size());
        QStringList wanted{word(), word(), word(), word()};
        wanted.removeDuplicates();
        for (const WordIndex::Match &match : index.matches(wanted, {}, 100)) {
            int shared = 0;
            for (const QString &each : std::as_const(wanted)) {
                qsizetype having = 0;
                for (const QStringList &text : std::as_const(texts))
                    having += text.contains(each);
                shared += texts[match.id].contains(each) && (texts.size() < 8 || having * 2 <= texts.size());
            }
            CHECK(match.words == shared);
        }
    }
}

TEST_CASE("ten thousand texts are asked within a frame")
{
    std::mt19937 random(3);
    WordIndex index;
    QString text;
    for (int i = 0; i < 10000; ++i) {
        text.clear();
        for (int w = 0; w < 60; ++w) // many words are rare, some are common
            text += u"term%1 "_s.arg(random() % (1 + random() % 4000));
        index.set(i + 1, u"Title term%1"_s.arg(random() % 500), text, i % 7);
    }
    const QStringList words =
        meaningfulWords(u"term1 term2 term3 term10 term40 term90 term300 term700 term1500 term2500");
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 5; ++i)
        CHECK(index.matches(words, {}, 5).size() == 5);
    CHECK(clock.elapsed() / 5 < 160); // this build checks every step; the one that is shipped is ten times as fast
}
