// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/funneldeals.h"

#include "core/schema/crmschema.h"

#include <QSet>
#include <algorithm>

namespace
{
/// How far a deal had come before the period and at its end, as funnelOf() sees it.
struct Path {
    int before = -1, furthest = -1; ///< open stages, by position
    std::pair<qint64, Id> last = {-1, 0};
    Id stage = 0; ///< the last one entered in the period
};
} // namespace

Filter theseDeals(const QList<Id> &ids, const CrmSchema &schema)
{
    QVariantList list;
    for (const Id id : ids)
        list.append(id);
    return Filter::condition(schema.stageMove.opportunity, Filter::Equal, list);
}

QList<Id> dealsBehind(const FunnelQuery &query, int at, FunnelPart part, const CrmSchema &schema, Facts &facts)
{
    const StageMove &move = schema.stageMove;
    const qint64 from = QDateTime(query.from, QTime(0, 0)).toMSecsSinceEpoch(),
                 until = QDateTime(query.to.addDays(1), QTime(0, 0)).toMSecsSinceEpoch();
    QHash<Id, int> position; // of open stages
    QHash<Id, QString> type;
    for (const Record &stage : facts.parts(schema.stage, query.pipeline)) {
        type.insert(stage.id(), stage[schema.stage.type]);
        if (stage[schema.stage.type] == QLatin1StringView(Stage::open))
            position.insert(stage.id(), int(position.size()));
    }
    const int end = int(position.size());
    QHash<Id, Path> paths;
    const Query moves{&move, {&move.opportunity, &move.to, &move.at}};
    const auto within = [&](qint64 begin, qint64 over) {
        Query some = moves;
        some.filter = Filter::all(
            {Filter::condition(move.at, Filter::GreaterEqual, begin), Filter::condition(move.at, Filter::Less, over)});
        return some;
    };
    facts.scan(within(from, until), [&](Id id, const QVariantList &values) {
        Path &path = paths[values[0].toLongLong()];
        const Id to = values[1].toLongLong();
        path.furthest = std::max(path.furthest, position.value(to, -1));
        if (const std::pair when(values[2].toLongLong(), id); when > path.last) {
            path.last = when;
            path.stage = to;
        }
    });
    Query earlier = moves;
    earlier.filter = Filter::condition(move.at, Filter::Less, from);
    facts.scan(earlier, [&](Id, const QVariantList &values) {
        if (const auto path = paths.find(values[0].toLongLong()); path != paths.end())
            path->before = std::max(path->before, position.value(values[1].toLongLong(), -1));
    });
    QList<Id> ids;
    const auto counts = [&](const Path &path) {
        const QString stage = type.value(path.stage);
        const bool won = stage == QLatin1StringView(Stage::won), lost = stage == QLatin1StringView(Stage::lost);
        const int reached = won ? end : std::max({path.before, path.furthest, end ? 0 : -1});
        const bool here = at < 0 || std::min(reached, end - 1) == at;
        switch (part) {
        case FunnelPart::Entered:
            return at < 0 || (at > path.before && at <= reached);
        case FunnelPart::Passed:
            return at >= path.before && at < reached;
        case FunnelPart::Lost:
            return lost && here;
        case FunnelPart::Waiting:
            return !won && !lost && here;
        case FunnelPart::Won:
            return won;
        }
        Q_UNREACHABLE();
    };
    facts.scan(Query{&schema.opportunity, {&schema.opportunity.stage}, {}, query.filter},
               [&](Id id, const QVariantList &values) {
                   const auto path = paths.constFind(id);
                   if (path != paths.cend() && type.contains(values[0].toLongLong()) && counts(*path))
                       ids.append(id);
               });
    std::sort(ids.begin(), ids.end());
    return ids;
}
