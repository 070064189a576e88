// SPDX-License-Identifier: GPL-3.0-or-later
// How one list of ids differs from another, as a view is best told: so that selection and scroll position survive.
#pragma once

#include "core/schema/kind.h"

#include <QList>

struct IdListChange {
    enum Type {
        Same,
        Insert, ///< rows first … last of the new list are new
        Remove, ///< rows first … last of the old list are gone
        Move,   ///< the one row `first` of the old list stands at `last` in the new list
        Other   ///< anything else
    };
    Type type = Same;
    int first = 0, last = 0;
    bool operator==(const IdListChange &) const = default;
};

/// Linear; three million ids take some milliseconds. Pure, any thread.
IdListChange idListChange(const QList<Id> &before, const QList<Id> &after);
