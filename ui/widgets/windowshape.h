// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of floating panels where windows cannot be translucent: an X server without a compositing manager.
#pragma once

#include <QRegion>

/// Whether a translucent window shows what lies behind it; without, its corners would be black. GUI thread.
bool windowsCanBlend();
/// The mask of a panel with rounded corners.
QRegion roundedRegion(const QRect &rect, int radius);
