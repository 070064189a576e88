// SPDX-License-Identifier: GPL-3.0-or-later
// The two clocks of a service level, first response and resolution: when they are due, how much is used, whether and
// when they were broken. Values in, values out; any thread. Worked examples are in docs/service-clock.md.
#pragma once

#include "core/domain/workinghours.h"

#include <QList>

/// A service record's state from an instant on. A record that is open after it was resolved was reopened.
struct ServiceChange {
    enum State {
        Open,    ///< we work on it
        Waiting, ///< for the customer
        Resolved
    };
    QDateTime at;
    State state = Open;
};

struct ServiceAgreement {
    qint64 responseMinutes = 0;   ///< of business time; 0: nothing agreed
    qint64 resolutionMinutes = 0; ///< likewise
    WorkingHours hours;
    double warnBefore = 0; ///< a warning when only this share of the time is left (0.25); 0: none
    // As in most systems a customer who is asked back has had an answer, so that waiting stops only the resolution.
    bool responsePauses = false;
    bool resolutionPauses = true;
};

struct ServiceClock {
    enum State {
        None, ///< nothing agreed, or not opened yet
        Running,
        Warning, ///< running, and little is left
        Paused,
        Met,
        Breached ///< once and for all: later pauses, resolution or reopening change nothing
    };
    State state = None;
    QDateTime due;        ///< paused: if it went on now; met: as it was then; breached: when that happened
    QDateTime warnAt;     ///< when the warning begins or began; only while running
    QDateTime breachedAt; ///< the instant to be recorded: the due time that passed; invalid: none
    QDateTime stoppedAt;  ///< of the response or of the last resolution; invalid while it is neither
    qint64 agreed = 0;    ///< milliseconds of business time, as is `used`
    qint64 used = 0;
    qint64 remaining() const { return agreed - used; } ///< negative when it is late
};

struct ServiceClocks {
    ServiceClock response, resolution;
};

/// As things are at `now`: what happened later is left out. `history` in any order, its first entry opens the record.
///   The response clock runs from opening to the first response or, if that comes first, the first resolution.
///   The resolution clock runs while the record is open; reopened, it goes on with what was left.
///   A clock is breached when it still runs after its due instant, not at it.
///   A due time is invalid, and never passes, when the working hours have no such time at all.
ServiceClocks serviceClocks(const QList<ServiceChange> &history, const QDateTime &firstResponse,
                            const ServiceAgreement &agreement, const QDateTime &now);
