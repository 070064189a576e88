// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of service: percentiles, net promoter score, satisfaction, Pareto. Over plain values, whatever they belong
// to; any thread.
#pragma once

#include <QList>
#include <optional>

/// The value below which a share (0.5, 0.9) of the others lie, between two of them in proportion: PERCENTILE.INC of
/// spreadsheets, PERCENTILE_CONT of SQL, type 7 of Hyndman and Fan, "Sample quantiles in statistical packages", The
/// American Statistician 50 (1996). Nothing of no values.
std::optional<double> percentile(QList<double> values, double share);
inline std::optional<double> median(const QList<double> &values)
{
    return percentile(values, 0.5);
}

/// "How likely are you to recommend us?", 0 to 10: F. Reichheld, "The One Number You Need to Grow", Harvard Business
/// Review, December 2003.
struct NetPromoter {
    qint64 promoters = 0;  ///< 9 and 10
    qint64 passives = 0;   ///< 7 and 8
    qint64 detractors = 0; ///< 0 to 6
    void add(int answer);  ///< others than 0 to 10 are no answers
    qint64 count() const { return promoters + passives + detractors; }
    /// Percent of promoters less percent of detractors, -100 to 100, not rounded; nothing without answers.
    std::optional<double> score() const;
    bool operator==(const NetPromoter &) const = default;
};

/// Customer satisfaction, 1 to 5. The share of satisfied ones, 4 and 5, is what is usually called CSAT.
struct Satisfaction {
    qint64 count = 0, sum = 0, satisfied = 0;
    void add(int rating); ///< others than 1 to 5 are no ratings
    std::optional<double> average() const;
    std::optional<double> share() const; ///< 0 to 1
    bool operator==(const Satisfaction &) const = default;
};

struct ParetoBar {
    qsizetype index = 0; ///< of the cause among those given
    qint64 count = 0;
    double share = 0, cumulative = 0; ///< 0 to 1; with all bars before
};
/// The most frequent first, equal ones as they were given; what never happened is left out.
QList<ParetoBar> pareto(const QList<qint64> &counts);
