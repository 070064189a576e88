// SPDX-License-Identifier: GPL-3.0-or-later
// What painted charts share: parts that are buttons, by mouse and by keys, that say what they are to the pointer and to
// screen readers; and that the whole can be painted on paper as well.
#pragma once

#include <QList>
#include <QWidget>

struct Tokens;

class Chart : public QWidget
{
    Q_OBJECT
public:
    /// Into a rectangle of that size at the painter's origin, at rest, in the colours of `tokens`: for paper.
    void paintOn(QPainter &painter, const QSizeF &size, const Tokens &tokens) const;
    qreal paperHeight() const { return sizeHint().height(); }

protected:
    /// A part that stands for records.
    struct Mark {
        int id = 0;
        QRectF rect;       ///< painted there
        QRectF reach = {}; ///< met there by the pointer; empty: where it is painted
        QString name, description;
    };
    /// What it is painted on, and which marks are to be shown as hovered and as having the focus; -1: none.
    struct Ground {
        QSizeF size;
        const Tokens &tokens;
        int hovered = -1, focused = -1;
    };

    /// The keys that go from mark to mark.
    Chart(Qt::Key back, Qt::Key on, QWidget *parent);

    virtual QList<Mark> marks(const QSizeF &size) const = 0; ///< in the order of the keys
    virtual void paint(QPainter &painter, const Ground &ground) const = 0;
    virtual void activate(int id) = 0; ///< clicked, or Enter

    /// There is something else to show; `current`: the mark that keys begin at, by id, where there is such a one.
    void marksChanged(int current = -1);

    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::optional<Mark> markAt(const QPointF &point) const;
    void step(qsizetype to);
    void tell(); ///< screen readers what the current one is

    const Qt::Key m_back, m_on;
    int m_hovered = -1, m_pressed = -1, m_current = -1; ///< ids
};
