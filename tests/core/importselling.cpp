// SPDX-License-Identifier: GPL-3.0-or-later
// Lists about selling: opportunities with their stages, days and owners, products, people. What comes in must give the
// numbers that stand in the list.
#include "core/domain/forecast.h"
#include "core/domain/funnel.h"
#include "core/domain/opportunities.h"
#include "tests/support/importfixture.h"

using namespace Qt::StringLiterals;

namespace
{
struct SellingLists : ImportFixture {
    QStringList stageNames()
    {
        QStringList names;
        const QList<Record> stages = ask<QList<Record>>([&](Facts &facts) {
            const QList<Record> pipelines = facts.all(schema->pipeline);
            return pipelines.isEmpty() ? QList<Record>() : facts.parts(schema->stage, pipelines.first().id());
        });
        for (const Record &stage : stages)
            names.append(stage.title() + u':' + stage[schema->stage.type]);
        return names;
    }
    template <typename T>
    T ask(const std::function<T(Facts &)> &job)
    {
        const Result<T> answer = await<T>([&](auto done) { store->compute<T>(job, nullptr, done); });
        INFO(answer.error().text << answer.error().detail);
        REQUIRE(answer.ok());
        return *answer;
    }
    QList<Record> all(const Entity &entity)
    {
        return ask<QList<Record>>([&](Facts &facts) { return facts.all(entity); });
    }
};
constexpr auto list = "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
                      "A1,Anna,Pump,Acme,Won,3/14/2025,3/30/2025,1054\n"
                      "A2,Anna,Valve,Acme,Lost,3/15/2025,4/2/2025,0\n"
                      "A3,Boris,Pump,,Engaging,4/20/2025,,\n"
                      "A4,Boris,Pump,Betatech,Prospecting,,,\n";
} // namespace

TEST_CASE("a list of deals brings its stages and days and people with it")
{
    SellingLists f;
    const QString path = f.write(list);
    ImportProposal proposal = f.propose(path);
    REQUIRE(proposal.plan.entity == u"opportunity"_s);
    CHECK(proposal.plan.values == QList<ImportValue>{{u"lost_reason"_s, u"unknown"_s}});
    const ImportReport report = f.run(path, proposal.plan);
    CHECK((report.created == 4 && report.failed == 0));
    CHECK(f.stageNames() == QStringList{u"Prospecting:open"_s, u"Engaging:open"_s, u"Won:won"_s, u"Lost:lost"_s});
    const auto &o = f.schema->opportunity;
    QHash<QString, Record> deals;
    for (const Record &deal : f.all(o))
        deals.insert(deal[o.externalId], deal);
    REQUIRE(deals.size() == 4);
    const Record won = deals[u"A1"_s], lost = deals[u"A2"_s];
    CHECK(won.title() == u"Pump · Acme"_s);
    CHECK((won[o.openedOn] == QDate(2025, 3, 14) && won[o.closedOn] == QDate(2025, 3, 30)));
    CHECK(won[o.amount].minor == 1054'00);
    CHECK(won[o.lostReason].isEmpty()); // only lost ones have one
    CHECK(lost[o.lostReason] == u"unknown"_s);
    CHECK(won[o.contact] == lost[o.contact]);
    CHECK(f.load(f.schema->user, won[o.owner])->title() == u"Anna"_s);
    CHECK(won[o.stageSince].toLocalTime().date() == QDate(2025, 3, 30));
    CHECK(deals[u"A3"_s][o.stageSince].toLocalTime().date() == QDate(2025, 4, 20));
    CHECK(f.all(f.schema->product).size() == 2);
    CHECK(f.all(f.schema->opportunityProduct).size() == 4);
    // Once more: everything is there already.
    const ImportReport again = f.run(path, f.propose(path).plan);
    CHECK((again.created == 0 && again.failed == 0 && again.updated == 0));
    f.undo();
    CHECK(f.stageNames().size() == 4); // the second one changed nothing: the first is taken back
    CHECK(f.all(o).isEmpty());
}

TEST_CASE("a lost deal without a reason is put with the failed rows")
{
    SellingLists f;
    const QString path = f.write(list);
    ImportPlan plan = f.propose(path).plan;
    plan.values.clear();
    const QString rejects = f.folder.filePath(u"failed.csv"_s);
    const ImportReport report = f.run(path, plan, false, rejects);
    CHECK((report.created == 3 && report.failed == 1));
    QFile file(rejects);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.contains("A2,Anna,Valve"));
    CHECK(bytes.contains("Lost because"));
}

