// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listspec.h"

#include "core/schema/schema.h"
#include "core/values/join.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ListPage)
};

bool isTitle(const FieldBase *field)
{
    return field == field->entity().titleField();
}

bool isEditable(const FieldBase *field)
{
    const Entity &entity = field->entity();
    return !field->spec().readOnly && !field->spec().hidden && !field->isRollup() && field != entity.createdAt() &&
           field != entity.updatedAt() && field != entity.variantField() && field != entity.placeField();
}

template <typename Test>
const FieldBase *firstOf(const QList<const FieldBase *> &fields, Test test)
{
    for (const FieldBase *field : fields) {
        if (test(field))
            return field;
    }
    return nullptr;
}
} // namespace

ListSpec ListSpec::of(const Entity &entity)
{
    ListSpec spec;
    spec.entity = &entity;
    QList<const FieldBase *> parts;
    for (const FieldBase *field : entity.fields()) {
        if (field->spec().hidden || field == entity.placeField() || field == entity.ownerField())
            continue;
        spec.choosable.append(field);
        if (field->spec().listed || isTitle(field))
            spec.columns.append(field);
        const bool names = isTitle(field) || field->spec().inTitle; // one record: nothing to give to several
        if (isEditable(field) && !names && field->kind() != Kind::Note)
            spec.bulk.append(field);
        if (field->spec().keyed || field->spec().indexed || field == entity.createdAt() || field == entity.updatedAt())
            spec.sorts.append(field);
    }
    for (const Entity *part : entity.parts()) {
        for (const FieldBase *field : part->fields()) {
            if (field == part->ownerField() || field == part->placeField() || field->spec().hidden || field->isRollup())
                continue;
            if (field->spec().listed)
                parts.append(field);
            spec.choosable.append(field);
        }
    }
    spec.columns = spec.columns.mid(0, 1) + parts + spec.columns.mid(1);
    const auto reference = [](const FieldBase *field) { return field->isReference(); };
    const auto choice = [&](const FieldBase *field) {
        return field->kind() == Kind::Choice && field != entity.variantField() && field->spec().listed;
    };
    const auto dateTime = [](const FieldBase *field) {
        return field->kind() == Kind::DateTime && field->spec().listed;
    };
    const auto own = [&](const FieldBase *field) { // belongs to one who works with the file
        const Entity *target = field->isReference() ? field->target() : nullptr;
        return target && target->spec().internal;
    };
    spec.caption = firstOf(parts, reference);
    if (!spec.caption)
        spec.caption =
            firstOf(spec.columns.mid(1), [&](const FieldBase *field) { return reference(field) && !own(field); });
    spec.time = firstOf(entity.fields(), dateTime);
    if (!spec.time)
        spec.time = entity.updatedAt();
    spec.chip = spec.status = firstOf(entity.fields(), choice);
    spec.owner = firstOf(entity.fields(), own);
    spec.tags = firstOf(entity.fields(), [](const FieldBase *field) { return field->kind() == Kind::Tags; });
    if (const FieldBase *variant = entity.variantField()) { // people come first in a declaration
        const QList<FieldBase::Choice> variants = variant->choices();
        for (qsizetype i = 1; i < variants.size(); ++i)
            spec.squaredVariants.append(variants[i].key);
    } else {
        spec.squaredVariants.append(QString());
    }
    spec.searchHint = Texts::tr("Search %1").arg(entity.plural().toLower());
    spec.newText = Texts::tr("New %1").arg(entity.label().toLower());
    spec.emptyTitle = Texts::tr("No %1 yet").arg(entity.plural().toLower());
    spec.emptyText = Texts::tr("What you add or import appears here.");
    return spec;
}

QList<const FieldBase *> ListSpec::cardFields() const
{
    QList<const FieldBase *> fields;
    for (const FieldBase *field : {caption, captionElse, time, chip, meter}) {
        if (field)
            fields.append(field);
    }
    return fields + found;
}

QString columnLabel(const FieldBase &field, const Entity &listed)
{
    const Entity &entity = field.entity();
    if (&entity == &listed || field.label() == entity.label())
        return field.label();
    return labelled(entity.label(), field.label());
}
