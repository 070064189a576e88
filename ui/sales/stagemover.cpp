// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/stagemover.h"

using namespace Qt::StringLiterals;

StageMover::StageMover(Store &store, const CrmSchema &schema, QWidget *parent)
    : GroupMover(store, schema, schema.opportunity.stage, &schema.opportunity.rank, parent)
{
}

bool StageMover::is(const Record &stage, const char *type) const
{
    return stage[schema().stage.type] == QLatin1StringView(type);
}

void StageMover::word(NeededFields::Question *question, const Moved &moved) const
{
    const QString stage = (*moved.entered)[schema().stage.name];
    const bool lost = is(*moved.entered, Stage::lost);
    question->title = lost ? tr("Why is it lost?") : tr("Needed for “%1”").arg(stage);
    question->go = lost ? tr("Mark as lost") : tr("Move to %1", "a stage").arg(stage);
    if (question->needed.contains(&schema().opportunity.lostReason))
        question->optional.append(&schema().opportunity.lostNote);
}

QString StageMover::said(const Moved &moved) const
{
    if (!moved.entered)
        return tr("%1 moved out of all stages").arg(moved.whom);
    if (is(*moved.entered, Stage::won))
        return tr("%1 won", "an opportunity, or several").arg(moved.whom);
    if (is(*moved.entered, Stage::lost))
        return tr("%1 marked as lost", "an opportunity, or several").arg(moved.whom);
    return tr("%1 moved to %2", "an opportunity, or several; a stage")
        .arg(moved.whom, (*moved.entered)[schema().stage.name]);
}
