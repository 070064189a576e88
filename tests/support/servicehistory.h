// SPDX-License-Identifier: GPL-3.0-or-later
// Any number of service records of three years in a file, with seeded chance, and their figures by plain SQL on the
// same file: what the figures of service are compared with, in tests and beside the time they take.
#pragma once

#include "core/domain/servicestats.h"
#include "core/schema/crmschema.h"
#include "core/store.h"
#include "tests/support/await.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <cmath>

class ServiceHistory
{
public:
    /// `now` of whole seconds: what is late still depends on it.
    ServiceHistory(Store &store, const CrmSchema &schema, const QDateTime &now)
        : m_store(store), m_schema(schema), m_now(now)
    {
    }
    bool fill(int count, quint32 seed);
    GroupedServiceStats ask(const ServiceStatsQuery &query)
    {
        return *await<GroupedServiceStats>([&](auto done) {
            m_store.compute<GroupedServiceStats>(
                [&](Facts &facts) { return serviceStats(query, m_schema, facts, m_now); }, nullptr, done);
        });
    }
    /// What differs between what the store computes and what SQL says; empty: nothing. `database`: an open one.
    QStringList differences(QSqlDatabase &database, const ServiceStatsQuery &query);
    /// All figures of a query by SQL, for the time it takes.
    void runSql(QSqlDatabase &database, const ServiceStatsQuery &query);
    QList<const FieldBase *> groups() const
    {
        const ServiceRecord &s = m_schema.serviceRecord;
        return {&s.owner, &s.kind, &s.product, &s.customerClass, &s.priority, &s.channel, &s.receivedAt};
    }

private:
    using Key = std::pair<int, QString>; ///< index of the group, -1: the whole; and its key
    struct Truth {
        QMap<Key, ServiceStats> stats;
        QMap<Key, std::array<QList<double>, 3>> times; ///< answers, resolutions, ages; sorted
    };
    void write(Transaction &t, int count, quint32 seed);
    Record one(Id id, QRandomGenerator &random, int at, int of) const;
    QString keySql(const FieldBase &field) const;
    QString where(const ServiceStatsQuery &query) const;
    Truth truth(QSqlDatabase &database, const ServiceStatsQuery &query);
    QStringList compare(const QString &what, const ServiceStats &told, const Truth &truth, const Key &key) const;
    void compareCauses(QSqlDatabase &database, const ServiceStatsQuery &query, const ServiceStats &whole);
    void compareCustomers(QSqlDatabase &database, const ServiceStatsQuery &query, const QList<CustomerTrouble> &told);
    void compareMonths(QSqlDatabase &database, const ServiceStatsQuery &query);
    void compareBacklog(QSqlDatabase &database);
    void compareFilters(const ServiceStatsQuery &query, const GroupedServiceStats &told);
    qint64 count(const Filter &filter)
    {
        return *await<qint64>([&](auto done) { m_store.count(m_schema.serviceRecord, filter, nullptr, done); });
    }
    QSqlQuery asked(QSqlDatabase &database, const QString &sql)
    {
        QSqlQuery query(database);
        if (!query.exec(sql))
            m_wrong.append(query.lastError().text() + sql);
        return query;
    }
    void check(bool same, const QString &what)
    {
        if (!same)
            m_wrong.append(what);
    }

    Store &m_store;
    const CrmSchema &m_schema;
    const QDateTime m_now;
    QStringList m_wrong;
    QList<Id> m_users, m_products, m_customers;
};

inline bool ServiceHistory::fill(int count, quint32 seed)
{
    return await<ChangeSet>([&](auto done) {
               m_store.run(
                   {Action::Import, m_schema.serviceRecord.Entity::name(), count, {}},
                   [&](Transaction &t) { write(t, count, seed); }, nullptr, done);
           })
        .ok();
}

