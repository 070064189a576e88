// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of text as a table: the first rows of a list, rows that were refused. Short rows end early, long ones show all.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

class QTableView;

class RowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QStringList &headers, const QList<QStringList> &rows, int firstNumber = 1);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QList<QStringList> m_rows;
    int m_columns = 0, m_firstNumber = 1;
};

/// A table for it in the house style, read-only. `name` is its accessible name.
QTableView *makeRowsTable(RowsModel *model, const QString &name, QWidget *parent);
