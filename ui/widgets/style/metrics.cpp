// SPDX-License-Identifier: GPL-3.0-or-later
// RapportStyle: distances, sizes and habits of the standard widgets.
#include "ui/widgets/paint.h"
#include "ui/widgets/style/drawing.h"
#include "ui/widgets/style/rapportstyle.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowshape.h"

#include <QTableView>

int RapportStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (isTextEdit(widget))
            return 3;
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return 0;
        return 1;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuHMargin:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_FocusFrameVMargin:
        return 0;
    case PM_FocusFrameHMargin: // the margin of text in a cell, less one: in line with its header
        return qobject_cast<const QTableView *>(widget) ? Space::m - 1 : 3;
    case PM_MenuBarHMargin:
        return Space::l;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 5;
    case PM_SubMenuOverlap:
        return -2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return iconSide();
    case PM_MessageBoxIconSize:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme().px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Space::m;
    case PM_SplitterWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::m;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? Space::xxl : Space::l;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RapportStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
    case SH_Menu_Scrollable:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(data);
            mask && option && widget && !widget->testAttribute(Qt::WA_TranslucentBackground)) {
            mask->region = roundedRegion(option->rect, hint == SH_Menu_Mask ? Radius::row : Radius::control);
            return 1;
        }
        return 0;
    case SH_UnderlineShortcut:
        return m_underline;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Widget_Animation_Duration:
        return theme().duration(160);
    case SH_Table_GridLineColor:
        return int(tokens().border.rgba());
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_FormLayoutFieldGrowthPolicy:
        return 1; // QFormLayout::ExpandingFieldsGrow
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_TitleBar_NoBorder:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}
