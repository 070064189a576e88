// SPDX-License-Identifier: GPL-3.0-or-later
// The tables inside a file: made, brought up to date, and completed with what the user added.
#include "core/schema/schema.h"
#include "core/search/grams.h"
#include "core/storage/connection.h"
#include "core/storage/datafile.h"
#include "core/storage/ddl.h"
#include "core/storage/dialect.h"
#include "core/storage/fieldsql.h"
#include "core/storage/reader.h"
#include "core/text/sortkey.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace
{
QStringList columnNames(Connection &connection, const QString &table)
{
    QStringList names;
    Statement statement = connection.prepare(u"SELECT name FROM pragma_table_info(?)"_s);
    statement.bind(table).run();
    while (statement.next())
        names.append(statement.text(0));
    return names;
}

QStringList indexNames(Connection &connection, const QString &table)
{
    QStringList names;
    Statement statement = connection.prepare(
        u"SELECT \"name\" FROM sqlite_master WHERE \"type\" = 'index' AND \"sql\" IS NOT NULL AND \"tbl_name\" = ?"_s);
    statement.bind(table).run();
    while (statement.next())
        names.append(statement.text(0));
    return names;
}

const QString gramsKey = u"grams"_s, sortKeyKey = u"sort_key"_s; ///< in the table meta

bool exists(Connection &connection, const QString &name)
{
    return !connection.scalar(u"SELECT 1 FROM sqlite_master WHERE name = ?"_s, {name}).isNull();
}

QList<Id> idsOf(Connection &connection, const Entity &entity)
{
    QList<Id> ids;
    Statement all = connection.prepare(u"SELECT \"id\" FROM %1"_s.arg(quotedName(entity.name())));
    all.run();
    while (all.next())
        ids.append(all.integer(0));
    return ids;
}

/// Counts the records of a long job and ends it when the user wishes.
class Steps
{
public:
    Steps(Progress *progress, qint64 total) : m_progress(progress), m_total(total) {}
    void next()
    {
        if (!m_progress || ++m_done % 64 != 0)
            return;
        m_progress->set(m_done, m_total);
        if (m_progress->cancelled())
            Store::cancelJob();
    }

private:
    Progress *m_progress;
    qint64 m_done = 0, m_total;
};

void rebuildSearch(Connection &connection, const Dialect &dialect, Reader &reader, const Entity &entity, Steps &steps)
{
    const QString table = searchTable(entity);
    connection.exec(u"DROP TABLE %1"_s.arg(quotedName(table)));
    for (const QString &sql : dialect.createSearch(table) + dialect.bulkSearch(table, true))
        connection.exec(sql);
    const QList<Id> ids = idsOf(connection, entity);
    for (Id id : ids) {
        connection.prepare(dialect.insertSearch(table)).bind(id).bind(grams(reader.searchText(entity, id))).run();
        steps.next();
    }
    for (const QString &sql : dialect.optimizeSearch(table) + dialect.bulkSearch(table, false))
        connection.exec(sql);
}

void rebuildKeys(Connection &connection, Reader &reader, const Entity &entity, Steps &steps)
{
    QList<const FieldBase *> keyed;
    QStringList columns;
    for (const FieldBase *field : entity.fields())
        if (field->spec().keyed) {
            keyed.append(field);
            columns.append(quotedName(field->keyColumn()) + u" = ?"_s);
        }
    const QString sql = u"UPDATE %1 SET %2 WHERE \"id\" = ?"_s.arg(quotedName(entity.name()), columns.join(u", "_s));
    const QList<Id> ids = idsOf(connection, entity);
    for (Id id : ids) {
        const std::optional<Record> record = reader.load(entity, id);
        Statement update = connection.prepare(sql);
        for (const FieldBase *field : std::as_const(keyed))
            update.bind(keyOf(*field, record->value(*field), record->variant()));
        update.bind(id).run();
        steps.next();
    }
}
} // namespace

