// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fieldsql.h"

#include "core/record/filtermatch.h"
#include "core/storage/dialect.h"
#include "core/text/sortkey.h"

using namespace Qt::StringLiterals;

QVariant keyOf(const FieldBase &field, const QVariant &value, const QString &variant)
{
    if (value.isNull())
        return {};
    const QString text = value.toString();
    switch (field.kind()) {
    case Kind::Phone:
    case Kind::Email:
        return matchingForm(field.kind(), text);
    default:
        return sortKey(text, field.namesPerson(variant));
    }
}

QStringList writtenColumns(const FieldBase &field)
{
    QStringList columns{field.name()};
    if (field.kind() == Kind::Money)
        columns.append(field.currencyColumn());
    if (field.spec().keyed)
        columns.append(field.keyColumn());
    return columns;
}

void appendColumnValues(const FieldBase &field, const QVariant &value, const QString &variant, QVariantList *out)
{
    if (field.kind() == Kind::Money) {
        const Money money = value.value<Money>();
        out->append(value.isNull() ? QVariant() : QVariant(money.minor));
        out->append(value.isNull() ? QVariant() : QVariant(money.currency));
    } else {
        out->append(value);
    }
    if (field.spec().keyed)
        out->append(keyOf(field, value, variant));
}

QStringList selectedColumns(const FieldBase &field, const QString &alias)
{
    QStringList columns{alias + u'.' + quotedName(field.name())};
    if (field.kind() == Kind::Money)
        columns.append(alias + u'.' + quotedName(field.currencyColumn()));
    return columns;
}

QVariant readColumns(const FieldBase &field, const std::function<QVariant(int)> &cell)
{
    const QVariant value = cell(0);
    if (value.isNull())
        return {};
    switch (field.kind()) {
    case Kind::Money:
        return QVariant::fromValue(Money{value.toLongLong(), cell(1).toString()});
    case Kind::Integer:
    case Kind::Bool:
    case Kind::DateTime:
    case Kind::Reference:
        return value.toLongLong(); // QtSql gives small integers as int: one type per kind keeps values comparable
    case Kind::Decimal:
        return value.toDouble();
    default:
        return normalised(value.toString());
    }
}
