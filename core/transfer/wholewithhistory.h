// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a record that comes from elsewhere with its parts: where its history is among them (EntitySpec::journal), that
// stands instead of the entry with which one begins. On the writer thread.
#pragma once

#include "core/transaction.h"

void insertWithHistory(Transaction &transaction, const Record &root, const QList<Record> &parts);
