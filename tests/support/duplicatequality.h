// SPDX-License-Identifier: GPL-3.0-or-later
// How well duplicates were found in a labelled file.
#pragma once

#include "core/duplicates/duplicates.h"
#include "tests/support/duplicatesample.h"

#include <QMap>
#include <QSet>

struct DuplicateQuality {
    qint64 truePairs = 0, right = 0, safe = 0, safeRight = 0, listed = 0;
    QString text; ///< figures by lane, and by how what was missed or wrong came about
    double safePrecision() const { return safe ? double(safeRight) / double(safe) : 1; }
    double recall() const { return truePairs ? double(right) / double(truePairs) : 1; }
};

inline DuplicateQuality qualityOf(const DuplicateReport &report, const DuplicateSample &sample)
{
    DuplicateQuality quality;
    quality.truePairs = sample.truePairs;
    quality.listed = report.pairs.size();
    const auto varieties = [&](Id a, Id b) {
        const QString one = QString::fromLatin1(sample.variety.value(a)),
                      two = QString::fromLatin1(sample.variety.value(b));
        return std::min(one, two) + QStringLiteral(" / ") + std::max(one, two);
    };
    QMap<QString, std::pair<qint64, qint64>> lanes; // right, wrong
    QMap<QString, qint64> wrongSafe, wrongOther, missed;
    QSet<std::pair<Id, Id>> found;
    for (const DuplicatePair &pair : report.pairs) {
        const bool right = sample.who.value(pair.first) == sample.who.value(pair.second);
        found.insert({pair.first, pair.second});
        quality.right += right;
        (right ? lanes[laneName(pair.lane)].first : lanes[laneName(pair.lane)].second) += 1;
        if (pair.lane == Lane::Safe) {
            ++quality.safe;
            quality.safeRight += right;
        }
        if (!right)
            ++(pair.lane == Lane::Safe ? wrongSafe : wrongOther)[varieties(pair.first, pair.second)];
    }
    QHash<int, QList<Id>> same;
    for (auto it = sample.who.begin(); it != sample.who.end(); ++it)
        same[it.value()].append(it.key());
    for (QList<Id> &ids : same) {
        std::sort(ids.begin(), ids.end());
        for (qsizetype i = 0; i < ids.size(); ++i)
            for (qsizetype j = i + 1; j < ids.size(); ++j)
                if (!found.contains({ids[i], ids[j]}))
                    ++missed[varieties(ids[i], ids[j])];
    }
    QString &text = quality.text;
    text += QStringLiteral("%1 true pairs, recall %2, precision of safe %3\n")
                .arg(quality.truePairs)
                .arg(quality.recall(), 0, 'f', 4)
                .arg(quality.safePrecision(), 0, 'f', 5);
    for (auto it = lanes.begin(); it != lanes.end(); ++it)
        text += QStringLiteral("  %1: %2 right, %3 not\n").arg(it.key()).arg(it->first).arg(it->second);
    for (auto it = wrongSafe.begin(); it != wrongSafe.end(); ++it)
        text += QStringLiteral("  safe but wrong: %1 %2\n").arg(*it).arg(it.key());
    for (auto it = wrongOther.begin(); it != wrongOther.end(); ++it)
        text += QStringLiteral("  listed but not the same: %1 %2\n").arg(*it).arg(it.key());
    for (auto it = missed.begin(); it != missed.end(); ++it)
        text += QStringLiteral("  missed: %1 %2\n").arg(*it).arg(it.key());
    return quality;
}
