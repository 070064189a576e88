// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/settle.h"

#include "core/domain/activities.h"
#include "core/domain/opportunities.h"
#include "core/schema/schema.h"

using namespace Qt::StringLiterals;

Result<Settled> settle(Record *after, const Record *before, Facts &file)
{
    if (const auto *opportunity = dynamic_cast<const Opportunity *>(&after->entity())) {
        const Result<QDateTime> at = settleOpportunity(*opportunity, after, before, file);
        return at.ok() ? Result<Settled>(Settled{.at = *at}) : Result<Settled>(at.error());
    }
    if (const auto *activity = dynamic_cast<const Activity *>(&after->entity()))
        return settleActivity(*activity, after, before);
    return Settled();
}
