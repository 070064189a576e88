// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rank.h"

#include <QDateTime>

double topRank()
{
    return -double(QDateTime::currentMSecsSinceEpoch()) / 1000.0;
}

std::optional<double> rankBetween(std::optional<double> above, std::optional<double> below)
{
    if (!above && !below)
        return topRank();
    if (!above)
        return *below - 1;
    if (!below)
        return *above + 1;
    const double middle = *above + (*below - *above) / 2;
    return middle > *above && middle < *below ? std::optional(middle) : std::nullopt;
}
