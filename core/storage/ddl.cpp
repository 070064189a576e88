// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ddl.h"

#include "core/record/phoneend.h"
#include "core/storage/dialect.h"

using namespace Qt::StringLiterals;

QList<Column> columnsOf(const FieldBase &field, const Dialect &dialect)
{
    QList<Column> columns{{field.name(), dialect.columnType(field.kind())}};
    if (field.kind() == Kind::Money)
        columns.append({field.currencyColumn(), u"TEXT"_s});
    if (field.spec().keyed) {
        const bool sortKey = field.kind() == Kind::Text || field.kind() == Kind::Note;
        columns.append({field.keyColumn(), sortKey ? dialect.blobType() : u"TEXT"_s});
    }
    return columns;
}

QString createTable(const Entity &entity, const Dialect &dialect)
{
    QStringList lines{dialect.idColumn(), u"\"version\" BIGINT NOT NULL DEFAULT 1"_s};
    for (const FieldBase *field : entity.fields())
        if (!field->isOwn())
            for (const Column &column : columnsOf(*field, dialect))
                lines.append(quotedName(column.name) + u' ' + column.type);
    return u"CREATE TABLE %1 (\n  %2\n)"_s.arg(quotedName(entity.name()), lines.join(u",\n  "_s));
}

namespace
{
/// A declared index of all records that begins with a column is its index as well.
bool startsIndex(const Entity &entity, const QString &column)
{
    const auto &all = entity.spec().indexes;
    return std::any_of(all.begin(), all.end(), [&](const char *columns) {
        const QStringList words = QString::fromLatin1(columns).split(u' ');
        return words.first() == column && !words.contains("where"_L1);
    });
}
} // namespace

QList<IndexDefinition> indexesOf(const Entity &entity, const Dialect &dialect)
{
    QList<IndexDefinition> indexes;
    const auto add = [&](const QString &column, bool partial) {
        const QString name = entity.name() + u'_' + column;
        indexes.append({name, u"CREATE INDEX %1 ON %2 (%3)%4"_s.arg(
                                  quotedName(name), quotedName(entity.name()), quotedName(column),
                                  partial ? u" WHERE %1 IS NOT NULL"_s.arg(quotedName(column)) : QString())});
    };
    for (const FieldBase *field : entity.fields()) {
        if (field->spec().keyed)
            add(field->keyColumn(), field != entity.titleField());
        if (field->spec().keyed && field->kind() == Kind::Phone) {
            const QString name = entity.name() + u'_' + field->name() + u"_end"_s, key = quotedName(field->keyColumn());
            indexes.append(
                {name, u"CREATE INDEX %1 ON %2 (%3) WHERE %4 IS NOT NULL"_s.arg(
                           quotedName(name), quotedName(entity.name()), dialect.phoneEnd(key, phoneEndDigits), key)});
        }
        if (field->isReference() && !startsIndex(entity, field->name()))
            add(field->name(), !field->spec().owner);
        else if (field->spec().indexed && !startsIndex(entity, field->name()))
            add(field->name(), false);
        if (field->spec().within) {
            const QString name = entity.name() + u'_' + field->name();
            indexes.append(
                {name, u"CREATE INDEX %1 ON %2 (%3, %4)"_s.arg(quotedName(name), quotedName(entity.name()),
                                                               quotedName(QString::fromLatin1(field->spec().within)),
                                                               quotedName(field->name()))});
        }
    }
    for (const char *declared : entity.spec().indexes) {
        const QString text = QString::fromLatin1(declared);
        const qsizetype where = text.indexOf(" where "_L1);
        const QStringList columns = text.left(where).split(u' ');
        QStringList quoted;
        for (const QString &column : columns)
            quoted.append(quotedName(column));
        const QString name = entity.name() + u'_' + columns.first() + (where < 0 ? u"_all"_s : u"_some"_s);
        indexes.append({name, u"CREATE INDEX %1 ON %2 (%3)%4"_s.arg(
                                  quotedName(name), quotedName(entity.name()), quoted.join(u", "_s),
                                  where < 0 ? QString() : u" WHERE"_s + text.mid(where + 6))});
    }
    for (const Entity *part : entity.parts()) { // what is journalled in one state only is asked for in that state
        const EntitySpec &spec = part->spec();
        if (!*spec.journal || !*spec.journalWhere)
            continue;
        const QString column = QString::fromLatin1(spec.journal), key = QString::fromLatin1(spec.journalKey);
        const QString name = entity.name() + u'_' + column + u'_' + key;
        indexes.append({name, u"CREATE INDEX %1 ON %2 (%3) WHERE %4 = '%5'"_s.arg(
                                  quotedName(name), quotedName(entity.name()), quotedName(column),
                                  quotedName(QString::fromLatin1(spec.journalWhere)), key)});
    }
    return indexes;
}

