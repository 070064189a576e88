// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/commission.h"

#include "core/record/dayfilter.h"
#include "core/schema/crmschema.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

QList<std::pair<qint64, double>> partsByTier(qint64 before, qint64 amount, const QList<CommissionRate> &rates)
{
    QList<std::pair<qint64, double>> parts;
    const qint64 end = before + amount;
    for (qsizetype i = 0; i < rates.size(); ++i) {
        const qint64 first = std::max(before, rates[i].from);
        const qint64 last = i + 1 < rates.size() ? std::min(end, rates[i + 1].from) : end;
        if (first < last)
            parts.append({last - first, rates[i].percent});
    }
    return parts;
}

namespace
{
struct WonDeal {
    Id id = 0, contact = 0, owner = 0;
    QString title;
    QDate day;
    Money amount;
};

class Statement
{
public:
    Statement(const Record &plan, Id user, const CrmSchema &schema, Facts &facts, const Period &period)
        : m_plan(plan), m_user(user), m_schema(schema), m_facts(facts)
    {
        m_statement.period = period;
        m_tiers = facts.parts(schema.commissionTier, plan.id());
    }
    CommissionStatement write();

private:
    QList<WonDeal> wonDeals();
    QList<CommissionRate> ratesFor(const WonDeal &deal, bool fresh, QString *track) const;
    void pay(const WonDeal &deal, bool fresh, qint64 base, double percent);

