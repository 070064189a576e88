// SPDX-License-Identifier: GPL-3.0-or-later
// Something said or done with a contact, or planned: call, mail, meeting, visit, message, note, task.
#pragma once

#include "core/schema/entity.h"

#include <QCoreApplication>

struct Activity final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Activity)
public:
    Activity()
        : Entity("Activity", {.name = "activity",
                              .label = QT_TR_NOOP("Activity"),
                              .plural = QT_TR_NOOP("Activities"),
                              .icon = "history",
                              .title = "subject",
                              .titleElse = "body",
                              .type = "type",
                              .indexes = {"at minutes owner_id status", "at where minutes > 1440",
                                          "recurrence where recurrence is not null", "care where care is not null"}})
    {
    }
    static constexpr const char *timing = QT_TR_NOOP("Time and place");
    static constexpr const char *done = "done", *planned = "planned", *cancelled = "cancelled";

    Field<QString> type{this,
                        {.name = "type",
                         .label = QT_TR_NOOP("Type"),
                         .kind = Kind::Choice,
                         .required = true,
                         .listed = true,
                         .options = {{"call", QT_TR_NOOP("Call"), "green"},
                                     {"email", QT_TR_NOOP("E-mail"), "violet"},
                                     {"meeting", QT_TR_NOOP("Meeting"), "accent"},
                                     {"visit", QT_TR_NOOP("Visit"), "teal"},
                                     {"message", QT_TR_NOOP("Message"), "teal"},
                                     {"note", QT_TR_NOOP("Note"), "neutral"},
                                     {"task", QT_TR_NOOP("Task"), "amber"}}}};
    Field<QString> status{this,
                          {.name = "status",
                           .label = QT_TR_NOOP("Status"),
                           .kind = Kind::Choice,
                           .required = true,
                           .options = {{"done", QT_TR_NOOP("Done"), "green"},
                                       {"planned", QT_TR_NOOP("Planned"), "amber"},
                                       {"cancelled", QT_TR_NOOP("Cancelled"), "neutral"}}}};
    Field<QString> subject{this,
                           {.name = "subject", .label = QT_TR_NOOP("Subject"), .searchable = true, .listed = true}};
    Field<QString> body{this, {.name = "body", .label = QT_TR_NOOP("Text"), .kind = Kind::Note, .searchable = true}};
    Field<QDateTime> at{this,
                        {.name = "at",
                         .label = QT_TR_NOOP("When"),
                         .required = true,
                         .listed = true,
                         .indexed = true}}; ///< when it was, or is planned for
    Field<qint64> minutes{this, {.name = "minutes", .label = QT_TR_NOOP("Minutes")}};
    Field<QString> direction{this,
                             {.name = "direction",
                              .label = QT_TR_NOOP("Direction"),
                              .kind = Kind::Choice,
                              .options = {{"out", QT_TR_NOOP("Outgoing")}, {"in", QT_TR_NOOP("Incoming")}}}};
    Field<QString> outcome{this,
                           {.name = "outcome",
                            .label = QT_TR_NOOP("Outcome"),
                            .kind = Kind::Choice,
                            .options = {{"reached", QT_TR_NOOP("Reached"), "green"},
                                        {"message_left", QT_TR_NOOP("Message left"), "teal"},
                                        {"no_answer", QT_TR_NOOP("No answer"), "amber"},
                                        {"busy", QT_TR_NOOP("Busy"), "amber"},
                                        {"wrong_number", QT_TR_NOOP("Wrong number"), "red"}}}};
    Field<Id> contact{this,
                      {.name = "contact_id",
                       .label = QT_TR_NOOP("Contact"),
                       .kind = Kind::Reference,
                       .listed = true,
                       .target = "contact",
                       .cascades = true}};
    Field<Id> organisation{
        this,
        {.name = "organisation_id", .label = QT_TR_NOOP("Company"), .kind = Kind::Reference, .target = "contact"}};
    Field<Id> opportunity{this,
                          {.name = "opportunity_id",
                           .label = QT_TR_NOOP("Opportunity"),
                           .kind = Kind::Reference,
                           .target = "opportunity"}};
    Field<Id> lead{
        this,
        {.name = "lead_id", .label = QT_TR_NOOP("Lead"), .kind = Kind::Reference, .target = "lead", .cascades = true}};
    Field<Id> service{this,
                      {.name = "service_id",
                       .label = QT_TR_NOOP("Service record"),
                       .kind = Kind::Reference,
                       .target = "service_record"}};
    Field<bool> internal{this, {.name = "internal", .label = QT_TR_NOOP("Internal")}}; ///< not meant for the customer
    Field<QString> care{
        this,
        {.name = "care", .hidden = true}}; ///< the occasion it answers: "birthday 2026-11-30" (core/domain/care.h)
    Field<Id> owner{this,
                    {.name = "owner_id", .label = QT_TR_NOOP("Owner"), .kind = Kind::Reference, .target = "user"}};
    Field<bool> allDay{this, {.name = "all_day", .label = QT_TR_NOOP("All day"), .group = timing}};
    Field<QString> place{this, {.name = "location", .label = QT_TR_NOOP("Place"), .searchable = true, .group = timing}};
    Field<qint64> remind{this,
                         {.name = "remind_minutes",
                          .label = QT_TR_NOOP("Remind minutes before"),
                          .group = timing}}; ///< empty: not at all
    Field<QString> movedBecause{
        this, {.name = "moved_because", .label = QT_TR_NOOP("Moved because"), .group = timing}}; ///< the last time

    /// RRULE, RDATE and EXDATE lines of RFC 5545; `at` is the next occurrence that is still planned.
    Field<QString> recurrence{
        this, {.name = "recurrence", .label = QT_TR_NOOP("Repeats"), .kind = Kind::Note, .group = timing}};
    Field<QDateTime> recursFrom{
        this,
        {.name = "recurs_from", .label = QT_TR_NOOP("Repeats from"), .readOnly = true, .group = timing}}; ///< DTSTART
    Field<QString> timeZone{this,
                            {.name = "time_zone",
                             .label = QT_TR_NOOP("Time zone"),
                             .readOnly = true,
                             .group = timing}}; ///< IANA name: in which the rule is meant
    Field<Id> series{this,
                     {.name = "series_id",
                      .label = QT_TR_NOOP("Series"),
                      .kind = Kind::Reference,
                      .readOnly = true,
                      .target = "activity",
                      .group = timing}}; ///< an occurrence taken out of that one
    Field<QDateTime> occurrence{this,
                                {.name = "occurrence_at",
                                 .label = QT_TR_NOOP("Occurrence"),
                                 .readOnly = true,
                                 .hidden = true}}; ///< its place in the series: RECURRENCE-ID
    Field<QString> externalId{
        this, {.name = "external_id", .label = QT_TR_NOOP("External ID"), .keyed = true, .group = timing}}; ///< UID
};
