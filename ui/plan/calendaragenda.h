// SPDX-License-Identifier: GPL-3.0-or-later
// What is planned and done, day after day, as a list; days without anything are left out.
#pragma once

#include "ui/plan/calendarview.h"

class CalendarAgenda : public CalendarView
{
    Q_OBJECT
public:
    explicit CalendarAgenda(QWidget *parent = nullptr);

    QRect entryRect(int index) const override;
    QRect placeRect(const CalendarPlace &place) const override;
    void revealCurrent() override;

protected:
    int entryAt(const QPoint &pos) const override;
    std::optional<CalendarPlace> placeAt(const QPoint &pos) const override;
    bool drawsByMouse() const override { return false; }
    void layOut() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line {
        QDate day;
        int entry = -1; ///< -1: the heading of a day
        int top = 0, height = 0;
    };
    QRect rectOf(const Line &line) const;
    void paintRow(QPainter &painter, const Line &line) const;

    QList<Line> m_lines;
};
