// SPDX-License-Identifier: GPL-3.0-or-later
// Who calls, by any form in which the number is written and handed over.
#include "core/domain/callers.h"

#include "tests/support/storefixture.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace
{
struct Ringing : StoreFixture {
    Ringing() { QLocale::setDefault(QLocale(u"de_DE"_s)); }
    ~Ringing() { QLocale::setDefault(QLocale::c()); }

    Calling calls(const QString &number)
    {
        return *await<Calling>([&](auto done) {
            store->compute<Calling>([this, number](Facts &file) { return callersOf(*schema, number, file); }, nullptr,
                                    done);
        });
    }
    QStringList names(const QString &number)
    {
        QStringList names;
        for (const Caller &caller : calls(number).callers)
            names.append(caller.name);
        return names;
    }
    Id addCompany(const QString &name, const QString &phone)
    {
        Record company(schema->contact, store->newId());
        company.set(schema->contact.kind, QString::fromLatin1(Contact::organisation));
        company.set(schema->contact.name, name);
        Record part(schema->phone, store->newId());
        part.set(schema->phone.contact, company.id());
        part.set(schema->phone.number, phone);
        ChangeSet set{{Action::Create, u"contact"_s, 1, name}, {insertion(company)}};
        if (!phone.isEmpty())
            set.changes.append(insertion(part));
        apply(set);
        return company.id();
    }
    void employ(Id person, Id company, const QString &role = {})
    {
        Record position(schema->affiliation, store->newId());
        position.set(schema->affiliation.person, person);
        position.set(schema->affiliation.organisation, company);
        position.set(schema->affiliation.role, role);
        apply({{Action::Edit, u"contact"_s, 1, {}}, {insertion(position)}});
    }
    void addLead(const QString &name, const QString &phone)
    {
        Record lead(schema->lead, store->newId());
        lead.set(schema->lead.name, name);
        lead.set(schema->lead.phone, phone);
        lead.set(schema->lead.status, QString::fromLatin1(Lead::fresh));
        apply({{Action::Create, u"lead"_s, 1, name}, {insertion(lead)}});
    }
    void spoke(Id contact, const QDateTime &when)
    {
        const Activity &a = schema->activity;
        Record call(a, store->newId());
        call.set(a.type, u"call"_s);
        call.set(a.status, QString::fromLatin1(Activity::done));
        call.set(a.at, when);
        call.set(a.contact, contact);
        apply({{Action::Log, u"activity"_s, 1, {}}, {insertion(call)}});
    }
};
} // namespace

TEST_CASE("what telephones and browsers hand over is a number")
{
    CHECK(callingNumber(u"tel:+49-89-1234567"_s) == u"+49-89-1234567"_s);
    CHECK(callingNumber(u"tel:1234567;phone-context=+4989"_s) == u"+49891234567"_s);
    CHECK(callingNumber(u"tel:+49891234;ext=12;isub=7"_s) == u"+49891234 ext 12"_s);
    CHECK(callingNumber(u"callto://0049891234567/"_s) == u"0049891234567"_s);
    CHECK(callingNumber(u"sip:+49891234567:secret@pbx.example;transport=tcp"_s) == u"+49891234567"_s);
    CHECK(callingNumber(u"%2B49%2089%201234567"_s) == u"+49 89 1234567"_s);
    CHECK(callingNumber(u"%+49891234567"_s) == u"+49891234567"_s);
    CHECK(callingNumber(u"＋４９ ８９ １２３４５６７"_s) == u"+49 89 1234567"_s);
    for (const QString &nobody : {u""_s, u"anonymous"_s, u"sip:anonymous@anonymous.invalid"_s, u"tel:"_s, u"未知"_s,
                                  u"Unknown"_s, u"%"_s, u"%%/"_s})
        CHECK(callingNumber(nobody).isEmpty());
}

TEST_CASE("a caller is known by any form of the number")
{
    Ringing f;
    f.addPerson(u"Elena"_s, u"+49 (0)89 123-4567"_s);
    f.addPerson(u"张伟"_s, u"+86 138 0013 8000"_s);
    f.addPerson(u"Someone else"_s, u"+49 30 1234567"_s); // the same seven digits elsewhere
    for (const QString &form : {u"+49891234567"_s, u"0049 89 1234567"_s, u"089/1234567"_s, u"(089) 123 45 67"_s,
                                u"tel:+49-89-1234567"_s, u"+49 (0) 89 1234567"_s, u"０８９１２３４５６７"_s})
        CHECK(f.names(form) == QStringList{u"Elena"_s});
    CHECK(f.names(u"0086 13800138000"_s) == QStringList{u"张伟"_s});
    CHECK(f.names(u"13800138000"_s) == QStringList{u"张伟"_s}); // without its country
    CHECK(f.names(u"+49 40 1234567"_s).isEmpty());
    CHECK(f.names(u"234567"_s).isEmpty()); // too little to say
    CHECK(f.calls(u"anonymous"_s).number.isEmpty());
}

