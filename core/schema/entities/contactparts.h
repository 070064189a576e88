// SPDX-License-Identifier: GPL-3.0-or-later
// What a contact has any number of: ways to reach it, places, work places, relations, dates and schooling.
#pragma once

#include "core/schema/entity.h"

#include <QCoreApplication>

struct Phone final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Phone)
public:
    Phone()
        : Entity("Phone", {.name = "phone",
                           .label = QT_TR_NOOP("Phone"),
                           .plural = QT_TR_NOOP("Phones"),
                           .icon = "phone",
                           .title = "number",
                           .stamped = false})
    {
    }
    Field<Id> contact{this,
                      {.name = "contact_id",
                       .label = QT_TR_NOOP("Contact"),
                       .kind = Kind::Reference,
                       .target = "contact",
                       .owner = true}};
    Field<QString> number{this,
                          {.name = "number",
                           .label = QT_TR_NOOP("Phone"),
                           .kind = Kind::Phone,
                           .required = true,
                           .searchable = true,
                           .listed = true,
                           .keyed = true,
                           .personal = true}};
    Field<QString> type{this,
                        {.name = "type",
                         .label = QT_TR_NOOP("Type"),
                         .kind = Kind::Choice,
                         .options = {{"mobile", QT_TR_NOOP("Mobile")},
                                     {"work", QT_TR_NOOP("Work")},
                                     {"home", QT_TR_NOOP("Home")},
                                     {"main", QT_TR_NOOP("Main")},
                                     {"fax", QT_TR_NOOP("Fax")},
                                     {"other", QT_TR_NOOP("Other")}}}};
};

struct Email final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Email)
public:
    Email()
        : Entity("Email", {.name = "email",
                           .label = QT_TR_NOOP("E-mail"),
                           .plural = QT_TR_NOOP("E-mails"),
                           .icon = "mail",
                           .title = "address",
                           .stamped = false})
    {
    }
    Field<Id> contact{this,
                      {.name = "contact_id",
                       .label = QT_TR_NOOP("Contact"),
                       .kind = Kind::Reference,
                       .target = "contact",
                       .owner = true}};
    Field<QString> address{this,
                           {.name = "address",
                            .label = QT_TR_NOOP("E-mail"),
                            .kind = Kind::Email,
                            .required = true,
                            .searchable = true,
                            .listed = true,
                            .keyed = true,
                            .personal = true}};
    Field<QString> type{
        this,
        {.name = "type",
         .label = QT_TR_NOOP("Type"),
         .kind = Kind::Choice,
         .options = {{"work", QT_TR_NOOP("Work")}, {"home", QT_TR_NOOP("Home")}, {"other", QT_TR_NOOP("Other")}}}};
};

struct Address final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Address)
public:
    Address()
        : Entity("Address", {.name = "address",
                             .label = QT_TR_NOOP("Address"),
                             .plural = QT_TR_NOOP("Addresses"),
                             .icon = "map-pin",
                             .title = "street",
                             .stamped = false})
    {
    }
    Field<Id> contact{this,
                      {.name = "contact_id",
                       .label = QT_TR_NOOP("Contact"),
                       .kind = Kind::Reference,
                       .target = "contact",
                       .owner = true}};
    Field<QString> street{this,
                          {.name = "street", .label = QT_TR_NOOP("Street"), .searchable = true, .personal = true}};
    Field<QString> street2{
        this, {.name = "street2", .label = QT_TR_NOOP("Street, second line"), .kind = Kind::Note, .personal = true}};
    Field<QString> city{this, {.name = "city", .label = QT_TR_NOOP("City"), .searchable = true, .listed = true}};
    Field<QString> region{this, {.name = "region", .label = QT_TR_NOOP("State or province")}};
    Field<QString> postcode{this, {.name = "postcode", .label = QT_TR_NOOP("Postcode")}};
    Field<QString> country{this, {.name = "country", .label = QT_TR_NOOP("Country")}};
    Field<QString> type{this,
                        {.name = "type",
                         .label = QT_TR_NOOP("Type"),
                         .kind = Kind::Choice,
                         .options = {{"work", QT_TR_NOOP("Work")},
                                     {"home", QT_TR_NOOP("Home")},
                                     {"billing", QT_TR_NOOP("Billing")},
                                     {"shipping", QT_TR_NOOP("Shipping")},
                                     {"other", QT_TR_NOOP("Other")}}}};
};

