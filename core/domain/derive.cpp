// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/derive.h"

#include "core/schema/entities/contact.h"
#include "core/schema/entities/lead.h"
#include "core/values/personname.h"

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
} // namespace

void derive(Record *after, const Record *before)
{
    if (const auto *contact = dynamic_cast<const Contact *>(&after->entity()))
        deriveName(*contact, after, before);
    if (const auto *lead = dynamic_cast<const Lead *>(&after->entity()); lead && !before)
        if (after->value(lead->status).isNull())
            after->set(lead->status, QLatin1StringView(Lead::fresh));
}
