// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/followup.h"

#include "core/schema/crmschema.h"

namespace
{
bool isPlanned(const CrmSchema &schema, Facts &file, const QList<Filter> &whose)
{
    Query query;
    query.entity = &schema.activity;
    query.filter = Filter::all({Filter::any(whose), Filter::condition(schema.activity.status, Filter::Equal,
                                                                      QString::fromLatin1(Activity::planned))});
    const QList<Total> totals = file.totals(query, {}, nullptr, nullptr);
    return std::any_of(totals.begin(), totals.end(), [](const Total &total) { return total.count > 0; });
}

bool isOpen(const CrmSchema &schema, Facts &file, const Record &deal)
{
    const Id id = deal[schema.opportunity.stage];
    const std::optional<Record> stage = id ? file.load(schema.stage, id) : std::nullopt;
    return !stage || (*stage)[schema.stage.type] == QLatin1StringView(Stage::open);
}

/// Only a company stands as such beside a person.
Id companyOf(const CrmSchema &schema, Facts &file, Id contact)
{
    const std::optional<Record> record = contact ? file.load(schema.contact, contact) : std::nullopt;
    return record && record->variant() != QLatin1StringView(Contact::person) ? contact : 0;
}

Filter is(const FieldBase &field, Id id)
{
    return Filter::condition(field, Filter::Equal, id);
}
} // namespace

std::optional<FollowUp> followUpFor(const CrmSchema &schema, Facts &file, const Entity &kind, Id id)
{
    const std::optional<Record> record = file.load(kind, id);
    if (!record)
        return std::nullopt;
    FollowUp next;
    next.name = file.titleOf(kind, id);
    if (&kind == &schema.opportunity) {
        next.opportunity = id;
        next.contact = (*record)[schema.opportunity.contact];
        next.organisation = companyOf(schema, file, next.contact);
    } else if (&kind == &schema.lead) {
        next.lead = id;
    } else {
        next.contact = id;
        next.organisation = companyOf(schema, file, id);
    }
    return next;
}

std::optional<FollowUp> followUpAfter(const CrmSchema &schema, Facts &file, Id id)
{
    const Activity &a = schema.activity;
    const std::optional<Record> activity = file.load(a, id);
    if (!activity)
        return std::nullopt;
    FollowUp next;
    next.contact = (*activity)[a.contact];
    next.organisation = (*activity)[a.organisation];
    const Id deal = (*activity)[a.opportunity], lead = (*activity)[a.lead];
    if (const std::optional<Record> record = deal ? file.load(schema.opportunity, deal) : std::nullopt;
        record && isOpen(schema, file, *record)) {
        if (isPlanned(schema, file, {is(a.opportunity, deal)}))
            return std::nullopt;
        next.opportunity = deal;
        next.name = record->title();
        return next;
    }
    if (lead) {
        const std::optional<Record> record = file.load(schema.lead, lead);
        const QString status = record ? (*record)[schema.lead.status] : QString();
        const bool over =
            status == QLatin1StringView(Lead::converted) || status == QLatin1StringView(Lead::disqualified);
        if (!record || over || isPlanned(schema, file, {is(a.lead, lead)}))
            return std::nullopt;
        next.lead = lead;
        next.name = file.titleOf(schema.lead, lead);
        return next;
    }
    QList<Filter> whose;
    for (const Id who : {next.contact, next.organisation})
        if (who)
            whose += {is(a.contact, who), is(a.organisation, who)};
    if (whose.isEmpty() || isPlanned(schema, file, whose))
        return std::nullopt;
    next.name = file.titleOf(schema.contact, next.contact ? next.contact : next.organisation);
    return next;
}
