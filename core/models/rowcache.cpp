// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/rowcache.h"

const Row *RowCache::find(Id id) const
{
    const Entry *entry = m_rows.object(id);
    return entry ? &entry->row : nullptr;
}

bool RowCache::isFresh(Id id) const
{
    const Entry *entry = m_rows.object(id);
    return entry && entry->generation == m_generation;
}

void RowCache::insert(const Row &row)
{
    m_rows.insert(row.id, new Entry{row, m_generation});
}

void RowCache::outdate(Id id)
{
    if (Entry *entry = m_rows.object(id))
        entry->generation = -1;
}
