// SPDX-License-Identifier: GPL-3.0-or-later
// One thing in the calendar: an activity on its day, or one of a series on one of its days. A value.
#pragma once

#include "core/record/record.h"
#include "core/schema/entities/activity.h"
#include "ui/widgets/tokens.h"

#include <QDateTime>

struct CalendarEntry {
    Id id = 0;
    QDateTime at;        ///< when, in local time; with the id what tells one of a series from another
    QDate first;         ///< the day on which it begins; of what lasts all day the one that was meant
    QTime start;         ///< invalid: lasts all day
    int days = 1;        ///< how many it touches
    int minutes = 0;     ///< 0: nobody said how long
    QString title;       ///< what
    QString whom;        ///< the customer
    QString with;        ///< who else takes part
    QString place, type; ///< type as shown: "Meeting"
    Tone tone = Tone::Neutral;
    bool done = false, overdue = false, series = false;

    bool allDay() const { return !start.isValid(); }
    QDate last() const { return first.addDays(days - 1); }
    bool isOn(QDate day) const { return day >= first && day <= last(); }
    bool same(const CalendarEntry &other) const { return id == other.id && at == other.at; }
};

/// Those of an activity that touch the days from `first` to `last`; none when it is cancelled.
QList<CalendarEntry> calendarEntries(const Activity &activity, const Record &record, const QString &whom, QDate first,
                                     QDate last, const QDateTime &now);
/// In the order in which they are read: by day, what lasts all day first, then by time.
void sortEntries(QList<CalendarEntry> *entries);
/// "Meeting: Harvest plan, Acme, Mon 23 Mar 09:00–10:00, done": for screen readers and tool tips.
QString entryText(const CalendarEntry &entry, const QLocale &locale);
/// "09:00–10:00", "All day".
QString entryTimes(const CalendarEntry &entry, const QLocale &locale);
