// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/grams.h"

#include "core/search/gramset.h"
#include "core/search/runs.h"
#include "core/search/searchrecord.h"
#include "core/search/titlelattice.h"

#include <algorithm>
#include <array>

namespace
{
constexpr int startingWords = 4; // words of the title whose beginnings count for the first ranking phase

// Beginning and threes of one word. The threes slide over the word, so that nothing is copied.
void addWord(GramSet &grams, QStringView word)
{
    std::array<char, 3> three{};
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i < 3) {
            three[size_t(i)] = char(word[i].unicode());
            grams.addLatin(three.data(), int(i + 1));
        } else {
            three = {three[1], three[2], char(word[i].unicode())};
            grams.addLatin(three.data(), 3);
        }
    }
}

void addWide(GramSet &grams, QStringView run)
{
    char32_t previous = 0;
    for (qsizetype i = 0; i < run.size();) {
        const char32_t c = nextCodePoint(run, i);
        grams.addWide(c);
        if (previous != 0)
            grams.addWide(previous, c);
        previous = c;
    }
}

void addStarts(GramSet &grams, QStringView title)
{
    int words = 0;
    forEachRun(title, [&](QStringView run, qsizetype, bool isWide) {
        const int index = words++;
        if (isWide) {
            qsizetype i = 0;
            if (index == 0)
                grams.addWideStart(nextCodePoint(run, i));
        } else if (index < startingWords) {
            std::array<char, 3> three{};
            for (qsizetype i = 0; i < std::min<qsizetype>(3, run.size()); ++i) {
                three[size_t(i)] = char(run[i].unicode());
                grams.addLatinStart(three.data(), int(i + 1));
            }
        }
    });
}

void addBeginning(GramSet &grams, QByteArrayView digits)
{
    for (int count = 1; count <= 2 && count <= digits.size(); ++count)
        grams.addLatin(digits.data(), count);
}

void addPhone(GramSet &grams, const PhoneDigits &phone)
{
    addBeginning(grams, phone.digits);
    addBeginning(grams, phone.national());
    for (qsizetype i = 0; i + 3 <= phone.digits.size(); ++i)
        grams.addLatin(phone.digits.constData() + i, 3);
}

// Half a mail address that is typed narrows the search: info@ has more than the threes of info.
void addAddresses(GramSet &grams, QStringView words)
{
    for (qsizetype at = words.indexOf(u'@'); at >= 0; at = words.indexOf(u'@', at + 1)) {
        if (at > 0 && !words[at - 1].isSurrogate())
            grams.addWide(words[at - 1].unicode(), U'@');
        if (at + 1 < words.size() && !words[at + 1].isSurrogate())
            grams.addWide(U'@', words[at + 1].unicode());
    }
}
} // namespace

QByteArray grams(const SearchText &text)
{
    const SearchRecord record(text);
    GramSet grams;
    addStarts(grams, record.title());
    forEachRun(record.words, [&](QStringView run, qsizetype, bool isWide) {
        if (isWide)
            addWide(grams, run);
        else
            addWord(grams, run);
    });
    addAddresses(grams, record.words);
    TitleLattice(record.title(), text.person).addGrams(grams);
    for (const PhoneDigits &phone : record.phones)
        addPhone(grams, phone);
    return grams.take();
}
