// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes and parts of RapportStyle's controls; the drawing is in the files beside this one.
#include "ui/widgets/paint.h"
#include "ui/widgets/style/drawing.h"
#include "ui/widgets/style/rapportstyle.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace
{
constexpr int fieldPadding = 8, spinArrow = 22;

int comboArrow()
{
    return 12 + iconSide();
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    QFont font = widget ? widget->font() : theme().font();
    font.setWeight(QFont::Medium);
    const QString plain = QString(option.text).remove(u'&');
    const bool small = isSmallButton(widget);
    const int height = theme().px(small ? 26 : 32);
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    if (plain.isEmpty() && !menu)
        return {height, height};
    int width = qCeil(textWidth(plain, font)) + icon + (icon && !plain.isEmpty() ? Space::m : 0);
    width += menu ? 14 + (plain.isEmpty() ? 0 : Space::s) : 0;
    return {width + 2 * (small ? 9 : icon ? 11 : 12), height};
}

QSize tabSize(const QStyleOptionTab &option)
{
    const QStringList parts = option.text.split(u'\t');
    int width = qCeil(textWidth(QString(parts[0]).remove(u'&'), theme().font(TextRole::Strong))) + 21;
    if (parts.size() > 1 && !parts[1].isEmpty())
        width += qMax(18, qCeil(textWidth(parts[1], theme().font(TextRole::Overline))) + 10) + Space::m;
    if (!option.icon.isNull())
        width += iconSide() + Space::s;
    return {width + option.leftButtonSize.width() + option.rightButtonSize.width(), theme().px(40)};
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int minimum)
{
    const QRect rect = bar.rect;
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? rect.height() : rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0)
        thumb = qBound(qMin(minimum, length), int(qint64(bar.pageStep) * length / (range + bar.pageStep)), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect r = upright ? QRect(rect.left(), rect.top() + from, rect.width(), size)
                                : QRect(rect.left() + from, rect.top(), size, rect.height());
        return QStyle::visualRect(upright ? Qt::LeftToRight : bar.direction, rect, r);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + thumb, length - start - thumb);
    case QStyle::SC_ScrollBarGroove:
        return rect;
    default:
        return {};
    }
}
} // namespace

QSize RapportStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const Theme &look = theme();
    switch (type) {
    case CT_PushButton:
        return buttonSize(*static_cast<const QStyleOptionButton *>(option), widget);
    case CT_ToolButton: {
        const auto &tool = *static_cast<const QStyleOptionToolButton *>(option);
        const int side = look.px(isSmallButton(widget) ? 24 : 28);
        if (tool.toolButtonStyle == Qt::ToolButtonIconOnly || tool.text.isEmpty())
            return {side, side};
        QFont font = tool.font;
        font.setWeight(QFont::Medium);
        int width = qCeil(textWidth(QString(tool.text).remove(u'&'), font)) + 2 * Space::m + 1;
        if (tool.toolButtonStyle != Qt::ToolButtonTextOnly && !tool.icon.isNull())
            width += tool.iconSize.width() + Space::s;
        if (tool.features & QStyleOptionToolButton::HasMenu)
            width += 14 + Space::xs;
        return {width, side};
    }
    case CT_LineEdit: {
        const bool framed = static_cast<const QStyleOptionFrame *>(option)->lineWidth > 0;
        return {size.width() + (framed ? 2 * fieldPadding : 0), framed ? look.px(32) : size.height()};
    }
    case CT_ComboBox: {
        const bool icons = !static_cast<const QStyleOptionComboBox *>(option)->currentIcon.isNull();
        return {size.width() + fieldPadding + comboArrow() + 6 + (icons ? iconSide() + 4 : 0), look.px(32)};
    }
    case CT_SpinBox:
        return {size.width() + fieldPadding + spinArrow + 4, look.px(32)};
    case CT_ProgressBar:
        return {qMax(size.width(), 80), 8};
    case CT_MenuBar:
        return {size.width(), qMax(size.height(), look.px(30))};
    case CT_MenuBarItem:
        return {size.width() + 20, look.px(30)};
    case CT_MenuItem: {
        const auto &item = *static_cast<const QStyleOptionMenuItem *>(option);
        if (item.menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), item.text.isEmpty() ? 9 : look.px(24)};
        const bool shortcut = item.text.contains(u'\t');
        const bool submenu = item.menuItemType == QStyleOptionMenuItem::SubMenu;
        return {size.width() + 42 + iconSide() + (shortcut || submenu ? 28 : 0), look.px(29)};
    }
    case CT_TabBarTab:
        return tabSize(*static_cast<const QStyleOptionTab *>(option));
    case CT_HeaderSection: {
        const auto &header = *static_cast<const QStyleOptionHeader *>(option);
        QFont font = look.font(TextRole::Small);
        font.setWeight(QFont::DemiBold);
        const int arrow = header.sortIndicator == QStyleOptionHeader::None ? 0 : 16;
        return {qCeil(textWidth(header.text, font)) + 2 * Space::m + arrow, look.px(32)};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const bool popup = widget && widget->inherits("QComboBoxListView");
        return {base.width() + (popup ? 16 : 0), qMax(base.height(), look.px(popup ? 30 : 28))};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect RapportStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const bool framed = static_cast<const QStyleOptionFrame *>(option)->lineWidth > 0;
        return framed ? option->rect.adjusted(fieldPadding, 0, -fieldPadding, 0) : option->rect;
    }
    case SE_PushButtonContents:
        return option->rect;
    case SE_ItemViewItemText:
    case SE_ItemViewItemDecoration: {
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        return widget && widget->inherits("QComboBoxListView") ? rect.adjusted(8, 0, 8, 0) : rect;
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect RapportStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                   const QWidget *widget) const
{
    const QRect rect = option->rect;
    const auto visual = [&](const QRect &part) { return visualRect(option->direction, rect, part); };
    if (control == CC_ScrollBar) {
        return scrollBarPart(*static_cast<const QStyleOptionSlider *>(option), sub,
                             pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    if (control == CC_ComboBox) {
        if (sub == SC_ComboBoxEditField)
            return visual(rect.adjusted(fieldPadding, 1, -comboArrow(), -1));
        if (sub == SC_ComboBoxArrow)
            return visual({rect.right() - comboArrow(), rect.top(), comboArrow(), rect.height()});
    }
    if (control == CC_SpinBox) {
        const bool buttons =
            static_cast<const QStyleOptionSpinBox *>(option)->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int left = rect.right() - spinArrow - 1, half = rect.height() / 2;
        if (sub == SC_SpinBoxEditField)
            return visual(rect.adjusted(fieldPadding - 2, 1, buttons ? -spinArrow - 2 : -fieldPadding, -1));
        if (sub == SC_SpinBoxUp)
            return buttons ? visual({left, rect.top() + 2, spinArrow, half - 2}) : QRect();
        if (sub == SC_SpinBoxDown)
            return buttons ? visual({left, rect.top() + half, spinArrow, rect.height() - half - 2}) : QRect();
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}
