// SPDX-License-Identifier: GPL-3.0-or-later
// Candidates by keys: records are sorted by something that two of one would share, and only neighbours are compared. A
// key that too many share is made finer by a second one. Nobody is ever compared with all.
#include "core/duplicates/corpus.h"
#include "core/duplicates/distinctpairs.h"

#include <QHash>
#include <algorithm>

namespace
{
struct Entry {
    quint32 high, low, record;
    quint64 key() const { return quint64(high) << 32 | low; }
};

struct Found {
    quint32 first, second;
};

class Finder
{
public:
    Finder(Corpus &corpus, Facts &facts, const Comparison &comparison)
        : m_corpus(corpus), m_facts(facts), m_comparison(comparison)
    {
    }

    bool run(const Step &step, DuplicateReport *report)
    {
        m_step = step;
        m_goesOn = true;
        const auto strong = [this](quint32 record, auto add) {
            for (const Trait &trait : m_corpus.traits(record))
                if (isStrong(trait.evidence) && trait.holders > 0)
                    add(groupKey(trait) * 31 + quint64(trait.evidence));
        };
        pass(strong, 40, [this](quint32 record, auto add) { names(record, add); });
        pass([this](quint32 record, auto add) { names(record, add); }, 8,
             [this](quint32 record, auto add) { supports(record, add); });
        // Names that sound nearly alike, of those who share something else. One after the other, to need less memory.
        for (const Evidence evidence : {Evidence::Organisation, Evidence::Site, Evidence::Birthday, Evidence::Place})
            pass([this, evidence](quint32 record, auto add) { rough(record, evidence, add); }, 24,
                 [](quint32, auto) {});
        if (!m_goesOn)
            return false;
        finish(report);
        if (!m_goesOn)
            report->pairs.clear();
        return m_goesOn;
    }

private:
    template <typename Add>
    void names(quint32 record, Add add) const
    {
        if (m_corpus.isHuman(record)) {
            for (const quint64 key : humanKeys(HumanName(m_corpus.title(record))))
                add(key);
        } else if (const quint64 key = m_corpus.nameKey(record)) {
            add(key);
        }
    }
    template <typename Add>
    void supports(quint32 record, Add add) const
    {
        for (const Trait &trait : m_corpus.traits(record))
            if (trait.holders > 0 && !isStrong(trait.evidence) && trait.evidence != Evidence::Choice &&
                trait.evidence != Evidence::Link)
                add(trait.key * 31 + quint64(trait.evidence));
    }
    template <typename Add>
    void rough(quint32 record, Evidence evidence, Add add) const
    {
        QList<quint64> keys;
        for (const Trait &trait : m_corpus.traits(record)) {
            if (trait.evidence != evidence || trait.holders == 0)
                continue;
            if (keys.isEmpty())
                keys = m_corpus.isHuman(record) ? roughKeys(HumanName(m_corpus.title(record))) : roughFirm(record);
            for (const quint64 key : std::as_const(keys))
                add(key ^ (trait.key * 0x9E3779B97F4A7C15ull + quint64(trait.evidence)));
        }
    }
    QList<quint64> roughFirm(quint32 record) const
    {
        const FirmName name(m_corpus.title(record));
        QList<quint64> keys;
        if (!name.core.isEmpty())
            keys = {hashOf(name.core.left(3)), hashOf(name.core.right(4), 9)};
        return keys;
    }

    /// `keys(record, add)` calls add(key) for each key of a record; `finer` for those in blocks of more than `most`.
    template <typename Keys, typename Finer>
    void pass(Keys keys, qsizetype most, Finer finer)
    {
        if (!m_goesOn)
            return;
        std::vector<Entry> entries;
        entries.reserve(size_t(m_corpus.size()) * 4); // what is not used is not in memory
        for (quint32 record = 0; record < m_corpus.size(); ++record) {
            const quint64 sort = m_corpus.sort(record) * 0xD1B54A32D192ED03ull;
            keys(record, [&](quint64 key) {
                key = (key ^ sort) * 0xBF58476D1CE4E5B9ull;
                entries.push_back({quint32(key >> 32), quint32(key), record});
            });
            if (record % 16384 == 0 && !tick(record, m_corpus.size() * qint64(2)))
                return;
        }
        sortEntries(&entries);
        std::vector<quint32> members;
        for (size_t from = 0, to = 0, last = 0; from < entries.size(); from = to) {
            to = blockEnd(entries, from, &members);
            if (qsizetype(members.size()) <= most)
                compare(members);
            else
                refine(members, entries[from].key(), most, finer);
            if (to - last > 16384) {
                last = to;
                if (!tick(qint64(entries.size() + to), qint64(entries.size()) * 2))
                    return;
            }
        }
        ++m_passes;
    }
    template <typename Finer>
    void refine(const std::vector<quint32> &block, quint64 first, qsizetype most, Finer finer)
    {
        std::vector<Entry> entries;
        for (const quint32 record : block)
            finer(record, [&](quint64 key) {
                key = (key ^ first) * 0xBF58476D1CE4E5B9ull;
                entries.push_back({quint32(key >> 32), quint32(key), record});
            });
        sortEntries(&entries);
        std::vector<quint32> members;
        for (size_t from = 0, to = 0; from < entries.size(); from = to) {
            to = blockEnd(entries, from, &members);
            if (qsizetype(members.size()) <= most * 3)
                compare(members);
        }
    }
    static void sortEntries(std::vector<Entry> *entries)
    {
        std::sort(entries->begin(), entries->end(), [](const Entry &a, const Entry &b) {
            return a.key() != b.key() ? a.key() < b.key() : a.record < b.record;
        });
    }
    /// The records of one key, each once.
    static size_t blockEnd(const std::vector<Entry> &entries, size_t from, std::vector<quint32> *members)
    {
        members->clear();
        size_t to = from;
        for (; to < entries.size() && entries[to].key() == entries[from].key(); ++to)
            if (members->empty() || members->back() != entries[to].record)
                members->push_back(entries[to].record);
        return to;
    }
    void compare(const std::vector<quint32> &members)
    {
        if (members.size() < 2)
            return;
        std::vector<std::optional<Profile>> profiles(members.size()); // names are taken apart when they are needed
        const auto profileOf = [&](size_t i) -> const Profile & {
            if (!profiles[i])
                profiles[i] = m_corpus.profile(members[i]);
            return *profiles[i];
        };
        for (size_t i = 0; i < members.size(); ++i)
            for (size_t j = i + 1; j < members.size(); ++j) {
                const quint32 a = members[i], b = members[j];
                if (m_corpus.sort(a) != m_corpus.sort(b) || !m_corpus.mayAgree(a, b))
                    continue;
                ++m_compared;
                if (judge(profileOf(i), profileOf(j), m_corpus.population(a)).likely)
                    m_found.push_back({a, b});
            }
    }
    bool tick(qint64 done, qint64 total)
    {
        constexpr int passes = 6;
        m_goesOn = m_step((m_passes * 100 + done * 100 / std::max<qint64>(1, total)) / passes, 100);
        return m_goesOn;
    }

