// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/drawing.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QPainter>
#include <QToolButton>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace
{
bool ringed(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
}

QColor labelColor(const QStyleOption &option, ButtonLook look)
{
    const Tokens &t = tokens();
    if (!(option.state & QStyle::State_Enabled))
        return t.disabled;
    if (look == ButtonLook::Primary || look == ButtonLook::Danger)
        return t.onAccent;
    return look == ButtonLook::Flat ? t.text2 : t.text;
}
} // namespace

void setButtonLook(QWidget *button, ButtonLook look, bool small)
{
    button->setProperty("look", int(look));
    button->setProperty("small", small);
    button->updateGeometry();
    button->update();
}

ButtonLook buttonLook(const QWidget *widget)
{
    const QVariant look = widget ? widget->property("look") : QVariant();
    if (look.isValid())
        return ButtonLook(look.toInt());
    return qobject_cast<const QToolButton *>(widget) ? ButtonLook::Flat : ButtonLook::Normal;
}

bool isSmallButton(const QWidget *widget)
{
    return widget && widget->property("small").toBool();
}

void Draw::labelText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                     Qt::Alignment alignment, bool underline)
{
    QString plain;
    qsizetype mnemonic = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size()) {
            ++i;
            if (text[i] != u'&' && mnemonic < 0)
                mnemonic = plain.size();
        }
        plain += text[i];
    }
    drawText(painter, rect, plain, font, color, alignment);
    if (!underline || mnemonic < 0)
        return;
    const qreal width = textWidth(plain, font);
    qreal left = rect.left();
    if (alignment & Qt::AlignHCenter)
        left += (rect.width() - width) / 2;
    else if (alignment & Qt::AlignRight)
        left = rect.right() - width;
    const qreal from = left + textWidth(plain.left(mnemonic), font);
    painter.fillRect(QRectF(from, baselineIn(rect, font) + 2, textWidth(plain.mid(mnemonic, 1), font), 1), color);
}

void Draw::labelIcon(QPainter &painter, const QRectF &rect, const QIcon &icon, const QColor &color, bool enabled)
{
    if (hasIcon(icon.name()))
        paintIcon(painter, rect, icon.name(), color);
    else
        icon.paint(&painter, rect.toRect(), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void Draw::buttonPanel(QPainter &painter, const QStyleOption &option, ButtonLook look)
{
    const Tokens &t = tokens();
    const QRectF rect = option.rect;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = enabled && option.state & QStyle::State_MouseOver;
    if (look == ButtonLook::Primary || look == ButtonLook::Danger) {
        const bool danger = look == ButtonLook::Danger;
        QColor fill = danger ? t.dangerFill : t.accentFill;
        if (!enabled)
            fill = t.track;
        else if (down)
            fill = danger ? t.dangerFillHover : t.accentFillPressed;
        else if (over)
            fill = danger ? t.dangerFillHover : t.accentFillHover;
        drawRounded(painter, rect, Radius::control, fill);
    } else {
        if (look == ButtonLook::Normal)
            drawRounded(painter, rect, Radius::control, t.card, enabled ? t.borderStrong : t.border);
        if (down || over)
            drawRounded(painter, rect, Radius::control, down ? t.pressed : t.hover);
    }
    if (!ringed(option))
        return;
    drawFocusRing(painter, rect, Radius::control);
    // Accent on accent would not show: part the ring from a filled button by a light line.
    if (look == ButtonLook::Primary || look == ButtonLook::Danger)
        drawRounded(painter, rect.adjusted(2, 2, -2, -2), Radius::control - 2, {}, t.onAccent);
}

void Draw::pushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, bool underline)
{
    const ButtonLook look = buttonLook(widget);
    const QColor color = labelColor(option, look);
    QFont font = painter.font();
    font.setWeight(QFont::Medium);
    QString text = option.text;
    const QString plain = QString(text).remove(u'&');
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const qreal iconSide = option.icon.isNull() ? 0 : qMin(option.iconSize.width(), option.rect.height() - 8);
    const qreal gap = iconSide > 0 && !plain.isEmpty() ? Space::m : 0;
    const qreal arrow = hasMenu ? 14 + (plain.isEmpty() ? 0 : Space::s) : 0;
    const qreal padding = plain.isEmpty() ? 4 : 8;
    const QRectF rect = QRectF(option.rect).adjusted(padding, 0, -padding, 0);
    const qreal wanted = iconSide + gap + qCeil(textWidth(plain, font)) + arrow;
    qreal x = rect.left() + qMax(0.0, qRound((rect.width() - wanted) / 2) * 1.0);
    if (iconSide > 0) {
        const QRectF at(x, option.rect.center().y() + .5 - iconSide / 2, iconSide, iconSide);
        const bool muted = look == ButtonLook::Normal && option.state & QStyle::State_Enabled;
        labelIcon(painter, at, option.icon, muted ? tokens().text2 : color, option.state & QStyle::State_Enabled);
        x += iconSide + gap;
    }
    const QRectF textRect(x, option.rect.top(), qMin(wanted - iconSide - gap - arrow, rect.right() - arrow - x) + .5,
                          option.rect.height());
    labelText(painter, textRect, text, font, color, Qt::AlignLeft, underline);
    if (hasMenu)
        paintIcon(painter, {textRect.right() + arrow - 14, option.rect.center().y() - 6.5, 14, 14}, u"chevron-down"_s,
                  color);
}

void Draw::toolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget, bool underline)
{
    const ButtonLook look = buttonLook(widget);
    buttonPanel(painter, option, look);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor color = labelColor(option, look);
    const bool menu =
        option.features & QStyleOptionToolButton::HasMenu && option.toolButtonStyle != Qt::ToolButtonIconOnly;
    const bool showIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const bool showText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    QRectF rect = option.rect;
    const qreal side = option.iconSize.width();
    if (option.features & QStyleOptionToolButton::Arrow && option.arrowType != Qt::NoArrow) {
        const QString name = option.arrowType == Qt::LeftArrow    ? u"chevron-left"_s
                             : option.arrowType == Qt::RightArrow ? u"chevron-right"_s
                             : option.arrowType == Qt::UpArrow    ? u"chevron-up"_s
                                                                  : u"chevron-down"_s;
        paintIcon(painter, iconRect(rect.center().x() - iconSide() / 2.0, rect.center().y()), name, color);
        return;
    }
    if (showIcon && !showText) {
        labelIcon(painter, {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side}, option.icon, color,
                  enabled);
        return;
    }
    rect.adjust(Space::m, 0, -Space::m, 0);
    if (showIcon) {
        labelIcon(painter, {rect.left(), rect.center().y() - side / 2, side, side}, option.icon, color, enabled);
        rect.setLeft(rect.left() + side + Space::s);
    }
    if (menu) {
        paintIcon(painter, {rect.right() - 14, rect.center().y() - 7, 14, 14}, u"chevron-down"_s, color);
        rect.setRight(rect.right() - 14 - Space::xs);
    }
    QFont font = option.font;
    font.setWeight(QFont::Medium);
    labelText(painter, rect, option.text, font, color, showIcon || menu ? Qt::AlignLeft : Qt::AlignHCenter, underline);
}

