// SPDX-License-Identifier: GPL-3.0-or-later
// The height of a sheet of fields: what scrolls, and below it what always stays in sight.
#pragma once

class QDialog;
class QLayout;
class QScrollArea;

/// As high as the fields in `area` and the `foot` below them, but never higher than the screen, and always on it.
void fitSheet(QDialog *sheet, QScrollArea *area, QLayout *foot, bool mayShrink = true);
