// SPDX-License-Identifier: GPL-3.0-or-later
// One day or several beside each other, hour by hour: the days' names and what lasts all day stand above, a line says
// what time it is.
#pragma once

#include "ui/plan/calendarview.h"

class CalendarGrid : public CalendarView
{
    Q_OBJECT
public:
    explicit CalendarGrid(QWidget *parent = nullptr);

    QRect entryRect(int index) const override;
    QRect placeRect(const CalendarPlace &place) const override;
    void revealCurrent() override;
    void revealWorkingHours();
    CalendarPlace currentPlace() const override;

protected:
    int entryAt(const QPoint &pos) const override;
    std::optional<CalendarPlace> placeAt(const QPoint &pos) const override;
    bool isEnd(const QPoint &pos, int entry) const override;
    void layOut() override;
    bool followPointer(const QPoint &pos) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int gutter() const;     ///< width of the column of hours
    int headHeight() const; ///< the days' names
    int stripHeight() const;
    int top() const { return headHeight() + stripHeight(); } ///< where the hours begin
    qreal columnLeft(int day) const;
    int yOf(int minute) const;
    QRectF blockRect(int day, const DayBlock &block) const;
    QRectF barRect(const DayBar &bar) const;
    void paintHours(QPainter &painter) const;
    void paintBlocks(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    void paintGhost(QPainter &painter) const;

    QList<QList<DayBlock>> m_blocks; ///< of each day
    QList<DayBar> m_bars;
    int m_lanes = 0;
    bool m_scrolled = false; ///< to the working hours, once
    QTimer m_minute;
};
