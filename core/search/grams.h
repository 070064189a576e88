// SPDX-License-Identifier: GPL-3.0-or-later
// Grams: the tokens a record is found by. Pure, any thread; a few µs for a row.
//
// The tokens go into an FTS5 table (content='', detail=none, tokenize='ascii') or a PostgreSQL text[]; SearchQuery
// makes the question. They consist of a-z and 0-9 only and their length says what they are:
//   1, 2, 3      letters and digits: the first one and two of each word, all threes inside; also of what can be typed
//   for
//                the title in pinyin or initials (zhangwei, zhangw, zw, shanxx; John Smith: js, jsmith), and of phones:
//                the first one and two digits with and without country code, all threes
//   4            one character that is neither: its code point in base 36
//   8            two such characters side by side; in the same way the character before an @ with it, and the one after
//   5, 6, 7      "0000" and one, two or three letters or digits: a word of the title (one of the first four), or its
//                pinyin or initials, begins so
//   8 with 0000  the title begins with this character
// Texts that fold() makes equal have the same tokens.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

// Counts up with every change of the tokens; an index of another version must be built anew.
constexpr int gramsVersion = 2;

// What of a record can be found. Texts include everything that is neither phone nor e-mail: company, city, notes, tags.
struct SearchText {
    QString title;       // the name by which people know it; only this is found by pinyin
    bool person = false; // the title is a person's name, so a Chinese one begins with a surname
    QStringList texts;
    QStringList phones; // in any format
    QStringList emails;
};

// All tokens of a record, each once, separated by blanks.
QByteArray grams(const SearchText &text);
