// SPDX-License-Identifier: GPL-3.0-or-later
// Computed fields, in one place: completes a record before it is written. Pure.
#pragma once

#include "core/record/record.h"

/// `before` is the record as it is in the file, nullptr for a new one. A person's full name follows from its parts or
/// the parts from the full name, whichever was changed. A target without a name is called by its time.
void derive(Record *after, const Record *before);
