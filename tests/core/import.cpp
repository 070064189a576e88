// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/importfixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

TEST_CASE("a row with a person and a company makes both and their link")
{
    ImportFixture f;
    const ImportReport report = f.importText("First name,Last name,Company,Job title,Email,Phone\n"
                                             "Ada,Byron,Engine Works,Countess,ada@example.com,+44 20 7946 0001\n"
                                             "Karl,Benz,engine works,,karl@example.com,\n"
                                             ",,Lonely Ltd,,info@lonely.example,\n");
    CHECK(report.created == 3);
    CHECK(report.alsoCreated.value(u"contact"_s) == 1);
    const Store::Whole ada = f.only(u"Ada Byron"_s);
    CHECK(ada.record[f.schema->contact.kind] == u"person"_s);
    CHECK(ada.record[f.schema->contact.familyName] == u"Byron"_s);
    CHECK(f.values(ada, f.schema->email.address) == QStringList{u"ada@example.com"_s});
    CHECK(f.values(ada, f.schema->affiliation.role) == QStringList{u"Countess"_s});
    CHECK(f.found(u"engine"_s).size() == 3); // the company and two people by its name
    const Store::Whole lonely = f.only(u"Lonely"_s);
    CHECK(lonely.record[f.schema->contact.kind] == u"organisation"_s);
    CHECK(f.values(lonely, f.schema->email.address) == QStringList{u"info@lonely.example"_s});
}

TEST_CASE("an import is one undo step and comes back by redo")
{
    ImportFixture f;
    f.importText("Name,Email\nAda,ada@example.com\nBob,bob@example.com\n");
    CHECK(f.count(f.schema->contact) == 2);
    CHECK(f.store->undoState().undo.action.verb == Action::Import);
    CHECK(f.store->undoState().undo.action.count == 2);
    f.undo();
    CHECK(f.count(f.schema->contact) == 0);
    CHECK(f.count(f.schema->email) == 0);
    f.redo();
    CHECK(f.count(f.schema->contact) == 2);
    CHECK(f.found(u"ada"_s).size() == 1);
}

TEST_CASE("a row that is in the list twice becomes one record")
{
    ImportFixture f;
    const ImportReport report = f.importText(
        "Name,Email,Phone\nAda Byron,ada@example.com,\nADA BYRON,Ada@Example.com,0301234567\nBob,ada@example.com,\n");
    CHECK(report.created == 2);
    CHECK(report.updated == 1);
    CHECK(f.values(f.only(u"Byron"_s), f.schema->phone.number) == QStringList{u"0301234567"_s});
}

TEST_CASE("what happens with a record that is there already is as chosen")
{
    const QByteArray list = "Name,Email,Notes,Hobbies\nAda Byron,ada@example.com,new note,chess\n";
    const auto run = [&](OnMatch policy) {
        auto f = std::make_unique<ImportFixture>();
        f->importText("Name,Email,Notes\nAda Byron,ada@example.com,old note\n");
        ImportPlan plan = f->propose(f->write(list)).plan;
        plan.onMatch = policy;
        return std::pair(f->run(f->folder.filePath(u"list.csv"_s), plan), std::move(f));
    };
    SECTION("skip")
    {
        const auto [report, f] = run(OnMatch::Skip);
        CHECK(report.skipped == 1);
        CHECK(f->only(u"Byron"_s).record[f->schema->contact.hobbies].isEmpty());
    }
    SECTION("fill what is empty")
    {
        const auto [report, f] = run(OnMatch::Fill);
        CHECK(report.updated == 1);
        CHECK(f->only(u"Byron"_s).record[f->schema->contact.hobbies] == u"chess"_s);
        CHECK(f->only(u"Byron"_s).record[f->schema->contact.notes] == u"old note"_s);
        CHECK(f->values(f->only(u"Byron"_s), f->schema->email.address).size() == 1);
        CHECK(QFile::exists(report.snapshot));
    }
    SECTION("overwrite")
    {
        const auto [report, f] = run(OnMatch::Overwrite);
        CHECK(report.updated == 1);
        CHECK(f->only(u"Byron"_s).record[f->schema->contact.notes] == u"new note"_s);
    }
    SECTION("create")
    {
        const auto [report, f] = run(OnMatch::Create);
        CHECK(report.created == 1);
        CHECK(f->count(f->schema->contact) == 2);
    }
}

