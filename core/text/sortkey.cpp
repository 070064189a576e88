// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sortkey.h"

#include "core/text/characters.h"
#include "core/text/fold.h"
#include "core/text/pinyin.h"

namespace
{
constexpr char tieBreak = 0x01;
constexpr char separator = 0x10;
constexpr char number = 0x20;
constexpr char pronounced = char(0x80);
constexpr char unpronounced = char(0xB0);
constexpr char nothing = char(0xFF);
constexpr qsizetype maximumCharacters = 96;
static_assert(maximumCharacters < 256, "the length of a number is one byte");

void appendUtf8(QByteArray &key, char32_t c)
{
    if (c < 0x800) {
        key.append(char(0xC0 | (c >> 6)));
    } else if (c < 0x10000) {
        key.append(char(0xE0 | (c >> 12))).append(char(0x80 | ((c >> 6) & 0x3F)));
    } else {
        key.append(char(0xF0 | (c >> 18)))
            .append(char(0x80 | ((c >> 12) & 0x3F)))
            .append(char(0x80 | ((c >> 6) & 0x3F)));
    }
    key.append(char(0x80 | (c & 0x3F)));
}

// Appends the number that starts at `i` and moves behind it; false if leading zeros were lost.
bool appendNumber(QByteArray &key, QStringView text, qsizetype &i)
{
    const qsizetype begin = i;
    while (i < text.size() && isAsciiDigit(text[i].unicode()))
        ++i;
    qsizetype first = begin;
    while (first + 1 < i && text[first] == u'0')
        ++first;
    key.append(number).append(char(i - first));
    for (qsizetype d = first; d < i; ++d)
        key.append(char(text[d].unicode()));
    return first == begin;
}

void appendHan(QByteArray &key, QStringView text, qsizetype index, char32_t c, bool person)
{
    if (const Syllable *reading = readingAt(text, index, person)) {
        key.append(pronounced).append(reading->letters.data(), reading->length).append(char(reading->tone));
    } else {
        key.append(unpronounced);
    }
    appendUtf8(key, c);
}

// At most so many characters, not cutting a surrogate pair in two.
QStringView head(QStringView text)
{
    if (text.size() <= maximumCharacters)
        return text;
    return text.first(maximumCharacters - (text[maximumCharacters - 1].isHighSurrogate() ? 1 : 0));
}
} // namespace

namespace
{
/// `complete`: the stem says all there is in the text.
QByteArray stem(QStringView text, bool person, bool &complete)
{
    const QString folded = fold(text);
    complete = true;
    if (folded.isEmpty())
        return QByteArray(1, nothing);

    QByteArray key;
    key.reserve(folded.size() * 8 + 16);
    complete = folded == text;
    const QStringView shortened = head(folded);
    bool pendingSeparator = false;
    for (qsizetype i = 0; i < shortened.size();) {
        const qsizetype index = i;
        const char32_t c = nextCodePoint(shortened, i);
        const CharacterClass kind = characterClass(c);
        if (kind == CharacterClass::Separator) {
            complete = complete && c == U' ' && !pendingSeparator;
            pendingSeparator = true;
            continue;
        }
        if (pendingSeparator && !key.isEmpty())
            key.append(separator);
        pendingSeparator = false;
        if (isAsciiDigit(c)) {
            i = index;
            complete = appendNumber(key, shortened, i) && complete;
        } else if (kind == CharacterClass::Latin) {
            key.append(char(c));
        } else if (isHan(c)) {
            appendHan(key, shortened, index, c, person);
        } else {
            appendUtf8(key, c);
        }
    }
    return key;
}
} // namespace

QByteArray sortKeyStem(QStringView text, bool person)
{
    bool complete = false;
    return stem(text, person, complete);
}

QByteArray sortKey(QStringView text, bool person)
{
    bool complete = false;
    QByteArray key = stem(text, person, complete);
    if (!complete)
        key.append(tieBreak).append(head(text).toUtf8());
    return key;
}
