// SPDX-License-Identifier: GPL-3.0-or-later
// The table behind fold(): what each UTF-16 code unit becomes. Built once, on first use (about 2 ms), then read only.
#pragma once

#include <QHash>
#include <QString>
#include <array>

class FoldTable
{
public:
    // Values of `units` below a blank are instructions, all others the folded character.
    enum Instruction : char16_t { Drop, Expand, Voice, HalfVoice, Surrogate, Jamo };

    static const FoldTable &instance();

    std::array<char16_t, 0x10000> units;
    const QString &expansion(char16_t c) const { return m_expansions.constFind(c).value(); } // of those marked Expand
    QString supplementary(char32_t c) const;                                                 // above U+FFFF

private:
    FoldTable();
    QString folded(char32_t c) const;
    void readVariants();

    QHash<char32_t, char32_t> m_variants;
    QHash<char16_t, QString> m_expansions;
};
