// SPDX-License-Identifier: GPL-3.0-or-later
// Sort keys: bytes whose order (memcmp, BLOB in SQLite, BYTEA in PostgreSQL) is the order of lists. The same bytes on
// every machine and in every version of the program with the same sortKeyVersion; keys of another version must be
// written anew. Pure, any thread, about 0.5 µs for a name.
//
// Order: digits (by number: 2 < 10) < Latin letters < Chinese (pinyin, tone, code point) < Chinese without a reading
// < other scripts (code point). Case, accents, width and traditional forms only decide between texts otherwise equal.
//
// Format, element by element, of the first 96 characters of the folded text:
//   10            blank or signs between other elements (any number of them counts once; none at the start or end)
//   20 n d…       a number: how many digits, without leading zeros (n = 1-96), then the digits in ASCII
//   61-7A         a Latin letter
//   80 a… t c…    a Chinese character: pinyin in ASCII (ü is v), tone 00-05, then the character in UTF-8
//   B0 c…         a Chinese character without a reading, in UTF-8
//   C2-F4 …       any other character, in UTF-8
//   01 c…         only if the elements do not say it all: the first 96 characters of the text itself, in UTF-8
// An empty or blank text has the key FF, so it sorts last.
#pragma once

#include <QByteArray>
#include <QStringView>

constexpr int sortKeyVersion = 1;

// The part of a key that texts share which differ only in case, accents, width, signs or traditional forms: they have
// the keys from this one on and below this one + byte 02.
QByteArray sortKeyStem(QStringView text, bool person);

// `person`: the text is a person's name that begins with the surname if Chinese (单 is read shan).
QByteArray sortKey(QStringView text, bool person);
