// SPDX-License-Identifier: GPL-3.0-or-later
// When a service record is due, in the fewest words: on a card of the board and in the list.
#pragma once

#include "core/schema/crmschema.h"
#include "ui/widgets/tokens.h"

#include <QDateTime>

struct DueWords {
    QString text, icon;
    Ink ink = Ink::Secondary;
    bool operator==(const DueWords &) const = default;
};

/// `due` may be invalid: then there are no words. Late from that instant on; amber from `warn` on.
DueWords dueWords(const QDateTime &due, const QDateTime &warn, const QDateTime &now);
/// What stands there when nothing is due: waiting for the customer, resolved on a day, nothing agreed. `type`: that of
/// the status.
DueWords idleWords(const QString &type, const QDateTime &resolved, const QDateTime &now);
