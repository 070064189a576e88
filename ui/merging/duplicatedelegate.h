// SPDX-License-Identifier: GPL-3.0-or-later
// A group of likely duplicates as two lines: who, and why they seem to be the same.
#pragma once

#include <QStyledItemDelegate>

class DuplicateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
