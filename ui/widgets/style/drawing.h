// SPDX-License-Identifier: GPL-3.0-or-later
// How RapportStyle draws each kind of control; option and painter as QStyle passes them.
#pragma once

#include "ui/widgets/style/rapportstyle.h"
#include <QStyleOption>

class QPainter;

ButtonLook buttonLook(const QWidget *widget);
bool isSmallButton(const QWidget *widget);
bool isTextEdit(const QWidget *widget); ///< of several lines

namespace Draw
{
/** Text with its & taken out and, where the platform wants it, the mnemonic underlined. */
void labelText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
               Qt::Alignment alignment, bool underline);
/** An icon of ours in `color`; any other in its own colours. */
void labelIcon(QPainter &painter, const QRectF &rect, const QIcon &icon, const QColor &color, bool enabled);

void buttonPanel(QPainter &painter, const QStyleOption &option, ButtonLook look);
void pushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, bool underline);
void toolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget, bool underline);
void checkMark(QPainter &painter, const QStyleOption &option);
/** The words beside a check box or radio button. */
void checkLabel(QPainter &painter, const QStyleOptionButton &option, bool underline);
void radioMark(QPainter &painter, const QStyleOption &option);

void fieldPanel(QPainter &painter, const QRectF &rect, QStyle::State state, bool invalid);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void comboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &field);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QStyle &style, const QWidget *widget);
void slider(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget);

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, bool underline);
void menuPanel(QPainter &painter, const QRect &rect);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget, bool underline);

void tabShape(QPainter &painter, const QStyleOptionTab &option);
void tabLabel(QPainter &painter, const QStyleOptionTab &option, bool underline);
void headerSection(QPainter &painter, const QStyleOptionHeader &option);
void headerLabel(QPainter &painter, const QStyleOptionHeader &option, int edge);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb);
void progressBar(QPainter &painter, const QStyleOptionProgressBar &option);
void itemGround(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget);
/** A plain item with its text on our baseline; false for what only the base style can draw (several lines). */
bool viewItem(QPainter &painter, const QStyleOptionViewItem &option, const QStyle &style, const QWidget *widget);
void groupBox(QPainter &painter, const QStyleOptionGroupBox &option, const QStyle &style, const QWidget *widget);
} // namespace Draw
