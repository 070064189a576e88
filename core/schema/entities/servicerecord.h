// SPDX-License-Identifier: GPL-3.0-or-later
// Something a customer asked for, complained about or needs to have done: from the first word to the visit afterwards.
// Its clock is kept by the file when it is written (core/domain/servicerecords.h); a breach, once written, stays.
#pragma once

#include "core/schema/entity.h"

#include <QCoreApplication>

struct ServiceRecord final : Entity {
    Q_DECLARE_TR_FUNCTIONS(ServiceRecord)
public:
    ServiceRecord()
        : Entity("ServiceRecord", {.name = "service_record",
                                   .label = QT_TR_NOOP("Service record"),
                                   .plural = QT_TR_NOOP("Service records"),
                                   .icon = "headset",
                                   .title = "subject",
                                   .type = "kind"})
    {
    }
    static constexpr const char *clock = QT_TR_NOOP("Clock"), *solving = QT_TR_NOOP("Solution"),
                                *after = QT_TR_NOOP("Satisfaction");
    static constexpr const char *urgent = "urgent", *high = "high", *normal = "normal", *low = "low";

    Field<QString> number{this,
                          {.name = "number",
                           .label = QT_TR_NOOP("Number"),
                           .searchable = true,
                           .listed = true,
                           .keyed = true,
                           .readOnly = true,
                           .series = "SR-"}};
    Field<QString> subject{
        this,
        {.name = "subject", .label = QT_TR_NOOP("Subject"), .required = true, .searchable = true, .listed = true}};
    Field<Id> contact{this,
                      {.name = "contact_id",
                       .label = QT_TR_NOOP("Customer"),
                       .kind = Kind::Reference,
                       .searchable = true,
                       .listed = true,
                       .target = "contact",
                       .cascades = true}};
    Field<Id> person{
        this, {.name = "person_id", .label = QT_TR_NOOP("Person"), .kind = Kind::Reference, .target = "contact"}};
    Field<QString> kind{this,
                        {.name = "kind",
                         .label = QT_TR_NOOP("Kind"),
                         .kind = Kind::Choice,
                         .listed = true,
                         .options = {{"inquiry", QT_TR_NOOP("Inquiry"), "accent"},
                                     {"complaint", QT_TR_NOOP("Complaint"), "red"},
                                     {"feedback", QT_TR_NOOP("Feedback"), "violet"},
                                     {"repair", QT_TR_NOOP("Repair"), "amber"},
                                     {"return", QT_TR_NOOP("Return"), "amber"},
                                     {"visit", QT_TR_NOOP("After-sales visit"), "teal"}}}};
    Field<QString> priority{this,
                            {.name = "priority",
                             .label = QT_TR_NOOP("Priority"),
                             .kind = Kind::Choice,
                             .listed = true,
                             .indexed = true,
                             .options = {{urgent, QT_TR_NOOP("Urgent"), "red"},
                                         {high, QT_TR_NOOP("High"), "amber"},
                                         {normal, QT_TR_NOOP("Normal"), "accent"},
                                         {low, QT_TR_NOOP("Low"), "neutral"}}}};
    Field<Id> status{this,
                     {.name = "status_id",
                      .label = QT_TR_NOOP("Status"),
                      .kind = Kind::Reference,
                      .listed = true,
                      .target = "service_status"}};
    Field<double> rank{this, {.name = "rank", .hidden = true, .within = "status_id"}}; ///< order in its column
    Field<QString> channel{this,
                           {.name = "channel",
                            .label = QT_TR_NOOP("Channel"),
                            .kind = Kind::Choice,
                            .options = {{"phone", QT_TR_NOOP("Phone")},
                                        {"email", QT_TR_NOOP("E-mail")},
                                        {"web", QT_TR_NOOP("Web site")},
                                        {"message", QT_TR_NOOP("Message")},
                                        {"visit", QT_TR_NOOP("Visit")},
                                        {"other", QT_TR_NOOP("Other")}}}};
    Field<Id> owner{this,
                    {.name = "owner_id",
                     .label = QT_TR_NOOP("Handled by"),
                     .kind = Kind::Reference,
                     .listed = true,
                     .target = "user"}};
    Field<Id> device{this,
                     {.name = "device_id", .label = QT_TR_NOOP("Device"), .kind = Kind::Reference, .target = "device"}};
    Field<Id> product{
        this, {.name = "product_id", .label = QT_TR_NOOP("Product"), .kind = Kind::Reference, .target = "product"}};
    Field<Id> opportunity{this,
                          {.name = "opportunity_id",
                           .label = QT_TR_NOOP("Opportunity"),
                           .kind = Kind::Reference,
                           .target = "opportunity"}};
    Field<QString> description{
        this, {.name = "description", .label = QT_TR_NOOP("Description"), .kind = Kind::Note, .searchable = true}};
    Field<QStringList> tags{this, {.name = "tags", .label = QT_TR_NOOP("Tags"), .searchable = true}};

