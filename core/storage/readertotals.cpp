// SPDX-License-Identifier: GPL-3.0-or-later
// The Reader's numbers: how many, how much, which words.
#include "core/schema/schema.h"
#include "core/storage/connection.h"
#include "core/storage/dialect.h"
#include "core/storage/fieldsql.h"
#include "core/storage/reader.h"
#include "core/storage/sql.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
/// Whether each record is looked up in another table.
bool looksElsewhere(const Filter &filter, const Entity &entity)
{
    return (filter.field && &filter.field->entity() != &entity) ||
           std::any_of(filter.children.begin(), filter.children.end(),
                       [&](const Filter &child) { return looksElsewhere(child, entity); });
}
} // namespace

// One statement cannot be stopped. Where counting takes long because of what each record is asked, it goes one by one.
qint64 Reader::count(const Entity &entity, const Filter &filter)
{
    const SqlText where = whereOf(filter, entity, m_dialect);
    const bool slow = looksElsewhere(filter, entity);
    QString sql = u"SELECT %1 FROM %2 t"_s.arg(slow ? u"t.\"id\""_s : u"count(*)"_s, quotedName(entity.name()));
    if (!where.text.isEmpty())
        sql += u" WHERE "_s + where.text;
    if (!slow)
        return m_connection.scalar(sql, where.binds).toLongLong();
    Statement statement = m_connection.prepare(sql);
    statement.bindAll(where.binds).run();
    return readIds(statement).size();
}

namespace
{
/// A covering index has the groups in its order, whole days: adding up goes along it without sorting.
bool inOrderOfIndex(const Entity &entity, const QList<Grouping> &by, const FieldBase *money)
{
    QSet<QString> columns;
    for (const Grouping &grouping : by)
        columns.insert(grouping.field->name());
    if (money)
        columns.insert(money->currencyColumn());
    const auto &all = entity.spec().indexes;
    return std::any_of(all.begin(), all.end(), [&](const char *index) {
        const QStringList words = QString::fromLatin1(index).split(u' '), first = words.mid(0, columns.size());
        return !words.contains("where"_L1) && QSet<QString>(first.begin(), first.end()) == columns;
    });
}

QString groupSql(const Grouping &grouping, bool wholeDays)
{
    QString sql = u"t."_s + quotedName(grouping.field->name());
    if (grouping.field->kind() == Kind::DateTime)
        sql = u"strftime('%Y-%m-%d', %1 / 1000, 'unixepoch', 'localtime')"_s.arg(sql);
    return grouping.chars > 0 && !wholeDays ? u"substr(%1, 1, %2)"_s.arg(sql).arg(grouping.chars) : sql;
}
} // namespace

QList<Total> Reader::totals(const Query &query, const QList<Grouping> &by, const FieldBase *money,
                            const FieldBase *weight)
{
    const SqlText where = whereOf(query.filter, *query.entity, m_dialect);
    QStringList groups;
    const bool wholeDays = inOrderOfIndex(*query.entity, by, money);
    for (const Grouping &grouping : by)
        groups.append(groupSql(grouping, wholeDays));
    const int keys = int(groups.size());
    const QString amount = money ? u"t."_s + quotedName(money->name()) : u"0"_s,
                  factor = weight ? u"t."_s + quotedName(weight->name()) : u"NULL"_s;
    groups.append(money ? u"t."_s + quotedName(money->currencyColumn()) : u"''"_s);
    const QString select =
        u"SELECT %1, count(*), sum(%2), sum(CASE WHEN %3 IS NULL THEN %2 END), sum(%2 * %3) FROM %4 t"_s.arg(
            groups.join(u", "_s), amount, factor, quotedName(query.entity->name()));
    QStringList numbers;
    for (int i = 1; i <= keys + 1; ++i)
        numbers.append(QString::number(i));
    // One sum of all: SQLite would sort every record by nothing, a hundred megabytes for three million.
    const bool grouped = money || !by.isEmpty();
    QMap<QStringList, Total> all;
    const auto add = [&](const QString &condition, const QVariantList &binds) {
        Statement statement =
            m_connection.prepare(select + (condition.isEmpty() ? QString() : u" WHERE "_s + condition) +
                                 (grouped ? u" GROUP BY "_s + numbers.join(u", "_s) : QString()));
        statement.bindAll(binds).run();
        while (statement.next()) {
            if (statement.integer(keys + 1) == 0) // no group at all
                continue;
            QStringList key;
            for (int i = 0; i <= keys; ++i)
                key.append(i < keys && by[i].chars > 0 ? statement.text(i).left(by[i].chars) : statement.text(i));
            Total &total = all[key];
            total.by.clear();
            for (int i = 0; i < keys; ++i)
                total.by.append(by[i].chars > 0 && !statement.value(i).isNull() ? QVariant(key[i])
                                                                                : statement.value(i));
            total.currency = statement.text(keys);
            total.count += statement.integer(keys + 1);
            total.sum += statement.integer(keys + 2);
            total.plain += statement.integer(keys + 3);
            total.weighted += statement.integer(keys + 4);
        }
    };
    if (query.text.trimmed().isEmpty()) {
        add(where.text, where.binds);
        return all.values();
    }
    // One statement for any number: the last round is filled up with ids that nobody has.
    constexpr qsizetype chunk = 500;
    const QString among = u"t.\"id\" IN (?%1)"_s.arg(u", ?"_s.repeated(chunk - 1));
    const QList<Id> found = find(query, 0).ids;
    for (qsizetype at = 0; at < found.size(); at += chunk) {
        QVariantList ids;
        for (qsizetype i = at; i < at + chunk; ++i)
            ids.append(found.value(i));
        add(among, ids);
    }
    return all.values();
}

