// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/filterterms.h"

#include "core/record/valuetext.h"
#include "core/values/join.h"
#include "ui/records/listspec.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FilterTerms)
};

QList<FilterTerm> emptiness()
{
    return {{u"empty"_s, Texts::tr("is empty"), Filter::Empty, FilterTerm::Nothing},
            {u"filled"_s, Texts::tr("is not empty"), Filter::NotEmpty, FilterTerm::Nothing}};
}

QList<FilterTerm> equality()
{
    return {{u"is"_s, Texts::tr("is")}, {u"isnot"_s, Texts::tr("is not"), Filter::NotEqual}};
}
} // namespace

QList<FilterTerm> filterTerms(const FieldBase &field, const Entity &listed)
{
    switch (field.kind()) {
    case Kind::Text:
    case Kind::Note:
    case Kind::Phone:
    case Kind::Email:
    case Kind::Url:
        return QList<FilterTerm>{{u"contains"_s, Texts::tr("contains"), Filter::Contains, FilterTerm::Pattern},
                                 {u"starts"_s, Texts::tr("starts with"), Filter::StartsWith, FilterTerm::Pattern}} +
               equality() + emptiness();
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Money:
        return QList<FilterTerm>{{u"atleast"_s, Texts::tr("is at least"), Filter::GreaterEqual},
                                 {u"atmost"_s, Texts::tr("is at most"), Filter::LessEqual},
                                 {u"more"_s, Texts::tr("is more than"), Filter::Greater},
                                 {u"less"_s, Texts::tr("is less than"), Filter::Less}} +
               equality() + emptiness();
    case Kind::Bool:
        return {{u"yes"_s, Texts::tr("is yes"), Filter::Equal, FilterTerm::Nothing, false, QVariant(qint64(1))},
                {u"no"_s, Texts::tr("is no"), Filter::NotEqual, FilterTerm::Nothing, false, QVariant(qint64(1))}};
    case Kind::Date:
    case Kind::DateTime: {
        QList<FilterTerm> terms;
        const bool foreign = &field.entity() != &listed;
        if (foreign)
            terms.append(
                {u"nonesince"_s, Texts::tr("none in the last … days"), Filter::GreaterEqual, FilterTerm::Days, true});
        terms += {{u"last"_s, Texts::tr("in the last … days"), Filter::GreaterEqual, FilterTerm::Days},
                  {u"ago"_s, Texts::tr("more than … days ago"), Filter::Less, FilterTerm::Days},
                  {u"from"_s, Texts::tr("is from"), Filter::GreaterEqual},
                  {u"before"_s, Texts::tr("is before"), Filter::Less}};
        if (field.kind() == Kind::DateTime)
            terms +=
                {{u"past"_s, Texts::tr("is past"), Filter::Less, FilterTerm::Nothing, false, {}, true},
                 {u"ahead"_s, Texts::tr("is still ahead"), Filter::GreaterEqual, FilterTerm::Nothing, false, {}, true}};
        return terms + emptiness();
    }
    case Kind::PartialDate:
    case Kind::Choice:
    case Kind::Reference:
        return equality() + emptiness();
    case Kind::Tags:
        return QList<FilterTerm>{{u"has"_s, Texts::tr("has"), Filter::Equal, FilterTerm::Pattern},
                                 {u"hasnot"_s, Texts::tr("has not"), Filter::NotEqual, FilterTerm::Pattern}} +
               emptiness();
    }
    Q_UNREACHABLE();
}

FilterTerm termOf(const Filter &condition, const Entity &listed)
{
    const QList<FilterTerm> terms = filterTerms(*condition.field, listed);
    for (const FilterTerm &term : terms) {
        const bool days = term.takes == FilterTerm::Days;
        if (term.op == condition.op && term.none == condition.none && term.now == condition.now &&
            days == (condition.daysAgo >= 0))
            return term;
    }
    return terms.first();
}

QList<const FieldBase *> filterFields(const Entity &listed)
{
    QList<const FieldBase *> fields;
    for (const FieldBase *field : listed.fields()) {
        if (!field->spec().hidden && field != listed.ownerField() && field != listed.placeField())
            fields.append(field);
    }
    for (const Entity *part : listed.parts()) {
        for (const FieldBase *field : part->fields()) {
            if (!field->spec().hidden && field != part->ownerField() && field != part->placeField() &&
                field != part->createdAt() && field != part->updatedAt())
                fields.append(field);
        }
    }
    for (const FieldBase *reference : listed.referrers()) {
        const Entity &other = reference->entity();
        if (other.isPart() || other.spec().internal || &other == &listed)
            continue;
        for (const FieldBase *field : other.fields()) {
            const bool when = field->kind() == Kind::DateTime && field->spec().required;
            const bool what = field->kind() == Kind::Choice && field->spec().required;
            if ((when || what) && !fields.contains(field))
                fields.append(field);
        }
    }
    return fields;
}

QString filterWords(const Filter &filter, const Entity &listed, const TitleOf &titleOf)
{
    if (filter.isAlways())
        return {};
    if (filter.type != Filter::Condition) {
        QStringList parts;
        for (const Filter &child : filter.children) {
            const QString words = filterWords(child, listed, titleOf);
            if (!words.isEmpty())
                parts.append(child.type != Filter::Condition && child.children.size() > 1 ? bracketed(words) : words);
        }
        return parts.join(filter.type == Filter::All ? Texts::tr(" and ", "between conditions")
                                                     : Texts::tr(" or ", "between conditions"));
    }
    const FieldBase &field = *filter.field;
    const QString name = columnLabel(field, listed);
    const FilterTerm term = termOf(filter, listed);
    if (term.takes == FilterTerm::Days) {
        const int days = filter.daysAgo;
        if (term.none)
            return Texts::tr("No %1 in %n days", "a kind of record, such as Activity", days)
                .arg(field.entity().label().toLower());
        return term.op == Filter::Less ? Texts::tr("%1 more than %n days ago", nullptr, days).arg(name)
                                       : Texts::tr("%1 in the last %n days", nullptr, days).arg(name);
    }
    if (term.takes == FilterTerm::Nothing)
        return Texts::tr("%1 %2", "field, then how it is, such as: Phone is empty").arg(name, term.label);
    QString value;
    if (filter.value.typeId() == QMetaType::QVariantList)
        value = Texts::tr("one of %n record(s)", "records that a field refers to", int(filter.value.toList().size()));
    else if (field.isReference())
        value = titleOf ? titleOf(field, filter.value.toLongLong()) : QString();
    else if (term.takes == FilterTerm::Pattern)
        value = filter.value.toString();
    else
        value = displayText(field, filter.value);
    return Texts::tr("%1 %2 %3", "field, condition and value, such as: Status is Customer")
        .arg(name, term.label, value);
}
