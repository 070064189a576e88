// SPDX-License-Identifier: GPL-3.0-or-later
// The Store and its file as a whole: snapshots, copies, checking, recovery.
#include "core/schema/schema.h"
#include "core/storage/connection.h"
#include "core/storage/storethreads.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{
// Beside the other data of this account, not beside the file: that folder may be shared or read-only.
QDir allSnapshots()
{
    return QDir(QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(u"snapshots"_s));
}
} // namespace

QString Store::snapshotFolder(const QString &path)
{
    const QFileInfo file(path);
    if (isSnapshot(path))
        return file.absolutePath();
    const QByteArray name =
        QCryptographicHash::hash(file.absoluteFilePath().toUtf8(), QCryptographicHash::Sha1).toHex().left(10);
    return allSnapshots().filePath(u"%1-%2"_s.arg(file.completeBaseName(), QString::fromLatin1(name)));
}

QString Store::snapshotFolder() const
{
    return snapshotFolder(m_path);
}

bool Store::isSnapshot(const QString &path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    return folder.cdUp() && folder.exists() && folder.canonicalPath() == allSnapshots().canonicalPath();
}

QList<Snapshot> Store::snapshots(const QString &folder)
{
    QList<Snapshot> found;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.rapport"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        Snapshot snapshot;
        snapshot.path = file.absoluteFilePath();
        snapshot.time =
            QDateTime::fromString(file.completeBaseName().section(u'-', 0, 0), u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
        snapshot.time.setTimeSpec(Qt::UTC);
        snapshot.time = snapshot.time.toLocalTime();
        snapshot.reason = file.completeBaseName().section(u'-', 1);
        snapshot.size = file.size();
        found.append(snapshot);
    }
    return found;
}

namespace
{
/// Keeps the ten newest, then one a day for a month, then one a month for a year.
void thinOut(const QString &folder)
{
    const QList<Snapshot> all = Store::snapshots(folder);
    QSet<QString> kept;
    const QDateTime now = QDateTime::currentDateTime();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const qint64 days = all[i].time.daysTo(now);
        const QString slot = days <= 31 ? all[i].time.toString(u"yyyyMMdd"_s) : all[i].time.toString(u"yyyyMM"_s);
        const bool keep = i < 10 || (days <= 366 && !kept.contains(slot));
        kept.insert(slot);
        if (!keep)
            QFile::remove(all[i].path);
    }
}
} // namespace

void Store::snapshot(const QString &reason, QObject *receiver, Answer<Snapshot> done)
{
    const QString folder = snapshotFolder();
    askSide<Snapshot>(
        m_threads->copies, {}, receiver,
        [reason, folder](Reader &reader) {
            const Snapshot taken = DataFile::takeSnapshot(reader.connection(), folder, reason);
            thinOut(folder);
            return taken;
        },
        std::move(done));
}

void Store::copyTo(const QString &path, QObject *receiver, Answer<Snapshot> done)
{
    askSide<Snapshot>(
        m_threads->copies, {}, receiver,
        [path](Reader &reader) {
            DataFile::verifiedCopy(reader.connection(), path);
            return Snapshot{path, QDateTime::currentDateTime(), QFileInfo(path).size(), u"manual"_s};
        },
        std::move(done));
}

void Store::compare(const QString &path, QObject *receiver, Answer<Comparison> answer)
{
    askSide<Comparison>(
        m_threads->counts, "compare", receiver,
        [path](Reader &here) {
            Comparison result;
            QList<const Entity *> kinds;
            for (const Entity *entity : here.schema().entities())
                if (entity->isSearchable())
                    kinds.append(entity);
            for (const Entity *entity : std::as_const(kinds))
                result.counts.append({entity, {0, here.count(*entity, {})}});
            try {
                Connection connection(path, Connection::ReadOnly);
                Reader there(connection, here.dialect(), here.schema());
                for (auto &[entity, counts] : result.counts)
                    counts.first = there.count(*entity, {});
            } catch (const SqlError &error) {
                if (error.error().code != Error::Damaged)
                    throw;
                throw SqlError(Error{Error::Io, tr("The snapshot is damaged."), path}); // not the open file
            }
            return result;
        },
        std::move(answer));
}

void Store::check(QObject *receiver, Answer<QStringList> done)
{
    askWriter<QStringList>(
        receiver, [this] { return DataFile::check(*m_threads->writeConnection, m_threads->dialect, m_schema); },
        std::move(done));
}
