// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/rapportstyle.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/style/drawing.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/windowshape.h"
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyledItemDelegate>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace
{
/// Margin before the first and after the last label of a header; a table with wider outer cells says so.
int headerEdge(const QWidget *widget)
{
    return widget ? qMax(widget->property("edge").toInt(), Space::m) : Space::m;
}

bool isRoundPopup(const QWidget *widget)
{
    return qobject_cast<const QMenu *>(widget) || widget->inherits("QTipLabel");
}

template <typename Option>
const Option &as(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}
} // namespace

RapportStyle::RapportStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
    setObjectName(u"rapport"_s);
}

void RapportStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

bool RapportStyle::eventFilter(QObject *, QEvent *event)
{
    // Mnemonics are underlined while Alt is held; a line under every menu title is noise the rest of the time.
    if ((event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt && QApplication::activeWindow()) {
        m_underline = event->type() == QEvent::KeyPress;
        QApplication::activeWindow()->update();
    } else if (event->type() == QEvent::ApplicationDeactivate) {
        m_underline = false;
    }
    return false;
}

void RapportStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isRoundPopup(widget) && windowsCanBlend())
        widget->setAttribute(Qt::WA_TranslucentBackground);
    if (qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QMenuBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    // The stock delegate of combo popups paints the text selection colour behind items, past the style.
    if (auto *combo = qobject_cast<QComboBox *>(widget);
        combo && qstrcmp(combo->itemDelegate()->metaObject()->className(), "QComboBoxDelegate") == 0)
        combo->setItemDelegate(new QStyledItemDelegate(combo));
}

