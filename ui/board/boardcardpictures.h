// SPDX-License-Identifier: GPL-3.0-or-later
// Cards as they were painted last: while nothing on a card changes, scrolling and coming back to a board only copies
// pixels, so that a full board is there nearly as soon as an empty one. Window thread.
#pragma once

#include "ui/board/boardspec.h"

#include <QCache>
#include <QObject>
#include <QPixmap>

class QPainter;

/// All that decides how a card looks, but its size and the theme.
struct BoardCardState {
    BoardCardText text;
    QString search; ///< whose matches are marked
    QList<const FieldBase *> fields;
    bool compact = false, selected = false, hovered = false;
    bool operator==(const BoardCardState &) const = default;
};

class BoardCardPictures : public QObject
{
public:
    explicit BoardCardPictures(QObject *parent = nullptr);
    /// Paints `rect` as `draw` does; what it draws covers all of `rect`.
    void paint(QPainter &painter, const QRectF &rect, const BoardCardState &state,
               const std::function<void(QPainter &, const QRectF &)> &draw);

private:
    struct Key {
        BoardCardState state;
        QSize size; ///< device pixels
        qreal ratio = 1;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed)
    {
        const BoardCardText &text = key.state.text;
        return qHashMulti(seed, text.title, text.owner, text.amount, text.step, text.idle, key.size.width(),
                          key.state.selected, key.state.hovered);
    }
    QCache<Key, QPixmap> m_pictures;
};
