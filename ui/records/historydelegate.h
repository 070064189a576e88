// SPDX-License-Identifier: GPL-3.0-or-later
// Paints an action of the history: what, who and when, and field by field before and after.
#pragma once

#include "ui/records/historymodel.h"

#include <QStyledItemDelegate>

class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int shownLines = 6;

    explicit HistoryDelegate(const HistoryModel &model, QObject *parent = nullptr);
    void setHovered(const QModelIndex &index) { m_hovered = index; }
    static QRect undoRect(const QRect &row);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLine(QPainter &painter, const QRectF &row, const HistoryModel::Line &line) const;

    const HistoryModel &m_model;
    QPersistentModelIndex m_hovered;
};
