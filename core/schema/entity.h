// SPDX-License-Identifier: GPL-3.0-or-later
// A record kind: its table, its fields in declaration order, and how it is called.
#pragma once

#include "core/schema/field.h"

#include <memory>
#include <vector>

struct EntitySpec {
    const char *name;              ///< table and CLI kind; never translated
    const char *label = "";        ///< one of it: QT_TR_NOOP in the entity's context
    const char *plural = "";       ///< several of it
    const char *icon = "circle";   ///< name of an icon in resources/icons
    const char *title = "name";    ///< the field that names a record
    const char *titleElse = "";    ///< names a record whose title is empty, "" none
    const char *variant = "";      ///< Choice field that tells the variants apart, "" none
    const char *type = "";         ///< Choice field whose label says what a record is ("Call"), "" none: all the same
    const char *tone = "";         ///< Text field that holds the tone it is shown in (Option::tone), "" none
    const char *journal = "";      ///< of a part: the field of its whole whose changes it is the record of, "" none
    const char *journalWhere = ""; ///< of a journal: kept only while this field of the whole …
    const char *journalKey = "";   ///< … holds this key, "" always
    /// An index each: columns, with spaces between, that sums and histories are read from without the records. Sums
    /// come quickest by those that stand first. After " where " a condition in SQL: of the few records of which it
    /// holds.
    std::vector<const char *> indexes = {};
    bool faced = false;         ///< shown with a face wherever it is named: customers, colleagues
    bool stamped = true;        ///< has created_at and updated_at
    bool internal = false;      ///< the program's own (views, options, own fields): no list page, no search
    bool exchanged = false;     ///< internal, yet lists of it are read and written: users, teams
    bool definesSchema = false; ///< its records are fields or options: a change shows once the file is opened again
};

class Entity
{
public:
    Entity(const char *context, const EntitySpec &spec);
    virtual ~Entity();
    Entity(const Entity &) = delete;
    Entity &operator=(const Entity &) = delete;

    const QString &name() const { return m_name; }
    const EntitySpec &spec() const { return m_spec; }
    const char *context() const { return m_context; }
    QString label() const;
    QString plural() const;
    QString counted(qint64 count) const; ///< "3 contacts"

    const QList<const FieldBase *> &fields() const { return m_fields; }
    const FieldBase *field(const QString &name) const; ///< nullptr when there is none
    const FieldBase *titleField() const { return m_title; }
    const FieldBase *titleElseField() const { return m_titleElse; } ///< nullptr when there is none
    const FieldBase *typeField() const { return m_type; }           ///< nullptr when there is none
    const FieldBase *toneField() const { return m_tone; }           ///< nullptr when there is none
    const FieldBase *variantField() const { return m_variant; }     ///< nullptr without variants
    const FieldBase *ownerField() const
    {
        return m_owner;
    } ///< the reference to what it is part of; nullptr for a whole
    const FieldBase *createdAt() const { return m_createdAt; } ///< nullptr when not stamped
    const FieldBase *updatedAt() const { return m_updatedAt; }
    const FieldBase *placeField() const { return m_place; } ///< parts: their order under their whole, then id
    bool isPart() const { return m_owner != nullptr; }
    bool isSearchable() const
    {
        return m_searchable && !isPart() && !m_spec.internal;
    } ///< has its own search index (parts are found with their whole)

    /// Kinds that are part of this one (phones of a contact) and kinds that refer to it. Filled by Schema.
    const QList<const Entity *> &parts() const { return m_parts; }
    const QList<const FieldBase *> &referrers() const { return m_referrers; }

    OwnField *addOwnField(const QByteArray &column, const QString &label, Kind kind, const QByteArray &variant,
                          const QString &group);

private:
    friend class FieldBase;
    friend class Schema;
    int attach(FieldBase *field);
    void complete();

    const char *m_context;
    EntitySpec m_spec;
    QString m_name;
    QList<const FieldBase *> m_fields;
    QList<FieldBase *> m_mutableFields;
    QList<const Entity *> m_parts;
    QList<const FieldBase *> m_referrers;
    std::vector<std::unique_ptr<FieldBase>> m_owned; // stamps and own fields
    const FieldBase *m_title = nullptr;
    const FieldBase *m_titleElse = nullptr;
    const FieldBase *m_type = nullptr;
    const FieldBase *m_tone = nullptr;
    const FieldBase *m_variant = nullptr;
    const FieldBase *m_owner = nullptr;
    bool m_searchable = false;
    const FieldBase *m_createdAt = nullptr;
    const FieldBase *m_updatedAt = nullptr;
    const FieldBase *m_place = nullptr;
};
