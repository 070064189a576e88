// SPDX-License-Identifier: GPL-3.0-or-later
// A record as a card of a board: title, whom it is for, amount and tag, the facts chosen; below a line what comes next
// and how long it has rested. All cards of a board are of one height.
#pragma once

#include "ui/board/boardspec.h"

#include <QSet>
#include <QStyledItemDelegate>

class BoardCardPictures;
struct BoardCardState;

class BoardCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// All must outlive it; a `look` that has changed is painted when the views are.
    BoardCardDelegate(const BoardSpec &spec, const BoardLook &look, BoardCardPictures &pictures,
                      QObject *parent = nullptr);

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
    BoardCardState stateOf(const QModelIndex &index, const Row &row) const;
    void drawGround(QPainter &painter, const QRectF &card, bool selected, bool hovered) const;
    void drawContent(QPainter &painter, const QRectF &card, const BoardCardState &state) const;
    void drawTitle(QPainter &painter, const QRectF &rect, const BoardCardState &state) const;
    void drawLine(QPainter &painter, const QRectF &card, const BoardCardState &state) const;
    void drawFoot(QPainter &painter, const QRectF &in, const BoardCardText &text) const;
    bool shows(const FieldBase *field) const { return field && m_look.fields.contains(field); }
    bool showsLine() const; ///< with amount, number or tag
    qsizetype facts() const;

    const BoardSpec &m_spec;
    const BoardLook &m_look;
    BoardCardPictures &m_pictures;
    BoardColumn m_column;
    QSet<Id> m_carried;
};
