// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of the business say of a record that is about to be written (core/domain/settle.h), besides completing
// it: to the writer, which knows no kind.
#pragma once

#include "core/record/record.h"

#include <optional>

struct Settled {
    QDateTime at = {};        ///< when it happened, for the journals; invalid: now
    QList<Record> added = {}; ///< come into the file in the same step; get their ids there, parts their whole, too
    QList<std::pair<const Entity *, Id>> touched = {}; ///< others of which something else holds now: settled again
    std::optional<Record> was = {}; ///< what the journals compare it with instead of what it was before
};
