// SPDX-License-Identifier: GPL-3.0-or-later
// A record as a card: avatar, name and time, caption and status chip. Names give way at their end and never touch the
// time or the chip.
#pragma once

#include "core/models/recordmodel.h"
#include "ui/records/listspec.h"

#include <QStyledItemDelegate>

class ListCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `spec` must outlive it; the model behind the view must be a RecordModel.
    explicit ListCardDelegate(const ListSpec &spec, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    struct Caption {
        QString text;
        QList<SearchQuery::Span> found;
    };
    /// The second line; `named`: the title shows already what is searched for.
    Caption captionOf(const RecordModel &model, const Row &row, bool named) const;

private:
    const ListSpec &m_spec;
};
