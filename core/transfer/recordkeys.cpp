// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/recordkeys.h"

#include "core/record/valuetext.h"
#include "core/text/fold.h"
#include "core/values/phonenumber.h"
#include "core/values/weburl.h"

QString comparable(const FieldBase &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (field.kind()) {
    case Kind::Phone: {
        static const QString region = defaultRegion();
        const QString key = phoneKey(value.toString(), region);
        return key.isEmpty() ? fold(value.toString()) : key;
    }
    case Kind::Email:
        return emailKey(value.toString());
    case Kind::Text:
    case Kind::Note:
    case Kind::Url:
        return fold(value.toString());
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Money:
    case Kind::Bool:
    case Kind::Date:
    case Kind::DateTime:
    case Kind::PartialDate:
    case Kind::Choice:
    case Kind::Reference:
    case Kind::Tags:
        return exactText(field.kind(), value);
    }
    Q_UNREACHABLE();
}

const FieldBase *numberField(const Entity &entity)
{
    for (const FieldBase *field : entity.fields())
        if (field->spec().keyed && field->kind() == Kind::Text && field != entity.titleField() && !field->isOwn())
            return field;
    return nullptr;
}

bool isPlainField(const FieldBase &field)
{
    const Entity &entity = field.entity();
    return !field.spec().owner && !field.spec().hidden && !field.isRollup() && &field != entity.createdAt() &&
           &field != entity.updatedAt();
}

QString partIdentity(const Record &part)
{
    QString required, all;
    for (const FieldBase *field : part.entity().fields()) {
        if (!isPlainField(*field))
            continue;
        const QString text = comparable(*field, part.value(*field)) + QChar(u'\x1f');
        all += text;
        if (field->spec().required && field->kind() != Kind::Choice)
            required += text;
    }
    return required.isEmpty() ? all : required;
}

bool sameIdentity(const Record &a, const Record &b)
{
    for (const FieldBase *field : a.entity().fields()) { // the end of a number stays, however it is written
        if (!field->spec().required || field->kind() != Kind::Phone)
            continue;
        const QString one = a.value(*field).toString(), other = b.value(*field).toString();
        if (!one.isEmpty() && !other.isEmpty() && one.back().isDigit() && other.back().isDigit() &&
            one.back().digitValue() != other.back().digitValue())
            return false;
    }
    return partIdentity(a) == partIdentity(b);
}

bool samePart(const Record &a, const Record &b)
{
    for (const FieldBase *field : a.entity().fields())
        if (isPlainField(*field) && a.value(*field) != b.value(*field))
            return false;
    return true;
}
