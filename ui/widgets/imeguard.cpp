// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/imeguard.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QWidget>

ImeGuard::ImeGuard(QWidget *editor) : QObject(editor)
{
    editor->installEventFilter(this);
}

void ImeGuard::commit()
{
    QGuiApplication::inputMethod()->commit();
}

bool ImeGuard::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    else if (event->type() == QEvent::FocusOut)
        m_composing = false;
    return false;
}
