// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writer.h"

#include "core/schema/schema.h"
#include "core/storage/connection.h"
#include "core/storage/ddl.h"
#include "core/storage/dialect.h"
#include "core/storage/fieldsql.h"
#include "core/storage/ids.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int listedChanges = 5000; ///< above that views ask again instead of patching

/// A lock file that could not be written says no more than that.
Error::Code whyNoTicket(QLockFile::LockError error, const QString &path)
{
    if (error == QLockFile::LockFailedError)
        return Error::Busy;
    if (error == QLockFile::PermissionError)
        return Error::ReadOnly;
    constexpr qint64 little = 64 * 1024;
    return QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < little ? Error::DiskFull : Error::Io;
}
} // namespace

Writer::Writer(Connection &connection, const Dialect &dialect, const Schema &schema, IdSource &ids)
    : m_connection(connection)
    , m_dialect(dialect)
    , m_ids(ids)
    , m_reader(connection, dialect, schema)
    , m_log(connection, schema)
    , m_ticket(connection.path() + u".lock"_s)
{
    m_ticket.setStaleLockTime(0);
}

void Writer::begin(const Action &action, const QString &user, Id reverses)
{
    reset();
    m_user = user;
    if (!m_ticket.tryLock(15000))
        throw SqlError(explained(whyNoTicket(m_ticket.error(), m_connection.path()), u"lock"_s));
    try {
        m_dialect.begin(m_connection);
        m_ids.registerWriter(m_connection);
        m_action = action;
        m_actionId = m_ids.next();
        m_log.begin(m_actionId, action, user, reverses);
    } catch (...) {
        rollback();
        throw;
    }
}

ChangeSet Writer::commit()
{
    settleDependents();
    flushBatch();
    flushSearch();
    endBulk();
    flushRollups();   // with the indexes there again: it asks for each record
    if (m_ops == 0) { // nothing was done: leave no entry behind
        rollback();
        return {};
    }
    m_ids.saveCounter(m_connection);
    m_connection.exec(u"COMMIT"_s);
    m_ids.committed();
    m_ticket.unlock();
    ChangeSet done = std::move(m_done);
    done.action = m_action;
    if (m_many)
        done.changes.clear();
    m_dirty.clear();
    return done;
}

void Writer::rollback()
{
    m_connection.dropStatements();
    try {
        m_connection.exec(u"ROLLBACK"_s);
    } catch (const SqlError &) {
        // SQLite has rolled back by itself, as it does when the disk is full
    }
    m_ticket.unlock();
    reset();
}

void Writer::reset()
{
    m_done = {};
    m_many = false;
    m_ops = 0;
    m_dirty.clear();
    m_rollups.clear();
    m_written.clear();
    m_touched.clear();
    m_batch.clear();
    m_batchSearch.clear();
    m_batchItems = 0;
    m_bulk.clear();
    m_bulkOn = m_logInBatches = m_reversing = false;
    m_noted = nullptr;
}

Id Writer::newId()
{
    return m_ids.next();
}

QList<Id> Writer::matching(const FieldBase &field, const QVariant &value)
{
    return m_reader.matching(field, value);
}

bool Writer::isEmpty(const Entity &entity)
{
    return m_connection.scalar(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(quotedName(entity.name()))).isNull();
}

void Writer::setAction(const Action &action)
{
    m_action = action;
    m_log.setSize(m_actionId, action.count, action.subject);
}

std::optional<Error> Transaction::refused(const std::function<void()> &job)
{
    try {
        job();
    } catch (const SqlError &error) {
        if (error.error().code != Error::Incomplete)
            throw;
        return error.error();
    }
    return std::nullopt;
}

// Everything that refers to the record goes with it or is cleared; each is an op of its own, so undo gives all back.
void Writer::remove(const Entity &entity, Id id)
{
    const std::optional<Record> record = m_reader.load(entity, id);
    if (!record)
        return;
    for (const FieldBase *reference : entity.referrers()) {
        const bool goes = reference->spec().owner || reference->spec().cascades;
        const QList<Record> referring = m_reader.referring(*reference, id);
        for (const Record &other : referring) {
            if (goes) {
                remove(other.entity(), other.id());
            } else {
                Record cleared = other;
                cleared.setValue(*reference, {});
                write(*difference(other, cleared));
                keepJournal(cleared, &other, {});
            }
        }
    }
    write(removal(*record));
}

