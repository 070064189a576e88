// SPDX-License-Identifier: GPL-3.0-or-later
// The times of a day at which one works, and their text: "09:00-12:00 13:00-18:00". Any thread.
#pragma once

#include "core/result.h"

#include <QList>
#include <QStringView>

/// Minutes since midnight by the clock on the wall, from 0 to 1440; the end is not in it. What goes over midnight is
/// two spans, one until 24:00 and one from 00:00 on the next day.
struct WorkingSpan {
    int from = 0, to = 0;
    bool operator==(const WorkingSpan &) const = default;
};
using WorkingSpans = QList<WorkingSpan>;

/// In order, cut to the day, what is empty left out, what touches or overlaps made one.
WorkingSpans normalSpans(WorkingSpans spans);

/// What people type: "09:00-12:00 13:00-18:00", "9-12, 13-18", "９：００～１２：００、13時至18時", "9am-5pm", "9-24".
/// Nothing typed: closed all day. The text of an error is for the place beside the field.
Result<WorkingSpans> parseSpans(QStringView typed);
/// For storage and for the field: "09:00-12:00 13:00-18:00", closed: empty. parseSpans() reads it back in every
/// language.
QString spansText(const WorkingSpans &spans);
