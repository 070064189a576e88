// SPDX-License-Identifier: GPL-3.0-or-later
// Who is the same as whom: names, firms, evidence, and a labelled file.
#include "core/duplicates/duplicates.h"
#include "core/duplicates/comparison.h"
#include "core/duplicates/firmname.h"
#include "core/duplicates/humanname.h"
#include "core/duplicates/keysort.h"
#include "tests/support/duplicatequality.h"
#include "tests/support/storefixture.h"

using namespace Qt::StringLiterals;

namespace
{
Alike humans(const QString &a, const QString &b)
{
    const Alike alike = compareHumans(HumanName(a), HumanName(b));
    CHECK(compareHumans(HumanName(b), HumanName(a)) == alike);
    return alike;
}
Alike firms(const QString &a, const QString &b)
{
    const Alike alike = compareFirms(FirmName(a), FirmName(b));
    CHECK(compareFirms(FirmName(b), FirmName(a)) == alike);
    return alike;
}
} // namespace

TEST_CASE("names of persons are alike in the ways in which people write them")
{
    CHECK(humans(u"José Núñez"_s, u"JOSE NUNEZ"_s) == Alike::Same);
    CHECK(humans(u"Jürgen Müller"_s, u"Juergen Mueller"_s) == Alike::Same);
    CHECK(humans(u"Dr. Anna Weber"_s, u"Anna Weber"_s) == Alike::Same);
    CHECK(humans(u"Weber, Anna"_s, u"Anna Weber"_s) == Alike::Same);
    CHECK(humans(u"Weber Anna"_s, u"Anna Weber"_s) == Alike::Swapped);
    CHECK(humans(u"Bob Smith"_s, u"Robert Smith"_s) == Alike::Nickname);
    CHECK(humans(u"Gabi Koch"_s, u"Gabriele Koch"_s) == Alike::Nickname);
    CHECK(humans(u"J. Smith"_s, u"John Smith"_s) == Alike::Initials);
    CHECK(humans(u"Jonh Smith"_s, u"John Smith"_s) == Alike::Spelling);
    CHECK(humans(u"Smith"_s, u"John Smith"_s) == Alike::Part);
    CHECK(humans(u"Anna Weber"_s, u"Anna Koch"_s) == Alike::OtherFamily);
    CHECK(humans(u"Anna Weber"_s, u"Petra Weber"_s) == Alike::OtherGiven);
    CHECK(humans(u"Anna Weber"_s, u"Karl Braun"_s) == Alike::Different);
    CHECK(humans(u"張偉"_s, u"张伟"_s) == Alike::Same);
    CHECK(humans(u"张伟"_s, u"Zhang Wei"_s) == Alike::Pinyin);
    CHECK(humans(u"张伟"_s, u"Wei Zhang"_s) == Alike::Pinyin);
    CHECK(humans(u"单晓明"_s, u"Xiao-Ming Shan"_s) == Alike::Pinyin);
    CHECK(humans(u"欧阳吕"_s, u"Ouyang Lyu"_s) == Alike::Pinyin);
    CHECK(humans(u"Xiaoming Zhang"_s, u"Xiao Ming Zhang"_s) == Alike::Same);
    CHECK(humans(u"张伟"_s, u"张玮"_s) == Alike::Homophone);
    CHECK(humans(u"张建国"_s, u"张建华"_s) == Alike::OtherGiven);
    CHECK(humans(u"张伟"_s, u"David Zhang"_s) == Alike::OtherGiven);
    CHECK(humans(u"张先生"_s, u"张伟"_s) == Alike::Part);
    CHECK(otherGeneration(HumanName(u"Hans Braun jun."_s), HumanName(u"Hans Braun"_s)));
    CHECK(otherMiddle(HumanName(u"John A. Smith"_s), HumanName(u"John B. Smith"_s)));
    CHECK_FALSE(otherMiddle(HumanName(u"John A. Smith"_s), HumanName(u"John Adam Smith"_s)));
}

