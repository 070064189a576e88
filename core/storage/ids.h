// SPDX-License-Identifier: GPL-3.0-or-later
// Ids made by the client: writer << 40 | counter. A writer is one installation's use of one file, registered in it;
// a copy of the file gets a new one, so ids are unique across copies and never used twice.
#pragma once

#include "core/schema/kind.h"

#include <QLockFile>
#include <atomic>
#include <memory>

class Connection;

class IdSource
{
public:
    static constexpr int counterBits = 40;
    static qint64 writerOf(Id id) { return id >> counterBits; }

    /// Finds this installation's writer in the file, or draws a new one (written by registerWriter()).
    explicit IdSource(Connection &connection);
    Id next() { return (m_writer << counterBits) | ++m_counter; } ///< any thread; strictly ascending
    void registerWriter(Connection &connection);                  ///< inside a transaction; once
    void saveCounter(Connection &connection);                     ///< inside a transaction that inserted
    void committed()
    {
        m_registered = true;
        m_saved = -1;
    }                 ///< the transaction of registerWriter() has held
    void seen(Id id); ///< an id of ours came in from outside: step over it
    qint64 writer() const { return m_writer; }

private:
    bool lock(const QString &uuid);

    qint64 m_writer = 0;
    std::atomic<qint64> m_counter = 0;
    qint64 m_saved = -1; ///< what the file is known to hold, -1 unknown
    bool m_registered = false;
    QString m_uuid, m_path;
    std::unique_ptr<QLockFile> m_lock; ///< two programs on one computer must not be the same writer
};

/// Tells one file from another at the same path (device and inode, or the time it was made). Empty if unknown.
QString fileIdentity(const QString &path);