inline Record ServiceHistory::one(Id id, QRandomGenerator &random, int at, int of) const
{
    const ServiceRecord &s = m_schema.serviceRecord;
    Record record(s, id);
    const auto chance = [&](int percent) { return random.bounded(100) < percent; };
    const auto pick = [&](const auto &field) {
        const QList<FieldBase::Choice> choices = field.choices();
        record.set(field, choices[random.bounded(int(choices.size()))].key);
    };
    record.set(s.subject, QStringLiteral("Sensor reports an offset %1").arg(at));
    record.set(s.number, QStringLiteral("SR-%1").arg(at + 1));
    pick(s.kind);
    pick(s.priority);
    if (chance(90))
        pick(s.channel);
    if (chance(80))
        pick(s.customerClass);
    if (chance(70))
        pick(s.cause);
    if (chance(95))
        record.set(s.owner, m_users[random.bounded(int(m_users.size()))]);
    if (chance(75))
        record.set(s.product, m_products[random.bounded(int(m_products.size()))]);
    if (chance(97)) // some have much more trouble than others
        record.set(s.contact, m_customers[random.bounded(random.bounded(int(m_customers.size())) + 1)]);
    const QDateTime received = m_now.addSecs(-94608000LL * (of - at) / of - random.bounded(3600));
    record.set(s.receivedAt, received);
    if (chance(85))
        record.set(s.answeredAt, received.addMSecs(random.bounded(400000000)));
    if (chance(80))
        record.set(s.resolvedAt, received.addMSecs(random.bounded(2000000000)));
    else if (chance(70))
        record.set(s.dueAt, m_now.addSecs((random.bounded(2) ? 1 : -1) * (3600 + int(random.bounded(1000000)))));
    if (chance(12))
        record.set(s.answerBreachedAt, received.addSecs(7200));
    if (chance(15))
        record.set(s.resolutionBreachedAt, received.addSecs(172800));
    if (chance(9))
        record.set(s.reopened, qint64(1 + random.bounded(3)));
    if (chance(40)) {
        record.set(s.rating, qint64(1 + random.bounded(5)));
        record.set(s.recommend, qint64(random.bounded(11)));
    }
    return record;
}

inline void ServiceHistory::write(Transaction &t, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto make = [&](const Entity &kind, const Field<QString> &name, const QString &called, QList<Id> *into) {
        Record record(kind, t.newId());
        record.set(name, called);
        if (&kind == &static_cast<const Entity &>(m_schema.contact))
            record.set(m_schema.contact.kind, QStringLiteral("organisation"));
        t.insert(record);
        into->append(record.id());
    };
    for (int i = 0; i < 12; ++i)
        make(m_schema.user, m_schema.user.name, QStringLiteral("Agent %1").arg(i), &m_users);
    for (int i = 0; i < 9; ++i)
        make(m_schema.product, m_schema.product.name, QStringLiteral("Product %1").arg(i), &m_products);
    for (int i = 0; i < 200; ++i)
        make(m_schema.contact, m_schema.contact.name, QStringLiteral("Customer %1").arg(i), &m_customers);
    t.beginBulk();
    Id last = 0;
    for (int i = 0; i < count; ++i) {
        NewWhole whole;
        whole.record = one(t.newId(), random, i, count);
        if (last && random.bounded(50) == 0)
            whole.record.set(m_schema.serviceRecord.mergedInto, last);
        last = whole.record.id();
        Transaction::prepare(&whole);
        t.insertPrepared(whole);
    }
    t.endBulk();
}

inline QString ServiceHistory::keySql(const FieldBase &field) const
{
    return field.kind() == Kind::DateTime
               ? QStringLiteral("strftime('%Y-%m', %1 / 1000, 'unixepoch', 'localtime')").arg(field.name())
               : QStringLiteral("coalesce(%1, '')").arg(field.name());
}

inline QString ServiceHistory::where(const ServiceStatsQuery &query) const
{
    return QStringLiteral(" FROM service_record WHERE merged_into_id IS NULL AND "
                          "date(received_at / 1000, 'unixepoch', 'localtime') BETWEEN '%1' AND '%2' ")
        .arg(query.from.toString(Qt::ISODate), query.to.toString(Qt::ISODate));
}

