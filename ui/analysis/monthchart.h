// SPDX-License-Identifier: GPL-3.0-or-later
// Bars by month: what was won, and on top of it, paler and outlined, what is expected. Each part of a bar is a button,
// by mouse and by keys.
#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

class MonthChart : public QWidget
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
    QRectF barRect(int month, bool expected) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(QDate month, bool expected);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    qint64 top() const; ///< of the scale: a round number above the highest bar
    bool at(const QPointF &point, int *month, bool *expected) const;
    QString sentence(int month) const;
    QString amount(qint64 minor, bool compact) const;
    void setCurrent(int month);
    void paintMonth(QPainter &painter, int month) const;

    QList<Month> m_months;
    QString m_currency;
    QDate m_today;
    int m_current = 0, m_hovered = -1;
};
