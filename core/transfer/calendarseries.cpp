// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/calendarseries.h"

#include "core/domain/recurrenceseries.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const QString stampFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;

/// Of the same entry the latest version counts.
QList<CalendarEntryRead> latestOf(const QList<CalendarEntryRead> &all, QHash<QString, qsizetype> *places)
{
    QList<CalendarEntryRead> latest;
    for (const CalendarEntryRead &read : all) {
        const QString number = entryNumber(read.entry.uid, read.entry.occurrence);
        const auto there = places->constFind(number);
        if (there == places->cend()) {
            places->insert(number, latest.size());
            latest.append(read);
        } else if (read.sequence >= latest[*there].sequence) {
            latest[*there] = read;
        }
    }
    return latest;
}
} // namespace

QList<ForeignEntry> joinedSeries(QList<CalendarEntryRead> read)
{
    std::stable_sort(read.begin(), read.end(), [](const CalendarEntryRead &a, const CalendarEntryRead &b) {
        return a.entry.occurrence.isValid() < b.entry.occurrence.isValid();
    });
    QHash<QString, qsizetype> places;
    QList<ForeignEntry> entries;
    for (const CalendarEntryRead &latest : latestOf(read, &places))
        entries.append(latest.entry);
    for (const ForeignEntry &entry : QList(entries)) {
        const auto series = entry.occurrence.isValid() ? places.constFind(entry.uid) : places.cend();
        if (series == places.cend())
            continue;
        ForeignEntry &whole = entries[*series];
        if (!whole.recurrence.isEmpty())
            whole.recurrence =
                linesWithout(whole.recurrence, entry.occurrence, QTimeZone(whole.zone.toLatin1()), whole.allDay);
    }
    entries.removeIf([&](const ForeignEntry &entry) { // taken out, and nothing in its place
        return entry.occurrence.isValid() && entry.cancelled && places.contains(entry.uid);
    });
    return entries;
}

void placeSeries(ForeignEntry *series, const QDateTime &now)
{
    const auto recurrence =
        Recurrence::parse(series->recurrence, series->recursFrom, QTimeZone(series->zone.toLatin1()));
    if (!recurrence)
        return;
    if (const QDateTime next = recurrence->after(now.addSecs(-1)); next.isValid()) {
        series->at = next.toUTC();
        return;
    }
    const QList<QDateTime> all = recurrence->between(series->recursFrom, now.addSecs(1).toUTC());
    if (!all.isEmpty())
        series->at = all.last().toUTC();
}

QString entryNumber(const QString &uid, const QDateTime &occurrence)
{
    return occurrence.isValid() ? uid + u'#' + occurrence.toUTC().toString(stampFormat) : uid;
}

QString uidOfNumber(const QString &number, const QDateTime &occurrence)
{
    const QString end = occurrence.isValid() ? u'#' + occurrence.toUTC().toString(stampFormat) : QString();
    return !end.isEmpty() && number.endsWith(end) ? number.chopped(end.size()) : number;
}
