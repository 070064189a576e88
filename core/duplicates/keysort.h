// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts much in parts, so that whoever waits hears how far it is and can stop it. Pure, any thread.
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

/// Sorts by `key(item)`: 64 bits of which the upper ones are spread evenly, as those of a hash are. In place, so it
/// needs no memory. `step()` is asked between the parts; false stops it, the items then being in no order.
template <typename Item, typename Key, typename Step>
bool sortByKey(std::vector<Item> *items, Key key, Step step)
{
    constexpr size_t parts = 256;
    const auto partOf = [&](const Item &item) { return size_t(key(item) >> 56); };
    std::array<size_t, parts> next{}, ends{}; // where the next item of a part goes, and where the part ends
    for (const Item &item : *items)
        ++ends[partOf(item)];
    for (size_t part = 1; part < parts; ++part) {
        next[part] = ends[part - 1];
        ends[part] += ends[part - 1];
    }
    if (!step())
        return false;
    for (size_t part = 0; part < parts; ++part)
        while (next[part] < ends[part]) {
            Item &item = (*items)[next[part]];
            if (const size_t to = partOf(item); to == part)
                ++next[part];
            else
                std::swap(item, (*items)[next[to]++]);
        }
    constexpr size_t much = 65536; // some milliseconds
    for (size_t part = 0, from = 0, sorted = 0; part < parts; from = ends[part++]) {
        if ((sorted += ends[part] - from) > much && !step())
            return false;
        sorted = sorted > much ? 0 : sorted;
        std::sort(items->begin() + qptrdiff(from), items->begin() + qptrdiff(ends[part]),
                  [&](const Item &a, const Item &b) { return key(a) < key(b); });
    }
    return true;
}
