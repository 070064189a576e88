// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include "ui/widgets/shapedtext.h"
#include "ui/widgets/theme.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace
{
/** Restores pen, brush, font and hints on leaving a helper. */
class Saved
{
public:
    explicit Saved(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

qreal startOf(const QRectF &rect, qreal width, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignHCenter)
        return rect.left() + (rect.width() - width) / 2;
    return alignment & Qt::AlignRight ? rect.right() - width : rect.left();
}
} // namespace

int iconSide()
{
    return theme().px(16);
}

QRectF iconRect(qreal left, qreal middle)
{
    const int side = iconSide();
    return {left, middle - side / 2.0, qreal(side), qreal(side)};
}

qreal baselineIn(const QRectF &rect, const QFont &font)
{
    return qRound(rect.center().y() + capitalHeight(font) / 2);
}

qreal textWidth(const QString &text, const QFont &font)
{
    return shapedText(text, font).width;
}

void drawText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
              Qt::Alignment alignment, Qt::TextElideMode elide)
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    const Saved saved(painter);
    const ShapedText &shown = shapedText(text, font, rect.width(), elide);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawStaticText(QPointF(startOf(rect, shown.width, alignment), baselineIn(rect, font) - shown.ascent),
                           shown.glyphs);
}

void drawMatchedText(QPainter &painter, const QRectF &rect, const QString &text, const QList<TextSpan> &matches,
                     const QFont &font, const QColor &color)
{
    const QFontMetricsF metrics(font);
    const qreal baseline = baselineIn(rect, font);
    if (!matches.isEmpty()) {
        const Saved saved(painter);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().match);
        for (const TextSpan &span : matches) {
            const qreal from = rect.left() + metrics.horizontalAdvance(text.left(span.start));
            const qreal to = rect.left() + metrics.horizontalAdvance(text.left(span.start + span.length));
            const QRectF mark(from - 1, baseline - metrics.capHeight() - 3, to - from + 2, metrics.capHeight() + 6);
            painter.drawRoundedRect(mark.intersected(rect), 2, 2);
        }
    }
    drawText(painter, rect, text, font, color);
}

void drawNumber(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color)
{
    qreal digit = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        digit = qMax(digit, textWidth(QChar(c), font));
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const Saved saved(painter);
    painter.setFont(font);
    painter.setPen(color);
    const qreal baseline = baselineIn(rect, font);
    qreal x = rect.right();
    for (qsizetype end = text.size(); end > 0;) {
        // A run of other characters is drawn at once so that its shaping holds.
        qsizetype start = end - 1;
        if (!isDigit(text[start])) {
            while (start > 0 && !isDigit(text[start - 1]))
                --start;
        }
        const ShapedText &run = shapedText(text.mid(start, end - start), font);
        const qreal cell = isDigit(text[start]) ? digit : run.width;
        x -= cell;
        painter.drawStaticText(QPointF(x + (cell - run.width) / 2, baseline - run.ascent), run.glyphs);
        end = start;
    }
}

qreal drawWrapped(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                  int maxLines)
{
    const Saved saved(painter);
    const QFontMetricsF metrics(font);
    const qreal lineHeight = qCeil(font.pointSizeF() * 16.5 / 9.75);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = rect.top();
    painter.setFont(font);
    painter.setPen(color);
    for (int lines = 0; lines < maxLines; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool cut = lines + 1 == maxLines && line.textStart() + line.textLength() < text.size();
        const QString rest =
            cut ? metrics.elidedText(text.mid(line.textStart()).simplified(), Qt::ElideRight, rect.width())
                : text.mid(line.textStart(), line.textLength());
        painter.drawText(QPointF(rect.left(), baselineIn({rect.left(), y, rect.width(), lineHeight}, font)),
                         rest.trimmed());
        y += lineHeight;
    }
    layout.endLayout();
    return y - rect.top();
}

void drawRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &stroke)
{
    const Saved saved(painter);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(stroke.isValid() ? QPen(stroke, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(stroke.isValid() ? rect.adjusted(.5, .5, -.5, -.5) : rect, radius, radius);
}

void drawHairline(QPainter &painter, QPointF from, QPointF to)
{
    painter.fillRect(QRectF(from, QSizeF(qMax(1.0, to.x() - from.x()), qMax(1.0, to.y() - from.y()))), tokens().border);
}

void drawShadow(QPainter &painter, const QRectF &rect, qreal radius, int spread)
{
    const Saved saved(painter);
    painter.setPen(Qt::NoPen);
    QColor color = tokens().shadow;
    const float alpha = color.alphaF() * 1.6f / float(spread);
    for (int i = spread; i > 0; --i) {
        color.setAlphaF(alpha * float(spread - i + 1) / float(spread));
        painter.setBrush(color);
        painter.drawRoundedRect(rect.adjusted(-i, -i + spread / 3.0, i, i + spread / 3.0), radius + i, radius + i);
    }
}

void drawCard(QPainter &painter, const QRectF &rect, qreal radius)
{
    const Tokens &t = tokens();
    QColor faint = t.shadow;
    faint.setAlphaF(faint.alphaF() * .5f);
    drawRounded(painter, rect.translated(0, 1), radius, faint);
    drawRounded(painter, rect, radius, t.card, t.border);
}

void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    const Saved saved(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().accent, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

bool showsFocusRing(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void drawRowGround(QPainter &painter, const QRectF &rect, RowLook look, bool selected, bool hovered, bool focused)
{
    const Tokens &t = tokens();
    const bool card = look == RowLook::Card;
    if (selected || hovered)
        drawRounded(painter, rect, card ? Radius::row : 0, selected ? t.accentSoft : t.hover);
    if (selected && !card)
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), t.accent);
    if (focused)
        drawFocusRing(painter, rect, card ? Radius::row : 0);
}
