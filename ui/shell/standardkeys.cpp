// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/standardkeys.h"

QList<QKeySequence> standardKeys(QKeySequence::StandardKey key)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    const auto add = [&keys](QKeyCombination combination) {
        const QKeySequence sequence(combination);
        if (!keys.contains(sequence))
            keys += sequence;
    };
#ifdef Q_OS_MACOS
    constexpr bool mac = true;
#else
    constexpr bool mac = false;
#endif
    switch (key) {
    case QKeySequence::Preferences:
        add(Qt::CTRL | Qt::Key_Comma);
        break;
    case QKeySequence::Quit:
        add(Qt::CTRL | Qt::Key_Q);
        break;
    case QKeySequence::SaveAs:
        add(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
        break;
    case QKeySequence::Refresh:
        add(Qt::CTRL | Qt::Key_R);
        break;
    case QKeySequence::FullScreen:
        if (!mac)
            add(Qt::Key_F11);
        break;
    case QKeySequence::Redo:
        add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
        if (!mac)
            add(Qt::CTRL | Qt::Key_Y);
        break;
    case QKeySequence::Back:
        keys.removeAll(QKeySequence(Qt::Key_Backspace)); // it deletes text, and looks as if it deleted the row
        add(mac ? Qt::CTRL | Qt::Key_BracketLeft : Qt::ALT | Qt::Key_Left);
        break;
    case QKeySequence::Forward:
        keys.removeAll(QKeySequence(Qt::SHIFT | Qt::Key_Backspace));
        add(mac ? Qt::CTRL | Qt::Key_BracketRight : Qt::ALT | Qt::Key_Right);
        break;
    case QKeySequence::Delete:
        keys = {QKeySequence(Qt::Key_Delete)};
        if (mac)
            add(Qt::CTRL | Qt::Key_Backspace);
        break;
    case QKeySequence::Close: {
        const QKeySequence known(Qt::CTRL | Qt::Key_W); // the one menus should show
        keys.removeAll(known);
        keys.prepend(known);
        break;
    }
    case QKeySequence::HelpContents:
        add(Qt::Key_F1);
        break;
    default:
        break;
    }
    return keys;
}
