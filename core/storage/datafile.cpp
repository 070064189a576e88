// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/datafile.h"

#include "core/schema/schema.h"
#include "core/search/grams.h"
#include "core/storage/connection.h"
#include "core/storage/ddl.h"
#include "core/storage/dialect.h"
#include "core/storage/reader.h"
#include "core/text/sortkey.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DataFile)
};

qint64 pragma(Connection &connection, const QString &name)
{
    return connection.scalar(u"PRAGMA "_s + name).toLongLong();
}

// A local file: WAL lets the window read while an import writes. FULL: what was acknowledged survives a power cut.
void tune(Connection &connection)
{
    connection.exec(u"PRAGMA journal_mode = WAL"_s);
    connection.exec(u"PRAGMA synchronous = FULL"_s);
    connection.exec(u"PRAGMA cache_size = -65536"_s);
    connection.exec(
        u"PRAGMA threads = 2"_s); // indexes after a big import are sorted by two; temporary data goes to files
}

void upgrade(Connection &connection, const Dialect &dialect, Schema &schema, const QString &folder, OpenInfo *info,
             Progress *progress)
{
    if (progress)
        progress->set(0, 1); // known to take a while
    info->snapshot = DataFile::takeSnapshot(connection, folder, u"upgrade"_s).path;
    connection.dropStatements();
    dialect.begin(connection);
    try {
        DataFile::addWhatIsMissing(connection, dialect, schema);
        if (DataFile::meta(connection, u"uuid"_s).isEmpty())
            DataFile::setMeta(connection, u"uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        DataFile::completeSchema(connection, schema); // own fields are found, too
        DataFile::rebuildIndexes(connection, dialect, schema, false, progress);
        connection.dropStatements();
        connection.exec(u"PRAGMA application_id = %1"_s.arg(DataFile::applicationId));
        connection.exec(u"PRAGMA user_version = %1"_s.arg(DataFile::formatVersion));
        connection.exec(u"COMMIT"_s);
    } catch (...) {
        connection.dropStatements();
        connection.exec(u"ROLLBACK"_s);
        throw;
    }
}

} // namespace

std::unique_ptr<Connection> DataFile::open(const QString &path, const Dialect &dialect, Schema &schema,
                                           const QString &snapshotFolder, OpenInfo *info, Progress *progress)
{
    const QFileInfo file(path);
    info->created = !file.exists() || file.size() == 0;
    const bool snapshot = Store::isSnapshot(path);
    const bool writable = info->created ? QFileInfo(file.absolutePath()).isWritable()
                          : snapshot    ? false
                                        : file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    if (info->created && !writable)
        throw SqlError(Error{Error::ReadOnly,
                             Texts::tr("No file can be made in %1: the folder is read-only. Choose another place.")
                                 .arg(QDir::toNativeSeparators(file.absolutePath())),
                             path});
    std::unique_ptr<Connection> connection;
    if (!writable) {
        info->readOnly = true;
        info->problem = {
            Error::ReadOnly,
            snapshot
                ? Texts::tr("This is a copy of the file as it was then. You can look at everything, but not change it.")
                : Texts::tr("The file or its folder is read-only. You can look at everything, but not change it."),
            path};
        connection = openReader(path);
    } else {
        connection = std::make_unique<Connection>(path, Connection::ReadWrite);
    }
    if (!info->created) {
        const qint64 id = pragma(*connection, u"application_id"_s);
        const qint64 version = pragma(*connection, u"user_version"_s);
        if (id != applicationId)
            throw SqlError(Error{Error::NotOurs, Texts::tr("%1 is not a Rapport file.").arg(file.fileName()), path});
        if (version > formatVersion)
            throw SqlError(Error{Error::TooNew,
                                 Texts::tr("%1 was written by a newer version of Rapport. It was not touched; please "
                                           "install the new version to open it.")
                                     .arg(file.fileName()),
                                 QString::number(version)});
        if (version < formatVersion && info->readOnly)
            throw SqlError(Error{Error::ReadOnly,
                                 Texts::tr("%1 was written by an older version of Rapport and must be upgraded, but it "
                                           "is read-only. Copy it to a folder of yours and open the copy.")
                                     .arg(file.fileName()),
                                 path});
        try {
            if (!info->readOnly)
                tune(*connection);
            if (version < formatVersion || (!info->readOnly && !hasCurrentIndexes(*connection))) {
                upgrade(*connection, dialect, schema, snapshotFolder, info, progress);
                connection->dropStatements();
                return connection;
            }
            connection->scalar(u"SELECT max(\"seq\") FROM \"action\""_s);
        } catch (const SqlError &error) {
            if (error.error().code != Error::Damaged)
                throw;
            info->damaged = info->readOnly = true; // whatever can still be read is shown; nothing is written into it
            info->problem = error.error();
            connection.reset();
            connection = openReader(path);
        }
    } else {
        tune(*connection);
        createTables(*connection, dialect, schema);
    }
    completeSchema(*connection, schema);
    connection->dropStatements();
    return connection;
}

std::unique_ptr<Connection> DataFile::openReader(const QString &path, int cache)
{
    try {
        auto connection = std::make_unique<Connection>(path, Connection::ReadOnly);
        connection->exec(u"PRAGMA cache_size = -%1"_s.arg(cache));
        connection->exec(u"PRAGMA temp_store = MEMORY"_s);
        connection->scalar(u"SELECT count(*) FROM sqlite_master"_s);
        return connection;
    } catch (const SqlError &error) {
        if (error.error().code != Error::ReadOnly)
            throw;
        // In a folder that cannot be written SQLite cannot make its side files; nobody else can change the file either.
        return std::make_unique<Connection>(u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) +
                                                u"?immutable=1"_s,
                                            Connection::ReadOnly);
    }
}

void DataFile::close(std::unique_ptr<Connection> connection)
{
    if (!connection || connection->mode() == Connection::ReadOnly)
        return;
    connection->dropStatements();
    try {
        connection->exec(u"PRAGMA journal_mode = DELETE"_s); // stays WAL while another program has the file open
    } catch (const SqlError &) {
    }
}

QString DataFile::meta(Connection &connection, const QString &key)
{
    return connection.scalar(u"SELECT \"value\" FROM \"meta\" WHERE \"key\" = ?"_s, {key}).toString();
}

void DataFile::setMeta(Connection &connection, const QString &key, const QString &value)
{
    connection
        .prepare(
            u"INSERT INTO \"meta\" (\"key\", \"value\") VALUES (?, ?) ON CONFLICT (\"key\") DO UPDATE SET \"value\" = excluded.\"value\""_s)
        .bind(key)
        .bind(value)
        .run();
}

QString DataFile::uuid(Connection &connection)
{
    return meta(connection, u"uuid"_s);
}
