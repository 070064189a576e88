// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a calendar file: asks where, and writes on the thread that has gathered what goes into it.
#pragma once

#include "core/store.h"
#include "core/transfer/calendarfacts.h"

class QWidget;

/// `done` is called with how many went out, in the thread of `window`; not when it is called off.
void exportCalendar(Store &store, const CrmSchema &schema, const CalendarScope &scope, QWidget *window,
                    std::function<void(const Result<qsizetype> &, const QString &path)> done);
