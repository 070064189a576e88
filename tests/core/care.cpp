// SPDX-License-Identifier: GPL-3.0-or-later
// Whom one should write to, and what is written then: on real files.
#include "core/domain/care.h"
#include "core/domain/letters.h"
#include "core/domain/usualtexts.h"
#include "core/values/lunarcalendar.h"
#include "tests/support/pipelinefixture.h"

using namespace Qt::StringLiterals;

namespace
{
struct Caring : PipelineFixture {
    const Contact &c = schema->contact;

    Id contact(const QString &name, const std::function<void(Record *)> &with = {}, const char *kind = Contact::person)
    {
        Record record(c, store->newId());
        record.set(c.kind, QString::fromLatin1(kind));
        record.set(c.name, name);
        if (with)
            with(&record);
        return put(record);
    }
    Id born(const QString &name, const PartialDate &date)
    {
        return contact(name, [&](Record *record) { record->set(c.birthday, date); });
    }
    Id done(Id whom, const QDateTime &at, const QString &care = {})
    {
        const Activity &a = schema->activity;
        Record record(a, store->newId());
        record.set(a.type, u"email"_s);
        record.set(a.status, QString::fromLatin1(Activity::done));
        record.set(a.at, at);
        record.set(a.contact, whom);
        record.set(a.care, care);
        return put(record);
    }
    CareList list(const CareQuery &query)
    {
        return ask<CareList>([&](Facts &file) { return careList(query, *schema, file); });
    }
    /// "2026-11-30 birthday Ada 41 *": years if known, a star when it was answered.
    QStringList told(const CareQuery &query)
    {
        QStringList lines;
        for (const CareEntry &entry : list(query).entries) {
            QString line = entry.day.toString(Qt::ISODate) + u' ' + careKindName(entry.kind) + u' ' + entry.name;
            if (entry.years)
                line += u' ' + QString::number(*entry.years);
            lines.append(entry.answer ? line + u" *"_s : line);
        }
        return lines;
    }
};
} // namespace

TEST_CASE("birthdays are told over year ends and on the last of February and by the lunar calendar")
{
    Caring f;
    f.born(u"Ada"_s, PartialDate::gregorian(1990, 1, 3));
    f.born(u"Bo"_s, PartialDate::gregorian(1988, 2, 29));
    const PartialDate leap = PartialDate::lunar(2023, 2, 10, true); // 2023 had a second second month
    REQUIRE_FALSE(leap.isNull());
    f.born(u"Chen"_s, leap);
    f.born(u"Dai"_s, PartialDate::lunar(1985, 8, 15));
    f.born(u"Ewa"_s, PartialDate::gregorian(1990, 5)); // the day is not known
    CHECK(f.told({.today = QDate(2026, 12, 28), .days = 10}) == QStringList{u"2027-01-03 birthday Ada 37"_s});
    CHECK(f.told({.today = QDate(2027, 2, 20), .days = 10}) == QStringList{u"2027-02-28 birthday Bo 39"_s});
    CHECK(f.told({.today = QDate(2028, 2, 20), .days = 10}) == QStringList{u"2028-02-29 birthday Bo 40"_s});
    const QDate plain = lunarToDate({2026, 2, 10, false}); // a year without that leap month
    CHECK(f.told({.today = plain, .days = 0, .daysBefore = 0}) ==
          QStringList{plain.toString(Qt::ISODate) + u" birthday Chen 3"_s});
    CHECK(f.told({.today = QDate(2026, 9, 20), .days = 7}) == QStringList{u"2026-09-25 birthday Dai 41"_s});
}

