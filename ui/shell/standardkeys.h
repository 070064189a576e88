// SPDX-License-Identifier: GPL-3.0-or-later
// The standard shortcuts of each platform with the holes and traps of Qt's table mended (see ux.md 1.1).
#pragma once

#include <QKeySequence>
#include <QList>

/** Every sequence for `key`; never empty for the keys the menus use, never Backspace for Back, never Ctrl+D for Delete.
 */
QList<QKeySequence> standardKeys(QKeySequence::StandardKey key);
