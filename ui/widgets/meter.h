// SPDX-License-Identifier: GPL-3.0-or-later
// A number from 0 to 100 with a small bar: painted into lists, or as a widget.
#pragma once

#include <QWidget>

class QPainter;

/// Number at the trailing edge of `rect`, bar in front of it.
void drawMeter(QPainter &painter, const QRectF &rect, int percent, bool rightToLeft);
/// What drawMeter wants at least.
qreal meterWidth();

/// A thin bar as wide as there is room.
class MeterBar : public QWidget
{
    Q_OBJECT
public:
    explicit MeterBar(QWidget *parent = nullptr);

    void setPercent(int percent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_percent = 0;
};
