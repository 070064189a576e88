// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include "core/text/foldtable.h"

namespace
{
constexpr char16_t blank = u' ';

// A kana with a voicing mark, or 0 if it takes none. か → が, は → ば or ぱ, う → ゔ.
char16_t voiced(char16_t kana, bool half)
{
    if (kana >= 0x306F && kana <= 0x307B && (kana - 0x306F) % 3 == 0)
        return kana + (half ? 2 : 1);
    if (half)
        return 0;
    if (kana == 0x3046)
        return 0x3094;
    const bool odd = (kana >= 0x304B && kana <= 0x3061 && kana % 2 == 1) || kana == 0x309D;
    const bool even = kana >= 0x3064 && kana <= 0x3068 && kana % 2 == 0;
    return odd || even ? kana + 1 : 0;
}

// A Korean letter joined to the character before it, or 0 if they make no syllable.
char16_t joined(char16_t before, char16_t letter)
{
    if (before >= 0x1100 && before <= 0x1112 && letter >= 0x1161 && letter <= 0x1175)
        return char16_t(0xAC00 + ((before - 0x1100) * 21 + (letter - 0x1161)) * 28);
    if (before >= 0xAC00 && before <= 0xD7A3 && (before - 0xAC00) % 28 == 0 && letter >= 0x11A8 && letter <= 0x11C2)
        return char16_t(before + (letter - 0x11A7));
    return 0;
}

// Writes folded code units behind what `out` already holds. Origins are only kept where they are asked for.
template <bool keepsOrigins>
class Folder
{
public:
    Folder(QString &out, QVarLengthArray<qsizetype, 64> *origins)
        : m_table(FoldTable::instance()), m_out(out), m_start(out.size()), m_size(out.size()), m_origins(origins)
    {
    }

    void run(QStringView text)
    {
        const qsizetype length = text.size();
        const char16_t *in = text.utf16();
        makeRoom(length);
        for (m_at = 0; m_at < length;) {
            const char16_t to = m_table.units[in[m_at]];
            if (to > blank) {
                write(to);
                ++m_at;
            } else {
                m_at += special(to, in, length);
            }
        }
        m_pendingBlank = false;
        m_out.resize(m_size);
    }

private:
    void makeRoom(qsizetype more)
    {
        if (m_size + more > m_out.size())
            m_out.resize(m_size + more);
        m_data = reinterpret_cast<char16_t *>(m_out.data());
    }

    // Blanks wait for a character to follow, so that none end the text.
    void write(char16_t c)
    {
        if (m_pendingBlank) {
            m_pendingBlank = false;
            put(blank, m_blankAt);
        }
        put(c, m_at);
    }

    void put(char16_t c, qsizetype origin)
    {
        m_data[m_size++] = c;
        if constexpr (keepsOrigins)
            m_origins->append(origin);
    }

    void writeAll(QStringView expansion, qsizetype remaining)
    {
        makeRoom(expansion.size() + remaining + 1);
        for (const QChar c : expansion) {
            if (c == blank)
                noteBlank();
            else
                write(c.unicode());
        }
    }

    void noteBlank()
    {
        if (m_size > m_start && !m_pendingBlank) {
            m_pendingBlank = true;
            m_blankAt = m_at;
        }
    }

    // Everything that is not one character for one; returns how many code units it took.
    int special(char16_t instruction, const char16_t *in, qsizetype length)
    {
        const char16_t c = in[m_at];
        const qsizetype remaining = length - m_at;
        const bool follows = m_size > m_start && !m_pendingBlank;
        switch (instruction) {
        case blank:
            noteBlank();
            return 1;
        case FoldTable::Expand:
            writeAll(m_table.expansion(c), remaining);
            return 1;
        case FoldTable::Voice:
        case FoldTable::HalfVoice:
            if (const char16_t kana = follows ? voiced(m_data[m_size - 1], instruction == FoldTable::HalfVoice) : 0)
                m_data[m_size - 1] = kana;
            return 1;
        case FoldTable::Jamo:
            if (const char16_t syllable = follows ? joined(m_data[m_size - 1], c) : 0)
                m_data[m_size - 1] = syllable;
            else
                write(c);
            return 1;
        case FoldTable::Surrogate:
            if (!QChar::isHighSurrogate(c) || remaining < 2 || !QChar::isLowSurrogate(in[m_at + 1]))
                return 1;
            writeAll(m_table.supplementary(QChar::surrogateToUcs4(c, in[m_at + 1])), remaining);
            return 2;
        default:
            return 1;
        }
    }

    const FoldTable &m_table;
    QString &m_out;
    char16_t *m_data = nullptr;
    const qsizetype m_start;
    qsizetype m_size;
    qsizetype m_at = 0;
    qsizetype m_blankAt = 0;
    bool m_pendingBlank = false;
    QVarLengthArray<qsizetype, 64> *m_origins;
};
} // namespace

QString fold(QStringView text)
{
    QString out;
    appendFolded(out, text);
    return out;
}

void appendFolded(QString &out, QStringView text)
{
    Folder<false>(out, nullptr).run(text);
}

FoldedText foldWithOrigins(QStringView text)
{
    FoldedText result;
    Folder<true>(result.text, &result.origins).run(text);
    result.origins.append(text.size());
    return result;
}
