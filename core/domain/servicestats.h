// SPDX-License-Identifier: GPL-3.0-or-later
// How well customers were served: how much came in, how soon it was answered and resolved, what was late, what came
// back, what customers say, why it came, what is open still; and the records behind each figure. Any thread.
#pragma once

#include "core/domain/servicefigures.h"
#include "core/record/facts.h"

#include <QDate>
#include <QHash>
#include <array>

struct CrmSchema;

struct ServiceStatsQuery {
    QDate from, to;                       ///< local days on which records were received, both included
    Filter filter = {};                   ///< of service records
    QList<const FieldBase *> groups = {}; ///< of service records; what is an instant: by its local month
    qsizetype customers = 0;              ///< so many of those with the most trouble as well
    bool operator==(const ServiceStatsQuery &) const = default;
};

struct ServiceCause {
    QString cause; ///< its key
    qint64 count = 0;
    double share = 0, cumulative = 0; ///< of all that have a cause; with those before
};

/// Of the records that came in then, whatever became of them since. What was merged into another is not counted.
struct ServiceStats {
    qint64 received = 0, answered = 0, resolved = 0, open = 0;
    qint64 late = 0;     ///< answered or resolved late, or late still
    qint64 reopened = 0; ///< at least once
    qint64 solved = 0;   ///< resolved now or once
    // Hours that passed on the wall from receiving to the first answer, and to the last resolution.
    std::optional<double> answerMedian, answerNinth, resolutionMedian, resolutionNinth;
    std::optional<double> ageMedian; ///< days since what is open was received
    NetPromoter recommend;
    Satisfaction rating;
    QList<ServiceCause> causes; ///< most frequent first; records without a cause are not in it
    std::optional<double> lateShare() const;
    std::optional<double> reopenedShare() const; ///< of what was resolved now or once
};

struct CustomerTrouble {
    Id contact = 0;
    qint64 received = 0, late = 0, open = 0, reopened = 0;
};

struct GroupedServiceStats {
    ServiceStats whole;
    /// For each of the groups asked for: by the stored value as text, "2026-05" for months; "" has none.
    QList<QHash<QString, ServiceStats>> groups;
    QList<CustomerTrouble> customers; ///< most records first, of equal ones those with more late ones
};

GroupedServiceStats serviceStats(const ServiceStatsQuery &query, const CrmSchema &schema, Facts &facts,
                                 const QDateTime &now);

/// What happened in a month: came in then, and was resolved then whenever it had come in.
struct ServiceMonth {
    QDate month; ///< its first day
    qint64 received = 0, resolved = 0;
};
QList<ServiceMonth> serviceMonths(QDate first, int count, const Filter &filter, const CrmSchema &schema, Facts &facts);

/// What is open now, whenever it came in.
struct ServiceBacklog {
    /// Whole days since it came in: from, to; -1: or longer.
    static constexpr std::array<std::pair<int, int>, 5> spans{{{0, 1}, {2, 7}, {8, 30}, {31, 90}, {91, -1}}};
    qint64 open = 0;
    std::optional<double> ageMedian, ageNinth; ///< days
    std::array<qint64, spans.size()> bySpan{};
};
ServiceBacklog serviceBacklog(const Filter &filter, const CrmSchema &schema, Facts &facts, const QDateTime &now);

/// What a figure counts.
enum class ServiceCount {
    Received,
    Answered,
    Resolved,
    Open,
    Late,
    Reopened,
    Rated,
    Satisfied,
    Recommending, ///< answered whether they would recommend us
    Promoters,
    Detractors
};
/// The records behind a figure of serviceStats(): of the whole, and with serviceGroup() of one group.
Filter serviceFilter(const ServiceStatsQuery &query, const CrmSchema &schema, ServiceCount part);
Filter serviceGroup(const FieldBase &group, const QString &key);
/// Behind a figure of serviceMonths().
Filter serviceMonthFilter(QDate month, bool resolved, const Filter &filter, const CrmSchema &schema);
/// Behind serviceBacklog(): one of its spans, or with -1 all.
Filter serviceBacklogFilter(int span, const Filter &filter, const CrmSchema &schema, QDate today);
