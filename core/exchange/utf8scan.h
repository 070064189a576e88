// SPDX-License-Identifier: GPL-3.0-or-later
// The strict UTF-8 scanner shared by decoder and detector, and a writer of single code points (Unicode 15, table 3-7).
#pragma once

#include <QtGlobal>
#include <cstring>

// Length of the well-formed sequence at p (2 to 4), or 0. p must point at a byte >= 0x80.
inline int utf8SequenceAt(const char *p, const char *end)
{
    const auto at = [p](int i) { return static_cast<uchar>(p[i]); };
    const auto trail = [](uchar b) { return (b & 0xC0) == 0x80; };
    const uchar lead = at(0);
    if (lead >= 0xC2 && lead <= 0xDF)
        return end - p >= 2 && trail(at(1)) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (end - p < 3 || !trail(at(1)) || !trail(at(2)))
            return 0;
        if ((lead == 0xE0 && at(1) < 0xA0) || (lead == 0xED && at(1) > 0x9F))
            return 0;
        return 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (end - p < 4 || !trail(at(1)) || !trail(at(2)) || !trail(at(3)))
            return 0;
        if ((lead == 0xF0 && at(1) < 0x90) || (lead == 0xF4 && at(1) > 0x8F))
            return 0;
        return 4;
    }
    return 0;
}

// The first byte in [p, end) that does not start a well-formed sequence, or end.
inline const char *skipValidUtf8(const char *p, const char *end)
{
    while (p < end) {
        quint64 word;
        while (end - p >= 8 && (memcpy(&word, p, 8), (word & 0x8080808080808080u) == 0))
            p += 8;
        if (p == end)
            return p;
        if (static_cast<uchar>(*p) < 0x80) {
            ++p;
            continue;
        }
        const int length = utf8SequenceAt(p, end);
        if (length == 0)
            return p;
        p += length;
    }
    return p;
}

struct Utf8Fault {
    int length;     // bytes to replace by one U+FFFD: the longest start of a sequence that could have been good
    bool truncated; // the end came before the sequence could be told good or bad
};

// What is wrong at p, where skipValidUtf8 stopped.
inline Utf8Fault utf8FaultAt(const char *p, const char *end)
{
    const uchar lead = static_cast<uchar>(*p);
    const int wanted = lead >= 0xC2 && lead <= 0xDF   ? 2
                       : lead >= 0xE0 && lead <= 0xEF ? 3
                       : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                      : 1;
    int length = 1;
    while (length < wanted && p + length < end) {
        const uchar b = static_cast<uchar>(p[length]);
        uchar low = 0x80;
        uchar high = 0xBF;
        if (length == 1) {
            low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        }
        if (b < low || b > high)
            return {length, false};
        ++length;
    }
    return {length, length < wanted && p + length == end};
}

// Writes a code point that is not a surrogate; `to` needs room for 4 bytes. Returns the end.
inline char *writeUtf8(char32_t c, char *to)
{
    if (c < 0x80) {
        *to++ = char(c);
    } else if (c < 0x800) {
        *to++ = char(0xC0 | (c >> 6));
        *to++ = char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *to++ = char(0xE0 | (c >> 12));
        *to++ = char(0x80 | ((c >> 6) & 0x3F));
        *to++ = char(0x80 | (c & 0x3F));
    } else {
        *to++ = char(0xF0 | (c >> 18));
        *to++ = char(0x80 | ((c >> 12) & 0x3F));
        *to++ = char(0x80 | ((c >> 6) & 0x3F));
        *to++ = char(0x80 | (c & 0x3F));
    }
    return to;
}
