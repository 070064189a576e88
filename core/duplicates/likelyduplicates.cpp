// SPDX-License-Identifier: GPL-3.0-or-later
// The hint while somebody types: a few look-ups by key, and the few records they find compared in full.
#include "core/duplicates/distinctpairs.h"
#include "core/duplicates/judge.h"
#include "core/search/phonedigits.h"
#include "core/text/fold.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostByValue = 12, mostByName = 12; ///< that are loaded and compared
constexpr double assumed = 10000;                      ///< records: a hint counts nobody

class Hint
{
public:
    Hint(Facts &facts, const Record &draft, const QList<Record> &parts)
        : m_facts(facts), m_comparison(draft.entity()), m_draft(draft), m_parts(parts)
    {
    }

    QList<DuplicatePair> ask(int most)
    {
        QList<DuplicatePair> likely;
        if (m_comparison.isEmpty())
            return likely;
        for (const ComparedField &field : m_comparison.fields())
            if (isStrong(field.evidence))
                for (const QVariant &value : valuesOf(field))
                    lookFor(field, value);
        const QSet<Id> byValue(m_candidates.begin(), m_candidates.end());
        const qsizetype sameName = lookForName();
        const DistinctPairs distinct =
            m_draft.id() ? DistinctPairs(m_facts, m_draft.entity(), m_draft.id()) : DistinctPairs();

        std::vector<Trait> traits;
        std::vector<size_t> ends;
        QList<Profile> profiles;
        const auto add = [&](const Record &record, const QList<Record> &parts) {
            const quint32 index = quint32(profiles.size());
            appendTraits(record, parts, index, &traits);
            ends.push_back(traits.size());
            profiles.append(profileOf(record));
        };
        add(m_draft, m_parts);
        const QList<const Entity *> kinds = partsToCompare(traits);
        for (const Id id : std::as_const(m_candidates)) {
            const std::optional<Record> record = m_facts.load(m_comparison.entity(), id);
            if (!record || id == m_draft.id() || distinct.contains(id, m_draft.id()) ||
                record->variant() != m_draft.variant())
                continue;
            QList<Record> parts;
            for (const Entity *part : kinds)
                parts += m_facts.parts(*part, id);
            add(*record, parts);
        }
        count(&traits, profiles);
        for (qsizetype i = 0; i < profiles.size(); ++i) {
            const size_t from = i ? ends[size_t(i) - 1] : 0;
            profiles[i].traits = std::span(traits).subspan(from, ends[size_t(i)] - from);
            // Two or three of a name are worth to be told; of more, only those who share something else.
            profiles[i].nameBits = std::log2(assumed) + (sameName <= 3 ? 10 : 1 - std::log2(double(sameName)));
        }
        for (qsizetype i = 1; i < profiles.size(); ++i) {
            const Judgement judgement = judge(profiles[0], profiles[i], assumed);
            // Before there is a name, whoever has the number or address is worth to be told.
            if (judgement.likely || (m_draft.title().isEmpty() && byValue.contains(profiles[i].id)))
                likely.append({m_draft.id(), profiles[i].id, judgement.score, judgement.lane, reasons(judgement)});
        }
        std::stable_sort(likely.begin(), likely.end(),
                         [](const DuplicatePair &a, const DuplicatePair &b) { return a.score > b.score; });
        return likely.mid(0, most);
    }

private:
    QVariantList valuesOf(const ComparedField &compared) const
    {
        QVariantList values;
        const FieldBase &field = *compared.field;
        if (&field.entity() == &m_draft.entity()) {
            if (!m_draft.value(field).isNull())
                values.append(m_draft.value(field));
        } else {
            for (const Record &part : m_parts)
                if (&part.entity() == &field.entity() && !part.value(field).isNull())
                    values.append(part.value(field));
        }
        return values;
    }
    void addCandidate(Id id, qsizetype most)
    {
        if (id && id != m_draft.id() && m_candidates.size() < most && !m_candidates.contains(id))
            m_candidates.append(id);
    }
    void lookFor(const ComparedField &compared, const QVariant &value)
    {
        const FieldBase &field = *compared.field;
        QVariantList forms{value};
        if (compared.evidence == Evidence::Phone) { // as somebody at home wrote it
            const PhoneDigits digits = phoneDigits(fold(value.toString()));
            const QString national = QString::fromLatin1(digits.withoutZeros());
            if (digits.international && national.size() > 6)
                forms << national << u'0' + national;
        }
        for (const QVariant &form : std::as_const(forms)) {
            if (!field.spec().keyed && !field.spec().indexed)
                continue;
            QList<Id> ids;
            if (field.spec().keyed) {
                ids = m_facts.lookup(field, form, m_draft.variant());
            } else {
                Query query;
                query.entity = &field.entity();
                query.filter = Filter::condition(field, Filter::Equal, form);
                query.limit = int(mostByValue);
                m_facts.scan(query, [&](Id id, const QVariantList &) { ids.append(id); });
            }
            for (const Id id : ids.mid(0, mostByValue)) {
                if (&field.entity() == &m_draft.entity()) {
                    addCandidate(id, mostByValue);
                } else if (const std::optional<Record> part = m_facts.load(field.entity(), id)) {
                    addCandidate(part->value(*field.entity().ownerField()).toLongLong(), mostByValue);
                }
            }
        }
    }
    /// Says how many have the name.
    qsizetype lookForName()
    {
        const FieldBase *title = m_draft.entity().titleField();
        const QString name = m_draft.title();
        if (name.size() < 2 || !title->spec().keyed || m_draft.value(*title).isNull())
            return 0;
        QStringList forms{name};
        if (title->namesPerson(m_draft.variant())) {
            const HumanName human(name);
            if (human.isWhole() && !human.han)
                forms << (human.family + human.given).join(u' ') << (human.given + human.family).join(u' ');
            else if (!human.isWhole())
                return 0; // a name half typed
        }
        QSet<Id> found;
        for (const QString &form : std::as_const(forms))
            for (const Id id : m_facts.lookup(*title, form, m_draft.variant()))
                found.insert(id);
        if (found.size() <= mostByName) // of a frequent name only those count who share something else
            for (const Id id : std::as_const(found))
                addCandidate(id, mostByValue + mostByName);
        return found.size();
    }
    /// Parts that speak of what the draft says, but for details: of others nothing can agree or differ.
    QList<const Entity *> partsToCompare(const std::vector<Trait> &said) const
    {
        QList<const Entity *> kinds;
        for (const Entity *part : m_draft.entity().parts())
            if ((m_draft.id() && m_comparison.speaksOf(Evidence::Link, {part})) || // it may link to the draft
                std::any_of(said.begin(), said.end(), [&](const Trait &trait) {
                    return trait.evidence != Evidence::Detail && m_comparison.speaksOf(trait.evidence, {part});
                }))
                kinds.append(part);
        return kinds;
    }
    Profile profileOf(const Record &record) const
    {
        Profile profile;
        profile.id = record.id();
        const QString name = record.value(*record.entity().titleField()).toString();
        // A draft that says nothing yet is whatever its variant may be.
        const bool named = !name.isEmpty() || record.title().isEmpty();
        if (named && m_comparison.namesPerson(record.variant()))
            profile.human.emplace(name);
        else
            profile.firm.emplace(record.title());
        return profile;
    }
    void appendTraits(const Record &record, const QList<Record> &parts, quint32 index, std::vector<Trait> *traits)
    {
        for (int i = 0; i < m_comparison.fields().size(); ++i) {
            const FieldBase &field = *m_comparison.fields()[i].field;
            const auto append = [&](QVariant value) {
                if (m_comparison.fields()[i].evidence == Evidence::Organisation && field.isReference())
                    value = value.isNull() ? value : QVariant(m_facts.titleOf(*field.target(), value.toLongLong()));
                const size_t from = traits->size();
                m_comparison.append(i, value, index, traits);
                for (size_t at = from; at < traits->size(); ++at)
                    m_values.insert({i, (*traits)[at].key}, value.toString());
            };
            if (&field.entity() == &record.entity())
                append(record.value(field));
            else
                for (const Record &part : parts)
                    if (&part.entity() == &field.entity())
                        append(part.value(field));
        }
    }
    /// How many have the strong values is known of those that were found; of all else a share is assumed.
    static void count(std::vector<Trait> *traits, const QList<Profile> &profiles)
    {
        for (Trait &trait : *traits) {
            if (!isStrong(trait.evidence)) {
                trait.holders = Trait::rounded(trait.evidence == Evidence::Place ? 1000 : 50);
                continue;
            }
            QSet<quint64> names;
            for (const Trait &other : *traits)
                if (other.evidence == trait.evidence && groupKey(other) == groupKey(trait)) {
                    const Profile &profile = profiles[other.record];
                    const QList<quint64> keys =
                        profile.human ? humanKeys(*profile.human) : QList<quint64>{firmKey(*profile.firm)};
                    names.insert(keys.value(0));
                }
            trait.names = quint8(std::min<qsizetype>(names.size(), 255));
            trait.holders = Trait::rounded(quint32(names.size()));
        }
    }
    QList<MatchReason> reasons(const Judgement &judgement) const
    {
        QList<MatchReason> all;
        for (const Judgement::Reason &reason : judgement.reasons)
            all.append({reason.what, reason.field < 0 ? nullptr : m_comparison.fields()[reason.field].field,
                        reason.field < 0 ? QString() : m_values.value({reason.field, reason.key})});
        return all;
    }

    Facts &m_facts;
    Comparison m_comparison;
    const Record &m_draft;
    const QList<Record> &m_parts;
    QList<Id> m_candidates;
    QHash<std::pair<int, quint64>, QString> m_values;
};
} // namespace

QList<DuplicatePair> likelyDuplicates(Facts &facts, const Record &draft, const QList<Record> &parts, int most)
{
    return Hint(facts, draft, parts).ask(most);
}
