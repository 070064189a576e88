// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a long list that were looked at lately, by id. A row may be outdated: it is still shown until the new one
// has come, so that nothing flickers. A value without a thread of its own.
#pragma once

#include "core/record/query.h"

#include <QCache>
#include <QSet>

class RowCache
{
public:
    static constexpr int capacity = 4096; ///< rows; many screens, some megabytes

    RowCache() : m_rows(capacity) {}

    const Row *find(Id id) const; ///< nullptr when it is not there; may be outdated
    bool isFresh(Id id) const;
    void insert(const Row &row);
    /// Changes a row in place by `change(Row &)`; false when it is not there.
    template <typename Change>
    bool patch(Id id, Change change)
    {
        Entry *entry = m_rows.object(id);
        if (entry)
            change(entry->row);
        return entry;
    }
    void outdate(Id id);
    void outdateAll() { ++m_generation; }
    void remove(Id id) { m_rows.remove(id); }
    void clear() { m_rows.clear(); }

private:
    struct Entry {
        Row row;
        int generation;
    };
    QCache<Id, Entry> m_rows;
    int m_generation = 0;
};
