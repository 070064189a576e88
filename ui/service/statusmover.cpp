// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/statusmover.h"

using namespace Qt::StringLiterals;

StatusMover::StatusMover(Store &store, const CrmSchema &schema, QWidget *parent)
    : GroupMover(store, schema, schema.serviceRecord.status, &schema.serviceRecord.rank, parent)
{
}

void StatusMover::word(NeededFields::Question *question, const Moved &moved) const
{
    const ServiceRecord &s = schema().serviceRecord;
    question->title = tr("Needed for “%1”").arg(moved.entered->title());
    question->go = tr("Move to %1", "a status").arg(moved.entered->title());
    if (question->needed.contains(&s.cause) && !question->needed.contains(&s.solution))
        question->optional.append(&s.solution);
}

QString StatusMover::said(const Moved &moved) const
{
    if (!moved.entered)
        return tr("%1 moved out of all statuses").arg(moved.whom);
    return tr("%1 moved to %2", "a service record, or several; a status").arg(moved.whom, moved.entered->title());
}
