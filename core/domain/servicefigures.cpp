// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/servicefigures.h"

#include <algorithm>
#include <cmath>

std::optional<double> percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return {};
    const double rank = std::clamp(share, 0.0, 1.0) * double(values.size() - 1);
    const auto below = values.begin() + qsizetype(std::floor(rank));
    std::nth_element(values.begin(), below, values.end());
    if (below + 1 == values.end())
        return *below;
    const double above = *std::min_element(below + 1, values.end());
    return *below + (rank - std::floor(rank)) * (above - *below);
}

void NetPromoter::add(int answer)
{
    if (answer < 0 || answer > 10)
        return;
    ++(answer >= 9 ? promoters : answer >= 7 ? passives : detractors);
}

std::optional<double> NetPromoter::score() const
{
    if (!count())
        return {};
    return 100.0 * double(promoters - detractors) / double(count());
}

void Satisfaction::add(int rating)
{
    if (rating < 1 || rating > 5)
        return;
    ++count;
    sum += rating;
    satisfied += rating >= 4;
}

std::optional<double> Satisfaction::average() const
{
    if (!count)
        return {};
    return double(sum) / double(count);
}

std::optional<double> Satisfaction::share() const
{
    if (!count)
        return {};
    return double(satisfied) / double(count);
}

QList<ParetoBar> pareto(const QList<qint64> &counts)
{
    QList<ParetoBar> bars;
    qint64 total = 0;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            bars.append({i, counts[i]});
        total += std::max<qint64>(counts[i], 0);
    }
    std::stable_sort(bars.begin(), bars.end(),
                     [](const ParetoBar &a, const ParetoBar &b) { return a.count > b.count; });
    qint64 sum = 0;
    for (ParetoBar &bar : bars) {
        sum += bar.count;
        bar.share = double(bar.count) / double(total);
        bar.cumulative = double(sum) / double(total);
    }
    return bars;
}
