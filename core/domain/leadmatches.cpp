// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a lead may be about among the contacts that are known already.
#include "core/domain/leadconversion.h"
#include "core/schema/crmschema.h"

using namespace Qt::StringLiterals;

namespace
{
class Search
{
public:
    Search(const CrmSchema &schema, Facts &file) : m_schema(schema), m_file(file) {}

    /// Adds the contacts of that kind which pass, unless they are there already. `called`: how those are called that
    /// are meant; empty: nobody knows.
    void add(QList<LeadMatch> *to, const char *kind, const Filter &filter, LeadMatch::Why why, const QString &called)
    {
        const Contact &c = m_schema.contact;
        Query query;
        query.entity = &c;
        query.columns = {&c.name};
        query.filter = Filter::all({Filter::condition(c.kind, Filter::Equal, QString::fromLatin1(kind)), filter});
        const bool person = QLatin1StringView(kind) == QLatin1StringView(Contact::person);
        m_file.scan(query, [&](Id id, const QVariantList &values) {
            const bool known =
                std::any_of(to->begin(), to->end(), [id](const LeadMatch &match) { return match.id == id; });
            const QString title = values.first().toString();
            const bool same = title.compare(called, Qt::CaseInsensitive) == 0;
            if (known || (why == LeadMatch::Name && !same) || to->size() >= most)
                return;
            to->append({id, title, why, same || called.isEmpty() || (person && why == LeadMatch::Email)});
        });
    }
    void addOne(QList<LeadMatch> *to, Id id, const char *kind, LeadMatch::Why why)
    {
        const std::optional<Record> record = id ? m_file.load(m_schema.contact, id) : std::nullopt;
        const bool known = std::any_of(to->begin(), to->end(), [id](const LeadMatch &match) { return match.id == id; });
        if (record && !known && record->variant() == QLatin1StringView(kind))
            to->append({id, record->title(), why, true});
    }

private:
    static constexpr qsizetype most = 8; ///< more than anybody would read through

    const CrmSchema &m_schema;
    Facts &m_file;
};
} // namespace

LeadMatches matchesOf(const CrmSchema &schema, const Record &lead, Facts &file)
{
    const Lead &l = schema.lead;
    LeadMatches found;
    Search search(schema, file);
    const auto is = [](const FieldBase &field, const QString &value) {
        return Filter::condition(field, Filter::Equal, value);
    };
    search.addOne(&found.people, lead[l.contact], Contact::person, LeadMatch::Converted); // once before
    search.addOne(&found.companies, lead[l.organisation], Contact::organisation, LeadMatch::Converted);
    const QString email = lead[l.email], phone = lead[l.phone], name = lead[l.name], company = lead[l.company];
    if (!email.isEmpty())
        search.add(&found.people, Contact::person, is(schema.email.address, email), LeadMatch::Email, name);
    if (!phone.isEmpty())
        search.add(&found.people, Contact::person, is(schema.phone.number, phone), LeadMatch::Phone, name);
    const auto named = [&](const QString &text) { // however it is capitalised
        return Filter::condition(schema.contact.name, Filter::StartsWith, text);
    };
    if (!name.isEmpty())
        search.add(&found.people, Contact::person, named(name), LeadMatch::Name, name);
    if (!company.isEmpty()) {
        search.add(&found.companies, Contact::organisation, named(company), LeadMatch::Name, company);
        if (!email.isEmpty())
            search.add(&found.companies, Contact::organisation, is(schema.email.address, email), LeadMatch::Email,
                       company);
        if (!phone.isEmpty())
            search.add(&found.companies, Contact::organisation, is(schema.phone.number, phone), LeadMatch::Phone,
                       company);
    }
    for (QList<LeadMatch> *matches : {&found.people, &found.companies})
        std::stable_partition(matches->begin(), matches->end(), [](const LeadMatch &match) { return match.sure; });
    return found;
}

Id surest(const QList<LeadMatch> &matches)
{
    return !matches.isEmpty() && matches.first().sure ? matches.first().id : 0;
}

LeadConversion proposedConversion(const LeadMatches &matches)
{
    LeadConversion conversion;
    conversion.person = surest(matches.people);
    conversion.company = surest(matches.companies);
    return conversion;
}
