// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebarparts.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
void prepare(QAbstractButton *button)
{
    button->setFocusPolicy(Qt::TabFocus);
    button->setAttribute(Qt::WA_Hover);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

/** Two lines beside a mark: the name above, what qualifies it below. */
QRectF upperLine(const QRectF &area)
{
    return {area.left(), area.top(), area.width(), area.height() * .52};
}
QRectF lowerLine(const QRectF &area)
{
    return area.adjusted(0, area.height() * .49, 0, -1);
}
} // namespace

FileSwitcher::FileSwitcher(QWidget *parent) : QAbstractButton(parent)
{
    prepare(this);
}

void FileSwitcher::setFile(const QString &name, const QString &subtitle)
{
    setText(name);
    m_subtitle = subtitle;
    setAccessibleName(tr("File: %1").arg(name));
    setAccessibleDescription(subtitle);
    setToolTip(tr("Open or switch file"));
    update();
}

void FileSwitcher::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

QSize FileSwitcher::sizeHint() const
{
    return {m_collapsed ? 40 : 200, theme().px(42)};
}

void FileSwitcher::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRectF area = rect();
    if (underMouse() || isDown())
        drawRounded(painter, area, Radius::row, isDown() ? t.pressed : t.hover);
    const bool rtl = isRightToLeft();
    const qreal side = qMin(theme().px(28), width() - 8), inset = m_collapsed ? (width() - side) / 2 : 8;
    const QRectF mark(rtl ? area.right() - inset - side : inset, qRound(area.center().y() - side / 2), side, side);
    drawRounded(painter, mark, side / 4, t.accentFill);
    const qreal edge = side * .18;
    paintIcon(painter, mark.adjusted(edge, edge, -edge, -edge), u"handshake"_s, t.onAccent);
    if (!m_collapsed) {
        const QRectF words =
            rtl ? area.adjusted(12 + iconSide(), 2, -18 - side, -2) : area.adjusted(18 + side, 2, -12 - iconSide(), -2);
        const Qt::Alignment alignment = rtl ? Qt::AlignRight : Qt::AlignLeft;
        drawText(painter, upperLine(words), text(), theme().font(TextRole::Strong), t.text, alignment);
        drawText(painter, lowerLine(words), m_subtitle, theme().font(TextRole::Small), t.text2, alignment,
                 Qt::ElideMiddle);
        paintIcon(painter, iconRect(rtl ? area.left() + 8 : area.right() - 8 - iconSide(), area.center().y()),
                  u"chevrons-up-down"_s, t.text2);
    }
    if (showsFocusRing(*this))
        drawFocusRing(painter, area, Radius::row);
}

CommandButton::CommandButton(QWidget *parent) : QAbstractButton(parent)
{
    prepare(this);
    retranslate();
}

void CommandButton::setShortcutText(const QString &nativeShortcut)
{
    m_shortcut = nativeShortcut;
    retranslate();
}

void CommandButton::retranslate()
{
    setText(tr("Search or run…"));
    setAccessibleName(text());
    setToolTip(toolTipWithShortcut(tr("Find anything or run a command"), m_shortcut));
    update();
}

void CommandButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void CommandButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

QSize CommandButton::sizeHint() const
{
    return {m_collapsed ? 40 : 200, theme().px(32)};
}

void CommandButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRectF area = rect();
    drawRounded(painter, area, Radius::control, t.base, t.inputBorder);
    if (underMouse())
        drawRounded(painter, area, Radius::control, t.hover);
    const bool rtl = isRightToLeft();
    const int icon = iconSide();
    const qreal left = m_collapsed ? (width() - icon) / 2.0 : rtl ? area.right() - 10 - icon : 10;
    paintIcon(painter, iconRect(left, area.center().y()), u"search"_s, t.text2);
    if (!m_collapsed) {
        qreal end = 8;
        if (!m_shortcut.isEmpty()) {
            const QString keys = keysOf(m_shortcut).join(u' ');
            const qreal cap = keyCapWidth(keys);
            drawKeyCap(painter, {rtl ? end : area.right() - cap - end, area.center().y() - 9, cap, 18}, keys);
            end += cap + Space::s;
        }
        const QRectF words = rtl ? area.adjusted(end, 0, -18 - icon, 0) : area.adjusted(18 + icon, 0, -end, 0);
        drawText(painter, words, text(), theme().font(), t.text3, rtl ? Qt::AlignRight : Qt::AlignLeft);
    }
    if (showsFocusRing(*this))
        drawFocusRing(painter, area);
}

UserStrip::UserStrip(QWidget *parent) : QAbstractButton(parent)
{
    prepare(this);
    setState(State::Saved, tr("All changes saved"));
}

void UserStrip::setUser(const QString &name)
{
    m_name = name;
    describe();
}

void UserStrip::setState(State state, const QString &text)
{
    m_state = state;
    m_stateText = text;
    describe();
}

void UserStrip::describe()
{
    setAccessibleName(m_name.isEmpty() ? tr("You") : m_name);
    setAccessibleDescription(m_stateText);
    setToolTip(m_stateText);
    update();
}

void UserStrip::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

QSize UserStrip::sizeHint() const
{
    return {m_collapsed ? 40 : 150, theme().px(40)};
}

void UserStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRectF area = rect();
    if (underMouse() || isDown())
        drawRounded(painter, area, Radius::row, isDown() ? t.pressed : t.hover);
    const bool rtl = isRightToLeft();
    const qreal side = qMin(theme().px(30), width() - 8), inset = m_collapsed ? (width() - side) / 2 : 8;
    const QRectF portrait(rtl ? area.right() - inset - side : inset, qRound(area.center().y() - side / 2), side, side);
    drawAvatar(painter, portrait, m_name, AvatarShape::Person);
    const QColor dot = t.tone(m_state == State::Saved      ? Tone::Green
                              : m_state == State::ReadOnly ? Tone::Amber
                                                           : Tone::Accent)
                           .text;
    if (m_collapsed) {
        drawRounded(painter, {portrait.right() - 8, portrait.bottom() - 8, 10, 10}, 5, t.sidebar);
        drawRounded(painter, {portrait.right() - 6, portrait.bottom() - 6, 6, 6}, 3, dot);
    } else {
        const QRectF words = rtl ? area.adjusted(4, 2, -18 - side, -2) : area.adjusted(18 + side, 2, -4, -2);
        const Qt::Alignment alignment = rtl ? Qt::AlignRight : Qt::AlignLeft;
        drawText(painter, upperLine(words), m_name, theme().font(TextRole::Medium), t.text, alignment);
        const QRectF lower = lowerLine(words);
        drawRounded(painter, {rtl ? lower.right() - 6 : lower.left(), lower.center().y() - 3, 6, 6}, 3, dot);
        drawText(painter, rtl ? lower.adjusted(0, 0, -11, 0) : lower.adjusted(11, 0, 0, 0), m_stateText,
                 theme().font(TextRole::Small), t.text2, alignment);
    }
    if (showsFocusRing(*this))
        drawFocusRing(painter, area, Radius::row);
}
