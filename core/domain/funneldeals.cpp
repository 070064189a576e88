// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/funneldeals.h"

#include "core/schema/crmschema.h"

#include <algorithm>

Filter theseDeals(const QList<Id> &ids, const CrmSchema &schema)
{
    QVariantList list;
    for (const Id id : ids)
        list.append(id);
    return Filter::condition(schema.stageMove.opportunity, Filter::Equal, list);
}

QList<Id> dealsBehind(const FunnelQuery &query, int at, FunnelPart part, const CrmSchema &schema, Facts &facts)
{
    int end = 0; // of the open stages
    for (const Record &stage : facts.parts(schema.stage, query.pipeline))
        end += stage[schema.stage.type] == QLatin1StringView(Stage::open);
    const auto counts = [&](const FunnelDeal &deal) {
        const bool here = at < 0 || std::min(deal.reached, end - 1) == at;
        switch (part) {
        case FunnelPart::Entered:
            return at < 0 || (at > deal.before && at <= deal.reached);
        case FunnelPart::Passed:
            return at >= deal.before && at < deal.reached;
        case FunnelPart::Lost:
            return deal.lost && here;
        case FunnelPart::Waiting:
            return !deal.won && !deal.lost && here;
        case FunnelPart::Won:
            return deal.won;
        }
        Q_UNREACHABLE();
    };
    QList<Id> ids;
    visitFunnel(query, schema, facts, [&](const FunnelDeal &deal) {
        if (counts(deal))
            ids.append(deal.id);
    });
    std::sort(ids.begin(), ids.end());
    return ids;
}
