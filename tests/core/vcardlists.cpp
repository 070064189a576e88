// SPDX-License-Identifier: GPL-3.0-or-later
// Address cards as lists: where their lines go, and that contacts come back from cards as they were.
#include "core/transfer/cardexporter.h"
#include "tests/support/cardfixtures.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

TEST_CASE("the lines of a card go where they belong")
{
    CardFixture f;
    const ImportReport report = f.import(f.write("BEGIN:VCARD\r\nVERSION:3.0\r\n"
                                                 "UID:abc-1\r\n"
                                                 "N:Marchetti;Elena;Rosa,Pia;Dr.;\r\n"
                                                 "FN:Dr. Elena Marchetti\r\n"
                                                 "NICKNAME:Leni,El\r\n"
                                                 "ORG:Bergwerk Optik GmbH;Sales;South\r\n"
                                                 "TITLE:Buyer\r\n"
                                                 "TEL;TYPE=HOME,VOICE:+49 89 1234567\r\n"
                                                 "TEL;TYPE=CELL;TYPE=PREF:+49 171 1234567\r\n"
                                                 "item1.TEL:+49 89 999\r\n"
                                                 "item1.X-ABLabel:Reception\r\n"
                                                 "EMAIL;TYPE=INTERNET,WORK:e.marchetti@example.com\r\n"
                                                 "ADR;TYPE=WORK:PF 12;2nd floor;Ring 5;München;BY;80331;Germany\r\n"
                                                 "URL:https://example.com/a,b\r\n"
                                                 "IMPP;X-SERVICE-TYPE=Skype:skype:elena.m\r\n"
                                                 "BDAY;X-APPLE-OMIT-YEAR=1604:1604-09-14\r\n"
                                                 "item2.X-ABRELATEDNAMES:Marco\r\n"
                                                 "item2.X-ABLabel:_$!<Spouse>!$_\r\n"
                                                 "ANNIVERSARY:2010-05-01\r\n"
                                                 "CATEGORIES:Fair,VIP\\;1\r\n"
                                                 "NOTE:one\\ntwo\r\n"
                                                 "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=\r\n"
                                                 "X-SHOE-SIZE:38\r\n"
                                                 "GEO:48.1;11.5\r\n"
                                                 "END:VCARD\r\n",
                                                 u"one.vcf"_s));
    CHECK(report.created == 1);
    CHECK(report.alsoVariants.value(u"contact.organisation"_s) == 1);
    CHECK(report.warnings.isEmpty());
    const Store::Whole whole = f.only(u"Marchetti"_s);
    const Contact &c = f.schema->contact;
    CHECK(whole.record[c.name] == u"Dr. Elena Marchetti"_s);
    CHECK(whole.record[c.familyName] == u"Marchetti"_s);
    CHECK(whole.record[c.middleName] == u"Rosa Pia"_s);
    CHECK(whole.record[c.prefix] == u"Dr."_s);
    CHECK(whole.record[c.nickname] == u"Leni, El"_s);
    CHECK(whole.record[c.externalId] == u"abc-1"_s);
    CHECK(whole.record[c.birthday].toText() == u"--09-14"_s);
    CHECK(whole.record[c.tags] == QStringList{u"Fair"_s, u"VIP,1"_s});
    CHECK(whole.record[c.notes] == u"one\ntwo"_s);
    CHECK(f.values(whole, f.schema->phone.number) ==
          QStringList{u"+49 171 1234567"_s, u"+49 89 1234567"_s, u"+49 89 999"_s});
    CHECK(f.values(whole, f.schema->phone.type) == QStringList{u"mobile"_s, u"home"_s, QString()});
    CHECK(f.values(whole, f.schema->email.type) == QStringList{u"work"_s});
    CHECK(f.values(whole, f.schema->address.street) == QStringList{u"Ring 5"_s});
    CHECK(f.values(whole, f.schema->address.street2) == QStringList{u"PF 12\n2nd floor"_s});
    CHECK(f.values(whole, f.schema->web.address) == QStringList{u"https://example.com/a,b"_s, u"elena.m"_s});
    CHECK(f.values(whole, f.schema->web.type) == QStringList{u"website"_s, u"skype"_s});
    CHECK(f.values(whole, f.schema->affiliation.role) == QStringList{u"Buyer"_s});
    CHECK(f.values(whole, f.schema->affiliation.department) == QStringList{u"Sales, South"_s});
    CHECK(f.values(whole, f.schema->relation.type) == QStringList{u"spouse"_s});
    CHECK(f.values(whole, f.schema->relation.otherName) == QStringList{u"Marco"_s});
    CHECK(f.values(whole, f.schema->occasion.date) == QStringList{u"2010-05-01"_s});
    CHECK(f.values(whole, f.schema->attachment.mediaType) == QStringList{u"image/png"_s});
    CHECK(whole.record[c.cardRest].split(u'\n').contains(u"X-SHOE-SIZE:38"_s));
    const QString digest = f.values(whole, f.schema->attachment.digest).value(0);
    CHECK(*await<QByteArray>([&](auto done) { f.store->blob(digest, nullptr, done); }) ==
          QByteArray::fromBase64("iVBORw0KGgo="));

    const QByteArray out = f.cards(30);
    for (const char *line : {"item1.TEL:+49 89 999\r\n", "item1.X-ABLABEL:Reception\r\n", "X-SHOE-SIZE:38\r\n",
                             "GEO:48.1;11.5\r\n", "TEL;TYPE=CELL,PREF:+49 171 1234567\r\n", "UID:abc-1\r\n",
                             "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=\r\n", "CATEGORIES:Fair,VIP\\,1\r\n"}) {
        INFO(line << "\n" << out.toStdString());
        CHECK(out.contains(line));
    }
    REQUIRE(await<UndoReport>([&](auto done) { f.store->undo(nullptr, done); }).ok());
    CHECK(f.count(c) == 0);
    CHECK(f.count(f.schema->attachment) == 0);
}

