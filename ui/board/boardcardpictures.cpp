// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardcardpictures.h"

#include "ui/widgets/theme.h"

#include <QPaintEngine>
#include <QPainter>

namespace
{
constexpr int kept = 24 * 1024; ///< KiB: two boards at ratio 1, the cards in sight at ratio 2

/// Where `rect` is on the device if it covers whole pixels of an image; a picture would blur elsewhere.
QRect pixelsOf(const QPainter &painter, const QRectF &rect)
{
    const QTransform transform = painter.deviceTransform();
    if (painter.paintEngine()->type() != QPaintEngine::Raster || transform.type() > QTransform::TxScale)
        return {};
    const QRectF device = transform.mapRect(rect);
    const auto whole = [](qreal value) { return qAbs(value - qRound(value)) < 1e-3; };
    return whole(device.x()) && whole(device.y()) && whole(device.width()) && whole(device.height()) ? device.toRect()
                                                                                                     : QRect();
}
} // namespace

BoardCardPictures::BoardCardPictures(QObject *parent) : QObject(parent), m_pictures(kept)
{
    connect(&theme(), &Theme::changed, this, [this] { m_pictures.clear(); });
}

void BoardCardPictures::paint(QPainter &painter, const QRectF &rect, const BoardCardState &state,
                              const std::function<void(QPainter &, const QRectF &)> &draw)
{
    const QRect pixels = pixelsOf(painter, rect);
    if (pixels.isEmpty()) {
        draw(painter, rect);
        return;
    }
    const Key key{state, pixels.size(), pixels.width() / rect.width()};
    if (const QPixmap *known = m_pictures.object(key)) {
        painter.drawPixmap(rect.topLeft(), *known);
        return;
    }
    QPixmap picture(key.size);
    picture.setDevicePixelRatio(key.ratio);
    picture.fill(tokens().column); // text on an opaque ground may be smoothed as on the screen
    {
        QPainter on(&picture);
        draw(on, {QPointF(), rect.size()});
    }
    painter.drawPixmap(rect.topLeft(), picture);
    m_pictures.insert(key, new QPixmap(picture), key.size.width() * key.size.height() / 256 + 1);
}
