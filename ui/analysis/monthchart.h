// SPDX-License-Identifier: GPL-3.0-or-later
// Bars by month: what was won, and on top of it, paler and outlined, what is expected. Each part of a bar is a button.
#pragma once

#include "ui/analysis/chart.h"

#include <QDate>

class MonthChart : public Chart
{
    Q_OBJECT
public:
    explicit MonthChart(QWidget *parent = nullptr);

    struct Month {
        QDate month;                  ///< its first day
        qint64 won = 0, expected = 0; ///< minor units
    };
    void setMonths(const QList<Month> &months, const QString &currency, QDate today);
    const QList<Month> &months() const { return m_months; }
    QRectF barRect(int month, bool expected) const { return barRect(month, expected, size()); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(QDate month, bool expected);

protected:
    QList<Mark> marks(const QSizeF &size) const override;
    void paint(QPainter &painter, const Ground &ground) const override;
    void activate(int id) override;

private:
    QRectF plot(const QSizeF &size) const;
    QRectF barRect(int month, bool expected, const QSizeF &size) const;
    qint64 top() const; ///< of the scale: a round number above the highest bar
    bool isNow(int month) const;
    QString amount(qint64 minor, bool compact) const;
    void paintMonth(QPainter &painter, const Ground &ground, int month) const;

    QList<Month> m_months;
    QString m_currency;
    QDate m_today;
};
