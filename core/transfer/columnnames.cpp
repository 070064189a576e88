// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/columnnames.h"

using namespace Qt::StringLiterals;

namespace
{
const QString idName = u"id"_s;

/// "phone 1" alone says the number: the title of a part that must have one needs no word of its own.
bool isShort(const FieldBase &field)
{
    return field.spec().required && &field == field.entity().titleField() && field.kind() != Kind::Choice &&
           !field.isReference();
}

int sameNameBefore(const FieldBase &field)
{
    int count = 0;
    for (const FieldBase *other : field.entity().fields()) {
        if (other == &field)
            break;
        count += other->isOwn() && other->label() == field.label() && other->kind() == field.kind();
    }
    return count;
}

QString baseName(const FieldBase &field)
{
    if (!field.isOwn())
        return field.name();
    const QString variant = *field.spec().variant ? u'@' + QString::fromLatin1(field.spec().variant) : QString();
    const int before = sameNameBefore(field);
    return u"own."_s + kindName(field.kind()) + variant + u'.' + field.label() +
           (before ? u'#' + QString::number(before + 1) : QString());
}

/// `prefix` is the path to the record: "" or "phone#1.".
std::optional<ColumnName> ownColumn(const QString &name, const Entity &entity, const QString &prefix)
{
    const qsizetype dot = name.indexOf(u'.', 4);
    if (!name.startsWith(u"own."_s) || dot < 0)
        return std::nullopt;
    ColumnName column;
    if (!kindFromName(name.mid(4, dot - 4).section(u'@', 0, 0), &column.newKind))
        return std::nullopt;
    column.newVariant = name.mid(4, dot - 4).section(u'@', 1, 1);
    column.newLabel = name.mid(dot + 1);
    column.path = prefix.chopped(prefix.isEmpty() ? 0 : 1);
    for (const FieldBase *field : entity.fields())
        if (field->isOwn() && baseName(*field).section(u'.', 2) == column.newLabel && field->kind() == column.newKind) {
            column.path = prefix + field->name();
            column.field = field;
            column.newLabel.clear();
            break;
        }
    return column;
}

std::optional<ColumnName> fieldColumn(const QString &name, const Entity &entity, const QString &prefix)
{
    if (name.startsWith(u"own."_s)) {
        const bool number = name.endsWith(u" id"_s) && name.startsWith(u"own.reference"_s);
        return number ? std::nullopt : ownColumn(name, entity, prefix);
    }
    const bool number = name.endsWith(u" id"_s);
    const FieldBase *field = entity.field(number ? name.chopped(3) : name);
    if (!field || !portableFields(entity).contains(field) || (number && !field->isReference()))
        return std::nullopt;
    ColumnName column;
    column.path = prefix + field->name();
    column.field = field;
    if (number) {
        column.path += u".id"_s;
        column.field = nullptr;
    } else if (field->isReference()) {
        const FieldBase *title = field->target()->titleField();
        if (!title)
            return std::nullopt;
        column.path += u'.' + title->name();
        column.field = title;
    }
    return column;
}
} // namespace

QStringList columnNames(const FieldBase &field, int part)
{
    QString name = baseName(field);
    if (part > 0) {
        const QString group = u"%1 %2"_s.arg(field.entity().name()).arg(part);
        name = isShort(field) ? group : group + u' ' + name;
    }
    return field.isReference() ? QStringList{name, name + u" id"_s} : QStringList{name};
}

std::optional<ColumnName> columnFromName(const QString &name, const Entity &entity)
{
    if (name == idName)
        return ColumnName{idName, nullptr, Kind::Text, {}, {}};
    if (auto column = fieldColumn(name, entity, {}))
        return column;
    const QString group = name.section(u' ', 0, 0), ordinal = name.section(u' ', 1, 1), rest = name.section(u' ', 2);
    const int number = ordinal.toInt();
    for (const Entity *part : portableParts(entity)) {
        if (part->name() != group || number < 1 || number > 99 || QString::number(number) != ordinal)
            continue;
        const QString prefix = u"%1#%2."_s.arg(group).arg(number);
        if (!rest.isEmpty())
            return fieldColumn(rest, *part, prefix);
        if (part->titleField() && isShort(*part->titleField()))
            return ColumnName{prefix + part->titleField()->name(), part->titleField(), Kind::Text, {}, {}};
    }
    return std::nullopt;
}

QList<const FieldBase *> portableFields(const Entity &entity)
{
    QList<const FieldBase *> fields;
    for (const FieldBase *field : entity.fields())
        if (!field->isRollup() && !field->spec().hidden && !field->spec().owner)
            fields.append(field);
    return fields;
}

QList<const Entity *> portableParts(const Entity &entity)
{
    QList<const Entity *> parts;
    for (const Entity *part : entity.parts()) {
        bool kept = false; // the program works out a field of it from bytes that are elsewhere
        for (const FieldBase *field : portableFields(*part))
            kept |= field->spec().readOnly && field != part->createdAt() && field != part->updatedAt();
        if (!kept)
            parts.append(part);
    }
    return parts;
}
