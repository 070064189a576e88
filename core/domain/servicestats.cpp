// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/servicestats.h"

#include "core/record/dayfilter.h"
#include "core/schema/crmschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr double hour = 3600000, day = 24 * hour;

/// What is collected of records before it becomes figures.
struct Sums {
    ServiceStats stats;
    QList<double> answers, resolutions, ages;
    QHash<QString, qint64> causes;
};

/// One record as it is counted.
struct Counted {
    double received = 0;
    std::optional<double> answered, resolved;
    bool late = false, reopened = false;
    std::optional<int> rating, recommend;
    QString cause;
};

void add(Sums *sums, const Counted &record, double now)
{
    ServiceStats &stats = sums->stats;
    ++stats.received;
    if (record.answered) {
        ++stats.answered;
        sums->answers.append((*record.answered - record.received) / hour);
    }
    if (record.resolved) {
        ++stats.resolved;
        sums->resolutions.append((*record.resolved - record.received) / hour);
    } else {
        ++stats.open;
        sums->ages.append((now - record.received) / day);
    }
    stats.late += record.late;
    stats.reopened += record.reopened;
    stats.solved += record.reopened || record.resolved;
    if (record.rating)
        stats.rating.add(*record.rating);
    if (record.recommend)
        stats.recommend.add(*record.recommend);
    if (!record.cause.isEmpty())
        ++sums->causes[record.cause];
}

QList<ServiceCause> causesOf(const QHash<QString, qint64> &counted)
{
    QStringList keys = counted.keys();
    keys.sort(); // those that are equally frequent always come in the same order
    QList<qint64> counts;
    for (const QString &key : std::as_const(keys))
        counts.append(counted[key]);
    QList<ServiceCause> causes;
    for (const ParetoBar &bar : pareto(counts))
        causes.append({keys[bar.index], bar.count, bar.share, bar.cumulative});
    return causes;
}

ServiceStats figuresOf(const Sums &sums)
{
    ServiceStats stats = sums.stats;
    stats.answerMedian = median(sums.answers);
    stats.answerNinth = percentile(sums.answers, 0.9);
    stats.resolutionMedian = median(sums.resolutions);
    stats.resolutionNinth = percentile(sums.resolutions, 0.9);
    stats.ageMedian = median(sums.ages);
    stats.causes = causesOf(sums.causes);
    return stats;
}

std::optional<double> share(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
}

/// Local months of instants. Each month is worked out once: what it takes to know a local day is much for each record.
class Months
{
public:
    QString operator()(qint64 instant)
    {
        auto next = m_months.upperBound(instant);
        if (next != m_months.begin())
            if (const auto here = std::prev(next); instant < here->first)
                return here->second;
        const QDate at = QDateTime::fromMSecsSinceEpoch(instant).date(), first(at.year(), at.month(), 1);
        const QString key = first.toString(u"yyyy-MM"_s);
        m_months.insert(first.startOfDay().toMSecsSinceEpoch(),
                        {first.addMonths(1).startOfDay().toMSecsSinceEpoch(), key});
        return key;
    }

private:
    QMap<qint64, std::pair<qint64, QString>> m_months; ///< by their first instant: the first after them, and their key
};

QString keyOf(const FieldBase &group, const QVariant &value, Months *months)
{
    if (value.isNull())
        return {};
    return group.kind() == Kind::DateTime ? (*months)(value.toLongLong())
           : group.kind() == Kind::Date   ? value.toString().left(7)
                                          : value.toString();
}

QList<CustomerTrouble> most(const QHash<Id, CustomerTrouble> &customers, qsizetype count)
{
    QList<CustomerTrouble> all = customers.values();
    const auto more = [](const CustomerTrouble &a, const CustomerTrouble &b) {
        return std::tuple(b.received, b.late, a.contact) < std::tuple(a.received, a.late, b.contact);
    };
    const qsizetype shown = std::min(count, all.size());
    std::partial_sort(all.begin(), all.begin() + shown, all.end(), more);
    return all.mid(0, shown);
}
} // namespace

std::optional<double> ServiceStats::lateShare() const
{
    return share(late, received);
}

std::optional<double> ServiceStats::reopenedShare() const
{
    return share(reopened, solved);
}

