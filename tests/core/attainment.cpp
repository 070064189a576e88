// SPDX-License-Identifier: GPL-3.0-or-later
// Targets and commission against computations of their own.
#include "core/domain/commission.h"
#include "core/domain/targets.h"
#include "tests/core/analysisfixture.h"

TEST_CASE("targets are measured for a person and a team and split without a rest")
{
    Analysis f;
    Record team(f.schema->team, f.store->newId());
    team.set(f.schema->team.name, u"North"_s);
    f.put(team);
    const Id anna = f.addUser(u"Anna"_s, team.id()), boris = f.addUser(u"Boris"_s);
    const QDate may(2025, 5, 20), last(2024, 5, 31);
    f.write({{0, {{0, may}, {4, may}}, {300'00, u"EUR"_s}, may, may, anna},
             {0, {{0, may}, {4, may}}, {500'00, u"EUR"_s}, may, may, boris},
             {0, {{0, may}, {4, may}}, {999'00, u"USD"_s}, may, may, anna},
             {0, {{0, last}, {4, last}}, {200'00, u"EUR"_s}, last, last, anna}});
    const auto &t = f.schema->target;
    const auto add = [&](const char *period, Id owner, Id ofTeam) {
        Record target(t, f.store->newId());
        target.set(t.period, QLatin1StringView(period));
        target.set(t.start, QDate(2025, 5, 7));
        target.set(t.amount, {1000'00, u"EUR"_s});
        if (owner)
            target.set(t.owner, owner);
        if (ofTeam)
            target.set(t.team, ofTeam);
        return f.put(target);
    };
    const Id person = add(Target::month, anna, 0), group = add(Target::quarter, 0, team.id()),
             all = add(Target::year, 0, 0);
    QHash<Id, Attainment> found;
    for (const Attainment &a : f.ask<QList<Attainment>>([&](Facts &facts) { return attainments(*f.schema, facts); }))
        found.insert(a.target.id(), a);
    CHECK((found[person].won == 300'00 && found[person].lastYear == 200'00 && found[person].gap() == 700'00));
    CHECK(*found[person].growth() == Approx(4.0));
    CHECK(found[group].won == 300'00);
    CHECK((found[group].period == Period{QDate(2025, 4, 1), QDate(2025, 6, 30)}));
    CHECK(found[all].won == 800'00);

    QRandomGenerator random(3);
    for (int i = 0; i < 500; ++i) {
        QList<qint64> weights;
        for (int n = 1 + random.bounded(9); n > 0; --n)
            weights.append(random.bounded(4) ? random.bounded(1000) : 0);
        const qint64 amount = random.bounded(100000);
        const QList<qint64> parts = shares(amount, weights);
        qint64 sum = 0;
        for (const qint64 part : parts)
            sum += part;
        CHECK(sum == amount);
    }
    CHECK(shares(100, {1, 1, 1}) == QList<qint64>{34, 33, 33});
    CHECK(grown(1000'00, 12.5) == 1125'00);
}

TEST_CASE("commission is paid by tier and by product and for new customers")
{
    Analysis f;
    const Id anna = f.addUser(u"Anna"_s);
    const auto &p = f.schema->commissionPlan;
    const auto &t = f.schema->commissionTier;
    const auto &o = f.schema->opportunity;
    const Id acme = f.addPerson(u"Acme"_s);
    Record product(f.schema->product, f.store->newId());
    product.set(f.schema->product.name, u"Licence"_s);
    f.put(product);
    const auto deal = [&](QDate day, qint64 minor, const QString &currency, Id contact, bool licence = false) {
        Record record = f.dealIn(4, {minor, currency});
        record.set(o.closedOn, day);
        record.set(o.owner, anna);
        if (contact)
            record.set(o.contact, contact);
        ChangeSet set{{Action::Create, u"opportunity"_s, 1, {}}, {insertion(record)}};
        if (licence) {
            Record line(f.schema->opportunityProduct, f.store->newId());
            line.set(f.schema->opportunityProduct.opportunity, record.id());
            line.set(f.schema->opportunityProduct.product, product.id());
            set.changes.append(insertion(line));
        }
        f.apply(set);
    };
    const auto plan = [&](const char *method, const QList<std::tuple<qint64, double, const char *, Id>> &tiers) {
        Record record(p, f.store->newId());
        record.set(p.name, u"Plan"_s);
        record.set(p.period, QLatin1StringView(Target::month));
        record.set(p.method, QLatin1StringView(method));
        ChangeSet set{{Action::Create, u"commission_plan"_s, 1, {}}, {insertion(record)}};
        for (const auto &[minor, rate, customers, ofProduct] : tiers) {
            Record tier(t, f.store->newId());
            tier.set(t.plan, record.id());
            if (minor > 0)
                tier.set(t.from, {minor, u"EUR"_s});
            tier.set(t.rate, rate);
            tier.set(t.customers, QLatin1StringView(customers));
            if (ofProduct)
                tier.set(t.product, ofProduct);
            set.changes.append(insertion(tier));
        }
        f.apply(set);
        return record;
    };
    deal(QDate(2025, 5, 2), 6000'00, u"EUR"_s, acme);
    deal(QDate(2025, 5, 9), 7000'01, u"EUR"_s, acme);
    deal(QDate(2025, 5, 9), 100'00, u"USD"_s, 0);
    deal(QDate(2025, 6, 9), 999'00, u"EUR"_s, acme); // another month
    const auto statement = [&](const Record &of) {
        return f.ask<CommissionStatement>(
            [&](Facts &facts) { return commissionOf(of, anna, QDate(2025, 5, 31), *f.schema, facts); });
    };
    const CommissionStatement each = statement(plan(CommissionPlan::each, {{0, 5, "any", 0}, {10000'00, 8, "any", 0}}));
    // 5 % of 10,000.00 and 8 % of 3,000.01; the tier from 10,000 € says nothing of dollars
    CHECK(each.pays[u"EUR"_s] == 500'00 + 240'00);
    CHECK(each.pays[u"USD"_s] == 5'00);
    CHECK(each.bases[u"EUR"_s] == 13000'01);
    qint64 lines = 0;
    for (const CommissionLine &line : each.lines)
        lines += line.base.currency == u"EUR"_s ? line.pays : 0;
    CHECK(lines == each.pays[u"EUR"_s]);

    const CommissionStatement reached =
        statement(plan(CommissionPlan::reached, {{0, 5, "any", 0}, {10000'00, 8, "any", 0}}));
    CHECK(reached.pays[u"EUR"_s] == 480'00 + 560'00); // 8 % of 6,000.00 and of 7,000.01

    const CommissionStatement fresh = statement(plan(CommissionPlan::each, {{0, 10, "new", 0}, {0, 4, "existing", 0}}));
    CHECK(fresh.pays[u"EUR"_s] == 600'00 + 280'00); // the first with Acme, then another

    deal(QDate(2025, 5, 20), 1000'00, u"EUR"_s, acme, true);
    const CommissionStatement byProduct =
        statement(plan(CommissionPlan::each, {{0, 5, "any", 0}, {0, 20, "any", product.id()}}));
    CHECK(byProduct.pays[u"EUR"_s] == 650'00 + 200'00); // 5 % of 13,000.01, 20 % of the licence
}
