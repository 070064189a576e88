// SPDX-License-Identifier: GPL-3.0-or-later
// What a change in the file means for a list on screen: nothing, other values in its rows, or another answer.
#pragma once

#include "core/record/changeset.h"
#include "core/record/query.h"

enum class ChangeEffect {
    None,
    Patch,  ///< an update of a listed record: its values in the change are the new ones
    Reread, ///< rows show something of a record that changed: parts, titles of what they refer to
    Remove, ///< the record itself is gone
    Ask     ///< which records are listed, or their order, may differ
};

/// `query.columns` must hold every field that is fetched with the rows. Pure.
ChangeEffect changeEffect(const Change &change, const Query &query);

/// Whether the condition looks at anything that the change touches.
bool dependsOn(const Filter &filter, const Change &change, const Entity &listed);
