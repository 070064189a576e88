// SPDX-License-Identifier: GPL-3.0-or-later
// A way of selling: the stages that an opportunity passes, in their order, with what is needed and expected in each.
#pragma once

#include "core/schema/entity.h"

#include <QCoreApplication>

struct Pipeline final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Pipeline)
public:
    Pipeline()
        : Entity("Pipeline", {.name = "pipeline",
                              .label = QT_TR_NOOP("Pipeline"),
                              .plural = QT_TR_NOOP("Pipelines"),
                              .icon = "square-kanban",
                              .internal = true})
    {
    }
    Field<QString> name{this,
                        {.name = "name", .label = QT_TR_NOOP("Name"), .required = true, .listed = true, .keyed = true}};
};

struct Stage final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Stage)
public:
    Stage()
        : Entity("Stage", {.name = "stage",
                           .label = QT_TR_NOOP("Stage"),
                           .plural = QT_TR_NOOP("Stages"),
                           .icon = "square-kanban",
                           .tone = "tone",
                           .stamped = false,
                           .internal = true})
    {
    }
    static constexpr const char *open = "open", *won = "won", *lost = "lost";

    Field<Id> pipeline{this,
                       {.name = "pipeline_id",
                        .label = QT_TR_NOOP("Pipeline"),
                        .kind = Kind::Reference,
                        .target = "pipeline",
                        .owner = true}};
    Field<QString> name{this,
                        {.name = "name", .label = QT_TR_NOOP("Name"), .required = true, .listed = true, .keyed = true}};
    Field<QString> type{this,
                        {.name = "type",
                         .label = QT_TR_NOOP("Type"),
                         .kind = Kind::Choice,
                         .required = true,
                         .options = {{"open", QT_TR_NOOP("Open"), "accent"},
                                     {"won", QT_TR_NOOP("Won"), "green"},
                                     {"lost", QT_TR_NOOP("Lost"), "red"}}}};
    Field<QString> tone{this, {.name = "tone", .label = QT_TR_NOOP("Colour")}}; ///< name of a tone of the theme
    Field<qint64> probability{this, {.name = "probability", .label = QT_TR_NOOP("Probability")}}; ///< percent
    Field<QString> guidance{this, {.name = "guidance", .label = QT_TR_NOOP("What to do here"), .kind = Kind::Note}};
    Field<QStringList> needs{this, {.name = "needs", .label = QT_TR_NOOP("Needed fields")}}; ///< names of fields
    Field<qint64> staleDays{this, {.name = "stale_days", .label = QT_TR_NOOP("Days until stale")}};
};
