// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/judge.h"

#include <algorithm>
#include <cmath>

namespace
{
using What = MatchReason::What;

/// What agrees and what does not, apart from the name.
struct Findings {
    int strong = 0;      ///< how many kinds of evidence say it strongly
    bool number = false; ///< of these: a number given once
    bool mail = false, phone = false;
    double shared = 0; ///< bits of what several share: firm, site, switchboard; only the rarest counts
    double place = 0;  ///< bits of places and other texts
    double day = 0;    ///< bits of the birthday
    bool wholeDay = false;
    bool samePlace = false, sameSite = false;
    bool otherDay = false, otherNumber = false, otherChoice = false, otherPlace = false;
    int unlike = 0; ///< kinds of evidence that both have and of which nothing is shared
    bool linked = false;
};

constexpr int manyNames = 3; ///< more than these have it: it is nobody's own

class Comparing
{
public:
    Comparing(const Profile &a, const Profile &b, double population) : m_a(a), m_b(b), m_population(population) {}

    Findings look(Judgement *result)
    {
        quint32 ofA = m_a.unshared, ofB = m_b.unshared; // what each of them has
        for (const Trait &two : m_b.traits)
            ofB |= bitOf(two.evidence);
        for (const Trait &one : m_a.traits) {
            ofA |= bitOf(one.evidence);
            if (one.evidence == Evidence::Link && Id(one.key) == m_b.id)
                m_found.linked = true;
            for (const Trait &two : m_b.traits)
                if (one.evidence == two.evidence)
                    meet(one, two, result);
        }
        for (const Trait &two : m_b.traits)
            if (two.evidence == Evidence::Link && Id(two.key) == m_a.id)
                m_found.linked = true;
        m_both = ofA & ofB;
        finish(result);
        return m_found;
    }

private:
    static quint32 bitOf(Evidence evidence) { return 1u << int(evidence); }
    double bits(const Trait &trait) const { return std::max(0.0, std::log2(m_population) - trait.holders / 8.0); }
    bool own(const Trait &one, const Trait &two) const
    {
        const bool person = m_a.human.has_value();
        if (person && ((one.flags | two.flags) & (Trait::Common | Trait::OfOrganisation)))
            return false;
        return std::max(one.names, two.names) <= manyNames;
    }
    void strong(const Trait &one, const Trait &two, What what, Judgement *result, bool *seen)
    {
        if (own(one, two)) {
            m_found.strong += *seen ? 0 : 1;
            *seen = true;
            result->reasons.append({what, one.field, one.key});
        } else {
            m_found.shared = std::max(m_found.shared, std::min(bits(one), bits(two)));
            result->reasons.append({What::SharedByMany, one.field, one.key});
        }
    }
    void meet(const Trait &one, const Trait &two, Judgement *result)
    {
        bool same = one.key == two.key;
        switch (one.evidence) {
        case Evidence::Phone:
            same = samePhone(one.key, two.key);
            if (same)
                strong(one, two, What::SamePhone, result, &m_found.phone);
            break;
        case Evidence::Email:
            if (same)
                strong(one, two, What::SameEmail, result, &m_found.mail);
            break;
        case Evidence::Number:
            if (one.field != two.field)
                return;
            if (same)
                strong(one, two, What::SameNumber, result, &m_found.number);
            break;
        case Evidence::Address:
            same = same && one.field == two.field;
            if (same)
                strong(one, two, What::SameAddress, result, &m_address);
            break;
        case Evidence::Site:
            if (same && !m_found.sameSite) {
                m_found.sameSite = true;
                m_found.shared = std::max(m_found.shared, bits(one));
                result->reasons.append({What::SameSite, one.field, one.key});
            }
            break;
        case Evidence::Organisation:
            if (same) {
                m_found.shared = std::max(m_found.shared, bits(one));
                result->reasons.append({What::SameOrganisation, one.field, one.key});
            }
            break;
        case Evidence::Birthday: {
            const SameDay day = sameDay(one.key, two.key);
            same = day == SameDay::Whole || day == SameDay::Yearly;
            m_found.otherDay = day == SameDay::Differs;
            if (same) {
                m_found.wholeDay = day == SameDay::Whole;
                m_found.day = m_found.wholeDay ? 14 : 8;
                result->reasons.append({What::SameBirthday, one.field, one.key});
            } else if (m_found.otherDay) {
                result->reasons.append({What::OtherValue, one.field, one.key});
            }
            break;
        }
        case Evidence::Place:
        case Evidence::Detail:
            if (same && (one.evidence == Evidence::Place || one.field == two.field)) {
                m_found.samePlace = m_found.samePlace || one.evidence == Evidence::Place;
                // Values go with each other (street and city, firm and role): the rarest counts, of the others a bit.
                const double much = std::min(bits(one), 10.0);
                m_found.place = std::max(m_found.place, much) + 0.25 * std::min(m_found.place, much);
                result->reasons.append({What::SameValue, one.field, one.key});
            }
            break;
        case Evidence::Choice:
            if (one.field != two.field)
                return;
            if (!same) {
                m_found.otherChoice = true;
                result->reasons.append({What::OtherValue, one.field, one.key});
            }
            break;
        case Evidence::Link:
            return;
        }
        if (same)
            m_agree |= bitOf(one.evidence);
    }
    void finish(Judgement *result)
    {
        const auto differs = [&](Evidence evidence) { return (m_both & ~m_agree & bitOf(evidence)) != 0; };
        m_found.otherNumber = differs(Evidence::Number);
        m_found.otherPlace = differs(Evidence::Place);
        for (const Evidence evidence : {Evidence::Phone, Evidence::Email, Evidence::Organisation, Evidence::Place})
            m_found.unlike += differs(evidence);
        if (m_found.otherNumber || (m_found.otherPlace && m_a.firm))
            for (const Trait &one : m_a.traits)
                if ((one.evidence == Evidence::Number && m_found.otherNumber) ||
                    (one.evidence == Evidence::Place && m_found.otherPlace && m_a.firm)) {
                    result->reasons.append({What::OtherValue, one.field, one.key});
                    break;
                }
    }

