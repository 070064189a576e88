// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs that hang together, and reasons in words.
#include "core/duplicates/duplicates.h"
#include "core/record/valuetext.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

/// Which group a record is in; groups are joined.
class Sets
{
public:
    Id of(Id id)
    {
        Id root = id;
        while (m_above.value(root, root) != root)
            root = m_above.value(root);
        m_above.insert(id, root);
        return root;
    }
    void join(Id a, Id b) { m_above.insert(of(std::max(a, b)), of(std::min(a, b))); }

private:
    QHash<Id, Id> m_above;
};
} // namespace

QList<DuplicateGroup> grouped(const DuplicateReport &report)
{
    // Safe pairs among themselves, then all that remain: a doubtful third does not hold up a safe pair.
    Sets safe, all;
    QHash<Id, bool> inSafe;
    for (const DuplicatePair &pair : report.pairs)
        if (pair.lane == Lane::Safe) {
            safe.join(pair.first, pair.second);
            inSafe[pair.first] = inSafe[pair.second] = true;
        }
    const auto isWithin = [&](const DuplicatePair &pair) {
        return inSafe.contains(pair.first) && inSafe.contains(pair.second) &&
               safe.of(pair.first) == safe.of(pair.second);
    };
    for (const DuplicatePair &pair : report.pairs)
        if (!isWithin(pair))
            all.join(pair.first, pair.second);

    QHash<std::pair<bool, Id>, qsizetype> places;
    QHash<std::pair<bool, Id>, qint64> pairsIn;
    QList<DuplicateGroup> groups;
    for (const DuplicatePair &pair : report.pairs) {
        const bool within = isWithin(pair);
        const std::pair<bool, Id> key{within, within ? safe.of(pair.first) : all.of(pair.first)};
        if (!places.contains(key)) {
            places.insert(key, groups.size());
            groups.append({{}, pair.score, pair.lane, {}});
        }
        DuplicateGroup &group = groups[places.value(key)];
        ++pairsIn[key];
        for (const Id id : {pair.first, pair.second})
            if (!group.ids.contains(id))
                group.ids.append(id);
        group.score = std::min(group.score, pair.score);
        group.lane = std::max(group.lane, pair.lane);
        for (const MatchReason &reason : pair.reasons)
            if (!group.reasons.contains(reason))
                group.reasons.append(reason);
    }
    for (auto it = places.begin(); it != places.end(); ++it) {
        DuplicateGroup &group = groups[*it];
        std::sort(group.ids.begin(), group.ids.end());
        const qint64 count = group.ids.size();
        if (group.lane == Lane::Safe && pairsIn.value(it.key()) < count - 1 + (count > 4 ? count / 2 : 0))
            group.lane = Lane::Review; // a long thin chain
    }
    std::stable_sort(groups.begin(), groups.end(), [](const DuplicateGroup &a, const DuplicateGroup &b) {
        return std::tuple(a.lane, -a.score, a.ids.first()) < std::tuple(b.lane, -b.score, b.ids.first());
    });
    return groups;
}

QString laneName(Lane lane)
{
    switch (lane) {
    case Lane::Safe:
        return u"safe"_s;
    case Lane::Conflict:
        return u"conflict"_s;
    case Lane::Review:
        return u"review"_s;
    }
    return {};
}

std::optional<Lane> laneNamed(QStringView name)
{
    for (const Lane lane : {Lane::Safe, Lane::Conflict, Lane::Review})
        if (laneName(lane) == name)
            return lane;
    return std::nullopt;
}

QString laneLabel(Lane lane)
{
    switch (lane) {
    case Lane::Safe:
        return Texts::tr("Safe");
    case Lane::Conflict:
        return Texts::tr("Values differ");
    case Lane::Review:
        return Texts::tr("To be looked at");
    }
    return {};
}

bool speaksAgainst(const MatchReason &reason)
{
    return reason.what >= MatchReason::SharedByMany;
}

QString reasonText(const MatchReason &reason)
{
    const QString value =
        reason.field && !reason.field->isReference() ? displayText(*reason.field, reason.value) : reason.value;
    const QString label = reason.field ? reason.field->label() : QString();
    switch (reason.what) {
    case MatchReason::SameName:
        return Texts::tr("Same name");
    case MatchReason::SwappedName:
        return Texts::tr("Parts of the name change places");
    case MatchReason::SoundsAlike:
        return Texts::tr("Names sound alike (pinyin)");
    case MatchReason::Nickname:
        return Texts::tr("One given name stands for the other");
    case MatchReason::Initials:
        return Texts::tr("Initials fit");
    case MatchReason::Spelling:
        return Texts::tr("Names are written nearly alike");
    case MatchReason::PartOfName:
        return Texts::tr("Part of the name is the same");
    case MatchReason::SamePhone:
        return Texts::tr("Same phone number: %1").arg(value);
    case MatchReason::SameEmail:
        return Texts::tr("Same e-mail: %1").arg(value);
    case MatchReason::SameSite:
        return Texts::tr("Same domain: %1").arg(value);
    case MatchReason::SameOrganisation:
        return Texts::tr("Same company: %1").arg(value);
    case MatchReason::SameBirthday:
        return Texts::tr("Same birthday: %1").arg(value);
    case MatchReason::SameNumber:
    case MatchReason::SameAddress:
    case MatchReason::SameValue:
        return Texts::tr("%1 is the same: %2").arg(label, value);
    case MatchReason::SharedByMany:
        return Texts::tr("Several have it: %1").arg(value);
    case MatchReason::OtherName:
        return Texts::tr("Names differ");
    case MatchReason::OtherValue:
        return Texts::tr("%1 differs").arg(label);
    case MatchReason::OtherLegalForm:
        return Texts::tr("Legal form differs");
    case MatchReason::OtherGeneration:
        return Texts::tr("Junior or senior");
    }
    return {};
}
