// SPDX-License-Identifier: GPL-3.0-or-later
// Word lists behind splitName(): surnames, titles, particles. General knowledge, no copied list; private to this
// module.
#pragma once

#include <QString>

// Scripts that matter for names; Mixed when a name has letters of more than one.
enum class NameScript { None, Han, Kana, Hangul, Other, Mixed };
NameScript nameScript(QStringView text);

bool isChineseSurname(QStringView name);  // one character, or a compound one
bool isCompoundSurname(QStringView name); // 欧阳, 司馬 …
bool isJapaneseSurname(QStringView name); // frequent ones of two or three characters
bool isKoreanSurname(QStringView name);   // in Hangul, one or two syllables
// 图灵 or 艾伦: mostly characters that write foreign sounds.
bool looksTranscribed(QStringView name);
// 先生, 博士 … at the end of a Han name; its length or 0.
qsizetype hanTitleLength(QStringView name);

bool isTitle(QStringView word);      // Dr., Prof., Mrs …; case and dot do not matter
bool isTitleRest(QStringView word);  // "med." behind "Dr."
bool isNameSuffix(QStringView word); // Jr., III, PhD
// von, de, bin …; those written like names too (De, Van) only where strict is off.
bool isParticle(QStringView word, bool strict);
