// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boarddrag.h"

#include "ui/board/boardcarddelegate.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boardview.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace
{
constexpr qreal tilt = 2.5;         // degrees
constexpr int room = 24;            // around the card, for its tilt and shadow
constexpr int edge = 48, step = 14; // rolls when that near to an edge, so far at once
} // namespace

LiftedCards::LiftedCards(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"board.lifted"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void LiftedCards::lift(const QPixmap &picture, int count)
{
    m_picture = picture;
    m_count = count;
    m_tilted = true;
    resize(picture.deviceIndependentSize().toSize() + QSize(2 * room, 2 * room));
    raise();
    show();
}

void LiftedCards::moveTo(QPoint topLeft)
{
    move(topLeft - QPoint(room, room));
}

void LiftedCards::layDown(QPoint topLeft)
{
    m_tilted = false;
    moveTo(topLeft);
    update();
}

void LiftedCards::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF card(room, room, width() - 2 * room, height() - 2 * room);
    if (m_tilted) {
        painter.translate(card.center());
        painter.rotate(tilt);
        painter.translate(-card.center());
        drawShadow(painter, card, Radius::card, 10);
    }
    painter.drawPixmap(card.topLeft(), m_picture);
    if (m_count < 2)
        return;
    const QString text = locale().toString(m_count);
    const qreal side = qMax<qreal>(theme().px(22), textWidth(text, theme().font(TextRole::Strong)) + 12);
    const QRectF badge(card.right() - side / 2, card.top() - theme().px(11), side, theme().px(22));
    drawRounded(painter, badge, badge.height() / 2, tokens().accentFill);
    drawText(painter, badge, text, theme().font(TextRole::Strong), tokens().onAccent, Qt::AlignHCenter);
}

BoardDrag::BoardDrag(BoardView *board) : QObject(board), m_board(board), m_lifted(new LiftedCards(board))
{
    m_roll.setInterval(16);
    connect(&m_roll, &QTimer::timeout, this, &BoardDrag::roll);
}

void BoardDrag::start(BoardColumnView *from, int row, const QList<Id> &ids, QPoint grip, QPoint at)
{
    finish();
    m_from = from;
    m_ids = QSet<Id>(ids.begin(), ids.end());
    m_grip = grip;
    const QModelIndex index = from->model()->index(row, 0);
    const QSize size(from->cards()->viewport()->width() - 16, from->delegate()->cardHeight());
    m_lifted->lift(from->delegate()->picture(index, size, m_board->devicePixelRatioF()), int(ids.size()));
    for (BoardColumnView *column : m_board->columnViews()) {
        column->delegate()->setCarried(m_ids);
        column->cards()->viewport()->update();
    }
    m_roll.start();
    moveTo(at);
}

void BoardDrag::moveTo(QPoint at)
{
    m_at = at;
    m_lifted->moveTo(at - m_grip);
    for (BoardColumnView *column : m_board->columnViews()) {
        const QRect area(column->mapTo(m_board, QPoint()), column->size());
        if (column->isHidden() || at.x() < area.left() || at.x() > area.right())
            continue; // one that is not shown keeps the place it had once
        if (!column->column().id) {
            keepNone(); // cards leave it, none comes back
            return;
        }
        const int top = column->cards()->viewport()->mapFrom(m_board, at).y() - m_grip.y();
        keepOpen(column, column->rowNear(top));
        return;
    }
}

void BoardDrag::keepOpen(BoardColumnView *column, int row)
{
    if (m_over && m_over != column)
        m_over->cards()->setGap(-1);
    m_over = column;
    m_row = row;
    column->sayWhatDropDoes(column == m_from);
    column->cards()->setGap(row);
}

void BoardDrag::keepNone()
{
    if (m_over)
        m_over->cards()->setGap(-1);
    m_over = nullptr;
}

// Near an edge the column under the mouse, or the board, rolls on as long as the mouse stays there.
void BoardDrag::roll()
{
    if (m_over) {
        const QWidget *view = m_over->cards()->viewport();
        const int y = view->mapFrom(m_board, m_at).y();
        QScrollBar *bar = m_over->cards()->verticalScrollBar();
        if (y < edge)
            bar->setValue(bar->value() - step);
        else if (y > view->height() - edge)
            bar->setValue(bar->value() + step);
    }
    QScrollBar *across = m_board->horizontalScrollBar();
    if (m_at.x() < edge)
        across->setValue(across->value() - step);
    else if (m_at.x() > m_board->width() - edge)
        across->setValue(across->value() + step);
    moveTo(m_at);
}

void BoardDrag::drop()
{
    m_roll.stop();
    m_from = nullptr;
    if (!m_over) {
        finish();
        return;
    }
    BoardColumnView *to = m_over;
    m_lifted->layDown(to->cards()->viewport()->mapTo(m_board, to->cards()->gapRect().topLeft() + QPoint(8, 0)));
    Q_EMIT dropped(to, m_row);
}

void BoardDrag::cancel()
{
    m_from = nullptr;
    finish();
}

void BoardDrag::finish()
{
    m_roll.stop();
    m_lifted->hide();
    m_ids.clear();
    m_over = nullptr;
    for (BoardColumnView *column : m_board->columnViews()) {
        column->cards()->setGap(-1);
        column->delegate()->setCarried({});
        column->cards()->viewport()->update();
    }
}
