// SPDX-License-Identifier: GPL-3.0-or-later
// Tab order as the screen reads: widgets that are made later would else come behind everything that was there before.
#pragma once

class QWidget;

/** Tab goes through what stands in `parent` in the order of its layouts, scroll areas included. */
void orderTabsAsLaidOut(QWidget *parent);
