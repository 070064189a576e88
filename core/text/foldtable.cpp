// SPDX-License-Identifier: GPL-3.0-or-later
// The general rules come from Qt's Unicode data (decompositions and case folding of assigned characters never change
// between versions), Chinese variants from unihantable.cpp, and a few letters Unicode does not decompose from here.
#include "core/text/foldtable.h"

#include "core/text/characters.h"
#include "core/text/unihantable.h"

namespace
{
// Pairs: letters with strokes and hooks, and signs that are typed in several ways, then what they fold to.
constexpr char16_t replacements[] = u"øołlđdðdıiħhŧtŋnĸkƒfəeɛeɔoɨiʉuɓbɖdɗdɠgƙkɲnƥpƭtʋvƴyƶzǥgƀbɍrɏyƚlꝑp"
                                    u"‘'’'‚'‛'ʼ'ʻ'“\"”\"„\"‐-‑-‒-–-—-―-−-⁄/。.、,・·•·∙·‧·〜~،,؛;؟?"
                                    u"\u06CC\u064A\u0649\u064A\u06A9\u0643\u0629\u0647"; // Persian and Arabic forms
// The same for letters that fold to two.
constexpr char16_t ligatures[] = u"ßssẞssþthæaeœoe";

// What a table of `length` + 1 characters an entry has for `c`, or nothing.
QStringView entry(QStringView table, char32_t c, qsizetype length)
{
    for (qsizetype i = 0; i < table.size(); i += length + 1) {
        if (table[i].unicode() == c)
            return table.sliced(i + 1, length);
    }
    return {};
}

bool isDropped(char32_t c)
{
    const auto in = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    const bool control = (c < 0x20 || in(0x7F, 0x9F)) && !QChar::isSpace(c);
    const bool invisible = c == 0x00AD || in(0x200B, 0x200F) || in(0x202A, 0x202E) || in(0x2060, 0x206F) ||
                           c == 0xFEFF || in(0xFE00, 0xFE0F) || in(0xE0000, 0xE0FFF) || in(0x180B, 0x180E) ||
                           in(0xFFF9, 0xFFFB);
    const bool accent = in(0x0300, 0x036F) || in(0x0483, 0x0489) || in(0x1AB0, 0x1AFF) || in(0x1DC0, 0x1DFF) ||
                        in(0x20D0, 0x20FF) || in(0xFE20, 0xFE2F);
    const bool vowelSign = in(0x0591, 0x05BD) || c == 0x05BF || c == 0x05C1 || c == 0x05C2 || c == 0x05C4 ||
                           c == 0x05C5 || c == 0x05C7 || in(0x0610, 0x061C) || c == 0x0640 || in(0x064B, 0x065F) ||
                           c == 0x0670 || in(0x06D6, 0x06DC) || in(0x06DF, 0x06E4) || in(0x06E7, 0x06E8) ||
                           in(0x06EA, 0x06ED);
    return control || invisible || accent || vowelSign;
}

// Kana with a voicing mark and Korean stay composed: their parts are not accents.
bool staysComposed(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3131 && c <= 0x318E);
}
} // namespace

const FoldTable &FoldTable::instance()
{
    static const FoldTable table;
    return table;
}

FoldTable::FoldTable()
{
    readVariants();
    for (char32_t c = 0; c < 0x10000; ++c) {
        const bool plainHan = c >= 0x3400 && c <= 0x9FFF;
        const bool plainSyllable = c >= 0xAC00 && c <= 0xD7A3;
        if (plainSyllable || (plainHan && !m_variants.contains(c))) {
            units[c] = char16_t(c);
        } else if (QChar::isSurrogate(c)) {
            units[c] = Surrogate;
        } else if (c == 0x3099 || c == 0x309A || c == 0xFF9E || c == 0xFF9F || c == 0x309B || c == 0x309C) {
            units[c] = c == 0x3099 || c == 0xFF9E || c == 0x309B ? Voice : HalfVoice;
        } else if (c >= 0x1100 && c <= 0x11FF) {
            units[c] = Jamo;
        } else {
            const QString text = folded(c);
            units[c] = text.isEmpty() ? char16_t(Drop) : text.size() == 1 ? text[0].unicode() : char16_t(Expand);
            if (text.size() > 1)
                m_expansions.insert(char16_t(c), text);
        }
    }
}

void FoldTable::readVariants()
{
    const QStringView pairs(unihanVariants);
    for (qsizetype i = 0; i < pairs.size();) {
        const char32_t from = nextCodePoint(pairs, i);
        m_variants.insert(from, nextCodePoint(pairs, i));
    }
}

QString FoldTable::folded(char32_t c) const
{
    if (isDropped(c))
        return {};
    if (QChar::isSpace(c))
        return QStringLiteral(" ");
    if (const QStringView letter = entry(replacements, c, 1); !letter.isEmpty())
        return letter.toString();
    if (const QStringView letters = entry(ligatures, c, 2); !letters.isEmpty())
        return letters.toString();
    if (const auto variant = m_variants.constFind(c); variant != m_variants.cend())
        return QString::fromUcs4(&variant.value(), 1);
    if (const int digit = QChar::digitValue(c); digit >= 0 && QChar::category(c) == QChar::Number_DecimalDigit)
        return QString(QChar(u'0' + digit));
    if (const char32_t lower = QChar::toCaseFolded(c); lower != c)
        return folded(lower);
    if ((c >= 0x30A1 && c <= 0x30F6) || c == 0x30FD || c == 0x30FE)
        return QString(QChar(char16_t(c - 0x60)));
    const QString parts = staysComposed(c) ? QString() : QChar::decomposition(c);
    if (parts.isEmpty())
        return QString::fromUcs4(&c, 1);
    QString result;
    for (qsizetype i = 0; i < parts.size();)
        result += folded(nextCodePoint(parts, i));
    const bool koreanSign = c >= 0x320E && c <= 0x327E;
    return koreanSign ? result.normalized(QString::NormalizationForm_C) : result;
}

QString FoldTable::supplementary(char32_t c) const
{
    return folded(c);
}
