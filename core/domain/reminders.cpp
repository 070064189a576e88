// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reminders.h"

#include "core/domain/activities.h"
#include "core/schema/crmschema.h"
#include "core/values/join.h"

#include <algorithm>

namespace
{
constexpr int ahead = 40, behind = 60; ///< days: nobody is reminded earlier, and later nobody wants to be

/// Where the clock is put forward over that time, as much later.
QDateTime localTime(QDate day, QTime time)
{
    const QDateTime when(day, time);
    return when.isValid() ? when : day.startOfDay().addMSecs(time.msecsSinceStartOfDay());
}
} // namespace

QDateTime QuietHours::after(const QDateTime &time) const
{
    if (!on || from == to || !from.isValid() || !to.isValid())
        return time;
    const QDateTime local = time.toLocalTime();
    const QTime clock = local.time();
    const bool overnight = to < from;
    const bool within = overnight ? clock >= from || clock < to : clock >= from && clock < to;
    if (!within)
        return time;
    return localTime(overnight && clock >= from ? local.date().addDays(1) : local.date(), to);
}

namespace
{
QList<Reminder> warnings(const CrmSchema &schema, Facts &file, Id user, const QDateTime &now)
{
    const ServiceRecord &s = schema.serviceRecord;
    const auto at = [&](Filter::Op op, int days) {
        return Filter::condition(s.warnAt, op, now.addDays(days).toMSecsSinceEpoch());
    };
    Query query;
    query.entity = &s;
    query.columns = {&s.warnAt, &s.dueAt, &s.number, &s.subject, &s.contact};
    query.filter = Filter::all({at(Filter::GreaterEqual, -behind), at(Filter::Less, ahead),
                                Filter::condition(s.resolvedAt, Filter::Empty), scopeFilter(s.owner, {true, user})});
    QList<Reminder> wanted;
    file.scan(query, [&](Id id, const QVariantList &values) {
        Reminder reminder;
        reminder.record = reminder.service = id;
        reminder.time = FieldType<QDateTime>::read(values[0]);
        reminder.at = FieldType<QDateTime>::read(values[1]);
        reminder.title = joinedFacts({values[2].toString(), values[3].toString()});
        reminder.contact = values[4].toLongLong();
        wanted.append(reminder);
    });
    return wanted;
}
} // namespace

QList<Reminder> wantedReminders(const CrmSchema &schema, Facts &file, Id user, const QDateTime &now)
{
    const Activity &a = schema.activity;
    const auto at = [&](Filter::Op op, int days) {
        return Filter::condition(a.at, op, now.addDays(days).toMSecsSinceEpoch());
    };
    Query query;
    query.entity = &a;
    query.columns = {&a.type,    &a.subject,      &a.body,        &a.at,   &a.remind,
                     &a.contact, &a.organisation, &a.opportunity, &a.lead, &a.service};
    query.filter = Filter::all({Filter::condition(a.status, Filter::Equal, QString::fromLatin1(Activity::planned)),
                                Filter::condition(a.remind, Filter::NotEmpty), at(Filter::GreaterEqual, -behind),
                                at(Filter::Less, ahead), scopeFilter(a.owner, {true, user})});
    query.sort = &a.at;
    QList<Reminder> wanted;
    file.scan(query, [&](Id id, const QVariantList &values) {
        Record record(a, id);
        for (qsizetype i = 0; i < query.columns.size(); ++i)
            record.setValue(*query.columns[i], values[i]);
        Reminder reminder;
        reminder.record = id;
        reminder.at = record[a.at];
        reminder.time = reminder.at.addSecs(-60 * record[a.remind]);
        reminder.title = activityTitle(a, record);
        if (record[a.subject].isEmpty() && !record[a.body].isEmpty())
            reminder.title = composedText(a, record).section(u'\n', 0, 0);
        reminder.type = record[a.type];
        reminder.contact = record[a.contact] ? record[a.contact] : record[a.organisation];
        reminder.opportunity = record[a.opportunity];
        reminder.lead = record[a.lead];
        reminder.service = record[a.service];
        wanted.append(reminder);
    });
    wanted += warnings(schema, file, user, now);
    for (Reminder &reminder : wanted)
        reminder.who = reminder.contact       ? file.titleOf(schema.contact, reminder.contact)
                       : reminder.lead        ? file.titleOf(schema.lead, reminder.lead)
                       : reminder.opportunity ? file.titleOf(schema.opportunity, reminder.opportunity)
                                              : QString();
    return wanted;
}

ReminderRound remindersAt(const QList<Reminder> &wanted, const ReminderMemory &memory, const QuietHours &quiet,
                          const QDateTime &now)
{
    ReminderRound round;
    for (Reminder reminder : wanted) {
        const auto snooze = memory.snoozes.constFind(reminder.record);
        const bool snoozed = snooze != memory.snoozes.constEnd() && snooze->at == reminder.at;
        reminder.time = quiet.after(snoozed ? snooze->until : reminder.time);
        if (!snoozed && memory.seenUntil.isValid() && reminder.time <= memory.seenUntil)
            continue;
        if (reminder.time <= now)
            round.due.append(reminder);
        else if (!round.next.isValid() || reminder.time < round.next)
            round.next = reminder.time;
    }
    std::stable_sort(round.due.begin(), round.due.end(),
                     [](const Reminder &one, const Reminder &other) { return one.time < other.time; });
    return round;
}

QDateTime snoozedUntil(SnoozeFor length, const QDateTime &now)
{
    switch (length) {
    case SnoozeFor::TenMinutes:
        return now.addSecs(600);
    case SnoozeFor::Hour:
        return now.addSecs(3600);
    case SnoozeFor::Tomorrow:
        return localTime(now.toLocalTime().date().addDays(1), QTime(9, 0));
    }
    Q_UNREACHABLE();
}
