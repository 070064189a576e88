// SPDX-License-Identifier: GPL-3.0-or-later
// How long an opportunity was in each stage, from the history that the file keeps of its moves. Pure, any thread.
#pragma once

#include "core/record/record.h"
#include "core/schema/entities/opportunity.h"

#include <QHash>

/// Seconds by stage; a stage that was entered is in it, even when it was left at once. `moves` in any order; the last
/// stage counts until `until`. Stays in the same stage add up.
QHash<Id, qint64> timeInStages(const StageMove &entity, QList<Record> moves, const QDateTime &until);
