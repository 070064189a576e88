// SPDX-License-Identifier: GPL-3.0-or-later
// How well customers were served in a period: how much came in, how soon it was answered and resolved, what was broken,
// what came back, what customers say, why it came. A computation over service records; any thread.
#pragma once

#include "core/domain/servicefigures.h"
#include "core/record/facts.h"

#include <QDate>
#include <QHash>

struct CrmSchema;

struct ServiceStatsQuery {
    QDate from, to;                   ///< local days on which records were received, both included
    Filter filter;                    ///< of service records
    const FieldBase *group = nullptr; ///< of service records; null: not by anything
};

struct ServiceStats {
    qint64 received = 0, answered = 0, resolved = 0, open = 0;
    qint64 broken = 0;   ///< of those, answered or resolved late, or late still
    qint64 reopened = 0; ///< at least once
    // Hours that passed on the wall from receiving to the first answer, and to the last resolution.
    std::optional<double> answerMedian, answerNinth, resolutionMedian, resolutionNinth;
    std::optional<double> backlogMedian; ///< days since what is open was received
    NetPromoter recommend;
    Satisfaction rating;
    QList<std::pair<QString, qint64>> causes; ///< keys, most frequent first; records without a cause are not in it
    std::optional<double> brokenShare() const;
    std::optional<double> reopenedShare() const; ///< of what was resolved or came back
};

struct GroupedServiceStats {
    ServiceStats whole;
    QHash<QString, ServiceStats> groups; ///< by the stored value as text; "" has none
};

GroupedServiceStats serviceStats(const ServiceStatsQuery &query, const CrmSchema &schema, Facts &facts,
                                 const QDateTime &now);
