// SPDX-License-Identifier: GPL-3.0-or-later
// Targets made out of others: a whole split over months, quarters, people or teams, and last year grown by so much. The
// parts add up to their whole to the minor unit. What they are worked out from is read once; the rest is arithmetic.
#pragma once

#include "core/domain/targets.h"
#include "core/record/changeset.h"

/// What has to be known: who there is, what was won, and what targets there are.
struct TargetBasis {
    QList<Record> users, teams, targets;
    QHash<Id, QSet<Id>> members; ///< of teams, with their leader
    QList<WonMonth> won;

    /// By a person, or a team, or everybody; minor units.
    qint64 wonIn(const Period &period, Id owner, Id team, const QString &currency) const;
    QStringList currencies() const; ///< what was won in, most deals first
    qsizetype partsOf(Id whole) const;
};
/// Won from the first day of one year to the last of another.
TargetBasis targetBasis(int firstYear, int lastYear, const CrmSchema &schema, Facts &facts);

/// One that is to be made.
struct TargetPart {
    QString period; ///< key of Target::period
    QDate start;
    Id owner = 0, team = 0;
    qint64 lastYear = 0; ///< won in the same period a year before
    qint64 amount = 0;
};

enum class TargetSplit { Quarters, Months, Teams, People };
/// Those that make sense for it: by less time than its own; by people unless it is one's own.
QList<TargetSplit> splitsOf(const Record &whole, const TargetBasis &basis, const CrmSchema &schema);
/// `asLastYear`: in proportion to what was won then, else evenly; also evenly where nothing was won.
QList<TargetPart> splitTarget(const Record &whole, TargetSplit by, bool asLastYear, const TargetBasis &basis,
                              const CrmSchema &schema);

/// All months or quarters of a year, or the year itself (key of Target::period): what was won in the year before and so
/// many percent more, in proportion to what was won in each of them.
QList<TargetPart> grownTargets(int year, const QString &period, Id owner, Id team, const QString &currency,
                               double percent, const TargetBasis &basis);

/// One action that makes them, each under its name; `whole` may be 0.
ChangeSet targetsToMake(const QList<TargetPart> &parts, const QStringList &names, const QString &currency, Id whole,
                        const CrmSchema &schema, const std::function<Id()> &newId);
