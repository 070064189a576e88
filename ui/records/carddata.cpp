// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/carddata.h"

#include "core/domain/takingpart.h"

#include "core/domain/contacts.h"

#include <QSet>

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
        m_data = CardData{.record = (*whole)->record, .parts = (*whole)->parts, .titles = (*whole)->titles};
        if (const Record *position = primaryPosition(m_schema.affiliation, m_data.parts, QDate::currentDate())) {
            m_data.organisation = (*position)[m_schema.affiliation.organisation];
            m_data.organisationName = m_data.titles.value(m_data.organisation);
            m_data.role = (*position)[m_schema.affiliation.role];
        }
        m_waiting = 2;
        loadRelations(turn);
        const Id organisation = m_data.isPerson() ? m_data.organisation : m_id;
        if (organisation)
            loadPeople(turn, organisation); // and then deals and activities, which include those of a company's people
        else
            loadDeals(turn);
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
                loadDeals(turn);
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

/// `contact` is this one or, of a company, one of its people.
Filter CardLoader::ofItsPeople(const FieldBase &contact) const
{
    QList<Filter> any{Filter::condition(contact, Filter::Equal, m_id)};
    if (!m_data.isPerson())
        for (const PersonLine &line : std::as_const(m_data.people))
            if (!line.past && any.size() < 300)
                any.append(Filter::condition(contact, Filter::Equal, line.id));
    return Filter::any(any);
}

void CardLoader::loadDeals(int turn)
{
    Query query;
    query.entity = &m_schema.opportunity;
    query.filter = ofItsPeople(m_schema.opportunity.contact);
    query.sort = m_schema.opportunity.updatedAt();
    query.order = Qt::DescendingOrder;
    query.limit = dealLimit;
    m_store.records(
        query, this,
        [this, turn](const Result<QList<Record>> &deals) {
            if (turn != m_turn)
                return;
            m_data.deals = deals.ok() ? *deals : QList<Record>();
            if (m_data.deals.isEmpty())
                loadServices(turn);
            else
                loadStages(turn);
        },
        "deals");
}

void CardLoader::loadStages(int turn)
{
    Query query;
    query.entity = &m_schema.stage;
    query.sort = m_schema.stage.placeField();
    m_store.records(
        query, this,
        [this, turn](const Result<QList<Record>> &stages) {
            if (turn != m_turn)
                return;
            m_data.stages = stages.ok() ? *stages : QList<Record>();
            loadServices(turn);
        },
        "stages");
}

void CardLoader::loadServices(int turn)
{
    const ServiceRecord &s = m_schema.serviceRecord;
    Query query;
    query.entity = &s;
    query.filter = ofItsPeople(s.contact);
    if (m_data.isPerson())
        query.filter = Filter::any({query.filter, Filter::condition(s.person, Filter::Equal, m_id)});
    query.sort = &s.receivedAt;
    query.order = Qt::DescendingOrder;
    query.limit = serviceLimit;
    m_store.records(
        query, this,
        [this, turn](const Result<QList<Record>> &services) {
            if (turn != m_turn)
                return;
            m_data.services = services.ok() ? *services : QList<Record>();
            if (m_data.services.isEmpty())
                loadActivities(turn);
            else
                loadServiceEvents(turn);
        },
        "services");
}

/// Their statuses, and what is written down of each.
void CardLoader::loadServiceEvents(int turn)
{
    struct Written {
        QList<Record> statuses, moves;
    };
    m_store.compute<Written>(
        [&schema = m_schema, services = m_data.services](Facts &file) {
            Written written;
            written.statuses = file.all(schema.serviceStatus);
            for (const Record &service : services)
                written.moves += file.parts(schema.serviceMove, service.id());
            return written;
        },
        this,
        [this, turn](const Result<Written> &written) {
            if (turn != m_turn)
                return;
            if (written.ok()) {
                m_data.statuses = written->statuses;
                QHash<Id, QString> titles;
                for (const Record &status : written->statuses)
                    titles.insert(status.id(), status.title());
                QHash<Id, QList<Record>> moves;
                for (const Record &move : written->moves)
                    moves[move[m_schema.serviceMove.record]].append(move);
                for (const Record &service : std::as_const(m_data.services))
                    m_data.events += customerEvents(m_schema, service, moves.value(service.id()), titles);
            }
            loadActivities(turn);
        },
        "serviceEvents");
}

void CardLoader::loadActivities(int turn)
{
    const Activity &activity = m_schema.activity;
    QList<Filter> about{ofItsPeople(activity.contact)};
    if (!m_data.isPerson())
        about.append(Filter::condition(activity.organisation, Filter::Equal, m_id));
    for (const Record &deal : std::as_const(m_data.deals))
        if (m_data.isPerson() ? deal[m_schema.opportunity.contact] == m_id : about.size() < 300)
            about.append(Filter::condition(activity.opportunity, Filter::Equal, deal.id()));
    for (const Record &service : std::as_const(m_data.services))
        if (about.size() < 300)
            about.append(Filter::condition(activity.service, Filter::Equal, service.id()));
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
            loadTakingPart(turn);
        },
        "timeline");
}

/// The activities in which it only takes part: few, and known by their parts.
void CardLoader::loadTakingPart(int turn)
{
    m_store.referring(
        m_schema.participant.contact, m_id, nullptr, 100, this, [this, turn](const Result<QList<Record>> &parts) {
            if (turn != m_turn)
                return;
            QSet<Id> missing;
            for (const Record &part : parts.ok() ? *parts : QList<Record>())
                missing.insert(part[m_schema.participant.activity]);
            for (const Record &known : std::as_const(m_data.activities))
                missing.remove(known.id());
            if (missing.isEmpty()) {
                loadParticipants(turn);
                return;
            }
            const auto open = std::make_shared<qsizetype>(missing.size());
            for (Id id : std::as_const(missing))
                m_store.load(m_schema.activity, id, this,
                             [this, turn, open](const Result<std::optional<Record>> &record) {
                                 if (turn != m_turn)
                                     return;
                                 if (record.ok() && *record)
                                     m_data.activities.append(**record);
                                 if (--*open > 0)
                                     return;
                                 const Field<QDateTime> &at = m_schema.activity.at;
                                 std::stable_sort(m_data.activities.begin(), m_data.activities.end(),
                                                  [&](const Record &a, const Record &b) { return a[at] > b[at]; });
                                 loadParticipants(turn);
                             });
        });
}

void CardLoader::loadParticipants(int turn)
{
    using Names = QHash<Id, QString>;
    m_store.compute<Names>([activities = m_data.activities, id = m_id,
                            &schema = m_schema](Facts &file) { return takingPart(activities, {id}, schema, file); },
                           this,
                           [this, turn](const Result<Names> &names) {
                               if (turn != m_turn)
                                   return;
                               m_data.whom = names.ok() ? *names : Names();
                               step(turn);
                           },
                           "participants");
}

bool CardLoader::concerns(const ChangeSet &set) const
{
    if (!m_id)
        return false;
    if (set.changes.isEmpty())
        return true; // too many to be listed
    for (const Change &change : set.changes)
        if (change.entity == &m_schema.contact || change.entity == &m_schema.activity ||
            change.entity == &m_schema.opportunity || change.entity == &m_schema.serviceRecord ||
            change.entity == &m_schema.user || change.entity->isPart())
            return true;
    return false;
}