TEST_CASE("names of firms are alike without legal form, city and signs")
{
    CHECK(firms(u"Silverridge GmbH & Co. KG"_s, u"SILVERRIDGE"_s) == Alike::Same);
    CHECK(firms(u"Berg & Söhne AG"_s, u"Berg und Sohne"_s) == Alike::Same);
    CHECK(firms(u"Żółwin Sp. z o.o."_s, u"Zolwin"_s) == Alike::Same);
    CHECK(firms(u"The Oakgate Company, Inc."_s, u"Oakgate Inc"_s) == Alike::Same);
    CHECK(firms(u"上海华达科技有限公司"_s, u"華達科技股份有限公司"_s) == Alike::Same);
    CHECK(firms(u"华达科技（上海）有限公司"_s, u"上海华达科技有限公司"_s) == Alike::Same);
    CHECK(firms(u"株式会社青葉"_s, u"青葉株式会社"_s) == Alike::Same);
    CHECK(firms(u"华达科技有限公司"_s, u"Huada Keji Co., Ltd."_s) == Alike::Pinyin);
    CHECK(firms(u"Silveridge Logistics Ltd"_s, u"Silverridge Logistics Ltd"_s) == Alike::Spelling);
    CHECK(firms(u"Silverridge Holding"_s, u"Silverridge"_s) == Alike::Part);
    CHECK(firms(u"Silverridge Holding"_s, u"Silverridge Leasing"_s) == Alike::Different);
    CHECK(firms(u"Plant 1 Ltd"_s, u"Plant 2 Ltd"_s) == Alike::Different);
    CHECK(otherForm(FirmName(u"Berg GmbH"_s), FirmName(u"Berg AG"_s)));
    CHECK_FALSE(otherForm(FirmName(u"Berg Ltd."_s), FirmName(u"Berg Limited"_s)));
    CHECK_FALSE(otherForm(FirmName(u"Berg"_s), FirmName(u"Berg AG"_s)));
    CHECK(FirmName(u"上海华达科技有限公司"_s).city == u"上海"_s);
}

TEST_CASE("numbers are one however much of them is written, and days when nothing contradicts")
{
    CHECK(samePhone(8613800138000, 13800138000));
    CHECK(samePhone(491711234567, 1711234567));
    CHECK_FALSE(samePhone(8613800138000, 8613800138001));
    CHECK_FALSE(samePhone(1234567, 4930 * 10000000ull + 1234567)); // a number of the town alone
    const auto key = [](const char *text) {
        const PartialDate day = PartialDate::fromText(QString::fromLatin1(text));
        return quint64(day.day()) | quint64(day.month()) << 5 | quint64(day.year()) << 10 |
               quint64(day.isLunar() ? 2 : 1) << 32;
    };
    CHECK(sameDay(key("1985-09-14"), key("1985-09-14")) == SameDay::Whole);
    CHECK(sameDay(key("1985-09-14"), key("--09-14")) == SameDay::Yearly);
    CHECK(sameDay(key("1985-09-14"), key("1985-09-15")) == SameDay::Differs);
    CHECK(sameDay(key("1985"), key("1985-09-15")) == SameDay::Unknown);
    CHECK(sameDay(key("1985-09-14"), key("L1985-08-15")) == SameDay::Unknown);
}

namespace
{
struct DuplicatesFixture : StoreFixture {
    DuplicateReport find()
    {
        return *await<DuplicateReport>([&](auto done) {
            store->compute<DuplicateReport>(
                [&](Facts &facts) {
                    return findDuplicates(facts, schema->contact, [](qint64, qint64) { return true; });
                },
                nullptr, done);
        });
    }
    std::optional<DuplicatePair> pair(Id a, Id b)
    {
        for (const DuplicatePair &pair : find().pairs)
            if (pair.first == std::min(a, b) && pair.second == std::max(a, b))
                return pair;
        return std::nullopt;
    }
    QList<DuplicatePair> hint(const Record &draft, const QList<Record> &parts)
    {
        return *await<QList<DuplicatePair>>([&](auto done) {
            store->compute<QList<DuplicatePair>>([&](Facts &facts) { return likelyDuplicates(facts, draft, parts, 5); },
                                                 nullptr, done);
        });
    }
    void set(Id id, const FieldBase &field, const QVariant &value)
    {
        const Record before = *load(schema->contact, id);
        Record after = before;
        after.setValue(field, value);
        apply({{Action::Edit, u"contact"_s, 1, {}}, {*difference(before, after)}});
    }
};
} // namespace

TEST_CASE("the same mobile and name are safe, contradictions and families are not")
{
    DuplicatesFixture f;
    const Id one = f.addPerson(u"Robert Blackwell"_s, u"+44 7412 345678"_s);
    const Id two = f.addPerson(u"Blackwell Robert"_s, u"07412345678"_s);
    const Id brother = f.addPerson(u"George Blackwell"_s, u"+44 7412 345678"_s);
    const auto same = f.pair(one, two);
    REQUIRE(same);
    CHECK(same->lane == Lane::Safe);
    CHECK(same->score > 0.95);
    CHECK(std::any_of(same->reasons.begin(), same->reasons.end(),
                      [](const MatchReason &r) { return r.what == MatchReason::SamePhone && !r.value.isEmpty(); }));
    CHECK_FALSE(f.pair(one, brother));
    f.set(one, f.schema->contact.birthday, u"1950-02-03"_s);
    f.set(two, f.schema->contact.birthday, u"1980-02-03"_s);
    const auto fatherAndSon = f.pair(one, two);
    REQUIRE(fatherAndSon);
    CHECK(fatherAndSon->lane == Lane::Conflict);
}

