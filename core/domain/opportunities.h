// SPDX-License-Identifier: GPL-3.0-or-later
// What stages mean for opportunities: what must be filled in to enter one, what closing and reopening change, how
// likely a deal is, how long it may rest. Pure, any thread; days are local.
#pragma once

#include "core/record/record.h"
#include "core/result.h"
#include "core/schema/entities/opportunity.h"
#include "core/schema/entities/pipeline.h"

#include <QDateTime>
#include <functional>

class Schema;
struct CrmSchema;

using LoadRecord = std::function<std::optional<Record>(const Entity &entity, Id id)>;

/// Completes a record that enters the file (`before` null) or changes there, and refuses what may not be: an
/// opportunity enters a stage only with the fields that stage needs, and is lost only with a reason
/// (Error::Incomplete). Won and lost ones get the day on which they were closed; one that is open again loses day and
/// reason. Other kinds pass.
Result<void> settle(Record *after, const Record *before, const Schema &schema, const LoadRecord &load);

/// The fields that `record` lacks for `stage`, the reason of a loss among them.
QList<const FieldBase *> missingFor(const Opportunity &opportunity, const Record &record, const Stage &stage,
                                    const Record &entered);

/// Percent: the deal's own when it has one, else that of its stage; won is 100, lost 0.
int probabilityOf(const Opportunity &opportunity, const Record &record, const Stage &stage, const Record &in);

/// Whole days since anything happened: entering the stage or an activity done. A planned activity that is not overdue
/// stops the clock: 0.
int idleDays(const QDateTime &stageSince, const QDateTime &lastActivity, const QDateTime &nextActivity,
             const QDateTime &now);

/// A pipeline of the usual stages, in words of the language of the moment: the pipeline first, then its stages.
QList<Record> standardPipeline(const CrmSchema &schema, const std::function<Id()> &newId);

/// The rank between two neighbours in a column; a missing one means the end of it. Nothing when there is no room left
/// between them and the column must be numbered anew.
std::optional<double> rankBetween(std::optional<double> above, std::optional<double> below);
