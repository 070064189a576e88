// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/actiontext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVariantAnimation>

using namespace Qt::StringLiterals;

namespace
{
constexpr int shadow = 12;

/** A button on the dark strip, whose inks differ from those of the window. */
class ToastButton : public QAbstractButton
{
public:
    ToastButton(const QString &text, const QString &iconName, QWidget *parent)
        : QAbstractButton(parent), m_icon(iconName)
    {
        setText(text);
        setAccessibleName(text);
        setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the work goes on
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override
    {
        const int side = theme().px(28);
        return m_icon.isEmpty() ? QSize(qCeil(textWidth(text(), theme().font(TextRole::Strong))) + 16, side)
                                : QSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        if (underMouse() || isDown()) {
            QColor veil = t.toastText;
            veil.setAlphaF(.10f);
            drawRounded(painter, rect(), Radius::control, veil);
        }
        if (m_icon.isEmpty())
            drawText(painter, rect(), text(), theme().font(TextRole::Strong), t.toastAction, Qt::AlignHCenter);
        else
            paintIcon(painter, QRectF(rect()).adjusted(6, 6, -6, -6), m_icon, t.toastMuted);
        if (hasFocus())
            drawRounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), Radius::control, {}, t.toastAction);
    }

private:
    QString m_icon;
};

/** Text in one of the strip's own inks. */
class ToastText : public QWidget
{
public:
    ToastText(const QString &text, bool muted, QWidget *parent) : QWidget(parent), m_text(text), m_muted(muted)
    {
        setAccessibleName(text);
        setSizePolicy(muted ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {qCeil(textWidth(m_text, font())) + 1, theme().px(28)}; }
    QSize minimumSizeHint() const override { return {qMin(sizeHint().width(), 60), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawText(painter, rect(), m_text, font(), m_muted ? tokens().toastMuted : tokens().toastText);
    }

private:
    const QFont &font() const { return theme().font(m_muted ? TextRole::Small : TextRole::Medium); }

    QString m_text;
    bool m_muted;
};
} // namespace

Toast::Toast(const ToastMessage &message, QWidget *parent) : QWidget(parent), m_text(message.text)
{
    setObjectName(u"toast"_s);
    setAccessibleName(message.text);
    setAttribute(Qt::WA_Hover);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shadow + 28 + iconSide(), shadow + 8, shadow + 8, shadow + 8);
    row->setSpacing(Space::s);
    auto *text = new ToastText(message.text, false, this);
    text->setObjectName(u"toast.text"_s);
    row->addWidget(text, 1);
    if (message.action) {
        row->addSpacing(Space::l);
        auto *undo = new ToastButton(message.actionText, {}, this);
        undo->setObjectName(u"toast.undo"_s);
        connect(undo, &QAbstractButton::clicked, this, [this, action = message.action] {
            Q_EMIT closed();
            action();
        });
        row->addWidget(undo);
        if (!message.shortcut.isEmpty())
            row->addWidget(new ToastText(keysOf(shortcutText(message.shortcut)).join(u' '), true, this));
    }
    auto *close = new ToastButton(tr("Close"), u"x"_s, this);
    close->setObjectName(u"toast.close"_s);
    connect(close, &QAbstractButton::clicked, this, &Toast::closed);
    row->addWidget(close);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRectF strip = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    drawShadow(painter, strip, Radius::card, shadow - 4);
    drawRounded(painter, strip, Radius::card, t.toastFill);
    paintIcon(painter, iconRect(strip.left() + 16, strip.center().y()), u"check"_s, t.toastMark);
}

bool Toast::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        Q_EMIT hoverChanged();
    return QWidget::event(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

ToastHost::ToastHost(QWidget *area) : QObject(area), m_area(area), m_slide(new QVariantAnimation(this))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ToastHost::dismiss);
    connect(m_slide, &QVariantAnimation::valueChanged, this, &ToastHost::place);
    connect(qApp, &QApplication::focusChanged, this, &ToastHost::noteFocus);
    m_area->installEventFilter(this);
}

void ToastHost::show(const ToastMessage &message)
{
    dismiss();
    m_toast = new Toast(message, m_area);
    connect(m_toast, &Toast::closed, this, &ToastHost::dismiss);
    connect(m_toast, &Toast::hoverChanged, this, &ToastHost::pauseOrRun);
    m_slide->setStartValue(0.0);
    m_slide->setEndValue(1.0);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    m_slide->setDuration(theme().duration(160));
    m_slide->start();
    place();
    m_toast->show();
    m_toast->raise();
    QAccessibleEvent alert(m_toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_timer.start(shownFor);
}

void ToastHost::dismiss()
{
    m_timer.stop();
    if (!m_toast)
        return;
    m_toast->disconnect(this);
    if (m_before && m_toast->isAncestorOf(QApplication::focusWidget()))
        m_before->setFocus(Qt::OtherFocusReason);
    m_toast->hide();
    m_toast->deleteLater();
    m_toast = nullptr;
}

void ToastHost::noteFocus(QWidget *before, QWidget *now)
{
    if (m_toast && now && m_toast->isAncestorOf(now) && before && !m_toast->isAncestorOf(before))
        m_before = before;
    pauseOrRun();
}

void ToastHost::pauseOrRun()
{
    if (!m_toast)
        return;
    const bool held = m_toast->underMouse() || m_toast->isAncestorOf(QApplication::focusWidget());
    if (held)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(shownFor);
}

int ToastHost::room()
{
    const Toast usual({u" "_s, u" "_s, QKeySequence(QKeySequence::Undo), [] {}}, nullptr);
    return Space::huge - 2 * shadow + usual.sizeHint().height();
}

void ToastHost::place()
{
    if (!m_toast)
        return;
    const QSize wanted = m_toast->sizeHint();
    const QSize size(qMin(wanted.width(), m_area->width() - 2 * Space::l), wanted.height());
    const qreal progress = m_slide->state() == QAbstractAnimation::Running ? m_slide->currentValue().toReal() : 1;
    const int bottom = m_area->height() - Space::huge + shadow + qRound((1 - progress) * 20);
    m_toast->setGeometry({QPoint((m_area->width() - size.width()) / 2, bottom - size.height()), size});
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::Resize)
        place();
    return false;
}
