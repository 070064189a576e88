// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meter.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace
{
constexpr qreal thickness = 4;

/// Good ones are green, middling ones blue, the others grey.
QColor colourOf(int percent)
{
    return percent >= 70 ? tokens().tone(Tone::Green).text : percent >= 40 ? tokens().accent : tokens().text3;
}

void drawBar(QPainter &painter, const QRectF &bar, int percent, bool rightToLeft)
{
    drawRounded(painter, bar, thickness / 2, tokens().track);
    const qreal filled = bar.width() * qBound(0, percent, 100) / 100;
    if (filled < 1)
        return;
    const qreal width = qMax(filled, thickness); // round at both ends
    drawRounded(painter, {rightToLeft ? bar.right() - width : bar.left(), bar.top(), width, bar.height()},
                thickness / 2, colourOf(percent));
}
} // namespace

qreal meterWidth()
{
    return theme().px(36) + Space::m + textWidth(QLocale().toString(100), theme().font());
}

void drawMeter(QPainter &painter, const QRectF &rect, int percent, bool rightToLeft)
{
    const qreal bar = theme().px(36), number = textWidth(QLocale().toString(100), theme().font()) + 1;
    const QRectF text(rightToLeft ? rect.left() : rect.right() - number, rect.top(), number, rect.height());
    drawNumber(painter, text, QLocale().toString(percent), theme().font(), tokens().text);
    const qreal left = rightToLeft ? text.right() + Space::m : text.left() - Space::m - bar;
    drawBar(painter, {left, rect.center().y() - thickness / 2, bar, thickness}, percent, rightToLeft);
}

MeterBar::MeterBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MeterBar::setPercent(int percent)
{
    m_percent = percent;
    update();
}

QSize MeterBar::sizeHint() const
{
    return {theme().px(80), int(thickness) + 2};
}

void MeterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBar(painter, QRectF(0, (height() - thickness) / 2, width(), thickness), m_percent,
            layoutDirection() == Qt::RightToLeft);
}
