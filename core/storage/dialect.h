// SPDX-License-Identifier: GPL-3.0-or-later
// Everything in which one database differs from another. All other SQL of the program is common text.
#pragma once

#include "core/schema/kind.h"

class Connection;

class Dialect
{
public:
    virtual ~Dialect() = default;

    virtual QString idColumn() const = 0; ///< "id" as primary key
    virtual QString columnType(Kind kind) const = 0;
    virtual QString blobType() const = 0;
    virtual QString serialColumn(const QString &name) const = 0; ///< numbers rows in the order they come
    virtual void begin(Connection &connection) const = 0; ///< a transaction that writes, from its first statement on
    virtual QString joinedWithSpaces(const QString &value) const = 0; ///< of all rows of a group, as one text
    virtual QString oneOfListed(const QString &column) const = 0;     ///< against one bound JSON list of any length
    virtual QString likeEscaped(const QString &column) const = 0;     ///< case-blind LIKE against one bound pattern
    /// The last `digits` of a telephone number's key, without its extension; can be indexed.
    virtual QString phoneEnd(const QString &column, int digits) const = 0;

    /// The search index of one kind: how it is made, filled, emptied of one record and asked.
    virtual QStringList createSearch(const QString &table) const = 0;
    virtual QString insertSearch(const QString &table) const = 0; ///< binds: id, grams (bytes, ASCII)
    virtual QString removeSearch(const QString &table) const = 0; ///< binds: id, the grams it was inserted with
    virtual QString matchSearch(const QString &table) const = 0;  ///< selects ids; binds: match text
    /// One segment instead of many: a rebuilt index is asked for years. Seconds for a million records.
    virtual QStringList optimizeSearch(const QString &table) const = 0;
    virtual QStringList bulkSearch(const QString &table, bool on) const = 0; ///< before and after many inserts
};

class SqliteDialect final : public Dialect
{
public:
    QString idColumn() const override;
    QString columnType(Kind kind) const override;
    QString blobType() const override;
    QString serialColumn(const QString &name) const override;
    void begin(Connection &connection) const override;
    QString joinedWithSpaces(const QString &value) const override;
    QString oneOfListed(const QString &column) const override;
    QString likeEscaped(const QString &column) const override;
    QString phoneEnd(const QString &column, int digits) const override;
    QStringList createSearch(const QString &table) const override;
    QString insertSearch(const QString &table) const override;
    QString removeSearch(const QString &table) const override;
    QString matchSearch(const QString &table) const override;
    QStringList optimizeSearch(const QString &table) const override;
    QStringList bulkSearch(const QString &table, bool on) const override;
};

/// Names are quoted everywhere: a field may be called "from" or "order".
QString quotedName(const QString &name);
