// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields of a record cannot be saved as they stand, and why, in words for the user.
#pragma once

#include "core/record/record.h"

struct Problem {
    const FieldBase *field;
    QString text; ///< translated, stands beside the field
};

QList<Problem> validate(const Record &record);
