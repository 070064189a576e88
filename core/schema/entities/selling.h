// SPDX-License-Identifier: GPL-3.0-or-later
// What selling needs besides opportunities: what is sold, what was aimed at, what it cost, and what is paid for it.
#pragma once

#include "core/schema/entity.h"

#include <QCoreApplication>

struct Product final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Product)
public:
    Product()
        : Entity(
              "Product",
              {.name = "product", .label = QT_TR_NOOP("Product"), .plural = QT_TR_NOOP("Products"), .icon = "package"})
    {
    }
    Field<QString> name{this,
                        {.name = "name",
                         .label = QT_TR_NOOP("Name"),
                         .required = true,
                         .searchable = true,
                         .listed = true,
                         .keyed = true}};
    Field<QString> code{this,
                        {.name = "code",
                         .label = QT_TR_NOOP("Product code"),
                         .searchable = true,
                         .listed = true,
                         .keyed = true,
                         .identifies = true}};
    Field<QString> series{
        this, {.name = "series", .label = QT_TR_NOOP("Series"), .searchable = true, .listed = true, .keyed = true}};
    Field<Money> price{this, {.name = "price", .label = QT_TR_NOOP("Price"), .listed = true}};
    Field<Money> cost{this, {.name = "cost", .label = QT_TR_NOOP("Cost")}};
    Field<QString> unit{this, {.name = "unit", .label = QT_TR_NOOP("Unit")}};
    Field<QStringList> tags{this, {.name = "tags", .label = QT_TR_NOOP("Tags"), .searchable = true, .listed = true}};
    Field<QString> notes{this, {.name = "notes", .label = QT_TR_NOOP("Notes"), .kind = Kind::Note, .searchable = true}};
    Field<QString> externalId{
        this, {.name = "external_id", .label = QT_TR_NOOP("External ID"), .searchable = true, .keyed = true}};
};

/// What was aimed at: so much won by a person, a team or all in a month, a quarter or a year.
struct Target final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Target)
public:
    Target()
        : Entity("Target",
                 {.name = "target", .label = QT_TR_NOOP("Target"), .plural = QT_TR_NOOP("Targets"), .icon = "target"})
    {
    }
    static constexpr const char *month = "month", *quarter = "quarter", *year = "year";

    Field<QString> name{this, {.name = "name", .label = QT_TR_NOOP("Name"), .searchable = true, .listed = true}};
    Field<QString> period{
        this,
        {.name = "period",
         .label = QT_TR_NOOP("Period"),
         .kind = Kind::Choice,
         .required = true,
         .listed = true,
         .options = {{month, QT_TR_NOOP("Month")}, {quarter, QT_TR_NOOP("Quarter")}, {year, QT_TR_NOOP("Year")}}}};
    Field<QDate> start{this,
                       {.name = "start",
                        .label = QT_TR_NOOP("Begins on"),
                        .required = true,
                        .listed = true,
                        .indexed = true}}; ///< any day of the period
    Field<Money> amount{this, {.name = "amount", .label = QT_TR_NOOP("Amount"), .required = true, .listed = true}};
    Field<Id> owner{this,
                    {.name = "owner_id",
                     .label = QT_TR_NOOP("Person"),
                     .kind = Kind::Reference,
                     .listed = true,
                     .target = "user"}}; ///< neither person nor team: everybody
    Field<Id> team{
        this,
        {.name = "team_id", .label = QT_TR_NOOP("Team"), .kind = Kind::Reference, .listed = true, .target = "team"}};
    Field<Id> whole{this,
                    {.name = "whole_id",
                     .label = QT_TR_NOOP("Part of"),
                     .kind = Kind::Reference,
                     .target = "target"}}; ///< what it was split from
    Field<QString> notes{this, {.name = "notes", .label = QT_TR_NOOP("Notes"), .kind = Kind::Note}};
};

/// Money spent to win or keep a customer.
struct Expense final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Expense)
public:
    Expense()
        : Entity("Expense", {.name = "expense",
                             .label = QT_TR_NOOP("Expense"),
                             .plural = QT_TR_NOOP("Expenses"),
                             .icon = "receipt-text",
                             .type = "category"})
    {
    }
    Field<QString> name{
        this, {.name = "name", .label = QT_TR_NOOP("For what"), .required = true, .searchable = true, .listed = true}};
    Field<QString> category{this,
                            {.name = "category",
                             .label = QT_TR_NOOP("Category"),
                             .kind = Kind::Choice,
                             .required = true,
                             .listed = true,
                             .options = {{"travel", QT_TR_NOOP("Travel"), "accent"},
                                         {"meals", QT_TR_NOOP("Meals"), "amber"},
                                         {"gifts", QT_TR_NOOP("Gifts"), "violet"},
                                         {"samples", QT_TR_NOOP("Samples"), "teal"},
                                         {"fair", QT_TR_NOOP("Trade fair"), "green"},
                                         {"shipping", QT_TR_NOOP("Shipping"), "neutral"},
                                         {"other", QT_TR_NOOP("Other"), "neutral"}}}};
    Field<QDate> date{this,
                      {.name = "date", .label = QT_TR_NOOP("Date"), .required = true, .listed = true, .indexed = true}};
    Field<Money> amount{this, {.name = "amount", .label = QT_TR_NOOP("Amount"), .required = true, .listed = true}};
    Field<Id> contact{this,
                      {.name = "contact_id",
                       .label = QT_TR_NOOP("Customer"),
                       .kind = Kind::Reference,
                       .searchable = true,
                       .listed = true,
                       .target = "contact"}};
    Field<Id> opportunity{this,
                          {.name = "opportunity_id",
                           .label = QT_TR_NOOP("Opportunity"),
                           .kind = Kind::Reference,
                           .listed = true,
                           .target = "opportunity"}};
    Field<Id> owner{this,
                    {.name = "owner_id",
                     .label = QT_TR_NOOP("Spent by"),
                     .kind = Kind::Reference,
                     .listed = true,
                     .target = "user"}};
    Field<QString> notes{this, {.name = "notes", .label = QT_TR_NOOP("Notes"), .kind = Kind::Note, .searchable = true}};
    Field<QString> externalId{this, {.name = "external_id", .label = QT_TR_NOOP("External ID"), .keyed = true}};
};

