// SPDX-License-Identifier: GPL-3.0-or-later
// What delegates and painted widgets share: text on one baseline for Latin and Chinese, chips, avatars, cards, rows.
// All lengths are device-independent pixels; every function leaves the painter as it found it.
#pragma once

#include "ui/widgets/tokens.h"
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;
class QWidget;

/** A run of characters, e.g. what a search matched. */
struct TextSpan {
    int start = 0, length = 0;
};

/** One elided line, its capitals centred in `rect`, so that a Han character in it does not move the line. */
void drawText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
              Qt::Alignment alignment = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight);
/** As drawText, with a tint under the `matches`. */
void drawMatchedText(QPainter &painter, const QRectF &rect, const QString &text, const QList<TextSpan> &matches,
                     const QFont &font, const QColor &color);
/** Right-aligned, every digit as wide as the widest, so that columns of numbers line up. */
void drawNumber(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color);
/** Up to `maxLines` wrapped lines from the top of `rect`; returns the height used. Line height suits Chinese too. */
qreal drawWrapped(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                  int maxLines);
/** The side of an icon beside body text: 16, more when the text is larger. */
int iconSide();
/** The place of such an icon: its left edge and its vertical middle. */
QRectF iconRect(qreal left, qreal middle);
/** Y of the baseline that drawText uses for `font` in `rect`. */
qreal baselineIn(const QRectF &rect, const QFont &font);
qreal textWidth(const QString &text, const QFont &font);

struct ChipLook {
    Tone tone = Tone::Neutral;
    bool dot = true;
    bool onSelection = false; // the row's tint would swallow the chip's: lift it to the card colour
};
QSizeF chipSize(const QString &text, const ChipLook &look);
/** Draws the chip left-aligned and vertically centred in `rect`, elided to its width; returns what it covers. */
QRectF drawChip(QPainter &painter, const QRectF &rect, const QString &text, const ChipLook &look,
                Qt::Alignment alignment = Qt::AlignLeft);

enum class AvatarShape { Person, Company };
/** 张三丰 → 张, "Elena Marchetti" → EM, "Acme" → A. */
QString initialsOf(const QString &name, AvatarShape shape = AvatarShape::Person);
void drawAvatar(QPainter &painter, const QRectF &rect, const QString &name, AvatarShape shape);
/** A square picture in the same outline. */
void drawPortrait(QPainter &painter, const QRectF &rect, const QImage &picture, AvatarShape shape);

void drawHairline(QPainter &painter, QPointF from, QPointF to);
void drawCard(QPainter &painter, const QRectF &rect, qreal radius = Radius::card);
/** A soft shadow under a floating panel, from a few translucent outlines (QGraphicsEffect costs fifty times more). */
void drawShadow(QPainter &painter, const QRectF &rect, qreal radius, int spread);
/** Two pixels of accent just inside `rect`. */
void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius = Radius::control);
/** Whether `widget` has the focus and got it by the keyboard: only then a ring helps rather than distracts. */
bool showsFocusRing(const QWidget &widget);
void drawRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &stroke = {});

enum class RowLook { Card, Table };
/** The ground of a list row: tinted and, in tables, with the accent bar when selected; ringed when focused. */
void drawRowGround(QPainter &painter, const QRectF &rect, RowLook look, bool selected, bool hovered, bool focused);

/** A key such as "Ctrl" on its cap; returns its width. Right edge at `rect`'s right when `alignment` says so. */
qreal keyCapWidth(const QString &key);
void drawKeyCap(QPainter &painter, const QRectF &rect, const QString &key);
/** The text of a shortcut, "Ctrl+Shift+N" (see shortcutText()), as the keys to draw. */
QStringList keysOf(const QString &shortcutText);
