// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"
#include "core/domain/recurrenceseries.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

/// A series knows where it begins and by which clock; what lasts all day begins with its day.
void completeTimes(const Activity &activity, Record *after, const Record *before)
{
    const bool series = !(*after)[activity.recurrence].isEmpty();
    if ((series || (*after)[activity.allDay]) && (*after)[activity.timeZone].isEmpty())
        after->set(activity.timeZone, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    if ((*after)[activity.allDay]) {
        const QTimeZone zone = zoneOf(activity, *after);
        after->set(activity.at, allDayAt((*after)[activity.at].toTimeZone(zone).date(), zone));
    }
    if (!series)
        after->setValue(activity.recursFrom, {});
    else if (!(*after)[activity.recursFrom].isValid() || (before && (*before)[activity.recurrence].isEmpty()))
        after->set(activity.recursFrom, (*after)[activity.at]);
}

/// The next one of a series is done, or moved: it leaves the series, with all that was written about it.
void stepSeries(const Activity &activity, Record *after, const Record &before, Settled *settled)
{
    const bool done = (*after)[activity.status] == QLatin1StringView(Activity::done);
    const SplitOff split = splitOff(activity, before, before[activity.at]);
    if (!split.series) { // the last one: the record itself is done, or moves
        if (!done)
            after->setValue(activity.recurrence, {});
        return;
    }
    settled->added.append(ownRecord(activity, *after, before.id(), before[activity.at]));
    *after = before;
    after->set(activity.at, (*split.series)[activity.at]);
    if (!done)
        after->set(activity.recurrence, (*split.series)[activity.recurrence]);
    settled->was = *after; // that it stands at the next one now is no move
}
} // namespace

void completeImportedActivity(const Activity &activity, Record *record)
{
    const QString rule = (*record)[activity.recurrence];
    if (!rule.isEmpty() && (*record)[activity.at].isValid() && !recurrenceOf(activity, *record)) {
        const QString body = (*record)[activity.body];
        record->set(activity.body, (body.isEmpty() ? QString() : body + u'\n') + rule.trimmed());
        record->setValue(activity.recurrence, {});
    }
    if ((*record)[activity.at].isValid())
        completeTimes(activity, record, nullptr);
}

Result<Settled> settleActivity(const Activity &activity, Record *after, const Record *before)
{
    Settled settled;
    if (!(*after)[activity.recurrence].isEmpty() &&
        (!before || before->value(activity.recurrence) != after->value(activity.recurrence)) &&
        !recurrenceOf(activity, *after))
        return Error{Error::Invalid,
                     Texts::tr("“%1” is no rule for repeating. A rule looks like RRULE:FREQ=WEEKLY;BYDAY=MO.")
                         .arg((*after)[activity.recurrence].trimmed()),
                     activity.recurrence.name()};
    completeTimes(activity, after, before);
    const bool moved = before && after->value(activity.at) != before->value(activity.at);
    if (moved && after->value(activity.movedBecause) == before->value(activity.movedBecause))
        after->setValue(activity.movedBecause, {});
    if (!before) {
        if (const QDateTime planned = (*after)[activity.occurrence]; planned.isValid()) {
            settled.was = *after; // it comes from a series, where it was planned for then
            settled.was->set(activity.at, planned);
        }
        return settled;
    }
    const auto same = [&](const FieldBase &field) { return after->value(field) == before->value(field); };
    if (!recurs(activity, *before) || !same(activity.recursFrom))
        return settled;
    if (!same(activity.recurrence))
        settled.was = *after; // one was taken out of the series
    else if ((*after)[activity.status] == QLatin1StringView(Activity::done) ||
             (moved && (*after)[activity.status] == QLatin1StringView(Activity::planned)))
        stepSeries(activity, after, *before, &settled);
    return settled;
}
