// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/referencerules.h"

#include "core/domain/derive.h"

namespace
{
std::function<std::optional<Record>(const QString &)> making(const CrmSchema &schema, Store &store, const char *kind)
{
    return [&schema, &store, kind](const QString &name) {
        Record made(schema.contact, store.newId());
        made.set(schema.contact.kind, QString::fromLatin1(kind));
        made.set(schema.contact.name, name);
        derive(&made, nullptr);
        return std::optional<Record>(made);
    };
}

ReferenceRule contactsOf(const CrmSchema &schema, Store &store, const char *kind)
{
    return {Filter::condition(schema.contact.kind, Filter::Equal, QString::fromLatin1(kind)),
            making(schema, store, kind)};
}
} // namespace

ReferenceRule referenceRule(const CrmSchema &schema, Store &store, const FieldBase &field)
{
    if (&field == &schema.affiliation.organisation || &field == &schema.contact.parent)
        return contactsOf(schema, store, Contact::organisation);
    if (&field == &schema.affiliation.reportsTo || &field == &schema.affiliation.person ||
        &field == &schema.buyingRole.contact)
        return contactsOf(schema, store, Contact::person);
    if (&field == &schema.opportunity.contact ||
        &field == &schema.expense.contact) // people buy as well; a new name is mostly a company's
        return {{}, making(schema, store, Contact::organisation)};
    for (const Entity *few : std::initializer_list<const Entity *>{&schema.user, &schema.team, &schema.product})
        if (few->name() == QLatin1StringView(field.spec().target)) // a name is all they need
            return {{}, [few, &store](const QString &name) {
                        Record made(*few, store.newId());
                        made.setValue(*few->titleField(), name);
                        return std::optional<Record>(made);
                    }};
    return {};
}