TEST_CASE("what was answered is said and what is past and answered is gone")
{
    Caring f;
    const QDate today(2026, 11, 22);
    const Id past = f.born(u"Past"_s, PartialDate::gregorian(1980, 11, 20));
    const Id forgotten = f.born(u"Forgotten"_s, PartialDate::gregorian(1980, 11, 21));
    const Id soon = f.born(u"Soon"_s, PartialDate::gregorian(1980, 11, 30));
    f.born(u"Later"_s, PartialDate::gregorian(1980, 12, 30));
    f.born(u"Long ago"_s, PartialDate::gregorian(1980, 11, 10));
    const Id answer = f.done(soon, today.startOfDay(), u"birthday 2026-11-30"_s);
    f.done(past, today.startOfDay(), u"birthday 2026-11-20"_s);
    f.done(forgotten, today.startOfDay(), u"birthday 2025-11-21"_s); // of last year
    const CareQuery query{.today = today, .days = 30};
    CHECK(f.told(query) == QStringList{u"2026-11-21 birthday Forgotten 46"_s, u"2026-11-30 birthday Soon 46 *"_s});
    const CareEntry entry = f.list(query).entries.last();
    CHECK(entry.answer == answer);
    CHECK(entry.answerType == u"email"_s);
    CHECK(entry.key == u"birthday 2026-11-30"_s);
    f.undo();
    f.undo();
    CHECK(f.told(query).size() == 3); // nobody wrote on the 20th any more
}

TEST_CASE("dates to remember and the ends of warranties and contracts each have a key of their own")
{
    Caring f;
    const QDate today(2026, 11, 22);
    const Id firm = f.contact(u"Firm"_s, {}, Contact::organisation);
    const Occasion &o = f.schema->occasion;
    for (const auto &[type, date] : {std::pair{u"founding"_s, PartialDate::gregorian(2006, 11, 25)},
                                     {u"wedding"_s, PartialDate::gregorian(2016, 11, 25)},
                                     {u"renewal"_s, PartialDate::gregorian(2026, 12, 1)}}) {
        Record part(o, f.store->newId());
        part.set(o.contact, firm);
        part.set(o.date, date);
        part.set(o.type, type);
        f.put(part);
    }
    const Device &d = f.schema->device;
    Record device(d, f.store->newId());
    device.set(d.name, u"Press"_s);
    device.set(d.contact, firm);
    device.set(d.warrantyUntil, QDate(2026, 11, 26));
    device.set(d.contractUntil, QDate(2026, 12, 1));
    f.put(device);
    const QList<CareEntry> found = f.list({.today = today, .days = 30}).entries;
    QStringList told;
    QSet<QString> keys;
    for (const CareEntry &entry : found) {
        told.append(entry.day.toString(u"MM-dd "_s) + careKindName(entry.kind) + u' ' + entry.occasion.text());
        keys.insert(entry.key);
    }
    told.sort();
    CHECK(told == QStringList{u"11-25 anniversary Founding day"_s, u"11-25 anniversary Wedding day"_s,
                              u"11-26 warranty Warranty ends"_s, u"12-01 contract Contract ends"_s,
                              u"12-01 contract Renewal"_s});
    CHECK(keys.size() == 5);
    CHECK(f.list({.today = today, .days = 30, .kinds = {CareKind::Warranty}}).entries.size() == 1);
}

TEST_CASE("festivals are for customers and only those that were chosen")
{
    Caring f;
    const auto is = [&f](const QString &status) {
        return [&f, status](Record *record) { record->set(f.c.status, status); };
    };
    f.contact(u"Customer"_s, is(u"customer"_s));
    f.contact(u"Key"_s, is(u"key_account"_s));
    f.contact(u"Prospect"_s, is(u"prospect"_s));
    const CareQuery none{.today = QDate(2026, 2, 1)};
    CHECK(f.told(none).isEmpty());
    CareQuery chosen = none;
    chosen.festivals = {u"spring_festival"_s, u"mid_autumn_festival"_s};
    CHECK(f.told(chosen) == QStringList{u"2026-02-17 festival Customer"_s, u"2026-02-17 festival Key"_s});
    CHECK(f.list(chosen).entries.first().key == u"festival 2026-02-17 spring_festival"_s);
    chosen.most = 1;
    CHECK(f.list(chosen).entries.size() == 1);
    CHECK(f.list(chosen).more == 1);
}

