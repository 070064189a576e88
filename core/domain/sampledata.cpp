// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sampledata.h"

#include "core/domain/derive.h"
#include "core/domain/samplewords.h"

using namespace Qt::StringLiterals;

namespace
{
const QStringList companyIndustries{u"retail"_s,        u"wholesale"_s, u"logistics"_s, u"healthcare"_s,
                                    u"manufacturing"_s, u"energy"_s,    u"software"_s,  u"construction"_s};
const QStringList statuses{u"prospect"_s,    u"customer"_s, u"customer"_s, u"customer"_s,
                           u"key_account"_s, u"at_risk"_s,  u"dormant"_s,  u"partner"_s};
const QStringList sources{u"web"_s, u"referral"_s, u"trade_fair"_s, u"newsletter"_s, u"cold_call"_s};
const QStringList ratings{u"a"_s, u"b"_s, u"b"_s, u"c"_s, u"c"_s, u"d"_s};
} // namespace

SampleMaker::SampleMaker(const CrmSchema &schema, const QString &language, quint32 seed, const QDateTime &now,
                         std::function<Id()> newId)
    : m_schema(schema), m_words(Words::of(language)), m_random(seed), m_now(now), m_newId(std::move(newId))
{
}

QStringList SampleMaker::languages()
{
    return {u"en"_s, u"zh_CN"_s, u"zh_TW"_s};
}

Record SampleMaker::contact(const char *kind, const QString &name)
{
    Record record(m_schema.contact, m_newId());
    record.set(m_schema.contact.kind, QString::fromLatin1(kind));
    record.set(m_schema.contact.name, name);
    record.setValue(*m_schema.contact.createdAt(), m_now.addDays(-30 - m_random.bounded(700)).toMSecsSinceEpoch());
    record.setValue(*m_schema.contact.updatedAt(), record.value(*m_schema.contact.createdAt()));
    return record;
}

void SampleMaker::add(SampleRecord *to, Record part)
{
    qint64 place = 0;
    for (const Record &other : to->parts)
        place += &other.entity() == &part.entity();
    part.setValue(*part.entity().ownerField(), to->record.id());
    part.setValue(*part.entity().placeField(), place);
    to->parts.append(part);
}

void SampleMaker::addPhone(SampleRecord *to, const char *type)
{
    Record part(m_schema.phone, m_newId());
    part.set(m_schema.phone.number, m_words.dial.arg(m_random.bounded(100), 2, 10, QLatin1Char('0')));
    part.set(m_schema.phone.type, QString::fromLatin1(type));
    add(to, part);
}

void SampleMaker::addEmail(SampleRecord *to, const QString &box, const QString &domain)
{
    Record part(m_schema.email, m_newId());
    part.set(m_schema.email.address, box + u'@' + domain);
    part.set(m_schema.email.type, u"work"_s);
    add(to, part);
}

void SampleMaker::addAddress(SampleRecord *to)
{
    Record part(m_schema.address, m_newId());
    const int number = 1 + int(m_random.bounded(240)), city = int(m_random.bounded(quint32(m_words.cities.size())));
    const QString street = m_words.streets[city], postcode = m_words.postcodes[city];
    part.set(m_schema.address.street,
             m_words.familyFirst ? u"%1%2号"_s.arg(street).arg(number) : u"%1 %2"_s.arg(number).arg(street));
    if (m_words.language == u"zh_TW"_s)
        part.set(m_schema.address.street, u"%1%2號"_s.arg(street).arg(number));
    part.set(m_schema.address.city, m_words.cities[city]);
    part.set(m_schema.address.region, m_words.regions[city]);
    const QString digits = QString::number(10 + m_random.bounded(90));
    part.set(m_schema.address.postcode, postcode.contains(u'%') ? postcode.arg(digits) : postcode);
    part.set(m_schema.address.country, m_words.country);
    part.set(m_schema.address.type, u"work"_s);
    add(to, part);
}

SampleRecord SampleMaker::company()
{
    const Contact &c = m_schema.contact;
    const bool latin = !m_words.familyFirst;
    const QString gap = latin ? u" "_s : QString();
    const QString first = pick(m_words.companyFirst), second = pick(m_words.companySecond),
                  form = pick(m_words.companyForm);
    SampleRecord made{contact(Contact::organisation, first + gap + second + gap + form), {}, {}};
    m_domain = u"company%1.example"_s.arg(m_customer);
    made.record.set(c.status, pick(statuses));
    made.record.set(c.rating, pick(ratings));
    made.record.set(c.source, pick(sources));
    made.record.set(c.industry, pick(companyIndustries));
    made.record.set(c.employees, qint64(3 + m_random.bounded(400)));
    if (chance(70))
        made.record.set(c.tags, QStringList{pick(m_words.tags)});
    if (chance(40))
        made.record.set(c.notes, pick(m_words.notes));
    made.record.set(c.externalId, u"S%1"_s.arg(m_customer, 6, 10, QLatin1Char('0')));
    addPhone(&made, "main");
    addEmail(&made, u"info"_s, m_domain);
    addAddress(&made);
    Record web(m_schema.web, m_newId());
    web.set(m_schema.web.address, u"https://www."_s + m_domain);
    web.set(m_schema.web.type, u"website"_s);
    add(&made, web);
    return made;
}

