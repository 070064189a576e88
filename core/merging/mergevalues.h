// SPDX-License-Identifier: GPL-3.0-or-later
// What of two records counts as the same, and what becomes of values that both have. Pure; private to this module.
#pragma once

#include "core/record/record.h"

/// Values of this field are merged: not what the program works out, nor when and by what number a record was made.
bool isMerged(const FieldBase &field);
/// All values are kept side by side.
bool isUnited(const FieldBase &field);
QVariant united(const FieldBase &field, const QVariant &one, const QVariant &other);
/// Both mean the same, however they are written.
bool sameMeaning(const FieldBase &field, const QVariant &one, const QVariant &other);

/// The other part says nothing that `part` does not say or could not say besides: a number that both have, once with
/// its type. `part` is completed by it.
bool absorbs(Record *part, const Record &other);
