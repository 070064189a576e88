// SPDX-License-Identifier: GPL-3.0-or-later
// Readings that depend on the place: surnames, and common words whose characters are read unusually.
// Only pinyin.cpp uses this.
#pragma once

#include "core/text/pinyin.h"

// "zhang1" as a Syllable; a missing digit is tone 0.
Syllable syllable(QByteArrayView letters);

// The special reading of the surname the text begins with: empty, or one syllable for each of its characters.
Syllables surnameException(QStringView folded);

// The reading of the character at `index` in a word such as 银行 or 重庆 around it, or null.
const Syllable *wordException(QStringView folded, qsizetype index);
