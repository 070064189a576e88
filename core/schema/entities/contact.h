// SPDX-License-Identifier: GPL-3.0-or-later
// A customer or somebody at one: an organisation or a person. Both can be customers; `status` says how far they are.
#pragma once

#include "core/schema/entity.h"

#include <QCoreApplication>

struct Contact final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Contact)
public:
    Contact()
        : Entity("Contact", {.name = "contact",
                             .label = QT_TR_NOOP("Contact"),
                             .plural = QT_TR_NOOP("Contacts"),
                             .icon = "users",
                             .variant = "kind",
                             .faced = true})
    {
    }
    static constexpr const char *person = "person", *organisation = "organisation";
    static constexpr const char *agreed = "agreed", *refused = "refused";
    static constexpr const char *names = QT_TR_NOOP("Name"), *business = QT_TR_NOOP("Business"),
                                *sales = QT_TR_NOOP("Sales"), *private_ = QT_TR_NOOP("Personal");

    Field<QString> kind{
        this,
        {.name = "kind",
         .label = QT_TR_NOOP("Kind"),
         .kind = Kind::Choice,
         .required = true,
         .options = {{"person", QT_TR_NOOP("Person"), "accent"}, {"organisation", QT_TR_NOOP("Company"), "teal"}}}};
    Field<QString> name{this,
                        {.name = "name",
                         .label = QT_TR_NOOP("Name"),
                         .required = true,
                         .searchable = true,
                         .listed = true,
                         .keyed = true,
                         .personal = true,
                         .personName = person}};
    Field<QString> prefix{this,
                          {.name = "prefix",
                           .label = QT_TR_NOOP("Title"),
                           .personal = true,
                           .inTitle = true,
                           .group = names,
                           .variant = person}};
    Field<QString> familyName{this,
                              {.name = "family_name",
                               .label = QT_TR_NOOP("Family name"),
                               .personal = true,
                               .inTitle = true,
                               .group = names,
                               .variant = person}};
    Field<QString> givenName{this,
                             {.name = "given_name",
                              .label = QT_TR_NOOP("Given name"),
                              .personal = true,
                              .inTitle = true,
                              .group = names,
                              .variant = person}};
    Field<QString> middleName{this,
                              {.name = "middle_name",
                               .label = QT_TR_NOOP("Middle name"),
                               .personal = true,
                               .inTitle = true,
                               .group = names,
                               .variant = person}};
    Field<QString> suffix{this,
                          {.name = "suffix",
                           .label = QT_TR_NOOP("Suffix"),
                           .personal = true,
                           .inTitle = true,
                           .group = names,
                           .variant = person}};
    Field<QString> nickname{this,
                            {.name = "nickname",
                             .label = QT_TR_NOOP("Also known as"),
                             .searchable = true,
                             .personal = true,
                             .group = names}};

    Field<QString> status{this,
                          {.name = "status",
                           .label = QT_TR_NOOP("Status"),
                           .kind = Kind::Choice,
                           .listed = true,
                           .indexed = true,
                           .group = sales,
                           .options = {{"prospect", QT_TR_NOOP("Prospect"), "violet"},
                                       {"customer", QT_TR_NOOP("Customer"), "green"},
                                       {"key_account", QT_TR_NOOP("Key account"), "accent"},
                                       {"at_risk", QT_TR_NOOP("At risk"), "amber"},
                                       {"dormant", QT_TR_NOOP("Dormant"), "neutral"},
                                       {"lost", QT_TR_NOOP("Lost"), "red"},
                                       {"partner", QT_TR_NOOP("Partner"), "teal"},
                                       {"supplier", QT_TR_NOOP("Supplier"), "neutral"}}}};
    Field<QString> rating{this,
                          {.name = "rating",
                           .label = QT_TR_NOOP("Rating"),
                           .kind = Kind::Choice,
                           .group = sales,
                           .options = {{"a", QT_TR_NOOP("A"), "green"},
                                       {"b", QT_TR_NOOP("B"), "teal"},
                                       {"c", QT_TR_NOOP("C"), "neutral"},
                                       {"d", QT_TR_NOOP("D"), "neutral"}}}};
    Field<QString> source{this,
                          {.name = "source",
                           .label = QT_TR_NOOP("Source"),
                           .kind = Kind::Choice,
                           .group = sales,
                           .options = {{"web", QT_TR_NOOP("Web site")},
                                       {"referral", QT_TR_NOOP("Referral")},
                                       {"trade_fair", QT_TR_NOOP("Trade fair")},
                                       {"cold_call", QT_TR_NOOP("Cold call")},
                                       {"partner", QT_TR_NOOP("Partner")},
                                       {"newsletter", QT_TR_NOOP("Newsletter")},
                                       {"social", QT_TR_NOOP("Social media")},
                                       {"walk_in", QT_TR_NOOP("Walk-in")},
                                       {"import", QT_TR_NOOP("Imported list")},
                                       {"other", QT_TR_NOOP("Other")}}}};
    Field<Id> owner{
        this,
        {.name = "owner_id", .label = QT_TR_NOOP("Owner"), .kind = Kind::Reference, .target = "user", .group = sales}};
    Field<QStringList> tags{
        this, {.name = "tags", .label = QT_TR_NOOP("Tags"), .searchable = true, .listed = true, .group = sales}};

    Field<QString> industry{this,
                            {.name = "industry",
                             .label = QT_TR_NOOP("Industry"),
                             .kind = Kind::Choice,
                             .group = business,
                             .variant = organisation,
                             .options = {{"manufacturing", QT_TR_NOOP("Manufacturing")},
                                         {"software", QT_TR_NOOP("Software")},
                                         {"retail", QT_TR_NOOP("Retail")},
                                         {"wholesale", QT_TR_NOOP("Wholesale")},
                                         {"healthcare", QT_TR_NOOP("Healthcare")},
                                         {"construction", QT_TR_NOOP("Construction")},
                                         {"logistics", QT_TR_NOOP("Logistics")},
                                         {"education", QT_TR_NOOP("Education")},
                                         {"finance", QT_TR_NOOP("Finance")},
                                         {"hospitality", QT_TR_NOOP("Hospitality")},
                                         {"energy", QT_TR_NOOP("Energy")},
                                         {"agriculture", QT_TR_NOOP("Agriculture")},
                                         {"automotive", QT_TR_NOOP("Automotive")},
                                         {"chemicals", QT_TR_NOOP("Chemicals")},
                                         {"media", QT_TR_NOOP("Media")},
                                         {"public_sector", QT_TR_NOOP("Public sector")},
                                         {"real_estate", QT_TR_NOOP("Real estate")},
                                         {"telecom", QT_TR_NOOP("Telecom")},
                                         {"services", QT_TR_NOOP("Services")},
                                         {"other", QT_TR_NOOP("Other")}}}};
    Field<qint64> employees{
        this, {.name = "employees", .label = QT_TR_NOOP("Employees"), .group = business, .variant = organisation}};
    Field<Money> revenue{
        this,
        {.name = "annual_revenue", .label = QT_TR_NOOP("Annual revenue"), .group = business, .variant = organisation}};
    Field<Money> creditLimit{this, {.name = "credit_limit", .label = QT_TR_NOOP("Credit limit"), .group = business}};
    Field<QString> taxId{this,
                         {.name = "tax_id",
                          .label = QT_TR_NOOP("Tax ID"),
                          .searchable = true,
                          .indexed = true,
                          .identifies = true,
                          .group = business}};
    Field<QString> bank{this, {.name = "bank", .label = QT_TR_NOOP("Bank"), .group = business}};
    Field<QString> bankAccount{
        this, {.name = "bank_account", .label = QT_TR_NOOP("Bank account"), .personal = true, .group = business}};
    Field<Id> parent{this,
                     {.name = "parent_id",
                      .label = QT_TR_NOOP("Parent company"),
                      .kind = Kind::Reference,
                      .target = "contact",
                      .group = business,
                      .variant = organisation}};

    Field<PartialDate> birthday{
        this,
        {.name = "birthday", .label = QT_TR_NOOP("Birthday"), .personal = true, .group = private_, .variant = person}};
    Field<QString> gender{
        this,
        {.name = "gender",
         .label = QT_TR_NOOP("Gender"),
         .kind = Kind::Choice,
         .personal = true,
         .group = private_,
         .variant = person,
         .options = {{"female", QT_TR_NOOP("Female")}, {"male", QT_TR_NOOP("Male")}, {"other", QT_TR_NOOP("Other")}}}};
    Field<QString> language{this, {.name = "language", .label = QT_TR_NOOP("Language"), .group = private_}};
    Field<QString> hobbies{this,
                           {.name = "hobbies",
                            .label = QT_TR_NOOP("Hobbies"),
                            .searchable = true,
                            .personal = true,
                            .group = private_,
                            .variant = person}};
    Field<bool> doNotContact{this, {.name = "do_not_contact", .label = QT_TR_NOOP("Do not contact"), .group = sales}};
    Field<QString> consent{
        this,
        {.name = "consent",
         .label = QT_TR_NOOP("Advertising messages"),
         .kind = Kind::Choice,
         .group = sales,
         .options = {{agreed, QT_TR_NOOP("Agreed"), "green"}, {refused, QT_TR_NOOP("Refused"), "red"}}}};
    Field<QDate> consentOn{this, {.name = "consent_on", .label = QT_TR_NOOP("Agreed or refused on"), .group = sales}};
    Field<QString> consentBasis{
        this, {.name = "consent_basis", .label = QT_TR_NOOP("Agreed or refused how"), .group = sales}};
    Field<QString> notes{this, {.name = "notes", .label = QT_TR_NOOP("Notes"), .kind = Kind::Note, .searchable = true}};
    Field<QString> externalId{this,
                              {.name = "external_id",
                               .label = QT_TR_NOOP("External ID"),
                               .searchable = true,
                               .keyed = true,
                               .group = business}};

    Field<QString> cardRest{
        this,
        {.name = "card_rest", .kind = Kind::Note, .personal = true, .hidden = true}}; ///< lines of its vCard that no
                                                                                      ///< field holds, given back there

    Field<QDateTime> lastActivity{this,
                                  {.name = "last_activity_at",
                                   .label = QT_TR_NOOP("Last activity"),
                                   .listed = true,
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
