// SPDX-License-Identifier: GPL-3.0-or-later
// A funnel of painted bars, one below the other, each as wide as the root of what it counts; between two of them the
// share that goes on. Each bar is a button, by mouse and by keys.
#pragma once

#include <QList>
#include <QWidget>

struct FunnelBar {
    QString label; ///< at the left
    qint64 count = 0;
    QString amount; ///< at the right
    QString passed; ///< "58 %": of this one, to the next; empty: unknown
    bool won = false;
    bool narrow = false; ///< the bottleneck: marked
};

class FunnelChart : public QWidget
{
    Q_OBJECT
public:
    explicit FunnelChart(QWidget *parent = nullptr);

    void setBars(const QList<FunnelBar> &bars);
    const QList<FunnelBar> &bars() const { return m_bars; }
    /// In a view whose records cannot be listed the bars are no buttons.
    void setClickable(bool clickable);
    QRectF barRect(int bar) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int bar);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int barAt(const QPointF &point) const;
    void setCurrent(int bar);
    QString sentence(int bar) const;
    void paintBar(QPainter &painter, int bar) const;

    QList<FunnelBar> m_bars;
    int m_hovered = -1, m_pressed = -1, m_current = 0;
    bool m_clickable = true;
};
