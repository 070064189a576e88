// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/mergevalues.h"

#include "core/duplicates/comparison.h"
#include "core/transfer/recordkeys.h"

namespace
{
/// One number, once written with the code of its country and once without.
bool samePhones(const Record &one, const Record &other)
{
    for (const FieldBase *field : one.entity().fields())
        if (field->spec().required && field->kind() == Kind::Phone)
            return samePhone(one.value(*field).toString(), other.value(*field).toString());
    return false;
}
} // namespace

bool isMerged(const FieldBase &field)
{
    const Entity &entity = field.entity();
    return !field.isRollup() && !field.spec().owner && &field != entity.createdAt() && &field != entity.updatedAt() &&
           &field != entity.variantField() && &field != entity.placeField();
}

bool isUnited(const FieldBase &field)
{
    return field.kind() == Kind::Tags || field.kind() == Kind::Note;
}

QVariant united(const FieldBase &field, const QVariant &one, const QVariant &other)
{
    if (one.isNull() || other.isNull())
        return one.isNull() ? other : one;
    if (field.kind() == Kind::Tags) {
        QStringList words = FieldType<QStringList>::read(one);
        for (const QString &word : FieldType<QStringList>::read(other))
            if (!words.contains(word))
                words.append(word);
        return FieldType<QStringList>::store(words);
    }
    const QString text = one.toString(), more = other.toString();
    if (text.contains(more))
        return one;
    return more.contains(text) ? other : QVariant(text + QStringLiteral("\n\n") + more);
}

bool sameMeaning(const FieldBase &field, const QVariant &one, const QVariant &other)
{
    return one == other || comparable(field, one) == comparable(field, other);
}

bool absorbs(Record *part, const Record &other)
{
    if (!sameIdentity(*part, other) && !samePhones(*part, other))
        return false;
    bool byAddress = false; // a phone or e-mail is one by itself, whatever else is said of it
    for (const FieldBase *field : part->entity().fields())
        byAddress |= field->spec().required &&
                     (field->kind() == Kind::Phone || field->kind() == Kind::Email || field->kind() == Kind::Url);
    Record completed = *part;
    for (const FieldBase *field : part->entity().fields()) {
        if (!isMerged(*field))
            continue;
        const QVariant &there = part->value(*field), &here = other.value(*field);
        if (there.isNull())
            completed.setValue(*field, here);
        else if (!here.isNull() && !byAddress && !sameMeaning(*field, there, here))
            return false;
    }
    *part = completed;
    return true;
}
