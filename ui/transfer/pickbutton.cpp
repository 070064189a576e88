// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/pickbutton.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

PickButton::PickButton(QWidget *parent) : Button({}, parent)
{
    setAttribute(Qt::WA_Hover);
}

QSize PickButton::sizeHint() const
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, fontMetrics().size(Qt::TextSingleLine, text()),
                                     this);
}

QSize PickButton::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void PickButton::paintEvent(QPaintEvent *)
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.subControls = QStyle::SC_All;
    option.currentText = text();
    option.state.setFlag(QStyle::State_On, isDown());
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}
