// SPDX-License-Identifier: GPL-3.0-or-later
// Readings of Chinese characters in pinyin, of surnames too. Pure, any thread; made from the Unihan database.
//
// ü is written v ("lv"), and such a character is also offered with u and yu ("lu", "lyu"), as keyboards and passports
// have it. Tones are 1-4, 5 is neutral, 0 unknown: only the usual reading of a character has one.
#pragma once

#include <QLatin1StringView>
#include <QStringList>
#include <QStringView>
#include <array>
#include <span>

struct Syllable {
    std::array<char, 7> letters{}; // a-z, not terminated
    quint8 length : 4 = 0;
    quint8 tone : 4 = 0;

    QLatin1StringView text() const { return QLatin1StringView(letters.data(), length); }
    friend bool operator==(const Syllable &, const Syllable &) = default;
};
using Syllables = std::span<const Syllable>;

// All readings of a character that fold() returned, the usual one first; empty for anything else. Traditional and rare
// forms have none of their own: fold() the text first.
Syllables readings(char32_t c);

// The readings a name's first characters have as a surname: 单 shan, 尉迟 yu chi. One entry for each character covered
// (none, 1 or 2), and only where the usual reading differs. `foldedName` begins with the surname.
Syllables surnameReadings(QStringView foldedName);

// The one reading of the character at `index` that a dictionary would give in this place: that of the surname if a
// `person` begins with it, that of a few common words (银行, 重庆), else the usual one. Null if it has none.
const Syllable *readingAt(QStringView folded, qsizetype index, bool person);

// The pinyin of a text, syllables joined, other letters and digits kept, blanks and signs dropped: "张伟" → "zhangwei".
// Several strings if characters have several readings, the most usual first, at most 8.
QStringList pinyin(QStringView text, bool person = false);

// The same of the first letters: "张伟" → "zw".
QStringList pinyinInitials(QStringView text, bool person = false);
