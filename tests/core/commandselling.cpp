// SPDX-License-Identifier: GPL-3.0-or-later
// Leads, deals and what they add up to on the command line.
#include "core/domain/sampledata.h"
#include "tests/support/shell.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

TEST_CASE("a deal is made and lost and won on the command line and taken back")
{
    Shell shell;
    REQUIRE(shell.run({u"new"_s, u"contact"_s, u"kind=organisation"_s, u"name=Nordwind Logistics"_s}) == 0);
    REQUIRE(shell.run({u"new"_s, u"opportunity"_s, u"name=Cold-chain sensors"_s, u"contact_id=Nordwind Logistics"_s,
                       u"stage_id=New"_s, u"amount=18400 EUR"_s}) == 0);
    const QString id = QString::fromUtf8(shell.out).trimmed();
    CHECK(shell.run({u"set"_s, u"opportunity"_s, id, u"stage_id=Nowhere"_s}) == 2);
    CHECK(shell.err.contains("Nowhere"));
    CHECK(shell.run({u"set"_s, u"opportunity"_s, id, u"stage_id=Lost"_s}) == 2);
    CHECK(shell.err.contains("Lost because"));
    CHECK(shell.run({u"set"_s, u"opportunity"_s, id, u"stage_id=Lost"_s, u"lost_reason=price"_s}) == 0);
    CHECK(shell.run({u"set"_s, u"opportunity"_s, id, u"stage_id=Won"_s}) == 0);
    CHECK(shell.run({u"list"_s, u"opportunity"_s, u"--json"_s}) == 0);
    REQUIRE(shell.json().array().size() == 1);
    CHECK(shell.out.contains("Won"));
    for (int step = 0; step < 5; ++step) // two moves, the deal, the pipeline, the customer
        CHECK(shell.run({u"undo"_s}) == 0);
    CHECK(shell.run({u"list"_s, u"opportunity"_s, u"--json"_s}) == 0);
    CHECK(shell.json().array().isEmpty());
}

TEST_CASE("funnel and forecast say what a list of deals adds up to")
{
    Shell shell;
    const QString list = shell.write(
        u"deals.csv"_s, "opportunity_id,sales_agent,account,deal_stage,engage_date,close_date,close_value,currency\n"
                        "A1,Anna,Acme,Won,3/14/2025,3/30/2025,1054.50,EUR\n"
                        "A2,Anna,Acme,Lost,3/15/2025,4/2/2025,70,EUR\n"
                        "A3,Boris,Betatech,Proposal,4/20/2025,,200,EUR\n");
    REQUIRE(shell.run({u"import"_s, list}) == 0);
    REQUIRE(shell.run({u"funnel"_s, u"--json"_s, u"--by"_s, u"owner_id"_s}) == 0);
    const QJsonObject funnel = shell.json().object();
    CHECK((funnel[u"deals"_s].toInt() == 3 && funnel[u"won"_s].toInt() == 1 && funnel[u"lost"_s].toInt() == 1));
    CHECK(funnel[u"cycle_days"_s].toDouble() == 16);
    CHECK(funnel[u"money"_s][u"EUR"_s][u"won"_s].toString() == u"1054.50 EUR"_s);
    REQUIRE(funnel[u"groups"_s].toArray().size() == 2);
    CHECK(funnel[u"groups"_s][0][u"group"_s].toString() == u"Anna"_s);
    REQUIRE(shell.run({u"funnel"_s, u"--json"_s, u"--by"_s, u"user.team_id"_s}) == 0); // nobody is in one
    REQUIRE(shell.json()[u"groups"_s].toArray().size() == 1);
    CHECK(shell.json()[u"groups"_s][0][u"deals"_s].toInt() == 3);
    CHECK(shell.run({u"funnel"_s, u"--by"_s, u"product.name"_s}) == 2);
    REQUIRE(shell.run({u"funnel"_s, u"--from"_s, u"2025-04-01"_s, u"--to"_s, u"2025-04-30"_s}) == 0);
    CHECK(shell.out.contains("Proposal\t1\t0\t0\t1\n"));
    REQUIRE(shell.run({u"forecast"_s, u"--json"_s, u"--from"_s, u"2025-03-05"_s, u"--months"_s, u"2"_s}) == 0);
    const QJsonObject forecast = shell.json().object();
    REQUIRE(forecast[u"months"_s].toArray().size() == 2);
    CHECK(forecast[u"months"_s][0][u"sums"_s][u"EUR"_s][u"won"_s].toString() == u"1054.50 EUR"_s);
    CHECK(forecast[u"undated"_s][u"EUR"_s][u"open"_s].toString() == u"200.00 EUR"_s);
    CHECK(shell.run({u"funnel"_s, u"--from"_s, u"soon"_s}) == 2);
    CHECK(shell.run({u"forecast"_s, u"--pipeline"_s, u"none such"_s}) == 2);
    CHECK(shell.run({u"forecast"_s, u"--months"_s, u"0"_s}) == 2);
}

