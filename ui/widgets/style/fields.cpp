// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/drawing.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

void Draw::fieldPanel(QPainter &painter, const QRectF &rect, QStyle::State state, bool invalid)
{
    const Tokens &t = tokens();
    const bool enabled = state & QStyle::State_Enabled;
    QColor stroke = enabled ? t.inputBorder : t.border;
    if (invalid)
        stroke = t.tone(Tone::Red).text;
    drawRounded(painter, rect, Radius::control, enabled ? t.base : t.canvas, stroke);
    if (state & QStyle::State_HasFocus && enabled) {
        if (invalid)
            drawRounded(painter, rect.adjusted(1, 1, -1, -1), Radius::control - 1, {}, stroke);
        else
            drawFocusRing(painter, rect, Radius::control);
    }
}

void Draw::comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const QRectF rect = option.rect;
    const bool invalid = widget && widget->property("invalid").toBool();
    if (option.frame) {
        fieldPanel(painter, rect, option.state, invalid);
        if (!option.editable && option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
            drawRounded(painter, rect, Radius::control, tokens().hover);
    }
    const QColor color = option.state & QStyle::State_Enabled ? tokens().text2 : tokens().disabled;
    const qreal x = option.direction == Qt::RightToLeft ? rect.left() + 8 : rect.right() - 8 - iconSide();
    paintIcon(painter, iconRect(x, rect.center().y()), u"chevron-down"_s, color);
}

void Draw::comboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &field)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    QRectF rect = QRectF(field).adjusted(2, 0, -2, 0);
    if (!option.currentIcon.isNull()) {
        const qreal side = option.iconSize.width();
        labelIcon(painter, {rect.left(), rect.center().y() - side / 2, side, side}, option.currentIcon, tokens().text2,
                  enabled);
        rect.setLeft(rect.left() + side + Space::s);
    }
    if (!option.editable)
        drawText(painter, rect, option.currentText, painter.font(), enabled ? tokens().text : tokens().disabled);
}

void Draw::spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QStyle &style, const QWidget *widget)
{
    if (option.frame)
        fieldPanel(painter, option.rect, option.state, widget && widget->property("invalid").toBool());
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl sub, QAbstractSpinBox::StepEnabledFlag step, const QString &name) {
        const QRectF rect = style.subControlRect(QStyle::CC_SpinBox, &option, sub, widget);
        const bool enabled = option.state & QStyle::State_Enabled && option.stepEnabled & step;
        if (enabled && option.activeSubControls == sub && option.state & QStyle::State_MouseOver)
            drawRounded(painter, rect.adjusted(0, 1, -1, -1), 3, tokens().hover);
        paintIcon(painter, {rect.center().x() - 6, rect.center().y() - 6, 12, 12}, name,
                  enabled ? tokens().text2 : tokens().disabled);
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"chevron-up"_s);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"chevron-down"_s);
}

void Draw::slider(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget)
{
    const Tokens &t = tokens();
    const QRectF handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    QRectF groove = option.rect;
    QRectF done = groove;
    if (option.orientation == Qt::Horizontal) {
        groove = {groove.left(), handle.center().y() - 2, groove.width(), 4};
        done = {groove.left(), groove.top(), handle.center().x() - groove.left(), 4};
    } else {
        groove = {handle.center().x() - 2, groove.top(), 4, groove.height()};
        done = {groove.left(), handle.center().y(), 4, groove.bottom() - handle.center().y()};
    }
    drawRounded(painter, groove, 2, t.borderStrong);
    drawRounded(painter, done, 2, t.accentFill);
    const qreal side = qMin(handle.width(), handle.height());
    const QRectF knob(handle.center().x() - side / 2, handle.center().y() - side / 2, side, side);
    drawRounded(painter, knob, side / 2, t.card, t.inputBorder);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, knob, side / 2);
}
