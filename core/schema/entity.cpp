// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/entity.h"

#include <QCoreApplication>
#include <QLocale>

namespace
{
/// When a record was made and last changed: the same two words in every kind, so translated in one context.
class StampField final : public FieldBase
{
public:
    StampField(Entity *entity, const FieldSpec &spec) : FieldBase(entity, spec, Kind::DateTime) {}
    QString label() const override { return QCoreApplication::translate("Entity", spec().label); }
};
} // namespace

Entity::Entity(const char *context, const EntitySpec &spec)
    : m_context(context), m_spec(spec), m_name(QString::fromLatin1(spec.name))
{
}

Entity::~Entity() = default;

int Entity::attach(FieldBase *field)
{
    m_fields.append(field);
    m_mutableFields.append(field);
    const QLatin1StringView name(field->spec().name);
    if (name == QLatin1StringView(m_spec.title))
        m_title = field;
    if (name == QLatin1StringView(m_spec.titleElse))
        m_titleElse = field;
    if (name == QLatin1StringView(m_spec.type))
        m_type = field;
    if (name == QLatin1StringView(m_spec.tone))
        m_tone = field;
    if (name == QLatin1StringView(m_spec.variant))
        m_variant = field;
    if (field->spec().owner && !m_owner)
        m_owner = field;
    m_searchable |= field->spec().searchable;
    return int(m_fields.size()) - 1;
}

void Entity::complete()
{
    if (isPart()) {
        m_owned.push_back(
            std::make_unique<Field<qint64>>(this, FieldSpec{.name = "place", .readOnly = true, .hidden = true}));
        m_place = m_owned.back().get();
    }
    if (!m_spec.stamped)
        return;
    const auto add = [this](const char *name, const char *label) {
        m_owned.push_back(std::make_unique<StampField>(
            this, FieldSpec{.name = name, .label = label, .indexed = true, .readOnly = true}));
        return m_owned.back().get();
    };
    m_createdAt = add("created_at", QT_TRANSLATE_NOOP("Entity", "Created"));
    m_updatedAt = add("updated_at", QT_TRANSLATE_NOOP("Entity", "Changed"));
}

QString Entity::label() const
{
    return QCoreApplication::translate(m_context, m_spec.label);
}

QString Entity::plural() const
{
    return QCoreApplication::translate(m_context, m_spec.plural);
}

QString Entity::counted(qint64 count) const
{
    return QCoreApplication::translate("Entity", "%1 %2", "count, kind: 3 contacts")
        .arg(QLocale().toString(count), QLocale().toLower(count == 1 ? label() : plural()));
}

const FieldBase *Entity::field(const QString &name) const
{
    for (const FieldBase *field : m_fields)
        if (field->name() == name)
            return field;
    return nullptr;
}

OwnField *Entity::addOwnField(const QByteArray &column, const QString &label, Kind kind, const QByteArray &variant,
                              const QString &group)
{
    auto field = std::make_unique<OwnField>(this, column, label, kind, variant, group);
    OwnField *added = field.get();
    m_owned.push_back(std::move(field));
    return added;
}
