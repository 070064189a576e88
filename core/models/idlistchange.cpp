// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/idlistchange.h"

#include <algorithm>

IdListChange idListChange(const QList<Id> &before, const QList<Id> &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype head =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    const qsizetype tail =
        std::mismatch(before.rbegin(), before.rbegin() + (shorter - head), after.rbegin()).first - before.rbegin();
    const qsizetype gone = before.size() - head - tail, come = after.size() - head - tail;
    if (gone == 0 && come == 0)
        return {};
    if (gone == 0)
        return {IdListChange::Insert, int(head), int(head + come - 1)};
    if (come == 0)
        return {IdListChange::Remove, int(head), int(head + gone - 1)};
    if (gone == come) { // one row taken out of the stretch and put back at its other end?
        const auto oldMiddle = before.begin() + head, newMiddle = after.begin() + head;
        if (std::equal(oldMiddle + 1, oldMiddle + gone, newMiddle) && oldMiddle[0] == newMiddle[gone - 1])
            return {IdListChange::Move, int(head), int(head + gone - 1)};
        if (std::equal(oldMiddle, oldMiddle + gone - 1, newMiddle + 1) && oldMiddle[gone - 1] == newMiddle[0])
            return {IdListChange::Move, int(head + gone - 1), int(head)};
    }
    return {IdListChange::Other, int(head), int(head + come - 1)};
}
