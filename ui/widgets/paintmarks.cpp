// SPDX-License-Identifier: GPL-3.0-or-later
// The small marks of paint.h: chips, avatars, key caps.
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QHash>
#include <QKeySequence>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
constexpr qreal chipPadding = 8, chipDot = 6, chipDotGap = 4;

QFont chipFont()
{
    QFont font = theme().font(TextRole::Small);
    font.setWeight(QFont::Medium);
    return font;
}

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han || QChar::script(c) == QChar::Script_Hangul ||
           QChar::script(c) == QChar::Script_Hiragana || QChar::script(c) == QChar::Script_Katakana;
}

/** The first character that a reader would call one, surrogate pair and all; empty if there is no letter or digit. */
QString firstLetter(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool pair = word[i].isHighSurrogate() && i + 1 < word.size();
        const char32_t c = pair ? QChar::surrogateToUcs4(word[i], word[i + 1]) : char32_t(word[i].unicode());
        if (QChar::isLetterOrNumber(c))
            return QString::fromUcs4(&c, 1).toUpper();
        i += pair;
    }
    return {};
}
} // namespace

QSizeF chipSize(const QString &text, const ChipLook &look)
{
    const qreal dot = look.dot ? chipDot + chipDotGap : 0;
    return {qCeil(textWidth(text, chipFont())) + 2 * chipPadding + dot, qreal(theme().px(20))};
}

QRectF drawChip(QPainter &painter, const QRectF &rect, const QString &text, const ChipLook &look,
                Qt::Alignment alignment)
{
    const Tokens &t = tokens();
    const QSizeF wanted = chipSize(text, look);
    const qreal width = qMin(wanted.width(), rect.width());
    const qreal left = alignment & Qt::AlignRight ? rect.right() - width : rect.left();
    const QRectF chip(left, qRound(rect.center().y() - wanted.height() / 2), width, wanted.height());
    const TonePair &tone = t.tone(look.tone);
    drawRounded(painter, chip, chip.height() / 2, look.onSelection ? t.card : tone.tint);
    QRectF inner = chip.adjusted(chipPadding, 0, -chipPadding, 0);
    if (look.dot) {
        drawRounded(painter, {inner.left(), chip.center().y() - chipDot / 2, chipDot, chipDot}, chipDot / 2, tone.text);
        inner.setLeft(inner.left() + chipDot + chipDotGap);
    }
    drawText(painter, inner, text, chipFont(), tone.text);
    return chip;
}

QString initialsOf(const QString &name, AvatarShape shape)
{
    const QString trimmed = name.trimmed();
    const QString first = firstLetter(trimmed);
    if (!first.isEmpty() && isHan(first.toUcs4().first()))
        return first;
    // The middle dot parts foreign names in Chinese; the last word is the surname, but for companies the second counts.
    QStringList letters;
    static const QString separators = u" \t·・-&/,."_s;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= trimmed.size(); ++i) {
        if (i < trimmed.size() && !separators.contains(trimmed[i]) && !trimmed[i].isSpace())
            continue;
        if (const QString letter = firstLetter(QStringView(trimmed).mid(start, i - start)); !letter.isEmpty())
            letters += letter;
        start = i + 1;
    }
    if (letters.size() < 2)
        return first;
    return letters.first() + (shape == AvatarShape::Person ? letters.last() : letters[1]);
}

static qreal avatarRadius(qreal side, AvatarShape shape)
{
    return shape == AvatarShape::Person ? side / 2 : qBound(4.0, side * .2, 14.0);
}

void drawPortrait(QPainter &painter, const QRectF &rect, const QImage &picture, AvatarShape shape)
{
    const qreal side = qMin(rect.width(), rect.height()), radius = avatarRadius(side, shape);
    QBrush brush(picture); // unlike a clip, a brush has smooth edges
    brush.setTransform(QTransform::fromScale(side / picture.width(), side / picture.height()) *
                       QTransform::fromTranslate(rect.left(), rect.top()));
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(QRectF(rect.topLeft(), QSizeF(side, side)), radius, radius);
    painter.restore();
}

void drawAvatar(QPainter &painter, const QRectF &rect, const QString &name, AvatarShape shape)
{
    const TonePair colors = tokens().avatar(name);
    const qreal side = qMin(rect.width(), rect.height());
    drawRounded(painter, rect, avatarRadius(side, shape), colors.tint);
    const QString initials = initialsOf(name, shape);
    QFont font = theme().font(TextRole::Strong);
    const bool single = initials.size() == 1;
    font.setPixelSize(qMax(7, qRound(side * (single ? .46 : .37))));
    drawText(painter, rect, initials, font, colors.text, Qt::AlignHCenter, Qt::ElideNone);
}

static QFont keyFont()
{
    QFont font = theme().font(TextRole::Overline);
    font.setWeight(QFont::Medium);
    return font;
}

qreal keyCapWidth(const QString &key)
{
    return qMax(theme().px(20), qCeil(textWidth(key, keyFont())) + 12);
}

void drawKeyCap(QPainter &painter, const QRectF &rect, const QString &key)
{
    drawRounded(painter, rect, 4, tokens().keyCap);
    drawText(painter, rect, key, keyFont(), tokens().text2, Qt::AlignHCenter, Qt::ElideNone);
}

QStringList keysOf(const QString &shortcutText)
{
    // Chords are written "Ctrl+Shift+N, D"; a plus may itself be the key.
    QStringList keys;
    for (const QString &stroke : shortcutText.split(u", "_s, Qt::SkipEmptyParts)) {
        QString rest = stroke;
        const bool plus = rest.size() > 1 && rest.endsWith(u'+');
        if (plus)
            rest.chop(1);
        keys += rest.split(u'+', Qt::SkipEmptyParts);
        if (plus || rest == u"+")
            keys += u"+"_s;
    }
    return keys;
}
