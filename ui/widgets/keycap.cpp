// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycap.h"

#include "ui/widgets/actiontext.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QPainter>

KeyCap::KeyCap(const QKeySequence &shortcut, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setShortcut(shortcut);
}

void KeyCap::setShortcut(const QKeySequence &shortcut)
{
    m_keys = keysOf(shortcutText(shortcut));
    setAccessibleName(shortcut.toString(QKeySequence::NativeText)); // spoken: a word, not a sign
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    qreal width = 0;
    for (const QString &key : m_keys)
        width += keyCapWidth(key) + (width > 0 ? Space::xs : 0);
    return {qCeil(width), theme().px(20)};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    qreal x = 0;
    for (const QString &key : m_keys) {
        const qreal width = keyCapWidth(key);
        drawKeyCap(painter, QRectF(x, 0, width, theme().px(20)), key);
        x += width + Space::xs;
    }
}
