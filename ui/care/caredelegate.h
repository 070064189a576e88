// SPDX-License-Identifier: GPL-3.0-or-later
// How the care list looks: days as headings, and a row for each occasion; who may not be written to is grey.
#pragma once

#include <QStyledItemDelegate>

class CareModel;

class CareDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CareDelegate(const CareModel &model, QObject *parent = nullptr);

    void setHovered(const QModelIndex &index) { m_hovered = index; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRectF &row, QDate day) const;
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const;

    const CareModel &m_model;
    QPersistentModelIndex m_hovered;
};