    const Profile &m_a, &m_b;
    double m_population;
    Findings m_found;
    quint32 m_both = 0, m_agree = 0;
    bool m_address = false;
};

What reasonOf(Alike alike)
{
    switch (alike) {
    case Alike::Same:
        return What::SameName;
    case Alike::Swapped:
        return What::SwappedName;
    case Alike::Pinyin:
    case Alike::Homophone:
        return What::SoundsAlike;
    case Alike::Nickname:
        return What::Nickname;
    case Alike::Spelling:
        return What::Spelling;
    case Alike::Initials:
        return What::Initials;
    case Alike::Part:
    case Alike::OtherFamily:
        return What::PartOfName;
    case Alike::OtherGiven:
    case Alike::Different:
    case Alike::Unknown:
        break;
    }
    return What::OtherName;
}

/// Of the rarity of a name, how much is left when it only agrees so.
double nameBits(Alike alike, double bits)
{
    switch (alike) {
    case Alike::Same:
        return bits;
    case Alike::Swapped:
    case Alike::Pinyin:
        return bits - 0.5;
    case Alike::Nickname:
        return bits - 2;
    case Alike::Spelling:
    case Alike::Homophone:
        return bits - 4;
    case Alike::Initials:
        return bits * 0.5 + 2;
    case Alike::Part:
        return bits * 0.5;
    case Alike::OtherFamily:
    case Alike::OtherGiven:
    case Alike::Different:
    case Alike::Unknown:
        break;
    }
    return 0;
}

bool exact(Alike alike)
{
    return alike == Alike::Same || alike == Alike::Swapped || alike == Alike::Pinyin;
}

/// A person: what lane, nothing if not likely.
std::optional<Lane> laneOfPersons(const HumanName &a, const HumanName &b, Alike alike, const Findings &f, double excess)
{
    const bool conflict = f.otherDay || f.otherNumber || f.otherChoice || otherMiddle(a, b);
    const bool generation = otherGeneration(a, b);
    if (alike == Alike::Unknown)
        return f.strong ? std::optional(Lane::Review) : std::nullopt;
    if (alike == Alike::OtherGiven || alike == Alike::Different) // family, or somebody who got the number later
        return f.number ? std::optional(Lane::Conflict) : std::nullopt;
    if (alike == Alike::OtherFamily)
        return f.strong && !conflict ? std::optional(Lane::Review) : std::nullopt;
    if (f.strong) {
        if (conflict || (generation && !a.suffix.isEmpty() && !b.suffix.isEmpty()))
            return Lane::Conflict;
        if (generation || !a.isWhole() || !b.isWhole())
            return Lane::Review;
        const bool sure = exact(alike) || (alike == Alike::Nickname && (f.strong > 1 || f.mail)) ||
                          (alike == Alike::Initials && f.strong > 1) ||
                          (alike == Alike::Spelling && f.strong > 1 && !likelyTwoNames(a, b));
        return sure ? Lane::Safe : Lane::Review;
    }
    if (conflict || generation)
        return excess > 8 && !f.otherDay && !f.otherNumber ? std::optional(Lane::Conflict) : std::nullopt;
    const bool alone = f.shared + f.place + f.day == 0;
    if (alone && !exact(alike))
        return std::nullopt;
    if (f.wholeDay && exact(alike) && excess > 12 && (f.samePlace || f.shared > 0))
        return Lane::Safe;
    return excess > (alone ? 6 : leastExcess + 1) ? std::optional(Lane::Review) : std::nullopt;
}

std::optional<Lane> laneOfFirms(const FirmName &a, const FirmName &b, Alike alike, const Findings &f, double excess)
{
    const bool formDiffers = otherForm(a, b);
    if (alike == Alike::Unknown)
        return f.strong ? std::optional(Lane::Review) : std::nullopt;
    if (alike >= Alike::Part) {
        if (f.number)
            return alike == Alike::Part ? Lane::Review : Lane::Conflict;
        return alike == Alike::Part && f.strong > 0 && !f.otherNumber && !f.otherPlace && !formDiffers
                   ? std::optional(Lane::Review)
                   : std::nullopt;
    }
    if (f.otherNumber) // each branch has its own
        return f.strong && !f.otherPlace ? std::optional(Lane::Conflict) : std::nullopt;
    if (f.otherPlace && !f.number) // branches share a name and a site
        return f.phone || f.mail ? std::optional(Lane::Conflict) : std::nullopt;
    if (formDiffers)
        return f.strong || excess > 8 ? std::optional(Lane::Conflict) : std::nullopt;
    const bool door = f.samePlace && (f.mail || f.sameSite);
    if (f.strong || door) {
        const bool sure = exact(alike) ? f.number || f.phone || door : f.strong > 1 && (f.number || f.phone);
        return sure ? Lane::Safe : Lane::Review;
    }
    const bool alone = f.shared + f.place == 0;
    return excess > (alone ? 4 : leastExcess) ? std::optional(Lane::Review) : std::nullopt;
}
} // namespace

