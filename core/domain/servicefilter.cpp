// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/funnelgroups.h"
#include "core/domain/servicestats.h"
#include "core/record/dayfilter.h"
#include "core/schema/crmschema.h"

using namespace Qt::StringLiterals;

namespace
{
Filter has(const FieldBase &field)
{
    return Filter::condition(field, Filter::NotEmpty);
}

Filter stillOpen(const ServiceRecord &s)
{
    return Filter::condition(s.resolvedAt, Filter::Empty);
}

Filter isPart(const ServiceRecord &s, ServiceCount part)
{
    const auto atLeast = [](const FieldBase &field, int value) {
        return Filter::condition(field, Filter::GreaterEqual, value);
    };
    switch (part) {
    case ServiceCount::Received:
        return {};
    case ServiceCount::Answered:
        return has(s.answeredAt);
    case ServiceCount::Resolved:
        return has(s.resolvedAt);
    case ServiceCount::Open:
        return stillOpen(s);
    case ServiceCount::Late: {
        Filter due = Filter::condition(s.dueAt, Filter::Less); // nothing wrote it down yet
        due.now = true;
        return Filter::any({has(s.answerBreachedAt), has(s.resolutionBreachedAt), due});
    }
    case ServiceCount::Reopened:
        return atLeast(s.reopened, 1);
    case ServiceCount::Rated:
        return has(s.rating);
    case ServiceCount::Satisfied:
        return atLeast(s.rating, 4);
    case ServiceCount::Recommending:
        return has(s.recommend);
    case ServiceCount::Promoters:
        return atLeast(s.recommend, 9);
    case ServiceCount::Detractors:
        return Filter::condition(s.recommend, Filter::LessEqual, 6);
    }
    return {};
}

Filter alone(const ServiceRecord &s)
{
    return Filter::condition(s.mergedInto, Filter::Empty);
}
} // namespace

Filter serviceFilter(const ServiceStatsQuery &query, const CrmSchema &schema, ServiceCount part)
{
    const ServiceRecord &s = schema.serviceRecord;
    return Filter::all({withinDays(s.receivedAt, query.from, query.to), alone(s), query.filter, isPart(s, part)});
}

Filter serviceGroup(const FieldBase &group, const QString &key)
{
    if (key.isEmpty())
        return Filter::condition(group, Filter::Empty);
    if (group.kind() == Kind::DateTime || group.kind() == Kind::Date) {
        const QDate first = QDate::fromString(key + u"-01"_s, Qt::ISODate);
        return withinDays(group, first, first.addMonths(1).addDays(-1));
    }
    return groupFilter(group, group.isReference() ? QVariant(key.toLongLong()) : QVariant(key));
}

Filter serviceMonthFilter(QDate month, bool resolved, const Filter &filter, const CrmSchema &schema)
{
    const ServiceRecord &s = schema.serviceRecord;
    return Filter::all(
        {withinDays(resolved ? s.resolvedAt : s.receivedAt, month, month.addMonths(1).addDays(-1)), alone(s), filter});
}

Filter serviceBacklogFilter(int span, const Filter &filter, const CrmSchema &schema, QDate today)
{
    const ServiceRecord &s = schema.serviceRecord;
    QList<Filter> all{stillOpen(s), has(s.receivedAt), alone(s), filter};
    const auto startOf = [&](int daysAgo) { return today.addDays(-daysAgo).startOfDay().toMSecsSinceEpoch(); };
    if (span >= 0) {
        const auto [from, to] = ServiceBacklog::spans[size_t(span)];
        if (to >= 0)
            all.append(Filter::condition(s.receivedAt, Filter::GreaterEqual, startOf(to)));
        if (from > 0) // what is said to come in later counts as new
            all.append(Filter::condition(s.receivedAt, Filter::Less, startOf(from - 1)));
    }
    return Filter::all(all);
}