TEST_CASE("commission is told by person and month")
{
    Shell shell;
    const QString list = shell.write(
        u"deals.csv"_s, "opportunity_id,sales_agent,account,deal_stage,engage_date,close_date,close_value,currency\n"
                        "A1,Anna,Acme,Won,3/14/2025,3/30/2025,1000,EUR\n"
                        "A2,Boris,Acme,Won,3/15/2025,4/2/2025,500,EUR\n");
    REQUIRE(shell.run({u"import"_s, list}) == 0);
    REQUIRE(shell.run({u"new"_s, u"commission_plan"_s, u"name=Field sales"_s, u"period=quarter"_s, u"method=each"_s}) ==
            0);
    const QString plan = QString::fromUtf8(shell.out).trimmed();
    REQUIRE(shell.run({u"commission"_s, u"--json"_s}) == 0);
    CHECK(shell.json().array().isEmpty()); // nobody is paid by it yet
    {
        // Parts of a plan are made in the window.
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"commission"_s);
        database.setDatabaseName(shell.path(u"test.rapport"_s));
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(
            u"INSERT INTO commission_tier (id, plan_id, rate, place) VALUES (9000001, %1, 4.5, 1)"_s.arg(plan)));
        REQUIRE(
            query.exec(u"INSERT INTO commission_member (id, plan_id, user_id, place) "
                       "SELECT 9000100 + rowid, %1, id, rowid FROM user WHERE name IN ('Anna', 'Boris')"_s.arg(plan)));
    }
    QSqlDatabase::removeDatabase(u"commission"_s);
    REQUIRE(shell.run({u"commission"_s, u"--month"_s, u"2025-03"_s, u"--person"_s, u"anna"_s, u"--json"_s}) == 0);
    REQUIRE(shell.json().array().size() == 1);
    const QJsonObject paid = shell.json()[0].toObject();
    CHECK((paid[u"person"_s] == u"Anna"_s && paid[u"plan"_s] == u"Field sales"_s));
    CHECK((paid[u"from"_s] == u"2025-01-01"_s && paid[u"to"_s] == u"2025-03-31"_s));
    CHECK(paid[u"pays"_s][u"EUR"_s].toString() == u"45.00 EUR"_s);
    REQUIRE(paid[u"lines"_s].toArray().size() == 1);
    CHECK(paid[u"lines"_s][0][u"won_on"_s].toString() == u"2025-03-30"_s);
    REQUIRE(shell.run({u"commission"_s, u"--month"_s, u"2025-04"_s}) == 0);
    CHECK(shell.out == "Boris\tField sales\t2025-04-01\t2025-06-30\t500.00 EUR\t22.50 EUR\n");
    CHECK(shell.run({u"commission"_s, u"--month"_s, u"spring"_s}) == 2);
    CHECK(shell.run({u"commission"_s, u"--person"_s, u"Nobody"_s}) == 2);
    CHECK(shell.err.contains("Nobody"));
}

TEST_CASE("a lead is made and converted on the command line and taken back")
{
    Shell shell;
    REQUIRE(shell.run({u"new"_s, u"contact"_s, u"kind=organisation"_s, u"name=Nordwind Logistics"_s}) == 0);
    const QByteArray company = shell.out.trimmed();
    REQUIRE(shell.run({u"new"_s, u"lead"_s, u"name=Elena Marchetti"_s, u"company=Nordwind Logistics"_s,
                       u"budget=18400 EUR"_s, u"interest=Cold-chain sensors"_s, u"source=referral"_s}) == 0);
    const QString id = QString::fromUtf8(shell.out).trimmed();
    CHECK(shell.run({u"set"_s, u"lead"_s, id, u"status=disqualified"_s}) == 2); // without a reason
    CHECK(shell.run({u"set"_s, u"lead"_s, id, u"status=converted"_s}) == 2);
    CHECK(shell.run({u"convert"_s, u"Nobody"_s}) == 2);
    CHECK(shell.err.contains("Nobody"));
    REQUIRE(shell.run({u"convert"_s, u"Elena Marchetti"_s, u"--json"_s}) == 0);
    const QJsonObject made = shell.json().object();
    CHECK(made.value(u"organisation_id"_s).toString().toUtf8() == company); // it was there
    CHECK(made.contains(u"contact_id"_s));
    CHECK(made.contains(u"opportunity_id"_s));
    CHECK(shell.run({u"convert"_s, id}) == 2); // once is enough
    CHECK(shell.run({u"undo"_s}) == 0);
    REQUIRE(shell.run({u"convert"_s, id, u"--no-opportunity"_s}) == 0);
    CHECK_FALSE(shell.out.contains("opportunity"));
    CHECK(shell.run({u"list"_s, u"opportunity"_s, u"--json"_s}) == 0);
    CHECK(shell.json().array().isEmpty());
}

