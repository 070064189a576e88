// SPDX-License-Identifier: GPL-3.0-or-later
// How several texts become one line in the language of the program: English puts ", " where Chinese has 、 or ，, and
// brackets are as wide as the script around them. Empty texts are left out. Any thread.
#pragma once

#include <QStringList>

/// Things of one kind: "Newsletter, Trade fair".
QString joinedList(const QStringList &words);
/// Parts of one sentence: "Elena Marchetti, Head of Procurement".
QString joinedClauses(const QStringList &clauses);
/// Items that may hold commas themselves: "line 4: 12,5; line 9: ?".
QString joinedItems(const QStringList &items);
/// Facts side by side: "Call · 14 min".
QString joinedFacts(const QStringList &facts);
/// Whole sentences, one after the other.
QString joinedSentences(const QStringList &sentences);
/// "Industry: Construction".
QString labelled(const QString &label, const QString &value);
/// "(remark)".
QString bracketed(const QString &remark);
/// "Undo (Ctrl+Z)"; without a remark the text alone.
QString withRemark(const QString &text, const QString &remark);
