// SPDX-License-Identifier: GPL-3.0-or-later
// A field of a record kind: declared as a typed member of its entity, one line each. Plain data: no code, no
// conditions.
#pragma once

#include "core/schema/kind.h"

#include <QList>
#include <QVariant>
#include <optional>

class Entity;

/// One value of a Choice field. `tone` names a colour of the theme ("green", "amber" …); meaning is fixed there.
struct Option {
    const char *key;
    const char *label; ///< QT_TR_NOOP in the entity's context
    const char *tone = "neutral";
};

/// A field that the file keeps by itself: the latest, the earliest or the sum of `field` over the records of `entity`
/// that refer here, or how many of them have one.
struct Rollup {
    enum Take { Latest, Earliest, Sum, Count };
    const char *entity = nullptr; ///< where to look; nullptr: no rollup
    const char *field = nullptr;
    Take take = Latest;
    const char *whereField = nullptr; ///< only records whose whereField …
    const char *whereKey = nullptr;   ///< … holds this key
};

struct FieldSpec {
    const char *name;              ///< SQL column and CSV header; never translated
    const char *label = "";        ///< QT_TR_NOOP in the entity's context
    std::optional<Kind> kind = {}; ///< default follows the member's type
    bool required = false;
    bool searchable = false;      ///< part of what the search finds
    bool listed = false;          ///< a column of the table unless the user chooses others
    bool keyed = false;           ///< has a column <name>_key: sort key of a text, matching form of a phone or e-mail
    bool indexed = false;         ///< sorted and filtered at any size
    bool identifies = false;      ///< two records with the same value are most likely the same: a tax or serial number
    bool personal = false;        ///< personal data (masking, erasure)
    bool readOnly = false;        ///< kept by the program: shown, exported, imported, but not edited
    const char *target = nullptr; ///< Reference: the entity pointed at
    bool owner = false;           ///< Reference: this record is a part of that one and goes with it
    bool cascades = false;        ///< Reference: this record, though no part, goes when that one is removed
    bool hidden = false;          ///< the program's own bookkeeping: never shown, never exported
    const char *series =
        nullptr; ///< Text: numbered by the file when a record comes in without: "SR-" gives SR-1, SR-2 …
    const char *within = nullptr; ///< Decimal: order among the records with the same value of that field; indexed
    qint64 least = 0, most = 0;   ///< Integer: the values it may have, both included; 0 and 0: any
    bool inTitle = false;         ///< part of the title, which says it already: not shown beside it
    const char *group = "";       ///< heading in the form, QT_TR_NOOP in the entity's context
    const char *variant = "";     ///< only for records whose variant field holds this key ("" all)
    const char *personName =
        ""; ///< the variant in which this text is a person's name (surname readings, order), "*" all
    QList<Option> options = {}; ///< Choice: built-in values; users may add their own
    Rollup rollup = {};
};

/// What generic code knows of a field. Owned by its entity, lives as long as the schema, immutable once the file is
/// open.
class FieldBase
{
public:
    FieldBase(Entity *entity, const FieldSpec &spec, Kind defaultKind);
    virtual ~FieldBase() = default;
    FieldBase(const FieldBase &) = delete;
    FieldBase &operator=(const FieldBase &) = delete;

    const Entity &entity() const { return *m_entity; }
    const QString &name() const { return m_name; }
    Kind kind() const { return m_kind; }
    int position() const { return m_position; } ///< index into Record's values
    const FieldSpec &spec() const { return m_spec; }
    bool isReference() const { return m_kind == Kind::Reference; }
    const Entity *target() const { return m_target; } ///< of a Reference, once its schema is declared; else nullptr
    bool isRollup() const { return m_spec.rollup.entity != nullptr; }
    bool isOwn() const { return m_own; } ///< added by the user
    QString keyColumn() const { return m_spec.keyed ? m_name + QStringLiteral("_key") : QString(); }
    QString currencyColumn() const { return m_name + QStringLiteral("_currency"); } ///< second column of a Money
    QString path() const; ///< "phone.number": unique in the schema

    virtual QString label() const; ///< in the language of the moment
    QString group() const;
    bool appliesTo(const QString &variant) const;
    bool namesPerson(const QString &variant) const; ///< its text is the name of a person in records of this variant

    /// Options of a Choice: the built-in ones, then the user's; keys are unique.
    struct Choice {
        QString key, label, tone;
        bool own = false;
    };
    QList<Choice> choices() const;
    QString choiceLabel(const QString &key) const;                        ///< the key itself when unknown
    void addChoice(const Choice &choice) { m_ownChoices.append(choice); } ///< while the file is being opened only

protected:
    bool m_own = false;

private:
    friend class Schema;
    Entity *m_entity;
    const Entity *m_target = nullptr;
    FieldSpec m_spec;
    QString m_name;
    Kind m_kind;
    int m_position;
    QList<Choice> m_ownChoices;
};

template <typename T>
class Field final : public FieldBase
{
public:
    Field(Entity *entity, const FieldSpec &spec) : FieldBase(entity, spec, FieldType<T>::kind) {}
};

/// A field that the user added to a record kind: its label is the user's own word, its column starts with "own_".
class OwnField final : public FieldBase
{
public:
    OwnField(Entity *entity, const QByteArray &column, const QString &label, Kind kind, const QByteArray &variant,
             const QString &group);
    QString label() const override { return m_label; }
    QString ownGroup() const { return m_group; }

private:
    OwnField(Entity *entity, const FieldSpec &spec, const QString &label, const QString &group, QByteArray column,
             QByteArray variant);
    QByteArray m_column, m_variant; // keep the characters that the spec points at
    QString m_label, m_group;
};
