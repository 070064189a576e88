// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linklabel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

LinkLabel::LinkLabel(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_url.isValid())
            QDesktopServices::openUrl(m_url);
    });
}

QSize LinkLabel::sizeHint() const
{
    const QFont &font = theme().font();
    return {qCeil(textWidth(text(), font)) + 5, qMax(theme().px(24), qCeil(font.pointSizeF() * 18 / 9.75))};
}

QSize LinkLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 40), sizeHint().height()};
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = theme().font();
    font.setUnderline(underMouse() && isEnabled());
    drawText(painter, QRectF(rect()).adjusted(2, 0, -2, 0), text(), font,
             isEnabled() ? tokens().accent : tokens().disabled);
    if (showsFocusRing(*this))
        drawFocusRing(painter, rect(), 4);
}

void LinkLabel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    connect(menu.addAction(themeIcon(u"copy"_s), tr("Copy")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    if (m_url.isValid())
        connect(menu.addAction(themeIcon(u"external-link"_s), tr("Open")), &QAction::triggered, this,
                &QAbstractButton::click);
    menu.exec(event->globalPos());
}
