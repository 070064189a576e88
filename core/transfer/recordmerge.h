// SPDX-License-Identifier: GPL-3.0-or-later
// Brings what a row says into a record that is there already. Parts are recognised by what they are (a phone by its
// number), so nothing is added twice; a record that holds all of it already is left untouched.
#pragma once

#include "core/transaction.h"
#include "core/transfer/importplan.h"

struct MergeDraft {
    Id id = 0;
    Record record;
    QList<Record> parts; ///< references resolved; no numbers of their own
    QList<const FieldBase *> cleared;
    OnMatch policy = OnMatch::Fill;
    bool exact = false; ///< our own export: nothing is completed
};

struct MergeResult {
    bool changed = false;
    QList<const FieldBase *> kept; ///< hold another value than the row says, and were left so by the policy
};

/// On the writer thread.
MergeResult mergeRecord(Transaction &transaction, const MergeDraft &draft);
