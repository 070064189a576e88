// SPDX-License-Identifier: GPL-3.0-or-later
// Bars by month, two for each: the second one, paler and outlined, on top of the first or beside it. Each is a button.
#pragma once

#include "ui/analysis/chart.h"

#include <QDate>

#include <functional>

class MonthChart : public Chart
{
    Q_OBJECT
public:
    struct Look {
        QString first, second; ///< what each is, to screen readers
        QString nothing;       ///< shown where all are naught
        bool stacked = true;   ///< else beside each other
    };
    explicit MonthChart(const Look &look, QWidget *parent = nullptr);

    struct Month {
        QDate month; ///< its first day
        qint64 first = 0, second = 0;
    };
    /// How a number of theirs is written; compact where there is little room.
    using Write = std::function<QString(qint64 number, bool compact)>;
    void setMonths(const QList<Month> &months, const Write &write, QDate today);
    const QList<Month> &months() const { return m_months; }
    QRectF barRect(int month, bool second) const { return barRect(month, second, size()); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(QDate month, bool second);

protected:
    QList<Mark> marks(const QSizeF &size) const override;
    void paint(QPainter &painter, const Ground &ground) const override;
    void activate(int id) override;

private:
    QRectF plot(const QSizeF &size) const;
    QRectF barRect(int month, bool second, const QSizeF &size) const;
    qint64 top() const; ///< of the scale: a round number above the highest bar
    bool isNow(int month) const;
    void paintMonth(QPainter &painter, const Ground &ground, int month) const;
    void paintSum(QPainter &painter, const Ground &ground, int month) const; ///< above its bars, where there is room

    const Look m_look;
    QList<Month> m_months;
    Write m_write;
    QDate m_today;
};
