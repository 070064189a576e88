// SPDX-License-Identifier: GPL-3.0-or-later
// A row that is carried by the mouse to another place among those below and above it: what it is taken by, what is seen
// of it on the way, the place kept open where it would land, rolling at the edges.
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QScrollArea;

/// Six dots at the beginning of a row.
class RowGrip : public QWidget
{
    Q_OBJECT
public:
    explicit RowGrip(QWidget *parent);
    QSize sizeHint() const override;

Q_SIGNALS:
    void taken(QPoint global);
    void carried(QPoint global);
    void letGo();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QPoint m_pressed;
    bool m_down = false, m_taken = false;
};

class RowDrag : public QObject
{
    Q_OBJECT
public:
    /// Of rows that stand below each other in `area`.
    explicit RowDrag(QScrollArea *area);

    QWidget *row() const { return m_row; } ///< null: none is carried
    void start(QWidget *row, QPoint global);
    void moveTo(QPoint global);
    void finish();

Q_SIGNALS:
    /// The middle of what is carried, in the coordinates of what scrolls.
    void carried(int middle);

private:
    void roll();

    QScrollArea *m_area;
    QPointer<QWidget> m_row, m_lifted, m_slot;
    int m_grip = 0; ///< how far below the top of the row it was taken
    QPoint m_at;
    QTimer m_roll;
};
