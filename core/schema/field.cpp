// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/entity.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::pair<Kind, const char *> kindNames[] = {
    {Kind::Text, "text"},
    {Kind::Note, "note"},
    {Kind::Phone, "phone"},
    {Kind::Email, "email"},
    {Kind::Url, "url"},
    {Kind::Integer, "integer"},
    {Kind::Decimal, "decimal"},
    {Kind::Money, "money"},
    {Kind::Bool, "bool"},
    {Kind::Date, "date"},
    {Kind::DateTime, "date_time"},
    {Kind::PartialDate, "partial_date"},
    {Kind::Choice, "choice"},
    {Kind::Reference, "reference"},
    {Kind::Tags, "tags"},
};
} // namespace

QString kindName(Kind kind)
{
    for (const auto &[k, name] : kindNames)
        if (k == kind)
            return QString::fromLatin1(name);
    Q_UNREACHABLE();
}

bool kindFromName(const QString &name, Kind *kind)
{
    for (const auto &[k, text] : kindNames) {
        if (name == QLatin1StringView(text)) {
            *kind = k;
            return true;
        }
    }
    return false;
}

PartialDate FieldType<PartialDate>::read(const QVariant &v)
{
    return PartialDate::fromText(v.toString());
}

QVariant FieldType<PartialDate>::store(const PartialDate &v)
{
    return v.isNull() ? QVariant() : QVariant(v.toText());
}

FieldBase::FieldBase(Entity *entity, const FieldSpec &spec, Kind defaultKind)
    : m_entity(entity)
    , m_spec(spec)
    , m_name(QString::fromLatin1(spec.name))
    , m_kind(spec.kind.value_or(defaultKind))
    , m_position(entity->attach(this))
{
}

QString FieldBase::path() const
{
    return m_entity->name() + u'.' + m_name;
}

QString FieldBase::label() const
{
    return QCoreApplication::translate(m_entity->context(), m_spec.label);
}

QString FieldBase::group() const
{
    if (m_own)
        return static_cast<const OwnField *>(this)->ownGroup();
    return *m_spec.group ? QCoreApplication::translate(m_entity->context(), m_spec.group) : QString();
}

bool FieldBase::appliesTo(const QString &variant) const
{
    return !*m_spec.variant || variant.isEmpty() || variant == QLatin1StringView(m_spec.variant);
}

bool FieldBase::namesPerson(const QString &variant) const
{
    const QLatin1StringView named(m_spec.personName);
    return !named.isEmpty() && (named == "*"_L1 || variant == named);
}

QList<FieldBase::Choice> FieldBase::choices() const
{
    QList<Choice> all;
    for (const Option &option : m_spec.options)
        all.append({QString::fromLatin1(option.key), QCoreApplication::translate(m_entity->context(), option.label),
                    QString::fromLatin1(option.tone), false});
    return all + m_ownChoices;
}

QString FieldBase::choiceLabel(const QString &key) const
{
    for (const Option &option : m_spec.options)
        if (key == QLatin1StringView(option.key))
            return QCoreApplication::translate(m_entity->context(), option.label);
    for (const Choice &choice : m_ownChoices)
        if (choice.key == key)
            return choice.label;
    return key;
}

OwnField::OwnField(Entity *entity, const QByteArray &column, const QString &label, Kind kind, const QByteArray &variant,
                   const QString &group)
    : OwnField(entity,
               FieldSpec{.name = column.constData(),
                         .kind = kind,
                         .searchable = kind == Kind::Text || kind == Kind::Note || kind == Kind::Phone ||
                                       kind == Kind::Email || kind == Kind::Tags,
                         .variant = variant.constData()},
               label, group, column, variant)
{
}

OwnField::OwnField(Entity *entity, const FieldSpec &spec, const QString &label, const QString &group, QByteArray column,
                   QByteArray variant)
    : FieldBase(entity, spec, *spec.kind)
    , m_column(std::move(column)) // shares its characters with what spec.name points at, and keeps them alive
    , m_variant(std::move(variant))
    , m_label(label)
    , m_group(group)
{
    m_own = true;
}
