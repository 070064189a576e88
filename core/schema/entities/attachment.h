// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept with records: of a contact, of a service record, of an article.
#pragma once

#include "core/schema/entity.h"

#include <QCoreApplication>

/// A file that is a part of a record. Its bytes are in table blob and are read only when it is opened or saved.
struct KeptFile : Entity {
    Q_DECLARE_TR_FUNCTIONS(Attachment)
public:
    /// `column` refers to what it is kept with.
    KeptFile(const char *entity, const char *column, const char *wholeLabel, const char *target)
        : Entity("Attachment",
                 {.name = entity, .label = QT_TR_NOOP("File"), .plural = QT_TR_NOOP("Files"), .icon = "paperclip"})
        , whole(this, {.name = column, .label = wholeLabel, .kind = Kind::Reference, .target = target, .owner = true})
    {
    }
    Field<Id> whole;
    Field<QString> name{this, {.name = "name", .label = QT_TR_NOOP("Name"), .required = true, .searchable = true}};
    Field<QString> mediaType{this, {.name = "media_type", .label = QT_TR_NOOP("Type"), .readOnly = true}};
    Field<qint64> size{this, {.name = "size", .label = QT_TR_NOOP("Size"), .readOnly = true}};
    Field<QString> digest{this,
                          {.name = "digest",
                           .label = QT_TR_NOOP("Digest"),
                           .readOnly = true}}; ///< SHA-256 of the bytes: key of table blob
};

struct Attachment final : KeptFile {
    Field<bool> portrait{this,
                         {.name = "portrait", .label = QT_TRANSLATE_NOOP("Attachment", "Portrait"), .hidden = true}};
    Attachment() : KeptFile("attachment", "contact_id", QT_TRANSLATE_NOOP("Attachment", "Contact"), "contact") {}
};
struct ServiceFile final : KeptFile {
    ServiceFile()
        : KeptFile("service_file", "record_id", QT_TRANSLATE_NOOP("Attachment", "Service record"), "service_record")
    {
    }
};
struct ArticleFile final : KeptFile {
    ArticleFile() : KeptFile("article_file", "article_id", QT_TRANSLATE_NOOP("Attachment", "Article"), "article") {}
};
