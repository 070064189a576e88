// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leadconversion.h"

#include "core/domain/derive.h"
#include "core/domain/opportunities.h"
#include "core/record/filtermatch.h"
#include "core/schema/crmschema.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Leads)
};

/// Puts the changes together, in an order in which each record comes after those that it refers to.
class Conversion
{
public:
    Conversion(const CrmSchema &schema, const Record &lead, Facts &file, const std::function<Id()> &newId)
        : m_schema(schema), m_lead(lead), m_file(file), m_newId(newId)
    {
    }
    Result<ChangeSet> make(const LeadConversion &wanted);

private:
    Id contact(const char *kind, Id known, const QString &name);
    void fill(Record *contact) const;
    void reach(Id contact, bool known);
    void addPart(Id contact, const Field<QString> &field, const QString &value, bool known);
    void place(Id contact, bool known);
    void employ(Id person, bool known, Id company);
    Id firstStage();
    Id opportunity(const LeadConversion &wanted, Id person, Id company);
    void moveHistory(Id person, Id company, Id opportunity);
    void change(const Record &before, const Record &after)
    {
        if (const std::optional<Change> change = difference(before, after))
            m_set.changes.append(*change);
    }

    const CrmSchema &m_schema;
    const Record m_lead;
    Facts &m_file;
    const std::function<Id()> &m_newId;
    ChangeSet m_set;
};

void Conversion::fill(Record *contact) const
{
    const Contact &c = m_schema.contact;
    const Lead &l = m_schema.lead;
    const auto take = [&](const FieldBase &field, const QVariant &value) {
        if (contact->value(field).isNull())
            contact->setValue(field, value);
    };
    take(c.status, u"prospect"_s);
    take(c.source, m_lead[l.source] == "existing"_L1 ? QVariant() : m_lead.value(l.source));
    take(c.owner, m_lead.value(l.owner));
    take(c.tags, m_lead.value(l.tags));
    take(c.notes, m_lead.value(l.notes));
}

Id Conversion::contact(const char *kind, Id known, const QString &name)
{
    if (known) {
        const std::optional<Record> before = m_file.load(m_schema.contact, known);
        if (!before)
            return 0;
        Record after = *before;
        fill(&after);
        change(*before, after);
        return known;
    }
    if (name.isEmpty())
        return 0;
    Record made(m_schema.contact, m_newId());
    made.set(m_schema.contact.kind, QString::fromLatin1(kind));
    made.set(m_schema.contact.name, name);
    fill(&made);
    derive(&made, nullptr);
    m_set.changes.append(insertion(made));
    return made.id();
}

void Conversion::addPart(Id contact, const Field<QString> &field, const QString &value, bool known)
{
    const Entity &kind = field.entity();
    if (value.isEmpty())
        return;
    const QList<Record> there = known ? m_file.parts(kind, contact) : QList<Record>();
    const auto form = [&](const QString &text) {
        return field.kind() == Kind::Url ? QVariant(text) : matchingForm(field.kind(), text);
    };
    for (const Record &part : there)
        if (form(part[field]) == form(value))
            return;
    Record part(kind, m_newId());
    part.setValue(*kind.ownerField(), contact);
    part.set(field, value);
    part.setValue(*kind.placeField(), there.isEmpty() ? 0 : there.last().value(*kind.placeField()).toLongLong() + 1);
    m_set.changes.append(insertion(part));
}

void Conversion::reach(Id contact, bool known)
{
    addPart(contact, m_schema.phone.number, m_lead[m_schema.lead.phone], known);
    addPart(contact, m_schema.email.address, m_lead[m_schema.lead.email], known);
}

/// Web address and town: of the company if there is one.
void Conversion::place(Id contact, bool known)
{
    addPart(contact, m_schema.web.address, m_lead[m_schema.lead.web], known);
    const QString city = m_lead[m_schema.lead.city], country = m_lead[m_schema.lead.country];
    if ((city.isEmpty() && country.isEmpty()) || (known && !m_file.parts(m_schema.address, contact).isEmpty()))
        return;
    Record part(m_schema.address, m_newId());
    part.setValue(*m_schema.address.ownerField(), contact);
    part.set(m_schema.address.city, city);
    part.set(m_schema.address.country, country);
    m_set.changes.append(insertion(part));
}

void Conversion::employ(Id person, bool known, Id company)
{
    const Affiliation &a = m_schema.affiliation;
    const QString role = m_lead[m_schema.lead.jobTitle];
    const QList<Record> there = known ? m_file.parts(a, person) : QList<Record>();
    for (const Record &part : there)
        if (part[a.organisation] == company) {
            Record after = part;
            if (part.value(a.role).isNull())
                after.set(a.role, role);
            change(part, after);
            return;
        }
    Record part(a, m_newId());
    part.setValue(*a.ownerField(), person);
    part.set(a.organisation, company);
    part.set(a.role, role);
    part.setValue(*a.placeField(), there.isEmpty() ? 0 : there.last().value(*a.placeField()).toLongLong() + 1);
    m_set.changes.append(insertion(part));
}

