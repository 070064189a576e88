// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/corpus.h"

#include "core/duplicates/keysort.h"
#include "core/schema/schema.h"

#include <QSet>
#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace
{
constexpr quint32 counterMask = (1u << 20) - 1;
constexpr qptrdiff much = 1 << 18; ///< records or traits between two steps

quint32 counterOf(QStringView word, bool human)
{
    return quint32(hashOf(word, human ? 3 : 5)) & counterMask;
}

/// How many records there are of a kind, to make room at once. What is not written is not in memory.
qint64 countOf(Facts &facts, const Entity &entity)
{
    Query query;
    query.entity = &entity;
    const QList<Total> totals = facts.totals(query, {}, nullptr, nullptr);
    return totals.isEmpty() ? 0 : totals.first().count;
}
} // namespace

std::optional<quint32> Corpus::find(Id id, quint32 from) const
{
    // Parts mostly come in the order of their wholes: the next one is near.
    auto begin = m_ids.begin(), end = m_ids.end();
    if (from < m_ids.size() && m_ids[from] <= id) {
        begin += from;
        if (constexpr quint32 near = 16; from + near < m_ids.size() && m_ids[from + near] >= id)
            end = begin + near + 1;
    }
    const auto it = std::lower_bound(begin, end, id);
    return it != m_ids.end() && *it == id ? std::optional(quint32(it - m_ids.begin())) : std::nullopt;
}

QString Corpus::title(quint32 record) const
{
    const quint32 from = record ? m_titlesAt[record - 1] : 0;
    return QString::fromUtf8(m_titles.data() + from, qsizetype(m_titlesAt[record] - from));
}

Profile Corpus::profile(quint32 record) const
{
    Profile profile;
    profile.id = m_ids[record];
    if (isHuman(record))
        profile.human.emplace(title(record));
    else
        profile.firm.emplace(title(record));
    profile.nameBits = double(m_nameBits[record]);
    profile.traits = traits(record);
    profile.unshared = m_unshared[record];
    return profile;
}

bool Corpus::mayAgree(quint32 a, quint32 b) const
{
    // As judge() adds it up, as if the names were the same.
    const double all = std::log2(std::max(2.0, population(a)));
    double shared = 0, place = 0, day = 0;
    for (const Trait &one : traits(a))
        for (const Trait &two : traits(b)) {
            if (one.evidence != two.evidence)
                continue;
            if (one.evidence == Evidence::Birthday) {
                day = 14;
                continue;
            }
            if (groupKey(one) != groupKey(two))
                continue;
            const double bits = std::max(0.0, all - one.holders / 8.0);
            if (isStrong(one.evidence) || (one.evidence == Evidence::Site && !isHuman(a)))
                return true;
            if (one.evidence == Evidence::Site || one.evidence == Evidence::Organisation)
                shared = std::max(shared, bits);
            else if (one.evidence == Evidence::Place || one.evidence == Evidence::Detail)
                place = std::max(place, std::min(bits, 10.0)) + 0.25 * std::min({place, bits, 10.0});
        }
    return double(std::min(m_nameBits[a], m_nameBits[b])) - all + shared + place + day > leastExcess;
}

bool Corpus::read(const Step &step)
{
    if (!readTitles(step) || !readTraits(step))
        return false;
    return arrange([&step] { return step(98, 100); }) && step(100, 100);
}

