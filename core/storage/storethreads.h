// SPDX-License-Identifier: GPL-3.0-or-later
// What a Store has behind its door: threads with a connection each. Private to core/store*.cpp.
#pragma once

#include "core/storage/datafile.h"
#include "core/storage/dbthread.h"
#include "core/storage/dialect.h"
#include "core/storage/ids.h"
#include "core/storage/reader.h"
#include "core/storage/writer.h"
#include "core/store.h"

/// A thread for long questions. Its connection is made when the first one comes; a small cache does for reading
/// through, figures come back to the same pages.
struct Store::Side {
    int cache = DataFile::smallCache;
    bool isKept = false; ///< closing the file waits for what has begun
    std::unique_ptr<DbThread> thread;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<Reader> questions;
    void finish()
    {
        if (thread)
            thread->finish([this] {
                questions.reset();
                connection.reset();
            });
    }
};

struct Store::Threads {
    SqliteDialect dialect;
    std::unique_ptr<Connection> readConnection, writeConnection;
    std::unique_ptr<IdSource> ids;
    std::unique_ptr<Reader> questions; ///< used on the reader thread only
    std::unique_ptr<Writer> changes;   ///< used on the writer thread only
    std::unique_ptr<DbThread> writer, reader;
    Side counts;                                                       ///< numbers beside lists
    Side answers{DataFile::largeCache}, figures{DataFile::largeCache}; ///< computations, prompt and long ones
    Side copies{DataFile::smallCache, true};                           ///< what is written beside the file
};

/// The one place where exceptions of the storage layer end.
template <typename T, typename Job>
Result<T> guarded(Job &&job)
{
    try {
        return Result<T>(job());
    } catch (const SqlError &error) {
        return error.error();
    } catch (const std::exception &error) {
        return Error{Error::Io, QString(), QString::fromLocal8Bit(error.what())};
    }
}

template <typename T>
void Store::deliver(const Recipient &recipient, const Answer<T> &answer, const Result<T> &result)
{
    if (!result.ok())
        noteDamage(result.error());
    if (!answer)
        return;
    if (recipient.direct) {
        answer(result);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [object = recipient.object, answer, result] {
            if (object)
                answer(result);
        },
        Qt::QueuedConnection);
}

template <typename T>
void Store::askReader(const QByteArray &key, QObject *receiver, std::function<T(Reader &)> job, Answer<T> answer)
{
    const auto ask = [this, recipient = Recipient(receiver), job = std::move(job), answer = std::move(answer)] {
        if (!recipient.gone())
            deliver<T>(recipient, answer, guarded<T>([&] { return job(*m_threads->questions); }));
    };
    m_threads->reader->post(ask, keyOf(receiver, key));
}

template <typename T>
void Store::askWriter(QObject *receiver, std::function<T()> job, Answer<T> answer)
{
    m_threads->writer->post([this, recipient = Recipient(receiver), job = std::move(job), answer = std::move(answer)] {
        deliver<T>(recipient, answer, guarded<T>(job));
    });
}

template <typename T>
void Store::askSide(Side &side, const QByteArray &key, QObject *receiver, std::function<T(Reader &)> job,
                    Answer<T> answer)
{
    const auto ask = [this, &side, recipient = Recipient(receiver), job = std::move(job), answer = std::move(answer)] {
        if (recipient.gone())
            return;
        deliver<T>(recipient, answer, guarded<T>([&] {
                       if (!side.questions) {
                           side.connection = DataFile::openReader(m_path, side.cache);
                           side.questions = std::make_unique<Reader>(*side.connection, m_threads->dialect, m_schema);
                           if (!side.isKept)
                               side.questions->setMustStop([&side] { return side.thread->isStopping(); },
                                                           Reader::Every);
                       }
                       return job(*side.questions);
                   }));
    };
    side.thread->post(ask, keyOf(receiver, key));
}
