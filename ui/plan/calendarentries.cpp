// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendarentries.h"

#include "core/domain/recurrenceseries.h"
#include "core/record/dayfilter.h"
#include "core/values/join.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostShown = 800; ///< of one range; of more, the first of each day
constexpr int mostOfDay = 150; ///< in a day or week
constexpr int longest = 60;    ///< days before the range in which something that lasts may have begun
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

/// In the order of their beginnings, with the names of their customers. On the thread that computes.
QList<CalendarEntries::Found> CalendarEntries::read(Facts &facts, const CrmSchema &schema, const Filter &filter,
                                                    int most)
{
    const Activity &a = schema.activity;
    Query query{.entity = &a, .filter = filter, .sort = &a.at, .limit = most};
    query.columns = {&a.type,   &a.status, &a.subject,    &a.body,       &a.at,       &a.minutes,
                     &a.allDay, &a.place,  &a.recurrence, &a.recursFrom, &a.timeZone, &a.contact};
    QList<Found> all;
    facts.scan(query, [&](Id id, const QVariantList &values) {
        Found found{Record(a, id), {}};
        for (qsizetype i = 0; i < query.columns.size(); ++i)
            found.record.setValue(*query.columns[i], values[i]);
        all.append(std::move(found));
    });
    QHash<Id, QString> names;
    for (Found &found : all)
        if (const Id contact = found.record[a.contact]) {
            QString &name = names[contact];
            if (name.isEmpty())
                name = facts.titleOf(schema.contact, contact);
            found.whom = name;
        }
    return all;
}

// A day wider on both sides, because a day of another zone may begin earlier or later; what lasts longer began earlier.
CalendarEntries::Answer CalendarEntries::answer(Facts &facts, const CrmSchema &schema, const DayRange &range,
                                                const TodayScope &scope, int room)
{
    const Activity &a = schema.activity;
    const auto scoped = [&](QDate from, QDate to) {
        return Filter::all({withinDays(a.at, from, to), scopeFilter(a.owner, scope)});
    };
    const QDate first = range.first.addDays(-2), last = range.last.addDays(2);
    Answer answer;
    int there = 0; // asked of the index alone: a crowded month is not read to learn that it is crowded
    facts.scan({.entity = &a, .filter = scoped(first, last), .limit = mostShown + 1},
               [&](Id, const QVariantList &) { ++there; });
    answer.cut = there > mostShown;
    if (!answer.cut)
        answer.single = read(facts, schema, scoped(first, last), mostShown);
    else
        for (QDate day = first; day <= last; day = day.addDays(1))
            answer.single += read(facts, schema, scoped(day, day), range.count() > 8 ? room : mostOfDay);
    answer.single += read(facts, schema,
                          Filter::all({scoped(first.addDays(-longest), first.addDays(-1)),
                                       Filter::condition(a.minutes, Filter::Greater, 24 * 60)}),
                          mostShown);
    answer.single.removeIf([&](const Found &found) { return recurs(a, found.record); });
    return answer;
}

void CalendarEntries::setRange(const DayRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    m_beyond.clear();
    ask();
}

void CalendarEntries::setRoom(int entries)
{
    const bool more = entries > std::exchange(m_room, entries);
    if (more && m_cut)
        ask();
}

void CalendarEntries::setScope(const TodayScope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    ask();
    askSeries();
}

void CalendarEntries::ask()
{
    if (!m_range.first.isValid())
        return;
    m_asking = true;
    m_store.compute<Answer>([range = m_range, scope = m_scope, room = m_room,
                             &schema = m_schema](Facts &facts) { return answer(facts, schema, range, scope, room); },
                            this,
                            [this, range = m_range, scope = m_scope](const Result<Answer> &result) {
                                if (range != m_range || scope != m_scope)
                                    return; // asked anew since
                                m_asking = false;
                                if (!result.ok()) {
                                    Q_EMIT failed(result.error());
                                    return;
                                }
                                m_single = result->single;
                                m_beyond.clear();
                                m_cut = result->cut;
                                if (m_cut)
                                    askCounts();
                                m_loaded = true;
                                if (expand())
                                    askPeople();
                            },
                            "calendar");
}

/// How many there are on days of which not all are shown.
void CalendarEntries::askCounts()
{
    using Counts = QHash<QDate, int>;
    m_store.compute<Counts>(
        [range = m_range, scope = m_scope, &schema = m_schema](Facts &facts) {
            const Activity &a = schema.activity;
            const Query query{
                .entity = &a,
                .filter = Filter::all({withinDays(a.at, range.first, range.last), scopeFilter(a.owner, scope)})};
            Counts counts;
            for (const Total &total : facts.totals(query, {Grouping(a.at, 10)}, nullptr, nullptr))
                counts.insert(QDate::fromString(total.by[0].toString(), Qt::ISODate), int(total.count));
            return counts;
        },
        this,
        [this, range = m_range](const Result<Counts> &counts) {
            if (!counts.ok() || range != m_range)
                return;
            m_beyond = *counts;
            for (const Found &found : std::as_const(m_single))
                if (const auto day = m_beyond.find(found.record[m_schema.activity.at].toLocalTime().date());
                    day != m_beyond.end() && --*day == 0)
                    m_beyond.erase(day);
            Q_EMIT changed();
        },
        "calendar.counts", Store::Pace::Long);
}

void CalendarEntries::askSeries()
{
    const Activity &a = m_schema.activity;
    const Filter planned =
        Filter::all({Filter::condition(a.recurrence, Filter::NotEmpty),
                     Filter::condition(a.status, Filter::Equal, QString::fromLatin1(Activity::planned)),
                     scopeFilter(a.owner, m_scope)});
    m_askingSeries = true;
    m_store.compute<QList<Found>>(
        [planned, &schema = m_schema](Facts &facts) { return read(facts, schema, planned, 0); }, this,
        [this, scope = m_scope](const Result<QList<Found>> &series) {
            if (scope != m_scope)
                return;
            m_askingSeries = false;
            if (!series.ok()) {
                Q_EMIT failed(series.error());
                return;
            }
            m_series = *series;
            if (expand())
                askPeople();
        },
        "calendar.series");
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

bool CalendarEntries::expand()
{
    if (!m_loaded || m_asking || m_askingSeries)
        return false;
    m_entries.clear();
    const QDateTime now = QDateTime::currentDateTime();
    for (const QList<Found> *list : {&m_single, &m_series})
        for (const Found &one : *list)
            m_entries += calendarEntries(m_schema.activity, one.record, one.whom, m_range.first, m_range.last, now);
    sortEntries(&m_entries);
    namePeople();
    return true;
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
