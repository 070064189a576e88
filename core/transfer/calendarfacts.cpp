// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/calendarfacts.h"

#include "core/domain/recurrenceseries.h"
#include "core/record/dayfilter.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
class Gathering
{
public:
    Gathering(Facts &facts, const CrmSchema &schema) : m_facts(facts), m_schema(schema) {}

    /// `scope`: only when it touches those days.
    void add(Id id, const CalendarScope *scope);
    void addFound(const Filter &filter, const CalendarScope *scope);
    void addTakenOut();
    QList<PlannedItem> items;

private:
    void attend(Id contact, PlannedItem *item);

    Facts &m_facts;
    const CrmSchema &m_schema;
    QSet<Id> m_seen;
};

void Gathering::attend(Id contact, PlannedItem *item)
{
    const QList<Record> emails = contact ? m_facts.parts(m_schema.email, contact) : QList<Record>();
    if (emails.isEmpty())
        return;
    const Attendee attendee{m_facts.titleOf(m_schema.contact, contact), emails.first()[m_schema.email.address]};
    if (!item->attendees.contains(attendee))
        item->attendees.append(attendee);
}

void Gathering::add(Id id, const CalendarScope *scope)
{
    const Activity &a = m_schema.activity;
    const std::optional<Record> record = m_seen.contains(id) ? std::nullopt : m_facts.load(a, id);
    if (!record || (*record)[a.status] == QLatin1StringView(Activity::cancelled) ||
        (scope && occurrencesOn(a, *record, scope->first, scope->last).isEmpty()))
        return;
    m_seen.insert(id);
    PlannedItem item{*record, {}, {}};
    if (const Id contact = (*record)[a.contact]) {
        item.whom = m_facts.titleOf(m_schema.contact, contact);
        attend(contact, &item);
    }
    for (const Record &participant : m_facts.parts(m_schema.participant, id))
        attend(participant[m_schema.participant.contact], &item);
    items.append(item);
}

void Gathering::addFound(const Filter &filter, const CalendarScope *scope)
{
    QList<Id> ids;
    m_facts.scan({.entity = &m_schema.activity, .filter = filter},
                 [&](Id id, const QVariantList &) { ids.append(id); });
    for (Id id : ids)
        add(id, scope);
}

void Gathering::addTakenOut()
{
    const Activity &a = m_schema.activity;
    QList<Id> series;
    for (const PlannedItem &item : items)
        if (!item.record[a.recurrence].isEmpty())
            series.append(item.record.id());
    for (Id id : series)
        addFound(Filter::condition(a.series, Filter::Equal, id), nullptr);
}
} // namespace

// Days of another zone begin earlier or later than here, and what lasts long began before the first day: the question
// is wider, and each answer is looked at.
QList<PlannedItem> plannedItems(Facts &facts, const CrmSchema &schema, const CalendarScope &scope, bool wholeSeries)
{
    const Activity &a = schema.activity;
    Gathering gathering(facts, schema);
    for (Id id : scope.only)
        gathering.add(id, nullptr);
    if (scope.only.isEmpty()) {
        gathering.addFound(withinDays(a.at, scope.first.addDays(-2), scope.last.addDays(2)), &scope);
        gathering.addFound(
            Filter::all({Filter::condition(a.at, Filter::Less,
                                           FieldType<QDateTime>::store(scope.first.addDays(-2).startOfDay())),
                         Filter::condition(a.minutes, Filter::Greater, 24 * 60)}),
            &scope);
        gathering.addFound(
            Filter::all({Filter::condition(a.recurrence, Filter::NotEmpty),
                         Filter::condition(a.status, Filter::Equal, QString::fromLatin1(Activity::planned))}),
            &scope);
    }
    if (wholeSeries)
        gathering.addTakenOut();
    std::stable_sort(gathering.items.begin(), gathering.items.end(),
                     [&](const PlannedItem &x, const PlannedItem &y) { return x.record[a.at] < y.record[a.at]; });
    return gathering.items;
}
