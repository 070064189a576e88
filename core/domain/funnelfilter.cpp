// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/funnel.h"
#include "core/record/dayfilter.h"
#include "core/schema/crmschema.h"

namespace
{
struct Parts {
    const CrmSchema &schema;
    QList<Id> open, won, lost;

    Parts(const CrmSchema &s, const QList<Record> &stages) : schema(s)
    {
        for (const Record &stage : stages) {
            const QString type = stage[s.stage.type];
            (type == QLatin1StringView(Stage::won)    ? won
             : type == QLatin1StringView(Stage::lost) ? lost
                                                      : open)
                .append(stage.id());
        }
    }
    Filter anyOf(const FieldBase &field, const QList<Id> &ids) const
    {
        QList<Filter> any;
        for (const Id id : ids)
            any.append(Filter::condition(field, Filter::Equal, id));
        if (any.isEmpty()) // no such stage: no such records
            any.append(Filter::condition(field, Filter::Equal, Id(-1)));
        return Filter::any(any);
    }
    Filter in(const QList<Id> &ids) const { return anyOf(schema.opportunity.stage, ids); }
    /// Ever in one of the open stages from `at` on.
    Filter reached(int at) const { return anyOf(schema.stageMove.to, open.mid(at)); }
    Filter never(int at) const
    {
        QList<Filter> all;
        for (const Id id : open.mid(at)) {
            Filter none = Filter::condition(schema.stageMove.to, Filter::Equal, id);
            none.none = true;
            all.append(none);
        }
        return Filter::all(all);
    }
};
} // namespace

Filter openedWithin(const Opportunity &opportunity, QDate from, QDate to)
{
    return Filter::any({withinDays(opportunity.openedOn, from, to),
                        Filter::all({Filter::condition(opportunity.openedOn, Filter::Empty),
                                     withinDays(*opportunity.createdAt(), from, to)})});
}

Filter funnelFilter(const FunnelQuery &query, const CrmSchema &schema, const QList<Record> &stages, int at,
                    FunnelPart part)
{
    const Opportunity &o = schema.opportunity;
    const Parts parts(schema, stages);
    const bool cohort = query.view == FunnelQuery::Cohort;
    QList<Filter> all;
    if (!query.filter.isAlways())
        all.append(query.filter);
    if (cohort)
        all.append(openedWithin(o, query.from, query.to));
    else if (part == FunnelPart::Won || part == FunnelPart::Lost)
        all.append(withinDays(o.closedOn, query.from, query.to));
    switch (part) {
    case FunnelPart::Won:
        all.append(parts.in(parts.won));
        break;
    case FunnelPart::Entered:
        if (at > 0) // every deal has been in the first stage
            all.append(Filter::any({parts.in(parts.won), parts.reached(at)}));
        else
            all.append(parts.in(parts.open + parts.won + parts.lost));
        break;
    case FunnelPart::Passed:
        all.append(at + 1 < parts.open.size() ? Filter::any({parts.in(parts.won), parts.reached(at + 1)})
                                              : parts.in(parts.won));
        break;
    case FunnelPart::Lost:
    case FunnelPart::Waiting:
        all.append(parts.in(part == FunnelPart::Lost ? parts.lost : parts.open));
        if (at > 0)
            all.append(parts.reached(at));
        if (at >= 0 && at + 1 < parts.open.size())
            all.append(parts.never(at + 1));
        break;
    }
    return Filter::all(all);
}
