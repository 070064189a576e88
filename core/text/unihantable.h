// SPDX-License-Identifier: GPL-3.0-or-later
// The two generated tables of Chinese characters; only foldtable.cpp and pinyin.cpp read them.
// Both end with a null character.
#pragma once

// Pairs of code points: a traditional or rare form, then the simplified form that stands for it. No target is itself
// a source, so one look-up is enough.
extern const char16_t *const unihanVariants;

// Groups of ASCII then characters: "zhong4,chong" then all characters read so. The usual reading comes first and
// has a tone (1-4; 5 neutral); ü is written v. Only characters that are not sources of unihanVariants.
extern const char16_t *const unihanReadings;