GroupedServiceStats serviceStats(const ServiceStatsQuery &asked, const CrmSchema &schema, Facts &facts,
                                 const QDateTime &now)
{
    const ServiceRecord &s = schema.serviceRecord;
    Query query;
    query.entity = &s;
    query.filter = serviceFilter(asked, schema, ServiceCount::Received);
    query.columns = {&s.receivedAt, &s.answeredAt, &s.resolvedAt, &s.answerBreachedAt, &s.resolutionBreachedAt,
                     &s.dueAt,      &s.reopened,   &s.rating,     &s.recommend,        &s.cause};
    const qsizetype contactAt = query.columns.size();
    if (asked.customers > 0)
        query.columns.append(&s.contact);
    const qsizetype groupsAt = query.columns.size();
    query.columns += asked.groups;
    const double present = double(now.toMSecsSinceEpoch());
    Sums whole;
    QList<QHash<QString, Sums>> groups(asked.groups.size());
    QHash<Id, CustomerTrouble> customers;
    Months months;
    facts.scan(query, [&](Id, const QVariantList &values) {
        const auto instant = [&](int at) {
            return values[at].isNull() ? std::nullopt : std::optional(values[at].toDouble());
        };
        const auto number = [&](int at) {
            return values[at].isNull() ? std::nullopt : std::optional(values[at].toInt());
        };
        const Counted record{values[0].toDouble(),
                             instant(1),
                             instant(2),
                             instant(3) || instant(4) || instant(5).value_or(present) < present,
                             number(6).value_or(0) > 0,
                             number(7),
                             number(8),
                             values[9].toString()};
        add(&whole, record, present);
        for (qsizetype i = 0; i < groups.size(); ++i)
            add(&groups[i][keyOf(*asked.groups[i], values[groupsAt + i], &months)], record, present);
        if (const Id contact = asked.customers > 0 ? values[contactAt].toLongLong() : 0) {
            CustomerTrouble &trouble = customers[contact];
            trouble.contact = contact;
            ++trouble.received;
            trouble.late += record.late;
            trouble.open += !record.resolved;
            trouble.reopened += record.reopened;
        }
    });
    GroupedServiceStats stats{figuresOf(whole), {}, most(customers, asked.customers)};
    for (const QHash<QString, Sums> &group : std::as_const(groups)) {
        QHash<QString, ServiceStats> figures;
        for (auto of = group.cbegin(); of != group.cend(); ++of)
            figures.insert(of.key(), figuresOf(*of));
        stats.groups.append(figures);
    }
    return stats;
}

QList<ServiceMonth> serviceMonths(QDate first, int count, const Filter &filter, const CrmSchema &schema, Facts &facts)
{
    const ServiceRecord &s = schema.serviceRecord;
    QList<ServiceMonth> months;
    for (int i = 0; i < count; ++i)
        months.append({first.addMonths(i)});
    const ServiceStatsQuery span{first, first.addMonths(count).addDays(-1), filter};
    const auto counted = [&](const FieldBase &field, const Filter &of, qint64 ServiceMonth::*into) {
        const Query query{.entity = &s, .filter = of};
        for (const Total &total : facts.totals(query, {Grouping(field, 7)}, nullptr, nullptr))
            for (ServiceMonth &month : months)
                if (total.by.first().toString() == month.month.toString(u"yyyy-MM"_s))
                    month.*into += total.count;
    };
    counted(s.receivedAt, serviceFilter(span, schema, ServiceCount::Received), &ServiceMonth::received);
    const Filter resolved = Filter::all(
        {withinDays(s.resolvedAt, span.from, span.to), Filter::condition(s.mergedInto, Filter::Empty), filter});
    counted(s.resolvedAt, resolved, &ServiceMonth::resolved);
    return months;
}

ServiceBacklog serviceBacklog(const Filter &filter, const CrmSchema &schema, Facts &facts, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    std::array<qint64, ServiceBacklog::spans.size()> since{}; // received then or later: in that span or a newer one
    for (size_t span = 0; span < since.size(); ++span)
        if (const int to = ServiceBacklog::spans[span].second; to >= 0)
            since[span] = today.addDays(-to).startOfDay().toMSecsSinceEpoch();
        else
            since[span] = std::numeric_limits<qint64>::min();
    ServiceBacklog backlog;
    QList<double> ages;
    const Query query{.entity = &schema.serviceRecord,
                      .columns = {&schema.serviceRecord.receivedAt},
                      .filter = serviceBacklogFilter(-1, filter, schema, today)};
    facts.scan(query, [&](Id, const QVariantList &values) {
        const qint64 received = values[0].toLongLong();
        ++backlog.open;
        ages.append(double(now.toMSecsSinceEpoch() - received) / day);
        ++*std::next(backlog.bySpan.begin(), std::find_if(since.begin(), since.end(), [&](qint64 begin) {
                                                 return received >= begin;
                                             }) - since.begin());
    });
    backlog.ageMedian = median(ages);
    backlog.ageNinth = percentile(ages, 0.9);
    return backlog;
}
