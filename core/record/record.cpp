// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record.h"

Record::Record(const Entity &entity, Id id) : m_entity(&entity), m_id(id), m_values(entity.fields().size()) {}

void Record::setValue(const FieldBase &field, const QVariant &value)
{
    Q_ASSERT(&field.entity() == m_entity);
    m_values[field.position()] = normalised(value);
}

QString Record::variant() const
{
    const FieldBase *field = m_entity->variantField();
    return field ? value(*field).toString() : QString();
}

QString Record::title() const
{
    const FieldBase *field = m_entity->titleField(), *other = m_entity->titleElseField();
    const QString title = field ? value(*field).toString() : QString();
    return title.isEmpty() && other ? value(*other).toString() : title;
}

QVariant normalised(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isEmpty())
        return {};
    return value;
}
