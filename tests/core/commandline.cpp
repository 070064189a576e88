// SPDX-License-Identifier: GPL-3.0-or-later
// The commands as a user's script starts them: real processes, their output and exit codes.
#include "core/domain/sampledata.h"
#include "tests/support/shell.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

TEST_CASE("a list goes in and is found and changed and goes out")
{
    Shell shell;
    const QString list = shell.write(
        u"list.csv"_s, "Name,Email,Phone\n张伟,wei@example.com,138 0000 5678\nAda Byron,ada@example.com,\n");
    CHECK(shell.run({u"import"_s, list, u"--json"_s}) == 0);
    CHECK(shell.json()[u"created"_s].toInt() == 2);
    CHECK(shell.run({u"search"_s, u"zw"_s}) == 0);
    CHECK(shell.out.contains("张伟"));
    CHECK(shell.run({u"search"_s, u"5678"_s, u"--json"_s}) == 0);
    REQUIRE(shell.json().array().size() == 1);
    const QString id = shell.json().array()[0].toObject()[u"id"_s].toString();
    CHECK(shell.run({u"set"_s, u"contact"_s, id, u"status=customer"_s, u"birthday=--09-14"_s, u"tags=a;b"_s}) == 0);
    CHECK(shell.run({u"show"_s, u"contact"_s, id, u"--json"_s}) == 0);
    CHECK(shell.json()[u"status"_s].toString() == u"customer"_s);
    CHECK(shell.json()[u"phone"_s][0][u"number"_s].toString() == u"138 0000 5678"_s);
    CHECK(shell.run({u"list"_s, u"contacts"_s, u"--filter"_s, u"status = customer"_s, u"--sort"_s, u"-name"_s}) == 0);
    CHECK(shell.out.count('\n') == 1);
    CHECK(shell.run({u"export"_s, u"contact"_s, u"--out"_s, shell.path(u"out.csv"_s), u"--columns"_s,
                     u"name,status,phone.number"_s}) == 0);
    CHECK(shell.read(u"out.csv"_s) ==
          "\xEF\xBB\xBFname,status,phone 1\r\nAda Byron,,\r\n张伟,customer,138 0000 5678\r\n");
    CHECK(shell.run({u"undo"_s}) == 0);
    CHECK(shell.run({u"list"_s, u"contact"_s, u"--filter"_s, u"status = customer"_s}) == 0);
    CHECK(shell.out.isEmpty());
    CHECK(shell.run({u"check"_s}) == 0);
}

TEST_CASE("a list goes out as a workbook and comes in again without changes")
{
    Shell shell;
    const QString list = shell.write(
        u"list.csv"_s, "Name,Email,Phone\n张伟,wei@example.com,+49 30 901820\nAda Byron,ada@example.com,\n");
    CHECK(shell.run({u"import"_s, list}) == 0);
    const QString book = shell.path(u"all.xlsx"_s);
    CHECK(shell.run({u"export"_s, u"contact"_s, u"--out"_s, book}) == 0);
    CHECK(shell.read(u"all.xlsx"_s).startsWith("PK"));
    CHECK(shell.run({u"import"_s, book, u"--json"_s}) == 0);
    CHECK(shell.json()[u"unchanged"_s].toInt() == 2);
    CHECK(shell.run({u"import"_s, book, u"--sheet"_s, u"Absent"_s}) == 2);
    CHECK(shell.err.contains("Absent"));
    CHECK(shell.run({u"export"_s, u"contact"_s, u"--format"_s, u"xlsx"_s}) == 0);
    CHECK(shell.out.startsWith("PK"));
    CHECK(shell.run({u"export"_s, u"contact"_s, u"--format"_s, u"parchment"_s}) == 2);
}

