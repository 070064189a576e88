// SPDX-License-Identifier: GPL-3.0-or-later
// What a file begins to serve with: the usual statuses, office hours and service levels.
#include "core/domain/servicerecords.h"
#include "core/schema/crmschema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ServiceRecords)
};
} // namespace

Record newServiceProcess(const CrmSchema &schema, Id id)
{
    Record process(schema.serviceProcess, id);
    process.set(schema.serviceProcess.name, Texts::tr("Service", "name of the service process that is made at first"));
    return process;
}

QList<Record> standardServiceProcess(const CrmSchema &schema, const std::function<Id()> &newId)
{
    const Record process = newServiceProcess(schema, newId());
    QList<Record> records{process};
    const auto add = [&](const QString &name, const char *type, const char *tone, const QString &guidance) {
        Record status(schema.serviceStatus, newId());
        status.set(schema.serviceStatus.process, process.id());
        status.set(schema.serviceStatus.name, name);
        status.set(schema.serviceStatus.type, QLatin1StringView(type));
        status.set(schema.serviceStatus.tone, QLatin1StringView(tone));
        status.set(schema.serviceStatus.guidance, guidance);
        status.setValue(*schema.serviceStatus.placeField(), qint64(records.size()));
        records.append(status);
    };
    add(Texts::tr("New", "status"), ServiceStatus::open, "teal", Texts::tr("Read it, set its priority, answer."));
    add(Texts::tr("In progress", "status"), ServiceStatus::open, "accent", Texts::tr("Somebody works on it."));
    add(Texts::tr("Waiting on customer", "status"), ServiceStatus::waiting, "amber",
        Texts::tr("The customer was asked; the clock stands still."));
    add(Texts::tr("Scheduled", "status"), ServiceStatus::open, "violet", Texts::tr("The visit or repair has a day."));
    add(Texts::tr("Resolved", "status"), ServiceStatus::resolved, "green",
        Texts::tr("Ask whether it is right now, and for a rating."));
    add(Texts::tr("Closed", "status"), ServiceStatus::closed, "neutral", {});
    return records;
}

QList<Record> standardServiceLevels(const CrmSchema &schema, const std::function<Id()> &newId)
{
    const WorkingCalendar &c = schema.workingCalendar;
    Record calendar(c, newId());
    calendar.set(c.name, Texts::tr("Office hours"));
    calendar.set(c.zone, QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    for (const Field<QString> *day : {&c.monday, &c.tuesday, &c.wednesday, &c.thursday, &c.friday})
        calendar.set(*day, spansText({{9 * 60, 18 * 60}}));
    QList<Record> records{calendar};
    const auto add = [&](const QString &name, const char *customers, const char *priority, qint64 response,
                         qint64 resolution) {
        const ServiceLevel &l = schema.serviceLevel;
        Record level(l, newId());
        level.set(l.name, name);
        if (*customers)
            level.set(l.customers, QLatin1StringView(customers));
        if (*priority)
            level.set(l.priority, QLatin1StringView(priority));
        level.set(l.response, response);
        level.set(l.resolution, resolution);
        level.set(l.warn, qint64(75));
        level.set(l.calendar, calendar.id());
        records.append(level);
    };
    add(Texts::tr("Standard", "service level"), "", "", 8 * 60, 5 * 9 * 60);
    add(Texts::tr("Urgent", "service level"), "", "urgent", 2 * 60, 9 * 60);
    add(Texts::tr("Key accounts", "service level"), "key_account", "", 4 * 60, 2 * 9 * 60);
    add(Texts::tr("Key accounts, urgent", "service level"), "key_account", "urgent", 60, 4 * 60);
    return records;
}
