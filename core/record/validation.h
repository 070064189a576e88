// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields of a record cannot be saved as they stand, and why, in words for the user.
#pragma once

#include "core/record/record.h"

struct Problem {
    const FieldBase *field;
    QString text; ///< translated, stands beside the field
};

QList<Problem> validate(const Record &record);

/// It is empty, or among the values that FieldSpec::least and most allow.
bool isWithin(const FieldBase &field, const QVariant &value);

/// What was typed can be such a value: a phone number has three digits, an e-mail address a name and a host. Forms
/// refuse anything else, imports take it and say so. Kinds without such a rule: true.
bool isPlausible(Kind kind, const QString &text);