TEST_CASE("people of a company that is there join it however it is written")
{
    ImportFixture f;
    f.importText("Company,City\nEngine Works GmbH,Berlin\nBlue Partners,Bonn\n");
    REQUIRE(f.count(f.schema->contact) == 2);
    const char *list = "Name,Company,Email\nAda Byron,ENGINE WORKS  GmbH,ada@example.com\n"
                       "Karl Benz,engine works gmbh,karl@example.com\nEve Adams,Blue partners,\n";
    CHECK(f.importText(list).created == 3);
    CHECK(f.count(f.schema->contact) == 5);
    CHECK(f.importText(list).unchanged == 3);
    CHECK(f.count(f.schema->contact) == 5);
    ImportPlan plan = f.propose(f.write(list)).plan;
    plan.onMatch = OnMatch::Create; // other people, but of the same companies
    CHECK(f.run(f.folder.filePath(u"list.csv"_s), plan).created == 3);
    CHECK(f.count(f.schema->contact) == 8);
    CHECK(f.importText("Company,Phone,Email\nEngine Works GmbH,030 1234567,info@engine.example\n").updated == 1);
    CHECK(f.count(f.schema->contact) == 8);
}

TEST_CASE("a row that bears the name of a company in the list is that company")
{
    const char *rows[] = {"Engine Works,,London\n", "Ada Byron,Engine Works,Paris\n", "Karl Benz,Engine Works,Ulm\n"};
    const auto check = [&](const QByteArray &list) {
        ImportFixture f;
        const ImportReport report = f.import(f.write("Name,Company,City\n" + list));
        CHECK(report.created == 3);
        CHECK(report.alsoCreated.isEmpty());
        CHECK(f.count(f.schema->contact) == 3);
        const Store::Whole works = f.only(u"Works London"_s);
        CHECK(works.record[f.schema->contact.kind] == u"organisation"_s);
        CHECK(works.record[f.schema->contact.familyName].isEmpty());
        CHECK(f.import(f.write("Name,Company,City\n" + list)).unchanged == 3);
        CHECK(f.count(f.schema->contact) == 3);
        CHECK(f.importText("Name,City\nEngine Works,London\n").unchanged == 1); // it is in the file by now
    };
    check(QByteArray(rows[1]) + rows[0] + rows[2]);
    check(QByteArray(rows[0]) + rows[1] + rows[2]);
}

TEST_CASE("importing the same list again changes nothing")
{
    ImportFixture f;
    const char *list =
        "Name,Company,Email,Phone,Tags,Birthday\nAda Byron,Engine Works,ada@example.com,030 1234567,a;b,1985-09-14\n";
    f.importText(list);
    const ImportReport again = f.importText(list);
    CHECK(again.unchanged == 1);
    CHECK(again.updated == 0);
    CHECK(f.count(f.schema->contact) == 2);
    CHECK(f.store->undoState().undo.action.count == 1); // still the first import
}

TEST_CASE("a dry run tells what would happen and changes nothing")
{
    ImportFixture f;
    const QString path = f.write("Name,Email,Shoe size\nAda,ada@example.com,38\nBob,,41\n");
    const ImportPlan plan = f.propose(path).plan;
    const Result<ImportReport> report = f.tryRun({path, plan, true, {}});
    REQUIRE(report.ok());
    CHECK(report->created == 2);
    CHECK(f.count(f.schema->contact) == 0);
    CHECK(f.store->undoState().undo.id == 0);
}

TEST_CASE("a cancelled import leaves no trace")
{
    ImportFixture f;
    QByteArray list = "Name,Email\n";
    for (int i = 0; i < 5000; ++i)
        list += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.com\n";
    const QString path = f.write(list);
    auto progress = std::make_shared<Progress>();
    progress->cancel();
    const Result<ImportReport> report = f.tryRun({path, f.propose(path).plan, false, {}}, progress);
    REQUIRE_FALSE(report.ok());
    CHECK(report.error().code == Error::Cancelled);
    CHECK(f.count(f.schema->contact) == 0);
    CHECK(f.import(path).created == 5000); // the file is as good as before
}

TEST_CASE("rows that cannot go in are written out with their reason")
{
    ImportFixture f;
    const QString path =
        f.write("Name,Email,Notes\nAda,ada@example.com,\n,,\"only a note, quoted\"\n,bob@example.com,\n");
    const QString rejects = f.folder.filePath(u"rejects.csv"_s);
    const ImportReport report = f.run(path, f.propose(path).plan, false, rejects);
    CHECK(report.created == 2);
    CHECK(report.failed == 1);
    CHECK(report.rejectsPath == rejects);
    QFile file(rejects);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains(",,\"only a note, quoted\",Name is needed."));
    CHECK(f.only(u"bob"_s).record[f.schema->contact.name] == u"bob@example.com"_s);
}

