// SPDX-License-Identifier: GPL-3.0-or-later
// Which planned activities it is time to be reminded of, which service records are due soon, what was missed, and when
// to look again. Pure, any thread; the caller says what now is, quiet hours are local ones.
#pragma once

#include "core/domain/today.h"

#include <QHash>
#include <QTime>

struct Reminder {
    Id record = 0;            ///< an activity, or the service record
    QDateTime at;             ///< of the activity; when the service record is due
    QDateTime time;           ///< of the reminder
    QString title, who, type; ///< "Call · Prices", of whom; key of the type
    Id contact = 0, opportunity = 0, lead = 0, service = 0;
    bool isWarning() const { return record == service; } ///< of a clock that runs out: there is nothing to tick off
    bool operator==(const Reminder &) const = default;
};

struct QuietHours {
    bool on = false;
    QTime from, to; ///< may go over midnight
    /// The same time, or the end of the quiet hours that it falls into.
    QDateTime after(const QDateTime &time) const;
};

/// What is known of reminders that were shown: kept per file and computer, outside the file.
struct ReminderMemory {
    struct Snooze {
        QDateTime until;
        QDateTime at; ///< of the record then: one that was moved since is reminded of anew
    };
    QDateTime seenUntil; ///< all up to then were shown
    QHash<Id, Snooze> snoozes;
};

/// Planned activities that want a reminder, with the time of it as it was asked for, and open service records with the
/// time at which their service level warns: those of the user and those that are nobody’s.
QList<Reminder> wantedReminders(const CrmSchema &schema, Facts &file, Id user, const QDateTime &now);

struct ReminderRound {
    QList<Reminder> due; ///< in the order of their times
    QDateTime next;      ///< when the next one is; invalid: none is known
};
ReminderRound remindersAt(const QList<Reminder> &wanted, const ReminderMemory &memory, const QuietHours &quiet,
                          const QDateTime &now);

enum class SnoozeFor { TenMinutes, Hour, Tomorrow };
QDateTime snoozedUntil(SnoozeFor length, const QDateTime &now); ///< tomorrow is at nine
