// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept with records, written in the job of a Store::run() together with all that belongs to them.
#pragma once

#include "core/transaction.h"

/// Writes the record of the file and its bytes; completes the record with their size and digest.
void keepFile(Transaction &transaction, Record file, const QByteArray &content);
