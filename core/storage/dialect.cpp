// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include "core/storage/connection.h"

using namespace Qt::StringLiterals;

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString SqliteDialect::idColumn() const
{
    return u"\"id\" INTEGER PRIMARY KEY"_s;
}

QString SqliteDialect::columnType(Kind kind) const
{
    switch (kind) {
    case Kind::Text:
    case Kind::Note:
    case Kind::Phone:
    case Kind::Email:
    case Kind::Url:
    case Kind::Date:
    case Kind::PartialDate:
    case Kind::Choice:
    case Kind::Tags:
        return u"TEXT"_s;
    case Kind::Integer:
    case Kind::Money:
    case Kind::DateTime:
    case Kind::Reference:
        return u"BIGINT"_s;
    case Kind::Bool:
        return u"SMALLINT"_s;
    case Kind::Decimal:
        return u"DOUBLE PRECISION"_s;
    }
    Q_UNREACHABLE();
}

QString SqliteDialect::blobType() const
{
    return u"BLOB"_s;
}

QString SqliteDialect::serialColumn(const QString &name) const
{
    return quotedName(name) + u" INTEGER PRIMARY KEY"_s;
}

// QSqlDatabase::transaction() would be a deferred BEGIN: reading first and writing after somebody else's commit then
// fails at once, whatever the timeout.
void SqliteDialect::begin(Connection &connection) const
{
    connection.exec(u"BEGIN IMMEDIATE"_s);
}

QString SqliteDialect::joinedWithSpaces(const QString &value) const
{
    return u"group_concat(%1, ' ')"_s.arg(value);
}

QString SqliteDialect::oneOfListed(const QString &column) const
{
    return column + u" IN (SELECT value FROM json_each(?))"_s;
}

QString SqliteDialect::likeEscaped(const QString &column) const
{
    return column + u" LIKE ? ESCAPE '\\'"_s;
}

QString SqliteDialect::phoneEnd(const QString &column, int digits) const
{
    return u"substr(substr(%1, 1, instr(%1 || 'x', 'x') - 1), -%2)"_s.arg(column).arg(digits);
}

// Contentless, without positions and sizes: the grams are exact tokens that are and-ed, nothing is ranked by bm25.
QStringList SqliteDialect::createSearch(const QString &table) const
{
    return {
        u"CREATE VIRTUAL TABLE %1 USING fts5(\"grams\", content='', detail=none, columnsize=0, tokenize='ascii')"_s.arg(
            quotedName(table))};
}

QString SqliteDialect::insertSearch(const QString &table) const
{
    return u"INSERT INTO %1 (rowid, \"grams\") VALUES (?, ?)"_s.arg(quotedName(table));
}

QString SqliteDialect::removeSearch(const QString &table) const
{
    return u"INSERT INTO %1 (%1, rowid, \"grams\") VALUES ('delete', ?, ?)"_s.arg(quotedName(table));
}

QString SqliteDialect::matchSearch(const QString &table) const
{
    return u"SELECT rowid FROM %1 WHERE %1 MATCH ?"_s.arg(quotedName(table));
}

QStringList SqliteDialect::optimizeSearch(const QString &table) const
{
    return {u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(quotedName(table))};
}

// Many inserts in one go: a bigger hash makes fewer, longer segments; merging waits until the end. Much bigger than the
// processor's cache it would be slower again.
QStringList SqliteDialect::bulkSearch(const QString &table, bool on) const
{
    const QString set = u"INSERT INTO %1 (%1, rank) VALUES ('%2', %3)"_s.arg(quotedName(table));
    if (on)
        return {set.arg(u"hashsize"_s).arg(4 << 20), set.arg(u"automerge"_s).arg(0), set.arg(u"crisismerge"_s).arg(64)};
    return {set.arg(u"hashsize"_s).arg(1 << 20), set.arg(u"automerge"_s).arg(4), set.arg(u"crisismerge"_s).arg(16)};
}