Id Conversion::firstStage()
{
    const Stage &s = m_schema.stage;
    const QList<Record> pipelines = m_file.all(m_schema.pipeline);
    QList<Record> stages;
    if (pipelines.isEmpty()) {
        const QList<Record> usual = standardPipeline(m_schema, m_newId);
        for (const Record &record : usual)
            m_set.changes.append(insertion(record));
        stages = usual.mid(1);
    } else {
        stages = m_file.parts(s, pipelines.first().id());
    }
    for (const Record &stage : std::as_const(stages))
        if (stage[s.type] == QLatin1StringView(Stage::open))
            return stage.id();
    return 0;
}

Id Conversion::opportunity(const LeadConversion &wanted, Id person, Id company)
{
    const Opportunity &o = m_schema.opportunity;
    const Lead &l = m_schema.lead;
    const Id stage = wanted.stage ? wanted.stage : firstStage();
    Record made(o, m_newId());
    made.set(o.name,
             wanted.opportunityName.isEmpty() ? proposedName(m_schema, m_lead) : wanted.opportunityName.trimmed());
    made.set(o.contact, company ? company : person);
    made.setValue(o.stage, stage ? QVariant(stage) : QVariant());
    made.setValue(o.amount, m_lead.value(l.budget));
    made.setValue(o.source, m_lead.value(l.source));
    made.setValue(o.campaign, m_lead.value(l.campaign));
    made.setValue(o.owner, m_lead.value(l.owner));
    made.setValue(o.tags, m_lead.value(l.tags));
    made.setValue(o.notes, m_lead.value(l.need));
    m_set.changes.append(insertion(made));
    if (company && person) {
        Record role(m_schema.buyingRole, m_newId());
        role.set(m_schema.buyingRole.opportunity, made.id());
        role.set(m_schema.buyingRole.contact, person);
        m_set.changes.append(insertion(role));
    }
    return made.id();
}

// They leave the lead: what was said to somebody who is a customer now must not go when the lead is deleted one day.
void Conversion::moveHistory(Id person, Id company, Id opportunity)
{
    const Activity &a = m_schema.activity;
    Query query;
    query.entity = &a;
    query.filter = Filter::condition(a.lead, Filter::Equal, m_lead.id());
    QList<Id> ids;
    m_file.scan(query, [&](Id id, const QVariantList &) { ids.append(id); });
    for (Id id : std::as_const(ids)) {
        const std::optional<Record> before = m_file.load(a, id);
        if (!before)
            continue;
        Record after = *before;
        const auto take = [&](const Field<Id> &field, Id to) {
            if (to && after.value(field).isNull())
                after.set(field, to);
        };
        take(a.contact, person ? person : company);
        take(a.organisation, company);
        take(a.opportunity, opportunity);
        after.setValue(a.lead, {});
        change(*before, after);
    }
}

Result<ChangeSet> Conversion::make(const LeadConversion &wanted)
{
    const Lead &l = m_schema.lead;
    if (m_lead[l.status] == QLatin1StringView(Lead::converted))
        return Error{Error::Invalid, Texts::tr("“%1” has been converted already.").arg(m_lead.title()), {}};
    m_set.action = {Action::Edit, l.Entity::name(), 1, m_lead.title()};
    const Id company = contact(Contact::organisation, wanted.company, m_lead[l.company]);
    const Id person = contact(Contact::person, wanted.person, m_lead[l.name]);
    if (!company && !person)
        return Error{Error::Incomplete, Texts::tr("The lead needs a name or a company before it can be converted."),
                     l.name.name()};
    reach(person ? person : company, person ? wanted.person : wanted.company);
    place(company ? company : person, company ? wanted.company : wanted.person);
    if (person && company)
        employ(person, wanted.person, company);
    const Id deal = wanted.opportunity ? opportunity(wanted, person, company) : 0;
    moveHistory(person, company, deal);
    Record after = m_lead;
    after.set(l.status, QLatin1StringView(Lead::converted));
    after.set(l.convertedAt, QDateTime::currentDateTime());
    const auto refer = [&](const Field<Id> &field, Id to) { after.setValue(field, to ? QVariant(to) : QVariant()); };
    refer(l.contact, person ? person : company);
    refer(l.organisation, company);
    refer(l.opportunity, deal);
    change(m_lead, after);
    return m_set;
}
} // namespace

QString proposedName(const CrmSchema &schema, const Record &lead)
{
    const Lead &l = schema.lead;
    for (const QString &name : {lead[l.interest].section(u'\n', 0, 0).simplified(), lead[l.company]})
        if (!name.isEmpty())
            return name;
    return lead.title();
}

Result<ChangeSet> conversionOf(const CrmSchema &schema, const Record &lead, const LeadConversion &wanted, Facts &file,
                               const std::function<Id()> &newId)
{
    return Conversion(schema, lead, file, newId).make(wanted);
}
