// SPDX-License-Identifier: GPL-3.0-or-later
// One record in memory: a value. Domain code reads and writes it typed, by field; plumbing by FieldBase.
#pragma once

#include "core/schema/entity.h"

class Record
{
public:
    Record() = default;
    explicit Record(const Entity &entity, Id id = 0);

    bool isNull() const { return !m_entity; }
    const Entity &entity() const { return *m_entity; }
    Id id() const { return m_id; }
    void setId(Id id) { m_id = id; }
    qint64 version() const { return m_version; } ///< raised by each change in the file
    void setVersion(qint64 version) { m_version = version; }

    template <typename T>
    T operator[](const Field<T> &field) const
    {
        return FieldType<T>::read(value(field));
    }
    template <typename T>
    void set(const Field<T> &field, const std::type_identity_t<T> &value)
    {
        setValue(field, FieldType<T>::store(value));
    }

    /// Stored form (core/schema/kind.h); a null QVariant is "empty", and an empty string is stored as null.
    const QVariant &value(const FieldBase &field) const { return m_values[field.position()]; }
    void setValue(const FieldBase &field, const QVariant &value);
    const QList<QVariant> &values() const { return m_values; }

    QString variant() const; ///< key of the variant field, empty without one
    QString title() const;   ///< what names it on screen; may be empty

    bool operator==(const Record &) const = default;

private:
    const Entity *m_entity = nullptr;
    Id m_id = 0;
    qint64 m_version = 0;
    QList<QVariant> m_values;
};

/// Empty strings become null, so that "empty" has one form.
QVariant normalised(const QVariant &value);