void Reader::scan(const Query &query, const Visit &visit)
{
    QString select = u"SELECT t.\"id\""_s;
    for (const FieldBase *column : query.columns) {
        select += u", t."_s + quotedName(column->name());
        if (column->kind() == Kind::Money)
            select += u", t."_s + quotedName(column->currencyColumn());
    }
    select += u" FROM %1 t"_s.arg(quotedName(query.entity->name()));
    const SqlText where = whereOf(query.filter, *query.entity, m_dialect);
    if (!where.text.isEmpty())
        select += u" WHERE "_s + where.text;
    if (query.sort)
        select += u" ORDER BY t.%1, t.\"id\""_s.arg(quotedName(query.sort->name()));
    if (query.limit > 0)
        select += u" LIMIT %1"_s.arg(query.limit);
    Statement statement = m_connection.prepare(select);
    statement.bindAll(where.binds).run();
    QVariantList values;
    qint64 seen = 0;
    while (statement.next()) {
        if (++seen % 1024 == 0)
            stopIfAsked();
        values.clear();
        int at = 1;
        for (const FieldBase *column : query.columns) {
            const int start = at;
            values.append(readColumns(*column, [&](int i) { return statement.value(start + i); }));
            at += column->kind() == Kind::Money ? 2 : 1;
        }
        visit(statement.integer(0), values);
    }
}

namespace
{
/// Whole numbers with spaces between. By hand, because there are millions: QString::toLongLong() asks a locale for
/// each.
void appendNumbers(const QString &text, QList<qint64> *values)
{
    qint64 number = 0;
    bool negative = false;
    for (const QChar c : text) {
        if (c == u' ') {
            values->append(negative ? -number : number);
            number = 0;
            negative = false;
        } else if (c == u'-') {
            negative = true;
        } else {
            number = number * 10 + (c.unicode() - u'0');
        }
    }
    values->append(negative ? -number : number);
}
} // namespace

// A text for each whole instead of a row for each part: a third of the time.
void Reader::histories(const HistoryQuery &query, const History &visit)
{
    const QString owner = u"t."_s + quotedName(query.part->ownerField()->name());
    QStringList cells;
    for (const FieldBase *column : query.columns)
        cells.append(u"coalesce(t.%1, 0)"_s.arg(quotedName(column->name())));
    const QString table = quotedName(query.part->name());
    QString sql = u"SELECT %1, %2 FROM %3 t WHERE %1 IS NOT NULL"_s.arg(
        owner, m_dialect.joinedWithSpaces(cells.join(u" || ' ' || "_s)), table);
    QVariantList binds;
    const Entity &whole = *query.part->ownerField()->target();
    if (const SqlText of = whereOf(query.of, whole, m_dialect); !of.text.isEmpty()) {
        sql += u" AND %1 IN (SELECT t.\"id\" FROM %2 t WHERE %3)"_s.arg(owner, quotedName(whole.name()), of.text);
        binds += of.binds;
    }
    if (const SqlText among = whereOf(query.among, *query.part, m_dialect); !among.text.isEmpty()) {
        sql += u" AND %1 IN (SELECT %1 FROM %2 t WHERE %3)"_s.arg(owner, table, among.text);
        binds += among.binds;
    }
    Statement statement = m_connection.prepare(sql + u" GROUP BY "_s + owner);
    statement.bindAll(binds).run();
    QList<qint64> values;
    for (qint64 seen = 1; statement.next(); ++seen) {
        if (seen % 256 == 0)
            stopIfAsked();
        values.clear();
        appendNumbers(statement.text(1), &values);
        visit(statement.integer(0), values);
    }
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
