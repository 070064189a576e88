// SPDX-License-Identifier: GPL-3.0-or-later
// Saves what can be read of a damaged file into a new one: all readable rows, and from the op log those that are not
// readable any more. The damaged file is not touched. Blocks; call it from a thread of its own or a command.
#pragma once

#include "core/result.h"

#include <QString>

class Progress;
class Schema;

struct RecoveryReport {
    qint64 rows = 0;       ///< rows read from the tables
    qint64 fromLog = 0;    ///< records put together again from the op log
    qint64 unreadable = 0; ///< places in the file that could not be read (each may hold several rows)
};

/// `schema` must be fresh: it is completed with the file's own fields. `good` must not exist yet.
Result<RecoveryReport> recoverFile(const QString &bad, const QString &good, Schema &schema,
                                   Progress *progress = nullptr);
