// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/rowdrag.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace
{
constexpr int edge = 40, step = 10; // rolls when that near to an edge, so far at once
constexpr int room = 12;            // around what is carried, for its shadow

/// What is carried, above the other rows.
class LiftedRow final : public QWidget
{
public:
    LiftedRow(const QPixmap &picture, QWidget *parent) : QWidget(parent), m_picture(picture)
    {
        setObjectName(u"row.lifted"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        resize(picture.deviceIndependentSize().toSize() + QSize(2 * room, 2 * room));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF card = QRectF(rect()).adjusted(room, room, -room, -room);
        drawShadow(painter, card, Radius::card, room - 2);
        drawRounded(painter, card, Radius::card, tokens().card);
        painter.drawPixmap(card.topLeft(), m_picture);
    }

private:
    const QPixmap m_picture;
};

/// Covers the row where it stands: that is where it lands.
class RowSlot final : public QWidget
{
public:
    explicit RowSlot(QWidget *row) : QWidget(row)
    {
        setObjectName(u"row.slot"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(row->rect());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().window());
        drawRounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), Radius::card, tokens().accentSoft);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens().accent, 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::card, Radius::card);
    }
};
} // namespace

RowGrip::RowGrip(QWidget *parent) : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RowGrip::sizeHint() const
{
    return {iconSide() + 2, theme().px(28)};
}

void RowGrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF place(0, (height() - iconSide()) / 2.0, iconSide(), iconSide());
    paintIcon(painter, place, u"grip-vertical"_s,
              !isEnabled()             ? tokens().disabled
              : underMouse() || m_down ? tokens().text
                                       : tokens().text3);
}

void RowGrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_down = true;
    m_pressed = event->globalPosition().toPoint();
    setCursor(Qt::ClosedHandCursor);
}

void RowGrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->globalPosition().toPoint();
    if (!m_down)
        return;
    if (!m_taken && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_taken = true;
        Q_EMIT taken(m_pressed);
    }
    if (m_taken)
        Q_EMIT carried(at);
}

void RowGrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_down = false;
    setCursor(Qt::OpenHandCursor);
    if (std::exchange(m_taken, false))
        Q_EMIT letGo();
}

void RowGrip::enterEvent(QEnterEvent *)
{
    update();
}

void RowGrip::leaveEvent(QEvent *)
{
    update();
}

RowDrag::RowDrag(QScrollArea *area) : QObject(area), m_area(area)
{
    m_roll.setInterval(16);
    connect(&m_roll, &QTimer::timeout, this, &RowDrag::roll);
}

void RowDrag::start(QWidget *row, QPoint global)
{
    finish();
    m_row = row;
    m_grip = row->mapFromGlobal(global).y();
    m_lifted = new LiftedRow(row->grab(), m_area->viewport());
    m_slot = new RowSlot(row);
    m_slot->show();
    m_lifted->show();
    m_roll.start();
    moveTo(global);
}

void RowDrag::moveTo(QPoint global)
{
    if (!m_row)
        return;
    m_at = global;
    const QWidget *view = m_area->viewport();
    const int lowest = qMax(0, view->height() - m_row->height());
    const int top = qBound(0, view->mapFromGlobal(global).y() - m_grip, lowest);
    const int left = m_row->mapTo(m_area->widget(), QPoint()).x() - room;
    m_lifted->move(left, top - room);
    Q_EMIT carried(m_area->widget()->mapFrom(view, QPoint(0, top)).y() + m_row->height() / 2);
}

void RowDrag::roll()
{
    const int y = m_area->viewport()->mapFromGlobal(m_at).y();
    QScrollBar *bar = m_area->verticalScrollBar();
    const int before = bar->value();
    if (y < edge)
        bar->setValue(before - step);
    else if (y > m_area->viewport()->height() - edge)
        bar->setValue(before + step);
    if (bar->value() != before)
        moveTo(m_at);
}

void RowDrag::finish()
{
    m_roll.stop();
    delete m_lifted;
    delete m_slot;
    m_row = nullptr;
}
