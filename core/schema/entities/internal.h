// SPDX-License-Identifier: GPL-3.0-or-later
// What the program keeps in the file for itself: saved views, the user's own fields and options.
// They are records like all others, so they are undone, logged and merged like all others.
#pragma once

#include "core/schema/entity.h"

#include <QCoreApplication>

struct SavedView final : Entity {
    Q_DECLARE_TR_FUNCTIONS(SavedView)
public:
    SavedView()
        : Entity("SavedView", {.name = "saved_view",
                               .label = QT_TR_NOOP("Saved view"),
                               .plural = QT_TR_NOOP("Saved views"),
                               .icon = "star",
                               .internal = true})
    {
    }
    Field<QString> name{this, {.name = "name", .label = QT_TR_NOOP("Name"), .required = true, .listed = true}};
    Field<QString> kind{this, {.name = "entity", .label = QT_TR_NOOP("Kind")}};
    Field<QString> filter{
        this, {.name = "filter", .label = QT_TR_NOOP("Filter"), .kind = Kind::Note}}; ///< core/record/filtertext.h
    Field<QString> text{this, {.name = "search_text", .label = QT_TR_NOOP("Search text")}};
    Field<QString> sort{this, {.name = "sort", .label = QT_TR_NOOP("Sort")}}; ///< field path, "-" in front: descending
    Field<QString> columns{
        this, {.name = "columns", .label = QT_TR_NOOP("Columns"), .kind = Kind::Note}}; ///< field paths, comma between
    Field<QString> layout{this, {.name = "layout", .label = QT_TR_NOOP("Layout")}};     ///< "cards" or "table"
    Field<QString> icon{this, {.name = "icon", .label = QT_TR_NOOP("Icon")}};
    Field<qint64> place{this, {.name = "place", .label = QT_TR_NOOP("Place")}}; ///< order in the sidebar
};

struct OwnFieldDefinition final : Entity {
    Q_DECLARE_TR_FUNCTIONS(OwnFieldDefinition)
public:
    OwnFieldDefinition()
        : Entity("OwnFieldDefinition", {.name = "own_field",
                                        .label = QT_TR_NOOP("Own field"),
                                        .plural = QT_TR_NOOP("Own fields"),
                                        .icon = "list-plus",
                                        .title = "label",
                                        .internal = true,
                                        .definesSchema = true})
    {
    }
    Field<QString> of{this, {.name = "entity", .label = QT_TR_NOOP("Kind of record"), .required = true}};
    Field<QString> column{
        this, {.name = "column_name", .label = QT_TR_NOOP("Column"), .required = true}}; ///< "own_…", never reused
    Field<QString> label{this, {.name = "label", .label = QT_TR_NOOP("Name"), .required = true, .listed = true}};
    Field<QString> kind{this, {.name = "kind", .label = QT_TR_NOOP("Type"), .required = true}}; ///< kindName()
    Field<QString> variant{this, {.name = "variant", .label = QT_TR_NOOP("Only for")}};
    Field<QString> heading{this, {.name = "heading", .label = QT_TR_NOOP("Heading")}};
    Field<qint64> place{this, {.name = "place", .label = QT_TR_NOOP("Place")}};
};

struct OptionDefinition final : Entity {
    Q_DECLARE_TR_FUNCTIONS(OptionDefinition)
public:
    OptionDefinition()
        : Entity("OptionDefinition", {.name = "option",
                                      .label = QT_TR_NOOP("Option"),
                                      .plural = QT_TR_NOOP("Options"),
                                      .icon = "list",
                                      .title = "label",
                                      .internal = true,
                                      .definesSchema = true})
    {
    }
    Field<QString> field{this,
                         {.name = "field", .label = QT_TR_NOOP("Field"), .required = true}}; ///< FieldBase::path()
    Field<QString> key{this, {.name = "key_text", .label = QT_TR_NOOP("Key"), .required = true}};
    Field<QString> label{this, {.name = "label", .label = QT_TR_NOOP("Name"), .required = true, .listed = true}};
    Field<QString> tone{this, {.name = "tone", .label = QT_TR_NOOP("Colour")}};
    Field<qint64> place{this, {.name = "place", .label = QT_TR_NOOP("Place")}};
};

/// Somebody looked at two records that seemed to be the same and said that they are not.
struct DistinctPair final : Entity {
    Q_DECLARE_TR_FUNCTIONS(DistinctPair)
public:
    DistinctPair()
        : Entity("DistinctPair", {.name = "distinct_pair",
                                  .label = QT_TR_NOOP("Not the same"),
                                  .plural = QT_TR_NOOP("Not the same"),
                                  .icon = "split",
                                  .title = "entity",
                                  .internal = true,
                                  .exchanged = true})
    {
    }
    Field<QString> kind{this, {.name = "entity", .label = QT_TR_NOOP("Kind"), .required = true}};
    /// Numbers of the two records, the lower one first. No references, because they may be of any kind.
    Field<qint64> first{this, {.name = "first_id", .label = QT_TR_NOOP("First"), .required = true, .indexed = true}};
    Field<qint64> second{this, {.name = "second_id", .label = QT_TR_NOOP("Second"), .required = true, .indexed = true}};
};

/// What became one record, and how it was before: so that it can be taken apart again at any later time.
struct MergeRecord final : Entity {
    Q_DECLARE_TR_FUNCTIONS(MergeRecord)
public:
    MergeRecord()
        : Entity("MergeRecord", {.name = "merge_record",
                                 .label = QT_TR_NOOP("Merge"),
                                 .plural = QT_TR_NOOP("Merges"),
                                 .icon = "git-merge",
                                 .title = "titles",
                                 .internal = true})
    {
    }
    Field<QString> kind{this, {.name = "entity", .label = QT_TR_NOOP("Kind"), .required = true}};
    Field<qint64> survivor{
        this, {.name = "record_id", .label = QT_TR_NOOP("Record"), .required = true, .indexed = true}}; ///< that stayed
    Field<QString> titles{this,
                          {.name = "titles", .label = QT_TR_NOOP("Merged"), .kind = Kind::Note, .personal = true}};
    Field<QString> by{this, {.name = "by_user", .label = QT_TR_NOOP("By")}};
    Field<QString> body{this,
                        {.name = "body",
                         .label = QT_TR_NOOP("Changes"),
                         .kind = Kind::Note,
                         .personal = true,
                         .hidden = true}}; ///< JSON of what was changed, as in the op log (docs/file-format.md)
};

struct ImportMapping final : Entity {
    Q_DECLARE_TR_FUNCTIONS(ImportMapping)
public:
    ImportMapping()
        : Entity("ImportMapping", {.name = "import_mapping",
                                   .label = QT_TR_NOOP("Import mapping"),
                                   .plural = QT_TR_NOOP("Import mappings"),
                                   .icon = "folder-input",
                                   .internal = true})
    {
    }
    Field<QString> name{this, {.name = "name", .label = QT_TR_NOOP("Name"), .required = true, .listed = true}};
    Field<QString> headers{this,
                           {.name = "headers",
                            .label = QT_TR_NOOP("Headers"),
                            .kind = Kind::Note}}; ///< fingerprint of the header row it fits
    Field<QString> plan{
        this, {.name = "plan", .label = QT_TR_NOOP("Plan"), .kind = Kind::Note}}; ///< JSON, core/exchange/importplan.h
};
