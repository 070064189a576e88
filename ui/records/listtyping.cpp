// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listtyping.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>

ListTyping::ListTyping(QAbstractItemView *view, QLineEdit *field, std::function<bool()> keeps)
    : QObject(view), m_view(view), m_field(field), m_keeps(std::move(keeps))
{
    view->installEventFilter(this);
    view->setAttribute(Qt::WA_InputMethodEnabled);
}

bool ListTyping::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || (m_keeps && m_keeps()))
        return false;
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool command = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        // A blank begins no search; it previews.
        if (command || key->text().isEmpty() || !key->text().at(0).isPrint() || key->key() == Qt::Key_Space)
            return false;
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->deselect();
        m_field->end(false);
        QCoreApplication::sendEvent(m_field, event);
        return true;
    }
    case QEvent::InputMethod: {
        QCoreApplication::sendEvent(m_field, event);
        if (!static_cast<QInputMethodEvent *>(event)->commitString().isEmpty())
            m_field->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    case QEvent::InputMethodQuery:
        return QCoreApplication::sendEvent(m_field, event);
    default:
        return false;
    }
}