struct WebAddress final : Entity {
    Q_DECLARE_TR_FUNCTIONS(WebAddress)
public:
    WebAddress()
        : Entity("WebAddress", {.name = "web",
                                .label = QT_TR_NOOP("Web and social"),
                                .plural = QT_TR_NOOP("Web and social"),
                                .icon = "globe",
                                .title = "address",
                                .stamped = false})
    {
    }
    Field<Id> contact{this,
                      {.name = "contact_id",
                       .label = QT_TR_NOOP("Contact"),
                       .kind = Kind::Reference,
                       .target = "contact",
                       .owner = true}};
    Field<QString> address{this,
                           {.name = "address",
                            .label = QT_TR_NOOP("Web or handle"),
                            .kind = Kind::Url,
                            .required = true,
                            .searchable = true,
                            .personal = true}};
    Field<QString> type{this,
                        {.name = "type",
                         .label = QT_TR_NOOP("Type"),
                         .kind = Kind::Choice,
                         .options = {{"website", QT_TR_NOOP("Web site")},
                                     {"wechat", QT_TR_NOOP("WeChat")},
                                     {"qq", QT_TR_NOOP("QQ")},
                                     {"line", QT_TR_NOOP("LINE")},
                                     {"whatsapp", QT_TR_NOOP("WhatsApp")},
                                     {"telegram", QT_TR_NOOP("Telegram")},
                                     {"linkedin", QT_TR_NOOP("LinkedIn")},
                                     {"x", QT_TR_NOOP("X")},
                                     {"facebook", QT_TR_NOOP("Facebook")},
                                     {"instagram", QT_TR_NOOP("Instagram")},
                                     {"weibo", QT_TR_NOOP("Weibo")},
                                     {"skype", QT_TR_NOOP("Skype")},
                                     {"other", QT_TR_NOOP("Other")}}}};
};

/// A person's place in an organisation. Past ones keep their dates; the first one in order is the primary one.
struct Affiliation final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Affiliation)
public:
    Affiliation()
        : Entity("Affiliation", {.name = "affiliation",
                                 .label = QT_TR_NOOP("Position"),
                                 .plural = QT_TR_NOOP("Positions"),
                                 .icon = "briefcase",
                                 .title = "role",
                                 .stamped = false})
    {
    }
    Field<Id> person{this,
                     {.name = "contact_id",
                      .label = QT_TR_NOOP("Person"),
                      .kind = Kind::Reference,
                      .target = "contact",
                      .owner = true,
                      .variant = "person"}};
    Field<Id> organisation{this,
                           {.name = "organisation_id",
                            .label = QT_TR_NOOP("Company"),
                            .kind = Kind::Reference,
                            .required = true,
                            .searchable = true,
                            .listed = true,
                            .target = "contact",
                            .cascades = true}};
    Field<QString> role{this, {.name = "role", .label = QT_TR_NOOP("Job title"), .searchable = true, .listed = true}};
    Field<QString> department{this, {.name = "department", .label = QT_TR_NOOP("Department")}};
    Field<Id> reportsTo{
        this,
        {.name = "reports_to_id", .label = QT_TR_NOOP("Reports to"), .kind = Kind::Reference, .target = "contact"}};
    Field<PartialDate> from{this, {.name = "from_date", .label = QT_TR_NOOP("From")}};
    Field<PartialDate> to{this, {.name = "to_date", .label = QT_TR_NOOP("Until")}};
};

