// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/letters.h"

#include "core/domain/contacts.h"
#include "core/domain/textlanguage.h"
#include "core/schema/crmschema.h"
#include "core/values/partialdate.h"

using namespace Qt::StringLiterals;

namespace
{
QString dayText(const QString &language, QDate day, bool withYear)
{
    const QLocale locale(language);
    return day.isValid() ? locale.toString(day, datePattern(locale, withYear ? "yMMMMd" : "MMMMd")) : QString();
}

class LetterWriter
{
public:
    LetterWriter(const LetterWish &wish, const CrmSchema &schema, Facts &file)
        : m_wish(wish), m_schema(schema), m_file(file), m_texts(file.all(schema.textTemplate))
    {
    }
    std::optional<Letter> write(const CareEntry &entry, const Record *service);

private:
    QString companyOf(const Record &contact);
    void fillAddresses(Letter *letter);
    const Record *textFor(const Letter &letter) const;
    TextValues values(const Letter &letter, const Record &contact, const Record *service);
    PersonName nameOf(const Record &contact) const;

    const LetterWish &m_wish;
    const CrmSchema &m_schema;
    Facts &m_file;
    const QList<Record> m_texts;
    QHash<Id, QString> m_owners; ///< few, of many contacts
};

QString LetterWriter::companyOf(const Record &contact)
{
    const Contact &c = m_schema.contact;
    if (contact[c.kind] == QLatin1StringView(Contact::organisation))
        return contact.title();
    const Affiliation &a = m_schema.affiliation;
    const QList<Record> positions = m_file.parts(a, contact.id());
    const Record *position = primaryPosition(a, positions, m_wish.today);
    return position ? m_file.titleOf(c, (*position)[a.organisation]) : QString();
}

void LetterWriter::fillAddresses(Letter *letter)
{
    const Id contact = letter->entry.contact;
    const Phone &phone = m_schema.phone;
    const QList<Record> emails = m_file.parts(m_schema.email, contact), phones = m_file.parts(phone, contact);
    if (!emails.isEmpty())
        letter->email = emails.first()[m_schema.email.address];
    const auto mobile = std::find_if(phones.begin(), phones.end(),
                                     [&phone](const Record &each) { return each[phone.type] == "mobile"_L1; });
    if (mobile != phones.end() || !phones.isEmpty())
        letter->phone = (mobile != phones.end() ? *mobile : phones.first())[phone.number];
}

const Record *LetterWriter::textFor(const Letter &letter) const
{
    for (const Record &text : m_texts)
        if (m_wish.textTemplate && text.id() == m_wish.textTemplate)
            return &text;
    if (m_wish.textTemplate)
        return nullptr;
    const bool care = m_wish.purpose == QLatin1StringView(TextTemplate::care);
    return chooseText(
        m_schema.textTemplate, m_texts,
        {m_wish.purpose, care ? careKindName(letter.entry.kind) : QString(), m_wish.channel, letter.language});
}

PersonName LetterWriter::nameOf(const Record &contact) const
{
    const Contact &c = m_schema.contact;
    const PersonName parts{contact[c.prefix], contact[c.givenName], contact[c.middleName], contact[c.familyName],
                           contact[c.suffix]};
    return parts == PersonName() ? splitName(contact[c.name]) : parts;
}

TextValues LetterWriter::values(const Letter &letter, const Record &contact, const Record *service)
{
    const Contact &c = m_schema.contact;
    const CareEntry &entry = letter.entry;
    const bool person = contact[c.kind] == QLatin1StringView(Contact::person);
    const PersonName parts = person ? nameOf(contact) : PersonName();
    TextValues values{{u"name"_s, contact.title()},
                      {u"salutation"_s, person ? salutation(parts, contact.title(), contact[c.gender], letter.language)
                                               : contact.title()},
                      {u"given_name"_s, parts.given},
                      {u"family_name"_s, parts.family},
                      {u"company"_s, companyOf(contact)},
                      {u"me"_s, m_wish.me},
                      {u"today"_s, dayText(letter.language, m_wish.today, true)}};
    if (const Id owner = contact[c.owner]) {
        if (!m_owners.contains(owner))
            m_owners.insert(owner, m_file.titleOf(m_schema.user, owner));
        values.insert(u"owner"_s, m_owners.value(owner));
    }
    if (service) {
        values.insert(u"number"_s, (*service)[m_schema.serviceRecord.number]);
        values.insert(u"subject"_s, (*service)[m_schema.serviceRecord.subject]);
    } else {
        const bool ends = entry.kind == CareKind::Warranty || entry.kind == CareKind::Contract;
        values.insert(u"occasion"_s, entry.occasion.in(letter.language));
        values.insert(u"day"_s, dayText(letter.language, entry.day, ends));
        if (entry.years)
            values.insert(u"years"_s, QString::number(*entry.years));
    }
    const Id device = service ? (*service)[m_schema.serviceRecord.device] : entry.device;
    if (const std::optional<Record> record = device ? m_file.load(m_schema.device, device) : std::nullopt) {
        values.insert(u"device"_s, record->title());
        values.insert(u"serial"_s, (*record)[m_schema.device.serial]);
    }
    return values;
}

std::optional<Letter> LetterWriter::write(const CareEntry &entry, const Record *service)
{
    const Contact &c = m_schema.contact;
    const std::optional<Record> contact = m_file.load(c, entry.contact);
    if (!contact)
        return std::nullopt;
    Letter letter;
    letter.entry = entry;
    letter.entry.name = contact->title();
    letter.entry.refusal = careRefusal(c, *contact); // as it is now, whatever the list said
    letter.service = service ? service->id() : 0;
    letter.language = textLanguage((*contact)[c.language], contact->title(), m_wish.ownLanguage);
    fillAddresses(&letter);
    const TextTemplate &t = m_schema.textTemplate;
    if (const Record *text = textFor(letter)) {
        letter.textTemplate = text->id();
        if (const QString language = (*text)[t.language]; !language.isEmpty())
            letter.language = language; // dates and salutation as the text around them
        letter.text = fillText((*text)[t.subject], (*text)[t.body], values(letter, *contact, service));
    }
    return letter;
}
} // namespace

