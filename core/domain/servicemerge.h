// SPDX-License-Identifier: GPL-3.0-or-later
// Several service records about one thing become one, and one about several things becomes two: each a set of changes,
// and with it one undo step. Pure, any thread.
#pragma once

#include "core/record/changeset.h"
#include "core/record/facts.h"
#include "core/result.h"

struct CrmSchema;

/// What is done with the others goes over to the one that stays: activities, files, parts and articles used. Their tags
/// are united, its empty fields filled from them, the first one that has a value first. The others point to it, are
/// closed, and keep their own clocks and what they broke. One that is part of another record already is refused.
Result<ChangeSet> mergeOfServices(const CrmSchema &schema, Id stays, const QList<Id> &others, Facts &file);

struct ServiceSplit {
    QString subject;
    QList<Id> activities, files; ///< of the record: what goes along
};
/// A new record for the same customer and thing, which refers back; its id goes into `made`. It was received when the
/// first of what goes along was said, else now.
Result<ChangeSet> splitOfService(const CrmSchema &schema, Id from, const ServiceSplit &wanted, Facts &file,
                                 const std::function<Id()> &newId, Id *made);
