// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text, shaped once for all the times it is drawn: what a list shows is drawn again and again, and shaping it
// costs far more than drawing it. Window thread only; what was not used for long is forgotten.
#pragma once

#include <QFont>
#include <QStaticText>
#include <QString>

struct ShapedText {
    QStaticText glyphs; ///< without any when the text is empty
    qreal width = 0;    ///< device-independent pixels, like all lengths here
    qreal ascent = 0;   ///< from the top of the glyphs, where they are drawn, to the baseline
};

/// Stands until the next call.
const ShapedText &shapedText(const QString &text, const QFont &font);
/// As much of it as fits into `width`.
const ShapedText &shapedText(const QString &text, const QFont &font, qreal width, Qt::TextElideMode elide);
/// How high capitals are; kept like the texts.
qreal capitalHeight(const QFont &font);