void DataFile::createTables(Connection &connection, const Dialect &dialect, const Schema &schema)
{
    dialect.begin(connection);
    try {
        for (const QString &sql : createStatements(schema, dialect))
            connection.exec(sql);
        DataFile::setMeta(connection, u"uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        DataFile::setMeta(connection, gramsKey, QString::number(gramsVersion));
        DataFile::setMeta(connection, sortKeyKey, QString::number(sortKeyVersion));
        connection.exec(u"PRAGMA application_id = %1"_s.arg(DataFile::applicationId));
        connection.exec(u"PRAGMA user_version = %1"_s.arg(DataFile::formatVersion));
        connection.exec(u"COMMIT"_s);
    } catch (...) {
        connection.exec(u"ROLLBACK"_s);
        throw;
    }
}

void DataFile::addWhatIsMissing(Connection &connection, const Dialect &dialect, const Schema &schema)
{
    for (const QString &sql : bookkeepingTables(dialect)) {
        const QString name = sql.section(u'"', 1, 1);
        if (!exists(connection, name))
            connection.exec(sql);
    }
    for (const Entity *entity : schema.entities()) {
        if (!exists(connection, entity->name()))
            connection.exec(createTable(*entity, dialect));
        const QStringList present = columnNames(connection, entity->name());
        for (const FieldBase *field : entity->fields())
            for (const Column &column : columnsOf(*field, dialect))
                if (!present.contains(column.name))
                    connection.exec(u"ALTER TABLE %1 ADD COLUMN %2 %3"_s.arg(quotedName(entity->name()),
                                                                             quotedName(column.name), column.type));
        const QList<IndexDefinition> indexes = indexesOf(*entity, dialect);
        for (const IndexDefinition &index : indexes)
            if (!exists(connection, index.name))
                connection.exec(index.sql);
        for (const QString &name : indexNames(connection, entity->name())) // others do the work of these now
            if (std::none_of(indexes.begin(), indexes.end(), [&](const auto &index) { return index.name == name; }))
                connection.exec(u"DROP INDEX %1"_s.arg(quotedName(name)));
        if (entity->isSearchable() && !exists(connection, searchTable(*entity)))
            for (const QString &sql : dialect.createSearch(searchTable(*entity)))
                connection.exec(sql);
    }
}

bool DataFile::hasCurrentIndexes(Connection &connection)
{
    return meta(connection, gramsKey).toInt() == gramsVersion && meta(connection, sortKeyKey).toInt() == sortKeyVersion;
}

void DataFile::rebuildIndexes(Connection &connection, const Dialect &dialect, const Schema &schema, bool all,
                              Progress *progress)
{
    Reader reader(connection, dialect, schema);
    const bool keys = all || meta(connection, sortKeyKey).toInt() != sortKeyVersion;
    const bool search = all || meta(connection, gramsKey).toInt() != gramsVersion;
    const auto hasKeys = [](const Entity &entity) {
        return std::any_of(entity.fields().begin(), entity.fields().end(),
                           [](const FieldBase *field) { return field->spec().keyed; });
    };
    qint64 total = 0;
    for (const Entity *entity : schema.entities())
        total += ((keys && hasKeys(*entity)) + (search && entity->isSearchable())) *
                 connection.scalar(u"SELECT count(*) FROM %1"_s.arg(quotedName(entity->name()))).toLongLong();
    Steps steps(progress, total);
    for (const Entity *entity : schema.entities()) {
        if (keys && hasKeys(*entity))
            rebuildKeys(connection, reader, *entity, steps);
        if (search && entity->isSearchable())
            rebuildSearch(connection, dialect, reader, *entity, steps);
    }
    setMeta(connection, sortKeyKey, QString::number(sortKeyVersion));
    setMeta(connection, gramsKey, QString::number(gramsVersion));
}

void DataFile::completeSchema(Connection &connection, Schema &schema)
{
    if (!exists(connection, u"own_field"_s))
        return;
    Statement fields = connection.prepare(
        u"SELECT \"entity\", \"column_name\", \"label\", \"kind\", \"variant\", \"heading\" FROM \"own_field\" ORDER BY \"place\", \"id\""_s);
    fields.run();
    while (fields.next()) {
        Entity *entity = schema.mutableEntity(fields.text(0));
        Kind kind;
        if (entity && !entity->field(fields.text(1)) && kindFromName(fields.text(3), &kind))
            entity->addOwnField(fields.text(1).toLatin1(), fields.text(2), kind, fields.text(4).toLatin1(),
                                fields.text(5));
    }
    Statement options = connection.prepare(
        u"SELECT \"field\", \"key_text\", \"label\", \"tone\" FROM \"option\" ORDER BY \"place\", \"id\""_s);
    options.run();
    while (options.next())
        if (FieldBase *field = schema.mutableField(options.text(0)))
            field->addChoice(
                {options.text(1), options.text(2), options.text(3).isEmpty() ? u"neutral"_s : options.text(3), true});
}
