// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/servicedesk.h"

#include "core/domain/servicerecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ServiceDesk::ServiceDesk(Store &store, const CrmSchema &schema, QObject *parent)
    : QObject(parent), m_store(store), m_schema(schema)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (set.changes.isEmpty() || std::any_of(set.changes.begin(), set.changes.end(), [this](const Change &change) {
                return change.entity == &m_schema.serviceStatus;
            }))
            read();
    });
    read();
}

void ServiceDesk::read()
{
    Query query;
    query.entity = &m_schema.serviceStatus;
    query.sort = m_schema.serviceStatus.placeField();
    m_store.records(
        query, this,
        [this](const Result<QList<Record>> &statuses) {
            if (!statuses.ok()) {
                Q_EMIT failed(statuses.error());
                return;
            }
            m_statuses = *statuses;
            m_loaded = true;
            Q_EMIT changed();
        },
        "statuses");
}

const Record *ServiceDesk::status(Id status) const
{
    const auto at = std::find_if(m_statuses.begin(), m_statuses.end(),
                                 [status](const Record &each) { return each.id() == status; });
    return at == m_statuses.end() ? nullptr : &*at;
}

QList<Record> ServiceDesk::reachable(Id from) const
{
    const Record *present = status(from);
    QList<Record> reachable;
    for (const Record &each : m_statuses)
        if (each.id() == from || !present || goesOnTo(m_schema.serviceStatus, *present, each))
            reachable.append(each);
    return reachable;
}

const Record *ServiceDesk::next(Id from, const char *type) const
{
    for (const Record &each : reachable(from))
        if (each.id() != from && each[m_schema.serviceStatus.type] == QLatin1StringView(type))
            return status(each.id());
    return nullptr;
}

void ServiceDesk::createStandard(QObject *receiver, Done done)
{
    const std::function<Id()> newId = [this] { return m_store.newId(); };
    const QList<Record> process = standardServiceProcess(m_schema, newId);
    ChangeSet set{{Action::Create, m_schema.serviceProcess.Entity::name(), 1, process.first().title()}, {}};
    for (const Record &record : process + standardServiceLevels(m_schema, newId))
        set.changes.append(insertion(record));
    m_store.apply(set, receiver, std::move(done));
}
