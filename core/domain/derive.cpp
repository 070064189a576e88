// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/derive.h"

#include "core/schema/entities/contact.h"
#include "core/schema/entities/lead.h"
#include "core/schema/entities/selling.h"
#include "core/values/personname.h"

using namespace Qt::StringLiterals;

namespace
{
void deriveName(const Contact &contact, Record *after, const Record *before)
{
    if ((*after)[contact.kind] != QLatin1StringView(Contact::person))
        return;
    const Field<QString> *parts[] = {&contact.prefix, &contact.givenName, &contact.middleName, &contact.familyName,
                                     &contact.suffix};
    bool partsChanged = false, anyPart = false;
    for (const Field<QString> *part : parts) {
        partsChanged |= before ? before->value(*part) != after->value(*part) : !after->value(*part).isNull();
        anyPart |= !after->value(*part).isNull();
    }
    const bool nameChanged = !before || before->value(contact.name) != after->value(contact.name);
    const PersonName name{(*after)[contact.prefix], (*after)[contact.givenName], (*after)[contact.middleName],
                          (*after)[contact.familyName], (*after)[contact.suffix]};
    if (partsChanged && anyPart && (before ? !nameChanged : after->value(contact.name).isNull())) {
        after->set(contact.name, displayName(name));
    } else if (nameChanged && !partsChanged) {
        const PersonName split = splitName((*after)[contact.name]);
        after->set(contact.prefix, split.prefix);
        after->set(contact.givenName, split.given);
        after->set(contact.middleName, split.middle);
        after->set(contact.familyName, split.family);
        after->set(contact.suffix, split.suffix);
    }
}

/// "2026", "2026 Q2", "2026-05": what time it is for, in any language.
QString periodName(const Target &target, const Record &record)
{
    const QDate day = record[target.start];
    const QString period = record[target.period];
    if (!day.isValid() || period.isEmpty())
        return {};
    if (period == QLatin1StringView(Target::year))
        return QString::number(day.year());
    if (period == QLatin1StringView(Target::quarter))
        return u"%1 Q%2"_s.arg(day.year()).arg((day.month() + 2) / 3);
    return day.toString(u"yyyy-MM"_s);
}

/// A target without a name of its own is called by its time, and follows it.
void deriveTarget(const Target &target, Record *after, const Record *before)
{
    const QVariant name = after->value(target.name);
    if (name.isNull() || (before && name == before->value(target.name) && name == periodName(target, *before)))
        after->set(target.name, periodName(target, *after));
}
} // namespace

void derive(Record *after, const Record *before)
{
    if (const auto *contact = dynamic_cast<const Contact *>(&after->entity()))
        deriveName(*contact, after, before);
    if (const auto *target = dynamic_cast<const Target *>(&after->entity()))
        deriveTarget(*target, after, before);
    if (const auto *lead = dynamic_cast<const Lead *>(&after->entity()); lead && !before)
        if (after->value(lead->status).isNull())
            after->set(lead->status, QLatin1StringView(Lead::fresh));
}
