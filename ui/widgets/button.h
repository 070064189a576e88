// SPDX-License-Identifier: GPL-3.0-or-later
// Push and icon buttons in the looks of the theme; the drawing is RapportStyle's.
#pragma once

#include "ui/widgets/style/rapportstyle.h"
#include <QPushButton>
#include <QToolButton>

class QAction;

class Button : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(const QString &text, QWidget *parent = nullptr);
    Button(const QString &text, const QString &iconName, ButtonLook look = ButtonLook::Normal,
           QWidget *parent = nullptr);

    void setLook(ButtonLook look, bool small = false) { setButtonLook(this, look, small); }

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Enter presses the button that has the focus, as Space does
};

/** A square button without text; the name is what screen readers say and the tool tip shows, with the shortcut. */
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    IconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);
    /** Stands for `action`: its icon, name, shortcut and enabled state, followed live. */
    IconButton(QAction *action, QWidget *parent = nullptr);

    void setNameAndShortcut(const QString &name, const QString &nativeShortcut = {});

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< as for Button
};

/** Whether `event` is Enter without modifiers, not repeated: what presses a button besides Space. */
bool pressesButton(const QKeyEvent &event);

/** "Name (Ctrl+K)", or the name alone. */
QString toolTipWithShortcut(const QString &name, const QString &nativeShortcut);
