// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of a record before it is written, whoever writes it: asked by the file itself, so that no road leads
// around it. Pure, any thread.
#pragma once

#include "core/record/facts.h"
#include "core/record/settled.h"
#include "core/result.h"

/// Completes a record that enters the file (`before` null) or changes there, and refuses what may not be. An
/// opportunity enters a stage only with the fields that stage needs, and is lost only with a reason
/// (Error::Incomplete); it gets the days on which it was opened and closed, one that is open again loses that day and
/// the reason. An activity that is moved forgets why it was moved before; of one that recurs only the next one is done
/// or moved: that becomes a record of its own, and the series goes on. A lead is new to begin with, disqualified only
/// with a reason, converted only by a conversion, and has its score. A service record keeps its clocks
/// (servicerecords.h). Whether a contact agreed to advertising has a day. A folder of articles stands not in itself, and
/// an article is a draft to begin with. Other kinds pass.
Result<Settled> settle(Record *after, const Record *before, Facts &file);

/// Whether new records of this kind are completed or may be refused: none may enter the file unasked.
bool isSettled(const Entity &entity);

/// The kinds of which every record is settled anew once records of `changed` were written: leads when a rule of their
/// score is another.
QList<const Entity *> settledAfter(const Entity &changed, const Schema &schema);

/// What settle() would refuse, but a list from elsewhere cannot be asked for, gets its most modest value: the reason
/// “Other”, the day of today.
void completeImported(Record *record);