TEST_CASE("a cell that cannot be read is left empty and reported or refuses its row")
{
    ImportFixture f;
    const QString path = f.write("Name,Email,Birthday\nAda,ada@example.com,1985-09-14\nBob,bob@example.com,1990-01-"
                                 "02\nEve,eve@example.com,soon\n");
    ImportPlan plan = f.propose(path).plan;
    const ImportReport report = f.run(path, plan);
    CHECK(report.created == 3);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].column == u"Birthday"_s);
    CHECK(report.warnings[0].count == 1);
    f.undo();
    plan.badCell = BadCell::RefuseRow;
    const ImportReport strict = f.run(path, plan);
    CHECK(strict.created == 2);
    CHECK(strict.failed == 1);
}

TEST_CASE("empty cells leave values alone unless told to clear them")
{
    ImportFixture f;
    f.importText("Customer ID,Name,Notes\nC1,Ada Byron,keep me\n");
    const QString path = f.write("Customer ID,Name,Notes\nC1,Ada Byron,\n");
    ImportPlan plan = f.propose(path).plan;
    plan.columns[2].target = u"notes"_s;
    plan.onMatch = OnMatch::Overwrite;
    CHECK(f.run(path, plan).unchanged == 1);
    plan.columns[2].clears = true;
    CHECK(f.run(path, plan).updated == 1);
    CHECK(f.only(u"Byron"_s).record[f.schema->contact.notes].isEmpty());
}

TEST_CASE("a plan survives being written as text")
{
    ImportFixture f;
    const QString path =
        f.write("Name;Status;E-mail 1 - Value;Geburtstag;Lieblingsfarbe\nAda;Lead;a@example.com;03.04.1985;rot\n");
    ImportPlan plan = f.propose(path).plan;
    plan.tags = {u"fair"_s};
    plan.match = {{u"name"_s, u"email.address"_s}, {u"external_id"_s}};
    const QByteArray text = QJsonDocument(planToJson(plan)).toJson();
    const Result<ImportPlan> read = planFromJson(QJsonDocument::fromJson(text).object());
    REQUIRE(read.ok());
    CHECK((*read == plan));
    CHECK_FALSE(planFromJson({{u"version"_s, 9}}).ok());
    CHECK_FALSE(planFromJson({}).ok());
}

TEST_CASE("dates of which the order cannot be told are asked for")
{
    ImportFixture f;
    const ImportProposal unsure = f.propose(f.write("Name,Birthday\nAda,03/04/1985\nBob,05/06/1990\n"));
    REQUIRE(unsure.questions.size() == 1);
    CHECK(unsure.questions[0].what == ImportQuestion::DateOrderOf);
    const ImportProposal sure = f.propose(f.write("Name,Birthday\nAda,03/04/1985\nBob,25/06/1990\n"));
    CHECK(sure.questions.isEmpty());
    CHECK(sure.plan.columns[1].dates == DateOrder::Dmy);
}

TEST_CASE("one date that nobody can read does not settle the order of the others")
{
    ImportFixture f;
    const QString path = f.write("Name,Birthday\nAda,03/04/1985\nBob,05/06/1990\nEve,soon\n");
    ImportProposal proposal = f.propose(path);
    CHECK(proposal.plan.columns[1].target == u"birthday"_s);
    REQUIRE(proposal.questions.size() == 1);
    CHECK(proposal.questions[0].what == ImportQuestion::DateOrderOf);
    CHECK(proposal.questions[0].text.contains(u"03/04/1985"_s));
    proposal.plan.columns[1].dates = DateOrder::Mdy;
    const ImportReport report = f.run(path, proposal.plan);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].samples == QStringList{u"line 4: soon"_s});
    CHECK(f.only(u"Ada"_s).record[f.schema->contact.birthday] == PartialDate::gregorian(1985, 3, 4));

    const QString sure =
        f.write("Name,Birthday\nKim,06/05/1990\nLee,25/06/1990\nPat,27/08/1990\nMax,06/13/1990\nNed,31/02/1990\n");
    proposal = f.propose(sure);
    CHECK(proposal.questions.isEmpty());
    const ImportReport sorted = f.run(sure, proposal.plan);
    CHECK(f.only(u"Kim"_s).record[f.schema->contact.birthday] == PartialDate::gregorian(1990, 5, 6));
    REQUIRE(sorted.warnings.size() == 1);
    CHECK(sorted.warnings[0].count == 2);
}

