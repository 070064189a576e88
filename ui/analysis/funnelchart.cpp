// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/funnelchart.h"

#include "core/values/join.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
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

FunnelChart::FunnelChart(QWidget *parent) : Chart(Qt::Key_Up, Qt::Key_Down, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FunnelChart::setBars(const QList<FunnelBar> &bars)
{
    m_bars = bars;
    marksChanged();
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

QRectF FunnelChart::barRect(int bar, const QSizeF &size) const
{
    const qreal left = labelWidth(),
                room = qMax(qreal(leastBar), size.width() - labelWidth() - amountWidth() - Space::xl);
    qint64 most = 1;
    for (const FunnelBar &each : m_bars)
        most = qMax(most, each.count);
    const qreal wide = qMax(qreal(leastBar), room * qSqrt(qreal(m_bars[bar].count) / qreal(most)));
    const qreal top = bar * (theme().px(barHeight) + theme().px(stepHeight));
    return {left + (room - wide) / 2, top, wide, qreal(theme().px(barHeight))};
}

QList<Chart::Mark> FunnelChart::marks(const QSizeF &size) const
{
    QList<Mark> marks;
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        const FunnelBar &of = m_bars[bar];
        const QRectF rect = barRect(bar, size);
        marks.append({bar, rect, QRectF(0, rect.top(), size.width(), rect.height()),
                      labelled(of.label, countText(of.count)),
                      joinedClauses({of.amount, of.passed.isEmpty() ? QString() : tr("%1 go on").arg(of.passed),
                                     of.narrow ? tr("bottleneck") : QString()})});
    }
    return marks;
}

void FunnelChart::activate(int id)
{
    Q_EMIT chosen(id);
}

void FunnelChart::paintBar(QPainter &painter, const Ground &ground, int bar) const
{
    const Tokens &t = ground.tokens;
    const FunnelBar &of = m_bars[bar];
    const QRectF rect = barRect(bar, ground.size), row(0, rect.top(), ground.size.width(), rect.height());
    drawText(painter, {0, row.top(), qreal(labelWidth() - Space::m), row.height()}, of.label, theme().font(),
             ground.hovered == bar ? t.accent : t.text);
    // From pale to full: the further, the surer. The last one is what it is all about.
    QColor fill = of.won ? t.tone(Tone::Green).text : t.accentFill;
    const qreal depth = m_bars.size() < 2 ? 1 : qreal(bar) / qreal(m_bars.size() - 1);
    const bool pale = !of.won && depth < .62;
    if (pale)
        fill = of.count ? t.tone(Tone::Accent).tint : t.inset;
    drawRounded(painter, rect, Radius::control, fill, pale ? t.accent : QColor());
    const QColor ink = pale ? t.tone(Tone::Accent).text : t.isDark && of.won ? t.base : t.onAccent;
    drawText(painter, rect, countText(of.count), theme().font(TextRole::Strong), ink, Qt::AlignHCenter, Qt::ElideNone);
    drawNumber(painter, {row.right() - qreal(amountWidth()), row.top(), qreal(amountWidth()), row.height()}, of.amount,
               theme().font(), t.text2);
    if (ground.focused == bar)
        drawFocusRing(painter, rect.adjusted(-3, -3, 3, 3), Radius::control + 3);
}

void FunnelChart::paint(QPainter &painter, const Ground &ground) const
{
    const Tokens &t = ground.tokens;
    for (int bar = 0; bar + 1 < m_bars.size(); ++bar) { // what goes on, between two bars
        const QRectF above = barRect(bar, ground.size), below = barRect(bar + 1, ground.size);
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
        paintBar(painter, ground, bar);
}
