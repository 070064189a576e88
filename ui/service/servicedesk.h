// SPDX-License-Identifier: GPL-3.0-or-later
// The statuses of service records, kept at hand: they are few, and the page and every card ask for them.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

class ServiceDesk : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<ChangeSet> &)>;

    /// `schema` is the store's; both must outlive it. Reads at once and again when statuses change.
    ServiceDesk(Store &store, const CrmSchema &schema, QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }
    bool isEmpty() const { return m_statuses.isEmpty(); }
    const QList<Record> &statuses() const { return m_statuses; } ///< in their order
    const Record *status(Id status) const;                       ///< nullptr when there is none; valid until changed()
    /// Where a record in `status` may go, in their order, itself among them; from none to any.
    QList<Record> reachable(Id status) const;
    /// The first one of a type that a record in `status` may go to; nullptr when there is none.
    const Record *next(Id status, const char *type) const;
    /// Writes the usual statuses, working hours and service levels as one action.
    void createStandard(QObject *receiver, Done done);

Q_SIGNALS:
    void changed();
    void failed(const Error &error);

private:
    void read();

    Store &m_store;
    const CrmSchema &m_schema;
    QList<Record> m_statuses;
    bool m_loaded = false;
};
