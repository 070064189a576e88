// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of service for a period, asked of the file on a thread of their own and again whenever it changes.
#pragma once

#include "core/domain/servicetraining.h"
#include "ui/analysis/figuressource.h"
#include "ui/analysis/periods.h"

struct CrmSchema;

struct ServiceQuestion {
    NamedPeriod period;
    const FieldBase *group = nullptr; ///< of service records: by what they are compared
    bool operator==(const ServiceQuestion &) const = default;
};

struct ServiceAnswer {
    ServiceQuestion question;
    bool any = false;          ///< there are service records at all
    ServiceStatsQuery query;   ///< of the period
    GroupedServiceStats stats; ///< by the one group that was asked for
    ServiceStats before;       ///< of the period before
    QList<ServiceMonth> months;
    ServiceBacklog backlog;
    QDate today;                       ///< that the backlog is of
    QHash<QString, QString> titles;    ///< of groups that are references, by id
    QStringList customers;             ///< names, as in `stats`
    QHash<QString, Training> training; ///< where they are compared by person
};

class ServiceSource : public FiguresSource
{
    Q_OBJECT
public:
    ServiceSource(Store &store, const CrmSchema &schema, QObject *parent = nullptr);

    void ask(const ServiceQuestion &question);
    const ServiceAnswer &answer() const { return m_answer; }

protected:
    bool askNow() override;

private:
    const CrmSchema &m_schema;
    ServiceQuestion m_question;
    ServiceAnswer m_answer;
    int m_turn = 0;
};
