// SPDX-License-Identifier: GPL-3.0-or-later
// Stages and statuses that a list means by a name: one of that name, else a new one where the name says it belongs.
// On the writer thread.
#pragma once

#include "core/transaction.h"

struct CrmSchema;

Id stageNamed(Transaction &transaction, const CrmSchema &schema, const QString &name);
Id statusNamed(Transaction &transaction, const CrmSchema &schema, const QString &name); ///< of service records

/// Writes a new part before the `at`-th of its siblings, which make room.
void insertAmong(Transaction &transaction, QList<Record> siblings, const Record &made, qsizetype at);