TEST_CASE("a card that names nobody is a company's, and one of a group tags its members")
{
    CardFixture f;
    f.import(f.write("BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Bergwerk\nORG:Bergwerk\nUID:o1\nEND:VCARD\n"
                     "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Lotus\nORG:Lotus\nX-ABShowAs:COMPANY\nEND:VCARD\n"
                     "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Friends\nMEMBER:u1\nEND:VCARD\n"
                     "BEGIN:VCARD\nVERSION:4.0\nFN:Ada Bell\nN:Bell;Ada;;;\nUID:u1\nEND:VCARD\n",
                     u"three.vcf"_s));
    const Contact &c = f.schema->contact;
    CHECK(f.count(c) == 3);
    CHECK(f.only(u"Bergwerk"_s).record[c.kind] == QLatin1StringView(Contact::organisation));
    CHECK(f.only(u"Lotus"_s).record[c.kind] == QLatin1StringView(Contact::organisation));
    CHECK(f.only(u"Ada"_s).record[c.tags] == QStringList{u"Friends"_s});
}

TEST_CASE("whole files in other character sets are read")
{
    const QString text = u"BEGIN:VCARD\r\nVERSION:3.0\r\nN:张;伟;;;\r\nFN:张伟\r\nORG:北京光学仪器有限公司\r\n"
                         "NOTE:在展会上认识的，说下个月再联系我们的销售经理\r\nEND:VCARD\r\n"_s;
    for (const Charset charset : {Charset::Gb18030, Charset::Utf16Le, Charset::Utf8Bom}) {
        CAPTURE(charsetName(charset).toStdString());
        CardFixture f;
        TextEncoder encoder(charset, TextEncoder::Missing::Replace);
        QByteArray bytes;
        encoder.encode(text, bytes);
        f.import(f.write(bytes, u"one.vcf"_s));
        CHECK(f.only(u"张伟"_s).record[f.schema->contact.notes].startsWith(u"在展会上"_s));
    }
}

TEST_CASE("what is no address card is refused with a reason")
{
    CardFixture f;
    const Result<ImportScan> scan = scanSource(f.write("name,phone\nAda,1\n", u"list.vcf"_s));
    REQUIRE_FALSE(scan.ok());
    CHECK(scan.error().code == Error::NotOurs);
    CHECK_FALSE(scan.error().text.isEmpty());
}

namespace
{
/// Contacts of every shape that cards can carry, the same for one seed.
struct Contacts {
    CardFixture &f;
    QRandomGenerator random{20260601};
    qsizetype dateAt = 0;

