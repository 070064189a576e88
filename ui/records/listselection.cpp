// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listselection.h"

#include "core/models/recordmodel.h"

#include <algorithm>

QList<RowRange> selectedRanges(const QItemSelectionModel &selection)
{
    QList<RowRange> ranges;
    const QItemSelection selected = selection.selection();
    for (const QItemSelectionRange &range : selected) {
        if (range.isValid())
            ranges.append({range.top(), range.bottom()});
    }
    std::sort(ranges.begin(), ranges.end(), [](RowRange a, RowRange b) { return a.first < b.first; });
    QList<RowRange> joined;
    for (const RowRange &range : std::as_const(ranges)) {
        if (!joined.isEmpty() && range.first <= joined.last().last + 1)
            joined.last().last = std::max(joined.last().last, range.last);
        else
            joined.append(range);
    }
    return joined;
}

qsizetype selectedCount(const QItemSelectionModel &selection)
{
    qsizetype count = 0;
    for (const RowRange &range : selectedRanges(selection))
        count += range.last - range.first + 1;
    return count;
}

QList<Id> selectedIds(const RecordModel &model, const QItemSelectionModel &selection)
{
    QList<Id> ids;
    for (const RowRange &range : selectedRanges(selection))
        ids += model.ids().mid(range.first, range.last - range.first + 1);
    return ids;
}

void selectRows(QItemSelectionModel &selection, const QList<int> &ascendingRows)
{
    const QAbstractItemModel *model = selection.model();
    const int lastColumn = model->columnCount() - 1;
    QItemSelection rows;
    for (qsizetype i = 0; i < ascendingRows.size();) {
        qsizetype end = i + 1;
        while (end < ascendingRows.size() && ascendingRows[end] == ascendingRows[end - 1] + 1)
            ++end;
        rows.append(
            QItemSelectionRange(model->index(ascendingRows[i], 0), model->index(ascendingRows[end - 1], lastColumn)));
        i = end;
    }
    selection.select(rows, QItemSelectionModel::ClearAndSelect);
}

void selectAllRows(QItemSelectionModel &selection)
{
    const QAbstractItemModel *model = selection.model();
    if (model->rowCount() == 0)
        return;
    const QModelIndex end = model->index(model->rowCount() - 1, model->columnCount() - 1);
    selection.select(QItemSelection(model->index(0, 0), end), QItemSelectionModel::ClearAndSelect);
}
