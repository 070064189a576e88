// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/attachrow.h"

#include "core/values/join.h"
#include "ui/records/cardlook.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QPainter>

AttachRow::AttachRow(const QString &name, const QString &caption, QWidget *parent)
    : QAbstractButton(parent), m_caption(caption)
{
    setText(name);
    setAccessibleName(joinedClauses({name, caption}));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize AttachRow::sizeHint() const
{
    return {260, theme().px(56)};
}

void AttachRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRectF card = rect();
    drawRounded(painter, card, Radius::row, t.inset, t.border);
    if (underMouse())
        drawRounded(painter, card, Radius::row, t.hover);
    const QRectF tile(12, card.center().y() - 15, 30, 30);
    const TonePair tone = t.tone(Tone::Accent);
    drawRounded(painter, tile, Radius::tile, tone.tint);
    paintIcon(painter, tile.adjusted(7, 7, -7, -7), fileIcon(text()), tone.text);
    const QRectF words(tile.right() + 14, 8, width() - tile.right() - 28, height() - 16);
    drawText(painter, words.adjusted(0, 0, 0, -words.height() / 2), text(), theme().font(TextRole::Medium), t.text,
             Qt::AlignLeft, Qt::ElideMiddle);
    drawText(painter, words.adjusted(0, words.height() / 2, 0, 0), m_caption, theme().font(TextRole::Small), t.text3);
    if (showsFocusRing(*this))
        drawFocusRing(painter, card, Radius::row);
}

void AttachRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT deleteRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void AttachRow::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}
