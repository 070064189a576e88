// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent), m_clear(new IconButton(u"x"_s, tr("Clear search"), this)), m_ime(new ImeGuard(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setButtonLook(m_clear, ButtonLook::Flat, true);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(0); // answers are fast and a newer question replaces an older one: no need to wait
    connect(m_clear, &QToolButton::clicked, this, [this] {
        reset();
        setFocus();
    });
    connect(&m_delay, &QTimer::timeout, this, [this] {
        if (m_sent == text())
            return;
        m_sent = text();
        Q_EMIT searchChanged(m_sent);
    });
    connect(this, &QLineEdit::textChanged, this, [this] {
        arrange();
        m_delay.start();
    });
    connect(&theme(), &Theme::changed, this, &SearchField::arrange);
    arrange();
}

void SearchField::setCount(const QString &count)
{
    m_count = count;
    setAccessibleDescription(count);
    arrange();
}

// As clear(), but its undo goes, too: Ctrl+Z is then for the records again.
void SearchField::reset()
{
    setText({});
}

QSize SearchField::sizeHint() const
{
    return {theme().px(240), QLineEdit::sizeHint().height()};
}

void SearchField::arrange()
{
    const bool filled = !text().isEmpty();
    const int side = theme().px(24);
    m_clear->setVisible(filled);
    m_clear->setGeometry(isRightToLeft() ? 4 : width() - side - 4, (height() - side) / 2, side, side);
    int end = filled ? side : 0;
    if (!m_count.isEmpty())
        end += qCeil(textWidth(m_count, theme().font(TextRole::Small))) + Space::s;
    const int start = iconSide() + 4;
    setTextMargins(isRightToLeft() ? end : start, 0, isRightToLeft() ? start : end, 0);
    update();
}

bool SearchField::event(QEvent *event)
{
    // Esc clears here first, even where it is a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        reset();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_ime->isComposing() && (enter || event->key() == Qt::Key_Down)) {
        if (m_delay.isActive()) {
            m_delay.stop();
            m_sent = text();
            Q_EMIT searchChanged(m_sent);
        }
        Q_EMIT leaveDown(enter);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const bool rtl = isRightToLeft();
    paintIcon(painter, iconRect(rtl ? width() - 9.0 - iconSide() : 9.0, height() / 2.0), u"search"_s, tokens().text2);
    if (!m_count.isEmpty()) {
        const qreal end = m_clear->isVisible() ? theme().px(24) + 6 : 10;
        const QRectF area = rtl ? QRectF(rect()).adjusted(end, 0, 0, 0) : QRectF(rect()).adjusted(0, 0, -end, 0);
        drawText(painter, area, m_count, theme().font(TextRole::Small), tokens().text3,
                 rtl ? Qt::AlignLeft : Qt::AlignRight);
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}
