// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and keys of commands as they read outside a menu: in the palette, lists of shortcuts, tool tips and key caps.
#pragma once

#include <QKeySequence>
#include <QString>

/** "&Back" as "Back", "返回(&B)…" as "返回…", "A && B" as "A & B". */
QString withoutMnemonic(const QString &text);
/** As withoutMnemonic(), without the … of commands that ask more. */
QString commandName(const QString &text);
/** The system's own words and signs, such as "Ctrl+Shift+N"; arrows and Enter as signs in every language: "Alt+←". */
QString shortcutText(const QKeySequence &shortcut);