TEST_CASE("plan and result are what plain SQL counts in the file")
{
    Shell shell;
    REQUIRE(shell.run({u"sample"_s, u"--customers"_s, u"60"_s, u"--seed"_s, u"3"_s}) == 0);
    const QDate from = QDate::currentDate().addDays(-320), to = QDate::currentDate().addDays(20);
    const QStringList days{u"--from"_s, from.toString(Qt::ISODate), u"--to"_s, to.toString(Qt::ISODate)};
    for (const QString &by : {u"day"_s, u"week"_s, u"month"_s}) {
        INFO(by);
        REQUIRE(shell.run(QStringList{u"plan"_s, u"--json"_s, u"--by"_s, by} + days) == 0);
        QHash<QString, qint64> sums;
        for (const QJsonValue &line : shell.json().array()) {
            for (const QString &key : {u"planned"_s, u"done"_s, u"cancelled"_s, u"moved"_s, u"stage_moves"_s})
                sums[key] += line[key].toInteger();
            for (const QJsonValue &won : line[u"won"_s].toArray())
                sums[u"won"_s] += qRound64(won.toString().section(u' ', 0, 0).toDouble() * 100);
        }
        const QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, by);
        QSqlDatabase(database).setDatabaseName(shell.path(u"test.rapport"_s));
        REQUIRE(QSqlDatabase(database).open());
        const auto counted = [&](const QString &sql) {
            QSqlQuery query(database);
            query.prepare(sql);
            if (sql.contains(u":from"_s)) {
                query.bindValue(u":from"_s, from.startOfDay().toMSecsSinceEpoch());
                query.bindValue(u":to"_s, to.endOfDay().toMSecsSinceEpoch());
            } else {
                query.bindValue(u":first"_s, from.toString(Qt::ISODate));
                query.bindValue(u":last"_s, to.toString(Qt::ISODate));
            }
            REQUIRE(query.exec());
            REQUIRE(query.next());
            return query.value(0).toLongLong();
        };
        for (const QString &status : {u"planned"_s, u"done"_s, u"cancelled"_s})
            CHECK(sums[status] ==
                  counted(
                      u"SELECT count(*) FROM activity WHERE status = '%1' AND at BETWEEN :from AND :to"_s.arg(status)));
        CHECK(sums[u"moved"_s] == counted(u"SELECT count(*) FROM reschedule WHERE at BETWEEN :from AND :to"_s));
        CHECK(sums[u"stage_moves"_s] ==
              counted(u"SELECT count(*) FROM stage_move WHERE from_id IS NOT NULL AND at BETWEEN :from AND :to"_s));
        CHECK(sums[u"won"_s] ==
              counted(u"SELECT coalesce(sum(amount), 0) FROM opportunity JOIN stage ON stage.id = stage_id "
                      "WHERE stage.type = 'won' AND closed_on BETWEEN :first AND :last"_s));
        CHECK(sums[u"done"_s] > 0);
        CHECK(sums[u"planned"_s] > 0);
        CHECK(sums[u"won"_s] > 0);
    }
    for (const QString &by : {u"day"_s, u"week"_s, u"month"_s})
        QSqlDatabase::removeDatabase(by);
    CHECK(shell.run({u"plan"_s}) == 0);
    CHECK(shell.out.startsWith("from\t"));
    CHECK(shell.run({u"plan"_s, u"--by"_s, u"moon"_s}) == 2);
    CHECK(shell.run({u"plan"_s, u"--from"_s, u"whenever"_s}) == 2);
    CHECK(shell.run({u"plan"_s, u"--from"_s, u"2026-05-02"_s, u"--to"_s, u"2026-05-01"_s}) == 2);
}
