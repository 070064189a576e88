// SPDX-License-Identifier: GPL-3.0-or-later
// The series of a calendar file: which of several versions of an entry counts, what replaces an occurrence, and where a
// series stands. And the numbers that tell entries apart. Pure, any thread.
#pragma once

#include "core/transfer/calendarreader.h"

/// An entry as the file has it, before it is known whether it belongs to a series.
struct CalendarEntryRead {
    ForeignEntry entry;
    int sequence = 0; ///< SEQUENCE: a later version has a greater one
};

/// Of the same entry the latest version; what replaces an occurrence behind its series, which loses that one.
QList<ForeignEntry> joinedSeries(QList<CalendarEntryRead> read);

/// A series stands at the next one that is to come, or at its last when it is over.
void placeSeries(ForeignEntry *series, const QDateTime &now);

/// How an entry is called in the field for the number of another program: what replaces an occurrence has the UID of
/// its series, and that of the occurrence behind it.
QString entryNumber(const QString &uid, const QDateTime &occurrence);
/// The UID in such a number.
QString uidOfNumber(const QString &number, const QDateTime &occurrence);
