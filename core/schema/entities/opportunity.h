// SPDX-License-Identifier: GPL-3.0-or-later
// Something that may be sold: to whom, for how much, when, and how far it is. Its stages belong to a pipeline; where it
// has been is written down by the file itself (StageMove).
#pragma once

#include "core/schema/entity.h"

#include <QCoreApplication>

struct Opportunity final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Opportunity)
public:
    Opportunity()
        : Entity("Opportunity", {.name = "opportunity",
                                 .label = QT_TR_NOOP("Opportunity"),
                                 .plural = QT_TR_NOOP("Opportunities"),
                                 .icon = "square-kanban",
                                 .indexes = {"stage_id amount_currency expected_close owner_id amount probability",
                                             "closed_on stage_id amount_currency owner_id amount probability "
                                             "opened_on created_at",
                                             "opened_on stage_id amount_currency owner_id amount closed_on "
                                             "created_at"}})
    {
    }
    static constexpr const char *closing = QT_TR_NOOP("Closing"), *origin = QT_TR_NOOP("Origin");

    Field<QString> name{this,
                        {.name = "name",
                         .label = QT_TR_NOOP("Name"),
                         .required = true,
                         .searchable = true,
                         .listed = true,
                         .keyed = true}};
    Field<Id> contact{this,
                      {.name = "contact_id",
                       .label = QT_TR_NOOP("Customer"),
                       .kind = Kind::Reference,
                       .searchable = true,
                       .listed = true,
                       .target = "contact",
                       .cascades = true}};
    Field<Id> stage{
        this,
        {.name = "stage_id", .label = QT_TR_NOOP("Stage"), .kind = Kind::Reference, .listed = true, .target = "stage"}};
    Field<double> rank{this, {.name = "rank", .hidden = true, .within = "stage_id"}}; ///< order in its column
    Field<Money> amount{this, {.name = "amount", .label = QT_TR_NOOP("Amount"), .listed = true, .indexed = true}};
    Field<qint64> probability{
        this, {.name = "probability", .label = QT_TR_NOOP("Own probability")}}; ///< percent; empty: that of the stage
    Field<QDate> expectedClose{this,
                               {.name = "expected_close",
                                .label = QT_TR_NOOP("Expected close"),
                                .listed = true,
                                .indexed = true,
                                .group = closing}};
    Field<QDate> openedOn{this,
                          {.name = "opened_on", .label = QT_TR_NOOP("Opened on"), .indexed = true, .group = closing}};
    Field<QDate> closedOn{this,
                          {.name = "closed_on", .label = QT_TR_NOOP("Closed on"), .indexed = true, .group = closing}};
    Field<QString> lostReason{this,
                              {.name = "lost_reason",
                               .label = QT_TR_NOOP("Lost because"),
                               .kind = Kind::Choice,
                               .group = closing,
                               .options = {{"price", QT_TR_NOOP("Too expensive")},
                                           {"competitor", QT_TR_NOOP("Went to a competitor")},
                                           {"no_need", QT_TR_NOOP("No need any more")},
                                           {"no_budget", QT_TR_NOOP("No budget")},
                                           {"timing", QT_TR_NOOP("Not now")},
                                           {"no_answer", QT_TR_NOOP("No answer any more")},
                                           {"fit", QT_TR_NOOP("Did not fit")},
                                           {"unknown", QT_TR_NOOP("Not known")},
                                           {"other", QT_TR_NOOP("Other")}}}};
    Field<QString> lostNote{this, {.name = "lost_note", .label = QT_TR_NOOP("Note on the loss"), .group = closing}};
    Field<QString> source{this,
                          {.name = "source",
                           .label = QT_TR_NOOP("Source"),
                           .kind = Kind::Choice,
                           .group = origin,
                           .options = {{"web", QT_TR_NOOP("Web site")},
                                       {"referral", QT_TR_NOOP("Referral")},
                                       {"trade_fair", QT_TR_NOOP("Trade fair")},
                                       {"cold_call", QT_TR_NOOP("Cold call")},
                                       {"partner", QT_TR_NOOP("Partner")},
                                       {"existing", QT_TR_NOOP("Existing customer")},
                                       {"other", QT_TR_NOOP("Other")}}}};
    Field<QString> campaign{this, {.name = "campaign", .label = QT_TR_NOOP("Campaign"), .group = origin}};
    Field<QStringList> competitors{this, {.name = "competitors", .label = QT_TR_NOOP("Competitors"), .group = origin}};
    Field<QStringList> tags{this, {.name = "tags", .label = QT_TR_NOOP("Tags"), .searchable = true, .listed = true}};
    Field<Id> owner{
        this,
        {.name = "owner_id", .label = QT_TR_NOOP("Owner"), .kind = Kind::Reference, .listed = true, .target = "user"}};
    Field<QString> notes{this, {.name = "notes", .label = QT_TR_NOOP("Notes"), .kind = Kind::Note, .searchable = true}};
    Field<QString> externalId{this,
                              {.name = "external_id",
                               .label = QT_TR_NOOP("External ID"),
                               .searchable = true,
                               .keyed = true,
                               .group = origin}};

    Field<QDateTime> stageSince{this,
                                {.name = "stage_since",
                                 .label = QT_TR_NOOP("In this stage since"),
                                 .readOnly = true,
                                 .rollup = {"stage_move", "at", Rollup::Latest}}};
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

