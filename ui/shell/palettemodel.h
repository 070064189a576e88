// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the palette: items under the headings of their groups.
#pragma once

#include "ui/shell/paletteitem.h"
#include <QAbstractListModel>
#include <QStyledItemDelegate>

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<PaletteItem> &items);
    bool isHeading(int row) const { return m_rows.at(row) < 0; }
    /** Null for a heading. */
    const PaletteItem *item(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /** The next row with an item from `row` in direction `step`, wrapping; -1 when there is none. */
    int nextItemRow(int row, int step) const;

private:
    QList<PaletteItem> m_items;
    QList<int> m_rows; // index of an item, or minus one minus the index of the first item of a group
};

class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
