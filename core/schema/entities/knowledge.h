// SPDX-License-Identifier: GPL-3.0-or-later
// What was learnt once and is needed again: articles in folders, and in which service records they were used. Earlier
// versions of an article are in the history of the file.
#pragma once

#include "core/schema/entity.h"

#include <QCoreApplication>

struct ArticleFolder final : Entity {
    Q_DECLARE_TR_FUNCTIONS(ArticleFolder)
public:
    ArticleFolder()
        : Entity("ArticleFolder", {.name = "article_folder",
                                   .label = QT_TR_NOOP("Folder"),
                                   .plural = QT_TR_NOOP("Folders"),
                                   .icon = "folder",
                                   .internal = true,
                                   .exchanged = true})
    {
    }
    Field<QString> name{this,
                        {.name = "name", .label = QT_TR_NOOP("Name"), .required = true, .listed = true, .keyed = true}};
    Field<Id> parent{this,
                     {.name = "parent_id",
                      .label = QT_TR_NOOP("In folder"),
                      .kind = Kind::Reference,
                      .listed = true,
                      .target = "article_folder"}};
};

struct Article final : Entity {
    Q_DECLARE_TR_FUNCTIONS(Article)
public:
    Article()
        : Entity("Article", {.name = "article",
                             .label = QT_TR_NOOP("Article"),
                             .plural = QT_TR_NOOP("Articles"),
                             .icon = "book-open"})
    {
    }
    static constexpr const char *draft = "draft", *published = "published";

    Field<QString> name{this,
                        {.name = "name",
                         .label = QT_TR_NOOP("Title"),
                         .required = true,
                         .searchable = true,
                         .listed = true,
                         .keyed = true}};
    Field<Id> folder{this,
                     {.name = "folder_id",
                      .label = QT_TR_NOOP("Folder"),
                      .kind = Kind::Reference,
                      .searchable = true,
                      .listed = true,
                      .target = "article_folder"}};
    Field<QString> state{
        this,
        {.name = "state",
         .label = QT_TR_NOOP("State"),
         .kind = Kind::Choice,
         .listed = true,
         .indexed = true,
         .options = {{draft, QT_TR_NOOP("Draft"), "amber"}, {published, QT_TR_NOOP("Published"), "green"}}}};
    Field<QStringList> tags{this, {.name = "tags", .label = QT_TR_NOOP("Tags"), .searchable = true, .listed = true}};
    Field<QString> body{
        this, {.name = "body", .label = QT_TR_NOOP("Text"), .kind = Kind::Note, .searchable = true}}; ///< Markdown
    Field<Id> owner{this,
                    {.name = "owner_id", .label = QT_TR_NOOP("Author"), .kind = Kind::Reference, .target = "user"}};
    Field<qint64> used{this,
                       {.name = "used",
                        .label = QT_TR_NOOP("Times used"),
                        .readOnly = true,
                        .rollup = {"article_use", "id", Rollup::Count}}};
    Field<qint64> helped{this,
                         {.name = "helped",
                          .label = QT_TR_NOOP("Times it helped"),
                          .listed = true,
                          .readOnly = true,
                          .rollup = {"article_use", "id", Rollup::Count, "helped", "1"}}};
    Field<QString> externalId{
        this, {.name = "external_id", .label = QT_TR_NOOP("External ID"), .searchable = true, .keyed = true}};
};

/// An article that was used for a service record.
struct ArticleUse final : Entity {
    Q_DECLARE_TR_FUNCTIONS(ArticleUse)
public:
    ArticleUse()
        : Entity("ArticleUse", {.name = "article_use",
                                .label = QT_TR_NOOP("Article used"),
                                .plural = QT_TR_NOOP("Articles used"),
                                .icon = "book-open",
                                .title = "article_id",
                                .stamped = false})
    {
    }
    Field<Id> record{this,
                     {.name = "record_id",
                      .label = QT_TR_NOOP("Service record"),
                      .kind = Kind::Reference,
                      .target = "service_record",
                      .owner = true}};
    Field<Id> article{this,
                      {.name = "article_id",
                       .label = QT_TR_NOOP("Article"),
                       .kind = Kind::Reference,
                       .required = true,
                       .listed = true,
                       .target = "article",
                       .cascades = true}};
    Field<bool> helped{this, {.name = "helped", .label = QT_TR_NOOP("This helped"), .listed = true}};
};
