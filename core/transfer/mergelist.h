// SPDX-License-Identifier: GPL-3.0-or-later
// Letters as a list for a mail merge: one row each, with address and text. Any thread.
#pragma once

#include "core/domain/letters.h"
#include "core/result.h"

/// CSV in UTF-8: email, phone, name, occasion, day, language, subject, text. What stood there stays until it is whole.
Result<void> writeMergeList(const QString &path, const QList<Letter> &letters);