void Writer::write(const Change &change)
{
    const FieldBase *owner = change.entity->ownerField();
    const auto ownerId = [&](const QVariant &v) { return v.toLongLong(); };
    switch (change.type) {
    case Change::Insert: {
        Record record(*change.entity, change.id);
        for (const Edit &edit : change.edits)
            record.setValue(*edit.field, edit.after);
        if (owner)
            markSearch(*owner->target(), ownerId(record.value(*owner)));
        else if (change.entity->isSearchable())
            m_dirty.insert(change.id, {change.entity, {}});
        QVariantList columns;
        for (const FieldBase *field : change.entity->fields())
            appendColumnValues(*field, record.value(*field), record.variant(), &columns);
        insertRow(*change.entity, change.id, columns);
        break;
    }
    case Change::Update:
        if (owner) {
            const std::optional<Record> record = m_reader.load(*change.entity, change.id);
            if (record)
                markSearch(*owner->target(), ownerId(record->value(*owner)));
            if (change.touches(*owner)) // it goes over to another whole
                markSearch(*owner->target(), ownerId(change.after(*owner)));
        } else if (change.entity->isSearchable()) {
            markSearch(*change.entity, change.id);
        }
        if (change.entity->titleField() && change.touches(*change.entity->titleField()))
            reindexReferrers(*change.entity, change.id);
        updateRow(change);
        break;
    case Change::Remove:
        if (owner)
            markSearch(*owner->target(), ownerId(change.before(*owner)));
        else if (change.entity->isSearchable())
            markSearch(*change.entity, change.id);
        removeRow(change);
        break;
    }
    markRollups(change);
    if (m_logInBatches && change.type == Change::Remove) {
        QByteArray item;
        Record record(*change.entity, change.id);
        for (const Edit &edit : change.edits)
            record.setValue(*edit.field, edit.before);
        OpLog::appendBatchItem(&item, record);
        addToBatch(u"batch_remove"_s, *change.entity, change.id, change.id, item);
    } else {
        flushBatch(); // ops stay in the order in which they were done
        m_log.append(m_actionId, change);
    }
    if (m_dirty.size() > listedChanges)
        flushSearch();
    note(change);
}

void Writer::note(const Change &change)
{
    ++m_ops;
    m_written.insert(change.entity);
    if (m_noted)
        m_noted->append(change);
    m_done.definedSchema |= change.entity->spec().definesSchema;
    if (m_many)
        return;
    m_done.changes.append(change);
    if (m_done.changes.size() > listedChanges) {
        m_many = true;
        m_done.changes.clear();
    }
}

void Writer::keepContent(const QString &digest, const QByteArray &content)
{
    m_connection
        .prepare(u"INSERT INTO \"blob\" (\"digest\", \"content\") VALUES (?, ?) ON CONFLICT (\"digest\") DO NOTHING"_s)
        .bind(digest)
        .bind(content)
        .run();
}

void Writer::insertRow(const Entity &entity, Id id, const QVariantList &columns)
{
    QString &sql = m_insertSql[&entity];
    if (sql.isEmpty()) {
        QStringList names{u"\"id\""_s};
        for (const FieldBase *field : entity.fields())
            for (const QString &column : writtenColumns(*field))
                names.append(quotedName(column));
        sql = u"INSERT INTO %1 (%2) VALUES (?%3)"_s.arg(quotedName(entity.name()), names.join(u", "_s),
                                                        u", ?"_s.repeated(names.size() - 1));
    }
    Statement statement = m_connection.prepare(sql);
    statement.bind(id);
    for (const QVariant &column : columns)
        statement.bind(column);
    statement.run();
}

void Writer::updateRow(const Change &change)
{
    QStringList sets{u"\"version\" = \"version\" + 1"_s};
    QVariantList values;
    QString variant;
    if (const FieldBase *field = change.entity->variantField())
        variant = m_connection
                      .scalar(u"SELECT %1 FROM %2 WHERE \"id\" = ?"_s.arg(quotedName(field->name()),
                                                                          quotedName(change.entity->name())),
                              {change.id})
                      .toString();
    for (const Edit &edit : change.edits) {
        if (edit.field == change.entity->variantField())
            variant = edit.after.toString();
        for (const QString &column : writtenColumns(*edit.field))
            sets.append(quotedName(column) + u" = ?"_s);
    }
    for (const Edit &edit : change.edits)
        appendColumnValues(*edit.field, edit.after, variant, &values);
    QString sql = u"UPDATE %1 SET %2 WHERE \"id\" = ?"_s.arg(quotedName(change.entity->name()), sets.join(u", "_s));
    if (change.version)
        sql += u" AND \"version\" = ?"_s;
    Statement statement = m_connection.prepare(sql);
    for (const QVariant &value : values)
        statement.bind(value);
    statement.bind(change.id);
    if (change.version)
        statement.bind(change.version);
    statement.run();
    if (statement.affected() != 1)
        throw SqlError(Error{Error::Conflict,
                             Texts::tr("Somebody else changed this record in the meantime. Nothing was overwritten; "
                                       "look at the new values and try again."),
                             change.entity->name()});
}

void Writer::removeRow(const Change &change)
{
    Statement statement =
        m_connection.prepare(u"DELETE FROM %1 WHERE \"id\" = ?"_s.arg(quotedName(change.entity->name())));
    statement.bind(change.id).run();
}