inline ServiceHistory::Truth ServiceHistory::truth(QSqlDatabase &database, const ServiceStatsQuery &query)
{
    Truth truth;
    const QString now = QString::number(m_now.toMSecsSinceEpoch());
    for (int group = -1; group < query.groups.size(); ++group) {
        const QString key = group < 0 ? QStringLiteral("''") : keySql(*query.groups[group]);
        QSqlQuery counts = asked(
            database, QStringLiteral(
                          "SELECT %1 AS k, count(*), count(answered_at), count(resolved_at), sum(resolved_at IS NULL), "
                          "sum(answer_breached_at IS NOT NULL OR resolution_breached_at IS NOT NULL OR "
                          "ifnull(due_at < %2, 0)), sum(ifnull(reopened, 0) > 0), "
                          "sum(ifnull(reopened, 0) > 0 OR resolved_at IS NOT NULL), count(rating), sum(rating), "
                          "sum(rating >= 4), sum(recommend >= 9), sum(recommend BETWEEN 7 AND 8), "
                          "sum(recommend <= 6) %3 GROUP BY k")
                          .arg(key, now, where(query)));
        while (counts.next()) {
            ServiceStats &stats = truth.stats[{group, counts.value(0).toString()}];
            qint64 *into[] = {&stats.received,
                              &stats.answered,
                              &stats.resolved,
                              &stats.open,
                              &stats.late,
                              &stats.reopened,
                              &stats.solved,
                              &stats.rating.count,
                              &stats.rating.sum,
                              &stats.rating.satisfied,
                              &stats.recommend.promoters,
                              &stats.recommend.passives,
                              &stats.recommend.detractors};
            int column = 1;
            for (qint64 *number : into)
                *number = counts.value(column++).toLongLong();
        }
        const QString spans[] = {
            QStringLiteral("(answered_at - received_at) / 3600000.0"),
            QStringLiteral("(resolved_at - received_at) / 3600000.0"),
            QStringLiteral("CASE WHEN resolved_at IS NULL THEN (%1 - received_at) / 86400000.0 END").arg(now)};
        for (size_t i = 0; i < 3; ++i) {
            QSqlQuery times = asked(database, QStringLiteral("SELECT k, v FROM (SELECT %1 AS k, %2 AS v %3) "
                                                             "WHERE v IS NOT NULL ORDER BY k, v")
                                                  .arg(key, spans[i], where(query)));
            while (times.next())
                truth.times[{group, times.value(0).toString()}][i].append(times.value(1).toDouble());
        }
    }
    return truth;
}

inline void ServiceHistory::runSql(QSqlDatabase &database, const ServiceStatsQuery &query)
{
    truth(database, query);
}

inline QStringList ServiceHistory::compare(const QString &what, const ServiceStats &told, const Truth &truth,
                                           const Key &key) const
{
    const ServiceStats &of = truth.stats[key];
    QStringList wrong;
    const auto same = [&](qint64 told, qint64 counted, const char *name) {
        if (told != counted)
            wrong.append(
                QStringLiteral("%1 %2: %3, by SQL %4").arg(what, QLatin1StringView(name)).arg(told).arg(counted));
    };
    same(told.received, of.received, "received");
    same(told.answered, of.answered, "answered");
    same(told.resolved, of.resolved, "resolved");
    same(told.open, of.open, "open");
    same(told.late, of.late, "late");
    same(told.reopened, of.reopened, "reopened");
    same(told.solved, of.solved, "solved");
    same(told.rating.count, of.rating.count, "ratings");
    same(told.rating.sum, of.rating.sum, "sum of ratings");
    same(told.rating.satisfied, of.rating.satisfied, "satisfied");
    same(told.recommend.promoters, of.recommend.promoters, "promoters");
    same(told.recommend.passives, of.recommend.passives, "passives");
    same(told.recommend.detractors, of.recommend.detractors, "detractors");
    const auto at = [](const QList<double> &sorted, double share) -> std::optional<double> {
        if (sorted.isEmpty())
            return {};
        const double rank = share * double(sorted.size() - 1);
        const qsizetype below = qsizetype(rank), above = std::min(below + 1, sorted.size() - 1);
        return sorted[below] + (rank - double(below)) * (sorted[above] - sorted[below]);
    };
    const auto close = [&](std::optional<double> told, std::optional<double> counted, const char *name) {
        if (told.has_value() != counted.has_value() || (told && std::abs(*told - *counted) > 1e-6))
            wrong.append(QStringLiteral("%1 %2: %3, by SQL %4")
                             .arg(what, QLatin1StringView(name))
                             .arg(told.value_or(-1))
                             .arg(counted.value_or(-1)));
    };
    const auto times = truth.times.value(key);
    close(told.answerMedian, at(times[0], .5), "median of answers");
    close(told.answerNinth, at(times[0], .9), "ninth decile of answers");
    close(told.resolutionMedian, at(times[1], .5), "median of resolutions");
    close(told.resolutionNinth, at(times[1], .9), "ninth decile of resolutions");
    close(told.ageMedian, at(times[2], .5), "median age");
    const auto ratio = [](double part, double whole) { return whole > 0 ? std::optional(part / whole) : std::nullopt; };
    close(told.lateShare(), ratio(double(of.late), double(of.received)), "share of late ones");
    close(told.reopenedShare(), ratio(double(of.reopened), double(of.solved)), "share of reopened ones");
    close(told.rating.average(), ratio(double(of.rating.sum), double(of.rating.count)), "average rating");
    close(told.recommend.score(),
          ratio(100.0 * double(of.recommend.promoters - of.recommend.detractors), double(of.recommend.count())), "NPS");
    return wrong;
}

