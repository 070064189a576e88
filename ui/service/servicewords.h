// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks of a service record in words, as they stand on its card.
#pragma once

#include "core/domain/serviceclock.h"
#include "core/schema/crmschema.h"
#include "ui/widgets/tokens.h"

struct ClockLine {
    QString title, detail, icon;
    Tone tone = Tone::Neutral;
    bool operator==(const ClockLine &) const = default;
};

/// The one thing to know of both clocks now: the answer while it is owed, then the solution. Nothing when nothing was
/// agreed. `level` is what was agreed, for the second line.
ClockLine clockLine(const ServiceClocks &clocks, bool answered, const QString &level, const QDateTime &now);
/// "40 min", "3 h 20 min", "2 days"
QString spanText(qint64 milliseconds);
