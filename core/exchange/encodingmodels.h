// SPDX-License-Identifier: GPL-3.0-or-later
// What the encoding detector knows about languages: common characters and letter orders, all lists made for this
// purpose (names, places, companies, headings of address lists). Internal to the detector.
#pragma once

#include "core/exchange/charset.h"

#include <span>

// Characters seen most in customer lists. Hits cost about 7 nats, others of the same set 9 to 16.
extern const char16_t *const commonSimplified;
extern const char16_t *const commonTraditional;
extern const char16_t *const commonJapanese; // kanji
extern const char16_t *const commonKorean;   // syllables
extern const char16_t *const hiragana;       // most frequent first, as are all below
extern const char16_t *const katakana;

// One language in one single-byte charset.
struct AlphabetModel {
    Charset charset;
    const char16_t *letters; // the lower-case letters beyond ASCII, most frequent first
    double scale;            // how fast frequency falls along them: exp(-rank / scale)
    bool latin;              // ASCII letters belong to the same words
    double prior;            // logarithm: how much rarer such lists are than Western ones
};
std::span<const AlphabetModel> alphabetModels();
