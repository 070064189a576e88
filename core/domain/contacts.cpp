// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contacts.h"

#include "core/schema/entities/contact.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Contacts)
};

/// The last day that a date of unknown parts may mean; invalid without a year.
QDate lastDay(const PartialDate &date)
{
    if (date.isComplete())
        return date.toDate();
    if (!date.year())
        return {};
    const QDate first(date.year(), date.month() ? date.month() : 12, 1);
    return first.addMonths(1).addDays(-1);
}

QString inDays(qint64 days)
{
    if (days == 0)
        return Texts::tr("today");
    if (days == 1)
        return Texts::tr("tomorrow");
    return Texts::tr("in %n day(s)", nullptr, int(days));
}

constexpr int soon = 60; ///< days: further away the count would only be noise
} // namespace

QString headline(const QString &role, const QString &company)
{
    if (role.isEmpty() || company.isEmpty())
        return role + company;
    return Texts::tr("%1 · %2", "role · company").arg(role, company);
}

bool isPast(const Affiliation &affiliation, const Record &position, QDate today)
{
    const QDate end = lastDay(position[affiliation.to]);
    return end.isValid() && end < today;
}

const Record *primaryPosition(const Affiliation &affiliation, const QList<Record> &parts, QDate today)
{
    for (const Record &part : parts)
        if (&part.entity() == &affiliation && !isPast(affiliation, part, today))
            return &part;
    return nullptr;
}

QString positionSpan(const Affiliation &affiliation, const Record &position, const QLocale &locale)
{
    const PartialDate from = position[affiliation.from], to = position[affiliation.to];
    if (from.isNull() && to.isNull())
        return {};
    if (to.isNull())
        return Texts::tr("since %1", "a date").arg(from.toString(locale));
    if (from.isNull())
        return Texts::tr("until %1", "a date").arg(to.toString(locale));
    return Texts::tr("%1 – %2", "from – until, dates").arg(from.toString(locale), to.toString(locale));
}

QString reverseRelation(const QString &type)
{
    static constexpr std::pair<const char *, const char *> pairs[] = {
        {"parent", "child"}, {"assistant", "manager"}, {"referrer", "referred"}};
    for (const auto &[one, other] : pairs) {
        if (type == QLatin1StringView(one))
            return QString::fromLatin1(other);
        if (type == QLatin1StringView(other))
            return QString::fromLatin1(one);
    }
    return type;
}

QString reverseRelationLabel(const Relation &relation, const QString &type)
{
    return relation.type.choiceLabel(reverseRelation(type));
}

QString birthdayText(const PartialDate &date, QDate today, const QLocale &locale)
{
    const QString text = date.toString(locale);
    const QDate next = date.nextOccurrence(today);
    if (!next.isValid())
        return text;
    const qint64 days = today.daysTo(next);
    const std::optional<int> turns = date.age(next);
    if (days <= soon && turns)
        return Texts::tr("%1 · turns %2 %3", "date · age · today/tomorrow/in 12 days")
            .arg(text)
            .arg(*turns)
            .arg(inDays(days));
    if (days <= soon)
        return Texts::tr("%1 · %2", "date · today/tomorrow/in 12 days").arg(text, inDays(days));
    if (const std::optional<int> age = date.age(today))
        return Texts::tr("%1 · age %2", "date · age").arg(text).arg(*age);
    return text;
}

QString occasionText(const PartialDate &date, QDate today, const QLocale &locale)
{
    const QString text = date.toString(locale);
    const QDate next = date.nextOccurrence(today);
    if (!next.isValid() || today.daysTo(next) > soon)
        return text;
    const std::optional<int> years = date.age(next);
    if (years && *years > 0)
        return Texts::tr("%1 · %2 · %3", "date · years · today/tomorrow/in 12 days")
            .arg(text, Texts::tr("%n year(s)", nullptr, *years), inDays(today.daysTo(next)));
    return Texts::tr("%1 · %2", "date · today/tomorrow/in 12 days").arg(text, inDays(today.daysTo(next)));
}

std::optional<NextOccasion> nextOccasion(const Contact &contact, const Occasion &occasion, const Record &record,
                                         const QList<Record> &parts, QDate today)
{
    std::optional<NextOccasion> nearest;
    const auto consider = [&](const PartialDate &date, const QString &label) {
        const QDate day = date.nextOccurrence(today);
        if (day.isValid() && (!nearest || day < nearest->day))
            nearest = NextOccasion{day, label};
    };
    consider(record[contact.birthday], contact.birthday.label());
    for (const Record &part : parts) {
        if (&part.entity() != &occasion)
            continue;
        const QString type = part[occasion.type];
        consider(part[occasion.date], type.isEmpty() ? occasion.label() : occasion.type.choiceLabel(type));
    }
    return nearest;
}

PostalAddress postalAddress(const Address &address, const Record &record)
{
    return {record[address.street], record[address.street2],  record[address.city],
            record[address.region], record[address.postcode], record[address.country]};
}

void settleConsent(const Contact &contact, Record *after, const Record *before, QDate today)
{
    const QVariant &said = after->value(contact.consent);
    if (said.isNull() || (before && before->value(contact.consent) == said))
        return;
    // A day that stood there belongs to what was said before.
    const bool old = before && before->value(contact.consentOn) == after->value(contact.consentOn);
    if (old || after->value(contact.consentOn).isNull())
        after->set(contact.consentOn, today);
}