TEST_CASE("exit codes tell what kind of trouble there was")
{
    Shell shell;
    const QString list = shell.write(u"list.csv"_s, "Name,Email,Notes\nAda,ada@example.com,\n,,nameless\n");
    CHECK(shell.run({u"import"_s, list, u"--rejects"_s, shell.path(u"bad.csv"_s), u"--report"_s,
                     shell.path(u"r.json"_s)}) == 1);
    CHECK(shell.read(u"bad.csv"_s).contains("nameless"));
    CHECK(QJsonDocument::fromJson(shell.read(u"r.json"_s))[u"failed"_s].toInt() == 1);
    CHECK(shell.run({u"import"_s}) == 2);
    CHECK(shell.run({u"import"_s, list, u"--on-match"_s, u"explode"_s}) == 2);
    CHECK(shell.run({u"import"_s, list, u"--match"_s, u"shoe_size"_s}) == 2);
    CHECK(shell.run({u"import"_s, list, u"--encoding"_s, u"klingon"_s}) == 2);
    CHECK(shell.run({u"import"_s, shell.path(u"missing.csv"_s)}) == 3);
    CHECK(shell.run({u"import"_s, shell.write(u"empty.csv"_s, "")}) == 3);
    CHECK(shell.run({u"import"_s, shell.write(u"headers.csv"_s, "Name,Email\n")}) == 3);
    CHECK(shell.run({u"import"_s, shell.write(u"picture.csv"_s, "\x89PNG\r\n\x1a\n")}) == 3);
    CHECK(shell.run({u"list"_s, u"unicorn"_s}) == 2);
    CHECK(shell.run({u"list"_s, u"contact"_s, u"--filter"_s, u"name ==="_s}) == 2);
    CHECK(shell.run({u"show"_s, u"contact"_s, u"12"_s}) == 2);
    CHECK(shell.run({u"set"_s, u"contact"_s, u"12"_s, u"name"_s}) == 2);
    CHECK(shell.run({u"list"_s, u"contact"_s, u"--file"_s, shell.path(u"nowhere.rapport"_s)}, false) == 3);
    shell.write(u"other.rapport"_s, "this is no database, whatever its name says");
    CHECK(shell.run({u"list"_s, u"contact"_s, u"--file"_s, shell.path(u"other.rapport"_s)}, false) == 3);
    CHECK(shell.run({u"--bogus"_s}, false) == 2);
    CHECK(shell.run({u"--help"_s}, false) == 0);
    CHECK(shell.out.contains("import"));
    CHECK(shell.run({u"import"_s, u"--help"_s}, false) == 0);
    CHECK(shell.out.contains("--on-match"));
}

TEST_CASE("without a file named the user's own one is used")
{
    Shell shell;
    CHECK(shell.run({u"list"_s, u"contact"_s}, false) == 3);
    CHECK(shell.run({u"sample"_s, u"--customers"_s, u"3"_s}, false) == 0);
    CHECK(shell.run({u"list"_s, u"contact"_s}, false) == 0);
    CHECK(shell.out.count('\n') >= 6);
}

TEST_CASE("a dry run and a mapping of the user's own")
{
    Shell shell;
    const QString list = shell.write(u"list.csv"_s, "A;B\nAda;hello\n");
    CHECK(shell.run({u"import"_s, list, u"--dry-run"_s, u"--json"_s}) == 0);
    CHECK(shell.json()[u"dry_run"_s].toBool());
    const QString mapping =
        shell.write(u"m.json"_s,
                    R"({"kind":"contact","columns":[{"header":"B","target":"notes"},{"header":"A","target":"name"}]})");
    CHECK(shell.run({u"import"_s, list, u"--mapping"_s, mapping}) == 0);
    CHECK(shell.run({u"list"_s, u"contact"_s, u"--filter"_s, u"notes = hello"_s}) == 0);
    CHECK(shell.out.contains("Ada"));
    shell.write(u"m.json"_s, "{}");
    CHECK(shell.run({u"import"_s, list, u"--mapping"_s, mapping}) == 2);
}

TEST_CASE("copies are written and damaged files recovered")
{
    Shell shell;
    CHECK(shell.run({u"sample"_s, u"--customers"_s, u"5"_s, u"--seed"_s, u"7"_s, u"--language"_s, u"zh_TW"_s}) == 0);
    CHECK(shell.run({u"sample"_s, u"--customers"_s, u"many"_s}) == 2);
    CHECK(shell.run({u"sample"_s, u"--customers"_s, u"1"_s, u"--language"_s, u"tlh"_s}) == 2);
    CHECK(shell.run({u"snapshot"_s, u"--out"_s, shell.path(u"copy.rapport"_s)}) == 0);
    CHECK(QFile::exists(shell.path(u"copy.rapport"_s)));
    CHECK(shell.run({u"snapshot"_s, u"--out"_s, shell.path(u"copy.rapport"_s)}) == 3);
    CHECK(shell.run({u"recover"_s, shell.path(u"copy.rapport"_s), u"--out"_s, shell.path(u"good.rapport"_s)}, false) ==
          0);
    CHECK(shell.run({u"list"_s, u"contact"_s}) == 0);
    const QByteArray all = shell.out;
    CHECK(shell.run({u"list"_s, u"contact"_s, u"--file"_s, shell.path(u"good.rapport"_s)}, false) == 0);
    CHECK(shell.out == all);
    CHECK(shell.run({u"recover"_s, shell.path(u"none.rapport"_s), u"--out"_s, shell.path(u"g2.rapport"_s)}, false) ==
          3);
}

