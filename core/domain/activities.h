// SPDX-License-Identifier: GPL-3.0-or-later
// What activities mean: their title, where they stand in a timeline, how urgent a planned one is, and what was typed
// into a log line ("/call 14 min …", "fri 3pm send samples"). Pure, any thread; times are local.
#pragma once

#include "core/record/changeset.h"
#include "core/record/record.h"
#include "core/record/settled.h"
#include "core/result.h"
#include "core/schema/entities/activity.h"

#include <QDateTime>
#include <QLocale>

/// The activities' part of settle() (core/domain/settle.h).
Result<Settled> settleActivity(const Activity &activity, Record *after, const Record *before);

/// Lists of other programs hold what no rule is: that goes into the text. Times are completed as settle() does.
void completeImportedActivity(const Activity &activity, Record *record);

/// "Call · Reached · 14 min", "E-mail · Re: Delivery windows", "Call · No answer".
QString activityTitle(const Activity &activity, const Record &record);
/// "14 min", "1 h 20 min".
QString durationText(qint64 minutes);

/// Subject and text as one, to be edited together, and apart again: of mails, meetings, tasks and of what had a subject
/// before, the first line is the subject.
QString composedText(const Activity &activity, const Record &record);
void setComposedText(const Activity &activity, Record *record, const QString &text);

/// The heading an entry stands under: "Planned", "Today", "Yesterday", "This week", "Last week", "This month", "May",
/// "May 2025". Weeks begin as the locale says.
QString timelineHeading(const QDateTime &at, const QDateTime &now, const QLocale &locale);
/// As in the row: the time today and yesterday, else the day.
QString timelineTime(const QDateTime &at, const QDateTime &now, const QLocale &locale);

enum class Urgency { Overdue, Today, Later };
Urgency urgencyOf(const QDateTime &planned, const QDateTime &now);
/// "Thu 10:00", "Tomorrow", "12 May 09:00": for next steps.
QString plannedText(const QDateTime &planned, const QDateTime &now, const QLocale &locale);

/// What a line typed into a log field says at its beginning.
struct LogLine {
    QString type;                  ///< key of a type; empty: none was named
    std::optional<qint64> minutes; ///< "14 min", "1h", "14分钟"
    QString text;                  ///< the rest
};
/// "/call 14 min Confirmed the order": the type by key or by label in the language of the moment, minutes only behind
/// it (or at the beginning, when `typed` names none). A type still being typed ("/ca") is left in the text.
LogLine parseLogLine(const Activity &activity, QStringView typed);
/// Types that begin with what follows the slash, for a hint; empty when `typed` is no command.
QList<FieldBase::Choice> matchingTypes(const Activity &activity, QStringView typed);

/// A next step: when, and what. Without words for a day: tomorrow at nine, `dated` false.
struct NextStep {
    QDateTime at;
    bool dated = false;
    QString text;
};
NextStep parseNextStep(QStringView typed, const QDateTime &now, const QLocale &locale);
/// The key of the type that `text` begins with ("call Anna", "打电话", the label of a type), else empty. A word that
/// stands by itself is taken from the text: the type says it already.
QString takeType(const Activity &activity, QString *text);
/// The planned activity that such a step is: of the type it names, else a task, which without words is to follow up.
/// `contact` and `organisation` may be 0.
Record plannedStep(const Activity &activity, Id id, const NextStep &step, Id contact, Id organisation);

/// What marks a planned activity as done: the one way, whichever list or button it was marked in.
ChangeSet completion(const Activity &activity, const Record &planned, const QDateTime &when);
/// What plans one again that was done.
ChangeSet reopening(const Activity &activity, const Record &done);
