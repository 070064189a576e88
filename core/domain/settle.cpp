// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/settle.h"

#include "core/domain/activities.h"
#include "core/domain/opportunities.h"
#include "core/schema/entities/lead.h"
#include "core/schema/schema.h"

using namespace Qt::StringLiterals;

bool settles(const Entity &entity)
{
    return dynamic_cast<const Opportunity *>(&entity) || dynamic_cast<const Lead *>(&entity);
}

Result<QDateTime> settle(Record *after, const Record *before, Facts &file)
{
    if (const auto *opportunity = dynamic_cast<const Opportunity *>(&after->entity()))
        return settleOpportunity(*opportunity, after, before, file);
    if (const auto *activity = dynamic_cast<const Activity *>(&after->entity()); activity && before)
        settleActivity(*activity, after, *before);
    return QDateTime();
}
