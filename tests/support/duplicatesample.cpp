// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/duplicatesample.h"

#include "tests/support/await.h"
#include "tests/support/samplemaker.h"

using namespace Qt::StringLiterals;
using namespace invented;

SampleMaker::SampleMaker(Store &store, const CrmSchema &schema, int records, quint32 seed, double firms)
    : Inventor(seed), m_store(store), m_schema(schema), m_records(records), m_firmRecords(int(records * firms))
{
}

DuplicateSample SampleMaker::run()
{
    const Result<ChangeSet> done = await<ChangeSet>([&](auto answer) {
        m_store.run(
            {Action::Import, u"contact"_s, m_records, {}},
            [this](Transaction &t) {
                m_transaction = &t;
                t.beginBulk();
                make();
            },
            nullptr, answer);
    });
    if (!done.ok())
        qFatal("%s", qPrintable(done.error().detail));
    QHash<int, qint64> sizes;
    for (const int who : std::as_const(m_sample.who))
        ++sizes[who];
    for (const qint64 size : std::as_const(sizes))
        m_sample.truePairs += size * (size - 1) / 2;
    return m_sample;
}

Id SampleMaker::write(const Human &h, const char *variety)
{
    NewWhole whole = begin(u"person"_s, h.written.isEmpty() ? usualName(h) : h.written);
    const CrmSchema &s = m_schema;
    whole.record.set(s.contact.birthday, h.birthday);
    if (!h.gender.isEmpty())
        whole.record.set(s.contact.gender, h.gender);
    for (const Number &number : h.phones)
        add(&whole, s.phone,
            {{&s.phone.number, written(number)}, {&s.phone.type, number.mobile ? u"mobile"_s : u"work"_s}});
    for (const QString &mail : h.mails)
        add(&whole, s.email, {{&s.email.address, chance(0.1) ? mail.toUpper() : mail}});
    if (h.hasAddress)
        add(&whole, s.address, {{&s.address.city, h.place.city}, {&s.address.street, h.place.street + u' ' + h.house}});
    if (h.firm >= 0)
        add(&whole, s.affiliation, {{&s.affiliation.organisation, m_firms[h.firm].id}, {&s.affiliation.role, h.role}});
    return finish(whole, h.who, variety);
}

Id SampleMaker::write(const Firm &f, const QString &name, bool phone, bool mail, bool web, bool address,
                      const char *variety)
{
    NewWhole whole = begin(u"organisation"_s, name);
    const CrmSchema &s = m_schema;
    if (!f.taxId.isEmpty())
        whole.record.set(s.contact.taxId, f.taxId);
    if (phone)
        add(&whole, s.phone, {{&s.phone.number, written(f.phone)}, {&s.phone.type, u"main"_s}});
    if (mail)
        add(&whole, s.email, {{&s.email.address, u"info@"_s + f.domain}});
    if (web)
        add(&whole, s.web,
            {{&s.web.address, (chance(0.5) ? u"https://www."_s : u"www."_s) + f.domain}, {&s.web.type, u"website"_s}});
    if (address)
        add(&whole, s.address, {{&s.address.city, f.place.city}, {&s.address.street, f.place.street + u' ' + f.house}});
    return finish(whole, f.who, variety);
}

NewWhole SampleMaker::begin(const QString &kind, const QString &name)
{
    NewWhole whole;
    whole.record = Record(m_schema.contact, m_transaction->newId());
    whole.record.set(m_schema.contact.kind, kind);
    whole.record.set(m_schema.contact.name, name);
    return whole;
}

void SampleMaker::add(NewWhole *whole, const Entity &entity,
                      std::initializer_list<std::pair<const FieldBase *, QVariant>> values)
{
    Record part(entity, m_transaction->newId());
    part.setValue(*entity.ownerField(), whole->record.id());
    for (const auto &[field, value] : values)
        part.setValue(*field, value);
    whole->parts.append(part);
}

Id SampleMaker::finish(NewWhole &whole, int who, const char *variety)
{
    Transaction::prepare(&whole);
    m_transaction->insertPrepared(whole);
    m_sample.who.insert(whole.record.id(), who);
    m_sample.variety.insert(whole.record.id(), variety);
    return whole.record.id();
}

void SampleMaker::make()
{
    while (m_sample.who.size() < m_firmRecords) {
        Firm f = firm(++m_who);
        f.phoneSaid = chance(0.85);
        f.addressSaid = chance(0.9);
        const bool mail = chance(0.6), web = chance(0.6);
        f.siteSaid = mail || web;
        f.id = write(f, f.name(), f.phoneSaid, mail, web, f.addressSaid, "firm");
        m_firms.append(f);
        if (chance(0.12))
            copyOf(f);
        if (chance(0.02))
            copyOf(f);
        if (chance(0.06))
            lookAlikes(f);
    }
    while (m_sample.who.size() < m_records) {
        const Human h = human(++m_who, m_firms);
        write(h, "person");
        if (chance(0.14))
            copyOf(h);
        if (chance(0.02))
            copyOf(h);
        if (chance(0.06))
            lookAlikes(h);
    }
}

DuplicateSample writeDuplicateSample(Store &store, const CrmSchema &schema, int records, quint32 seed, double firms)
{
    return SampleMaker(store, schema, records, seed, firms).run();
}
