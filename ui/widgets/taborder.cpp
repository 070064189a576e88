// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace
{
void collect(QWidget *widget, QList<QWidget *> *order);

void collect(QLayout *layout, QList<QWidget *> *order)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        if (QWidget *widget = layout->itemAt(i)->widget())
            collect(widget, order);
        else
            collect(layout->itemAt(i)->layout(), order);
    }
}

void collect(QWidget *widget, QList<QWidget *> *order)
{
    if (auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget())
        collect(area->widget(), order);
    else if (widget->focusPolicy() & Qt::TabFocus)
        order->append(widget); // what is inside of it is its own business
    else
        collect(widget->layout(), order);
}
} // namespace

void orderTabsAsLaidOut(QWidget *parent)
{
    QList<QWidget *> order;
    collect(parent->layout(), &order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}
