// SPDX-License-Identifier: GPL-3.0-or-later
// The usual pipeline for tests, in whatever holds their file.
#pragma once

#include "core/domain/opportunities.h"
#include "core/store.h"

/// Its stages, once `apply` has written it: New, Qualified, Proposal, Negotiation, Won, Lost.
template <typename Apply>
QList<Record> usualStages(const CrmSchema &schema, Store &store, Apply &&apply)
{
    const QList<Record> made = standardPipeline(schema, [&store] { return store.newId(); });
    ChangeSet set{{Action::Create, QStringLiteral("pipeline"), 1, {}}, {}};
    for (const Record &record : made)
        set.changes.append(insertion(record));
    apply(set);
    return made.mid(1);
}
