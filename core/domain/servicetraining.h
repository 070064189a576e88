// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures of those who serve suggest to train: those in which one of them is furthest behind the team. Over
// plain figures; any thread.
#pragma once

#include "core/domain/servicestats.h"

/// One figure in which somebody is behind.
struct TrainingNeed {
    enum Figure { Answer, Resolution, Late, Reopened, Rating, Recommend };
    Figure figure = Answer;
    double own = 0, team = 0; ///< hours, shares of one, average from 1 to 5, score from -100 to 100
    qint64 count = 0;         ///< of the own records that it is of
};

struct Training {
    enum Answer {
        TooFew, ///< records to say anything
        Alone,  ///< there is nobody with enough records to compare with
        Known   ///< `needs` may be empty: behind in nothing
    };
    Answer answer = TooFew;
    qint64 records = 0;
    QList<TrainingNeed> needs; ///< furthest behind first, at most two: nobody learns six things at once
};

/// Below so many records a figure is left to chance: one bad day of twenty moves a share by five points.
constexpr qint64 enoughForTraining = 20;

/// By person, from serviceStats() by owner; what is nobody's is left out. Somebody is behind in a figure when it is
/// worse than the team's by a quarter (times), five points (late, reopened), a quarter of a point (rating) or ten
/// points (net promoter score); how many of these steps it is decides which figures come first.
QHash<QString, Training> trainingOf(const QHash<QString, ServiceStats> &people, const ServiceStats &team);
