// SPDX-License-Identifier: GPL-3.0-or-later
// The menu skeleton and the commands that every window has; pages and the app add theirs beside them.
#pragma once

class ActionCatalog;
class ShellWindow;

/** Menus of the bar, left to right: file, file/new, file/recent, edit, view, go, record, tools, help. */
void addStandardMenus(ActionCatalog &catalog);
/** Commands the shell can do alone: quit, close, clipboard, sidebar, full screen, appearance, history, palette,
   shortcuts, about. "edit.undo", "edit.redo" and "tools.settings" are registered disabled for their owners to connect.
   Both functions may be called again after a change of language. */
void addStandardActions(ActionCatalog &catalog, ShellWindow &window);
/** Takes light or dark and density as the user left them. Call before the first window. */
void restoreAppearance();