QString searchTable(const Entity &entity)
{
    return entity.name() + u"_search"_s;
}

QStringList bookkeepingTables(const Dialect &dialect)
{
    return {
        u"CREATE TABLE \"meta\" (\n  \"key\" TEXT PRIMARY KEY NOT NULL,\n  \"value\" TEXT\n)"_s,
        // One use of the file by one installation: the high bits of the ids it makes.
        u"CREATE TABLE \"writer\" (\n  \"number\" BIGINT PRIMARY KEY NOT NULL,\n  \"uuid\" TEXT NOT NULL,\n"
        u"  \"machine\" TEXT,\n  \"path\" TEXT,\n  \"identity\" TEXT,\n  \"counter\" BIGINT NOT NULL,\n"
        u"  \"created_at\" BIGINT NOT NULL\n)"_s,
        // The op log: one action a transaction, its ops in order. docs/file-format.md says what is in `body`.
        u"CREATE TABLE \"action\" (\n  %1,\n  \"id\" BIGINT NOT NULL,\n  \"clock\" BIGINT NOT NULL,\n"
        u"  \"time\" BIGINT NOT NULL,\n  \"user\" TEXT,\n  \"verb\" TEXT NOT NULL,\n  \"entity\" TEXT,\n"
        u"  \"records\" BIGINT NOT NULL,\n  \"subject\" TEXT,\n  \"reverses\" BIGINT\n)"_s.arg(
            dialect.serialColumn(u"seq"_s)),
        u"CREATE TABLE \"op\" (\n  %1,\n  \"action\" BIGINT NOT NULL,\n  \"entity\" TEXT NOT NULL,\n"
        u"  \"type\" TEXT NOT NULL,\n  \"first_id\" BIGINT NOT NULL,\n  \"last_id\" BIGINT NOT NULL,\n"
        u"  \"body\" %2\n)"_s.arg(dialect.serialColumn(u"seq"_s), dialect.blobType()),
        u"CREATE TABLE \"blob\" (\n  \"digest\" TEXT PRIMARY KEY NOT NULL,\n  \"content\" %1 NOT NULL\n)"_s.arg(
            dialect.blobType()),
        u"CREATE UNIQUE INDEX \"action_id\" ON \"action\" (\"id\")"_s,
        u"CREATE INDEX \"action_reverses\" ON \"action\" (\"reverses\") WHERE \"reverses\" IS NOT NULL"_s,
        u"CREATE INDEX \"op_action\" ON \"op\" (\"action\")"_s,
        u"CREATE INDEX \"op_record\" ON \"op\" (\"entity\", \"first_id\")"_s,
        u"CREATE INDEX \"op_batch\" ON \"op\" (\"entity\", \"last_id\") WHERE \"last_id\" > \"first_id\""_s,
    };
}

QStringList createStatements(const Schema &schema, const Dialect &dialect)
{
    QStringList statements = bookkeepingTables(dialect);
    for (const Entity *entity : schema.entities()) {
        statements.append(createTable(*entity, dialect));
        for (const IndexDefinition &index : indexesOf(*entity, dialect))
            statements.append(index.sql);
        if (entity->isSearchable())
            statements += dialect.createSearch(searchTable(*entity));
    }
    return statements;
}
