// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/funnelgroups.h"

#include "core/schema/crmschema.h"

#include <algorithm>

namespace
{
void add(Funnel *to, const Funnel &from)
{
    to->deals += from.deals;
    to->won += from.won;
    to->lost += from.lost;
    to->open += from.open;
    to->cycleDays += from.cycleDays;
    to->cycled += from.cycled;
    for (auto of = from.money.cbegin(); of != from.money.cend(); ++of) {
        FunnelMoney &money = to->money[of.key()];
        money.deals += of->deals;
        money.won += of->won;
        money.lost += of->lost;
        money.open += of->open;
        money.wonMinor += of->wonMinor;
        money.lostMinor += of->lostMinor;
        money.openMinor += of->openMinor;
        money.cycleDays += of->cycleDays;
        money.cycled += of->cycled;
    }
    for (qsizetype at = 0; at < from.stages.size(); ++at) {
        FunnelStage &stage = to->stages[at];
        const FunnelStage &more = from.stages[at];
        stage.entered += more.entered;
        stage.passed += more.passed;
        stage.lost += more.lost;
        stage.waiting += more.waiting;
        for (auto amount = more.amounts.cbegin(); amount != more.amounts.cend(); ++amount)
            stage.amounts[amount.key()] += amount.value();
    }
}
} // namespace

QHash<Id, QVariant> valuesBehind(const FieldBase &field, const CrmSchema &schema, Facts &facts)
{
    const Contact &contact = schema.contact;
    QHash<Id, QVariant> values;
    if (&field.entity() != &static_cast<const Entity &>(contact)) {
        for (const Record &record : facts.all(field.entity()))
            values.insert(record.id(), record.value(field));
        if (&field == &schema.user.team)
            for (const Record &team : facts.all(schema.team)) // a leader belongs to it, as with targets
                if (const Id leader = team[schema.team.leader]; leader && values.value(leader).isNull())
                    values.insert(leader, team.id());
        return values;
    }
    QHash<Id, std::pair<Id, Id>> companies; // of contacts without one: the link's id, so that the first counts
    facts.scan(Query{&contact, {&field, &contact.parent}}, [&](Id id, const QVariantList &of) {
        if (!of[0].isNull())
            values.insert(id, of[0]);
        else if (const Id parent = of[1].toLongLong())
            companies.insert(id, {0, parent});
    });
    const Affiliation &link = schema.affiliation;
    facts.scan(Query{&link, {&link.person, &link.organisation}}, [&](Id id, const QVariantList &of) {
        const Id person = of[0].toLongLong(), company = of[1].toLongLong();
        if (!values.contains(person) && values.contains(company)) {
            const auto known = companies.constFind(person);
            if (known == companies.cend() || id < known->first)
                companies.insert(person, {id, company});
        }
    });
    QHash<Id, QVariant> inherited;
    for (auto of = companies.cbegin(); of != companies.cend(); ++of)
        if (const QVariant value = values.value(of->second); !value.isNull())
            inherited.insert(of.key(), value);
    values.insert(inherited);
    return values;
}

Filter groupFilter(const FieldBase &group, const QVariant &value)
{
    return value.toString().isEmpty() ? Filter::condition(group, Filter::Empty)
                                      : Filter::condition(group, Filter::Equal, value);
}

Filter groupFilter(const FieldBase &group, const FieldBase &through, const QVariant &value, const CrmSchema &schema,
                   Facts &facts)
{
    const QHash<Id, QVariant> values = valuesBehind(through, schema, facts);
    QSet<Id> seen;
    QVariantList with;
    facts.scan(Query{&schema.opportunity, {&group}}, [&](Id, const QVariantList &of) {
        const Id id = of[0].toLongLong();
        if (id == 0 || seen.contains(id))
            return;
        seen.insert(id);
        if (values.value(id).toString() == value.toString())
            with.append(id);
    });
    const Filter among = Filter::condition(group, Filter::Equal, with);
    return value.toString().isEmpty() ? Filter::any({Filter::condition(group, Filter::Empty), among}) : among;
}

QList<Funnel> mergedFunnels(const QList<Funnel> &groups, const QHash<Id, QVariant> &values)
{
    QMap<QString, Funnel> merged;
    for (const Funnel &group : groups) {
        const QVariant value = values.value(group.group.toLongLong());
        Funnel &funnel = merged[value.toString()];
        if (funnel.stages.isEmpty()) {
            funnel.group = value;
            for (const FunnelStage &stage : group.stages) {
                FunnelStage empty;
                empty.stage = stage.stage;
                funnel.stages.append(empty);
            }
        }
        add(&funnel, group);
    }
    QList<Funnel> all = merged.values();
    std::stable_sort(all.begin(), all.end(), [](const Funnel &a, const Funnel &b) { return a.deals > b.deals; });
    return all;
}
