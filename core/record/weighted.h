// SPDX-License-Identifier: GPL-3.0-or-later
// Sums weighed by percent, added up exactly and rounded once. Pure, any thread.
#pragma once

#include "core/record/query.h"

/// Minor units times percent of what a total weighs: records with a weight of their own by that, the others by
/// `weight`.
inline qint64 weightedPercentOf(const Total &total, int weight)
{
    return total.plain * weight + total.weighted;
}

/// Hundredths rounded to whole ones, halves away from zero.
inline qint64 roundedHundredths(qint64 hundredths)
{
    return hundredths >= 0 ? (hundredths + 50) / 100 : -((-hundredths + 50) / 100);
}