TEST_CASE("unknown choices become options and unknown columns fields of the user's own")
{
    ImportFixture f;
    QByteArray list = "Name,Status,Favourite colour\n";
    for (int i = 0; i < 30; ++i)
        list += "Person " + QByteArray::number(i) + (i % 2 ? ",Lead,red\n" : ",Kunde?,blue\n");
    const ImportReport report = f.import(f.write(list));
    CHECK(report.newOptions.size() >= 2);
    f.reopen();
    CHECK(f.schema->contact.status.choiceLabel(u"Lead"_s) == u"Lead"_s);
    const FieldBase *own = f.schema->contact.fields().back();
    CHECK(own->isOwn());
    CHECK(own->label() == u"Favourite colour"_s);
    CHECK(f.only(u"Person 29"_s).record.value(*own).toString() == u"red"_s);
    CHECK(f.import(f.write(list)).unchanged == 30);
}

TEST_CASE("the columns of the generated customers find their places")
{
    ImportFixture f;
    const ImportProposal proposal = f.propose(f.write(
        "id,name,kind,industry,employees,annual_revenue,phone,mobile,email,website,street,street2,postcode,city,region,"
        "country,language,tax_id,"
        "owner,source,status,rating,tags,credit_limit,notes,created_at,updated_at,last_contact_at,next_follow_up\n"
        "C0000001,Bergbach GmbH,Company,Software,12,120000.50,+49 (0)30 23125 001,+49 170 "
        "1,info.1@example.com,https://www.site-1.example/,Weg 1,Hof 3,"
        "00123,Berlin,Berlin,Deutschland,de,XX1,rep01,Trade fair,Lead,A,leasing;RMA,500,note,2015-01-02 "
        "03:04:05,2016-01-02 03:04:05,"
        "2015-06-02 03:04:05,2025-07-03\n"
        "C0000002,Stadt Köln,Government,,,,,,,,,,,,,,de,,rep02,Referral,Active,B,,,,2015-01-02 03:04:05,2016-01-02 "
        "03:04:05,,\n"));
    QStringList targets;
    for (const ImportColumn &column : proposal.plan.columns)
        targets.append(column.newKind.isEmpty() ? column.target : u"own."_s + column.newKind);
    CHECK(targets.join(u' ') ==
          u"external_id name kind industry employees annual_revenue phone#1.number phone#2.number email#1.address "
          "web#1.address address#1.street address#1.street2 address#1.postcode address#1.city address#1.region "
          "address#1.country language tax_id owner_id.name source status rating tags credit_limit notes created_at "
          "updated_at own.date_time own.date"_s);
    CHECK(proposal.plan.match == QList<MatchKey>{{u"external_id"_s}});
    const ImportReport report = f.run(f.folder.filePath(u"list.csv"_s), proposal.plan);
    CHECK(report.created == 2);
    CHECK(report.alsoCreated.value(u"user"_s) == 2);
    const Store::Whole town = f.only(u"Stadt"_s);
    CHECK(town.record[f.schema->contact.kind] == u"organisation"_s);
    CHECK(town.record[f.schema->contact.tags] == QStringList{u"Government"_s});
    const Store::Whole firm = f.only(u"Bergbach"_s);
    CHECK(firm.record[f.schema->contact.source] == u"trade_fair"_s);
    CHECK(firm.record[f.schema->contact.industry] == u"software"_s);
    CHECK(firm.record.value(f.schema->contact.revenue).value<Money>().minor == 12000050);
    CHECK(f.values(firm, f.schema->address.postcode) == QStringList{u"00123"_s});
    CHECK(f.values(firm, f.schema->phone.type) == QStringList{QString(), u"mobile"_s});
}

TEST_CASE("activities that repeat or last all day come in as the file wants them")
{
    ImportFixture f;
    const Activity &a = f.schema->activity;
    const QString path = f.write("type,status,subject,at,all_day,recurrence\n"
                                 "call,planned,Round,2026-03-23T09:00:00Z,no,RRULE:FREQ=DAILY;COUNT=3\n"
                                 "visit,planned,Fair,2026-03-24T15:30:00Z,yes,\n"
                                 "task,planned,Odd,2026-03-25T09:00:00Z,no,every other monday\n");
    const ImportReport report = f.run(path, f.propose(path, u"activity"_s).plan);
    CHECK(report.created == 3);
    Query query{.entity = &a, .filter = {}, .sort = &a.at};
    const QList<Record> all = *await<QList<Record>>([&](auto done) { f.store->records(query, nullptr, done); });
    REQUIRE(all.size() == 3);
    CHECK((all[0][a.recursFrom] == all[0][a.at] && !all[0][a.timeZone].isEmpty()));
    CHECK((all[1][a.allDay] && all[1][a.at].toLocalTime().time() == QTime(0, 0)));
    CHECK(all[2][a.recurrence].isEmpty()); // no rule, and not lost
    CHECK(all[2][a.body] == u"every other monday"_s);
}