QList<Letter> lettersFor(const QList<CareEntry> &entries, const LetterWish &wish, const CrmSchema &schema, Facts &file)
{
    LetterWriter writer(wish, schema, file);
    QList<Letter> letters;
    for (const CareEntry &entry : entries)
        if (const std::optional<Letter> letter = writer.write(entry, nullptr))
            letters.append(*letter);
    return letters;
}

std::optional<Letter> letterAbout(Id serviceRecord, const LetterWish &wish, const CrmSchema &schema, Facts &file)
{
    const ServiceRecord &s = schema.serviceRecord;
    const std::optional<Record> service = file.load(s, serviceRecord);
    if (!service)
        return std::nullopt;
    CareEntry entry;
    entry.contact = (*service)[s.person] ? (*service)[s.person] : (*service)[s.contact];
    entry.day = wish.today;
    return entry.contact ? LetterWriter(wish, schema, file).write(entry, &*service) : std::nullopt;
}

Record letterActivity(const CrmSchema &schema, const Letter &letter, const QString &type, const QString &subject,
                      const QString &body, const QDateTime &now)
{
    const Activity &a = schema.activity;
    Record record(a);
    record.set(a.type, type);
    record.set(a.status, QString::fromLatin1(Activity::done));
    record.set(a.subject, subject);
    record.set(a.body, body);
    record.set(a.at, now);
    if (type != "note"_L1)
        record.set(a.direction, u"out"_s);
    record.set(a.contact, letter.entry.contact);
    if (letter.service)
        record.set(a.service, letter.service);
    record.set(a.care, letter.entry.key);
    return record;
}
