// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/servicestats.h"

#include "core/record/dayfilter.h"
#include "core/schema/crmschema.h"

#include <algorithm>

namespace
{
constexpr double hour = 3600000, day = 24 * hour;

/// What is collected of records before it becomes figures.
struct Sums {
    ServiceStats stats;
    QList<double> answers, resolutions, ages;
    QHash<QString, qint64> causes;
};

void add(Sums *sums, const ServiceRecord &s, const Query &query, const QVariantList &values, const QDateTime &now)
{
    const auto at = [&](const FieldBase &field) { return values[query.columns.indexOf(&field)]; };
    const double received = at(s.receivedAt).toDouble();
    const QVariant answered = at(s.answeredAt), resolved = at(s.resolvedAt);
    ServiceStats &stats = sums->stats;
    ++stats.received;
    if (!answered.isNull()) {
        ++stats.answered;
        sums->answers.append((answered.toDouble() - received) / hour);
    }
    if (!resolved.isNull()) {
        ++stats.resolved;
        sums->resolutions.append((resolved.toDouble() - received) / hour);
    } else {
        ++stats.open;
        sums->ages.append((double(now.toMSecsSinceEpoch()) - received) / day);
    }
    if (!at(s.answerBreachedAt).isNull() || !at(s.resolutionBreachedAt).isNull())
        ++stats.broken;
    if (at(s.reopened).toLongLong() > 0)
        ++stats.reopened;
    if (const QVariant rating = at(s.rating); !rating.isNull())
        stats.rating.add(rating.toInt());
    if (const QVariant recommend = at(s.recommend); !recommend.isNull())
        stats.recommend.add(recommend.toInt());
    if (const QString cause = at(s.cause).toString(); !cause.isEmpty())
        ++sums->causes[cause];
}

ServiceStats figuresOf(const Sums &sums)
{
    ServiceStats stats = sums.stats;
    stats.answerMedian = median(sums.answers);
    stats.answerNinth = percentile(sums.answers, 0.9);
    stats.resolutionMedian = median(sums.resolutions);
    stats.resolutionNinth = percentile(sums.resolutions, 0.9);
    stats.backlogMedian = median(sums.ages);
    for (auto cause = sums.causes.cbegin(); cause != sums.causes.cend(); ++cause)
        stats.causes.append({cause.key(), cause.value()});
    std::sort(stats.causes.begin(), stats.causes.end(), [](const auto &one, const auto &other) {
        return one.second != other.second ? one.second > other.second : one.first < other.first;
    });
    return stats;
}

std::optional<double> share(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
}
} // namespace

std::optional<double> ServiceStats::brokenShare() const
{
    return share(broken, received);
}

std::optional<double> ServiceStats::reopenedShare() const
{
    return share(reopened, std::max(reopened, resolved));
}

GroupedServiceStats serviceStats(const ServiceStatsQuery &asked, const CrmSchema &schema, Facts &facts,
                                 const QDateTime &now)
{
    const ServiceRecord &s = schema.serviceRecord;
    Query query;
    query.entity = &s;
    query.filter = Filter::all(
        {withinDays(s.receivedAt, asked.from, asked.to), Filter::condition(s.mergedInto, Filter::Empty), asked.filter});
    query.columns = {
        &s.receivedAt, &s.answeredAt, &s.resolvedAt, &s.answerBreachedAt, &s.resolutionBreachedAt, &s.reopened,
        &s.rating,     &s.recommend,  &s.cause};
    if (asked.group && !query.columns.contains(asked.group))
        query.columns.append(asked.group);
    Sums whole;
    QHash<QString, Sums> groups;
    facts.scan(query, [&](Id, const QVariantList &values) {
        add(&whole, s, query, values, now);
        if (asked.group)
            add(&groups[values[query.columns.indexOf(asked.group)].toString()], s, query, values, now);
    });
    GroupedServiceStats stats{figuresOf(whole), {}};
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        stats.groups.insert(group.key(), figuresOf(*group));
    return stats;
}
