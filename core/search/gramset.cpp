// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/gramset.h"

#include <algorithm>
#include <cstring>

namespace
{
constexpr qsizetype longestToken = 9; // with its blank
// Packed tokens: what kind in the top bits, below them the letters or code points.
constexpr quint64 latin = quint64(1) << 60;
constexpr quint64 latinStart = quint64(2) << 60;
constexpr quint64 wide = quint64(3) << 60;
constexpr quint64 widePair = quint64(4) << 60;

quint64 packed(const char *letters, int count)
{
    quint64 result = 0;
    for (int i = 0; i < count; ++i)
        result = result << 8 | quint8(letters[i]);
    return result;
}

char *writeWide(char *to, char32_t c)
{
    constexpr char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    to[0] = digits[c / 46656];
    to[1] = digits[c / 1296 % 36];
    to[2] = digits[c / 36 % 36];
    to[3] = digits[c % 36];
    return to + 4;
}
} // namespace

QByteArray wideToken(char32_t c)
{
    QByteArray token(4, Qt::Uninitialized);
    writeWide(token.data(), c);
    return token;
}

GramSet::GramSet() : m_slots(512, 0), m_out(1024, Qt::Uninitialized) {}

void GramSet::addLatin(const char *letters, int count)
{
    if (!insert(latin | packed(letters, count)))
        return;
    char *to = room();
    std::memcpy(to, letters, size_t(count));
    to[count] = ' ';
    m_size += count + 1;
}

void GramSet::addLatinStart(const char *letters, int count)
{
    if (!insert(latinStart | packed(letters, count)))
        return;
    char *to = writeWide(room(), U'\0');
    std::memcpy(to, letters, size_t(count));
    to[count] = ' ';
    m_size += count + 5;
}

void GramSet::addWide(char32_t c)
{
    if (!insert(wide | c))
        return;
    *writeWide(room(), c) = ' ';
    m_size += 5;
}

void GramSet::addWide(char32_t first, char32_t second)
{
    if (!insert(widePair | quint64(first) << 24 | second))
        return;
    *writeWide(writeWide(room(), first), second) = ' ';
    m_size += 9;
}

QByteArray GramSet::take()
{
    m_out.truncate(m_size > 0 ? m_size - 1 : 0); // without the last blank
    return std::move(m_out);
}

// Where the token is or, if it is not there, belongs.
quint64 &GramSet::slotOf(quint64 token)
{
    quint64 *const slots = m_slots.data();
    const quint64 mask = quint64(m_slots.size() - 1);
    quint64 at = (token * 0x9E3779B97F4A7C15u >> 40) & mask;
    while (slots[at] != 0 && slots[at] != token)
        at = (at + 1) & mask;
    return slots[at];
}

bool GramSet::insert(quint64 token)
{
    quint64 &slot = slotOf(token);
    if (slot == token)
        return false;
    slot = token;
    if (++m_count * 2 > m_slots.size())
        grow();
    return true;
}

void GramSet::grow()
{
    const QVarLengthArray<quint64, 512> old = m_slots;
    m_slots.resize(old.size() * 4); // not by assignment: moving into an array on the heap leaks it in Qt 6.4
    std::fill(m_slots.begin(), m_slots.end(), 0);
    for (const quint64 token : old) {
        if (token != 0)
            slotOf(token) = token;
    }
}

char *GramSet::room()
{
    if (m_size + longestToken > m_out.size())
        m_out.resize(m_out.size() * 2);
    return m_out.data() + m_size;
}
