// SPDX-License-Identifier: GPL-3.0-or-later
// What the search finds of a record: its searchable fields, those of its parts, and the names of what they refer to.
#pragma once

#include "core/record/record.h"
#include "core/search/grams.h"

#include <functional>

/// Gives the title of a referred record; an empty text for one that does not exist.
using TitleOf = std::function<QString(const FieldBase &reference, Id id)>;

/// Pure: usable on any thread with records in memory (an import prepares its search rows this way).
SearchText searchTextOf(const Record &whole, const QList<Record> &parts, const TitleOf &titleOf);