TEST_CASE("a number that many have says little, and a name alone nothing")
{
    DuplicatesFixture f;
    QList<Id> colleagues;
    for (const QString &name :
         {u"Ann Bell"_s, u"Tom Reed"_s, u"Kim Long"_s, u"Joe Hill"_s, u"Sue Gray"_s, u"Sue Grey"_s})
        colleagues.append(f.addPerson(name, u"+44 20 2345 6789"_s, u"info@oakgate.example"_s));
    f.addPerson(u"Mary Moore"_s, u"+44 7412 000001"_s);
    f.addPerson(u"Mary Moore"_s, u"+44 7412 000002"_s);
    for (const DuplicatePair &pair : f.find().pairs)
        CHECK(pair.lane == Lane::Review);
    CHECK_FALSE(f.pair(colleagues[0], colleagues[1]));
}

TEST_CASE("what somebody called distinct is not told again")
{
    DuplicatesFixture f;
    const Id one = f.addPerson(u"Ann Bell"_s, {}, u"ann@oakgate.example"_s);
    const Id two = f.addPerson(u"Ann Bell"_s, {}, u"ANN@oakgate.example"_s);
    REQUIRE(f.pair(one, two));
    CHECK(grouped(f.find()).size() == 1);
    Record pair(f.schema->distinctPair, f.store->newId());
    pair.set(f.schema->distinctPair.kind, u"contact"_s);
    pair.set(f.schema->distinctPair.first, one);
    pair.set(f.schema->distinctPair.second, two);
    f.apply({{Action::Create, u"distinct_pair"_s, 1, {}}, {insertion(pair)}});
    CHECK_FALSE(f.pair(one, two));
    const Record draft = *f.load(f.schema->contact, one);
    CHECK(f.hint(draft, {}).isEmpty());
}

TEST_CASE("the hint finds who has the phone, the mail or the name that is typed")
{
    DuplicatesFixture f;
    const Id known = f.addPerson(u"Chiara Vandermeer"_s, u"+49 171 1234567"_s, u"chiara@oakgate.example"_s);
    const CrmSchema &s = *f.schema;
    Record draft(s.contact);
    draft.set(s.contact.kind, u"person"_s);
    CHECK(f.hint(draft, {}).isEmpty());
    draft.set(s.contact.name, u"Vandermeer Chiara"_s);
    REQUIRE(f.hint(draft, {}).size() == 1);
    CHECK(f.hint(draft, {}).first().second == known);
    CHECK(f.hint(draft, {}).first().lane == Lane::Review);
    Record phone(s.phone);
    phone.set(s.phone.number, u"0049 171 1234567"_s);
    CHECK(f.hint(draft, {phone}).first().lane == Lane::Safe);
    draft.set(s.contact.name, u"Karl Braun"_s);
    CHECK(f.hint(draft, {}).isEmpty());
    Record mail(s.email);
    mail.set(s.email.address, u"Chiara@Oakgate.example"_s);
    draft.set(s.contact.name, u"C. Vandermeer"_s);
    CHECK(f.hint(draft, {mail}).size() == 1);
}

TEST_CASE("kinds are compared by what their declarations tell")
{
    const CrmSchema s;
    for (const Entity *entity : std::initializer_list<const Entity *>{&s.contact, &s.lead, &s.product, &s.device})
        CHECK(mayHaveDuplicates(*entity));
    for (const Entity *entity :
         std::initializer_list<const Entity *>{&s.phone, &s.savedView, &s.opportunity, &s.article})
        CHECK_FALSE(mayHaveDuplicates(*entity));
}

TEST_CASE("devices of one serial number are one")
{
    DuplicatesFixture f;
    const auto add = [&](const QString &name, const QString &serial) {
        Record device(f.schema->device, f.store->newId());
        device.set(f.schema->device.name, name);
        device.set(f.schema->device.serial, serial);
        f.apply({{Action::Create, u"device"_s, 1, name}, {insertion(device)}});
        return device.id();
    };
    const Id one = add(u"Pump P-200"_s, u"SN 4711-A"_s), two = add(u"Pump P-200"_s, u"sn4711a"_s);
    add(u"Pump P-200"_s, u"SN 4712-A"_s);
    const DuplicateReport report = *await<DuplicateReport>([&](auto done) {
        f.store->compute<DuplicateReport>(
            [&](Facts &facts) { return findDuplicates(facts, f.schema->device, [](qint64, qint64) { return true; }); },
            nullptr, done);
    });
    REQUIRE(report.pairs.size() == 1);
    CHECK(report.pairs[0].first == one);
    CHECK(report.pairs[0].second == two);
    CHECK(report.pairs[0].lane == Lane::Safe);
}

