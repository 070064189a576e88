// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/keytable.h"

size_t KeyTable::place(quint64 key) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = size_t(key ^ (key >> 32)) & mask;
    while (m_slots[at].key != 0 && m_slots[at].key != key)
        at = (at + 1) & mask;
    return at;
}

Id KeyTable::find(quint64 key) const
{
    return m_slots.empty() ? 0 : m_slots[place(key)].id;
}

void KeyTable::insert(quint64 key, Id id)
{
    if ((m_used + 1) * 4 > m_slots.size() * 3)
        grow();
    Slot &slot = m_slots[place(key)];
    if (slot.key == 0)
        ++m_used;
    slot.key = key;
    if (slot.id == 0)
        slot.id = id;
}

void KeyTable::remove(quint64 key)
{
    if (!m_slots.empty())
        if (Slot &slot = m_slots[place(key)]; slot.key == key)
            slot.id = 0;
}

void KeyTable::grow()
{
    std::vector<Slot> old(std::max<size_t>(64, m_slots.size() * 2));
    old.swap(m_slots);
    for (const Slot &slot : old)
        if (slot.key != 0)
            m_slots[place(slot.key)] = slot;
}
