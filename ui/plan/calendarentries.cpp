// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendarentries.h"

#include "core/domain/recurrenceseries.h"
#include "core/values/join.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostShown = 5000; ///< of one range
} // namespace

CalendarEntries::CalendarEntries(Store &store, const CrmSchema &schema, QObject *parent)
    : QObject(parent), m_store(store), m_schema(schema)
{
    connect(&store, &Store::changed, this, &CalendarEntries::follow);
    m_minute.setInterval(60000);
    connect(&m_minute, &QTimer::timeout, this, &CalendarEntries::expand);
    m_minute.start();
    askSeries();
}

Query CalendarEntries::query() const
{
    const Activity &a = m_schema.activity;
    Query query{.entity = &a, .sort = &a.at};
    query.columns = {&a.type,   &a.status, &a.subject,    &a.body,       &a.at,       &a.minutes,
                     &a.allDay, &a.place,  &a.recurrence, &a.recursFrom, &a.timeZone, &a.contact};
    return query;
}

void CalendarEntries::setRange(const DayRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    ask();
}

// A day wider on both sides, because a day of another zone may begin earlier or later; what lasts longer began earlier.
void CalendarEntries::ask()
{
    if (!m_range.first.isValid())
        return;
    const Activity &a = m_schema.activity;
    const auto at = [&](Filter::Op op, QDate day) {
        return Filter::condition(a.at, op, FieldType<QDateTime>::store(day.startOfDay()));
    };
    Query query = this->query();
    query.limit = mostShown;
    query.filter = Filter::any(
        {Filter::all({at(Filter::GreaterEqual, m_range.first.addDays(-2)), at(Filter::Less, m_range.last.addDays(3))}),
         Filter::all({at(Filter::GreaterEqual, m_range.first.addDays(-62)), at(Filter::Less, m_range.first.addDays(-2)),
                      Filter::condition(a.minutes, Filter::Greater, 24 * 60)})});
    m_asking = true;
    m_store.find(
        query, mostShown, this,
        [this](const Result<Page> &page) {
            m_asking = false;
            if (!page.ok()) {
                Q_EMIT failed(page.error());
                return;
            }
            m_single.clear();
            for (const Row &row : page->first)
                if (Found one = found(row); !recurs(m_schema.activity, one.record))
                    m_single.append(std::move(one));
            m_loaded = true;
            expand();
        },
        "calendar");
}

void CalendarEntries::askSeries()
{
    const Activity &a = m_schema.activity;
    Query planned{.entity = &a};
    planned.filter = Filter::all({Filter::condition(a.recurrence, Filter::NotEmpty),
                                  Filter::condition(a.status, Filter::Equal, QString::fromLatin1(Activity::planned))});
    m_askingSeries = true;
    m_store.compute<QList<Id>>(
        [planned](Facts &facts) {
            QList<Id> ids;
            facts.scan(planned, [&](Id id, const QVariantList &) { ids.append(id); });
            return ids;
        },
        this,
        [this](const Result<QList<Id>> &ids) {
            if (!ids.ok()) {
                m_askingSeries = false;
                Q_EMIT failed(ids.error());
                return;
            }
            m_store.rows(query(), *ids, this, [this](const Result<QList<Row>> &rows) {
                m_askingSeries = false;
                m_series.clear();
                for (const Row &row : rows.ok() ? *rows : QList<Row>())
                    m_series.append(found(row));
                expand();
            });
        },
        "calendar.series");
}

CalendarEntries::Found CalendarEntries::found(const Row &row) const
{
    Found found{Record(m_schema.activity, row.id), {}};
    const QList<const FieldBase *> columns = query().columns;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns[i]->isReference()) {
            found.record.setValue(*columns[i], row.values.value(i));
            continue;
        }
        const Link link = row.values.value(i).value<Link>();
        found.record.setValue(*columns[i], link.id ? QVariant(link.id) : QVariant());
        found.whom = link.title;
    }
    return found;
}

void CalendarEntries::follow(const ChangeSet &set)
{
    const auto touches = [&](const Entity &kind) {
        return set.isEmpty() || std::any_of(set.changes.begin(), set.changes.end(),
                                            [&](const Change &change) { return change.entity == &kind; });
    };
    if (touches(m_schema.activity) || touches(m_schema.contact) || touches(m_schema.participant)) {
        ask();
        askSeries();
    }
}

void CalendarEntries::expand()
{
    if (!m_loaded || m_asking || m_askingSeries)
        return;
    m_entries.clear();
    const QDateTime now = QDateTime::currentDateTime();
    for (const QList<Found> *list : {&m_single, &m_series})
        for (const Found &one : *list)
            m_entries += calendarEntries(m_schema.activity, one.record, one.whom, m_range.first, m_range.last, now);
    sortEntries(&m_entries);
    namePeople();
    askPeople();
}

void CalendarEntries::namePeople()
{
    for (CalendarEntry &entry : m_entries)
        entry.with = m_people.value(entry.id);
    Q_EMIT changed();
}

/// Their names come a moment after what they take part in.
void CalendarEntries::askPeople()
{
    QSet<Id> ids;
    for (const CalendarEntry &entry : std::as_const(m_entries))
        ids.insert(entry.id);
    m_store.compute<QHash<Id, QString>>(
        [&schema = m_schema, ids](Facts &facts) {
            QHash<Id, QString> people;
            for (Id id : ids) {
                QStringList names;
                for (const Record &part : facts.parts(schema.participant, id))
                    names.append(facts.titleOf(schema.contact, part[schema.participant.contact]));
                if (!names.isEmpty())
                    people.insert(id, joinedList(names));
            }
            return people;
        },
        this,
        [this](const Result<QHash<Id, QString>> &people) {
            if (!people.ok() || *people == m_people)
                return;
            m_people = *people;
            namePeople();
        },
        "calendar.people");
}
