// SPDX-License-Identifier: GPL-3.0-or-later
// The optional guard against cells that a spreadsheet would run as formulas, exactly reversible.
//
// The rule: take away the apostrophes at the start of a cell; if the rest is dangerous, the cell is guarded by one more
// apostrophe in front, and unguarding takes one away. "=1+1" → "'=1+1" → "=1+1"; a cell that was "'=1+1" before becomes
// "''=1+1" and comes back as it was. All other cells are untouched by both, so unguardFormula(guardFormula(x)) == x for
// every x. Unguard only what was written with the guard: it would take an apostrophe from a foreign "'=1+1".
// Dangerous is a rest that begins with = + - @ (also full-width), TAB, CR or LF. Plain negative numbers ("-5",
// "-1.234,56") are not: they are harmless and should stay numbers. Phone numbers ("+49 30 …") are: the sheet would drop
// their plus sign.
#pragma once

#include <QString>
#include <QStringView>

bool isFormulaLike(QStringView text); // the cell as it stands, without looking behind apostrophes
QString guardFormula(const QString &text);
QString unguardFormula(const QString &text);
