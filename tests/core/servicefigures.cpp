// SPDX-License-Identifier: GPL-3.0-or-later
// Percentiles, promoters, satisfaction and Pareto against figures worked out by hand and by other means.
#include "core/domain/servicefigures.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

TEST_CASE("percentiles are those of spreadsheets")
{
    CHECK_FALSE(percentile({}, 0.5).has_value());
    CHECK(percentile({7}, 0.9) == 7);
    CHECK(median({3, 1, 2}) == 2);
    CHECK(median({4, 1, 3, 2}) == 2.5);
    // PERCENTILE.INC of 1, 2, 3, 4 at 0.3, as the manual of the spreadsheet gives it.
    CHECK(*percentile({1, 2, 3, 4}, 0.3) == Approx(1.9));
    CHECK(*percentile({15, 20, 35, 40, 50}, 0.4) == Approx(29));
    CHECK(*percentile({10, 20, 30, 40, 50, 60, 70, 80, 90, 100}, 0.9) == Approx(91));
    CHECK(percentile({5, 9, 1}, 0) == 1);
    CHECK(percentile({5, 9, 1}, 1) == 9);
    CHECK(percentile({5, 9, 1}, 2) == 9);

    // Against sorting, for random values with many equal ones.
    std::mt19937 random(17);
    for (int i = 0; i < 3000; ++i) {
        QList<double> values;
        for (unsigned n = 1 + random() % 40; n > 0; --n)
            values.append(double(random() % 30) / 4);
        QList<double> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        const int percent = int(random() % 101);
        const qsizetype scaled = percent * (sorted.size() - 1);
        const qsizetype below = scaled / 100;
        const double above = below + 1 < sorted.size() ? sorted[below + 1] : sorted[below];
        const double expected = sorted[below] + double(scaled % 100) / 100 * (above - sorted[below]);
        REQUIRE(*percentile(values, percent / 100.0) == Approx(expected).margin(1e-9));
    }
}

TEST_CASE("the net promoter score is promoters less detractors in percent")
{
    NetPromoter none;
    none.add(11);
    none.add(-1);
    CHECK(none.count() == 0);
    CHECK_FALSE(none.score().has_value());

    NetPromoter all;
    for (int answer = 0; answer <= 10; ++answer)
        all.add(answer);
    CHECK(all == NetPromoter{2, 2, 7});
    CHECK(*all.score() == Approx(-500.0 / 11));
    CHECK(NetPromoter{5, 3, 2}.score() == 30.0);
    CHECK(NetPromoter{4, 0, 0}.score() == 100.0);
    CHECK(NetPromoter{0, 0, 4}.score() == -100.0);
    CHECK(NetPromoter{0, 4, 0}.score() == 0.0);
}

TEST_CASE("satisfaction is an average and the share of fours and fives")
{
    Satisfaction ratings;
    CHECK_FALSE(ratings.average().has_value());
    CHECK_FALSE(ratings.share().has_value());
    for (int rating : {0, 1, 3, 4, 5, 5, 6})
        ratings.add(rating);
    CHECK(ratings.count == 5);
    CHECK(*ratings.average() == Approx(3.6));
    CHECK(*ratings.share() == Approx(0.6));
}

TEST_CASE("a Pareto puts the most frequent cause first and adds up to all")
{
    CHECK(pareto({}).isEmpty());
    CHECK(pareto({0, 0}).isEmpty());
    const QList<ParetoBar> bars = pareto({5, 0, 20, 5, 10});
    REQUIRE(bars.size() == 4);
    CHECK(bars[0].index == 2);
    CHECK(bars[1].index == 4);
    CHECK(bars[2].index == 0);
    CHECK(bars[3].index == 3);
    CHECK(bars[0].share == 0.5);
    CHECK(bars[1].cumulative == 0.75);
    CHECK(bars[2].cumulative == 0.875);
    CHECK(bars[3].cumulative == 1.0);
}
