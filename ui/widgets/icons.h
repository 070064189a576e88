// SPDX-License-Identifier: GPL-3.0-or-later
// Line icons (Lucide) tinted from the theme at paint time, so they follow light and dark without being made anew.
#pragma once

#include "ui/widgets/tokens.h"
#include <QIcon>

class QPainter;

/** The icon `name` (a file of resources/icons without ".svg"), drawn in `ink`; grey when disabled. */
QIcon themeIcon(const QString &name, Ink ink = Ink::Secondary);
/** As a pixmap of `size` device-independent pixels, cached by name, size, colour and ratio. */
QPixmap iconPixmap(const QString &name, QSize size, const QColor &color, qreal devicePixelRatio);
/** Paints the icon centred in `rect` as a square of its smaller side. */
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);
/** Whether there is such an icon. */
bool hasIcon(const QString &name);
/** The program's own mark, in all sizes a desktop asks for. */
QIcon applicationIcon();
/** The mark as painted into `rect` (sidebar, about box). */
void paintApplicationIcon(QPainter &painter, const QRectF &rect);
