// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a file that were opened last, for the palette. Kept in the user's settings and not in the file: what
// one person looks at is nothing for the others, and a file that is only read has a past, too.
#pragma once

#include "core/schema/kind.h"

#include <QList>
#include <QString>

class RecentRecords
{
public:
    static constexpr int most = 10;

    explicit RecentRecords(const QString &path);

    const QList<Id> &ids() const { return m_ids; } ///< newest first; some may be gone from the file
    void note(Id id);

private:
    const QString m_key;
    QList<Id> m_ids;
};
