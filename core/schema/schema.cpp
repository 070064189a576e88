// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/schema.h"

void Schema::declare(std::initializer_list<Entity *> entities)
{
    for (Entity *entity : entities) {
        entity->complete();
        m_entities.append(entity);
        m_mutable.append(entity);
    }
    for (Entity *entity : entities) {
        for (FieldBase *field : entity->m_mutableFields) {
            if (!field->isReference())
                continue;
            Entity *target = mutableEntity(QString::fromLatin1(field->spec().target));
            Q_ASSERT_X(target, "Schema::declare", field->spec().name);
            field->m_target = target;
            target->m_referrers.append(field);
            if (field->spec().owner)
                target->m_parts.append(entity);
        }
    }
}

const Entity *Schema::entity(const QString &name) const
{
    for (const Entity *entity : m_entities)
        if (entity->name() == name)
            return entity;
    return nullptr;
}

Entity *Schema::mutableEntity(const QString &name)
{
    for (Entity *entity : m_mutable)
        if (entity->name() == name)
            return entity;
    return nullptr;
}

const FieldBase *Schema::field(const QString &path, const Entity *base) const
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return base ? base->field(path) : nullptr;
    const Entity *owner = entity(path.left(dot));
    return owner ? owner->field(path.mid(dot + 1)) : nullptr;
}

FieldBase *Schema::mutableField(const QString &path)
{
    return const_cast<FieldBase *>(field(path)); // entities are owned by the concrete schema, which is mutable here
}
