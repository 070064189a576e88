// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activities.h"

#include "core/values/datewords.h"
#include "core/values/join.h"
#include "core/values/partialdate.h"
#include "core/values/timetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Activities)
};

QDate weekStart(QDate day, const QLocale &locale)
{
    return day.addDays(-((day.dayOfWeek() - int(locale.firstDayOfWeek()) + 7) % 7));
}
} // namespace

QString durationText(qint64 minutes)
{
    if (minutes < 60)
        return Texts::tr("%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return Texts::tr("%1 h").arg(minutes / 60);
    return Texts::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString activityTitle(const Activity &activity, const Record &record)
{
    QStringList words{activity.type.choiceLabel(record[activity.type])};
    const QString subject = record[activity.subject], outcome = record[activity.outcome];
    if (!subject.isEmpty())
        words.append(subject);
    if (!outcome.isEmpty())
        words.append(activity.outcome.choiceLabel(outcome));
    if (record[activity.minutes] > 0)
        words.append(durationText(record[activity.minutes]));
    return joinedFacts(words);
}

QString composedText(const Activity &activity, const Record &record)
{
    const QString subject = record[activity.subject], body = record[activity.body];
    if (subject.isEmpty())
        return body;
    return body.isEmpty() ? subject : subject + u'\n' + body;
}

void setComposedText(const Activity &activity, Record *record, const QString &text)
{
    const QString type = (*record)[activity.type];
    const bool subject =
        !(*record)[activity.subject].isEmpty() || type == "email"_L1 || type == "meeting"_L1 || type == "task"_L1;
    const QString whole = text.trimmed();
    const qsizetype end = whole.indexOf(u'\n');
    record->set(activity.subject, subject ? whole.left(end) : QString());
    record->set(activity.body, !subject ? whole : end < 0 ? QString() : whole.sliced(end + 1).trimmed());
}

QString timelineHeading(const QDateTime &at, const QDateTime &now, const QLocale &locale)
{
    const QDate day = at.date(), today = now.date();
    if (day >= today.addDays(-1) && day <= today)
        return relativeDay(day, today, locale.name());
    if (day > today)
        return Texts::tr("Later");
    const QDate week = weekStart(today, locale);
    if (day >= week)
        return Texts::tr("This week");
    if (day >= week.addDays(-7))
        return Texts::tr("Last week");
    if (day.year() == today.year() && day.month() == today.month())
        return Texts::tr("This month");
    if (day.year() == today.year())
        return locale.standaloneMonthName(day.month());
    return locale.toString(day, datePattern(locale, "yMMMM"));
}

QString timelineTime(const QDateTime &at, const QDateTime &now, const QLocale &locale)
{
    const qint64 days = at.date().daysTo(now.date());
    if (days == 0 || days == 1)
        return timeText(at.time(), locale);
    return relativeDay(at.date(), now.date(), locale.name());
}

Urgency urgencyOf(const QDateTime &planned, const QDateTime &now)
{
    if (planned < now)
        return Urgency::Overdue;
    return planned.date() == now.date() ? Urgency::Today : Urgency::Later;
}

QString plannedText(const QDateTime &planned, const QDateTime &now, const QLocale &locale)
{
    return Texts::tr("%1 %2", "day time")
        .arg(relativeDay(planned.date(), now.date(), locale.name()), timeText(planned.time(), locale));
}

Record plannedStep(const Activity &activity, Id id, const NextStep &step, Id contact, Id organisation)
{
    QString text = step.text;
    const QString type = takeType(activity, &text);
    Record record(activity, id);
    record.set(activity.type, type.isEmpty() ? u"task"_s : type);
    record.set(activity.status, QLatin1StringView(Activity::planned));
    record.set(activity.at, step.at);
    record.set(activity.subject, text.isEmpty() && type.isEmpty() ? Texts::tr("Follow up") : text);
    if (contact)
        record.set(activity.contact, contact);
    if (organisation)
        record.set(activity.organisation, organisation);
    return record;
}

namespace
{
ChangeSet turned(const Activity &activity, const Record &record, const Record &after, Action::Verb verb)
{
    ChangeSet set{{verb, activity.name(), 1, activityTitle(activity, record)}, {}};
    if (const std::optional<Change> change = difference(record, after))
        set.changes.append(*change);
    return set;
}
} // namespace

ChangeSet completion(const Activity &activity, const Record &planned, const QDateTime &when)
{
    Record after = planned;
    after.set(activity.status, QLatin1StringView(Activity::done));
    after.set(activity.at, when);
    return turned(activity, planned, after, Action::Complete);
}

ChangeSet reopening(const Activity &activity, const Record &done)
{
    Record after = done;
    after.set(activity.status, QLatin1StringView(Activity::planned));
    return turned(activity, done, after, Action::Edit);
}
