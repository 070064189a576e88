// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the timeline: a rail of tinted circles, title and time, wrapped text, files as inset cards. Where the parts of
// a row lie is public, so that the view knows what was clicked.
#pragma once

#include "ui/records/timelinemodel.h"

#include <QStyledItemDelegate>

class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TimelineDelegate(const TimelineModel &model, QObject *parent = nullptr);

    void setWidth(int width) { m_width = width; } ///< of the viewport: heights follow from it
    void setHovered(const QModelIndex &index) { m_hovered = index; }
    /// The row that shows an editor of this height instead of itself; 0: none.
    void setEditing(Id id, int height);
    Id editing() const { return m_editing; }

    static QRect circleRect(const QRect &row);
    static QRect editRect(const QRect &row);
    static QRect deleteRect(const QRect &row);
    static QRect textRect(const QRect &row);
    bool isCut(const QModelIndex &index) const; ///< its text is longer than shown, or shown in full on demand

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRectF &row, const QString &text) const;
    void paintRail(QPainter &painter, const QRectF &row, const TimelineModel::Item &item) const;
    void paintEntry(QPainter &painter, const QRect &row, const TimelineModel::Item &item, bool active) const;
    void paintFile(QPainter &painter, const QRect &row, const TimelineModel::Item &item) const;
    void paintEvent(QPainter &painter, const QRect &row, const TimelineModel::Item &item) const;
    void paintTime(QPainter &painter, const QRectF &line, const TimelineModel::Item &item, bool active) const;
    QString timeText(const TimelineModel::Item &item) const;
    qreal timeWidth(const TimelineModel::Item &item, bool active) const;
    int linesOf(const TimelineModel::Item &item) const;

    const TimelineModel &m_model;
    QPersistentModelIndex m_hovered;
    Id m_editing = 0;
    int m_width = 400, m_editHeight = 0;
};
