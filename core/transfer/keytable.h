// SPDX-License-Identifier: GPL-3.0-or-later
// A table from 64-bit hashes to numbers of records, compact enough for millions: 16 bytes a slot, open addressing.
// Two texts with one hash are taken for equal; with a million records that happens once in some ten million imports.
#pragma once

#include "core/schema/kind.h"

#include <QStringView>
#include <vector>

class KeyTable
{
public:
    static quint64 hash(QStringView text, quint64 seed = 0)
    {
        const quint64 h =
            quint64(qHashBits(text.utf16(), size_t(text.size()) * 2, size_t(seed ^ 0x9E3779B97F4A7C15ull)));
        return h ? h : 1;
    }

    Id find(quint64 key) const;      ///< 0: not there
    void insert(quint64 key, Id id); ///< the first number stays
    void remove(quint64 key);
    qsizetype size() const { return qsizetype(m_used); }

private:
    struct Slot {
        quint64 key = 0; ///< 0: free
        Id id = 0;       ///< 0 beside a key: removed
    };
    size_t place(quint64 key) const;
    void grow();
    std::vector<Slot> m_slots;
    size_t m_used = 0;
};
