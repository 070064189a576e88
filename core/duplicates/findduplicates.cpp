// SPDX-License-Identifier: GPL-3.0-or-later
// Candidates by keys: records are sorted by something that two of one would share, and only neighbours are compared. A
// key that too many share is made finer by a second one. Nobody is ever compared with all.
#include "core/duplicates/corpus.h"
#include "core/duplicates/distinctpairs.h"
#include "core/duplicates/keysort.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace
{
struct Found {
    quint32 first, second;
    auto operator<=>(const Found &) const = default;
};

/// A pair that is told, and which of all the reasons are its own.
struct Told {
    Id first, second;
    double score;
    Lane lane;
    quint32 reasonsAt; ///< up to those of the next one
};

/// What a reason tells: a value, known by its key until it is read again.
struct Value {
    quint64 key;
    int field;
    QString text;
    bool operator<(const Value &other) const { return key != other.key ? key < other.key : field < other.field; }
    bool operator==(const Value &other) const { return key == other.key && field == other.field; }
};

class Finder
{
public:
    Finder(Corpus &corpus, Facts &facts, const Comparison &comparison)
        : m_corpus(corpus)
        , m_facts(facts)
        , m_comparison(comparison)
        , m_recordMask((quint64(1) << std::bit_width(corpus.size())) - 1)
    {
    }

    bool run(const Step &step, DuplicateReport *report)
    {
        m_step = step;
        m_goesOn = true;
        report->records = m_corpus.size();
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
        std::vector<quint64> entries;
        entries.reserve(size_t(m_corpus.size()) * 4); // what is not used is not in memory
        for (quint32 record = 0; record < m_corpus.size(); ++record) {
            const quint64 sort = m_corpus.sort(record) * 0xD1B54A32D192ED03ull;
            keys(record, [&](quint64 key) { entries.push_back(entry(key ^ sort, record)); });
            if (record % 8192 == 0 && !tick(record, m_corpus.size() * qint64(2)))
                return;
        }
        const auto whole = [](quint64 entry) { return entry; };
        if (!sortByKey(&entries, whole, [this] { return tick(1, 2); }))
            return;
        std::vector<quint32> members;
        for (size_t from = 0, to = 0; from < entries.size(); from = to) {
            to = blockEnd(entries, from, &members);
            if (qsizetype(members.size()) <= most)
                compare(members);
            else
                refine(members, entries[from] & ~m_recordMask, most, finer);
            m_work += to - from;
            if (m_work > 65536 && !tick(qint64(entries.size() + to), qint64(entries.size()) * 2))
                return;
        }
        ++m_passes;
        std::sort(m_found.begin(), m_found.end()); // the same pair may meet by several keys
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
        m_known = qptrdiff(m_found.size());
    }
    template <typename Finer>
    void refine(const std::vector<quint32> &block, quint64 first, qsizetype most, Finer finer)
    {
        std::vector<quint64> entries;
        for (const quint32 record : block)
            finer(record, [&](quint64 key) { entries.push_back(entry(key ^ first, record)); });
        std::sort(entries.begin(), entries.end());
        std::vector<quint32> members;
        for (size_t from = 0, to = 0; from < entries.size(); from = to) {
            to = blockEnd(entries, from, &members);
            if (qsizetype(members.size()) <= most * 3)
                compare(members);
        }
    }
    /// A key and whose it is, in that order: its lower bits give way to the record. Two that meet so cost a comparison.
    quint64 entry(quint64 key, quint32 record) const
    {
        key *= 0xBF58476D1CE4E5B9ull;
        return (key & ~m_recordMask) | record;
    }
    /// The records of one key, each once.
    size_t blockEnd(const std::vector<quint64> &entries, size_t from, std::vector<quint32> *members) const
    {
        members->clear();
        size_t to = from;
        for (; to < entries.size() && (entries[to] & ~m_recordMask) == (entries[from] & ~m_recordMask); ++to)
            if (const auto record = quint32(entries[to] & m_recordMask); members->empty() || members->back() != record)
                members->push_back(record);
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
                ++m_work;
                if (m_corpus.sort(a) != m_corpus.sort(b) || !m_corpus.mayAgree(a, b) ||
                    std::binary_search(m_found.begin(), m_found.begin() + m_known, Found{a, b}))
                    continue;
                ++m_compared;
                m_work += 16; // names taken apart cost as much
                if (judge(profileOf(i), profileOf(j), m_corpus.population(a)).likely)
                    m_found.push_back({a, b});
            }
    }
    bool tick(qint64 done, qint64 total)
    {
        constexpr int passes = 8; // the last two judge, and read what is told
        m_work = 0;
        m_goesOn = m_step((m_passes * 100 + done * 100 / std::max<qint64>(1, total)) / passes, 100);
        return m_goesOn;
    }

    Judgement judgementOf(const Found &pair) const
    {
        return judge(m_corpus.profile(pair.first), m_corpus.profile(pair.second), m_corpus.population(pair.first));
    }
    void finish(DuplicateReport *report)
    {
        const DistinctPairs distinct(m_facts, m_comparison.entity());
        std::erase_if(m_found, [&](const Found &pair) {
            return distinct.contains(m_corpus.id(pair.first), m_corpus.id(pair.second));
        });
        std::vector<Told> told;
        std::vector<Judgement::Reason> reasons;
        std::vector<bool> wanted(m_corpus.size());
        told.reserve(m_found.size());
        for (const Found &pair : m_found) {
            const Judgement judgement = judgementOf(pair);
            told.push_back({m_corpus.id(pair.first), m_corpus.id(pair.second), judgement.score, judgement.lane,
                            quint32(reasons.size())});
            reasons.insert(reasons.end(), judgement.reasons.begin(), judgement.reasons.end());
            wanted[pair.first] = wanted[pair.second] = true;
            if (told.size() % 1024 == 0 && !tick(qint64(told.size()), qint64(m_found.size())))
                return;
        }
        ++m_passes;
        std::vector<Found>().swap(m_found);
        m_corpus.releaseTraits();
        if (std::vector<Value> values; readValues(reasons, wanted, &values)) {
            m_corpus.release();
            tell(told, reasons, &values, report);
        }
    }

    /// Which values are told is known now; they are read once more, instead of keeping all.
    bool readValues(const std::vector<Judgement::Reason> &reasons, const std::vector<bool> &wanted,
                    std::vector<Value> *values)
    {
        std::vector<bool> fields(size_t(m_comparison.fields().size()));
        for (const Judgement::Reason &reason : reasons)
            if (tellsValue(reason)) {
                fields[size_t(reason.field)] = true;
                values->push_back({reason.key, reason.field, {}});
            }
        std::sort(values->begin(), values->end());
        values->erase(std::unique(values->begin(), values->end()), values->end());
        m_goesOn = m_corpus.readValues(
            wanted, fields, [this](qint64 done, qint64 total) { return tick(done, total); },
            [&](const Trait &trait, const QString &text) {
                if (Value *value = find(values, trait.key, trait.field); value && value->text.isEmpty())
                    value->text = text;
            });
        return m_goesOn;
    }
    static bool tellsValue(const Judgement::Reason &reason)
    {
        return reason.field >= 0 && reason.what != MatchReason::OtherValue;
    }
    static Value *find(std::vector<Value> *values, quint64 key, int field)
    {
        const Value wanted{key, field, {}};
        const auto it = std::lower_bound(values->begin(), values->end(), wanted);
        return it != values->end() && *it == wanted ? &*it : nullptr;
    }

    void tell(const std::vector<Told> &told, const std::vector<Judgement::Reason> &reasons, std::vector<Value> *values,
              DuplicateReport *report)
    {
        std::vector<quint32> order(told.size());
        std::iota(order.begin(), order.end(), 0u);
        std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
            const auto place = [&](quint32 i) {
                return std::tuple(told[i].lane, -told[i].score, told[i].first, told[i].second);
            };
            return place(a) < place(b);
        });
        report->pairs.reserve(qsizetype(told.size()));
        for (const quint32 at : order) {
            const Told &pair = told[at];
            const size_t end = at + 1 < told.size() ? told[at + 1].reasonsAt : reasons.size();
            QList<MatchReason> own;
            own.reserve(qsizetype(end - pair.reasonsAt));
            for (size_t i = pair.reasonsAt; i < end; ++i) {
                const Judgement::Reason &reason = reasons[i];
                const Value *value = tellsValue(reason) ? find(values, reason.key, reason.field) : nullptr;
                own.append({reason.what, reason.field < 0 ? nullptr : m_comparison.fields()[reason.field].field,
                            value ? value->text : QString()});
            }
            report->pairs.append({pair.first, pair.second, pair.score, pair.lane, own});
            if (report->pairs.size() % 8192 == 0 && !tick(1, 1))
                return;
        }
        report->compared = m_compared;
    }

    Corpus &m_corpus;
    Facts &m_facts;
    const Comparison &m_comparison;
    quint64 m_recordMask; ///< of the bits of an entry that say whose it is
    Step m_step;
    bool m_goesOn = true;
    int m_passes = 0;
    qint64 m_compared = 0;
    size_t m_work = 0; ///< entries and pairs looked at since the last step
    std::vector<Found> m_found;
    qptrdiff m_known = 0; ///< so many of them, in order, are of the passes before
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
    return report;
}
