// SPDX-License-Identifier: GPL-3.0-or-later
// A month as six weeks. A day shows what fits and how many more there are; in Simplified Chinese also its day in the
// lunar calendar.
#pragma once

#include "ui/plan/calendarview.h"

class CalendarMonth : public CalendarView
{
    Q_OBJECT
public:
    explicit CalendarMonth(QWidget *parent = nullptr);

    void setMonth(int month); ///< the other days are paler
    void setWeekNumbers(bool shown);
    void setBeyond(const QHash<QDate, int> &beyond); ///< how many of a day are not among the entries
    QRect entryRect(int index) const override;
    QRect placeRect(const CalendarPlace &place) const override;
    int hidden(QDate day) const; ///< how many of it the month has no line for
    /// "初五", "八月" on the first of a month, "闰六月".
    static QString lunarText(QDate day);

Q_SIGNALS:
    void lanesChanged(int shown); ///< how many entries of a day have room

protected:
    void resizeEvent(QResizeEvent *event) override;
    int entryAt(const QPoint &pos) const override;
    bool isEnd(const QPoint &pos, int entry) const override;
    std::optional<CalendarPlace> placeAt(const QPoint &pos) const override;
    void layOut() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int headHeight() const;
    int gutter() const; ///< of the week numbers
    QRectF cellRect(int row, int column) const;
    QRectF barRect(int row, const DayBar &bar) const;
    int lanesShown() const;
    int hiddenOn(int row, int column) const;
    QRectF moreRect(int row, int column) const;
    void paintCell(QPainter &painter, int row, int column) const;

    int m_month = 0;
    bool m_weekNumbers = false;
    QHash<QDate, int> m_beyond;
    QList<QList<DayBar>> m_rows; ///< of each week
};
