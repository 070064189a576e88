// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to an activity: who else takes part, and how often it was moved.
#pragma once

#include "core/schema/entity.h"

#include <QCoreApplication>

struct Participant final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Participant)
public:
    Participant()
        : Entity("Participant", {.name = "participant",
                                 .label = QT_TR_NOOP("Participant"),
                                 .plural = QT_TR_NOOP("Participants"),
                                 .icon = "users",
                                 .title = "contact_id",
                                 .stamped = false})
    {
    }
    Field<Id> activity{this,
                       {.name = "activity_id",
                        .label = QT_TR_NOOP("Activity"),
                        .kind = Kind::Reference,
                        .target = "activity",
                        .owner = true}};
    Field<Id> contact{this,
                      {.name = "contact_id",
                       .label = QT_TR_NOOP("Contact"),
                       .kind = Kind::Reference,
                       .required = true,
                       .target = "contact",
                       .cascades = true}};
};

/// One move of a planned activity to another time, and why. Written by the file whenever its time changes.
struct Reschedule final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Reschedule)
public:
    Reschedule()
        : Entity("Reschedule", {.name = "reschedule",
                                .label = QT_TR_NOOP("Rescheduling"),
                                .plural = QT_TR_NOOP("Reschedulings"),
                                .icon = "calendar-clock",
                                .title = "to_at",
                                .journal = "at",
                                .journalWhere = "status",
                                .journalKey = "planned",
                                .stamped = false,
                                .internal = true})
    {
    }
    Field<Id> activity{this,
                       {.name = "activity_id",
                        .label = QT_TR_NOOP("Activity"),
                        .kind = Kind::Reference,
                        .target = "activity",
                        .owner = true}};
    Field<QDateTime> from{this, {.name = "from_at", .label = QT_TR_NOOP("From"), .required = true}};
    Field<QDateTime> to{this, {.name = "to_at", .label = QT_TR_NOOP("To"), .required = true}};
    Field<QString> movedBecause{this, {.name = "moved_because", .label = QT_TR_NOOP("Reason")}};
    Field<QDateTime> at{this, {.name = "at", .label = QT_TR_NOOP("When"), .required = true, .indexed = true}};
    Field<QString> by{this, {.name = "by_user", .label = QT_TR_NOOP("By")}};
};