    int below(int n) { return int(random.bounded(n)); }
    QString word()
    {
        static const QStringList words{u"Ada"_s, u"a,b"_s, u"c;d"_s,   u"e\\f"_s,    u"张伟"_s,
                                       u"ß"_s,   u"x:y"_s, u"\"q\""_s, u"O'Neil"_s,  u"n\\n"_s,
                                       u"😀"_s,   u"=3D"_s, u"^n"_s,    u"-/+ 12 "_s, u"Ünï, cödé"_s};
        return (words[below(int(words.size()))] + QString::number(below(1000))).trimmed();
    }
    QString date() ///< never twice the same one after the other: that would be one occasion
    {
        static const QStringList dates{u"1985-09-14"_s, u"--09-14"_s, u"1985"_s, u"1985-09"_s, u"L1985-08-15"_s};
        return dates[++dateAt % dates.size()];
    }
    void fill(Record *record, const QStringList &names)
    {
        for (const QString &name : names) {
            const FieldBase *field = record->entity().field(name);
            if (!field->spec().required && name != u"city"_s && below(100) < 40)
                continue;
            if (field->kind() == Kind::Choice) {
                const QList<FieldBase::Choice> choices = field->choices();
                record->setValue(*field, choices[below(int(choices.size()))].key);
            } else if (field->kind() == Kind::PartialDate) {
                record->setValue(*field, date());
            } else if (field->kind() == Kind::Phone) {
                record->setValue(*field, u"+49 30 %1"_s.arg(1000000 + below(8999999)));
            } else if (field->kind() == Kind::Email) {
                record->setValue(*field, u"p%1@example.com"_s.arg(below(1000000)));
            } else if (field->kind() == Kind::Tags) {
                record->setValue(*field,
                                 FieldType<QStringList>::store({u"t%1"_s.arg(below(50)), u"重点 %1"_s.arg(below(5))}));
            } else if (field->kind() == Kind::Note) {
                record->setValue(*field, QString(word() + u"\n\n"_s + word()));
            } else {
                record->setValue(*field, word());
            }
        }
    }
    Record part(const Entity &entity, Id owner, const QStringList &names)
    {
        Record record(entity, f.store->newId());
        record.setValue(*entity.ownerField(), owner);
        fill(&record, names);
        return record;
    }
    void make(int number)
    {
        const CrmSchema &s = *f.schema;
        const Contact &c = s.contact;
        ChangeSet set{{Action::Create, u"contact"_s, 1, {}}, {}, false};
        Record company(c, f.store->newId());
        company.set(c.kind, QLatin1StringView(Contact::organisation));
        company.set(c.name, u"Firm %1 %2"_s.arg(number).arg(word()));
        fill(&company, {u"nickname"_s, u"tags"_s, u"notes"_s, u"language"_s});
        Record person(c, f.store->newId());
        person.set(c.kind, QLatin1StringView(Contact::person));
        person.set(c.name, u"Person %1 %2"_s.arg(number).arg(word()));
        fill(&person, {u"prefix"_s, u"given_name"_s, u"middle_name"_s, u"suffix"_s, u"nickname"_s, u"birthday"_s,
                       u"gender"_s, u"language"_s, u"tags"_s, u"notes"_s});
        person.set(c.familyName, word());
        if (below(2))
            person.set(c.externalId, u"x-%1"_s.arg(number));
        set.changes += {insertion(company), insertion(person)};
        for (int n = below(3); n > 0; --n) {
            set.changes.append(insertion(part(s.phone, person.id(), {u"number"_s, u"type"_s})));
            set.changes.append(insertion(part(s.phone, company.id(), {u"number"_s, u"type"_s})));
            set.changes.append(insertion(part(s.email, person.id(), {u"address"_s, u"type"_s})));
            set.changes.append(insertion(part(s.web, person.id(), {u"address"_s, u"type"_s})));
            set.changes.append(insertion(part(s.occasion, person.id(), {u"date"_s, u"type"_s})));
            set.changes.append(insertion(part(s.relation, person.id(), {u"type"_s, u"other_name"_s})));
            set.changes.back().edits.append({&s.relation.otherName, {}, word()});
            set.changes.append(insertion(
                part(s.address, person.id(),
                     {u"street"_s, u"street2"_s, u"city"_s, u"region"_s, u"postcode"_s, u"country"_s, u"type"_s})));
        }
        if (below(2)) {
            Record position = part(s.affiliation, person.id(), {u"role"_s, u"department"_s});
            position.set(s.affiliation.organisation, company.id());
            set.changes.append(insertion(position));
        }
        REQUIRE(await<ChangeSet>([&](auto done) { f.store->apply(set, nullptr, done); }).ok());
    }
};
} // namespace

TEST_CASE("contacts come back from cards as they were, and cards of their own change nothing")
{
    CardFixture f;
    Contacts contacts{f};
    for (int i = 0; i < 60; ++i)
        contacts.make(i);
    const QStringList before = f.facts();
    for (const int version : {30, 40}) {
        CAPTURE(version);
        const QByteArray cards = f.cards(version);
        const ImportReport again = f.import(f.write(cards, u"own.vcf"_s));
        CHECK(again.read == 120);
        CHECK(again.unchanged == 120);
        CHECK(CardFixture::apart(before, f.facts()) == "");
        CardFixture other;
        const ImportReport fresh = other.import(other.write(cards, u"own.vcf"_s));
        CHECK(fresh.failed == 0);
        CHECK(CardFixture::apart(before, other.facts()) == "");
    }
}