    Judgement judgementOf(const Found &pair) const
    {
        return judge(m_corpus.profile(pair.first), m_corpus.profile(pair.second), m_corpus.population(pair.first));
    }
    /// Asks now and then while pairs are told.
    bool goesOn() { return ++m_told % 4096 != 0 || tick(0, 1); }

    void finish(DuplicateReport *report)
    {
        std::sort(m_found.begin(), m_found.end(), [](const Found &a, const Found &b) {
            return std::pair(a.first, a.second) < std::pair(b.first, b.second);
        });
        m_found.erase(
            std::unique(m_found.begin(), m_found.end(),
                        [](const Found &a, const Found &b) { return a.first == b.first && a.second == b.second; }),
            m_found.end());
        const DistinctPairs distinct(m_facts, m_comparison.entity());
        std::erase_if(m_found, [&](const Found &pair) {
            return distinct.contains(m_corpus.id(pair.first), m_corpus.id(pair.second));
        });

        // Which values are told is known now; they are read once more, instead of keeping all.
        std::vector<bool> wanted(m_corpus.size()), fields(size_t(m_comparison.fields().size()));
        QHash<std::pair<int, quint64>, QString> values;
        for (const Found &pair : m_found) {
            wanted[pair.first] = wanted[pair.second] = true;
            for (const Judgement::Reason &reason : judgementOf(pair).reasons)
                if (reason.field >= 0) {
                    fields[size_t(reason.field)] = true;
                    values.insert({reason.field, reason.key}, QString());
                }
            if (!goesOn())
                return;
        }
        m_corpus.readValues(wanted, fields, [&](const Trait &trait, const QString &text) {
            const auto it = values.find({int(trait.field), trait.key});
            if (it != values.end() && it->isEmpty())
                *it = text;
        });
        report->pairs.reserve(qsizetype(m_found.size()));
        for (const Found &pair : m_found) {
            const Judgement judgement = judgementOf(pair);
            DuplicatePair told{m_corpus.id(pair.first), m_corpus.id(pair.second), judgement.score, judgement.lane, {}};
            told.reasons.reserve(judgement.reasons.size());
            for (const Judgement::Reason &reason : judgement.reasons)
                told.reasons.append({reason.what,
                                     reason.field < 0 ? nullptr : m_comparison.fields()[reason.field].field,
                                     reason.field < 0 ? QString() : values.value({reason.field, reason.key})});
            report->pairs.append(told);
            if (!goesOn())
                return;
        }
        std::sort(report->pairs.begin(), report->pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
            return std::tuple(a.lane, -a.score, a.first, a.second) < std::tuple(b.lane, -b.score, b.first, b.second);
        });
        report->compared = m_compared;
    }

    Corpus &m_corpus;
    Facts &m_facts;
    const Comparison &m_comparison;
    Step m_step;
    bool m_goesOn = true;
    int m_passes = 0;
    qint64 m_compared = 0, m_told = 0;
    std::vector<Found> m_found;
};
} // namespace

bool mayHaveDuplicates(const Entity &entity)
{
    return !entity.isPart() && !entity.spec().internal && entity.titleField() && !Comparison(entity).isEmpty();
}

DuplicateReport findDuplicates(Facts &facts, const Entity &entity, const std::function<bool(qint64, qint64)> &step)
{
    DuplicateReport report;
    const Comparison comparison(entity);
    if (comparison.isEmpty())
        return report;
    Corpus corpus(facts, comparison);
    // Reading takes about half of the time.
    report.cancelled =
        !corpus.read([&](qint64 done, qint64) { return step(done / 2, 100); }) ||
        !Finder(corpus, facts, comparison).run([&](qint64 done, qint64) { return step(50 + done / 2, 100); }, &report);
    report.records = corpus.size();
    return report;
}
