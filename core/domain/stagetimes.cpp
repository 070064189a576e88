// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stagetimes.h"

#include <QDateTime>
#include <algorithm>

QHash<Id, qint64> timeInStages(const StageMove &entity, QList<Record> moves, const QDateTime &until)
{
    std::sort(moves.begin(), moves.end(), [&](const Record &a, const Record &b) {
        return a[entity.at] != b[entity.at] ? a[entity.at] < b[entity.at] : a.id() < b.id();
    });
    QHash<Id, qint64> times;
    for (qsizetype i = 0; i < moves.size(); ++i) {
        const QDateTime end = i + 1 < moves.size() ? moves[i + 1][entity.at] : until;
        if (const Id stage = moves[i][entity.to])
            times[stage] += qMax(qint64(0), moves[i][entity.at].secsTo(end));
    }
    return times;
}
