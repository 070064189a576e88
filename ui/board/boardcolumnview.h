// SPDX-License-Identifier: GPL-3.0-or-later
// One column of a board: head and cards of any number. A place can be kept open between two cards for one that is
// carried over it.
#pragma once

#include "core/models/recordmodel.h"
#include "ui/board/boardspec.h"
#include "ui/records/listcardview.h"

class BoardCardDelegate;
class BoardCardPictures;
class BoardColumnHead;

/// The cards.
class BoardCards : public ListCardView
{
    Q_OBJECT
public:
    explicit BoardCards(QWidget *parent = nullptr);
    int rowHeight() const override;
    void setSlotText(const QString &text) { m_slotText = text; } ///< of the place kept open

protected:
    QBrush ground() const override;
    void paintSlot(QPainter &painter, const QRect &rect) override;

private:
    const BoardCardDelegate *delegate() const; ///< null until it is set

    QString m_slotText;
};

class BoardColumnView : public QWidget
{
    Q_OBJECT
public:
    BoardColumnView(Store &store, const BoardSpec &spec, const BoardLook &look, BoardCardPictures &pictures,
                    const BoardColumn &column, QWidget *parent = nullptr);

    const BoardColumn &column() const;
    void setColumn(const BoardColumn &column);
    /// Text and filter of the board; the column adds its own.
    void setQuery(const Query &query);
    RecordModel *model() const { return m_model; }
    BoardCards *cards() const { return m_cards; }
    BoardColumnHead *head() const { return m_head; }
    BoardCardDelegate *delegate() const { return m_delegate; }

    /// The rank that a card gets which is put before `row`; nothing in a column that is not in its order.
    std::optional<double> rankBefore(int row, const QSet<Id> &moving) const;
    /// Whether rankBefore() can be told: the rows around are asked for if need be.
    bool knowsAround(int row, const QSet<Id> &moving) const;
    /// Says what a card that is carried does when it is dropped here; `own`: it comes from here.
    void sayWhatDropDoes(bool own);
    /// The row before which a card comes whose upper edge is at `top` of the viewport.
    int rowNear(int top) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowBeside(int from, int step, const QSet<Id> &moving) const; ///< -1: that is the end

    const BoardSpec &m_spec;
    const BoardLook &m_look;
    RecordModel *m_model;
    BoardColumnHead *m_head;
    BoardCards *m_cards;
    BoardCardDelegate *m_delegate;
};