    const Record &m_plan;
    Id m_user;
    const CrmSchema &m_schema;
    Facts &m_facts;
    QList<Record> m_tiers;
    QSet<Id> m_fresh; ///< deals that were the first with their customer
    CommissionStatement m_statement;
};

/// Those of the user in the period; notes which were the first with their customer, whoever won it.
QList<WonDeal> Statement::wonDeals()
{
    const Opportunity &o = m_schema.opportunity;
    QSet<Id> stages;
    for (const Record &stage : m_facts.all(m_schema.stage))
        if (stage[m_schema.stage.type] == QLatin1StringView(Stage::won))
            stages.insert(stage.id());
    QList<WonDeal> deals;
    const Query own{&o,
                    {&o.stage, &o.contact, &o.closedOn, &o.amount, &o.name},
                    {},
                    Filter::all({Filter::condition(o.owner, Filter::Equal, m_user),
                                 withinDays(o.closedOn, m_statement.period.first, m_statement.period.last)})};
    m_facts.scan(own, [&](Id id, const QVariantList &values) {
        if (stages.contains(values[0].toLongLong()) && !values[3].isNull())
            deals.append({id, values[1].toLongLong(), m_user, values[4].toString(), FieldType<QDate>::read(values[2]),
                          values[3].value<Money>()});
    });
    QSet<Id> customers;
    for (const WonDeal &deal : std::as_const(deals))
        if (deal.contact)
            customers.insert(deal.contact);
    for (const Id customer : std::as_const(customers)) {
        std::optional<std::pair<QDate, Id>> first;
        const Query theirs{&o,
                           {&o.stage, &o.closedOn},
                           {},
                           Filter::all({Filter::condition(o.contact, Filter::Equal, customer),
                                        Filter::condition(o.closedOn, Filter::NotEmpty)})};
        m_facts.scan(theirs, [&](Id id, const QVariantList &values) {
            const std::pair closed(FieldType<QDate>::read(values[1]), id);
            if (stages.contains(values[0].toLongLong()) && (!first || closed < *first))
                first = closed;
        });
        if (first)
            m_fresh.insert(first->second);
    }
    std::sort(deals.begin(), deals.end(),
              [](const WonDeal &a, const WonDeal &b) { return std::pair(a.day, a.id) < std::pair(b.day, b.id); });
    return deals;
}

QList<CommissionRate> Statement::ratesFor(const WonDeal &deal, bool fresh, QString *track) const
{
    const CommissionTier &t = m_schema.commissionTier;
    QSet<Id> products;
    for (const Record &line : m_facts.parts(m_schema.opportunityProduct, deal.id))
        products.insert(line[m_schema.opportunityProduct.product]);
    const QString kind = QLatin1StringView(fresh ? CommissionTier::fresh : CommissionTier::existing);
    const auto fits = [&](const Record &tier, bool byProduct, bool byKind) {
        const Money from = tier[t.from];
        if (!tier.value(t.from).isNull() && from.currency != deal.amount.currency)
            return false;
        const QString customers = tier[t.customers];
        const bool any = customers.isEmpty() || customers == QLatin1StringView(CommissionTier::any);
        return (byProduct ? products.contains(tier[t.product]) : !tier[t.product]) &&
               (byKind ? customers == kind : any);
    };
    // The most particular rates that there are: by product before by kind of customer.
    for (const auto &[byProduct, byKind] : {std::pair(true, true), {true, false}, {false, true}, {false, false}}) {
        QList<CommissionRate> rates;
        for (const Record &tier : m_tiers)
            if (fits(tier, byProduct, byKind))
                rates.append({tier[t.from].minor, tier[t.rate]});
        if (rates.isEmpty())
            continue;
        std::sort(rates.begin(), rates.end(),
                  [](const CommissionRate &a, const CommissionRate &b) { return a.from < b.from; });
        *track = deal.amount.currency + (byKind ? kind : QString());
        if (byProduct) {
            QList<Id> ids(products.cbegin(), products.cend());
            std::sort(ids.begin(), ids.end());
            for (const Id id : ids)
                *track += u'|' + QString::number(id);
        }
        return rates;
    }
    return {};
}

void Statement::pay(const WonDeal &deal, bool fresh, qint64 base, double percent)
{
    CommissionLine line{deal.id, deal.contact, deal.title, deal.day, fresh, {base, deal.amount.currency}, percent, 0};
    line.pays = qRound64(double(base) * percent / 100);
    m_statement.pays[deal.amount.currency] += line.pays;
    m_statement.lines.append(line);
}

CommissionStatement Statement::write()
{
    const QList<WonDeal> deals = wonDeals();
    const bool whole = m_plan[m_schema.commissionPlan.method] == QLatin1StringView(CommissionPlan::reached);
    struct Track {
        qint64 sum = 0;
        QList<CommissionRate> rates;
    };
    QHash<QString, Track> tracks;
    QList<QString> trackOf;
    for (const WonDeal &deal : deals) {
        QString name;
        const QList<CommissionRate> rates = ratesFor(deal, m_fresh.contains(deal.id), &name);
        trackOf.append(rates.isEmpty() ? QString() : name);
        m_statement.bases[deal.amount.currency] += deal.amount.minor;
        if (rates.isEmpty())
            ++m_statement.unpaid;
        else if (Track &track = tracks[name]; whole)
            track = {track.sum + deal.amount.minor, rates};
        else
            track.rates = rates;
    }
    for (qsizetype i = 0; i < deals.size(); ++i) {
        const WonDeal &deal = deals[i];
        if (trackOf[i].isEmpty())
            continue;
        const bool fresh = m_fresh.contains(deal.id);
        Track &track = tracks[trackOf[i]];
        if (whole) {
            double percent = 0;
            for (const CommissionRate &rate : std::as_const(track.rates))
                if (track.sum >= rate.from)
                    percent = rate.percent;
            pay(deal, fresh, deal.amount.minor, percent);
            continue;
        }
        for (const auto &[base, percent] : partsByTier(track.sum, deal.amount.minor, track.rates))
            pay(deal, fresh, base, percent);
        track.sum += deal.amount.minor;
    }
    return m_statement;
}
} // namespace

CommissionStatement commissionOf(const Record &plan, Id user, QDate day, const CrmSchema &schema, Facts &facts)
{
    return Statement(plan, user, schema, facts, periodOf(plan[schema.commissionPlan.period], day)).write();
}

QList<PaidCommission> commissionsOn(QDate day, const CrmSchema &schema, Facts &facts)
{
    const CommissionPlan &p = schema.commissionPlan;
    QList<PaidCommission> all;
    for (const Record &plan : facts.all(p)) {
        const QDate from = plan[p.from], until = plan[p.until];
        if ((from.isValid() && day < from) || (until.isValid() && day > until))
            continue;
        for (const Record &member : facts.parts(schema.commissionMember, plan.id()))
            if (const Id user = member[schema.commissionMember.user])
                all.append({plan, user, commissionOf(plan, user, day, schema, facts)});
    }
    return all;
}
