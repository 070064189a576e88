// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlineedit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/imeguard.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

InlineEdit::InlineEdit(const QString &name, const QString &value, QWidget *parent)
    : QWidget(parent)
    , m_value(value)
    , m_editor(new QLineEdit(this))
    , m_error(new ProblemLabel(u"inlineEdit.problem"_s, this))
    , m_ime(new ImeGuard(m_editor))
{
    setAccessibleName(name);
    m_editor->setAccessibleName(name);
    m_editor->hide();
    m_editor->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_editor, &QLineEdit::textEdited, this, [this] { showError({}); });
    connect(&theme(), &Theme::changed, this, &InlineEdit::arrange);
    setValue(value);
}

void InlineEdit::setValue(const QString &value)
{
    m_value = value;
    setAccessibleDescription(m_display.isEmpty() ? value : m_display);
    updateGeometry();
    update();
}

void InlineEdit::setDisplayText(const QString &text)
{
    m_display = text;
    setValue(m_value);
}

void InlineEdit::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_editor->setPlaceholderText(text);
    update();
}

void InlineEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setCursor(readOnly ? Qt::ArrowCursor : Qt::IBeamCursor);
    update();
}

bool InlineEdit::isEditing() const
{
    return !m_editor->isHidden();
}

void InlineEdit::startEditing()
{
    if (m_readOnly || isEditing())
        return;
    m_editor->setText(m_value);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
    arrange();
    Q_EMIT editingChanged(true);
}

bool InlineEdit::save()
{
    if (!isEditing())
        return true;
    ImeGuard::commit();
    const QString text = m_editor->text();
    if (m_validator && text != m_value) {
        if (const QString error = m_validator(text); !error.isEmpty()) {
            showError(error);
            return false;
        }
    }
    const bool changed = text != m_value;
    if (changed) {
        // Shown until the owner answers with the stored value.
        m_display.clear();
        setValue(text);
    }
    close(m_editor->hasFocus());
    if (changed)
        Q_EMIT submitted(text);
    return true;
}

void InlineEdit::revert()
{
    if (isEditing())
        close(true);
}

void InlineEdit::close(bool keepFocus)
{
    // Move the focus first: hiding a focused editor would hand it to whatever comes next.
    m_editor->removeEventFilter(this);
    if (keepFocus)
        setFocus(Qt::OtherFocusReason);
    m_editor->hide();
    m_editor->installEventFilter(this);
    showError({});
    update();
    Q_EMIT editingChanged(false);
}

void InlineEdit::showError(const QString &error)
{
    if (m_error->text() == error)
        return;
    m_error->tell(error);
    m_editor->setProperty("invalid", !error.isEmpty());
    m_editor->setAccessibleDescription(error);
    m_editor->update();
    arrange();
}

void InlineEdit::saveAndMove(bool forward)
{
    if (!save())
        return;
    if (!focusNextPrevChild(forward))
        return;
    if (auto *next = qobject_cast<InlineEdit *>(QApplication::focusWidget()); next && next != this)
        next->startEditing();
}

QSize InlineEdit::sizeHint() const
{
    const QString &shown = m_display.isEmpty() ? m_value : m_display;
    const int error = m_error->isHidden() ? 0 : m_error->heightForWidth(qMax(width() - 8, 80)) + 2;
    return {qCeil(textWidth(shown.isEmpty() ? m_placeholder : shown, theme().font())) + 40, theme().px(32) + error};
}

QSize InlineEdit::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void InlineEdit::arrange()
{
    const int height = theme().px(32);
    m_editor->setGeometry(0, 0, width(), height);
    m_error->setGeometry(8, height + 1, width() - 8, qMax(0, this->height() - height - 1));
    updateGeometry();
    update();
}

void InlineEdit::resizeEvent(QResizeEvent *)
{
    arrange();
}

void InlineEdit::paintEvent(QPaintEvent *)
{
    if (isEditing())
        return;
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool hovered = underMouse() && !m_readOnly;
    if (hovered)
        drawRounded(painter, rect(), Radius::control, t.hover);
    const QString &shown = m_display.isEmpty() ? m_value : m_display;
    const QRectF area = QRectF(rect()).adjusted(9, 0, hovered || hasFocus() ? -28 : -9, 0);
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    drawText(painter, area, shown.isEmpty() ? m_placeholder : shown, theme().font(), shown.isEmpty() ? t.text3 : t.text,
             side);
    if ((hovered || hasFocus()) && !m_readOnly)
        paintIcon(painter, {width() - 23.0, height() / 2.0 - 7, 14, 14}, u"pencil"_s, t.text3);
    if (hasFocus())
        drawFocusRing(painter, rect());
}

void InlineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        startEditing();
}

void InlineEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        startEditing();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool InlineEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && !m_ime->isComposing()) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            save();
            return true;
        case Qt::Key_Escape:
            revert();
            return true;
        case Qt::Key_Tab:
            saveAndMove(true);
            return true;
        case Qt::Key_Backtab:
            saveAndMove(false);
            return true;
        default:
            break;
        }
    }
    // Leaving by mouse saves; a context menu or another window is not leaving.
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && isEditing())
            save();
    }
    return false;
}
