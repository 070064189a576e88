// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of a record before it is written, whoever writes it: asked by the file itself, so that no road leads
// around it. Pure, any thread.
#pragma once

#include "core/record/facts.h"
#include "core/result.h"

/// Records of this kind may be completed or refused when they enter the file.
bool settles(const Entity &entity);

/// Completes a record that enters the file (`before` null) or changes there, and refuses what may not be. An
/// opportunity enters a stage only with the fields that stage needs, and is lost only with a reason
/// (Error::Incomplete); it gets the days on which it was opened and closed, one that is open again loses that day and
/// the reason. An activity that is moved forgets why it was moved before. Other kinds pass. The answer says when it
/// happened, for the journal: now (invalid), unless the record names another day.
Result<QDateTime> settle(Record *after, const Record *before, Facts &file);
