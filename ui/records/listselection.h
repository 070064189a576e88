// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected in a list of any length, by ranges: never a list of a million indexes.
#pragma once

#include "core/schema/kind.h"

#include <QItemSelectionModel>

class RecordModel;

struct RowRange {
    int first, last;
};

QList<RowRange> selectedRanges(const QItemSelectionModel &selection); ///< ascending, not overlapping
qsizetype selectedCount(const QItemSelectionModel &selection);
QList<Id> selectedIds(const RecordModel &model, const QItemSelectionModel &selection);
/// Selects whole rows instead of what was selected; neighbours become one range.
void selectRows(QItemSelectionModel &selection, const QList<int> &ascendingRows);
void selectAllRows(QItemSelectionModel &selection);
