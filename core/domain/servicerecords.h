// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of a service record whenever it is written: its status, what was agreed for it, its two clocks and what
// they broke. Pure, any thread.
#pragma once

#include "core/domain/serviceclock.h"
#include "core/record/facts.h"
#include "core/record/settled.h"
#include "core/result.h"

struct CrmSchema;
struct ServiceLevel;
struct ServiceRecord;
struct ServiceStatus;

/// Completes a record that enters the file (`before` null) or changes there. It gets a status, a priority and the
/// instant at which it was received; the service level of its customer and priority, unless another was chosen; when it
/// was first answered (from what was done with the customer), resolved and closed, and how often it was reopened. When
/// it is due follows from that; a breach, by what was agreed then, is written down and stays.
/// A status that the present one does not go on to is refused (Error::Invalid), one whose needed fields are empty too
/// (Error::Incomplete).
Result<QDateTime> settleServiceRecord(const ServiceRecord &service, Record *after, const Record *before, Facts &file);

/// Whether a record in status `from` may go to the other one.
bool goesOnTo(const ServiceStatus &status, const Record &from, const Record &to);
/// The level agreed for a customer and a priority: of those that fit the one that says most; 0: none.
Id serviceLevelFor(const ServiceLevel &level, const QList<Record> &levels, const QString &rating, const QString &status,
                   const QString &priority);
/// Hours of that calendar; always open without one.
WorkingHours workingHours(Id calendar, Facts &file);
/// The clocks of a record as it is written in the file, at `now`.
ServiceClocks serviceClocksOf(const ServiceRecord &service, const Record &record, Facts &file, const QDateTime &now);

/// A process without statuses yet.
Record newServiceProcess(const CrmSchema &schema, Id id);
/// A process with the usual statuses: new, in progress, waiting, scheduled, resolved, closed. Records to create.
QList<Record> standardServiceProcess(const CrmSchema &schema, const std::function<Id()> &newId);
/// Working hours from Monday to Friday and levels for key accounts and others. Records to create.
QList<Record> standardServiceLevels(const CrmSchema &schema, const std::function<Id()> &newId);