bool Corpus::readTitles(const Step &step)
{
    const Entity &entity = m_comparison.entity();
    const qint64 total = countOf(m_facts, entity);
    const auto reserve = size_t(total);
    m_ids.reserve(reserve);
    m_sorts.reserve(reserve);
    m_titlesAt.reserve(reserve);
    m_nameKeys.reserve(reserve);
    m_words.reserve(reserve);
    m_titles.reserve(reserve * 48);
    Query query;
    query.entity = &entity;
    query.columns = {entity.titleField()};
    const FieldBase *other = entity.titleElseField(), *variant = entity.variantField();
    if (other)
        query.columns.append(other);
    if (variant)
        query.columns.append(variant);
    size_t wide = 1024;
    while (wide < reserve * 4)
        wide *= 2;
    std::vector<quint32> words(counterMask + 1), keys(wide); // how many records have such a one
    bool goesOn = true, ascending = true;
    m_facts.scan(query, [&](Id id, const QVariantList &values) {
        if (!goesOn ||
            (m_ids.size() % 8192 == 0 && !(goesOn = step(qint64(m_ids.size()) * 50 / std::max<qint64>(1, total), 100))))
            return;
        ascending = ascending && (m_ids.empty() || m_ids.back() < id);
        QString title = values[0].toString();
        const QString of = variant ? values.last().toString() : QString();
        const bool human = !title.isEmpty() && m_comparison.namesPerson(of);
        if (title.isEmpty() && other)
            title = values[1].toString();
        if (!m_variants.contains(of))
            m_variants.append(of);
        const quint8 sort = quint8(std::min<qsizetype>(m_variants.indexOf(of), 126) * 2 + (human ? 1 : 0));
        const QByteArray bytes = title.toUtf8();
        m_ids.push_back(id);
        m_sorts.push_back(sort);
        m_populations[sort] += 1;
        m_titles.insert(m_titles.end(), bytes.begin(), bytes.end());
        m_titlesAt.push_back(quint32(m_titles.size()));
        std::array<quint32, 2> counters{0, 0};
        quint64 key = 0;
        if (human) {
            const HumanName name(title);
            const QStringList parts =
                name.han ? QStringList{name.family.join(QString()), name.given.join(QString())} : name.sounds();
            for (qsizetype i = 0; i < std::min<qsizetype>(2, parts.size()); ++i)
                if (!parts[i].isEmpty())
                    counters[size_t(i)] = counterOf(parts[i], true);
            if (name.han) // pinyin must meet as many as there are
                for (const QString &sound : name.sounds())
                    ++words[counterOf(sound, true)];
            const QList<quint64> all = humanKeys(name);
            key = all.isEmpty() ? 0 : all.first();
        } else {
            const FirmName name(title);
            for (qsizetype i = 0; i < std::min<qsizetype>(2, name.words.size()); ++i)
                counters[size_t(i)] = counterOf(name.words[i], false);
            key = firmKey(name);
        }
        for (const quint32 counter : counters)
            ++words[counter];
        ++keys[key & (wide - 1)];
        m_nameKeys.push_back(key);
        m_words.push_back(counters);
    });
    if (!goesOn)
        return false;
    m_nameBits.resize(m_ids.size());
    for (size_t i = 0; i < m_ids.size(); ++i) {
        if (i % size_t(much) == 0 && !step(50, 100))
            return false;
        const double all = std::log2(std::max(2.0, m_populations[m_sorts[i]]));
        double bits = 0;
        for (const quint32 counter : m_words[i])
            if (counter)
                bits += std::max(0.0, all - std::log2(double(std::max(1u, words[counter]))));
        // More of them than the two in question: no rarer than they are.
        const quint32 same = keys[m_nameKeys[i] & (wide - 1)];
        m_nameBits[i] = float(std::min(bits, same > 2 ? all - std::log2(double(same - 1)) : all + 8));
    }
    std::vector<std::array<quint32, 2>>().swap(m_words);
    if (ascending)
        return true;
    std::vector<quint32> order(m_ids.size()); // another database may give them in another order
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return m_ids[a] < m_ids[b]; });
    Corpus sorted(m_facts, m_comparison);
    for (const quint32 at : order) {
        const QByteArray bytes = title(at).toUtf8();
        sorted.m_ids.push_back(m_ids[at]);
        sorted.m_sorts.push_back(m_sorts[at]);
        sorted.m_nameKeys.push_back(m_nameKeys[at]);
        sorted.m_nameBits.push_back(m_nameBits[at]);
        sorted.m_titles.insert(sorted.m_titles.end(), bytes.begin(), bytes.end());
        sorted.m_titlesAt.push_back(quint32(sorted.m_titles.size()));
    }
    m_ids.swap(sorted.m_ids);
    m_sorts.swap(sorted.m_sorts);
    m_nameKeys.swap(sorted.m_nameKeys);
    m_nameBits.swap(sorted.m_nameBits);
    m_titles.swap(sorted.m_titles);
    m_titlesAt.swap(sorted.m_titlesAt);
    return true;
}

