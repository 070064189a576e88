// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "core/values/join.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/icons.h"
#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

Button::Button(const QString &text, QWidget *parent) : Button(text, {}, ButtonLook::Normal, parent) {}

Button::Button(const QString &text, const QString &iconName, ButtonLook look, QWidget *parent)
    : QPushButton(text, parent)
{
    if (!iconName.isEmpty())
        setIcon(themeIcon(iconName));
    setAutoDefault(false);
    setLook(look);
}

bool pressesButton(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && !event.isAutoRepeat() &&
           (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (pressesButton(*event))
        click();
    else
        QPushButton::keyPressEvent(event);
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (pressesButton(*event))
        click();
    else
        QToolButton::keyPressEvent(event);
}

IconButton::IconButton(const QString &iconName, const QString &name, QWidget *parent) : QToolButton(parent)
{
    setIcon(themeIcon(iconName));
    setNameAndShortcut(name);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
}

IconButton::IconButton(QAction *action, QWidget *parent) : IconButton(action->icon().name(), {}, parent)
{
    connect(this, &QToolButton::clicked, action, &QAction::trigger);
    const auto follow = [this, action] {
        setEnabled(action->isEnabled());
        setIcon(action->icon());
        setNameAndShortcut(commandName(action->text()), shortcutText(action->shortcut()));
    };
    connect(action, &QAction::changed, this, follow);
    follow();
}

void IconButton::setNameAndShortcut(const QString &name, const QString &nativeShortcut)
{
    setAccessibleName(name);
    setToolTip(toolTipWithShortcut(name, nativeShortcut));
}

QString toolTipWithShortcut(const QString &name, const QString &nativeShortcut)
{
    return withRemark(name, nativeShortcut);
}