/// How commission is counted: tiers of what was won in a period, each with its rate.
struct CommissionPlan final : Entity {
    Q_DECLARE_TR_FUNCTIONS(CommissionPlan)
public:
    CommissionPlan()
        : Entity("CommissionPlan", {.name = "commission_plan",
                                    .label = QT_TR_NOOP("Commission plan"),
                                    .plural = QT_TR_NOOP("Commission plans"),
                                    .icon = "percent"})
    {
    }
    static constexpr const char *each = "each", *reached = "reached";

    Field<QString> name{
        this, {.name = "name", .label = QT_TR_NOOP("Name"), .required = true, .searchable = true, .listed = true}};
    Field<QString> period{this,
                          {.name = "period",
                           .label = QT_TR_NOOP("Counted by"),
                           .kind = Kind::Choice,
                           .required = true,
                           .listed = true,
                           .options = {{Target::month, QT_TR_NOOP("Month")},
                                       {Target::quarter, QT_TR_NOOP("Quarter")},
                                       {Target::year, QT_TR_NOOP("Year")}}}};
    Field<QString> method{this,
                          {.name = "method",
                           .label = QT_TR_NOOP("Tiers"),
                           .kind = Kind::Choice,
                           .required = true,
                           .listed = true,
                           .options = {{each, QT_TR_NOOP("Each rate for the part within its tier")},
                                       {reached, QT_TR_NOOP("The rate reached for the whole")}}}};
    Field<QDate> from{this, {.name = "valid_from", .label = QT_TR_NOOP("Valid from"), .listed = true}};
    Field<QDate> until{this, {.name = "valid_until", .label = QT_TR_NOOP("Valid until")}};
    Field<QString> notes{this, {.name = "notes", .label = QT_TR_NOOP("Notes"), .kind = Kind::Note}};
};

struct CommissionTier final : Entity {
    Q_DECLARE_TR_FUNCTIONS(CommissionTier)
public:
    CommissionTier()
        : Entity("CommissionTier", {.name = "commission_tier",
                                    .label = QT_TR_NOOP("Tier"),
                                    .plural = QT_TR_NOOP("Tiers"),
                                    .icon = "percent",
                                    .title = "rate",
                                    .stamped = false})
    {
    }
    static constexpr const char *any = "any", *fresh = "new", *existing = "existing";

    Field<Id> plan{this,
                   {.name = "plan_id",
                    .label = QT_TR_NOOP("Commission plan"),
                    .kind = Kind::Reference,
                    .target = "commission_plan",
                    .owner = true}};
    Field<Money> from{this, {.name = "from_amount", .label = QT_TR_NOOP("From")}}; ///< empty: from the first amount on
    Field<double> rate{this, {.name = "rate", .label = QT_TR_NOOP("Percent"), .required = true}};
    Field<QString> customers{
        this,
        {.name = "customers",
         .label = QT_TR_NOOP("Customers"),
         .kind = Kind::Choice,
         .options = {{any, QT_TR_NOOP("All")}, {fresh, QT_TR_NOOP("New")}, {existing, QT_TR_NOOP("Existing")}}}};
    Field<Id> product{this,
                      {.name = "product_id",
                       .label = QT_TR_NOOP("Product"),
                       .kind = Kind::Reference,
                       .target = "product"}}; ///< empty: all products
};

/// Who is paid by a plan.
struct CommissionMember final : Entity {
    Q_DECLARE_TR_FUNCTIONS(CommissionMember)
public:
    CommissionMember()
        : Entity("CommissionMember", {.name = "commission_member",
                                      .label = QT_TR_NOOP("Person"),
                                      .plural = QT_TR_NOOP("People"),
                                      .icon = "users",
                                      .title = "user_id",
                                      .stamped = false})
    {
    }
    Field<Id> plan{this,
                   {.name = "plan_id",
                    .label = QT_TR_NOOP("Commission plan"),
                    .kind = Kind::Reference,
                    .target = "commission_plan",
                    .owner = true}};
    Field<Id> user{this,
                   {.name = "user_id",
                    .label = QT_TR_NOOP("User"),
                    .kind = Kind::Reference,
                    .required = true,
                    .target = "user",
                    .cascades = true}};
};