SampleRecord SampleMaker::person(const SampleRecord &employer, int index)
{
    const Contact &c = m_schema.contact;
    const QString given = pick(m_words.given), family = pick(m_words.family);
    SampleRecord made{contact(Contact::person, {}), {}, {}};
    made.record.set(c.givenName, given);
    made.record.set(c.familyName, family);
    derive(&made.record, nullptr);
    made.record.set(c.status, employer.record[c.status]);
    if (chance(60)) {
        const int year = 1955 + int(m_random.bounded(45)), month = 1 + int(m_random.bounded(12)),
                  day = 1 + int(m_random.bounded(28));
        made.record.set(c.birthday, PartialDate::gregorian(chance(30) ? 0 : year, month, day));
    }
    if (chance(40))
        made.record.set(c.hobbies, pick(m_words.hobbies));
    addPhone(&made, "mobile");
    if (chance(50))
        addPhone(&made, "work");
    addEmail(&made, u"person%1"_s.arg(index + 1), m_domain);
    Record position(m_schema.affiliation, m_newId());
    position.set(m_schema.affiliation.organisation, employer.record.id());
    position.set(m_schema.affiliation.role, pick(m_words.roles));
    position.set(m_schema.affiliation.department, pick(m_words.departments));
    position.set(m_schema.affiliation.from, PartialDate::gregorian(2010 + int(m_random.bounded(14))));
    add(&made, position);
    made.referred.append(employer.record.title());
    return made;
}

QList<SampleRecord> SampleMaker::activities(const SampleRecord &company, const SampleRecord &person)
{
    static const QStringList types{u"call"_s, u"email"_s, u"meeting"_s, u"visit"_s, u"message"_s, u"note"_s};
    const Activity &a = m_schema.activity;
    QList<SampleRecord> made;
    const auto activity = [&](const QString &type, const char *status, const QDateTime &at) {
        Record record(a, m_newId());
        record.set(a.type, type);
        record.set(a.status, QString::fromLatin1(status));
        record.set(a.at, at);
        record.set(a.contact, person.record.id());
        record.set(a.organisation, company.record.id());
        return record;
    };
    for (int n = 1 + int(m_random.bounded(5)); n > 0; --n) {
        const QString type = pick(types);
        const QDateTime day = m_now.addDays(-int(m_random.bounded(200)));
        Record done = activity(type, "done", day.addSecs(-int(m_random.bounded(8 * 3600))));
        done.set(a.subject, pick(m_words.subjects));
        done.set(a.body, pick(m_words.texts));
        if (done[a.type] == u"call"_s) {
            done.set(a.minutes, qint64(2 + m_random.bounded(40)));
            done.set(a.direction, chance(60) ? u"out"_s : u"in"_s);
            done.set(a.outcome, chance(80) ? u"reached"_s : u"no_answer"_s);
        }
        made.append({done, {}, {}});
    }
    if (chance(60)) {
        const bool call = chance(50);
        const QDate day = m_now.date().addDays(int(m_random.bounded(20)) - 3);
        Record next =
            activity(call ? u"call"_s : u"task"_s, "planned", QDateTime(day, QTime(9 + int(m_random.bounded(8)), 0)));
        next.set(a.subject, pick(m_words.nextSteps));
        made.append({next, {}, {}});
    }
    return made;
}

QList<SampleRecord> SampleMaker::nextCustomer(bool withActivities)
{
    ++m_customer;
    QList<SampleRecord> made{company()};
    const int people = 1 + int(m_random.bounded(3));
    for (int i = 0; i < people; ++i)
        made.append(person(made.front(), i));
    if (withActivities)
        for (int i = 1; i <= people; ++i)
            made += activities(made.front(), made[i]);
    if (!m_stages.isEmpty() && chance(30))
        made += opportunity(made.front(), made[1]);
    if (!m_statuses.isEmpty() && chance(35)) {
        const SampleRecord owned = device(made.front());
        made.append(owned);
        for (int n = 1 + int(m_random.bounded(2)); n > 0; --n)
            made.append(serviceRecord(made.front(), made[1], chance(70) ? owned.record.id() : 0));
    }
    return made;
}
