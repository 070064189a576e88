// SPDX-License-Identifier: GPL-3.0-or-later
// What customers need after they bought: service records, the states they pass, what was agreed about time, and the
// devices they are about. When a record changed its state is written down by the file itself (ServiceMove).
#pragma once

#include "core/schema/entity.h"

#include <QCoreApplication>

/// A row of states; records of a process pass its states in their order or as each state allows.
struct ServiceProcess final : Entity {
    Q_DECLARE_TR_FUNCTIONS(ServiceProcess)
public:
    ServiceProcess()
        : Entity("ServiceProcess", {.name = "service_process",
                                    .label = QT_TR_NOOP("Service process"),
                                    .plural = QT_TR_NOOP("Service processes"),
                                    .icon = "headset",
                                    .internal = true})
    {
    }
    Field<QString> name{this,
                        {.name = "name", .label = QT_TR_NOOP("Name"), .required = true, .listed = true, .keyed = true}};
};

struct ServiceStatus final : Entity {
    Q_DECLARE_TR_FUNCTIONS(ServiceStatus)
public:
    ServiceStatus()
        : Entity("ServiceStatus", {.name = "service_status",
                                   .label = QT_TR_NOOP("Status"),
                                   .plural = QT_TR_NOOP("Statuses"),
                                   .icon = "headset",
                                   .tone = "tone",
                                   .stamped = false,
                                   .internal = true})
    {
    }
    static constexpr const char *open = "open", *waiting = "waiting", *resolved = "resolved", *closed = "closed";

    Field<Id> process{this,
                      {.name = "process_id",
                       .label = QT_TR_NOOP("Service process"),
                       .kind = Kind::Reference,
                       .target = "service_process",
                       .owner = true}};
    Field<QString> name{this,
                        {.name = "name", .label = QT_TR_NOOP("Name"), .required = true, .listed = true, .keyed = true}};
    Field<QString> type{this,
                        {.name = "type",
                         .label = QT_TR_NOOP("Type"),
                         .kind = Kind::Choice,
                         .required = true,
                         .options = {{open, QT_TR_NOOP("Being worked on"), "accent"},
                                     {waiting, QT_TR_NOOP("Waiting for the customer"), "amber"},
                                     {resolved, QT_TR_NOOP("Resolved"), "green"},
                                     {closed, QT_TR_NOOP("Closed"), "neutral"}}}};
    Field<QString> tone{this, {.name = "tone", .label = QT_TR_NOOP("Colour")}}; ///< name of a tone of the theme
    Field<QString> guidance{this, {.name = "guidance", .label = QT_TR_NOOP("What to do here"), .kind = Kind::Note}};
    Field<QStringList> needs{this, {.name = "needs", .label = QT_TR_NOOP("Needed fields")}}; ///< names of fields
    Field<QStringList> next{
        this, {.name = "next", .label = QT_TR_NOOP("Goes on to")}}; ///< ids of statuses; none: to any of the process
};

/// When somebody works: what service levels are counted in.
struct WorkingCalendar final : Entity {
    Q_DECLARE_TR_FUNCTIONS(WorkingCalendar)
public:
    WorkingCalendar()
        : Entity("WorkingCalendar", {.name = "working_calendar",
                                     .label = QT_TR_NOOP("Working hours"),
                                     .plural = QT_TR_NOOP("Working hours"),
                                     .icon = "calendar-clock"})
    {
    }
    static constexpr const char *week = QT_TR_NOOP("Hours of a week");

    Field<QString> name{this,
                        {.name = "name", .label = QT_TR_NOOP("Name"), .required = true, .listed = true, .keyed = true}};
    Field<QString> zone{
        this,
        {.name = "zone", .label = QT_TR_NOOP("Time zone"), .listed = true}}; ///< IANA name; empty: this computer's
    // "09:00-12:00 13:00-18:00" (core/domain/workingspans.h); empty: closed.
    Field<QString> monday{this, {.name = "monday", .label = QT_TR_NOOP("Monday"), .listed = true, .group = week}};
    Field<QString> tuesday{this, {.name = "tuesday", .label = QT_TR_NOOP("Tuesday"), .group = week}};
    Field<QString> wednesday{this, {.name = "wednesday", .label = QT_TR_NOOP("Wednesday"), .group = week}};
    Field<QString> thursday{this, {.name = "thursday", .label = QT_TR_NOOP("Thursday"), .group = week}};
    Field<QString> friday{this, {.name = "friday", .label = QT_TR_NOOP("Friday"), .listed = true, .group = week}};
    Field<QString> saturday{this, {.name = "saturday", .label = QT_TR_NOOP("Saturday"), .listed = true, .group = week}};
    Field<QString> sunday{this, {.name = "sunday", .label = QT_TR_NOOP("Sunday"), .listed = true, .group = week}};
};

