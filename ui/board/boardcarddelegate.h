// SPDX-License-Identifier: GPL-3.0-or-later
// A record as a card of a board: title, whom it is for, amount and tag, the facts chosen; below a line what comes next
// and how long it has rested. All cards of a board are of one height.
#pragma once

#include "ui/board/boardspec.h"

#include <QSet>
#include <QStyledItemDelegate>

class BoardCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Both must outlive it; a `look` that has changed is painted when the views are.
    BoardCardDelegate(const BoardSpec &spec, const BoardLook &look, QObject *parent = nullptr);

    void setColumn(const BoardColumn &column) { m_column = column; }
    const BoardColumn &column() const { return m_column; }
    /// Cards that are being carried: what stays behind is pale.
    void setCarried(const QSet<Id> &ids) { m_carried = ids; }

    int cardHeight() const;
    int pitch() const; ///< card and gap
    int between() const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// The card alone, as it is carried about.
    QPixmap picture(const QModelIndex &index, QSize size, qreal ratio) const;

private:
    void drawContent(QPainter &painter, const QRectF &card, const RecordModel &model, const Row &row) const;
    void drawTitle(QPainter &painter, const QRectF &rect, const QString &title, const RecordModel &model) const;
    void drawLine(QPainter &painter, const QRectF &card, const BoardCardText &text, const RecordModel &model) const;
    void drawFoot(QPainter &painter, const QRectF &in, const BoardCardText &text) const;
    bool shows(const FieldBase *field) const { return field && m_look.fields.contains(field); }
    qsizetype facts() const;

    const BoardSpec &m_spec;
    const BoardLook &m_look;
    BoardColumn m_column;
    QSet<Id> m_carried;
};
