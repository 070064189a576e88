// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline shows beside activities and files: what became of a record by itself, such as a change of its status,
// a promise that was not kept, a rating. Read from what is written in the file; cannot be edited.
#pragma once

#include "core/record/record.h"
#include "core/schema/crmschema.h"
#include "ui/widgets/tokens.h"

struct TimelineEvent {
    QDateTime at;
    QString title, detail, icon;
    Tone tone = Tone::Neutral;
    const Entity *kind = nullptr; ///< of the record that a click opens; none on its own card
    Id about = 0;
};

/// Of a record and its parts, in no order: the changes that its journals hold and, of a service record, when it came
/// in, what was late and how it was rated.
QList<TimelineEvent> timelineEvents(const CrmSchema &schema, const Record &record, const QList<Record> &parts,
                                    const QHash<Id, QString> &titles);
/// The same as they stand with its customer: with its number and subject, and opened by a click.
QList<TimelineEvent> customerEvents(const CrmSchema &schema, const Record &service, const QList<Record> &parts,
                                    const QHash<Id, QString> &titles);
