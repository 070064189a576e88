// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/carddata.h"

#include "core/domain/contacts.h"

using namespace Qt::StringLiterals;

CardLoader::CardLoader(const CrmSchema &schema, Store &store, QObject *parent)
    : QObject(parent), m_schema(schema), m_store(store)
{
}

void CardLoader::load(Id contact)
{
    m_id = contact;
    const int turn = ++m_turn;
    if (!contact)
        return;
    m_store.loadWhole(m_schema.contact, contact, this, [this, turn](const Result<std::optional<Store::Whole>> &whole) {
        if (turn != m_turn)
            return;
        if (!whole.ok()) {
            Q_EMIT failed(whole.error());
            return;
        }
        if (!*whole) {
            Q_EMIT missing(m_id);
            return;
        }
        m_data = CardData{(*whole)->record, (*whole)->parts, (*whole)->titles, 0, {}, {}, {}, {}, {}};
        if (const Record *position = primaryPosition(m_schema.affiliation, m_data.parts, QDate::currentDate())) {
            m_data.organisation = (*position)[m_schema.affiliation.organisation];
            m_data.organisationName = m_data.titles.value(m_data.organisation);
            m_data.role = (*position)[m_schema.affiliation.role];
        }
        m_waiting = 2;
        loadRelations(turn);
        const Id organisation = m_data.isPerson() ? m_data.organisation : m_id;
        if (organisation)
            loadPeople(turn, organisation); // and then the activities, which include those of a company's people
        else
            loadActivities(turn);
    });
}

void CardLoader::step(int turn)
{
    if (turn == m_turn && --m_waiting == 0)
        Q_EMIT loaded(m_data);
}

void CardLoader::addTitles(int turn, const QList<Id> &ids, const std::function<void(const QList<Row> &)> &then)
{
    Query query;
    query.entity = &m_schema.contact;
    m_store.rows(query, ids, this, [this, turn, then](const Result<QList<Row>> &rows) {
        if (turn != m_turn)
            return;
        const QList<Row> found = rows.ok() ? *rows : QList<Row>();
        for (const Row &row : found)
            m_data.titles.insert(row.id, row.title);
        then(found);
    });
}

void CardLoader::loadPeople(int turn, Id organisation)
{
    const Affiliation &affiliation = m_schema.affiliation;
    m_store.referring(
        affiliation.organisation, organisation, nullptr, 500, this,
        [this, turn](const Result<QList<Record>> &positions) {
            if (turn != m_turn)
                return;
            const QList<Record> found = positions.ok() ? *positions : QList<Record>();
            QList<Id> ids;
            for (const Record &position : found)
                if (const Id person = position[m_schema.affiliation.person]; person != m_id && !ids.contains(person))
                    ids.append(person);
            addTitles(turn, ids, [this, turn, found](const QList<Row> &) {
                const QDate today = QDate::currentDate();
                QList<PersonLine> past;
                for (const Record &position : found) {
                    const Id person = position[m_schema.affiliation.person];
                    if (person == m_id || !m_data.titles.contains(person))
                        continue;
                    PersonLine line{
                        person, position.id(), m_data.titles.value(person), position[m_schema.affiliation.role],
                        false,  false};
                    line.past = isPast(m_schema.affiliation, position, today);
                    if (line.past)
                        line.caption = headline(line.caption, positionSpan(m_schema.affiliation, position, QLocale()));
                    (line.past ? past : m_data.people).append(line);
                }
                if (!m_data.isPerson())
                    m_data.people += past; // of colleagues only the present ones matter
                loadActivities(turn);
            });
        });
}

void CardLoader::loadRelations(int turn)
{
    m_store.referring(m_schema.relation.other, m_id, nullptr, 100, this,
                      [this, turn](const Result<QList<Record>> &relations) {
                          if (turn != m_turn)
                              return;
                          m_data.relationsHere = relations.ok() ? *relations : QList<Record>();
                          QList<Id> ids;
                          for (const Record &relation : std::as_const(m_data.relationsHere))
                              ids.append(relation[m_schema.relation.contact]);
                          addTitles(turn, ids, [this, turn](const QList<Row> &) { step(turn); });
                      });
}

void CardLoader::loadActivities(int turn)
{
    const Activity &activity = m_schema.activity;
    QList<Filter> about{Filter::condition(activity.contact, Filter::Equal, m_id)};
    if (!m_data.isPerson()) {
        about.append(Filter::condition(activity.organisation, Filter::Equal, m_id));
        for (const PersonLine &line : std::as_const(m_data.people))
            if (!line.past && about.size() < 300)
                about.append(Filter::condition(activity.contact, Filter::Equal, line.id));
    }
    Query query;
    query.entity = &activity;
    query.filter = Filter::any(about);
    query.sort = &activity.at;
    query.order = Qt::DescendingOrder;
    query.limit = activityLimit;
    m_store.records(
        query, this,
        [this, turn](const Result<QList<Record>> &activities) {
            if (turn != m_turn)
                return;
            if (activities.ok())
                m_data.activities = *activities;
            QList<Id> strangers; // people who have left, named on what they said then
            for (const Record &record : std::as_const(m_data.activities))
                if (const Id who = record[m_schema.activity.contact];
                    who && who != m_id && !m_data.titles.contains(who))
                    strangers.append(who);
            addTitles(turn, strangers, [this, turn](const QList<Row> &) { step(turn); });
        },
        "timeline");
}

bool CardLoader::concerns(const ChangeSet &set) const
{
    if (!m_id)
        return false;
    if (set.changes.isEmpty())
        return true; // too many to be listed
    for (const Change &change : set.changes)
        if (change.entity == &m_schema.contact || change.entity == &m_schema.activity ||
            change.entity == &m_schema.user || change.entity->isPart())
            return true;
    return false;
}
