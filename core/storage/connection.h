// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to the file, for one thread. Statements are prepared once and kept; errors are thrown as SqlError.
#pragma once

#include "core/storage/sqlerror.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>

/// A statement in use; finished at the end of its scope, so that it never keeps the file locked.
class Statement
{
public:
    struct Cached {
        std::unique_ptr<QSqlQuery> query;
        bool busy = false;
    };
    explicit Statement(std::shared_ptr<Cached> cached) : m_cached(std::move(cached)) { m_cached->busy = true; }
    ~Statement()
    {
        m_cached->query->finish();
        m_cached->busy = false;
    }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const QVariant &value); ///< of the next "?"
    Statement &bindAll(const QVariantList &values);
    Statement &run(); ///< executes with what was bound; may be called again after binding anew
    bool next();
    QVariant value(int column) const { return m_cached->query->value(column); }
    qint64 integer(int column) const { return value(column).toLongLong(); }
    QString text(int column) const { return value(column).toString(); }
    qint64 affected() const { return m_cached->query->numRowsAffected(); }

private:
    std::shared_ptr<Cached> m_cached;
    int m_next = 0;
};

class Connection
{
public:
    enum Mode { ReadWrite, ReadOnly };
    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void exec(const QString &sql);
    Statement prepare(const QString &sql);
    QVariant scalar(const QString &sql, const QVariantList &binds = {}); ///< first column of the first row, or null
    void dropStatements();                                               ///< before the tables change
    const QString &path() const { return m_path; }
    Mode mode() const { return m_mode; }

private:
    QString m_path, m_name;
    Mode m_mode;
    QHash<QString, std::shared_ptr<Statement::Cached>> m_cache;
};
