// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/namedparts.h"

#include "core/schema/crmschema.h"
#include "core/transfer/crmterms.h"

Id partNamed(const Entity &part, Transaction &transaction, const QString &name)
{
    const auto &schema = static_cast<const CrmSchema &>(transaction.schema());
    if (&part == &schema.stage)
        return stageNamed(transaction, schema, name);
    if (&part == &schema.serviceStatus)
        return statusNamed(transaction, schema, name);
    return 0;
}

void insertAmong(Transaction &transaction, QList<Record> siblings, const Record &made, qsizetype at)
{
    siblings.insert(at, made);
    transaction.insert(made);
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        Record placed = siblings[i];
        placed.setValue(*made.entity().placeField(), qint64(i));
        if (const std::optional<Change> change = difference(siblings[i], placed))
            transaction.update(*change);
    }
}
