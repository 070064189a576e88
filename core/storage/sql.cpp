// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql.h"

#include "core/record/filtermatch.h"
#include "core/storage/ddl.h"
#include "core/storage/dialect.h"
#include "core/storage/fieldsql.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
QString likePattern(const QString &text, bool anywhere)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return (anywhere ? u"%"_s : QString()) + escaped + u'%';
}

/// An amount as if its currency had two decimals, which is how one without a currency is counted.
QString inHundredths(const QString &amount, const QString &currency)
{
    static const auto codes = [](int digits) { return u'\'' + currenciesWith(digits).join(u"','"_s) + u'\''; };
    static const QString none = codes(0), three = codes(3);
    return u"CASE WHEN %2 IN (%3) THEN %1 * 100 WHEN %2 IN (%4) THEN %1 / 10 ELSE %1 END"_s.arg(amount, currency, none,
                                                                                                three);
}

/// A condition on a column of alias `a`.
SqlText comparison(const Filter &filter, const QString &a, const Dialect &dialect)
{
    const FieldBase &field = *filter.field;
    const QString column = a + u'.' + quotedName(field.name());
    const QVariant value = comparedValue(filter);
    const bool tags = field.kind() == Kind::Tags;
    switch (filter.op) {
    case Filter::Empty:
        return {column + u" IS NULL"_s, {}};
    case Filter::NotEmpty:
        return {column + u" IS NOT NULL"_s, {}};
    case Filter::Contains:
        return {dialect.likeEscaped(column), {likePattern(value.toString(), true)}};
    case Filter::StartsWith:
        return {dialect.likeEscaped(column), {likePattern(value.toString(), false)}};
    case Filter::Equal:
    case Filter::NotEqual: {
        const bool equal = filter.op == Filter::Equal;
        if (value.typeId() == QMetaType::QVariantList)
            return {(equal ? u""_s : column + u" IS NULL OR NOT "_s) + dialect.oneOfListed(column),
                    {QString::fromUtf8(
                        QJsonDocument(QJsonArray::fromVariantList(value.toList())).toJson(QJsonDocument::Compact))}};
        if (tags) // a set: "=" asks whether the word is in it
            return {(equal ? u""_s : column + u" IS NULL OR NOT "_s) + dialect.likeEscaped(column),
                    {likePattern(u';' + QString(value.toString()).remove(u';') + u';', true)}};
        const bool exactKey = field.spec().keyed && (field.kind() == Kind::Phone || field.kind() == Kind::Email);
        const QString compared = exactKey ? a + u'.' + quotedName(field.keyColumn()) : column;
        const QVariant bound = exactKey ? keyOf(field, value, {}) : value;
        if (field.kind() == Kind::Money) {
            const Money money = value.value<Money>();
            const QString currency = a + u'.' + quotedName(field.currencyColumn());
            if (money.currency.isEmpty()) {
                const QString same = inHundredths(column, currency) + u" = ?"_s;
                return {equal ? same : u"%1 IS NULL OR NOT (%2)"_s.arg(column, same), {money.minor}};
            }
            const QString pair = u"(%1 = ? AND %2 = ?)"_s.arg(column, currency);
            return {equal ? pair : column + u" IS NULL OR NOT "_s + pair, {money.minor, money.currency}};
        }
        return {equal ? compared + u" = ?"_s : u"%1 IS NULL OR %1 <> ?"_s.arg(compared), {bound}};
    }
    case Filter::Less:
    case Filter::LessEqual:
    case Filter::Greater:
    case Filter::GreaterEqual: {
        static const QHash<int, QString> signs{{Filter::Less, u" < ?"_s},
                                               {Filter::LessEqual, u" <= ?"_s},
                                               {Filter::Greater, u" > ?"_s},
                                               {Filter::GreaterEqual, u" >= ?"_s}};
        if (field.kind() == Kind::Money) {
            const Money money = value.value<Money>();
            if (money.currency.isEmpty()) // so much of whatever currency
                return {inHundredths(column, a + u'.' + quotedName(field.currencyColumn())) + signs[filter.op],
                        {money.minor}};
            return {u"%1%2 AND %3 = ?"_s.arg(column, signs[filter.op], a + u'.' + quotedName(field.currencyColumn())),
                    {money.minor, money.currency}};
        }
        return {column + signs[filter.op], {value}};
    }
    }
    Q_UNREACHABLE();
}

