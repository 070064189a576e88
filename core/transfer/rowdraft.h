// SPDX-License-Identifier: GPL-3.0-or-later
// What one row of a list says, as records that are not yet told apart from those in the file. Made by RowBuilder,
// completed by RowFinisher, resolved to numbers by RowResolver.
#pragma once

#include "core/record/record.h"
#include "core/transfer/keptbytes.h"

#include <vector>

struct DraftRecord {
    int node = 0; ///< of the shape: what it is
    Record record;
    Id id = 0;                        ///< its number, if the list gives one
    bool said = false;                ///< a cell gave a value; false: only what the plan says for all rows
    QList<const FieldBase *> cleared; ///< empty cells that empty a field
    bool gone = false;
};

/// Something that did not go in as it stood. `column` -1: the row as a whole.
struct RowIssue {
    int column = -1;
    QString reason; ///< translated, the same for all rows of one reason
    QString sample;
    bool taken = false; ///< the cell went in all the same; it is only worth a look
};

struct RowDraft {
    qint64 line = 0;                  ///< in the file, from 1
    std::vector<DraftRecord> records; ///< the row's own record first
    QList<RowIssue> issues;
    QList<KeptBytes> contents; ///< of the files among the records
    QString refusal;      ///< why the row cannot go in; empty: it can
    bool nothing = false; ///< … because it holds nothing that is imported
    bool titleLent =
        false;            ///< the row names nobody: its title is an address or number of it, and never replaces a name
    bool guessed = false; ///< nothing in the row says whether it is a person or a company
    QString currency;     ///< of amounts in this row that name none

    DraftRecord &root() { return records.front(); }
    const DraftRecord &root() const { return records.front(); }
};
