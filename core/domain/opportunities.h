// SPDX-License-Identifier: GPL-3.0-or-later
// What stages mean for opportunities: what must be filled in to enter one, what closing and reopening change, how
// likely a deal is, how long it may rest. Pure, any thread; days are local.
#pragma once

#include "core/domain/settle.h"
#include "core/schema/entities/opportunity.h"
#include "core/schema/entities/pipeline.h"

#include <QDateTime>
#include <functional>

struct CrmSchema;

/// The opportunities' part of settle() (core/domain/settle.h).
Result<QDateTime> settleOpportunity(const Opportunity &opportunity, Record *after, const Record *before, Facts &file);

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
