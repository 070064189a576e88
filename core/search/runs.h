// SPDX-License-Identifier: GPL-3.0-or-later
// Takes folded text apart into runs: longest stretches of only letters and digits, or of only wide characters.
#pragma once

#include "core/text/characters.h"

// Calls `use(run, start, isWide)` for each, from left to right.
template <typename Use>
void forEachRun(QStringView folded, Use use)
{
    for (qsizetype i = 0; i < folded.size();) {
        const qsizetype start = i;
        const CharacterClass kind = characterClass(nextCodePoint(folded, i));
        if (kind == CharacterClass::Separator)
            continue;
        while (i < folded.size()) {
            qsizetype next = i;
            if (characterClass(nextCodePoint(folded, next)) != kind)
                break;
            i = next;
        }
        use(folded.sliced(start, i - start), start, kind == CharacterClass::Wide);
    }
}
