// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files of other programs: iCalendar (RFC 5545) and vCalendar 1.0, as plain values. Pure, any thread.
#pragma once

#include "core/result.h"
#include "core/transfer/calendarfacts.h"

#include <QDateTime>

/// Event, task or journal entry; one that replaces an occurrence of a series is an entry of its own.
struct ForeignEntry {
    enum Sort { Event, Task, Journal };
    Sort sort = Event;
    QString uid;          ///< its own, or one made of what it says
    QDateTime occurrence; ///< which one of the series it replaces (RECURRENCE-ID); invalid: none
    QDateTime at;         ///< invalid: it has no time
    qint64 minutes = 0;   ///< all day: whole days
    bool allDay = false;
    QString zone;         ///< IANA name; empty where the time is in UTC
    QString recurrence;   ///< RRULE, RDATE and EXDATE lines; of those replaced by an entry too
    QDateTime recursFrom; ///< of a series its first time; `at` is the next one then
    QString subject, body, place, whom;
    QStringList categories;
    bool done = false, cancelled = false, stated = false; ///< `stated`: by the file, not by its time
    std::optional<qint64> remind;                         ///< minutes before
    QList<Attendee> people;                               ///< who has an address, the organiser last
};

struct CalendarReading {
    QList<ForeignEntry> entries; ///< series before what replaces occurrences of them
    QStringList warnings;        ///< translated
};

/// `now` decides which of a series is the next and what is over. Error::NotOurs when it is no calendar.
Result<CalendarReading> readCalendar(const QByteArray &file, const QDateTime &now);