void RapportStyle::unpolish(QWidget *widget)
{
    if (isRoundPopup(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground, false);
    QProxyStyle::unpolish(widget);
}

void RapportStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_FrameButtonTool:
    case PE_PanelButtonBevel:
        Draw::buttonPanel(*painter, *option, buttonLook(widget));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        Draw::checkMark(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        Draw::radioMark(*painter, *option);
        return;
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            Draw::fieldPanel(*painter, option->rect, option->state, widget && widget->property("invalid").toBool());
        else if (widget && !widget->property("bare").toBool() && !qobject_cast<QComboBox *>(widget->parentWidget()) &&
                 !qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            painter->fillRect(option->rect, t.base); // an editor inside a view
        return;
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameGroupBox:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_FrameMenu:
    case PE_PanelItemViewRow:
    case PE_FrameButtonBevel:
        return;
    case PE_Frame:
        if (isTextEdit(widget))
            Draw::fieldPanel(*painter, option->rect, option->state, widget->property("invalid").toBool());
        else if (widget && widget->inherits("QComboBoxPrivateContainer"))
            drawRounded(*painter, option->rect, 0, t.card, t.borderStrong);
        return;
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelMenu:
        Draw::menuPanel(*painter, option->rect);
        return;
    case PE_PanelTipLabel:
        drawRounded(*painter, option->rect, Radius::control, t.toastFill);
        return;
    case PE_PanelItemViewItem:
        Draw::itemGround(*painter, as<QStyleOptionViewItem>(option), widget);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange && !qobject_cast<const QAbstractButton *>(widget) &&
            !qobject_cast<const QTabBar *>(widget))
            drawFocusRing(*painter, option->rect, Radius::control - 2);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const QString name = element == PE_IndicatorArrowDown   ? u"chevron-down"_s
                             : element == PE_IndicatorArrowUp   ? u"chevron-up"_s
                             : element == PE_IndicatorArrowLeft ? u"chevron-left"_s
                                                                : u"chevron-right"_s;
        paintIcon(*painter, option->rect, name, option->state & State_Enabled ? t.text2 : t.disabled);
        return;
    }
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const QRect r = option->rect;
            paintIcon(*painter, QRectF(r.center().x() - 7, r.center().y() - 7, 14, 14),
                      option->state & State_Open ? u"chevron-down"_s : u"chevron-right"_s, t.text2);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RapportStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const bool underline = styleHint(SH_UnderlineShortcut, option, widget, nullptr);
    switch (element) {
    case CE_PushButtonBevel:
        Draw::buttonPanel(*painter, *option, buttonLook(widget));
        return;
    case CE_PushButtonLabel:
        Draw::pushButtonLabel(*painter, as<QStyleOptionButton>(option), widget, underline);
        return;
    case CE_MenuBarItem:
        Draw::menuBarItem(*painter, as<QStyleOptionMenuItem>(option), underline);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, tokens().sidebar);
        return;
    case CE_MenuItem:
        Draw::menuItem(*painter, as<QStyleOptionMenuItem>(option), widget, underline);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_TabBarTabShape:
        Draw::tabShape(*painter, as<QStyleOptionTab>(option));
        return;
    case CE_TabBarTabLabel:
        Draw::tabLabel(*painter, as<QStyleOptionTab>(option), underline);
        return;
    case CE_HeaderSection:
        Draw::headerSection(*painter, as<QStyleOptionHeader>(option));
        return;
    case CE_HeaderLabel:
        Draw::headerLabel(*painter, as<QStyleOptionHeader>(option), headerEdge(widget));
        return;
    case CE_Header:
        Draw::headerSection(*painter, as<QStyleOptionHeader>(option));
        Draw::headerLabel(*painter, as<QStyleOptionHeader>(option), headerEdge(widget));
        return;
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader empty;
        empty.rect = option->rect;
        Draw::headerSection(*painter, empty);
        return;
    }
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        Draw::checkLabel(*painter, as<QStyleOptionButton>(option), underline);
        return;
    case CE_ProgressBar:
        Draw::progressBar(*painter, as<QStyleOptionProgressBar>(option));
        return;
    case CE_ComboBoxLabel: {
        const auto &combo = as<QStyleOptionComboBox>(option);
        Draw::comboLabel(*painter, combo, subControlRect(CC_ComboBox, &combo, SC_ComboBoxEditField, widget));
        return;
    }
    case CE_Splitter: {
        const QRect r = option->rect;
        const bool upright = option->state & State_Horizontal;
        painter->fillRect(upright ? QRect(r.center().x(), r.top(), 1, r.height())
                                  : QRect(r.left(), r.center().y(), r.width(), 1),
                          tokens().border);
        return;
    }
    case CE_SizeGrip:
    case CE_RubberBand:
        if (element == CE_RubberBand)
            drawRounded(*painter, option->rect, 3, tokens().accentSoft, tokens().accent);
        return;
    case CE_ItemViewItem: {
        QStyleOptionViewItem item = as<QStyleOptionViewItem>(option);
        item.palette.setColor(QPalette::HighlightedText, item.palette.color(QPalette::Text));
        if (Draw::viewItem(*painter, item, *proxy(), widget))
            return;
        QProxyStyle::drawControl(element, &item, painter, widget);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void RapportStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        Draw::comboBox(*painter, as<QStyleOptionComboBox>(option), widget);
        return;
    case CC_SpinBox:
        Draw::spinBox(*painter, as<QStyleOptionSpinBox>(option), *proxy(), widget);
        return;
    case CC_Slider:
        Draw::slider(*painter, as<QStyleOptionSlider>(option), *proxy(), widget);
        return;
    case CC_GroupBox:
        Draw::groupBox(*painter, as<QStyleOptionGroupBox>(option), *proxy(), widget);
        return;
    case CC_ToolButton:
        Draw::toolButton(*painter, as<QStyleOptionToolButton>(option), widget,
                         styleHint(SH_UnderlineShortcut, option, widget, nullptr));
        return;
    case CC_ScrollBar: {
        const auto &bar = as<QStyleOptionSlider>(option);
        Draw::scrollBar(*painter, bar, subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget));
        return;
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}
