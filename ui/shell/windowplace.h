// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers where a window stood, and brings it back to a screen that still exists.
#pragma once

class QRect;
class QWidget;

void saveWindowPlace(const QWidget &window);
/** Restores what saveWindowPlace kept, else takes a size that suits the screen. */
void restoreWindowPlace(QWidget &window);
/** Moves and shrinks `frame` so that its title can be grabbed on one of the screens. */
QRect placedOnScreen(const QRect &frame);
