// SPDX-License-Identifier: GPL-3.0-or-later
// How long before a planned activity one is reminded of it unless something else was said: a choice of the user, kept
// on this computer.
#pragma once

#include "core/record/record.h"

struct Activity;

/// Minutes; nothing: not at all.
std::optional<qint64> defaultReminder();
void setDefaultReminder(std::optional<qint64> minutes);
/// Gives a planned activity that was just made the usual reminder.
void remindAsUsual(const Activity &activity, Record *planned);
