// SPDX-License-Identifier: GPL-3.0-or-later
// A funnel of painted bars, one below the other, each as wide as the root of what it counts; between two of them the
// share that goes on. Each bar is a button.
#pragma once

#include "ui/analysis/chart.h"

struct FunnelBar {
    QString label; ///< at the left
    qint64 count = 0;
    QString amount; ///< at the right
    QString passed; ///< "58 %": of this one, to the next; empty: unknown
    bool won = false;
    bool narrow = false; ///< the bottleneck: marked
};

class FunnelChart : public Chart
{
    Q_OBJECT
public:
    explicit FunnelChart(QWidget *parent = nullptr);

    void setBars(const QList<FunnelBar> &bars);
    const QList<FunnelBar> &bars() const { return m_bars; }
    QRectF barRect(int bar) const { return barRect(bar, size()); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int bar);

protected:
    QList<Mark> marks(const QSizeF &size) const override;
    void paint(QPainter &painter, const Ground &ground) const override;
    void activate(int id) override;

private:
    QRectF barRect(int bar, const QSizeF &size) const;
    void paintBar(QPainter &painter, const Ground &ground, int bar) const;

    QList<FunnelBar> m_bars;
};