bool Corpus::scan(const Entity &entity, const Visit &visit, const std::vector<bool> *only)
{
    const bool own = &entity == &m_comparison.entity();
    Query query;
    query.entity = &entity;
    if (!own)
        query.columns.append(entity.ownerField());
    QList<int> fields;
    for (int i = 0; i < m_comparison.fields().size(); ++i)
        if (&m_comparison.fields()[i].field->entity() == &entity && (!only || (*only)[size_t(i)])) {
            fields.append(i);
            query.columns.append(m_comparison.fields()[i].field);
        }
    if (fields.isEmpty())
        return true;
    bool goesOn = true;
    quint32 last = 0;
    m_facts.scan(query, [&](Id id, const QVariantList &values) {
        if (!goesOn)
            return;
        const std::optional<quint32> record = find(own ? id : values.first().toLongLong(), last);
        if (!record)
            return;
        last = *record;
        for (qsizetype i = 0; goesOn && i < fields.size(); ++i)
            if (const QVariant &value = values[i + (own ? 0 : 1)]; !value.isNull())
                goesOn = visit(fields[i], *record, value);
    });
    return goesOn;
}

bool Corpus::readTraits(const Step &step)
{
    const Entity &entity = m_comparison.entity();
    QList<const Entity *> kinds{&entity};
    kinds += entity.parts();
    m_unshared.assign(m_ids.size(), 0);
    m_traits.reserve(m_ids.size() * 8); // what is not written is not in memory

    const qint64 expected = std::max<qint64>(1, qint64(m_ids.size()) * 4); // about so many
    qint64 seen = 0;
    std::array<std::vector<Trait>, evidences> read;
    for (std::vector<Trait> &traits : read)
        traits.reserve(m_ids.size() * 2);
    std::vector<Trait> said;
    while (!kinds.isEmpty()) {
        const Entity *kind = kinds.takeFirst();
        const bool goesOn = scan(*kind, [&](int field, quint32 record, const QVariant &value) {
            const ComparedField &compared = m_comparison.fields()[field];
            if (compared.evidence == Evidence::Organisation && compared.field->isReference()) {
                const std::optional<quint32> at =
                    compared.field->target() == &entity ? find(value.toLongLong()) : std::nullopt;
                Trait trait;
                trait.key = at ? m_nameKeys[*at] : quint64(value.toLongLong());
                trait.record = record;
                trait.field = quint8(field);
                trait.evidence = Evidence::Organisation;
                if (trait.key)
                    said.push_back(trait);
            } else if (compared.evidence != Evidence::Organisation || isHuman(record)) { // else it is the name already
                m_comparison.append(field, value, record, &said);
            }
            for (const Trait &trait : said)
                read[size_t(trait.evidence)].push_back(trait);
            said.clear();
            return ++seen % 8192 != 0 || step(50 + std::min<qint64>(45, seen * 45 / expected), 100);
        });
        if (!goesOn)
            return false;
        for (size_t evidence = 0; evidence < evidences; ++evidence) // now what no other part speaks of
            if (!m_comparison.speaksOf(Evidence(evidence), kinds) &&
                !count(&read[evidence], [&] { return step(50 + std::min<qint64>(45, seen * 45 / expected), 100); }))
                return false;
    }
    return true;
}

/// How many have each value of one kind of evidence. What says nothing to anybody is dropped, the others are kept.
bool Corpus::count(std::vector<Trait> *traits, const std::function<bool()> &step)
{
    if (!traits->empty() && traits->front().evidence >= Evidence::Choice) { // compared however many have them
        m_traits.insert(m_traits.end(), traits->begin(), traits->end());
        std::vector<Trait>().swap(*traits);
    }
    const auto spread = [](const Trait &trait) { return groupKey(trait) * 0x9E3779B97F4A7C15ull; };
    if (!sortByKey(traits, spread, step))
        return false;
    std::array<quint32, 256> holders{};
    std::array<QSet<quint64>, 2> names;
    for (auto from = traits->begin(), asked = from; from != traits->end();) {
        if (from - asked > much) {
            asked = from;
            if (!step())
                return false;
        }
        auto to = from;
        bool ofFirm = false;
        for (; to != traits->end() && groupKey(*to) == groupKey(*from); ++to) {
            ++holders[m_sorts[to->record]];
            QSet<quint64> &of = names[isHuman(to->record)];
            if (isStrong(to->evidence) && of.size() < 255)
                of.insert(m_nameKeys[to->record]);
            ofFirm = ofFirm || !isHuman(to->record);
        }
        const auto first = from;
        for (; from != to; ++from) {
            from->holders = Trait::rounded(holders[m_sorts[from->record]]);
            from->names = quint8(names[isHuman(from->record)].size());
            if (ofFirm)
                from->flags |= Trait::OfOrganisation;
            if (isWorthKeeping(*from))
                m_traits.push_back(*from);
            else
                m_unshared[from->record] |= quint16(1u << int(from->evidence));
        }
        for (auto it = first; it != to; ++it)
            holders[m_sorts[it->record]] = 0;
        for (QSet<quint64> &of : names)
            if (!of.isEmpty())
                of.clear();
    }
    std::vector<Trait>().swap(*traits);
    return true;
}

