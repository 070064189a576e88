// SPDX-License-Identifier: GPL-3.0-or-later
// The visit after a service record is over (回访): planned it is an activity like any other, and its result is a fact
// of the record. Each a set of changes, and with it one undo step. Pure, any thread.
#pragma once

#include "core/record/changeset.h"

#include <QDateTime>
#include <optional>

struct CrmSchema;

/// The planned one among the activities of a record: a visit on the day that the record names.
std::optional<Record> plannedFollowUp(const CrmSchema &schema, const Record &service, const QList<Record> &activities);
/// What is proposed: a visit to the customer in a week at nine, by whom the record is handled.
Record proposedFollowUp(const CrmSchema &schema, const Record &service, Id id, const QDateTime &now);
/// The activity and the day of the record together; `before`: the one that is moved.
ChangeSet followUpPlanned(const CrmSchema &schema, const Record &service, const std::optional<Record> &before,
                          const Record &visit);
/// The result; a visit that was planned is done then. An empty result takes it back.
ChangeSet followUpResult(const CrmSchema &schema, const Record &service, const QString &result,
                         const std::optional<Record> &visit, const QDateTime &now);