TEST_CASE("what an encoding lacks is said")
{
    Shell shell;
    CHECK(shell.run({u"import"_s, shell.write(u"list.csv"_s, "Name\n张伟\nMüller GmbH\n")}) == 0);
    CHECK(shell.run({u"export"_s, u"contact"_s, u"--columns"_s, u"name"_s, u"--encoding"_s, u"ISO-8859-1"_s, u"--out"_s,
                     shell.path(u"o.csv"_s)}) == 1);
    CHECK(shell.err.contains("张"));
    CHECK(shell.read(u"o.csv"_s) == "name\r\nM\xFCller GmbH\r\n??\r\n");
    CHECK(shell.run({u"export"_s, u"contact"_s, u"--columns"_s, u"name"_s, u"--encoding"_s, u"GB18030"_s, u"--out"_s,
                     shell.path(u"o.csv"_s)}) == 0);
}

TEST_CASE("the same seed makes the same customers")
{
    CrmSchema schema;
    const auto titles = [&](quint32 seed, const QString &language) {
        Id id = 0;
        SampleMaker maker(schema, language, seed, QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC),
                          [&] { return ++id; });
        QStringList all;
        for (int i = 0; i < 20; ++i)
            for (const SampleRecord &made : maker.nextCustomer(true)) {
                all.append(made.record.title());
                for (const Record &part : made.parts)
                    all.append(part.title());
            }
        return all;
    };
    for (const QString &language : SampleMaker::languages()) {
        CHECK(titles(1, language) == titles(1, language));
        CHECK(titles(1, language) != titles(2, language));
        for (const QString &text : titles(3, language))
            if (text.contains(u'@'))
                CHECK(text.endsWith(u".example"_s));
    }
}

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

