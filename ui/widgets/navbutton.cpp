// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navbutton.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QLocale>
#include <QPainter>

NavButton::NavButton(const QString &text, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void NavButton::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void NavButton::setShortcutText(const QString &nativeShortcut)
{
    m_shortcut = nativeShortcut;
    describe();
}

void NavButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    const int height = theme().px(theme().isCompact() ? 28 : 32);
    return m_collapsed ? QSize(40, height) : QSize(200, height);
}

void NavButton::describe()
{
    setToolTip(toolTipWithShortcut(text(), m_shortcut));
    setAccessibleDescription(m_count < 0 ? QString() : locale().toString(m_count));
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRectF row = rect();
    const bool chosen = isChecked();
    if (chosen)
        drawRounded(painter, row, 7, t.isDark ? t.card : t.base, t.border);
    else if (underMouse() || isDown())
        drawRounded(painter, row, 7, isDown() ? t.pressed : t.hover);
    if (chosen) {
        const qreal x = isRightToLeft() ? row.right() - 3 : row.left();
        drawRounded(painter, {x, row.center().y() - 7.5, 3, 15}, 1.5, t.accent);
    }
    const bool rtl = isRightToLeft();
    const auto side = [&](qreal left, qreal width) {
        return QRectF(rtl ? row.right() - left - width : row.left() + left, row.top(), width, row.height());
    };
    const int icon = theme().px(17);
    const QRectF place = m_collapsed ? row : side(12, icon);
    paintIcon(painter, {place.center().x() - icon / 2.0, row.center().y() - icon / 2.0, qreal(icon), qreal(icon)},
              m_icon, chosen ? t.accent : t.text2);
    if (!m_collapsed) {
        qreal end = 10;
        if (m_count >= 0) {
            const QFont &small = theme().font(TextRole::Small);
            const QString digits = locale().toString(m_count);
            const qreal width = textWidth(digits, small);
            drawText(painter, side(row.width() - width - 10, width + 1), digits, small, chosen ? t.text2 : t.text3);
            end += width + Space::m;
        }
        drawText(painter, side(23 + icon, row.width() - 23 - icon - end), text(),
                 theme().font(chosen ? TextRole::Strong : TextRole::Medium), chosen ? t.text : t.text2,
                 rtl ? Qt::AlignRight : Qt::AlignLeft);
    }
    if (showsFocusRing(*this))
        drawFocusRing(painter, row, 7);
}
