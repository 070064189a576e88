// SPDX-License-Identifier: GPL-3.0-or-later
// Proposes a plan for a list: where each column goes and why, how its cells are read, and what only the user can
// decide. Knows our own exports, the names and labels of fields in all languages, the headers of other programs, and
// looks at the values. What nobody knows becomes a field of the user's own: nothing that stands in the list is left
// behind.
#pragma once

#include "core/schema/schema.h"
#include "core/transfer/importplan.h"
#include "core/transfer/importsource.h"

class LabelCatalog;

struct ImportQuestion {
    enum What { DateOrderOf, DecimalSignOf, NameColumn };
    What what = DateOrderOf;
    int column = -1;
    QString text;        ///< translated, with an example
    QStringList samples; ///< cells to show beside each answer
};

struct ImportProposal {
    ImportPlan plan;
    QString program;                 ///< "Google Contacts"; empty when none is recognised
    QList<QStringList> evidence;     ///< per column: why it goes there, what decided its format
    QList<double> confidence;        ///< per column, 0 to 1
    QList<ImportQuestion> questions; ///< the plan holds the likelier answer
};

/// A list can hold records of this kind. Not of those that keep a journal of themselves from the beginning, such as
/// opportunities of their stages: lists bring no history along, and a guessed one would spoil every figure worked out
/// from it.
bool canImport(const Entity &entity);

/// `kind` empty: found out.
ImportProposal proposeImport(const ImportScan &scan, const Schema &schema, const LabelCatalog &labels,
                             const QString &kind = {});

/// What only the user can say of how the cells of a column are read. What it goes to decides, not what most cells look
/// like: one odd cell among dates must not settle the order of the others.
std::optional<ImportQuestion> readingQuestion(const ImportPlan &plan, int column, const ImportScan &scan,
                                              const Schema &schema);

/// A saved plan for this list: its columns are found by their headers, whatever order they stand in now. Columns that
/// the plan does not know are left out.
ImportPlan alignedPlan(const ImportPlan &saved, const ImportScan &scan);
