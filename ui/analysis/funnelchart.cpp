// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/funnelchart.h"

#include "core/values/join.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace
{
constexpr int barHeight = 34, stepHeight = 18, leastBar = 44;

int labelWidth()
{
    return theme().px(124);
}
int amountWidth()
{
    return theme().px(96);
}
QString countText(qint64 count)
{
    return QLocale().toString(count);
}
} // namespace

FunnelChart::FunnelChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void FunnelChart::setBars(const QList<FunnelBar> &bars)
{
    m_bars = bars;
    m_current = qBound(0, m_current, qMax(0, int(bars.size()) - 1));
    setAccessibleDescription(m_bars.isEmpty() ? QString() : sentence(m_current));
    updateGeometry();
    update();
}

void FunnelChart::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
    update();
}

QSize FunnelChart::sizeHint() const
{
    const int rows = qMax(1, int(m_bars.size()));
    return {theme().px(480), rows * theme().px(barHeight) + (rows - 1) * theme().px(stepHeight)};
}

QSize FunnelChart::minimumSizeHint() const
{
    return {theme().px(360), sizeHint().height()};
}

QRectF FunnelChart::barRect(int bar) const
{
    const qreal left = labelWidth(),
                room = qMax(qreal(leastBar), qreal(width() - labelWidth() - amountWidth() - Space::xl));
    qint64 most = 1;
    for (const FunnelBar &each : m_bars)
        most = qMax(most, each.count);
    const qreal wide = qMax(qreal(leastBar), room * qSqrt(qreal(m_bars[bar].count) / qreal(most)));
    const qreal top = bar * (theme().px(barHeight) + theme().px(stepHeight));
    return {left + (room - wide) / 2, top, wide, qreal(theme().px(barHeight))};
}

QString FunnelChart::sentence(int bar) const
{
    const FunnelBar &of = m_bars[bar];
    return joinedClauses({labelled(of.label, countText(of.count)), of.amount,
                          of.passed.isEmpty() ? QString() : tr("%1 go on").arg(of.passed),
                          of.narrow ? tr("bottleneck") : QString()});
}

void FunnelChart::paintBar(QPainter &painter, int bar) const
{
    const Tokens &t = tokens();
    const FunnelBar &of = m_bars[bar];
    const QRectF rect = barRect(bar), row(0, rect.top(), width(), rect.height());
    const bool lit = m_clickable && m_hovered == bar;
    drawText(painter, {0, row.top(), qreal(labelWidth() - Space::m), row.height()}, of.label, theme().font(),
             lit ? t.accent : t.text);
    // From pale to full: the further, the surer. The last one is what it is all about.
    QColor fill = of.won ? t.tone(Tone::Green).text : t.accentFill;
    const qreal depth = m_bars.size() < 2 ? 1 : qreal(bar) / qreal(m_bars.size() - 1);
    const bool pale = !of.won && depth < .62;
    if (pale)
        fill = of.count ? t.tone(Tone::Accent).tint : t.inset;
    drawRounded(painter, rect, Radius::control, fill, pale ? t.accent : QColor());
    const QColor ink = pale ? t.tone(Tone::Accent).text : t.isDark && of.won ? t.base : t.onAccent;
    drawText(painter, rect, countText(of.count), theme().font(TextRole::Strong), ink, Qt::AlignHCenter, Qt::ElideNone);
    drawNumber(painter, {width() - qreal(amountWidth()), row.top(), qreal(amountWidth()), row.height()}, of.amount,
               theme().font(), t.text2);
    if (m_clickable && hasFocus() && showsFocusRing(*this) && m_current == bar)
        drawFocusRing(painter, rect.adjusted(-3, -3, 3, 3), Radius::control + 3);
}

void FunnelChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    for (int bar = 0; bar + 1 < m_bars.size(); ++bar) { // what goes on, between two bars
        const QRectF above = barRect(bar), below = barRect(bar + 1);
        QPainterPath path(above.bottomLeft());
        path.lineTo(above.bottomRight());
        path.lineTo(below.topRight());
        path.lineTo(below.topLeft());
        path.closeSubpath();
        QColor shade = m_bars[bar].narrow ? t.tone(Tone::Amber).tint : t.inset;
        painter.fillPath(path, shade);
        if (!m_bars[bar].passed.isEmpty())
            drawText(painter, {above.center().x() - 80, above.bottom(), 160, below.top() - above.bottom()},
                     u"↓ "_s + m_bars[bar].passed, theme().font(TextRole::Small),
                     m_bars[bar].narrow ? t.tone(Tone::Amber).text : t.text2, Qt::AlignHCenter, Qt::ElideNone);
    }
    for (int bar = 0; bar < m_bars.size(); ++bar)
        paintBar(painter, bar);
}

int FunnelChart::barAt(const QPointF &point) const
{
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        const QRectF rect = barRect(bar);
        if (point.y() >= rect.top() && point.y() <= rect.bottom())
            return bar;
    }
    return -1;
}

void FunnelChart::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position());
    if (std::exchange(m_hovered, bar) != bar) {
        setCursor(m_clickable && bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void FunnelChart::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? barAt(event->position()) : -1;
}

void FunnelChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = std::exchange(m_pressed, -1);
    if (m_clickable && bar >= 0 && bar == barAt(event->position()))
        Q_EMIT chosen(bar);
}

void FunnelChart::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void FunnelChart::setCurrent(int bar)
{
    m_current = qBound(0, bar, qMax(0, int(m_bars.size()) - 1));
    if (m_bars.isEmpty())
        return;
    setAccessibleDescription(sentence(m_current));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void FunnelChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(int(m_bars.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_clickable && !m_bars.isEmpty())
            Q_EMIT chosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool FunnelChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int bar = barAt(help->pos()); bar >= 0)
            QToolTip::showText(help->globalPos(), sentence(bar), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}