TEST_CASE("a service record is taken down and listed and closed and counted on the command line")
{
    Shell shell;
    REQUIRE(shell.run({u"new"_s, u"contact"_s, u"kind=organisation"_s, u"name=Nordwind Logistics"_s}) == 0);
    REQUIRE(shell.run({u"service"_s, u"new"_s, u"Freezer sensor reports an offset"_s,
                       u"contact_id=Nordwind Logistics"_s, u"kind=complaint"_s, u"priority=urgent"_s}) == 0);
    CHECK(shell.out.trimmed() == "SR-1");
    CHECK(shell.run({u"service"_s, u"new"_s, u"Nothing"_s, u"colour=red"_s}) == 2);
    CHECK(shell.run({u"service"_s, u"forget"_s, u"SR-1"_s}) == 2);
    REQUIRE(shell.run({u"service"_s, u"list"_s, u"--json"_s}) == 0);
    const QJsonObject open = shell.json().array().first().toObject();
    CHECK(open.value(u"number"_s).toString() == u"SR-1");
    CHECK(open.value(u"customer"_s).toString() == u"Nordwind Logistics");
    CHECK(open.value(u"status"_s).toString() == u"New");
    CHECK_FALSE(open.value(u"due"_s).isNull());
    CHECK(shell.run({u"service"_s, u"close"_s, u"SR-9"_s}) == 2);
    CHECK(shell.err.contains("SR-9"));
    REQUIRE(shell.run({u"service"_s, u"close"_s, u"SR-1"_s}) == 0);
    REQUIRE(shell.run({u"service"_s, u"list"_s, u"--json"_s}) == 0);
    CHECK(shell.json().array().isEmpty());
    REQUIRE(shell.run({u"service"_s, u"stats"_s, u"--by"_s, u"kind"_s, u"--json"_s}) == 0);
    CHECK(shell.json().object().value(u"received"_s).toInteger() == 1);
    CHECK(shell.json().object().value(u"resolved"_s).toInteger() == 1);
    CHECK(shell.json()[u"groups"_s][u"complaint"_s][u"received"_s].toInteger() == 1);
    CHECK(shell.json()[u"backlog"_s][u"open"_s].toInteger() == 0);
    CHECK(shell.json()[u"customers"_s][0][u"customer"_s].toString() == u"Nordwind Logistics");
    const QJsonArray months = shell.json()[u"months"_s].toArray();
    REQUIRE(months.size() == 12);
    CHECK(months.last()[u"resolved"_s].toInteger() == 1);
    REQUIRE(shell.run({u"service"_s, u"stats"_s, u"--by"_s, u"received_at"_s, u"--json"_s}) == 0);
    CHECK(shell.json()[u"groups"_s][months.last()[u"month"_s].toString()][u"received"_s].toInteger() == 1);
    REQUIRE(shell.run({u"new"_s, u"user"_s, u"name=Nora"_s}) == 0);
    REQUIRE(shell.run({u"service"_s, u"new"_s, u"Chair motor noise"_s, u"owner_id=Nora"_s}) == 0);
    REQUIRE(shell.run({u"service"_s, u"stats"_s, u"--by"_s, u"owner_id"_s, u"--json"_s}) == 0);
    CHECK(shell.json()[u"groups"_s][u"Nora"_s][u"training"_s].toString() == u"too_few");
    CHECK(shell.json()[u"backlog"_s][u"by_age"_s][0][u"open"_s].toInteger() == 1);
    for (int i = 0; i < 2; ++i)
        REQUIRE(shell.run({u"undo"_s}) == 0);
    REQUIRE(shell.run({u"undo"_s}) == 0);
    REQUIRE(shell.run({u"service"_s, u"list"_s, u"--json"_s}) == 0);
    CHECK(shell.json().array().size() == 1);
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

TEST_CASE("the agenda lists days with what repeats and writes a calendar")
{
    Shell shell;
    CHECK(shell.run({u"new"_s, u"contact"_s, u"name=Nordwind"_s, u"kind=organisation"_s}) == 0);
    CHECK(shell.run({u"new"_s, u"activity"_s, u"type=visit"_s, u"status=planned"_s, u"subject=Round"_s,
                     u"contact_id=Nordwind"_s, u"at=2026-03-23T09:00:00"_s,
                     u"recurrence=RRULE:FREQ=DAILY;COUNT=3"_s}) == 0);
    const QString id = QString::fromUtf8(shell.out.trimmed());
    CHECK(shell.run({u"agenda"_s, u"--from"_s, u"2026-03-23"_s, u"--to"_s, u"2026-03-29"_s, u"--json"_s}) == 0);
    REQUIRE(shell.json().array().size() == 3);
    CHECK(shell.json().array()[1][u"date"_s].toString() == u"2026-03-24"_s);
    CHECK(shell.json().array()[1][u"contact"_s].toString() == u"Nordwind"_s);
    // Done by this road, too, goes on with the next one.
    CHECK(shell.run({u"set"_s, u"activity"_s, id, u"status=done"_s}) == 0);
    CHECK(shell.run({u"agenda"_s, u"--from"_s, u"2026-03-23"_s, u"--to"_s, u"2026-03-29"_s, u"--json"_s}) == 0);
    REQUIRE(shell.json().array().size() == 3);
    CHECK(shell.json().array()[0][u"status"_s].toString() == u"done"_s);
    CHECK(shell.json().array()[1][u"status"_s].toString() == u"planned"_s);
    CHECK(shell.run({u"undo"_s}) == 0);
    CHECK(shell.run({u"agenda"_s, u"--from"_s, u"2026-03-24"_s}) == 0);
    CHECK(shell.out.count('\n') == 1);
    CHECK(shell.run({u"agenda"_s, u"--from"_s, u"2026-03-23"_s, u"--ics"_s, shell.path(u"out.ics"_s)}) == 0);
    CHECK(shell.read(u"out.ics"_s).contains("RRULE:FREQ=DAILY;COUNT=3"));
    CHECK(shell.run({u"agenda"_s, u"--from"_s, u"someday"_s}) == 2);
    CHECK(shell.run({u"agenda"_s, u"--from"_s, u"2026-03-24"_s, u"--to"_s, u"2026-03-23"_s}) == 2);
    CHECK(shell.run({u"agenda"_s, u"--ics"_s, shell.path(u"no/folder/out.ics"_s)}) == 3);
    CHECK(shell.run({u"set"_s, u"activity"_s, id, u"recurrence=now and then"_s}) != 0);
}
