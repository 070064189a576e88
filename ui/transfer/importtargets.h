// SPDX-License-Identifier: GPL-3.0-or-later
// Where a column of a list can go, in words and in groups, made from the schema: fields of the record, its first,
// second … phone, fields of the company it belongs to, a field to be made, or nowhere. Pure.
#pragma once

#include "core/schema/kind.h"
#include "core/transfer/importplan.h"
#include "ui/transfer/picker.h"

class Schema;
class Entity;
class FieldBase;

class ImportTargets
{
public:
    ImportTargets(const Schema &schema, const Entity &entity) : m_schema(schema), m_entity(entity) {}

    /// Everything for column `index`; `data` of a choice holds an ImportColumn's target, newKind and newLabel
    /// (apply()).
    QList<PickItem> choices(const ImportPlan &plan, int index, Kind suggested) const;
    static void apply(const QVariant &data, ImportColumn *column);
    static QString keyOf(const ImportColumn &column); ///< PickItem::key of what it goes to now

    QString label(const ImportColumn &column) const; ///< "Phone 2", "Company · Industry", "New field “Region”"
    QString icon(const ImportColumn &column) const;
    /// The field that `path` leads to; nullptr for "", "@currency" and numbers of records.
    const FieldBase *field(const QString &path) const;
    QString labelOf(const QString &path) const;

private:
    void addFields(const Entity &entity, const QString &prefix, const QString &group, const QString &variant,
                   QList<PickItem> *items) const;
    void addPart(const Entity &part, int ordinal, QList<PickItem> *items) const;
    void addLinked(const FieldBase &reference, const QString &prefix, QList<PickItem> *items) const;

    const Schema &m_schema;
    const Entity &m_entity;
};

QString kindIcon(Kind kind);
