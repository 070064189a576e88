// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/drawing.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

void Draw::menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, bool underline)
{
    const Tokens &t = tokens();
    painter.fillRect(option.rect, t.sidebar);
    const QRectF rect = option.rect;
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected && enabled)
        drawRounded(painter, rect.adjusted(1, 3, -1, -3), Radius::control,
                    option.state & QStyle::State_Sunken ? t.pressed : t.hover);
    QFont font = theme().font(TextRole::Caption);
    labelText(painter, rect, option.text, font, enabled ? t.text2 : t.disabled, Qt::AlignHCenter, underline);
}

void Draw::menuPanel(QPainter &painter, const QRect &rect)
{
    drawRounded(painter, rect, Radius::row, tokens().card, tokens().borderStrong);
}

void Draw::menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget, bool underline)
{
    const Tokens &t = tokens();
    const QRectF rect = option.rect;
    const bool rtl = option.direction == Qt::RightToLeft;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        if (option.text.isEmpty()) {
            drawHairline(painter, {rect.left() + 4, qRound(rect.center().y()) * 1.0},
                         {rect.right() - 4, rect.center().y()});
        } else {
            drawText(painter, rect.adjusted(12, 4, -12, 0), option.text, theme().font(TextRole::Overline), t.text3);
        }
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected && enabled)
        drawRounded(painter, rect.adjusted(4, 0, -4, 0), Radius::control - 1, t.accentSoft);

    const auto flip = [&](QRectF part) {
        return rtl ? QRectF(rect.left() + rect.right() - part.right(), part.top(), part.width(), part.height()) : part;
    };
    const QColor iconColor = enabled ? t.text2 : t.disabled;
    const QRectF mark = flip(iconRect(rect.left() + 12, rect.center().y()));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && (option.checked || option.icon.isNull())) {
        if (option.checked)
            paintIcon(painter, mark, u"check"_s, enabled ? t.accent : t.disabled);
    } else if (!option.icon.isNull()) {
        labelIcon(painter, mark, option.icon, iconColor, enabled);
    }

    const QStringList parts = option.text.split(u'\t');
    const QFont font = widget ? option.font : theme().font(TextRole::Body);
    qreal right = rect.right() - 14;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRectF arrow = flip({right - 14, rect.center().y() - 7, 14, 14});
        paintIcon(painter, arrow, rtl ? u"chevron-left"_s : u"chevron-right"_s, iconColor);
        right -= 20;
    }
    if (parts.size() > 1) {
        const QFont small = theme().font(TextRole::Caption);
        const qreal width = qCeil(textWidth(parts[1], small));
        drawText(painter, flip({right - width, rect.top(), width, rect.height()}), parts[1], small,
                 enabled ? t.text3 : t.disabled);
        right -= width + Space::xl;
    }
    const QRectF textRect =
        flip({rect.left() + 22 + iconSide(), rect.top(), right - rect.left() - 22 - iconSide(), rect.height()});
    const bool bold = option.menuItemType == QStyleOptionMenuItem::DefaultItem;
    QFont shown = font;
    if (bold)
        shown.setWeight(QFont::DemiBold);
    labelText(painter, textRect, parts.value(0), shown, enabled ? t.text : t.disabled,
              rtl ? Qt::AlignRight : Qt::AlignLeft, underline);
}