TEST_CASE("silence is told on the day it becomes too long while nothing is planned")
{
    Caring f;
    const QDate today = QDate::currentDate();
    const auto customer = [&f](const QString &name, const QString &status = u"customer"_s) {
        return f.contact(name, [&](Record *record) { record->set(f.c.status, status); });
    };
    const Id quiet = customer(u"Quiet"_s);
    f.done(quiet, today.addDays(-85).startOfDay());
    f.done(customer(u"Heard"_s), today.addDays(-10).startOfDay());
    f.done(customer(u"Supplier"_s, u"supplier"_s), today.addDays(-85).startOfDay());
    f.done(customer(u"Lost in time"_s), today.addDays(-400).startOfDay());
    const QString day = today.addDays(5).toString(Qt::ISODate);
    CHECK(f.told({.today = today, .days = 30}) == QStringList{day + u" silence Quiet"_s});
    CHECK(f.told({.today = today, .days = 30, .silenceDays = 0}).isEmpty());
    const Activity &a = f.schema->activity;
    Record plan(a, f.store->newId());
    plan.set(a.type, u"call"_s);
    plan.set(a.status, QString::fromLatin1(Activity::planned));
    plan.set(a.at, today.addDays(3).startOfDay());
    plan.set(a.contact, quiet);
    f.put(plan);
    CHECK(f.told({.today = today, .days = 30}).isEmpty());
}

TEST_CASE("who refused is listed with the reason and the choice of a file reads back")
{
    Caring f;
    const PartialDate day = PartialDate::gregorian(1980, 11, 30);
    f.contact(u"A"_s, [&](Record *record) {
        record->set(f.c.birthday, day);
        record->set(f.c.consent, QString::fromLatin1(Contact::refused));
    });
    f.contact(u"B"_s, [&](Record *record) {
        record->set(f.c.birthday, day);
        record->set(f.c.doNotContact, true);
    });
    f.contact(u"C"_s, [&](Record *record) {
        record->set(f.c.birthday, day);
        record->set(f.c.consent, QString::fromLatin1(Contact::agreed));
    });
    const QList<CareEntry> found = f.list({.today = QDate(2026, 11, 22)}).entries;
    REQUIRE(found.size() == 3);
    CHECK(found[0].refusal == CareRefusal::Refused);
    CHECK(found[1].refusal == CareRefusal::DoNotContact);
    CHECK(found[2].refusal == CareRefusal::None);
    CHECK_FALSE(careRefusalText(found[0].refusal).isEmpty());
    CHECK_FALSE(careRefusalText(found[1].refusal) == careRefusalText(found[0].refusal));
    const CareChoice choice{{u"christmas"_s, u"qixi"_s}, 60};
    CHECK(CareChoice::fromText(choice.toText()) == choice);
    CHECK(CareChoice::fromText({}) == CareChoice());
    CHECK(CareChoice::fromText(u"{\"festivals\":[\"easter\"],\"silence_days\":-5}"_s) == CareChoice{{}, 0});
}

TEST_CASE("the day on which somebody agreed or refused is filled in unless it was typed")
{
    Caring f;
    const QDate today = QDate::currentDate(), typed(2020, 5, 1);
    const Id plain = f.contact(u"Plain"_s);
    CHECK_FALSE(f.load(f.c, plain)->operator[](f.c.consentOn).isValid());
    const auto change = [&](Id id, const std::function<void(Record *)> &edit) {
        const Record before = *f.load(f.c, id);
        Record after = before;
        edit(&after);
        f.apply({{Action::Edit, u"contact"_s, 1, {}}, {*difference(before, after)}});
        return (*f.load(f.c, id))[f.c.consentOn];
    };
    const QString agreed = QString::fromLatin1(Contact::agreed), refused = QString::fromLatin1(Contact::refused);
    CHECK(change(plain, [&](Record *record) { record->set(f.c.consent, agreed); }) == today);
    f.undo();
    CHECK_FALSE(f.load(f.c, plain)->operator[](f.c.consentOn).isValid());
    CHECK(change(plain, [&](Record *record) {
              record->set(f.c.consent, agreed);
              record->set(f.c.consentOn, typed);
          }) == typed);
    CHECK(change(plain, [&](Record *record) { record->set(f.c.nickname, u"P"_s); }) == typed);
    CHECK(change(plain, [&](Record *record) { record->set(f.c.consent, refused); }) == today); // another statement
    const Id came = f.contact(u"Came"_s, [&](Record *record) {
        record->set(f.c.consent, refused);
        record->set(f.c.consentOn, typed);
    });
    CHECK((*f.load(f.c, came))[f.c.consentOn] == typed);
}

