// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a file, and whether it is whole.
#include "core/schema/schema.h"
#include "core/storage/connection.h"
#include "core/storage/datafile.h"
#include "core/storage/ddl.h"
#include "core/storage/dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DataFile)
};
} // namespace

void DataFile::verifiedCopy(Connection &connection, const QString &target)
{
    QDir().mkpath(QFileInfo(target).absolutePath());
    const QString part = target + u".part"_s;
    QFile::remove(part);
    connection.dropStatements();
    try {
        const auto actions = [](Connection &of) { return of.scalar(u"SELECT count(*) FROM \"op\""_s).toLongLong(); };
        const qint64 before = actions(connection);
        connection.prepare(u"VACUUM INTO ?"_s).bind(part).run();
        connection.dropStatements();
        Connection copy(part, Connection::ReadOnly);
        const qint64 copied = actions(copy); // others may go on writing meanwhile; the log only grows
        if (copy.scalar(u"PRAGMA quick_check(1)"_s).toString() != "ok"_L1 || copied < before ||
            copied > actions(connection))
            throw SqlError(Error{Error::Io, Texts::tr("The copy was not whole and has been removed."), part});
    } catch (...) {
        QFile::remove(part);
        throw;
    }
    if (QFile::exists(target) || !QFile::rename(part, target)) {
        QFile::remove(part);
        throw SqlError(Error{
            Error::Io, Texts::tr("The copy could not be saved as %1.").arg(QDir::toNativeSeparators(target)), target});
    }
}

Snapshot DataFile::takeSnapshot(Connection &connection, const QString &folder, const QString &reason)
{
    Snapshot snapshot;
    snapshot.time = QDateTime::currentDateTime();
    snapshot.reason = reason;
    const QString stamp = snapshot.time.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    snapshot.path = QDir(folder).filePath(stamp + u'-' + reason + u".rapport"_s);
    verifiedCopy(connection, snapshot.path);
    snapshot.size = QFileInfo(snapshot.path).size();
    return snapshot;
}

QStringList DataFile::check(Connection &connection, const Dialect &dialect, const Schema &schema)
{
    QStringList problems;
    {
        Statement statement = connection.prepare(u"PRAGMA integrity_check(20)"_s);
        statement.run();
        while (statement.next())
            if (statement.text(0) != "ok"_L1)
                problems.append(Texts::tr("Damaged: %1").arg(statement.text(0)));
    }
    for (const Entity *entity : schema.entities()) {
        if (entity->isSearchable()) {
            try {
                const QString table = quotedName(searchTable(*entity));
                if (connection.mode() == Connection::ReadWrite)
                    connection.exec(u"INSERT INTO %1 (%1) VALUES ('integrity-check')"_s.arg(table));
            } catch (const SqlError &error) {
                problems.append(Texts::tr("The search index of %1 is damaged.").arg(entity->plural()));
            }
        }
        for (const FieldBase *reference : entity->fields()) {
            if (!reference->isReference())
                continue;
            const qint64 dangling =
                connection
                    .scalar(
                        u"SELECT count(*) FROM %1 t WHERE t.%2 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3 r WHERE r.\"id\" = t.%2)"_s
                            .arg(quotedName(entity->name()), quotedName(reference->name()),
                                 quotedName(reference->target()->name())))
                    .toLongLong();
            if (dangling > 0)
                problems.append(Texts::tr("%n record(s) of “%1” point to something that does not exist (%2).", nullptr,
                                          int(dangling))
                                    .arg(entity->plural(), reference->label()));
        }
    }
    Q_UNUSED(dialect);
    return problems;
}
