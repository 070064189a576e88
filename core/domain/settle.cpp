// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/settle.h"

#include "core/domain/activities.h"
#include "core/domain/leads.h"
#include "core/domain/opportunities.h"
#include "core/schema/schema.h"

using namespace Qt::StringLiterals;

namespace
{
Result<Settled> dated(const Result<QDateTime> &at)
{
    return at.ok() ? Result<Settled>(Settled{.at = *at}) : Result<Settled>(at.error());
}
} // namespace

Result<Settled> settle(Record *after, const Record *before, Facts &file)
{
    if (const auto *opportunity = dynamic_cast<const Opportunity *>(&after->entity()))
        return dated(settleOpportunity(*opportunity, after, before, file));
    if (const auto *lead = dynamic_cast<const Lead *>(&after->entity()))
        return dated(settleLead(*lead, after, before, file));
    if (const auto *rule = dynamic_cast<const ScoreRule *>(&after->entity()))
        return dated(settleScoreRule(*rule, *after, file));
    if (const auto *activity = dynamic_cast<const Activity *>(&after->entity()))
        return settleActivity(*activity, after, before);
    return Settled();
}

bool isSettled(const Entity &entity)
{
    return dynamic_cast<const Opportunity *>(&entity) || dynamic_cast<const Lead *>(&entity) ||
           dynamic_cast<const ScoreRule *>(&entity);
}

QList<const Entity *> settledAfter(const Entity &changed, const Schema &schema)
{
    if (dynamic_cast<const ScoreRule *>(&changed))
        return {schema.entity(u"lead"_s)};
    return {};
}

void completeImported(Record *record)
{
    if (const auto *lead = dynamic_cast<const Lead *>(&record->entity()))
        completeImportedLead(*lead, record);
    else if (const auto *activity = dynamic_cast<const Activity *>(&record->entity()))
        completeImportedActivity(*activity, record);
}