TEST_CASE("firms, their people, branches and subsidiaries are kept apart")
{
    DuplicatesFixture f;
    const CrmSchema &s = *f.schema;
    const auto firm = [&](const QString &name, const QString &phone, const QString &site, const QString &city,
                          Id parent = 0) {
        Record record(s.contact, f.store->newId());
        record.set(s.contact.kind, u"organisation"_s);
        record.set(s.contact.name, name);
        if (parent)
            record.set(s.contact.parent, parent);
        ChangeSet set{{Action::Create, u"contact"_s, 1, name}, {insertion(record)}};
        const auto add = [&](const Entity &kind, const FieldBase &field, const QString &value) {
            Record part(kind, f.store->newId());
            part.setValue(*kind.ownerField(), record.id());
            part.setValue(field, value);
            if (!value.isEmpty())
                set.changes.append(insertion(part));
        };
        add(s.phone, s.phone.number, phone);
        add(s.web, s.web.address, site);
        add(s.address, s.address.city, city);
        f.apply(set);
        return record.id();
    };
    const QString number = u"+49 30 2345678"_s, site = u"https://www.oakgate.example"_s;
    const Id one = firm(u"Oakgate Logistik GmbH"_s, number, site, u"Berlin"_s);
    const Id same = firm(u"OAKGATE LOGISTIK"_s, u"030 2345678"_s, {}, u"Berlin"_s);
    const Id branch = firm(u"Oakgate Logistik GmbH"_s, u"+49 89 7654321"_s, u"oakgate.example"_s, u"München"_s);
    const Id other = firm(u"Oakgate Immobilien GmbH"_s, number, site, u"Berlin"_s);
    const Id form = firm(u"Oakgate Logistik AG"_s, number, {}, u"Berlin"_s);
    const Id daughter = firm(u"Oakgate Logistik GmbH"_s, number, site, u"Berlin"_s, one);
    const Id person = f.addPerson(u"Oakgate Logistik"_s, number);
    REQUIRE(f.pair(one, same));
    CHECK(f.pair(one, same)->lane == Lane::Safe);
    CHECK_FALSE(f.pair(one, branch));
    CHECK_FALSE(f.pair(one, other));
    REQUIRE(f.pair(one, form));
    CHECK(f.pair(one, form)->lane == Lane::Conflict);
    CHECK_FALSE(f.pair(one, daughter)); // the file says that they are two
    CHECK_FALSE(f.pair(one, person));
}

TEST_CASE("leads are compared by name, company and how to reach them")
{
    DuplicatesFixture f;
    const Lead &l = f.schema->lead;
    const auto add = [&](const QString &name, const QString &company, const QString &mail) {
        Record lead(l, f.store->newId());
        lead.set(l.name, name);
        lead.set(l.company, company);
        lead.set(l.email, mail);
        lead.set(l.status, QString::fromLatin1(Lead::fresh));
        f.apply({{Action::Create, u"lead"_s, 1, name}, {insertion(lead)}});
        return lead.id();
    };
    const Id one = add(u"Liz Fairweather"_s, u"Oakgate Ltd"_s, u"liz@oakgate.example"_s);
    const Id two = add(u"Elizabeth Fairweather"_s, u"Oakgate Limited"_s, u"LIZ@oakgate.example"_s);
    const Id nameless = add({}, u"Oakgate"_s, u"info@oakgate.example"_s);
    const Id again = add({}, u"OAKGATE LTD"_s, u"info@oakgate.example"_s);
    add(u"Tom Reed"_s, u"Oakgate Ltd"_s, u"tom@oakgate.example"_s);
    const DuplicateReport report = *await<DuplicateReport>([&](auto done) {
        f.store->compute<DuplicateReport>(
            [&](Facts &facts) { return findDuplicates(facts, l, [](qint64, qint64) { return true; }); }, nullptr, done);
    });
    REQUIRE(report.pairs.size() == 2);
    CHECK(report.pairs[0].lane == Lane::Safe);
    CHECK(report.pairs[0].first == one);
    CHECK(report.pairs[0].second == two);
    CHECK(report.pairs[1].first == nameless);
    CHECK(report.pairs[1].second == again);
}

