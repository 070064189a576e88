// SPDX-License-Identifier: GPL-3.0-or-later
// Cards that are carried by the mouse over a board: what is seen of them, the place kept open where they would land,
// rolling at the edges, Esc. Says at the end where they were dropped.
#pragma once

#include "core/schema/kind.h"

#include <QPixmap>
#include <QSet>
#include <QTimer>
#include <QWidget>

class BoardColumnView;
class BoardView;

/// What is carried, painted above everything else.
class LiftedCards : public QWidget
{
    Q_OBJECT
public:
    explicit LiftedCards(QWidget *parent);
    void lift(const QPixmap &picture, int count);
    void moveTo(QPoint topLeft);  ///< of the card, tilted
    void layDown(QPoint topLeft); ///< lies straight there

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
    int m_count = 1;
    bool m_tilted = true;
};

class BoardDrag : public QObject
{
    Q_OBJECT
public:
    explicit BoardDrag(BoardView *board);

    bool isActive() const { return m_from; }
    const QSet<Id> &ids() const { return m_ids; }
    void start(BoardColumnView *from, int row, const QList<Id> &ids, QPoint grip, QPoint at);
    void moveTo(QPoint at); ///< in the board's coordinates
    void drop();
    void cancel();
    /// The move is in the file, or will not be: the place is given back.
    void finish();

Q_SIGNALS:
    void dropped(BoardColumnView *to, int row);

private:
    void keepOpen(BoardColumnView *column, int row);
    void keepNone();
    void roll();

    BoardView *m_board;
    LiftedCards *m_lifted;
    BoardColumnView *m_from = nullptr, *m_over = nullptr;
    int m_row = -1;
    QSet<Id> m_ids;
    QPoint m_grip, m_at;
    QTimer m_roll;
};