void Draw::checkMark(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool partly = option.state & QStyle::State_NoChange, on = option.state & QStyle::State_On;
    const qreal side = qMin(option.rect.width(), option.rect.height());
    const QRectF box(option.rect.left() + (option.rect.width() - side) / 2.0,
                     option.rect.top() + (option.rect.height() - side) / 2.0, side, side);
    if (on || partly) {
        drawRounded(painter, box, 4, enabled ? t.accentFill : t.borderStrong);
        paintIcon(painter, box.adjusted(1, 1, -1, -1), on ? u"check"_s : u"minus"_s, t.onAccent);
    } else {
        drawRounded(painter, box, 4, t.base, enabled ? t.inputBorder : t.border);
        if (enabled && option.state & QStyle::State_MouseOver)
            drawRounded(painter, box, 4, t.hover);
    }
    if (ringed(option))
        drawFocusRing(painter, box.adjusted(-2, -2, 2, 2), 6);
}

void Draw::radioMark(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box = option.rect;
    const qreal radius = box.height() / 2;
    if (option.state & QStyle::State_On) {
        drawRounded(painter, box, radius, enabled ? t.accentFill : t.borderStrong);
        const qreal inset = box.height() * .33;
        drawRounded(painter, box.adjusted(inset, inset, -inset, -inset), radius, t.onAccent);
    } else {
        drawRounded(painter, box, radius, t.base, enabled ? t.inputBorder : t.border);
        if (enabled && option.state & QStyle::State_MouseOver)
            drawRounded(painter, box, radius, t.hover);
    }
    if (ringed(option))
        drawFocusRing(painter, box.adjusted(-2, -2, 2, 2), radius + 2);
}

void Draw::checkLabel(QPainter &painter, const QStyleOptionButton &option, bool underline)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    QRectF rect = option.rect;
    const QColor color = enabled ? tokens().text : tokens().disabled;
    const bool rtl = option.direction == Qt::RightToLeft;
    if (!option.icon.isNull()) {
        const QRectF at = iconRect(rtl ? rect.right() - iconSide() : rect.left(), rect.center().y());
        labelIcon(painter, at, option.icon, color, enabled);
        rect.adjust(rtl ? 0 : iconSide() + Space::s, 0, rtl ? -iconSide() - Space::s : 0, 0);
    }
    labelText(painter, rect, option.text, painter.font(), color, rtl ? Qt::AlignRight : Qt::AlignLeft, underline);
}
