// SPDX-License-Identifier: GPL-3.0-or-later
// Activities that recur: one record stands for all that is still to come, its `at` is the next one. What happened, was
// moved or was taken out is a record of its own. Also the days of what lasts all day. Pure, any thread.
#pragma once

#include "core/domain/recurrence.h"
#include "core/record/changeset.h"
#include "core/schema/entities/activity.h"

/// The zone in which an activity is meant: its own, else that of this computer.
QTimeZone zoneOf(const Activity &activity, const Record &record);
/// The day on which it begins: of what lasts all day the one that was meant, wherever the reader is.
QDate firstDay(const Activity &activity, const Record &record, const QDateTime &at);
/// How many days it touches, from firstDay().
int dayCount(const Activity &activity, const Record &record, const QDateTime &at);
/// Of what lasts all day: the stored instant of a day.
QDateTime allDayAt(QDate day, const QTimeZone &zone);

bool recurs(const Activity &activity, const Record &record);
std::optional<Recurrence> recurrenceOf(const Activity &activity, const Record &record);
/// When it is planned for or was, from `from` to before `to`: for most `at`, for a series `at` and what follows.
QList<QDateTime> occurrences(const Activity &activity, const Record &record, const QDateTime &from,
                             const QDateTime &to);
/// Those that touch the days from `first` to `last`.
QList<QDateTime> occurrencesOn(const Activity &activity, const Record &record, QDate first, QDate last);

/// What `record`, of a series, says of one occurrence, as a record of its own that has no id yet.
Record ownRecord(const Activity &activity, const Record &record, Id series, const QDateTime &occurrence);
/// Of the parts of a series those that go with one that is taken out of it as `own`: who takes part. Without ids yet;
/// `own` may be 0.
QList<Record> ownParts(const QList<Record> &parts, Id own);
/// One of a series taken out of it, to be changed as a record of its own.
struct SplitOff {
    std::optional<Record> series; ///< what is left; nothing: it was the last one
    Record own;                   ///< that one, without an id yet
};
SplitOff splitOff(const Activity &activity, const Record &series, const QDateTime &occurrence);
/// What moves one of a series, or changes it otherwise: `edited` is splitOff().own, changed, with its id.
QList<Change> splitChanges(const Record &series, const SplitOff &split, const Record &edited);
/// What deletes one of a series: the series goes on without it, or goes when that was the last one.
Change withoutOccurrence(const Activity &activity, const Record &series, const QDateTime &occurrence);
/// All of a series moved, `occurrence` to `at`: the first one and the rest by as much on the clock.
Record movedSeries(const Activity &activity, const Record &series, const QDateTime &occurrence, const QDateTime &at);
