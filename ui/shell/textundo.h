// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo while a text field has the focus: Qt's fields take these keys even when they have nothing to take back,
// and the command of the window would never run. Here they get them only while they can use them.
#pragma once

#include <QObject>

class TextUndo : public QObject
{
public:
    /** Watches the whole application as long as it lives. */
    explicit TextUndo(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
