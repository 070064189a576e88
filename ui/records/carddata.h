// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a contact's page shows, read in a few questions and delivered in one piece.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"
#include "ui/records/personlist.h"
#include "ui/records/timelineevents.h"

struct CardData {
    Record record;
    QList<Record> parts;
    QHash<Id, QString> titles; ///< of every record referred to
    Id organisation = 0;       ///< a person's primary one
    QString organisationName, role;
    QList<PersonLine> people;    ///< of an organisation: its people; of a person: colleagues at the primary one
    QList<Record> relationsHere; ///< relations of others that point at this contact
    QList<Record> deals;         ///< its opportunities, of a company those of its people too
    QList<Record> stages;        ///< of all pipelines, in their order; none when there are no deals
    QList<Record> services;      ///< its service records, of a company those of its people too
    QList<Record> statuses;      ///< of service records; none when there are none
    QList<TimelineEvent> events; ///< what became of the service records
    QList<Record> activities;    ///< newest first, those about these records and those it takes part in among them
    QHash<Id, QString> whom;     ///< by activity: who else takes part
    bool isPerson() const { return record.variant() == QLatin1StringView(Contact::person); }
    QString name() const { return record.title(); }
};

class CardLoader : public QObject
{
    Q_OBJECT
public:
    static constexpr int activityLimit = 500; ///< older ones are found by search
    static constexpr int dealLimit = 200, serviceLimit = 200;

    CardLoader(const CrmSchema &schema, Store &store, QObject *parent = nullptr);

    void load(Id contact);
    void reload() { load(m_id); }
    Id id() const { return m_id; }
    /// Whether `set` may change what is shown.
    bool concerns(const ChangeSet &set) const;

Q_SIGNALS:
    void loaded(const CardData &data);
    void missing(Id contact);
    void failed(const Error &error);

private:
    void loadPeople(int turn, Id organisation);
    void loadRelations(int turn);
    Filter ofItsPeople(const FieldBase &contact) const;
    void loadDeals(int turn);
    void loadStages(int turn);
    void loadServices(int turn);
    void loadServiceEvents(int turn);
    void loadActivities(int turn);
    void loadTakingPart(int turn);
    void loadParticipants(int turn);
    void addTitles(int turn, const QList<Id> &ids, const std::function<void(const QList<Row> &)> &then);
    void step(int turn);

    const CrmSchema &m_schema;
    Store &m_store;
    Id m_id = 0;
    int m_turn = 0; ///< answers of an earlier load are dropped
    int m_waiting = 0;
    CardData m_data;
};
