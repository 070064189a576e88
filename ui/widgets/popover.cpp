// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowshape.h"
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace
{
constexpr int shadow = 14;
}

Popover::Popover(QWidget *parent) : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
{
    setAttribute(Qt::WA_TranslucentBackground, windowsCanBlend());
    m_content = new QVBoxLayout(this);
    m_content->setContentsMargins(shadow + Space::l, shadow + Space::l, shadow + Space::l, shadow + Space::l);
    m_content->setSpacing(Space::m);
}

void Popover::openAt(const QWidget *anchor, const QRect &part)
{
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    const QRect place = part.isEmpty() ? anchor->rect() : part;
    const QRect from(anchor->mapToGlobal(place.topLeft()), place.size());
    const QWidget *around = anchor->window();
    const QRect window(around->mapToGlobal(QPoint()), around->size());
    const int leftAligned = from.left() - shadow, rightAligned = from.right() + 1 - width() + shadow;
    const bool fitsRight = leftAligned + width() - shadow <= window.right() + 1;
    const bool fitsLeft = rightAligned + shadow >= window.left();
    int x = isRightToLeft() ? (fitsLeft || !fitsRight ? rightAligned : leftAligned)
                            : (fitsRight || !fitsLeft ? leftAligned : rightAligned);
    int y = from.bottom() + Space::xs - shadow;
    if (y + height() > screen.bottom() && from.top() - height() > screen.top())
        y = from.top() - height() + shadow - Space::xs;
    move(x, y);
    keepOnScreen(screen);
    show();
    focusNextPrevChild(true);
}

void Popover::keepOnScreen(const QRect &screen)
{
    move(qBound(screen.left(), x(), qMax(screen.left(), screen.right() - width())),
         qBound(screen.top(), y(), qMax(screen.top(), screen.bottom() - height())));
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF panel = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    if (testAttribute(Qt::WA_TranslucentBackground))
        drawShadow(painter, panel, Radius::card, shadow - 4);
    drawRounded(painter, panel, Radius::card, tokens().card, tokens().border);
}

void Popover::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible()) // what is in it has grown
        keepOnScreen(screen()->availableGeometry());
    if (!testAttribute(Qt::WA_TranslucentBackground))
        setMask(roundedRegion(rect().adjusted(shadow, shadow, -shadow, -shadow), Radius::card));
}

void Popover::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT closed();
}
