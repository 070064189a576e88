// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/barchart.h"

#include "core/values/join.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace
{
constexpr int rowHeight = 30, barHeight = 18, leastBar = 3, mostLabel = 150, leastRows = 5;

QString countText(qint64 count)
{
    return QLocale().toString(count);
}
} // namespace

BarChart::BarChart(const QString &nothing, QWidget *parent) : Chart(Qt::Key_Up, Qt::Key_Down, parent), m_empty(nothing)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChart::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    marksChanged();
}

QSize BarChart::sizeHint() const
{
    return {theme().px(480), qMax(leastRows, int(m_bars.size())) * theme().px(rowHeight)};
}

QSize BarChart::minimumSizeHint() const
{
    return {theme().px(320), sizeHint().height()};
}

QRectF BarChart::room(const QSizeF &size) const
{
    qreal label = 0, remark = 0, count = 0;
    for (const Bar &bar : m_bars) {
        label = qMax(label, textWidth(bar.label, theme().font()));
        remark = qMax(remark, textWidth(bar.remark, theme().font(TextRole::Caption)));
        count = qMax(count, textWidth(countText(bar.count), theme().font(TextRole::Strong)));
    }
    label = qMin(label, qreal(theme().px(mostLabel))) + Space::l;
    const qreal behind = count + Space::m + (remark > 0 ? remark + Space::xl : 0);
    return {label, 0, qMax(qreal(leastBar), size.width() - label - behind), size.height()};
}

QRectF BarChart::barRect(int bar, const QRectF &area) const
{
    qint64 most = 1;
    for (const Bar &each : m_bars)
        most = qMax(most, each.count);
    const qreal wide = qMax(qreal(leastBar), area.width() * qreal(m_bars[bar].count) / qreal(most));
    return {area.left(), bar * theme().px(rowHeight) + theme().px(rowHeight - barHeight) / 2., wide,
            qreal(theme().px(barHeight))};
}

QList<Chart::Mark> BarChart::marks(const QSizeF &size) const
{
    QList<Mark> marks;
    const QRectF area = room(size);
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        const Bar &of = m_bars[bar];
        if (of.count <= 0)
            continue;
        const qreal top = bar * theme().px(rowHeight);
        marks.append({bar, barRect(bar, area), QRectF(0, top, size.width(), theme().px(rowHeight)),
                      labelled(of.label, countText(of.count)), of.remark});
    }
    return marks;
}

void BarChart::activate(int id)
{
    Q_EMIT chosen(id);
}

void BarChart::paintBar(QPainter &painter, const Ground &ground, const QRectF &area, int bar) const
{
    const Tokens &t = ground.tokens;
    const Bar &of = m_bars[bar];
    const QRectF rect = barRect(bar, area);
    const QRectF row(0, bar * theme().px(rowHeight), ground.size.width(), theme().px(rowHeight));
    drawText(painter, {0, row.top(), area.left() - Space::m, row.height()}, of.label, theme().font(),
             ground.hovered == bar ? t.accent : t.text);
    const bool accent = of.tone == Tone::Accent;
    const QColor fill = accent ? (ground.hovered == bar ? t.accentFillHover : t.accentFill) : t.tone(of.tone).text;
    drawRounded(painter, rect, 3, of.count > 0 ? fill : t.inset);
    // Beside its bar, unless the line may go through it.
    const qreal count = of.cumulative < 0 ? rect.right() : area.right();
    drawText(painter, {count + Space::m, row.top(), ground.size.width() - count, row.height()}, countText(of.count),
             theme().font(TextRole::Strong), of.count > 0 ? t.text : t.text3);
    if (!of.remark.isEmpty())
        drawText(painter, row, of.remark, theme().font(TextRole::Caption), t.text2, Qt::AlignRight);
    if (ground.focused == bar)
        drawFocusRing(painter, rect.adjusted(-3, -3, 3, 3), Radius::control);
}

/// How much of all there is with each bar: the curve of a Pareto.
void BarChart::paintCumulative(QPainter &painter, const Ground &ground, const QRectF &area) const
{
    QPainterPath path;
    QList<QPointF> points;
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        if (m_bars[bar].cumulative < 0)
            return;
        points.append({area.left() + area.width() * m_bars[bar].cumulative, barRect(bar, area).center().y()});
        points.size() == 1 ? path.moveTo(points.last()) : path.lineTo(points.last());
    }
    const QColor ink = ground.tokens.tone(Tone::Amber).text;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    for (const QPointF &point : std::as_const(points))
        drawRounded(painter, {point.x() - 2.5, point.y() - 2.5, 5, 5}, 2.5, ink);
}

void BarChart::paint(QPainter &painter, const Ground &ground) const
{
    if (m_bars.isEmpty()) {
        drawText(painter, QRectF({}, ground.size), m_empty, theme().font(TextRole::Body), ground.tokens.text2,
                 Qt::AlignCenter);
        return;
    }
    const QRectF area = room(ground.size);
    for (int bar = 0; bar < m_bars.size(); ++bar)
        paintBar(painter, ground, area, bar);
    paintCumulative(painter, ground, area);
}
