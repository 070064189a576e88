// SPDX-License-Identifier: GPL-3.0-or-later
// Export → import into an empty file → export gives the same bytes, whatever the records hold.
#include "tests/support/importfixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{
/// Values of every kind, common and nasty ones, the same for one seed.
struct Values {
    QRandomGenerator random{20240607};
    QList<Id> contacts, users;

    int below(int n) { return int(random.bounded(n)); }
    QString text()
    {
        static const QStringList words{
            u"Ada"_s,      u"=1+1"_s,    u"a,b"_s,      u"say \"hi\""_s,    u"张伟"_s, u"  blanks  "_s, u"two\nlines"_s,
            u"\r\nCRLF"_s, u"😀 emoji"_s, u"'=quoted"_s, u"0012"_s,          u"-5"_s,   u"@home"_s,      u"tab\there"_s,
            u"ß"_s,        u"Ünïcode"_s, u"no"_s,       u"1234567890123"_s, u";"_s,    u"O'Neil"_s};
        return words[below(int(words.size()))] + (below(3) ? QString::number(below(100000)) : QString());
    }
    QVariant value(const FieldBase &field)
    {
        switch (field.kind()) {
        case Kind::Text:
        case Kind::Note:
        case Kind::Url:
            return text();
        case Kind::Phone:
            return u"+49 30 %1"_s.arg(1000000 + below(8999999));
        case Kind::Email:
            return u"p%1@example.com"_s.arg(below(1000000));
        case Kind::Integer:
            return qint64(random.generate64() >> 8) - (qint64(1) << 54);
        case Kind::Decimal:
            return (random.generateDouble() - 0.5) * std::pow(10, below(20) - 6);
        case Kind::Money:
            return QVariant::fromValue(Money{qint64(below(100000000)) - 5000000,
                                             QStringList{u"EUR"_s, u"JPY"_s, u"KWD"_s, u"CNY"_s}[below(4)]});
        case Kind::Bool:
            return qint64(below(2));
        case Kind::Date:
            return FieldType<QDate>::store(QDate(1900, 1, 1).addDays(below(60000)));
        case Kind::DateTime:
            return qint64(below(2000000000)) * 1000 + below(1000);
        case Kind::PartialDate:
            return QStringList{
                u"1985-09-14"_s, u"--09-14"_s, u"1985"_s, u"1985-09"_s, u"L1985-08-15"_s, u"L--08-15"_s}[below(6)];
        case Kind::Choice: {
            const QList<FieldBase::Choice> choices = field.choices();
            return choices.isEmpty() ? QVariant() : QVariant(choices[below(int(choices.size()))].key);
        }
        case Kind::Reference:
            if (qstrcmp(field.spec().target, "user") == 0)
                return users[below(int(users.size()))];
            return contacts.isEmpty() ? QVariant() : QVariant(contacts[below(int(contacts.size()))]);
        case Kind::Tags:
            return FieldType<QStringList>::store({u"t%1"_s.arg(below(50)), u"重点 %1"_s.arg(below(5))});
        }
        return {};
    }
    void fill(Record *record, int percent)
    {
        for (const FieldBase *field : record->entity().fields())
            if (!field->isRollup() && !field->spec().owner && !field->spec().hidden &&
                (field->spec().required || below(100) < percent))
                record->setValue(*field, value(*field));
    }
};

void makeOwnFields(ImportFixture &f)
{
    for (int kind = int(Kind::Text); kind <= int(Kind::Tags); ++kind)
        if (Kind(kind) != Kind::Reference)
            REQUIRE(await<ChangeSet>([&](auto done) {
                        f.store->addOwnField(f.schema->contact, u"My, %1"_s.arg(kindName(Kind(kind))), Kind(kind),
                                             kind % 3 ? QString() : u"person"_s, nullptr, done);
                    }).ok());
    REQUIRE(await<ChangeSet>([&](auto done) {
                f.store->addOwnField(f.schema->phone, u"Best time"_s, Kind::Text, {}, nullptr, done);
            }).ok());
    f.reopen();
    for (const FieldBase *field : f.schema->contact.fields()) {
        if (field != &f.schema->contact.status && !(field->isOwn() && field->kind() == Kind::Choice))
            continue;
        for (int i = 0; i < 3; ++i) {
            Record option(f.schema->option, f.store->newId());
            option.set(f.schema->option.field, field->path());
            option.set(f.schema->option.key, u"own_%1"_s.arg(i));
            option.set(f.schema->option.label, u"Option %1"_s.arg(i));
            f.apply({{Action::Create, u"option"_s, 1, {}}, {insertion(option)}});
        }
    }
    f.reopen();
}

