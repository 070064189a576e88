// SPDX-License-Identifier: GPL-3.0-or-later
// The few classes of characters that search and sorting know. They hold for text that fold() has been over, and are
// fixed ranges rather than Unicode properties so that every version of every library agrees on stored keys.
#pragma once

#include <QStringView>

enum class CharacterClass : quint8 {
    Separator, // blanks, punctuation, currency and box signs
    Latin,     // a-z and 0-9
    Wide       // everything else: Han, kana, Hangul, Cyrillic, Arabic, emoji …
};

constexpr bool isLatinLetter(char32_t c)
{
    return c >= 'a' && c <= 'z';
}
constexpr bool isAsciiDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}

// True of CJK ideographs, including the supplementary planes.
constexpr bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x3FFFD) ||
           c == 0x3007;
}

constexpr CharacterClass characterClass(char32_t c)
{
    if (c < 0x80)
        return isLatinLetter(c) || isAsciiDigit(c) ? CharacterClass::Latin : CharacterClass::Separator;
    if (c < 0xC0 || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c <= 0x206F) || (c >= 0x2500 && c <= 0x257F))
        return CharacterClass::Separator;
    if ((c >= 0x3000 && c <= 0x3003) || (c >= 0x3008 && c <= 0x3020) || c == 0x3030)
        return CharacterClass::Separator;
    if ((c >= 0xFE10 && c <= 0xFE6F) || (c >= 0xFFF0 && c <= 0xFFFF))
        return CharacterClass::Separator;
    return CharacterClass::Wide;
}

// The code point at `i`, which moves behind it. A lone surrogate is returned as it is.
inline char32_t nextCodePoint(QStringView text, qsizetype &i)
{
    const char16_t c = text[i++].unicode();
    if (QChar::isHighSurrogate(c) && i < text.size() && text[i].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[i++].unicode());
    return c;
}
