// SPDX-License-Identifier: GPL-3.0-or-later
// Who works with the file, and in which teams.
#pragma once

#include "core/schema/entity.h"

#include <QCoreApplication>

struct User final : Entity {
    Q_DECLARE_TR_FUNCTIONS(User)
public:
    User()
        : Entity("User", {.name = "user",
                          .label = QT_TR_NOOP("User"),
                          .plural = QT_TR_NOOP("Users"),
                          .icon = "user",
                          .faced = true,
                          .internal = true,
                          .exchanged = true})
    {
    }
    Field<QString> name{this,
                        {.name = "name", .label = QT_TR_NOOP("Name"), .required = true, .listed = true, .keyed = true}};
    Field<QString> login{this, {.name = "login", .label = QT_TR_NOOP("Account")}}; ///< account name on the computer
    Field<Id> manager{this,
                      {.name = "manager_id",
                       .label = QT_TR_NOOP("Manager"),
                       .kind = Kind::Reference,
                       .listed = true,
                       .target = "user"}};
    Field<Id> team{
        this,
        {.name = "team_id", .label = QT_TR_NOOP("Team"), .kind = Kind::Reference, .listed = true, .target = "team"}};
};

/// People who reach a target together.
struct Team final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Team)
public:
    Team()
        : Entity("Team", {.name = "team",
                          .label = QT_TR_NOOP("Team"),
                          .plural = QT_TR_NOOP("Teams"),
                          .icon = "users",
                          .internal = true,
                          .exchanged = true})
    {
    }
    Field<QString> name{this,
                        {.name = "name", .label = QT_TR_NOOP("Name"), .required = true, .listed = true, .keyed = true}};
    Field<Id> leader{this,
                     {.name = "leader_id",
                      .label = QT_TR_NOOP("Leader"),
                      .kind = Kind::Reference,
                      .listed = true,
                      .target = "user"}};
};
