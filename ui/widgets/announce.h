// SPDX-License-Identifier: GPL-3.0-or-later
// What appears without having the focus, said to screen readers.
#pragma once

class QString;
class QWidget;

/** `text`, which `widget` shows now. */
void announce(QWidget *widget, const QString &text);