TEST_CASE("a letter takes the text in the language of the contact and its fields from the file")
{
    Caring f;
    const TextTemplate &t = f.schema->textTemplate;
    for (const Record &text : usualTexts(t, [&f] { return f.store->newId(); }))
        f.put(text);
    const Id wang = f.contact(u"王小明"_s, [&](Record *record) {
        record->set(f.c.birthday, PartialDate::gregorian(1980, 11, 30));
        record->set(f.c.gender, u"male"_s);
    });
    const Id ada = f.contact(u"Ada Byron"_s, [&](Record *record) {
        record->set(f.c.birthday, PartialDate::gregorian(1980, 11, 30));
        record->set(f.c.gender, u"female"_s);
        record->set(f.c.language, u"en-GB"_s);
    });
    Record mail(f.schema->email, f.store->newId());
    mail.set(f.schema->email.contact, ada);
    mail.set(f.schema->email.address, u"ada@example.com"_s);
    f.put(mail);
    const LetterWish wish{.channel = QString::fromLatin1(TextTemplate::email),
                          .ownLanguage = u"en"_s,
                          .me = u"Nora"_s,
                          .today = QDate(2026, 11, 22)};
    const QList<CareEntry> entries = f.list({.today = wish.today}).entries;
    const QList<Letter> letters =
        f.ask<QList<Letter>>([&](Facts &file) { return lettersFor(entries, wish, *f.schema, file); });
    REQUIRE(letters.size() == 2);
    const Letter &english = letters[0].entry.contact == ada ? letters[0] : letters[1];
    const Letter &chinese = letters[0].entry.contact == wang ? letters[0] : letters[1];
    CHECK(english.email == u"ada@example.com"_s);
    CHECK(english.text.subject == u"Happy birthday"_s);
    CHECK(english.text.body.startsWith(u"Dear Ms. Byron,"_s));
    CHECK(english.text.body.endsWith(u"Nora"_s));
    CHECK(english.text.isWhole());
    CHECK(chinese.language == u"zh_CN"_s);
    CHECK(chinese.text.body.startsWith(u"王先生："_s));

    const ServiceRecord &s = f.schema->serviceRecord;
    Record record(s, f.store->newId());
    record.set(s.subject, u"Pump leaks"_s);
    record.set(s.contact, ada);
    f.put(record);
    LetterWish survey = wish;
    survey.purpose = QString::fromLatin1(TextTemplate::survey);
    const auto about =
        f.ask<std::optional<Letter>>([&](Facts &file) { return letterAbout(record.id(), survey, *f.schema, file); });
    REQUIRE(about);
    CHECK(about->text.body.contains(u"“Pump leaks” (SR-1)"_s));
    CHECK(about->entry.key.isEmpty());
    const Record logged = letterActivity(*f.schema, *about, u"email"_s, about->text.subject, about->text.body,
                                         QDateTime::currentDateTimeUtc());
    CHECK(logged[f.schema->activity.service] == record.id());
    CHECK(logged[f.schema->activity.contact] == ada);
}

TEST_CASE("the usual texts know every field they use", "[texts]")
{
    Caring f;
    const TextTemplate &t = f.schema->textTemplate;
    QHash<QString, int> count;
    TextValues values;
    for (const QString &field : textFieldNames())
        values.insert(field, u"x"_s);
    for (const Record &text : usualTexts(t, [&f] { return f.store->newId(); })) {
        INFO(text[t.name].toStdString());
        const FilledText filled = fillText(text[t.subject], text[t.body], values);
        CHECK(filled.isWhole());
        CHECK_FALSE(filled.body.contains(u'{'));
        ++count[text[t.language]];
    }
    CHECK(count == QHash<QString, int>{{u"en"_s, 7}, {u"zh_CN"_s, 7}, {u"zh_TW"_s, 7}});
}