SqlText condition(const Filter &filter, const Entity &entity, const Dialect &dialect)
{
    const Entity &other = filter.field->entity();
    if (&other == &entity) {
        SqlText text = comparison(filter, u"t"_s, dialect);
        text.text = (filter.none ? u"NOT ("_s : u"("_s) + text.text + u')';
        return text;
    }
    QStringList links;
    for (const FieldBase *reference : entity.referrers())
        if (&reference->entity() == &other)
            links.append(u"x.%1 = t.\"id\""_s.arg(quotedName(reference->name())));
    if (links.isEmpty())
        return {u"0 = 1"_s, {}};
    SqlText text = comparison(filter, u"x"_s, dialect);
    const bool absent = filter.none != (filter.op == Filter::Empty); // "phone is empty": there is none with a value
    if (filter.op == Filter::Empty)
        text.text = u"x.%1 IS NOT NULL"_s.arg(quotedName(filter.field->name()));
    text.text = u"%1EXISTS (SELECT 1 FROM %2 x WHERE (%3) AND (%4))"_s.arg(
        absent ? u"NOT "_s : QString(), quotedName(other.name()), links.join(u" OR "_s), text.text);
    return text;
}
} // namespace

SqlText whereOf(const Filter &filter, const Entity &entity, const Dialect &dialect)
{
    if (filter.isAlways())
        return {};
    if (filter.type == Filter::Condition)
        return condition(filter, entity, dialect);
    SqlText joined;
    QStringList parts;
    for (const Filter &child : filter.children) {
        const SqlText text = whereOf(child, entity, dialect);
        if (text.text.isEmpty())
            continue;
        parts.append(text.text);
        joined.binds += text.binds;
    }
    if (!parts.isEmpty())
        joined.text = u'(' + parts.join(filter.type == Filter::All ? u" AND "_s : u" OR "_s) + u')';
    return joined;
}

QString orderOf(const Entity &entity, const FieldBase *sort, Qt::SortOrder order)
{
    const QString direction = order == Qt::DescendingOrder ? u" DESC"_s : QString();
    if (!sort)
        sort = entity.titleField();
    if (!sort)
        return u"ORDER BY t.\"id\""_s + direction;
    if (&sort->entity() != &entity) // a column of a part: its first one
        return u"ORDER BY (SELECT x.%1 FROM %2 x WHERE x.%3 = t.\"id\" ORDER BY x.\"place\", x.\"id\" LIMIT 1)%4 NULLS LAST, t.\"id\"%4"_s
            .arg(quotedName(sort->name()), quotedName(sort->entity().name()),
                 quotedName(sort->entity().ownerField()->name()), direction);
    const bool byKey = sort->spec().keyed && sort->kind() != Kind::Phone;
    return u"ORDER BY t.%1%2 NULLS LAST, t.\"id\"%2"_s.arg(quotedName(byKey ? sort->keyColumn() : sort->name()),
                                                           direction);
}

SqlText idsOf(const Query &query, const Dialect &dialect, const QString &searchMatch, int limit)
{
    SqlText sql = whereOf(query.filter, *query.entity, dialect);
    QString where = sql.text.isEmpty() ? QString() : u" WHERE "_s + sql.text;
    if (!searchMatch.isEmpty()) {
        where += (where.isEmpty() ? u" WHERE "_s : u" AND "_s) + u"t.\"id\" IN ("_s +
                 dialect.matchSearch(searchTable(*query.entity)) + u')';
        sql.binds.append(searchMatch);
    }
    sql.text = u"SELECT t.\"id\" FROM %1 t%2 %3"_s.arg(quotedName(query.entity->name()), where,
                                                       orderOf(*query.entity, query.sort, query.order));
    if (limit > 0)
        sql.text += u" LIMIT %1"_s.arg(limit);
    return sql;
}

QString rowSelect(const Entity &entity, const QList<const FieldBase *> &columns)
{
    QStringList parts{u"t.\"id\""_s};
    QString title = entity.titleField() ? u"t."_s + quotedName(entity.titleField()->name()) : u"NULL"_s;
    if (const FieldBase *other = entity.titleElseField())
        title = u"coalesce(%1, t.%2)"_s.arg(title, quotedName(other->name()));
    parts.append(title);
    parts.append(entity.variantField() ? u"t."_s + quotedName(entity.variantField()->name()) : u"NULL"_s);
    for (const FieldBase *column : columns) {
        if (&column->entity() == &entity) {
            parts += selectedColumns(*column, u"t"_s);
            continue;
        }
        for (const QString &selected : selectedColumns(*column, u"x"_s)) // of the first part
            parts.append(u"(SELECT %1 FROM %2 x WHERE x.%3 = t.\"id\" ORDER BY x.\"place\", x.\"id\" LIMIT 1)"_s.arg(
                selected, quotedName(column->entity().name()), quotedName(column->entity().ownerField()->name())));
    }
    return u"SELECT %1 FROM %2 t"_s.arg(parts.join(u", "_s), quotedName(entity.name()));
}

QString recordSelect(const Entity &entity)
{
    QStringList parts{u"t.\"id\""_s, u"t.\"version\""_s};
    for (const FieldBase *field : entity.fields())
        parts += selectedColumns(*field, u"t"_s);
    return u"SELECT %1 FROM %2 t"_s.arg(parts.join(u", "_s), quotedName(entity.name()));
}
