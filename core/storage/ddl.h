// SPDX-License-Identifier: GPL-3.0-or-later
// The tables and indexes of a schema as SQL text, made in one place. tests/data/schema.sql is the golden copy.
#pragma once

#include "core/schema/schema.h"

class Dialect;

struct Column {
    QString name, type;
};

QList<Column> columnsOf(const FieldBase &field, const Dialect &dialect); ///< a money has two, a keyed field one more
QString createTable(const Entity &entity, const Dialect &dialect);
struct IndexDefinition {
    QString name, sql;
};
QList<IndexDefinition> indexesOf(const Entity &entity, const Dialect &dialect);
QStringList bookkeepingTables(const Dialect &dialect); ///< meta, writer, action, op, blob
QStringList createStatements(const Schema &schema, const Dialect &dialect);
QString searchTable(const Entity &entity);
