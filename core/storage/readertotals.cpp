// SPDX-License-Identifier: GPL-3.0-or-later
// The Reader's numbers: how many, how much, which words.
#include "core/schema/schema.h"
#include "core/storage/connection.h"
#include "core/storage/dialect.h"
#include "core/storage/fieldsql.h"
#include "core/storage/reader.h"
#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

qint64 Reader::count(const Entity &entity, const Filter &filter)
{
    const SqlText where = whereOf(filter, entity, m_dialect);
    QString sql = u"SELECT count(*) FROM %1 t"_s.arg(quotedName(entity.name()));
    if (!where.text.isEmpty())
        sql += u" WHERE "_s + where.text;
    return m_connection.scalar(sql, where.binds).toLongLong();
}

QList<Total> Reader::totals(const Query &query, const FieldBase &group, const FieldBase &money, const FieldBase &weight)
{
    const SqlText where = whereOf(query.filter, *query.entity, m_dialect);
    const QString amount = u"t."_s + quotedName(money.name()), factor = u"t."_s + quotedName(weight.name());
    const QString select =
        u"SELECT t.%1, t.%2, count(*), sum(%3), sum(CASE WHEN %4 IS NULL THEN %3 END), sum(%3 * %4) FROM %5 t"_s.arg(
            quotedName(group.name()), quotedName(money.currencyColumn()), amount, factor,
            quotedName(query.entity->name()));
    QMap<std::pair<QString, QString>, Total> all;
    const auto add = [&](const QStringList &conditions, const QVariantList &binds) {
        QStringList used = conditions;
        used.removeAll(QString());
        Statement statement = m_connection.prepare(
            select + (used.isEmpty() ? QString() : u" WHERE "_s + used.join(u" AND "_s)) + u" GROUP BY 1, 2"_s);
        for (const QVariant &bind : binds)
            statement.bind(bind);
        statement.run();
        while (statement.next()) {
            Total &total = all[{statement.text(0), statement.text(1)}];
            total.group = statement.value(0);
            total.currency = statement.text(1);
            total.count += statement.integer(2);
            total.sum += statement.integer(3);
            total.plain += statement.integer(4);
            total.weighted += statement.integer(5);
        }
    };
    if (query.text.trimmed().isEmpty()) {
        add({where.text}, where.binds);
        return all.values();
    }
    constexpr qsizetype chunk = 500;
    const QList<Id> found = find(query, 0).ids;
    for (qsizetype at = 0; at < found.size(); at += chunk) {
        QStringList ids;
        for (Id id : found.mid(at, chunk))
            ids.append(QString::number(id));
        add({u"t.\"id\" IN (%1)"_s.arg(ids.join(u','))}, {});
    }
    return all.values();
}

QStringList Reader::tagsInUse(const FieldBase &tags)
{
    const QString column = quotedName(tags.name());
    Statement statement = m_connection.prepare(u"SELECT %1, count(*) FROM %2 WHERE %1 IS NOT NULL GROUP BY %1"_s.arg(
        column, quotedName(tags.entity().name())));
    statement.run();
    QHash<QString, qint64> uses;
    while (statement.next())
        for (const QString &word : statement.text(0).split(u';', Qt::SkipEmptyParts))
            uses[word] += statement.integer(1);
    QStringList words = uses.keys();
    std::sort(words.begin(), words.end(),
              [&](const QString &a, const QString &b) { return uses[a] != uses[b] ? uses[a] > uses[b] : a < b; });
    return words;
}