void makeRecords(ImportFixture &f, int count)
{
    Values values;
    REQUIRE(await<ChangeSet>([&](auto done) {
                f.store->run(
                    {Action::Create, u"contact"_s, count, {}},
                    [&](Transaction &t) {
                        for (int i = 0; i < 5; ++i) {
                            Record user(f.schema->user, t.newId());
                            user.set(f.schema->user.name, u"User %1"_s.arg(i));
                            t.insert(user);
                            values.users.append(user.id());
                        }
                        t.beginBulk();
                        for (int i = 0; i < count; ++i) {
                            NewWhole whole;
                            whole.record = Record(f.schema->contact, t.newId());
                            values.fill(&whole.record, 35);
                            QStringList titles;
                            for (const Entity *part : f.schema->contact.parts()) {
                                if (part == &f.schema->attachment)
                                    continue;
                                for (int n = values.below(3); n > 0; --n) {
                                    Record record(*part, t.newId());
                                    record.setValue(*part->ownerField(), whole.record.id());
                                    values.contacts.isEmpty() ? void() : values.fill(&record, 60);
                                    const bool empty = std::all_of(
                                        record.values().begin(), record.values().end(),
                                        [&](const QVariant &v) { return v.isNull() || v == whole.record.id(); });
                                    record.setValue(*part->placeField(), qint64(n));
                                    if (!empty) // a part without any value says nothing, and a list cannot carry it
                                        whole.parts.append(record);
                                }
                            }
                            values.contacts.append(whole.record.id());
                            Transaction::prepare(&whole);
                            t.insertPrepared(whole);
                        }
                    },
                    nullptr, done);
            }).ok());
}
} // namespace

TEST_CASE("export and import into an empty file and export give the same bytes")
{
    constexpr int count = 10000;
    ImportFixture from;
    makeOwnFields(from);
    makeRecords(from, count);
    const QByteArray first = from.exported(from.schema->contact);
    CHECK(first.count('\n') > count);

    ImportFixture to;
    const ImportReport report = to.import(to.write(first));
    INFO(report.summary(*to.schema));
    CHECK(report.created == count);
    CHECK(report.failed == 0);
    CHECK(report.warnings.isEmpty());
    to.reopen();
    const QByteArray second = to.exported(to.schema->contact);
    if (first != second) {
        const QList<QByteArray> a = first.split('\n'), b = second.split('\n');
        for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
            if (a[i] != b[i]) {
                INFO(a[i].toStdString() << "\n" << b[i].toStdString());
                FAIL("line differs");
            }
    }
    CHECK((first == second));

    const ImportReport again = from.import(from.write(first));
    CHECK(again.unchanged == count);
    CHECK(again.read == count);
    CHECK(from.exported(from.schema->contact) == first);
}

TEST_CASE("a workbook of everything is the same list")
{
    constexpr int count = 300;
    ImportFixture from;
    makeOwnFields(from);
    makeRecords(from, count);
    const QByteArray list = from.exported(from.schema->contact);
    const QByteArray workbook = from.exported(from.schema->contact, {}, ExportJob::Names, ExportFormat::Workbook);

    ImportFixture to;
    const ImportReport report = to.import(to.write(workbook, u"list.xlsx"_s));
    INFO(report.summary(*to.schema));
    CHECK(report.created == count);
    CHECK(report.warnings.isEmpty());
    to.reopen();
    CHECK((to.exported(to.schema->contact) == list));

    const ImportReport same = from.import(from.write(workbook, u"list.xlsx"_s));
    CHECK(same.unchanged == count);
    CHECK(same.read == count);
}

