// SPDX-License-Identifier: GPL-3.0-or-later
// How entries of the calendar are painted: on the tint of their type, what is done with a tick, what is overdue with a
// mark.
#pragma once

#include "ui/plan/calendarentry.h"

#include <QRectF>

class QPainter;

struct EntryLook {
    bool selected = false, ghost = false; ///< ghost: as it would be where it is dragged to
    bool line = false;                    ///< one line, as in months and in the strip
    bool begins = true, ends = true;      ///< it does not go on on the day before or after
};
void paintEntry(QPainter &painter, const QRectF &rect, const CalendarEntry &entry, const EntryLook &look);