TEST_CASE("pairs that hang together are a group as safe as its weakest")
{
    DuplicateReport report;
    report.pairs = {{1, 2, 0.99, Lane::Safe, {{MatchReason::SameName}}},
                    {4, 5, 0.98, Lane::Safe, {{MatchReason::SameName}}},
                    {5, 6, 0.97, Lane::Safe, {{MatchReason::SameName}, {MatchReason::Nickname}}},
                    {4, 6, 0.7, Lane::Conflict, {{MatchReason::OtherGeneration}}},
                    {2, 3, 0.5, Lane::Review, {{MatchReason::Initials}}}};
    const QList<DuplicateGroup> groups = grouped(report);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].ids == QList<Id>{1, 2});
    CHECK(groups[0].lane == Lane::Safe);
    CHECK(groups[1].ids == QList<Id>{4, 5, 6});
    CHECK(groups[1].lane == Lane::Conflict);
    CHECK(groups[1].score == 0.7);
    CHECK(groups[1].reasons.size() == 3);
    CHECK(groups[2].ids == QList<Id>{2, 3});
    CHECK(groups[2].lane == Lane::Review);
}

TEST_CASE("reasons are told in words, with the value as it is shown")
{
    const CrmSchema s;
    CHECK(reasonText({MatchReason::SamePhone, &s.phone.number, u"+4930234567"_s})
              .startsWith(u"Same phone number: +49"_s));
    CHECK(reasonText({MatchReason::SameOrganisation, &s.affiliation.organisation, u"Oakgate"_s}) ==
          u"Same company: Oakgate"_s);
    CHECK(reasonText({MatchReason::SameNumber, &s.contact.taxId, u"DE1"_s}) == u"Tax ID is the same: DE1"_s);
    CHECK(speaksAgainst({MatchReason::OtherGeneration}));
    CHECK_FALSE(speaksAgainst({MatchReason::Spelling}));
}

TEST_CASE("finding can be stopped at each of its steps")
{
    DuplicatesFixture f;
    f.addPerson(u"Ann Bell"_s, {}, u"ann@oakgate.example"_s);
    f.addPerson(u"Ann Bell"_s, {}, u"ann@oakgate.example"_s);
    bool within = true;
    const auto stoppedAt = [&](int step) {
        return *await<DuplicateReport>([&](auto done) {
            f.store->compute<DuplicateReport>(
                [&](Facts &facts) {
                    int steps = 0;
                    return findDuplicates(facts, f.schema->contact, [&](qint64 at, qint64 total) {
                        within = within && at >= 0 && at <= total;
                        return ++steps != step;
                    });
                },
                nullptr, done);
        });
    };
    int step = 1;
    for (; stoppedAt(step).cancelled; ++step)
        CHECK(stoppedAt(step).pairs.isEmpty());
    CHECK(within);
    CHECK(step > 8); // at least one in each of the passes
    CHECK(stoppedAt(step).pairs.size() == 1);
}

TEST_CASE("much is sorted in parts and stops between them")
{
    std::vector<quint64> items, expected;
    for (quint64 i = 0; i < 200000; ++i)
        items.push_back((i % 50000) * 0x9E3779B97F4A7C15ull);
    expected = items;
    std::sort(expected.begin(), expected.end());
    const auto same = [](quint64 item) { return item; };
    int steps = 0;
    std::vector<quint64> sorted = items;
    CHECK(sortByKey(&sorted, same, [&] { return ++steps; }));
    CHECK(sorted == expected);
    CHECK(steps > 2);
    CHECK_FALSE(sortByKey(&items, same, [&] { return --steps > 1; }));
    std::sort(items.begin(), items.end());
    CHECK(items == expected); // nothing is lost
    std::vector<quint64> none;
    CHECK(sortByKey(&none, same, [] { return true; }));
}

TEST_CASE("a labelled file of 5,000 is told right")
{
    DuplicatesFixture f;
    const DuplicateSample sample = writeDuplicateSample(*f.store, *f.schema, 5000, 7);
    const DuplicateReport report = f.find();
    const DuplicateQuality quality = qualityOf(report, sample);
    INFO(quality.text.toStdString());
    CHECK(sample.truePairs > 300);
    CHECK(quality.safePrecision() >= 0.999);
    CHECK(quality.recall() >= 0.97);
    CHECK(double(quality.safeRight) >= 0.5 * double(sample.truePairs)); // most need no look
    for (const DuplicateGroup &group : grouped(report))
        CHECK(group.ids.size() >= 2);
}
