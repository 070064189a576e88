// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/servicetraining.h"

#include <algorithm>

namespace
{
constexpr qsizetype mostNeeds = 2;

struct Figure {
    std::optional<double> value;
    qint64 count = 0;
};

Figure figureOf(const ServiceStats &stats, TrainingNeed::Figure figure)
{
    switch (figure) {
    case TrainingNeed::Answer:
        return {stats.answerMedian, stats.answered};
    case TrainingNeed::Resolution:
        return {stats.resolutionMedian, stats.resolved};
    case TrainingNeed::Late:
        return {stats.lateShare(), stats.received};
    case TrainingNeed::Reopened:
        return {stats.reopenedShare(), stats.solved};
    case TrainingNeed::Rating:
        return {stats.rating.average(), stats.rating.count};
    case TrainingNeed::Recommend:
        return {stats.recommend.score(), stats.recommend.count()};
    }
    return {};
}

/// How far behind the team, in steps that count.
double stepsBehind(TrainingNeed::Figure figure, double own, double team)
{
    switch (figure) {
    case TrainingNeed::Answer:
    case TrainingNeed::Resolution:
        return team > 0 ? (own - team) / (team * 0.25) : 0;
    case TrainingNeed::Late:
    case TrainingNeed::Reopened:
        return (own - team) / 0.05;
    case TrainingNeed::Rating:
        return (team - own) / 0.25;
    case TrainingNeed::Recommend:
        return (team - own) / 10;
    }
    return 0;
}

QList<TrainingNeed> needsOf(const ServiceStats &own, const ServiceStats &team)
{
    QList<std::pair<double, TrainingNeed>> behind;
    for (const auto figure : {TrainingNeed::Answer, TrainingNeed::Resolution, TrainingNeed::Late,
                              TrainingNeed::Reopened, TrainingNeed::Rating, TrainingNeed::Recommend}) {
        const Figure mine = figureOf(own, figure), all = figureOf(team, figure);
        if (!mine.value || !all.value || mine.count < enoughForTraining)
            continue;
        // A whisker below a step is one: shares are not exact.
        const double steps = stepsBehind(figure, *mine.value, *all.value);
        if (steps >= 1 - 1e-9)
            behind.append({steps, {figure, *mine.value, *all.value, mine.count}});
    }
    std::stable_sort(behind.begin(), behind.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<TrainingNeed> needs;
    for (const auto &[steps, need] : std::as_const(behind))
        if (needs.size() < mostNeeds)
            needs.append(need);
    return needs;
}
} // namespace

QHash<QString, Training> trainingOf(const QHash<QString, ServiceStats> &people, const ServiceStats &team)
{
    const auto comparable = [](const QString &person, const ServiceStats &stats) {
        return !person.isEmpty() && stats.received >= enoughForTraining;
    };
    qsizetype others = -1; // without oneself
    for (auto person = people.cbegin(); person != people.cend(); ++person)
        others += comparable(person.key(), *person);
    QHash<QString, Training> all;
    for (auto person = people.cbegin(); person != people.cend(); ++person) {
        if (person.key().isEmpty())
            continue;
        Training training{Training::TooFew, person->received, {}};
        if (comparable(person.key(), *person)) {
            training.answer = others > 0 ? Training::Known : Training::Alone;
            if (others > 0)
                training.needs = needsOf(*person, team);
        }
        all.insert(person.key(), training);
    }
    return all;
}
