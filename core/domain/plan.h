// SPDX-License-Identifier: GPL-3.0-or-later
// What was planned, and what came of it: by person and day, week or month. How far targets are reached is added up
// beside it, over the same days. Pure, any thread; days are local.
#pragma once

#include "core/record/facts.h"

#include <QDate>

struct CrmSchema;

enum class PlanStep { Day, Week, Month };

struct PlanPeriod {
    QDate from, to; ///< both are part of it
    PlanStep by = PlanStep::Week;
    Qt::DayOfWeek weekBegins = Qt::Monday;
};

/// Of one person in one day, week or month. Activities count on the day they are for and belong to their owner; moves
/// count on the day they were made, for the owner of what was moved.
struct PlanLine {
    QDate from; ///< the first day; a week or month may begin before the period
    Id person = 0;
    QString name;                              ///< empty: nobody's
    qint64 planned = 0;                        ///< and neither done nor cancelled yet
    qint64 done = 0, cancelled = 0, moved = 0; ///< moved: put off or brought forward, as often as that was done
    qint64 stageMoves = 0;                     ///< opportunities that went into another stage
    QList<Money> won;                          ///< one per currency
};

/// The first day of the day, week or month that `day` is in.
QDate stepBegin(QDate day, const PlanPeriod &period);
/// Only lines in which something is; by day, then by name.
QList<PlanLine> planAgainstResult(const CrmSchema &schema, Facts &file, const PlanPeriod &period);
