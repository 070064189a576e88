// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from the counts of a funnel.
#include "core/domain/funnel.h"

namespace
{
constexpr int fewest = 5; ///< decided deals that say something about a stage
} // namespace

std::optional<double> Funnel::velocity(const QString &currency) const
{
    const FunnelMoney of = money.value(currency);
    if (of.won == 0 || of.cycleDays == 0)
        return std::nullopt;
    const double mean = double(of.wonMinor) / double(of.won), rate = double(of.won) / double(of.won + of.lost);
    return double(of.deals) * mean * rate * double(of.cycled) / double(of.cycleDays);
}

int Funnel::bottleneck() const
{
    int worst = -1;
    for (int at = 0; at < stages.size(); ++at)
        if (stages[at].decided() >= fewest && stages[at].lost > 0 &&
            (worst < 0 || stages[at].conversion() < stages[worst].conversion()))
            worst = at;
    return worst;
}
