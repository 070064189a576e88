// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/wholewithhistory.h"

#include <QSet>

void insertWithHistory(Transaction &transaction, const Record &root, const QList<Record> &parts)
{
    transaction.insert(root);
    QSet<const Entity *> histories;
    for (const Record &part : parts)
        if (*part.entity().spec().journal)
            histories.insert(&part.entity());
    for (const Entity *journal : std::as_const(histories))
        for (const Record &entry : transaction.parts(*journal, root.id()))
            transaction.remove(*journal, entry.id());
    for (const Record &part : parts)
        transaction.insert(part);
}