inline void ServiceHistory::compareCauses(QSqlDatabase &database, const ServiceStatsQuery &query,
                                          const ServiceStats &whole)
{
    QSqlQuery causes =
        asked(database, QStringLiteral("SELECT c, n, 1.0 * n / sum(n) OVER (), "
                                       "1.0 * sum(n) OVER (ORDER BY n DESC, c ROWS UNBOUNDED PRECEDING) / "
                                       "sum(n) OVER () FROM (SELECT cause AS c, count(*) AS n %1 AND cause <> '' "
                                       "GROUP BY cause) ORDER BY n DESC, c")
                            .arg(where(query)));
    qsizetype at = 0;
    for (; causes.next(); ++at) {
        const ServiceCause told = whole.causes.value(at);
        check(told.cause == causes.value(0).toString() && told.count == causes.value(1).toLongLong() &&
                  std::abs(told.share - causes.value(2).toDouble()) < 1e-9 &&
                  std::abs(told.cumulative - causes.value(3).toDouble()) < 1e-9,
              QStringLiteral("cause %1").arg(at));
    }
    check(at == whole.causes.size() && at > 0, QStringLiteral("number of causes"));
}

inline void ServiceHistory::compareCustomers(QSqlDatabase &database, const ServiceStatsQuery &query,
                                             const QList<CustomerTrouble> &told)
{
    QSqlQuery customers =
        asked(database, QStringLiteral("SELECT contact_id, count(*) AS n, sum(answer_breached_at IS NOT NULL OR "
                                       "resolution_breached_at IS NOT NULL OR ifnull(due_at < %1, 0)) AS l, "
                                       "sum(resolved_at IS NULL), sum(ifnull(reopened, 0) > 0) %2 AND contact_id IS "
                                       "NOT NULL GROUP BY contact_id ORDER BY n DESC, l DESC, contact_id LIMIT %3")
                            .arg(m_now.toMSecsSinceEpoch())
                            .arg(where(query))
                            .arg(query.customers));
    qsizetype at = 0;
    for (; customers.next(); ++at) {
        const CustomerTrouble of = told.value(at);
        check(of.contact == customers.value(0).toLongLong() && of.received == customers.value(1).toLongLong() &&
                  of.late == customers.value(2).toLongLong() && of.open == customers.value(3).toLongLong() &&
                  of.reopened == customers.value(4).toLongLong(),
              QStringLiteral("customer %1").arg(at));
    }
    check(at == told.size() && at == query.customers, QStringLiteral("number of customers"));
}

inline void ServiceHistory::compareMonths(QSqlDatabase &database, const ServiceStatsQuery &query)
{
    const QDate first(query.from.year(), query.from.month(), 1);
    const auto months = *await<QList<ServiceMonth>>([&](auto done) {
        m_store.compute<QList<ServiceMonth>>(
            [&](Facts &facts) { return serviceMonths(first, 12, {}, m_schema, facts); }, nullptr, done);
    });
    for (const ServiceMonth &month : months)
        for (const bool resolved : {false, true}) {
            QSqlQuery counted =
                asked(database, QStringLiteral("SELECT count(*) FROM service_record WHERE merged_into_id IS NULL AND "
                                               "strftime('%Y-%m', %1 / 1000, 'unixepoch', 'localtime') = '%2'")
                                    .arg(resolved ? QStringLiteral("resolved_at") : QStringLiteral("received_at"),
                                         month.month.toString(QStringLiteral("yyyy-MM"))));
            const qint64 told = resolved ? month.resolved : month.received;
            check(counted.next() && told == counted.value(0).toLongLong(),
                  QStringLiteral("month ") + month.month.toString(Qt::ISODate));
            check(count(serviceMonthFilter(month.month, resolved, {}, m_schema)) == told,
                  QStringLiteral("records of month ") + month.month.toString(Qt::ISODate));
        }
}

