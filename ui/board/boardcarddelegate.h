// SPDX-License-Identifier: GPL-3.0-or-later
// A record as a card of a board: title, whom it is for, amount and tag; below a line what comes next and how long it
// has rested.
#pragma once

#include "ui/board/boardspec.h"

#include <QSet>
#include <QStyledItemDelegate>

class BoardCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit BoardCardDelegate(const BoardSpec &spec, QObject *parent = nullptr);

    void setColumn(const BoardColumn &column) { m_column = column; }
    const BoardColumn &column() const { return m_column; }
    /// Cards that are being carried: what stays behind is pale.
    void setCarried(const QSet<Id> &ids) { m_carried = ids; }

    static int cardHeight();
    static int pitch(); ///< card and gap
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// The card alone, as it is carried about.
    QPixmap picture(const QModelIndex &index, QSize size, qreal ratio) const;

private:
    void drawContent(QPainter &painter, const QRectF &card, const RecordModel &model, const Row &row) const;

    const BoardSpec &m_spec;
    BoardColumn m_column;
    QSet<Id> m_carried;
};
