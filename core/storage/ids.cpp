// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ids.h"

#include "core/storage/connection.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

QString fileIdentity(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat info;
    if (::stat(QFile::encodeName(path).constData(), &info) == 0)
        return u"%1:%2"_s.arg(quint64(info.st_dev)).arg(quint64(info.st_ino));
    return {};
#else
    const QDateTime born = QFileInfo(path).birthTime();
    return born.isValid() ? QString::number(born.toMSecsSinceEpoch()) : QString();
#endif
}

bool IdSource::lock(const QString &uuid)
{
    auto lock = std::make_unique<QLockFile>(QDir::temp().filePath(u"rapport-writer-"_s + uuid + u".lock"_s));
    lock->setStaleLockTime(0); // only a dead process frees it
    if (!lock->tryLock(0))
        return false;
    m_lock = std::move(lock);
    return true;
}

IdSource::IdSource(Connection &connection) : m_path(QFileInfo(connection.path()).canonicalFilePath())
{
    struct Candidate {
        qint64 number, counter;
        QString uuid;
    };
    QList<Candidate> candidates;
    {
        Statement statement = connection.prepare(
            u"SELECT \"number\", \"counter\", \"uuid\" FROM \"writer\" WHERE \"machine\" = ? AND \"path\" = ? AND \"identity\" = ?"_s);
        statement.bind(QString::fromLatin1(QSysInfo::machineUniqueId())).bind(m_path).bind(fileIdentity(m_path)).run();
        while (statement.next())
            candidates.append({statement.integer(0), statement.integer(1), statement.text(2)});
    }
    for (const Candidate &candidate : candidates) {
        if (!lock(candidate.uuid))
            continue;
        m_writer = candidate.number;
        m_counter = m_saved = candidate.counter;
        m_uuid = candidate.uuid;
        m_registered = true;
        return;
    }
    m_uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    lock(m_uuid);
    do {
        m_writer = QRandomGenerator::global()->bounded(1, 1 << 23);
    } while (!connection.scalar(u"SELECT 1 FROM \"writer\" WHERE \"number\" = ?"_s, {m_writer}).isNull());
}

void IdSource::registerWriter(Connection &connection)
{
    if (m_registered)
        return;
    Statement statement = connection.prepare(
        u"INSERT INTO \"writer\" (\"number\", \"uuid\", \"machine\", \"path\", \"identity\", \"counter\", \"created_at\") VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    statement.bind(m_writer).bind(m_uuid).bind(QString::fromLatin1(QSysInfo::machineUniqueId())).bind(m_path);
    statement.bind(fileIdentity(m_path)).bind(qint64(m_counter)).bind(QDateTime::currentMSecsSinceEpoch()).run();
}

void IdSource::saveCounter(Connection &connection)
{
    const qint64 counter = m_counter;
    if (counter == m_saved)
        return;
    Statement statement = connection.prepare(u"UPDATE \"writer\" SET \"counter\" = ? WHERE \"number\" = ?"_s);
    statement.bind(counter).bind(m_writer).run();
}

void IdSource::seen(Id id)
{
    if (writerOf(id) != m_writer)
        return;
    const qint64 counter = id & ((qint64(1) << counterBits) - 1);
    qint64 current = m_counter;
    while (counter > current && !m_counter.compare_exchange_weak(current, counter)) {
    }
}