/// Who takes part in the customer's decision, and as what.
struct BuyingRole final : Entity {
    Q_DECLARE_TR_FUNCTIONS(BuyingRole)
public:
    BuyingRole()
        : Entity("BuyingRole", {.name = "buying_role",
                                .label = QT_TR_NOOP("Person"),
                                .plural = QT_TR_NOOP("People"),
                                .icon = "users",
                                .title = "contact_id",
                                .stamped = false})
    {
    }
    Field<Id> opportunity{this,
                          {.name = "opportunity_id",
                           .label = QT_TR_NOOP("Opportunity"),
                           .kind = Kind::Reference,
                           .target = "opportunity",
                           .owner = true}};
    Field<Id> contact{this,
                      {.name = "contact_id",
                       .label = QT_TR_NOOP("Contact"),
                       .kind = Kind::Reference,
                       .required = true,
                       .searchable = true,
                       .target = "contact",
                       .cascades = true}};
    Field<QString> role{this,
                        {.name = "role",
                         .label = QT_TR_NOOP("Buying role"),
                         .kind = Kind::Choice,
                         .options = {{"decides", QT_TR_NOOP("Decides"), "green"},
                                     {"pays", QT_TR_NOOP("Pays"), "teal"},
                                     {"influences", QT_TR_NOOP("Influences"), "accent"},
                                     {"uses", QT_TR_NOOP("Uses it"), "neutral"},
                                     {"champion", QT_TR_NOOP("Champion"), "violet"},
                                     {"blocks", QT_TR_NOOP("Against it"), "red"},
                                     {"gatekeeper", QT_TR_NOOP("Gatekeeper"), "amber"}}}};
};

/// A product that the customer would buy.
struct OpportunityProduct final : Entity {
    Q_DECLARE_TR_FUNCTIONS(OpportunityProduct)
public:
    OpportunityProduct()
        : Entity("OpportunityProduct", {.name = "opportunity_product",
                                        .label = QT_TR_NOOP("Product"),
                                        .plural = QT_TR_NOOP("Products"),
                                        .icon = "package",
                                        .title = "product_id",
                                        .stamped = false})
    {
    }
    Field<Id> opportunity{this,
                          {.name = "opportunity_id",
                           .label = QT_TR_NOOP("Opportunity"),
                           .kind = Kind::Reference,
                           .target = "opportunity",
                           .owner = true}};
    Field<Id> product{this,
                      {.name = "product_id",
                       .label = QT_TR_NOOP("Product"),
                       .kind = Kind::Reference,
                       .required = true,
                       .searchable = true,
                       .listed = true,
                       .target = "product",
                       .cascades = true}};
    Field<double> quantity{this, {.name = "quantity", .label = QT_TR_NOOP("Quantity")}};
};

/// One change of stage: from where, to where, when, by whom. Written by the file whenever the stage changes.
struct StageMove final : Entity {
    Q_DECLARE_TR_FUNCTIONS(StageMove)
public:
    StageMove()
        : Entity("StageMove", {.name = "stage_move",
                               .label = QT_TR_NOOP("Stage change"),
                               .plural = QT_TR_NOOP("Stage changes"),
                               .icon = "history",
                               .title = "to_id",
                               .journal = "stage_id",
                               .indexes = {"opportunity_id at to_id"},
                               .stamped = false,
                               .internal = true})
    {
    }
    Field<Id> opportunity{this,
                          {.name = "opportunity_id",
                           .label = QT_TR_NOOP("Opportunity"),
                           .kind = Kind::Reference,
                           .target = "opportunity",
                           .owner = true}};
    Field<Id> from{this, {.name = "from_id", .label = QT_TR_NOOP("From"), .kind = Kind::Reference, .target = "stage"}};
    Field<Id> to{this, {.name = "to_id", .label = QT_TR_NOOP("To"), .kind = Kind::Reference, .target = "stage"}};
    Field<QDateTime> at{this, {.name = "at", .label = QT_TR_NOOP("When"), .required = true, .indexed = true}};
    Field<QString> by{this, {.name = "by_user", .label = QT_TR_NOOP("By")}};
};
