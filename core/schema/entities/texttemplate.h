// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are written again and again: greetings, surveys, answers, with fields in braces (core/domain/texts.h).
#pragma once

#include "core/schema/entity.h"

#include <QCoreApplication>

struct TextTemplate final : Entity {
    Q_DECLARE_TR_FUNCTIONS(TextTemplate)
public:
    TextTemplate()
        : Entity("TextTemplate", {.name = "text_template",
                                  .label = QT_TR_NOOP("Text template"),
                                  .plural = QT_TR_NOOP("Text templates"),
                                  .icon = "file-text"})
    {
    }
    static constexpr const char *care = "care", *survey = "survey", *answer = "answer";
    static constexpr const char *email = "email", *message = "message";

    Field<QString> name{this,
                        {.name = "name",
                         .label = QT_TR_NOOP("Name"),
                         .required = true,
                         .searchable = true,
                         .listed = true,
                         .keyed = true}};
    Field<QString> purpose{this,
                           {.name = "purpose",
                            .label = QT_TR_NOOP("For what"),
                            .kind = Kind::Choice,
                            .required = true,
                            .listed = true,
                            .options = {{care, QT_TR_NOOP("Care"), "teal"},
                                        {survey, QT_TR_NOOP("Survey"), "violet"},
                                        {answer, QT_TR_NOOP("Answer"), "accent"}}}};
    Field<QString> occasion{this,
                            {.name = "occasion",
                             .label = QT_TR_NOOP("Occasion"),
                             .kind = Kind::Choice,
                             .listed = true,
                             .options = {{"birthday", QT_TR_NOOP("Birthday")},
                                         {"anniversary", QT_TR_NOOP("Anniversary")},
                                         {"festival", QT_TR_NOOP("Festival")},
                                         {"warranty", QT_TR_NOOP("Warranty ends")},
                                         {"contract", QT_TR_NOOP("Contract ends")},
                                         {"silence", QT_TR_NOOP("Long silence")}}}}; ///< empty: any
    Field<QString> channel{this,
                           {.name = "channel",
                            .label = QT_TR_NOOP("Sent as"),
                            .kind = Kind::Choice,
                            .listed = true,
                            .options = {{email, QT_TR_NOOP("E-mail")}, {message, QT_TR_NOOP("Text message")}}}};
    Field<QString> language{this,
                            {.name = "language",
                             .label = QT_TR_NOOP("Language"),
                             .kind = Kind::Choice,
                             .listed = true,
                             .options = {{"en", QT_TR_NOOP("English")},
                                         {"zh_CN", QT_TR_NOOP("Chinese, simplified")},
                                         {"zh_TW", QT_TR_NOOP("Chinese, traditional")}}}}; ///< empty: any
    Field<QString> subject{this, {.name = "subject", .label = QT_TR_NOOP("Subject"), .searchable = true}};
    Field<QString> body{
        this, {.name = "body", .label = QT_TR_NOOP("Text"), .kind = Kind::Note, .required = true, .searchable = true}};
};
