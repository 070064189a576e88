// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/textundo.h"

#include "ui/shell/standardkeys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace
{
/// The line in which a spin box or a combo box is typed: these hand their keys on to it.
const QLineEdit *lineOf(const QObject *field)
{
    if (qobject_cast<const QAbstractSpinBox *>(field) || qobject_cast<const QComboBox *>(field))
        return field->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    return qobject_cast<const QLineEdit *>(field);
}

/// Whether `field` is a text field that has nothing to undo, or to redo.
bool hasNothing(const QObject *field, bool redo)
{
    const auto nothing = [redo](const auto &of) { return redo ? !of.isRedoAvailable() : !of.isUndoAvailable(); };
    if (const QLineEdit *line = lineOf(field))
        return nothing(*line);
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        return nothing(*plain->document());
    if (const auto *rich = qobject_cast<const QTextEdit *>(field))
        return nothing(*rich->document());
    return false;
}

bool isOneOf(const QKeyEvent &event, QKeySequence::StandardKey key)
{
    return standardKeys(key).contains(QKeySequence(event.keyCombination()));
}
} // namespace

TextUndo::TextUndo(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool TextUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool redo = isOneOf(key, QKeySequence::Redo);
    if ((!redo && !isOneOf(key, QKeySequence::Undo)) || !hasNothing(watched, redo))
        return false;
    event->ignore();
    return true;
}
