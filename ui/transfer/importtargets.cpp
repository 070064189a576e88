// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importtargets.h"

#include "core/schema/schema.h"
#include "core/transfer/columnnames.h"
#include "core/transfer/crmterms.h"
#include "core/transfer/importshape.h"
#include "core/values/join.h"
#include "ui/records/cardlook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImportTargets)
};

const QString newMark = u"new:"_s;
const QString currencyPath = u"@currency"_s;

const FieldBase *titleOf(const FieldBase &reference)
{
    const Entity *target = reference.target();
    return target ? target->titleField() : nullptr;
}

QString numbered(const QString &name, int ordinal)
{
    return ordinal > 1 ? Texts::tr("%1 %2", "part and number, as in Phone 2").arg(name).arg(ordinal) : name;
}

QString kindLabel(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return Texts::tr("Text");
    case Kind::Note:
        return Texts::tr("Long text");
    case Kind::Phone:
        return Texts::tr("Phone number");
    case Kind::Email:
        return Texts::tr("E-mail address");
    case Kind::Url:
        return Texts::tr("Web address");
    case Kind::Integer:
        return Texts::tr("Whole number");
    case Kind::Decimal:
        return Texts::tr("Number");
    case Kind::Money:
        return Texts::tr("Amount of money");
    case Kind::Bool:
        return Texts::tr("Yes or no");
    case Kind::Date:
        return Texts::tr("Date");
    case Kind::DateTime:
        return Texts::tr("Date and time");
    case Kind::PartialDate:
        return Texts::tr("Date, perhaps without the year");
    case Kind::Choice:
        return Texts::tr("Choice from a list");
    case Kind::Tags:
        return Texts::tr("Tags");
    case Kind::Reference:
        break;
    }
    return {};
}
} // namespace

const FieldBase *ImportTargets::field(const QString &path) const
{
    if (path.isEmpty() || path == currencyPath)
        return nullptr;
    ImportShape shape(m_entity, m_schema);
    const Result<ImportSlot> slot = shape.slot(path);
    return slot.ok() ? slot->field : nullptr;
}

QString ImportTargets::labelOf(const QString &path) const
{
    if (path == currencyPath)
        return Texts::tr("Currency of the amounts");
    QStringList words;
    const Entity *at = &m_entity;
    const QStringList steps = path.split(u'.');
    int ordinal = 1;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool last = i + 1 == steps.size();
        if (const FieldBase *field = at->field(steps[i])) {
            const bool title = last && i > 0 && field == at->titleField();
            if (title && at->isPart() && !field->spec().required)
                words.last() = numbered(field->label(), ordinal); // "Job title", not "Position", which may have none
            else if (!title)
                words.append(field->label());
            if (field->isReference() && !last) {
                if (i > 0 && at->isPart())
                    words.removeAt(words.size() - 2); // "Company", not "Position · Company"
                at = field->target();
            }
        } else if (last && steps[i] == u"id"_s) {
            words.append(Texts::tr("Number in Rapport"));
        } else if (const Entity *part = m_schema.entity(steps[i].section(u'#', 0, 0))) {
            ordinal = steps[i].contains(u'#') ? steps[i].section(u'#', 1).toInt() : 1;
            words.append(numbered(part->label(), ordinal));
            at = part;
        }
        if (!at)
            break;
    }
    return joinedFacts(words);
}

QString ImportTargets::label(const ImportColumn &column) const
{
    if (!column.newKind.isEmpty())
        return Texts::tr("New field “%1”").arg(column.newLabel);
    if (column.target.isEmpty())
        return Texts::tr("Not imported");
    QString label = labelOf(column.target);
    const FieldBase *goal = field(column.target);
    if (column.part == u"bytes"_s)
        label = Texts::tr("Picture");
    else if (goal && goal->spec().hidden)
        label = Texts::tr("Kept, and given back on export");
    else if (column.part == u"year"_s)
        label = Texts::tr("%1 (year)").arg(label);
    else if (column.part == u"month"_s)
        label = Texts::tr("%1 (month)").arg(label);
    else if (column.part == u"day"_s)
        label = Texts::tr("%1 (day)").arg(label);
    return label;
}

QString ImportTargets::icon(const ImportColumn &column) const
{
    Kind kind;
    if (!column.newKind.isEmpty())
        return kindFromName(column.newKind, &kind) ? kindIcon(kind) : u"sparkles"_s;
    if (column.target.isEmpty())
        return u"minus"_s;
    if (column.target == currencyPath)
        return u"banknote"_s;
    const FieldBase *goal = field(column.target);
    if (!goal)
        return u"hash"_s;
    if (&goal->entity() != &m_entity && goal->kind() == Kind::Text)
        return goal->entity().isPart() ? QString::fromLatin1(goal->entity().spec().icon) : u"building-2"_s;
    return kindIcon(goal->kind());
}

QString ImportTargets::keyOf(const ImportColumn &column)
{
    return column.newKind.isEmpty() ? column.target : newMark + column.newKind;
}

