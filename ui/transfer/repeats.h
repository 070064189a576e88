// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a list that are the same record as an earlier row of it, by the plan's match keys. Reads the whole list; any
// thread but the window's; the file with the records is not asked.
#pragma once

#include "core/transfer/importplan.h"

class Progress;
class Schema;

struct RepeatedRow {
    qint64 line = 0, first = 0; ///< in the file, from 1
    QString title;
};

struct Repeats {
    qint64 count = 0;
    QList<RepeatedRow> rows; ///< the first ones
};

/// Empty too when cancelled, when the plan cannot be carried out, and when nothing is compared (OnMatch::Create).
Repeats findRepeats(const QString &path, const ImportPlan &plan, const Schema &schema, const Progress &progress);