TEST_CASE("a number without its area code is found by its end, and all it may be are listed")
{
    Ringing f;
    f.addPerson(u"Elena"_s, u"+49 89 7654321"_s);
    f.addPerson(u"Tom"_s, u"+49 30 7654321"_s);
    f.addPerson(u"Local"_s, u"8765432"_s);
    const Calling calling = f.calls(u"7654321"_s);
    REQUIRE(calling.callers.size() == 2);
    CHECK(calling.callers.first().match == Caller::Ending);
    CHECK(f.names(u"+49 89 8765432"_s) == QStringList{u"Local"_s});
}

TEST_CASE("a switchboard shows the company and an extension who it is")
{
    Ringing f;
    const Id firm = f.addCompany(u"Nordwind Logistics"_s, u"+49 89 4444440"_s);
    const Id elena = f.addPerson(u"Elena"_s, u"+49 89 4444440 ext. 12"_s);
    const Id tom = f.addPerson(u"Tom"_s, u"+49 89 4444440-0 x13"_s);
    f.employ(elena, firm, u"Buyer"_s);
    f.employ(tom, firm);
    CHECK(f.names(u"+49 89 4444440"_s) == QStringList{u"Nordwind Logistics"_s});
    CHECK(f.names(u"tel:+49894444440;ext=12"_s) == QStringList{u"Elena"_s});
    CHECK(f.names(u"+49 89 4444440 x99"_s) == QStringList{u"Nordwind Logistics"_s}); // somebody there
    CHECK(f.calls(u"+49 89 4444440 x99"_s).callers.first().match == Caller::Switchboard);
    // A desk of a line that is written with its 0.
    const Calling desk = f.calls(u"+49 89 44444456"_s);
    REQUIRE(desk.callers.size() == 1);
    CHECK(desk.callers.first().name == u"Nordwind Logistics"_s);
    CHECK(desk.callers.first().match == Caller::Line);
    const Caller caller = f.calls(u"+49894444440 ext 12"_s).callers.first();
    CHECK(caller.companyName == u"Nordwind Logistics"_s);
    CHECK(caller.role == u"Buyer"_s);
    CHECK(caller.company == firm);
}

TEST_CASE("people who share a number come under their company")
{
    Ringing f;
    const Id firm = f.addCompany(u"Hof & Söhne"_s, {});
    for (const QString &name : {u"Anna"_s, u"Bert"_s})
        f.employ(f.addPerson(name, u"+49 30 5550000"_s), firm);
    const QStringList names = f.names(u"030 5550000"_s);
    REQUIRE(names.size() == 3);
    CHECK(names.first() == u"Hof & Söhne"_s);
}

TEST_CASE("who was in touch last comes first, and leads are among them")
{
    Ringing f;
    const Id old = f.addPerson(u"Old"_s, u"+49 30 9990001"_s), recent = f.addPerson(u"Recent"_s, u"030 9990001"_s);
    f.addLead(u"Lead"_s, u"0049 30 999 0001"_s);
    const QDateTime now = QDateTime::currentDateTime();
    f.spoke(old, now.addDays(-30));
    f.spoke(recent, now.addDays(-2));
    CHECK(f.names(u"+49309990001"_s) == QStringList{u"Recent"_s, u"Old"_s, u"Lead"_s});
    for (int i = 0; i < 10; ++i)
        f.addPerson(u"Family %1"_s.arg(i), u"+49 30 9990001"_s);
    const Calling calling = f.calls(u"+49309990001"_s);
    CHECK(calling.callers.size() == 8);
    CHECK(calling.more == 5);
    CHECK(calling.callers.first().name == u"Recent"_s);
}

TEST_CASE("what is open with a caller is named")
{
    Ringing f;
    const Id elena = f.addPerson(u"Elena"_s, u"+49 89 1234567"_s);
    const Opportunity &o = f.schema->opportunity;
    for (const auto &[name, closed] : {std::pair(u"Renewal"_s, false), std::pair(u"Old deal"_s, true)}) {
        Record deal(o, f.store->newId());
        deal.set(o.name, name);
        deal.set(o.contact, elena);
        if (closed)
            deal.set(o.closedOn, QDate(2024, 5, 1));
        f.apply({{Action::Create, u"opportunity"_s, 1, name}, {insertion(deal)}});
    }
    const Caller caller = f.calls(u"+49891234567"_s).callers.first();
    CHECK(caller.open == QStringList{u"Renewal"_s});
    CHECK(caller.openCount == 1);
}

TEST_CASE("numbers are looked up in indexes, never by reading all of them")
{
    Ringing f;
    f.addPerson(u"Elena"_s, u"+49 89 1234567"_s);
    f.store.reset();
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plan"_s);
        db.setDatabaseName(f.path());
        REQUIRE(db.open());
        for (const QString &table : {u"phone"_s, u"lead"_s}) {
            const QString key = table == "phone"_L1 ? u"\"number_key\""_s : u"\"phone_key\""_s;
            QSqlQuery plan(db);
            REQUIRE(
                plan.exec(u"EXPLAIN QUERY PLAN SELECT \"id\" FROM \"%1\" WHERE "
                          "substr(substr(%2, 1, instr(%2 || 'x', 'x') - 1), -7) = '1234567' AND %2 IS NOT NULL"_s.arg(
                              table, key)));
            REQUIRE(plan.next());
            INFO(plan.value(3).toString());
            CHECK(plan.value(3).toString().contains(u"_end"_s));
        }
        db.close();
    }
    QSqlDatabase::removeDatabase(u"plan"_s);
}