    Field<QDateTime> receivedAt{
        this, {.name = "received_at", .label = QT_TR_NOOP("Received"), .indexed = true, .group = clock}};
    Field<QDateTime> dueAt{this,
                           {.name = "due_at",
                            .label = QT_TR_NOOP("Due"),
                            .listed = true,
                            .indexed = true,
                            .readOnly = true,
                            .group = clock}}; ///< the next of the two that is still owed; empty: nothing is
    Field<QDateTime> warnAt{
        this,
        {.name = "warn_at", .indexed = true, .readOnly = true, .hidden = true}}; ///< when dueAt is to be warned of
    Field<QDateTime> answerBy{
        this, {.name = "answer_by", .label = QT_TR_NOOP("To be answered by"), .readOnly = true, .group = clock}};
    Field<QDateTime> resolveBy{
        this, {.name = "resolve_by", .label = QT_TR_NOOP("To be resolved by"), .readOnly = true, .group = clock}};
    Field<QDateTime> answeredAt{this, {.name = "answered_at", .label = QT_TR_NOOP("First answered"), .group = clock}};
    Field<QDateTime> resolvedAt{
        this,
        {.name = "resolved_at", .label = QT_TR_NOOP("Resolved"), .indexed = true, .readOnly = true, .group = clock}};
    Field<QDateTime> closedAt{this,
                              {.name = "closed_at", .label = QT_TR_NOOP("Closed"), .readOnly = true, .group = clock}};
    Field<QDateTime> answerBreachedAt{
        this,
        {.name = "answer_breached_at", .label = QT_TR_NOOP("Answer overdue since"), .readOnly = true, .group = clock}};
    Field<QDateTime> resolutionBreachedAt{this,
                                          {.name = "resolution_breached_at",
                                           .label = QT_TR_NOOP("Solution overdue since"),
                                           .readOnly = true,
                                           .group = clock}};
    Field<qint64> reopened{
        this, {.name = "reopened", .label = QT_TR_NOOP("Times reopened"), .readOnly = true, .group = clock}};
    Field<QString> customerClass{this,
                                 {.name = "customer_class",
                                  .label = QT_TR_NOOP("Customer was rated"),
                                  .kind = Kind::Choice,
                                  .readOnly = true,
                                  .group = clock,
                                  .options = {{"a", QT_TR_NOOP("A"), "green"},
                                              {"b", QT_TR_NOOP("B"), "teal"},
                                              {"c", QT_TR_NOOP("C"), "neutral"},
                                              {"d", QT_TR_NOOP("D"), "neutral"}}}}; ///< when it came in
    Field<Id> level{this,
                    {.name = "level_id",
                     .label = QT_TR_NOOP("Service level"),
                     .kind = Kind::Reference,
                     .target = "service_level",
                     .group = clock}}; ///< what is agreed; empty: chosen by customer and priority

    Field<QString> cause{this,
                         {.name = "cause",
                          .label = QT_TR_NOOP("Cause"),
                          .kind = Kind::Choice,
                          .group = solving,
                          .options = {{"product", QT_TR_NOOP("Product")},
                                      {"delivery", QT_TR_NOOP("Delivery")},
                                      {"installation", QT_TR_NOOP("Installation")},
                                      {"handling", QT_TR_NOOP("Handling")},
                                      {"wear", QT_TR_NOOP("Wear")},
                                      {"billing", QT_TR_NOOP("Billing")},
                                      {"information", QT_TR_NOOP("Missing information")},
                                      {"people", QT_TR_NOOP("How we behaved")},
                                      {"other", QT_TR_NOOP("Other")}}}};
    Field<QString> solution{this,
                            {.name = "solution",
                             .label = QT_TR_NOOP("Solution"),
                             .kind = Kind::Note,
                             .searchable = true,
                             .group = solving}};
    Field<qint64> minutes{this,
                          {.name = "minutes",
                           .label = QT_TR_NOOP("Minutes spent"),
                           .readOnly = true,
                           .group = solving,
                           .rollup = {"activity", "minutes", Rollup::Sum, "status", "done"}}};