TEST_CASE("the sales lists of a hardware maker give the numbers that stand in them")
{
    const QString folder = QString::fromLocal8Bit(RAPPORT_SAMPLES) + u"/crm-exports/maven-crm-sales/"_s;
    if (!QFile::exists(folder + u"sales_pipeline.csv"_s)) {
        WARN("the sample lists are not here");
        return;
    }
    SellingLists f;
    for (const auto &[name, kind] : {std::pair(u"accounts.csv"_s, u"contact"_s),
                                     {u"products.csv"_s, u"product"_s},
                                     {u"sales_teams.csv"_s, u"user"_s}}) {
        INFO(name);
        const ImportProposal proposal = f.propose(folder + name);
        CHECK(proposal.plan.entity == kind);
        CHECK(f.run(folder + name, proposal.plan).failed == 0);
    }
    CHECK(f.all(f.schema->product).size() == 7);
    const auto &u = f.schema->user;
    int managed = 0;
    for (const Record &user : f.all(u))
        managed += user[u.manager] && user[u.team] ? 1 : 0;
    CHECK(managed == 35);

    const QString path = folder + u"sales_pipeline.csv"_s;
    const ImportReport report = f.run(path, f.propose(path).plan);
    CHECK((report.created == 8800 && report.failed == 0));
    CHECK(f.stageNames() == QStringList{u"Prospecting:open"_s, u"Engaging:open"_s, u"Won:won"_s, u"Lost:lost"_s});

    // The same from the text of the list.
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    qint64 won = 0, lost = 0, value = 0, days = 0, first = 0;
    QMap<QString, qint64> byMonth;
    const QDate from(2017, 1, 1), to(2017, 3, 31);
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        const QDate opened = QDate::fromString(cells[5], u"M/d/yyyy"_s),
                    closed = QDate::fromString(cells[6], u"M/d/yyyy"_s);
        if (cells[4] == u"Won"_s)
            byMonth[closed.toString(u"yyyy-MM"_s)] += cells[7].toLongLong() * 100;
        if (!opened.isValid() || opened < from || opened > to)
            continue;
        ++first;
        if (cells[4] == u"Won"_s) {
            ++won;
            value += cells[7].toLongLong() * 100;
            days += opened.daysTo(closed);
        }
        lost += cells[4] == u"Lost"_s;
    }
    const Id pipeline = f.all(f.schema->pipeline).first().id();
    const FunnelReport funnel = f.ask<FunnelReport>([&](Facts &facts) {
        return funnelOf({pipeline, from, to}, *f.schema, facts);
    });
    CHECK(funnel.whole.deals == first);
    CHECK((funnel.whole.won == won && funnel.whole.lost == lost));
    CHECK(funnel.whole.cycleDays == days);
    REQUIRE(funnel.whole.money.size() == 1);
    const QString currency = funnel.whole.money.firstKey();
    CHECK(funnel.whole.money.first().wonMinor == value);
    CHECK(*funnel.whole.velocity(currency) ==
          Approx(double(first) * (double(value) / double(won)) * (double(won) / double(won + lost)) /
                 (double(days) / double(won))));
    const Forecast forecast = f.ask<Forecast>([&](Facts &facts) {
        return forecastOf({pipeline, QDate(2017, 1, 1), 12, QDate(2018, 1, 1)}, *f.schema, facts);
    });
    qint64 sum = 0;
    for (int month = 0; month < 12; ++month) {
        CHECK(forecast.byMonth[month].value(currency).won ==
              byMonth.value(forecast.months[month].toString(u"yyyy-MM"_s)));
        sum += forecast.byMonth[month].value(currency).won;
    }
    CHECK(sum == 10005534'00);
}
