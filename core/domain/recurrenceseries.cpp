// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recurrenceseries.h"

#include "core/schema/entities/activityparts.h"

using namespace Qt::StringLiterals;

QTimeZone zoneOf(const Activity &activity, const Record &record)
{
    const QTimeZone own(record[activity.timeZone].toLatin1());
    return own.isValid() ? own : QTimeZone::systemTimeZone();
}

QDate firstDay(const Activity &activity, const Record &record, const QDateTime &at)
{
    return (record[activity.allDay] ? at.toTimeZone(zoneOf(activity, record)) : at.toLocalTime()).date();
}

int dayCount(const Activity &activity, const Record &record, const QDateTime &at)
{
    const qint64 minutes = qMax(qint64(0), record[activity.minutes]);
    constexpr qint64 day = 24 * 60;
    if (record[activity.allDay])
        return int(qBound(qint64(1), (minutes + day - 1) / day, qint64(366)));
    const QDateTime local = at.toLocalTime();
    // What ends at midnight does not touch the day that begins then.
    const QDateTime last = local.addSecs(qMax(qint64(0), minutes * 60 - 1));
    return int(local.date().daysTo(last.date())) + 1;
}

QDateTime allDayAt(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone);
}

bool recurs(const Activity &activity, const Record &record)
{
    return !record[activity.recurrence].isEmpty() && record[activity.status] == QLatin1StringView(Activity::planned);
}

std::optional<Recurrence> recurrenceOf(const Activity &activity, const Record &record)
{
    const QString lines = record[activity.recurrence];
    if (lines.isEmpty())
        return {};
    const QDateTime first = record[activity.recursFrom].isValid() ? record[activity.recursFrom] : record[activity.at];
    return Recurrence::parse(lines, first, zoneOf(activity, record));
}

QList<QDateTime> occurrences(const Activity &activity, const Record &record, const QDateTime &from, const QDateTime &to)
{
    const QDateTime next = record[activity.at];
    QList<QDateTime> found;
    if (next >= from && next < to)
        found.append(next);
    if (!recurs(activity, record))
        return found;
    if (const std::optional<Recurrence> recurrence = recurrenceOf(activity, record))
        for (const QDateTime &later : recurrence->between(qMax(from, next.addMSecs(1)), to))
            found.append(later.toLocalTime());
    return found;
}

// A day of another zone may begin on the day before or after; longer things began earlier.
QList<QDateTime> occurrencesOn(const Activity &activity, const Record &record, QDate first, QDate last)
{
    const qint64 days = record[activity.minutes] / (24 * 60);
    QList<QDateTime> found =
        occurrences(activity, record, first.addDays(-2 - qBound(qint64(0), days, qint64(366))).startOfDay(),
                    last.addDays(3).startOfDay());
    found.removeIf([&](const QDateTime &at) {
        const QDate begins = firstDay(activity, record, at);
        return begins > last || begins.addDays(dayCount(activity, record, at) - 1) < first;
    });
    return found;
}

Record ownRecord(const Activity &activity, const Record &record, Id series, const QDateTime &occurrence)
{
    Record own = record;
    own.setId(0);
    own.setVersion(0);
    own.set(activity.series, series);
    own.set(activity.occurrence, occurrence);
    for (const FieldBase *field :
         {static_cast<const FieldBase *>(&activity.recurrence), static_cast<const FieldBase *>(&activity.recursFrom),
          static_cast<const FieldBase *>(&activity.externalId), activity.createdAt(), activity.updatedAt()})
        own.setValue(*field, {});
    return own;
}

QList<Record> ownParts(const QList<Record> &parts, Id own)
{
    QList<Record> taken;
    for (Record part : parts) {
        if (!dynamic_cast<const Participant *>(&part.entity()))
            continue;
        part.setId(0);
        part.setVersion(0);
        part.setValue(*part.entity().ownerField(), own ? QVariant(own) : QVariant());
        taken.append(part);
    }
    return taken;
}

SplitOff splitOff(const Activity &activity, const Record &series, const QDateTime &occurrence)
{
    SplitOff split{series, ownRecord(activity, series, series.id(), occurrence)};
    split.own.set(activity.at, occurrence);
    const std::optional<Recurrence> recurrence = recurrenceOf(activity, series);
    if (series[activity.at] == occurrence) {
        const QDateTime next = recurrence ? recurrence->after(occurrence) : QDateTime();
        if (next.isValid())
            split.series->set(activity.at, next);
        else
            split.series.reset();
    }
    if (split.series)
        split.series->set(activity.recurrence, linesWithout(series[activity.recurrence], occurrence,
                                                            zoneOf(activity, series), series[activity.allDay]));
    return split;
}

QList<Change> splitChanges(const Record &series, const SplitOff &split, const Record &edited)
{
    if (split.series)
        return {*difference(series, *split.series), insertion(edited)};
    Record last = edited; // nothing is left of the series but this one: it takes its place
    last.setId(series.id());
    last.setVersion(series.version());
    for (const FieldBase *field : series.entity().fields())
        if (field->isReference() && edited.value(*field).toLongLong() == series.id())
            last.setValue(*field, {});
    for (const FieldBase *field : {series.entity().createdAt(), series.entity().updatedAt()})
        if (field)
            last.setValue(*field, series.value(*field));
    const std::optional<Change> change = difference(series, last);
    return change ? QList<Change>{*change} : QList<Change>();
}

Change withoutOccurrence(const Activity &activity, const Record &series, const QDateTime &occurrence)
{
    const SplitOff split = splitOff(activity, series, occurrence);
    return split.series ? *difference(series, *split.series) : removal(series);
}

Record movedSeries(const Activity &activity, const Record &series, const QDateTime &occurrence, const QDateTime &at)
{
    Record moved = series;
    const QTimeZone zone = zoneOf(activity, series);
    const auto clock = [&](const QDateTime &instant) {
        const QDateTime local = instant.toTimeZone(zone);
        return QDateTime(local.date(), local.time(), Qt::UTC);
    };
    const qint64 by = clock(occurrence).secsTo(clock(at));
    const auto shift = [&](const Field<QDateTime> &field) {
        if (!series[field].isValid())
            return;
        const QDateTime later = clock(series[field]).addSecs(by);
        moved.set(field, onClock(later.date(), later.time(), zone));
    };
    shift(activity.at);
    shift(activity.recursFrom);
    return moved;
}
