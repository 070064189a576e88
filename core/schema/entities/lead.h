// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who may become a customer: where they came from, what they want, how good the chance is, and what became of
// it. The score is kept by the file from rules that the user edits (ScoreRule, core/domain/leads.h).
#pragma once

#include "core/schema/entity.h"

#include <QCoreApplication>

struct Lead final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Lead)
public:
    Lead()
        : Entity("Lead", {.name = "lead",
                          .label = QT_TR_NOOP("Lead"),
                          .plural = QT_TR_NOOP("Leads"),
                          .icon = "sparkles",
                          .titleElse = "company"})
    {
    }
    static constexpr const char *wanted = QT_TR_NOOP("What they want"), *reached = QT_TR_NOOP("How to reach them"),
                                *origin = QT_TR_NOOP("Origin"), *ending = QT_TR_NOOP("What became of it");
    static constexpr const char *fresh = "new", *working = "working", *qualified = "qualified",
                                *converted = "converted", *disqualified = "disqualified";

    Field<QString> name{this,
                        {.name = "name",
                         .label = QT_TR_NOOP("Name"),
                         .searchable = true,
                         .listed = true,
                         .keyed = true,
                         .personal = true,
                         .personName = "*"}};
    Field<QString> company{
        this, {.name = "company", .label = QT_TR_NOOP("Company"), .searchable = true, .listed = true, .keyed = true}};
    Field<QString> jobTitle{this, {.name = "job_title", .label = QT_TR_NOOP("Job title"), .searchable = true}};
    Field<QString> status{this,
                          {.name = "status",
                           .label = QT_TR_NOOP("Status"),
                           .kind = Kind::Choice,
                           .required = true,
                           .listed = true,
                           .indexed = true,
                           .options = {{fresh, QT_TR_NOOP("New"), "teal"},
                                       {working, QT_TR_NOOP("In progress"), "accent"},
                                       {qualified, QT_TR_NOOP("Qualified"), "violet"},
                                       {converted, QT_TR_NOOP("Converted"), "green"},
                                       {disqualified, QT_TR_NOOP("Disqualified"), "neutral"}}}};
    Field<qint64> score{this,
                        {.name = "score",
                         .label = QT_TR_NOOP("Score"),
                         .listed = true,
                         .indexed = true,
                         .readOnly = true}}; ///< 0 to 100, kept by the file
    Field<QString> phone{this,
                         {.name = "phone",
                          .label = QT_TR_NOOP("Phone"),
                          .kind = Kind::Phone,
                          .searchable = true,
                          .listed = true,
                          .keyed = true,
                          .personal = true,
                          .group = reached}};
    Field<QString> email{this,
                         {.name = "email",
                          .label = QT_TR_NOOP("E-mail"),
                          .kind = Kind::Email,
                          .searchable = true,
                          .listed = true,
                          .keyed = true,
                          .personal = true,
                          .group = reached}};
    Field<QString> web{this, {.name = "web", .label = QT_TR_NOOP("Web"), .kind = Kind::Url, .group = reached}};
    Field<QString> city{this, {.name = "city", .label = QT_TR_NOOP("City"), .searchable = true, .group = reached}};
    Field<QString> country{this, {.name = "country", .label = QT_TR_NOOP("Country"), .group = reached}};
    Field<QString> interest{this,
                            {.name = "interest",
                             .label = QT_TR_NOOP("Interested in"),
                             .searchable = true,
                             .listed = true,
                             .group = wanted}};
    Field<QString> need{this, {.name = "need", .label = QT_TR_NOOP("Need"), .kind = Kind::Note, .group = wanted}};
    Field<Money> budget{this, {.name = "budget", .label = QT_TR_NOOP("Budget"), .group = wanted}};
    Field<QString> timing{this,
                          {.name = "timing",
                           .label = QT_TR_NOOP("Timing"),
                           .kind = Kind::Choice,
                           .group = wanted,
                           .options = {{"now", QT_TR_NOOP("At once"), "green"},
                                       {"quarter", QT_TR_NOOP("Within three months"), "teal"},
                                       {"year", QT_TR_NOOP("Within a year"), "accent"},
                                       {"later", QT_TR_NOOP("Later"), "neutral"}}}};
    Field<QString> source{this,
                          {.name = "source",
                           .label = QT_TR_NOOP("Source"),
                           .kind = Kind::Choice,
                           .listed = true,
                           .group = origin,
                           .options = {{"web", QT_TR_NOOP("Web site")},
                                       {"referral", QT_TR_NOOP("Referral")},
                                       {"trade_fair", QT_TR_NOOP("Trade fair")},
                                       {"cold_call", QT_TR_NOOP("Cold call")},
                                       {"partner", QT_TR_NOOP("Partner")},
                                       {"existing", QT_TR_NOOP("Existing customer")},
                                       {"other", QT_TR_NOOP("Other")}}}};
    Field<QString> channel{this,
                           {.name = "channel",
                            .label = QT_TR_NOOP("Channel"),
                            .kind = Kind::Choice,
                            .group = origin,
                            .options = {{"phone", QT_TR_NOOP("Phone")},
                                        {"email", QT_TR_NOOP("E-mail")},
                                        {"form", QT_TR_NOOP("Web form")},
                                        {"message", QT_TR_NOOP("Message")},
                                        {"visit", QT_TR_NOOP("In person")},
                                        {"list", QT_TR_NOOP("Bought list")},
                                        {"other", QT_TR_NOOP("Other")}}}};
    Field<QString> campaign{this, {.name = "campaign", .label = QT_TR_NOOP("Campaign"), .group = origin}};
    Field<QString> reason{this,
                          {.name = "disqualify_reason",
                           .label = QT_TR_NOOP("Disqualified because"),
                           .kind = Kind::Choice,
                           .group = ending,
                           .options = {{"no_need", QT_TR_NOOP("No need")},
                                       {"no_budget", QT_TR_NOOP("No budget")},
                                       {"not_now", QT_TR_NOOP("Not now")},
                                       {"no_say", QT_TR_NOOP("Has no say in it")},
                                       {"unreachable", QT_TR_NOOP("Cannot be reached")},
                                       {"wrong_data", QT_TR_NOOP("Data is wrong")},
                                       {"competitor", QT_TR_NOOP("Bought elsewhere")},
                                       {"fit", QT_TR_NOOP("Does not fit")},
                                       {"other", QT_TR_NOOP("Other")}}}};
    Field<QString> reasonNote{this, {.name = "disqualify_note", .label = QT_TR_NOOP("Note"), .group = ending}};
    Field<QDate> recycleOn{
        this, {.name = "recycle_on", .label = QT_TR_NOOP("Take up again on"), .indexed = true, .group = ending}};
    Field<QDateTime> convertedAt{this,
                                 {.name = "converted_at",
                                  .label = QT_TR_NOOP("Converted on"),
                                  .indexed = true,
                                  .readOnly = true,
                                  .group = ending}};
    Field<Id> contact{this,
                      {.name = "contact_id",
                       .label = QT_TR_NOOP("Became contact"),
                       .kind = Kind::Reference,
                       .readOnly = true,
                       .target = "contact",
                       .group = ending}};
    Field<Id> organisation{this,
                           {.name = "organisation_id",
                            .label = QT_TR_NOOP("Became company"),
                            .kind = Kind::Reference,
                            .readOnly = true,
                            .target = "contact",
                            .group = ending}};
    Field<Id> opportunity{this,
                          {.name = "opportunity_id",
                           .label = QT_TR_NOOP("Became opportunity"),
                           .kind = Kind::Reference,
                           .readOnly = true,
                           .target = "opportunity",
                           .group = ending}};
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

/// Points for leads of which a condition holds.
struct ScoreRule final : Entity {
    Q_DECLARE_TR_FUNCTIONS(ScoreRule)
public:
    ScoreRule()
        : Entity("ScoreRule", {.name = "score_rule",
                               .label = QT_TR_NOOP("Score rule"),
                               .plural = QT_TR_NOOP("Score rules"),
                               .icon = "sparkles",
                               .internal = true})
    {
    }
    Field<QString> name{this, {.name = "name", .label = QT_TR_NOOP("Name"), .required = true, .listed = true}};
    Field<QString> filter{
        this, {.name = "filter", .label = QT_TR_NOOP("Condition"), .kind = Kind::Note}}; ///< core/record/filtertext.h
    Field<qint64> points{this, {.name = "points", .label = QT_TR_NOOP("Points")}};       ///< may be negative
    Field<qint64> place{this, {.name = "place", .label = QT_TR_NOOP("Place")}}; ///< order in which they are shown
};
