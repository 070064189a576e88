// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of today: headings with their counts, and rows with a circle to tick or a tile, words, and what can
// be done with them where the pointer or the keyboard is. Where the parts lie is public, so that the view knows what
// was clicked.
#pragma once

#include "ui/plan/todaymodel.h"

#include <QStyledItemDelegate>

/// What can be done with a row without leaving the page.
enum class TodayDeed { Done, Log, TakeUp, Plan, Open };

class TodayDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TodayDelegate(const TodayModel &model, QObject *parent = nullptr);

    /// The first one is that of the space bar; the others stand as icons at the right.
    static QList<TodayDeed> deedsOf(TodaySection section);
    static QString deedName(TodayDeed deed);
    static QString deedIcon(TodayDeed deed);

    void setHovered(const QModelIndex &index) { m_hovered = index; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    static int rowHeight();
    static QRect markRect(const QRect &row);
    /// The deed whose icon or circle is there.
    std::optional<TodayDeed> deedAt(const QRect &row, const QModelIndex &index, QPoint pos) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QList<TodayDeed> iconsOf(TodaySection section) const;
    static QRect iconPlace(const QRect &row, qsizetype fromRight);
    void paintHeading(QPainter &painter, const QRect &row, const TodayLine &line, bool folded) const;
    void paintRow(QPainter &painter, const QRect &row, const TodayLine &line, TodaySection section, bool active) const;

    const TodayModel &m_model;
    QPersistentModelIndex m_hovered;
    bool m_readOnly = false;
};