/// Of what one record alone has it mostly is enough to know that it has such a thing: that is most of all there is.
bool Corpus::isWorthKeeping(const Trait &trait)
{
    switch (trait.evidence) {
    case Evidence::Phone:
    case Evidence::Email:
    case Evidence::Address:
    case Evidence::Site:
    case Evidence::Organisation:
    case Evidence::Detail:
        return trait.holders > 0;
    case Evidence::Number: // told when it differs
    case Evidence::Place:
    case Evidence::Birthday: // may agree in part
    case Evidence::Choice:
    case Evidence::Link:
        break;
    }
    return true;
}

/// In the order of their records, each once.
bool Corpus::arrange(const std::function<bool()> &step)
{
    const auto order = [](const Trait &trait) { return std::tuple(trait.evidence, trait.key, trait.field); };
    const int shift = 64 - int(std::bit_width(m_ids.size()));
    const auto spread = [shift](const Trait &trait) { return quint64(trait.record) << shift; };
    if (!sortByKey(&m_traits, spread, step))
        return false;
    m_traitsAt.assign(m_ids.size() + 1, 0);
    size_t end = 0;
    for (size_t from = 0, to = 0, asked = 0; from < m_traits.size(); from = to) {
        if (from - asked > size_t(much)) {
            asked = from;
            if (!step())
                return false;
        }
        const quint32 record = m_traits[from].record;
        while (to < m_traits.size() && m_traits[to].record == record)
            ++to;
        const auto first = m_traits.begin() + qptrdiff(from), behind = m_traits.begin() + qptrdiff(to);
        std::sort(first, behind, [&](const Trait &a, const Trait &b) { return order(a) < order(b); });
        const auto last =
            std::unique(first, behind, [&](const Trait &a, const Trait &b) { return order(a) == order(b); });
        if (end < from)
            std::move(first, last, m_traits.begin() + qptrdiff(end));
        m_traitsAt[record + 1] = quint32(last - first);
        end += size_t(last - first);
    }
    m_traits.resize(end);
    std::partial_sum(m_traitsAt.begin(), m_traitsAt.end(), m_traitsAt.begin());
    return true;
}

void Corpus::releaseTraits()
{
    std::vector<Trait>().swap(m_traits);
    std::vector<quint32>().swap(m_traitsAt);
    std::vector<quint16>().swap(m_unshared);
    std::vector<float>().swap(m_nameBits);
}

void Corpus::release()
{
    releaseTraits();
    std::vector<Id>().swap(m_ids);
    std::vector<quint8>().swap(m_sorts);
    std::vector<quint32>().swap(m_titlesAt);
    std::vector<char>().swap(m_titles);
    std::vector<quint64>().swap(m_nameKeys);
}

bool Corpus::readValues(const std::vector<bool> &records, const std::vector<bool> &fields, const Step &step,
                        const std::function<void(const Trait &, const QString &)> &visit)
{
    std::vector<Trait> traits;
    const qint64 expected = std::max<qint64>(1, qint64(m_ids.size()) * 4); // as in readTraits()
    qint64 seen = 0;
    const auto goesOn = [&] { return ++seen % 8192 != 0 || step(std::min(seen, expected), expected); };
    QList<const Entity *> kinds{&m_comparison.entity()};
    kinds += m_comparison.entity().parts();
    for (const Entity *kind : std::as_const(kinds)) {
        const auto read = [&](int field, quint32 record, const QVariant &value) {
            if (!records[record])
                return goesOn();
            const ComparedField &compared = m_comparison.fields()[field];
            traits.clear();
            QString text = value.toString();
            if (compared.evidence == Evidence::Organisation && compared.field->isReference()) {
                const std::optional<quint32> at = find(value.toLongLong());
                text = at ? title(*at) : QString();
                Trait trait;
                trait.key = at ? m_nameKeys[*at] : quint64(value.toLongLong());
                trait.field = quint8(field);
                traits.push_back(trait);
            } else {
                m_comparison.append(field, value, record, &traits);
            }
            for (const Trait &trait : traits)
                visit(trait, text);
            return goesOn();
        };
        if (!scan(*kind, read, &fields))
            return false;
    }
    return true;
}