void ImportTargets::apply(const QVariant &data, ImportColumn *column)
{
    const QString key = data.toStringList().value(0);
    *column = ImportColumn{column->header};
    if (!key.startsWith(newMark)) {
        column->target = key;
        return;
    }
    column->newKind = key.mid(newMark.size());
    column->newLabel = data.toStringList().value(1);
}

void ImportTargets::addFields(const Entity &entity, const QString &prefix, const QString &group, const QString &variant,
                              QList<PickItem> *items) const
{
    for (const FieldBase *field : portableFields(entity)) {
        if (!variant.isEmpty() && !field->appliesTo(variant))
            continue;
        QString path = prefix + field->name();
        if (field->isReference()) {
            const FieldBase *title = titleOf(*field);
            if (!title || !prefix.isEmpty())
                continue;
            path += u'.' + title->name();
        }
        items->append({path, labelOf(path), group, kindIcon(field->kind()), {}, QStringList{path}});
    }
}

// The record that a part refers to: a position's company, with the little that lists say of it.
void ImportTargets::addLinked(const FieldBase &reference, const QString &prefix, QList<PickItem> *items) const
{
    const Entity *target = reference.target();
    const QString variant = referredVariant(reference);
    if (!target || target != &m_entity || variant.isEmpty() || insteadOfPart(reference).isEmpty())
        return;
    const QString group = reference.label();
    addFields(*target, prefix, group, variant, items);
    for (const Entity *part : portableParts(*target)) {
        const FieldBase *title = part->titleField();
        if (!title || title->isReference() || title->kind() == Kind::Choice || title->kind() == Kind::Text)
            continue;
        const QString path = u"%1%2#1.%3"_s.arg(prefix, part->name(), title->name());
        items->append({path, labelOf(path), group, kindIcon(title->kind()), {}, QStringList{path}});
    }
}

void ImportTargets::addPart(const Entity &part, int ordinal, QList<PickItem> *items) const
{
    const QString prefix = u"%1#%2."_s.arg(part.name()).arg(ordinal), group = part.plural();
    for (const FieldBase *field : portableFields(part)) {
        if (field == part.ownerField())
            continue;
        QString path = prefix + field->name();
        if (field->isReference()) {
            const FieldBase *title = titleOf(*field);
            if (!title)
                continue;
            path += u'.' + title->name();
        }
        items->append({path, labelOf(path), group, kindIcon(field->kind()), {}, QStringList{path}});
    }
}

QList<PickItem> ImportTargets::choices(const ImportPlan &plan, int index, Kind suggested) const
{
    QList<PickItem> items;
    const QString header = plan.columns[index].header;
    items.append({QString(), Texts::tr("Do not import"), {}, u"minus"_s, {}, QStringList{QString()}});
    const FieldBase *title = m_entity.titleField();
    for (const FieldBase *field : portableFields(m_entity)) { // in the order of the form, by its headings
        if (field->isReference() && !titleOf(*field))
            continue;
        const QString path = field->isReference() ? field->name() + u'.' + titleOf(*field)->name() : field->name();
        const QString group = field->group().isEmpty() ? m_entity.label() : field->group();
        const PickItem item{path, labelOf(path), group, kindIcon(field->kind()), {}, QStringList{path}};
        qsizetype place = items.size();
        while (place > 1 && items[place - 1].group != group)
            --place;
        items.insert(field == title || place <= 1 ? (field == title ? 1 : items.size()) : place, item);
    }
    for (const Entity *part : portableParts(m_entity)) {
        int most = 1; // one more than there are columns for
        for (const ImportColumn &column : plan.columns)
            if (column.target.section(u'#', 0, 0) == part->name())
                most = std::max(most, column.target.section(u'#', 1).section(u'.', 0, 0).toInt() + 1);
        for (const FieldBase *field : part->fields())
            if (field->isReference() && !field->spec().owner)
                addLinked(*field, u"%1#1.%2."_s.arg(part->name(), field->name()), &items);
        for (int ordinal = 1; ordinal <= most; ++ordinal)
            addPart(*part, ordinal, &items);
    }
    items.append({u"id"_s, labelOf(u"id"_s), Texts::tr("More"), u"hash"_s, {}, QStringList{u"id"_s}});
    items.append(
        {currencyPath, labelOf(currencyPath), Texts::tr("More"), u"banknote"_s, {}, QStringList{currencyPath}});
    QList<Kind> kinds{suggested};
    for (const Kind kind : {Kind::Text, Kind::Note, Kind::Integer, Kind::Decimal, Kind::Money, Kind::Date, Kind::Bool,
                            Kind::Choice, Kind::Phone, Kind::Email, Kind::Url})
        if (!kinds.contains(kind))
            kinds.append(kind);
    const QString label = header.simplified().isEmpty() ? Texts::tr("Column %1").arg(index + 1) : header.simplified();
    for (const Kind kind : std::as_const(kinds))
        items.append({newMark + kindName(kind), kindLabel(kind), Texts::tr("New field “%1”").arg(label), kindIcon(kind),
                      kind == suggested ? Texts::tr("suggested") : QString(),
                      QStringList{newMark + kindName(kind), label}});
    QSet<QString> seen;
    items.removeIf([&](const PickItem &item) { return seen.contains(item.key) || (seen.insert(item.key), false); });
    return items;
}