/// How a contact is related to another one; the type reads from owner to other: "contact is the <type> of other".
struct Relation final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Relation)
public:
    Relation()
        : Entity("Relation", {.name = "relation",
                              .label = QT_TR_NOOP("Relation"),
                              .plural = QT_TR_NOOP("Relations"),
                              .icon = "heart",
                              .title = "type",
                              .stamped = false})
    {
    }
    Field<Id> contact{this,
                      {.name = "contact_id",
                       .label = QT_TR_NOOP("Contact"),
                       .kind = Kind::Reference,
                       .target = "contact",
                       .owner = true}};
    Field<QString> type{this,
                        {.name = "type",
                         .label = QT_TR_NOOP("Relation"),
                         .kind = Kind::Choice,
                         .required = true,
                         .options = {{"spouse", QT_TR_NOOP("Spouse")},
                                     {"partner", QT_TR_NOOP("Partner")},
                                     {"parent", QT_TR_NOOP("Parent")},
                                     {"child", QT_TR_NOOP("Child")},
                                     {"sibling", QT_TR_NOOP("Sibling")},
                                     {"relative", QT_TR_NOOP("Relative")},
                                     {"friend", QT_TR_NOOP("Friend")},
                                     {"colleague", QT_TR_NOOP("Colleague")},
                                     {"assistant", QT_TR_NOOP("Assistant")},
                                     {"manager", QT_TR_NOOP("Manager")},
                                     {"referrer", QT_TR_NOOP("Referrer")},
                                     {"referred", QT_TR_NOOP("Referred by")}}}};
    Field<Id> other{this,
                    {.name = "other_id",
                     .label = QT_TR_NOOP("Of whom"),
                     .kind = Kind::Reference,
                     .target = "contact",
                     .cascades = true}};
    Field<QString> otherName{this,
                             {.name = "other_name",
                              .label = QT_TR_NOOP("Name"),
                              .searchable = true,
                              .personal = true}}; ///< somebody who is not in the file
};

struct Occasion final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Occasion)
public:
    Occasion()
        : Entity("Occasion", {.name = "occasion",
                              .label = QT_TR_NOOP("Date to remember"),
                              .plural = QT_TR_NOOP("Dates to remember"),
                              .icon = "cake",
                              .title = "type",
                              .stamped = false})
    {
    }
    Field<Id> contact{this,
                      {.name = "contact_id",
                       .label = QT_TR_NOOP("Contact"),
                       .kind = Kind::Reference,
                       .target = "contact",
                       .owner = true}};
    Field<PartialDate> date{this, {.name = "date", .label = QT_TR_NOOP("Date"), .required = true, .personal = true}};
    Field<QString> type{this,
                        {.name = "type",
                         .label = QT_TR_NOOP("Occasion"),
                         .kind = Kind::Choice,
                         .options = {{"anniversary", QT_TR_NOOP("Anniversary")},
                                     {"wedding", QT_TR_NOOP("Wedding day")},
                                     {"founding", QT_TR_NOOP("Founding day")},
                                     {"renewal", QT_TR_NOOP("Renewal")},
                                     {"other", QT_TR_NOOP("Other")}}}};
};

struct Education final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Education)
public:
    Education()
        : Entity("Education", {.name = "education",
                               .label = QT_TR_NOOP("Education"),
                               .plural = QT_TR_NOOP("Education"),
                               .icon = "graduation-cap",
                               .title = "school",
                               .stamped = false})
    {
    }
    Field<Id> contact{this,
                      {.name = "contact_id",
                       .label = QT_TR_NOOP("Person"),
                       .kind = Kind::Reference,
                       .target = "contact",
                       .owner = true,
                       .variant = "person"}};
    Field<QString> school{
        this,
        {.name = "school", .label = QT_TR_NOOP("School"), .required = true, .searchable = true, .personal = true}};
    Field<QString> degree{this, {.name = "degree", .label = QT_TR_NOOP("Degree"), .personal = true}};
    Field<QString> subject{this, {.name = "subject", .label = QT_TR_NOOP("Subject")}};
    Field<PartialDate> until{this, {.name = "until_date", .label = QT_TR_NOOP("Until")}};
};
