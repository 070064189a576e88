// SPDX-License-Identifier: GPL-3.0-or-later
// The pairs of a kind that somebody looked at and called distinct.
#pragma once

#include "core/record/facts.h"

#include <QSet>

class DistinctPairs
{
public:
    DistinctPairs() = default;
    /// `about`: only those of this record, which is quick; 0: all.
    DistinctPairs(Facts &facts, const Entity &entity, Id about = 0);
    bool contains(Id a, Id b) const { return m_pairs.contains({std::min(a, b), std::max(a, b)}); }

private:
    QSet<std::pair<Id, Id>> m_pairs;
};