    Field<QDate> followUpOn{
        this, {.name = "follow_up_on", .label = QT_TR_NOOP("Follow-up visit on"), .indexed = true, .group = after}};
    Field<QString> followUpResult{this,
                                  {.name = "follow_up_result",
                                   .label = QT_TR_NOOP("Follow-up"),
                                   .kind = Kind::Choice,
                                   .group = after,
                                   .options = {{"content", QT_TR_NOOP("Content"), "green"},
                                               {"partly", QT_TR_NOOP("Partly content"), "amber"},
                                               {"not", QT_TR_NOOP("Not content"), "red"},
                                               {"not_reached", QT_TR_NOOP("Not reached"), "neutral"}}}};
    Field<qint64> rating{this,
                         {.name = "rating",
                          .label = QT_TR_NOOP("Rating, 1 to 5"),
                          .least = 1,
                          .most = 5,
                          .group = after}}; ///< CSAT; 5 is the best
    Field<qint64> recommend{
        this,
        {.name = "recommend", .label = QT_TR_NOOP("Would recommend us, 0 to 10"), .most = 10, .group = after}}; ///< NPS
    Field<QString> ratingNote{
        this,
        {.name = "rating_note", .label = QT_TR_NOOP("What the customer says"), .kind = Kind::Note, .group = after}};
    Field<QDate> ratedOn{this, {.name = "rated_on", .label = QT_TR_NOOP("Rated on"), .group = after}};
    Field<Id> mergedInto{this,
                         {.name = "merged_into_id",
                          .label = QT_TR_NOOP("Part of"),
                          .kind = Kind::Reference,
                          .readOnly = true,
                          .target = "service_record"}};
    Field<Id> splitFrom{this,
                        {.name = "split_from_id",
                         .label = QT_TR_NOOP("Split from"),
                         .kind = Kind::Reference,
                         .readOnly = true,
                         .target = "service_record"}};
    Field<QString> externalId{
        this, {.name = "external_id", .label = QT_TR_NOOP("External ID"), .searchable = true, .keyed = true}};
    Field<QDateTime> lastActivity{this,
                                  {.name = "last_activity_at",
                                   .label = QT_TR_NOOP("Last activity"),
                                   .indexed = true,
                                   .readOnly = true,
                                   .rollup = {"activity", "at", Rollup::Latest, "status", "done"}}};
    Field<QDateTime> nextActivity{this,
                                  {.name = "next_activity_at",
                                   .label = QT_TR_NOOP("Next step"),
                                   .indexed = true,
                                   .readOnly = true,
                                   .rollup = {"activity", "at", Rollup::Earliest, "status", "planned"}}};
};

/// A part that was used.
struct ServicePart final : Entity {
    Q_DECLARE_TR_FUNCTIONS(ServicePart)
public:
    ServicePart()
        : Entity("ServicePart", {.name = "service_part",
                                 .label = QT_TR_NOOP("Part used"),
                                 .plural = QT_TR_NOOP("Parts used"),
                                 .icon = "package",
                                 .title = "product_id",
                                 .stamped = false})
    {
    }
    Field<Id> record{this,
                     {.name = "record_id",
                      .label = QT_TR_NOOP("Service record"),
                      .kind = Kind::Reference,
                      .target = "service_record",
                      .owner = true}};
    Field<Id> product{this,
                      {.name = "product_id",
                       .label = QT_TR_NOOP("Product"),
                       .kind = Kind::Reference,
                       .required = true,
                       .listed = true,
                       .target = "product",
                       .cascades = true}};
    Field<double> quantity{this, {.name = "quantity", .label = QT_TR_NOOP("Quantity")}};
};

/// One change of status: from where, to where, when, by whom. Written by the file whenever the status changes.
struct ServiceMove final : Entity {
    Q_DECLARE_TR_FUNCTIONS(ServiceMove)
public:
    ServiceMove()
        : Entity("ServiceMove", {.name = "service_move",
                                 .label = QT_TR_NOOP("Status change"),
                                 .plural = QT_TR_NOOP("Status changes"),
                                 .icon = "history",
                                 .title = "to_id",
                                 .journal = "status_id",
                                 .indexes = {"record_id at to_id"},
                                 .stamped = false,
                                 .internal = true})
    {
    }
    Field<Id> record{this,
                     {.name = "record_id",
                      .label = QT_TR_NOOP("Service record"),
                      .kind = Kind::Reference,
                      .target = "service_record",
                      .owner = true}};
    Field<Id> from{
        this, {.name = "from_id", .label = QT_TR_NOOP("From"), .kind = Kind::Reference, .target = "service_status"}};
    Field<Id> to{this,
                 {.name = "to_id", .label = QT_TR_NOOP("To"), .kind = Kind::Reference, .target = "service_status"}};
    Field<QDateTime> at{this, {.name = "at", .label = QT_TR_NOOP("When"), .required = true, .indexed = true}};
    Field<QString> by{this, {.name = "by_user", .label = QT_TR_NOOP("By")}};
};
