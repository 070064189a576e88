// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a column: its name, how many, their sum and what of it is to be expected, and its share of the board.
#pragma once

#include "ui/board/boardspec.h"

#include <QWidget>

class IconButton;

class BoardColumnHead : public QWidget
{
    Q_OBJECT
public:
    explicit BoardColumnHead(QWidget *parent = nullptr);

    void setColumn(const BoardColumn &column);
    /// `totals`: of this column, one per currency; unlike ones are never added. `share`: 0-1 of the fullest column.
    void setTotals(const QList<Total> &totals, qreal share);
    void setCountsOnly(bool only); ///< there is nothing to add up
    void setAddable(bool addable);
    IconButton *addButton() const { return m_add; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    BoardColumn m_column;
    IconButton *m_add;
    QString m_count, m_sum, m_expected;
    qreal m_share = 0;
    bool m_countsOnly = false;
};

/// "€69,700 · ¥3,000": biggest first.
QString sumsText(QList<Total> totals, bool compact);
/// What is to be expected of them, one per currency: the weight of each record, or as many percent as `weightOf` says.
/// Rounded once, at the end, as every forecast is.
QList<Total> weightedTotals(const QList<Total> &totals, const std::function<int(const Total &)> &weightOf);
