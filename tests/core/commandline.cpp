// SPDX-License-Identifier: GPL-3.0-or-later
// The commands as a user's script starts them: real processes, their output and exit codes.
#include "core/domain/sampledata.h"
#include "tests/support/shell.h"

#include <QJsonArray>
#include <QJsonObject>

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
    CHECK(shell.run({u"histroy"_s}, false) == 2);
    CHECK(shell.err.contains("histroy"));
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
