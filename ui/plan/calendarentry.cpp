// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendarentry.h"

#include "core/domain/recurrenceseries.h"
#include "core/values/join.h"
#include "core/values/partialdate.h"
#include "core/values/timetext.h"
#include "ui/records/cardlook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

CalendarEntry described(const Activity &activity, const Record &record, const QString &whom)
{
    CalendarEntry entry;
    entry.id = record.id();
    entry.whom = whom;
    entry.place = record[activity.place];
    entry.minutes = int(qBound(qint64(0), record[activity.minutes], qint64(366 * 24 * 60)));
    for (const FieldBase::Choice &choice : activity.type.choices())
        if (choice.key == record[activity.type]) {
            entry.type = choice.label;
            entry.tone = toneFromName(choice.tone);
        }
    entry.title = record[activity.subject];
    if (entry.title.isEmpty())
        entry.title = record[activity.body].section(u'\n', 0, 0).trimmed();
    if (entry.title.isEmpty())
        entry.title = entry.type;
    entry.done = record[activity.status] == QLatin1StringView(Activity::done);
    entry.series = recurs(activity, record);
    return entry;
}
} // namespace

QList<CalendarEntry> calendarEntries(const Activity &activity, const Record &record, const QString &whom, QDate first,
                                     QDate last, const QDateTime &now)
{
    if (record[activity.status] == QLatin1StringView(Activity::cancelled))
        return {};
    QList<CalendarEntry> entries;
    const CalendarEntry one = described(activity, record, whom);
    for (const QDateTime &at : occurrencesOn(activity, record, first, last)) {
        CalendarEntry entry = one;
        entry.at = at.toLocalTime();
        entry.first = firstDay(activity, record, at);
        entry.days = dayCount(activity, record, at);
        if (!record[activity.allDay])
            entry.start = entry.at.time();
        entry.overdue = !entry.done && (entry.allDay() ? entry.last() < now.date() : entry.at < now);
        entries.append(entry);
    }
    return entries;
}

void sortEntries(QList<CalendarEntry> *entries)
{
    std::stable_sort(entries->begin(), entries->end(), [](const CalendarEntry &a, const CalendarEntry &b) {
        if (a.first != b.first)
            return a.first < b.first;
        if (a.allDay() != b.allDay())
            return a.allDay();
        return std::pair(a.at, a.id) < std::pair(b.at, b.id);
    });
}

QString entryTimes(const CalendarEntry &entry, const QLocale &locale)
{
    if (entry.allDay())
        return Texts::tr("All day");
    if (!entry.minutes)
        return timeText(entry.start, locale);
    return Texts::tr("%1–%2", "from time, to time")
        .arg(timeText(entry.start, locale), timeText(entry.at.addSecs(entry.minutes * 60).time(), locale));
}

QString entryText(const CalendarEntry &entry, const QLocale &locale)
{
    const QString what = entry.title == entry.type ? entry.type : labelled(entry.type, entry.title);
    QString state;
    if (entry.done)
        state = Texts::tr("done");
    else if (entry.overdue)
        state = Texts::tr("overdue");
    const QString days = locale.toString(entry.first, datePattern(locale, "MMMEd"));
    return joinedClauses({what, entry.whom, entry.with, days, entryTimes(entry, locale), entry.place, state,
                          entry.series ? Texts::tr("repeats") : QString()});
}