/// A day unlike others of its weekday: a holiday, or a working day in its stead.
struct WorkingException final : Entity {
    Q_DECLARE_TR_FUNCTIONS(WorkingException)
public:
    WorkingException()
        : Entity("WorkingException", {.name = "working_exception",
                                      .label = QT_TR_NOOP("Special day"),
                                      .plural = QT_TR_NOOP("Special days"),
                                      .icon = "calendar",
                                      .stamped = false})
    {
    }
    Field<Id> calendar{this,
                       {.name = "calendar_id",
                        .label = QT_TR_NOOP("Working hours"),
                        .kind = Kind::Reference,
                        .target = "working_calendar",
                        .owner = true}};
    Field<QString> name{this, {.name = "name", .label = QT_TR_NOOP("Name"), .listed = true}};
    Field<QDate> date{this, {.name = "date", .label = QT_TR_NOOP("Date"), .required = true, .listed = true}};
    Field<QString> hours{
        this, {.name = "hours", .label = QT_TR_NOOP("Hours"), .listed = true}}; ///< as of a weekday; empty: closed
};

/// How soon something of a priority is answered and resolved for a class of customers.
struct ServiceLevel final : Entity {
    Q_DECLARE_TR_FUNCTIONS(ServiceLevel)
public:
    ServiceLevel()
        : Entity("ServiceLevel", {.name = "service_level",
                                  .label = QT_TR_NOOP("Service level"),
                                  .plural = QT_TR_NOOP("Service levels"),
                                  .icon = "clock"})
    {
    }
    Field<QString> name{this,
                        {.name = "name", .label = QT_TR_NOOP("Name"), .required = true, .listed = true, .keyed = true}};
    Field<QString> customers{this,
                             {.name = "customers",
                              .label = QT_TR_NOOP("Customers"),
                              .kind = Kind::Choice,
                              .listed = true,
                              .options = {{"a", QT_TR_NOOP("Rated A"), "green"},
                                          {"b", QT_TR_NOOP("Rated B"), "teal"},
                                          {"c", QT_TR_NOOP("Rated C"), "neutral"},
                                          {"d", QT_TR_NOOP("Rated D"), "neutral"},
                                          {"key_account", QT_TR_NOOP("Key accounts"), "accent"}}}}; ///< empty: all
    Field<QString> priority{this,
                            {.name = "priority",
                             .label = QT_TR_NOOP("Priority"),
                             .kind = Kind::Choice,
                             .listed = true,
                             .options = {{"urgent", QT_TR_NOOP("Urgent"), "red"},
                                         {"high", QT_TR_NOOP("High"), "amber"},
                                         {"normal", QT_TR_NOOP("Normal"), "accent"},
                                         {"low", QT_TR_NOOP("Low"), "neutral"}}}}; ///< empty: every
    Field<qint64> response{
        this,
        {.name = "response_minutes", .label = QT_TR_NOOP("First answer within minutes"), .listed = true}}; ///< working
    Field<qint64> resolution{
        this, {.name = "resolution_minutes", .label = QT_TR_NOOP("Resolved within minutes"), .listed = true}};
    Field<qint64> warn{this, {.name = "warn_percent", .label = QT_TR_NOOP("Warn at percent of the time")}};
    Field<Id> calendar{this,
                       {.name = "calendar_id",
                        .label = QT_TR_NOOP("Working hours"),
                        .kind = Kind::Reference,
                        .listed = true,
                        .target = "working_calendar"}}; ///< empty: at any hour
};

/// One thing that a customer has and that is looked after.
struct Device final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Device)
public:
    Device()
        : Entity(
              "Device",
              {.name = "device", .label = QT_TR_NOOP("Device"), .plural = QT_TR_NOOP("Devices"), .icon = "hard-drive"})
    {
    }
    Field<QString> name{this,
                        {.name = "name",
                         .label = QT_TR_NOOP("Model"),
                         .required = true,
                         .searchable = true,
                         .listed = true,
                         .keyed = true}};
    Field<QString> serial{this,
                          {.name = "serial",
                           .label = QT_TR_NOOP("Serial number"),
                           .searchable = true,
                           .listed = true,
                           .keyed = true,
                           .identifies = true}};
    Field<Id> product{
        this, {.name = "product_id", .label = QT_TR_NOOP("Product"), .kind = Kind::Reference, .target = "product"}};
    Field<Id> contact{this,
                      {.name = "contact_id",
                       .label = QT_TR_NOOP("Customer"),
                       .kind = Kind::Reference,
                       .searchable = true,
                       .listed = true,
                       .target = "contact",
                       .cascades = true}};
    Field<QDate> boughtOn{this, {.name = "bought_on", .label = QT_TR_NOOP("Bought on"), .listed = true}};
    Field<QDate> warrantyUntil{
        this, {.name = "warranty_until", .label = QT_TR_NOOP("Warranty until"), .listed = true, .indexed = true}};
    Field<QDate> contractUntil{
        this, {.name = "contract_until", .label = QT_TR_NOOP("Maintenance contract until"), .indexed = true}};
    Field<QString> place{this, {.name = "location", .label = QT_TR_NOOP("Place"), .searchable = true}};
    Field<QStringList> tags{this, {.name = "tags", .label = QT_TR_NOOP("Tags"), .searchable = true}};
    Field<QString> notes{this, {.name = "notes", .label = QT_TR_NOOP("Notes"), .kind = Kind::Note, .searchable = true}};
    Field<QString> externalId{
        this, {.name = "external_id", .label = QT_TR_NOOP("External ID"), .searchable = true, .keyed = true}};
};
