// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recover.h"

#include "core/schema/schema.h"
#include "core/storage/connection.h"
#include "core/storage/datafile.h"
#include "core/storage/ddl.h"
#include "core/storage/dialect.h"
#include "core/storage/fieldsql.h"
#include "core/storage/oplog.h"
#include "core/storage/reader.h"
#include "core/storage/storethreads.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DataFile)
};

/// Copies the rows of one table that can be read. A damaged page makes an error; it is stepped over in growing steps.
class TableCopy
{
public:
    TableCopy(Connection &from, Connection &to, const QString &table, const QStringList &columns)
        : m_from(from), m_to(to), m_columns(columns.size())
    {
        QStringList quoted;
        for (const QString &column : columns)
            quoted.append(quotedName(column));
        const QString list = quoted.join(u", "_s);
        m_select = u"SELECT rowid, %1 FROM %2 WHERE rowid > ? ORDER BY rowid LIMIT 500"_s.arg(list, quotedName(table));
        m_insert = u"INSERT OR IGNORE INTO %1 (%2) VALUES (?%3)"_s.arg(quotedName(table), list,
                                                                       u", ?"_s.repeated(m_columns - 1));
        m_last = lastRow(table);
    }

    void run(RecoveryReport *report, Progress *progress)
    {
        qint64 at = std::numeric_limits<qint64>::min() + 1, step = 1;
        for (;;) {
            const qint64 before = at;
            const bool more = copyFrom(&at, report);
            if (progress && progress->cancelled())
                throw SqlError(Error{Error::Cancelled, Texts::tr("Cancelled. Nothing was changed."), {}});
            if (progress)
                progress->set(report->rows, 0);
            if (!more)
                return;
            if (m_damaged) {
                step = at == before ? std::min<qint64>(step * 2, 1 << 20) : 1;
                ++report->unreadable;
                if (at < 0 || at > m_last)
                    return; // nothing is known to come after the damage
                at += step;
            }
        }
    }

private:
    qint64 lastRow(const QString &table)
    {
        try {
            return m_from.scalar(u"SELECT max(rowid) FROM %1"_s.arg(quotedName(table))).toLongLong();
        } catch (const SqlError &) {
            return std::numeric_limits<qint64>::max() / 2; // unknown: steps double, so the end is reached all the same
        }
    }

    bool copyFrom(qint64 *at, RecoveryReport *report)
    {
        m_damaged = false;
        int rows = 0;
        try {
            Statement select = m_from.prepare(m_select);
            select.bind(*at).run();
            while (select.next()) {
                Statement insert = m_to.prepare(m_insert);
                for (int i = 0; i < m_columns; ++i)
                    insert.bind(select.value(i + 1));
                insert.run();
                *at = select.integer(0);
                ++rows;
            }
        } catch (const SqlError &error) {
            if (error.error().code != Error::Damaged && error.error().code != Error::Io)
                throw;
            m_damaged = true;
        }
        report->rows += rows;
        return m_damaged || rows > 0;
    }

    Connection &m_from, &m_to;
    qsizetype m_columns;
    QString m_select, m_insert;
    qint64 m_last = 0;
    bool m_damaged = false;
};

QStringList columnNames(Connection &connection, const QString &table)
{
    QStringList names;
    Statement statement = connection.prepare(u"SELECT name FROM pragma_table_info(?)"_s);
    statement.bind(table).run();
    while (statement.next())
        names.append(statement.text(0));
    return names;
}

void copyTable(Connection &from, Connection &to, const QString &table, RecoveryReport *report, Progress *progress)
{
    QStringList columns = columnNames(to, table);
    const QStringList present = columnNames(from, table);
    columns.removeIf([&](const QString &column) { return !present.contains(column); });
    if (!columns.isEmpty())
        TableCopy(from, to, table, columns).run(report, progress);
}

void insertRecord(Connection &to, const Record &record)
{
    QStringList names{u"\"id\""_s};
    QVariantList values{record.id()};
    for (const FieldBase *field : record.entity().fields()) {
        for (const QString &column : writtenColumns(*field))
            names.append(quotedName(column));
        appendColumnValues(*field, record.value(*field), record.variant(), &values);
    }
    Statement statement = to.prepare(u"INSERT OR IGNORE INTO %1 (%2) VALUES (?%3)"_s.arg(
        quotedName(record.entity().name()), names.join(u", "_s), u", ?"_s.repeated(names.size() - 1)));
    for (const QVariant &value : values)
        statement.bind(value);
    statement.run();
}

/// What the log knows of records that are in no table any more, and that nobody removed.
void restoreFromLog(Connection &to, const Dialect &dialect, const Schema &schema, RecoveryReport *report)
{
    Reader reader(to, dialect, schema);
    QHash<Id, Record> missing;
    OpLog(to, schema).forEachForwards([&](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (!change.entity)
                continue;
            if (change.type == Change::Remove) {
                missing.remove(change.id);
                continue;
            }
            if (change.type == Change::Insert) {
                if (reader.load(*change.entity, change.id))
                    continue;
                missing.insert(change.id, Record(*change.entity, change.id));
            }
            const auto record = missing.find(change.id);
            if (record == missing.end())
                continue;
            for (const Edit &edit : change.edits)
                record->setValue(*edit.field, edit.after);
        }
    });
    for (const Record &record : std::as_const(missing))
        insertRecord(to, record);
    report->fromLog = missing.size();
}
} // namespace

Result<RecoveryReport> recoverFile(const QString &bad, const QString &good, Schema &schema, Progress *progress)
{
    if (QFile::exists(good))
        return Error{
            Error::Io, Texts::tr("%1 exists already. Choose another name for the recovered file.").arg(good), {}};
    const QString part = good + u".part"_s;
    QFile::remove(part);
    Result<RecoveryReport> result = guarded<RecoveryReport>([&] {
        RecoveryReport report;
        const SqliteDialect dialect;
        const std::unique_ptr<Connection> from = DataFile::openReader(bad);
        try {
            DataFile::completeSchema(*from, schema);
        } catch (const SqlError &) {
            ++report.unreadable; // the user's own fields cannot be known; all others are saved
        }
        Connection to(part, Connection::ReadWrite);
        DataFile::createTables(to, dialect, schema);
        dialect.begin(to);
        DataFile::addWhatIsMissing(to, dialect, schema);
        to.exec(u"DELETE FROM \"meta\""_s);
        QStringList tables{u"meta"_s, u"writer"_s, u"action"_s, u"op"_s, u"blob"_s};
        for (const Entity *entity : schema.entities())
            tables.append(entity->name());
        for (const QString &table : std::as_const(tables)) {
            try {
                copyTable(*from, to, table, &report, progress);
            } catch (const SqlError &error) {
                if (error.error().code == Error::Cancelled)
                    throw;
                ++report.unreadable; // not even its beginning
            }
        }
        restoreFromLog(to, dialect, schema, &report);
        DataFile::rebuildIndexes(to, dialect, schema, true);
        to.dropStatements();
        to.exec(u"COMMIT"_s);
        return report;
    });
    if (result.ok() && !QFile::rename(part, good))
        result = Error{Error::Io, Texts::tr("The recovered file could not be saved as %1.").arg(good), {}};
    if (!result.ok())
        QFile::remove(part);
    return result;
}
