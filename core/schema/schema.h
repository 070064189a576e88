// SPDX-License-Identifier: GPL-3.0-or-later
// All record kinds of one open file. Built before the file is opened, completed with the user's own fields and
// options while it is opened, immutable afterwards (both threads of the Store read it).
#pragma once

#include "core/schema/entity.h"

class Schema
{
public:
    virtual ~Schema() = default;

    const QList<const Entity *> &entities() const { return m_entities; }
    const Entity *entity(const QString &name) const; ///< nullptr when there is none
    Entity *mutableEntity(const QString &name);
    /// "phone.number" or, within `base`, "name"; nullptr when there is none.
    const FieldBase *field(const QString &path, const Entity *base = nullptr) const;
    FieldBase *mutableField(const QString &path);

protected:
    Schema() = default;
    /// Registers the kinds in order and ties parts and references together. Called once by the constructor.
    void declare(std::initializer_list<Entity *> entities);

private:
    QList<const Entity *> m_entities;
    QList<Entity *> m_mutable;
};