Judgement judge(const Profile &a, const Profile &b, double population)
{
    Judgement result;
    const bool humans = a.human && b.human;
    if (!humans && !(a.firm && b.firm)) // only one says who it is
        return result;
    const Alike alike = humans ? compareHumans(*a.human, *b.human) : compareFirms(*a.firm, *b.firm);
    result.reasons.append({reasonOf(alike)});
    const Findings found = Comparing(a, b, population).look(&result);
    if (found.linked)
        return result;
    double excess = nameBits(alike, std::min(a.nameBits, b.nameBits)) - std::log2(std::max(2.0, population)) +
                    found.shared + found.place + found.day - found.unlike;
    const std::optional<Lane> lane = humans ? laneOfPersons(*a.human, *b.human, alike, found, excess)
                                            : laneOfFirms(*a.firm, *b.firm, alike, found, excess);
    if (!lane)
        return result;
    if (humans && otherGeneration(*a.human, *b.human))
        result.reasons.append({What::OtherGeneration});
    if (!humans && otherForm(*a.firm, *b.firm))
        result.reasons.append({What::OtherLegalForm});
    result.likely = true;
    result.lane = *lane;
    // Each strong finding outweighs any number of weak ones; 0 to 1 by lane.
    excess = std::clamp(excess + 16 * found.strong, 0.0, 48.0) / 48;
    result.score = *lane == Lane::Safe       ? 0.95 + 0.05 * excess
                   : *lane == Lane::Conflict ? 0.6 + 0.3 * excess
                                             : 0.4 + 0.5 * excess;
    return result;
}