inline void ServiceHistory::compareBacklog(QSqlDatabase &database)
{
    const QDate today = m_now.toLocalTime().date();
    const auto backlog = *await<ServiceBacklog>([&](auto done) {
        m_store.compute<ServiceBacklog>([&](Facts &facts) { return serviceBacklog({}, m_schema, facts, m_now); },
                                        nullptr, done);
    });
    const QString open = QStringLiteral(" FROM service_record WHERE merged_into_id IS NULL AND resolved_at IS NULL ");
    QSqlQuery all = asked(database, QStringLiteral("SELECT count(*)") + open);
    check(all.next() && all.value(0).toLongLong() == backlog.open, QStringLiteral("backlog"));
    for (size_t span = 0; span < ServiceBacklog::spans.size(); ++span) {
        const auto [from, to] = ServiceBacklog::spans[span];
        QSqlQuery counted = asked(
            database, QStringLiteral(
                          "SELECT count(*) %1 AND cast(julianday('%2') - "
                          "julianday(date(received_at / 1000, 'unixepoch', 'localtime')) AS integer) BETWEEN %3 AND %4")
                          .arg(open, today.toString(Qt::ISODate))
                          .arg(from)
                          .arg(to < 0 ? 1000000 : to));
        check(counted.next() && counted.value(0).toLongLong() == backlog.bySpan[span],
              QStringLiteral("backlog of span %1").arg(span));
        check(count(serviceBacklogFilter(int(span), {}, m_schema, today)) == backlog.bySpan[span],
              QStringLiteral("records of span %1").arg(span));
    }
    check(count(serviceBacklogFilter(-1, {}, m_schema, today)) == backlog.open, QStringLiteral("records of backlog"));
}

/// Each figure counts the records that its filter finds.
inline void ServiceHistory::compareFilters(const ServiceStatsQuery &query, const GroupedServiceStats &told)
{
    const auto each = [&](const ServiceStats &of, const Filter &group, const QString &what) {
        const std::pair<ServiceCount, qint64> counts[] = {{ServiceCount::Received, of.received},
                                                          {ServiceCount::Answered, of.answered},
                                                          {ServiceCount::Resolved, of.resolved},
                                                          {ServiceCount::Open, of.open},
                                                          {ServiceCount::Late, of.late},
                                                          {ServiceCount::Reopened, of.reopened},
                                                          {ServiceCount::Rated, of.rating.count},
                                                          {ServiceCount::Satisfied, of.rating.satisfied},
                                                          {ServiceCount::Recommending, of.recommend.count()},
                                                          {ServiceCount::Promoters, of.recommend.promoters},
                                                          {ServiceCount::Detractors, of.recommend.detractors}};
        for (const auto &[part, figure] : counts)
            check(count(Filter::all({serviceFilter(query, m_schema, part), group})) == figure,
                  QStringLiteral("records of %1, part %2").arg(what).arg(int(part)));
    };
    each(told.whole, {}, QStringLiteral("all"));
    for (qsizetype group = 0; group < query.groups.size(); ++group) {
        QStringList keys = told.groups[group].keys();
        keys.sort();
        for (const QString &key : {keys.first(), keys.last()})
            each(told.groups[group][key], serviceGroup(*query.groups[group], key), query.groups[group]->name() + key);
    }
}

inline QStringList ServiceHistory::differences(QSqlDatabase &database, const ServiceStatsQuery &query)
{
    m_wrong.clear();
    const GroupedServiceStats told = ask(query);
    const Truth truth = this->truth(database, query);
    m_wrong += compare(QStringLiteral("all"), told.whole, truth, {-1, QString()});
    qsizetype groups = 1;
    for (int group = 0; group < query.groups.size(); ++group)
        for (auto of = told.groups[group].cbegin(); of != told.groups[group].cend(); ++of, ++groups)
            m_wrong += compare(query.groups[group]->name() + u' ' + of.key(), *of, truth, {group, of.key()});
    check(groups == truth.stats.size(), QStringLiteral("number of groups"));
    compareCauses(database, query, told.whole);
    compareCustomers(database, query, told.customers);
    compareMonths(database, query);
    compareBacklog(database);
    compareFilters(query, told);
    return m_wrong;
}
