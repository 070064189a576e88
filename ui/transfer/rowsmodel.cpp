// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/rowsmodel.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace
{
constexpr qsizetype mostShown = 300; ///< characters of a cell
}

void RowsModel::setRows(const QStringList &headers, const QList<QStringList> &rows, int firstNumber)
{
    beginResetModel();
    m_headers = headers;
    m_rows = rows;
    m_firstNumber = firstNumber;
    m_columns = int(headers.size());
    for (const QStringList &row : rows)
        m_columns = std::max(m_columns, int(row.size()));
    endResetModel();
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    const QString text = m_rows.value(index.row()).value(index.column());
    if (role == Qt::DisplayRole)
        return text.left(mostShown).simplified();
    if (role == Qt::ToolTipRole && text.size() > 8) // what may be cut
        return text.left(4 * mostShown);
    if (role == Qt::AccessibleTextRole)
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
               text.left(mostShown);
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (orientation == Qt::Horizontal ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal)
        return m_headers.value(section);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + m_firstNumber;
    return m_headers.value(section).isEmpty() ? tr("Column %1").arg(section + 1)
                                              : m_headers.value(section).simplified();
}

QTableView *makeRowsTable(RowsModel *model, const QString &name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setAccessibleName(name);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultSectionSize(theme().px(150));
    table->horizontalHeader()->setFixedHeight(theme().px(32));
    table->verticalHeader()->setDefaultSectionSize(theme().px(34));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    return table;
}
