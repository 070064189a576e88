// SPDX-License-Identifier: GPL-3.0-or-later
// Bars one below the other, as long as what they count, with a name at the left and a remark at the right. Each bar is
// a button.
#pragma once

#include "ui/analysis/chart.h"
#include "ui/widgets/tokens.h"

class BarChart : public Chart
{
    Q_OBJECT
public:
    explicit BarChart(const QString &nothing, QWidget *parent = nullptr); ///< `nothing`: shown where there are no bars

    struct Bar {
        QString label;
        qint64 count = 0;
        QString remark = {}; ///< at the right
        Tone tone = Tone::Accent;
        /// With those before it, 0 to 1: a line goes from bar to bar; negative: none.
        double cumulative = -1;
    };
    void setBars(const QList<Bar> &bars);
    const QList<Bar> &bars() const { return m_bars; }
    QRectF barRect(int bar) const { return barRect(bar, room(size())); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int bar);

protected:
    QList<Mark> marks(const QSizeF &size) const override;
    void paint(QPainter &painter, const Ground &ground) const override;
    void activate(int id) override;

private:
    QRectF room(const QSizeF &size) const; ///< of bars: between names and remarks, which are measured for it
    QRectF barRect(int bar, const QRectF &area) const;
    void paintBar(QPainter &painter, const Ground &ground, const QRectF &area, int bar) const;
    void paintCumulative(QPainter &painter, const Ground &ground, const QRectF &area) const;

    const QString m_empty;
    QList<Bar> m_bars;
};
