// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a lead may be about among the contacts that are known already: as if somebody typed them in.
#include "core/domain/leadconversion.h"
#include "core/duplicates/duplicates.h"
#include "core/schema/crmschema.h"

using namespace Qt::StringLiterals;

namespace
{
class Search
{
public:
    Search(const CrmSchema &schema, const Record &lead, Facts &file) : m_schema(schema), m_lead(lead), m_file(file) {}

    /// The contact of that kind that it was before, and those that may be meant by the name, mail and phone.
    QList<LeadMatch> find(const char *kind, Id before, const QString &name)
    {
        m_found.clear();
        m_kind = QString::fromLatin1(kind);
        m_hasName = !name.isEmpty();
        if (const std::optional<Record> record = before ? m_file.load(m_schema.contact, before) : std::nullopt;
            record && record->variant() == m_kind)
            m_found.append({before, record->title(), LeadMatch::Converted, true});
        if (m_hasName)
            ask(name);
        // Whoever has the number or address, however they are called; a company is not known by them alone.
        if (m_hasName || m_kind == QLatin1StringView(Contact::person))
            ask({});
        std::stable_partition(m_found.begin(), m_found.end(), [](const LeadMatch &match) { return match.sure; });
        return m_found;
    }

private:
    void ask(const QString &name)
    {
        Record contact(m_schema.contact);
        contact.set(m_schema.contact.kind, m_kind);
        contact.set(m_schema.contact.name, name);
        QList<Record> parts;
        if (const QString address = m_lead[m_schema.lead.email]; !address.isEmpty()) {
            parts.append(Record(m_schema.email));
            parts.last().set(m_schema.email.address, address);
        }
        if (const QString number = m_lead[m_schema.lead.phone]; !number.isEmpty()) {
            parts.append(Record(m_schema.phone));
            parts.last().set(m_schema.phone.number, number);
        }
        for (const DuplicatePair &pair : likelyDuplicates(m_file, contact, parts, most))
            add(pair, !name.isEmpty());
    }
    void add(const DuplicatePair &pair, bool named)
    {
        const auto says = [&](std::initializer_list<MatchReason::What> what, std::optional<Kind> kind) {
            return std::any_of(pair.reasons.begin(), pair.reasons.end(), [&](const MatchReason &reason) {
                return std::find(what.begin(), what.end(), reason.what) != what.end() &&
                       (!kind || (reason.field && reason.field->kind() == *kind));
            });
        };
        if (m_found.size() >= most || std::any_of(m_found.begin(), m_found.end(),
                                                  [&](const LeadMatch &match) { return match.id == pair.second; }))
            return;
        const LeadMatch::Why why =
            says({MatchReason::SameEmail, MatchReason::SharedByMany}, Kind::Email)   ? LeadMatch::Email
            : says({MatchReason::SamePhone, MatchReason::SharedByMany}, Kind::Phone) ? LeadMatch::Phone
                                                                                     : LeadMatch::Name;
        const bool ownMail =
            m_kind == QLatin1StringView(Contact::person) && says({MatchReason::SameEmail}, Kind::Email);
        const bool sure =
            !m_hasName || ownMail || (named && says({MatchReason::SameName, MatchReason::SwappedName}, {}));
        m_found.append({pair.second, m_file.titleOf(m_schema.contact, pair.second), why, sure});
    }

    static constexpr int most = 8; ///< more than anybody would read through

    const CrmSchema &m_schema;
    const Record &m_lead;
    Facts &m_file;
    QString m_kind;
    bool m_hasName = false;
    QList<LeadMatch> m_found;
};
} // namespace

LeadMatches matchesOf(const CrmSchema &schema, const Record &lead, Facts &file)
{
    const Lead &l = schema.lead;
    Search search(schema, lead, file);
    return {search.find(Contact::person, lead[l.contact], lead[l.name]),
            search.find(Contact::organisation, lead[l.organisation], lead[l.company])};
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