TEST_CASE("activities come back with their contacts")
{
    ImportFixture from;
    const Id ada = from.addPerson(u"Ada"_s);
    Record call(from.schema->activity, from.store->newId());
    call.set(from.schema->activity.type, u"call"_s);
    call.set(from.schema->activity.status, u"done"_s);
    call.set(from.schema->activity.subject, u"Hello"_s);
    call.set(from.schema->activity.at, QDateTime::fromMSecsSinceEpoch(1700000000123));
    call.set(from.schema->activity.contact, ada);
    from.apply({{Action::Log, u"activity"_s, 1, {}}, {insertion(call)}});
    const QByteArray contacts = from.exported(from.schema->contact), activities = from.exported(from.schema->activity);

    ImportFixture to;
    to.import(to.write(activities)); // before the contacts: one is made by its name and number
    to.import(to.write(contacts));
    CHECK(to.exported(to.schema->activity) == activities);
    CHECK(to.load(to.schema->contact, ada)->value(to.schema->contact.lastActivity).toLongLong() == 1700000000123);
    CHECK(to.exported(to.schema->contact) == contacts);
}

TEST_CASE("some fields go out under their names with the numbers of what they point at")
{
    ImportFixture f;
    f.addPerson(u"Ada"_s, u"030 1"_s);
    f.addPerson(u"Bob"_s);
    const QByteArray text =
        f.exported(f.schema->contact, {&f.schema->contact.name, &f.schema->phone.number, &f.schema->contact.owner});
    CHECK(text == "\xEF\xBB\xBFname,phone 1,owner_id,owner_id id\r\nAda,030 1,,\r\nBob,,,\r\n");
}

TEST_CASE("a list that goes out as it is shown is for people and comes in again")
{
    ImportFixture from;
    from.importText("Name,Company,Job title,Email,City,Status,Birthday,Tags,Owner,Employees\n"
                    "Ada Byron,Engine Works,Countess,ada@example.com,London,Key account,1985-09-14,vip;fair,Rep One,\n"
                    "Bo Dahl,Engine Works,,bo@example.com,,Customer,--02-29,,,\n");
    const auto &schema = *from.schema;
    const auto &contact = schema.contact;
    const QList<const FieldBase *> columns{&contact.name,
                                           &contact.kind,
                                           &schema.affiliation.organisation,
                                           &schema.affiliation.role,
                                           &schema.email.address,
                                           &schema.email.type,
                                           &schema.phone.type,
                                           &schema.address.city,
                                           &contact.status,
                                           &contact.birthday,
                                           &contact.tags,
                                           &contact.owner,
                                           &contact.lastActivity,
                                           contact.createdAt()};
    const QList<QByteArray> lines =
        from.exported(contact, columns, ExportJob::Labels).mid(3).replace("\r\n", "\n").split('\n');
    CHECK(lines[0] ==
          "Name,Kind,Company,Job title,E-mail,E-mail: Type,Phone: Type,City,Status,Birthday,Tags,Owner,Last "
          "activity,Created");
    const QByteArray now = QDateTime::currentDateTime().toString(u"yyyy-MM-dd "_s).toUtf8();
    CHECK(lines[1].startsWith(
        "Ada Byron,Person,Engine Works,Countess,ada@example.com,,,London,Key account,1985-09-14,vip; fair,Rep One,," +
        now));
    CHECK(lines[2].startsWith("Bo Dahl,Person,Engine Works,,bo@example.com,,,,Customer,"));

    ImportFixture to;
    const QString path = to.write(lines.join('\n'));
    const ImportProposal proposal = to.propose(path);
    QStringList targets;
    for (const ImportColumn &column : proposal.plan.columns)
        targets.append(column.newKind.isEmpty() ? column.target : u"own."_s + column.newKind);
    CHECK(targets.join(u' ') == u"name kind affiliation#1.organisation_id.name affiliation#1.role email#1.address   "
                                "address#1.city status birthday tags owner_id.name  created_at"_s);
    CHECK(to.run(path, proposal.plan).created == 3);
    CHECK(to.count(to.schema->contact) == 3);
    const Store::Whole ada = to.only(u"Byron"_s);
    CHECK(ada.record[to.schema->contact.status] == u"key_account"_s);
    CHECK(ada.record[to.schema->contact.tags] == QStringList{u"vip"_s, u"fair"_s});
    CHECK(ada.record[to.schema->contact.birthday] == PartialDate::gregorian(1985, 9, 14));
    CHECK(to.only(u"Dahl"_s).record[to.schema->contact.birthday] == PartialDate::gregorian(0, 2, 29));
}
