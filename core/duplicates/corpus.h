// SPDX-License-Identifier: GPL-3.0-or-later
// All that is compared of all records of a kind, in as little memory as can be: some 60 bytes for a record, and 16 for
// each of its values: while it is read all of them, then those alone that tell records apart or bring them together.
// Filled in the thread of `facts`; then read by any.
#pragma once

#include "core/duplicates/judge.h"

#include <array>

using Step = std::function<bool(qint64 done, qint64 total)>; ///< false: stop

class Corpus
{
public:
    Corpus(Facts &facts, const Comparison &comparison) : m_facts(facts), m_comparison(comparison) {}

    /// Reads everything; false: stopped. `step` hears 0 to 100.
    bool read(const Step &step);

    quint32 size() const { return quint32(m_ids.size()); }
    Id id(quint32 record) const { return m_ids[record]; }
    std::optional<quint32> find(Id id, quint32 from = 0) const; ///< quickest when it is just behind `from`
    /// Records of different sorts (persons and firms) are never the same.
    quint8 sort(quint32 record) const { return m_sorts[record]; }
    bool isHuman(quint32 record) const { return m_sorts[record] & 1; }
    double population(quint32 record) const { return m_populations[m_sorts[record]]; }
    QString title(quint32 record) const;
    quint64 nameKey(quint32 record) const { return m_nameKeys[record]; }
    std::span<const Trait> traits(quint32 record) const
    {
        return std::span(m_traits).subspan(m_traitsAt[record], m_traitsAt[record + 1] - m_traitsAt[record]);
    }
    Profile profile(quint32 record) const;
    /// False when two records share too little for judge() to call them likely, however alike their names are: many
    /// times quicker than to ask it.
    bool mayAgree(quint32 a, quint32 b) const;

    /// The values that stand behind keys, as they are stored: of these records (by index) and compared fields. False:
    /// stopped by `step`.
    bool readValues(const std::vector<bool> &records, const std::vector<bool> &fields, const Step &step,
                    const std::function<void(const Trait &, const QString &)> &visit);
    /// Lets go of what profile() is made of but the titles: readValues() needs no more.
    void releaseTraits();
    void release(); ///< of everything

private:
    using Visit = std::function<bool(int field, quint32 record, const QVariant &value)>;
    bool scan(const Entity &entity, const Visit &visit, const std::vector<bool> *only = nullptr);
    bool readTitles(const Step &step);
    bool readTraits(const Step &step);
    bool count(std::vector<Trait> *traits, const std::function<bool()> &step);
    static bool isWorthKeeping(const Trait &trait);
    bool arrange(const std::function<bool()> &step);

    Facts &m_facts;
    const Comparison &m_comparison;
    std::vector<Id> m_ids; ///< ascending
    std::vector<quint8> m_sorts;
    std::vector<quint32> m_titlesAt; ///< where a title ends in m_titles
    std::vector<char> m_titles;      ///< UTF-8, one behind the other
    std::vector<quint64> m_nameKeys;
    std::vector<std::array<quint32, 2>> m_words; ///< counters of the words of a name; later how rare it is
    std::vector<float> m_nameBits;
    std::vector<Trait> m_traits; ///< in the order of their records
    std::vector<quint32> m_traitsAt;
    std::vector<quint16> m_unshared; ///< see Profile
    QStringList m_variants;
    std::array<double, 256> m_populations{};
};
