// SPDX-License-Identifier: GPL-3.0-or-later
// Invented customers of which it is known who is whom: the same person or firm written down twice in the ways in which
// that happens, and people and firms that look alike but are not the same. The same seed gives the same file.
//
// Twice: typing mistakes, nicknames, parts of the name changed about, initials, pinyin for characters, traditional for
// simplified, other ways to write a number, other numbers and addresses, another firm, firms with another legal form,
// without the city in front, with “&” for “and”. Whatever is changed, two records of one share at least one thing
// besides the name (a number, an address, a firm, a city or a birthday), because otherwise nobody could tell.
// Not the same: twins, couples with one mailbox, fathers and sons of one name, namesakes in one city and firm,
// colleagues behind one switchboard, numbers that somebody else got later, subsidiaries, branches of a chain.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QHash>

struct DuplicateSample {
    QHash<Id, int> who;              ///< records with the same number are the same
    QHash<Id, const char *> variety; ///< of a copy: how it came about; of others: what is special about them
    qint64 truePairs = 0;
};

/// Writes about `records` contacts into an empty file, of which `firms` (a share) are firms.
DuplicateSample writeDuplicateSample(Store &store, const CrmSchema &schema, int records, quint32 seed,
                                     double firms = 0.25);
