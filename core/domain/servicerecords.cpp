// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/servicerecords.h"

#include "core/domain/rank.h"
#include "core/schema/crmschema.h"
#include "core/values/join.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ServiceRecords)
};

const CrmSchema &crm(Facts &file)
{
    return static_cast<const CrmSchema &>(file.schema());
}

bool isOver(const QString &type)
{
    return type == QLatin1StringView(ServiceStatus::resolved) || type == QLatin1StringView(ServiceStatus::closed);
}

ServiceChange::State stateOf(const QString &type)
{
    return isOver(type)                                        ? ServiceChange::Resolved
           : type == QLatin1StringView(ServiceStatus::waiting) ? ServiceChange::Waiting
                                                               : ServiceChange::Open;
}

std::optional<Record> firstStatus(Facts &file)
{
    const CrmSchema &schema = crm(file);
    const QList<Record> processes = file.all(schema.serviceProcess);
    const QList<Record> statuses =
        processes.isEmpty() ? QList<Record>() : file.parts(schema.serviceStatus, processes.first().id());
    return statuses.isEmpty() ? std::nullopt : std::optional(statuses.first());
}

/// Where it may not go, and what it may not go without.
std::optional<Error> refusal(const ServiceRecord &service, const Record &after, const Record *before,
                             const Record &entered, Facts &file)
{
    const ServiceStatus &status = crm(file).serviceStatus;
    if (after[service.mergedInto] && (!before || !(*before)[service.mergedInto]))
        return std::nullopt; // it ends because another one goes on with it
    const std::optional<Record> left =
        before && (*before)[service.status] ? file.load(status, (*before)[service.status]) : std::nullopt;
    if (left && !goesOnTo(status, *left, entered)) {
        QStringList names;
        for (const QString &id : (*left)[status.next])
            if (const std::optional<Record> one = file.load(status, id.toLongLong()))
                names.append(Texts::tr("“%1”", "a status").arg(one->title()));
        if (names.isEmpty())
            return Error{Error::Invalid,
                         Texts::tr("“%1” belongs to another process than “%2”.").arg(entered.title(), left->title()),
                         {}};
        return Error{
            Error::Invalid, Texts::tr("From “%1” it goes on to %2 only.").arg(left->title(), joinedList(names)), {}};
    }
    QStringList fields, labels;
    for (const QString &name : entered[status.needs])
        if (const FieldBase *field = service.field(name); field && after.value(*field).isNull()) {
            fields.append(field->name());
            labels.append(field->label());
        }
    if (fields.isEmpty())
        return std::nullopt;
    return Error{
        Error::Incomplete,
        Texts::tr("“%1” needs to be filled in before this can be in “%2”.").arg(joinedList(labels), entered.title()),
        fields.join(u',')};
}

/// The first word to the customer: an entry that is not internal and went out, or was a meeting with the customer.
QDateTime firstAnswer(const ServiceRecord &service, Id record, Facts &file)
{
    const Activity &a = crm(file).activity;
    Q_UNUSED(service)
    const auto is = [](const FieldBase &field, const char *key) {
        return Filter::condition(field, Filter::Equal, QString::fromLatin1(key));
    };
    Query query{.entity = &a,
                .filter =
                    Filter::all({Filter::condition(a.service, Filter::Equal, record), is(a.status, Activity::done),
                                 Filter::condition(a.internal, Filter::NotEqual, 1),
                                 Filter::any({is(a.direction, "out"), is(a.type, "meeting"), is(a.type, "visit")})}),
                .sort = &a.at,
                .limit = 1};
    query.columns = {&a.at};
    QDateTime first;
    file.scan(query, [&](Id, const QVariantList &values) { first = FieldType<QDateTime>::read(values[0]); });
    return first;
}

Id levelOf(const ServiceRecord &service, const Record &record, Facts &file)
{
    const CrmSchema &schema = crm(file);
    const std::optional<Record> customer =
        record[service.contact] ? file.load(schema.contact, record[service.contact]) : std::nullopt;
    return serviceLevelFor(schema.serviceLevel, file.all(schema.serviceLevel),
                           customer ? (*customer)[schema.contact.rating] : QString(),
                           customer ? (*customer)[schema.contact.status] : QString(), record[service.priority]);
}

void noteBreaches(const ServiceRecord &service, const ServiceClocks &clocks, Record *record)
{
    const auto note = [record](const Field<QDateTime> &field, const ServiceClock &clock) {
        if (record->value(field).isNull() && clock.breachedAt.isValid())
            record->set(field, clock.breachedAt);
    };
    note(service.answerBreachedAt, clocks.response);
    note(service.resolutionBreachedAt, clocks.resolution);
}

/// As it is in the file, and as of now with the status it is about to have.
ServiceClocks clocksOf(const ServiceRecord &service, const Record &record, const Record *before, Facts &file,
                       const QDateTime &now)
{
    const CrmSchema &schema = crm(file);
    const std::optional<Record> level =
        record[service.level] ? file.load(schema.serviceLevel, record[service.level]) : std::nullopt;
    ServiceAgreement agreement;
    if (level) {
        agreement.responseMinutes = (*level)[schema.serviceLevel.response];
        agreement.resolutionMinutes = (*level)[schema.serviceLevel.resolution];
        agreement.hours = workingHours((*level)[schema.serviceLevel.calendar], file);
        if (const qint64 warn = (*level)[schema.serviceLevel.warn])
            agreement.warnBefore = qBound(0.0, 1 - double(warn) / 100, 1.0);
    }
    QList<ServiceChange> history;
    const auto add = [&](Id status, const QDateTime &at) {
        const std::optional<Record> in = status ? file.load(schema.serviceStatus, status) : std::nullopt;
        history.append({at, stateOf(in ? (*in)[schema.serviceStatus.type] : QString())});
    };
    const QList<Record> moves = before ? file.parts(schema.serviceMove, record.id()) : QList<Record>();
    for (const Record &move : moves)
        add(move[schema.serviceMove.to], move[schema.serviceMove.at]);
    const QDateTime resolved = record[service.resolvedAt];
    if (!before && resolved > record[service.receivedAt])
        add(record[service.status], resolved); // it comes from elsewhere, with what happened there
    else if (!before)
        add(record[service.status], record[service.receivedAt]);
    else if ((*before)[service.status] != record[service.status])
        add(record[service.status], now);
    if (history.isEmpty() || history.first().at > record[service.receivedAt])
        history.prepend({record[service.receivedAt], ServiceChange::Open});
    return serviceClocks(history, record[service.answeredAt], agreement, now);
}

void setOrClear(Record *record, const Field<QDateTime> &field, const QDateTime &value)
{
    if (value.isValid())
        record->set(field, value);
    else
        record->setValue(field, {});
}

/// What a change of status means for the instants that follow from it.
void followStatus(const ServiceRecord &service, Record *after, const QString &was, const QString &is,
                  const QDateTime &now)
{
    const bool closed = is == QLatin1StringView(ServiceStatus::closed);
    if (isOver(is) && after->value(service.resolvedAt).isNull())
        after->set(service.resolvedAt, now);
    if (closed && after->value(service.closedAt).isNull())
        after->set(service.closedAt, now);
    if (!closed)
        after->setValue(service.closedAt, {});
    if (isOver(is))
        return;
    after->setValue(service.resolvedAt, {});
    if (isOver(was))
        after->set(service.reopened, (*after)[service.reopened] + 1);
}

/// A list that was written by this program says how the clocks stood. What they went through is not in it, so that they
/// cannot be worked out anew.
bool bringsClock(const ServiceRecord &service, const Record &record)
{
    const auto brings = [&](const FieldBase &field) { return !record.value(field).isNull(); };
    return brings(service.answerBy) || brings(service.resolveBy) || brings(service.dueAt) ||
           brings(service.answerBreachedAt) || brings(service.resolutionBreachedAt);
}

/// The level agreed for it now, its class of customer and, from its device, its product.
void complete(const ServiceRecord &service, Record *after, const Record *before, bool over, Facts &file)
{
    const CrmSchema &schema = crm(file);
    const auto differs = [&](const FieldBase &field) { return !before || before->value(field) != after->value(field); };
    if (after->value(service.product).isNull() && (*after)[service.device] && differs(service.device))
        if (const std::optional<Record> device = file.load(schema.device, (*after)[service.device]))
            after->setValue(service.product, device->value(schema.device.product));
    if (before ? differs(service.contact) : after->value(service.customerClass).isNull()) {
        const std::optional<Record> customer =
            (*after)[service.contact] ? file.load(schema.contact, (*after)[service.contact]) : std::nullopt;
        after->set(service.customerClass, customer ? (*customer)[schema.contact.rating] : QString());
    }
    const bool chosen = before && differs(service.level) && (*after)[service.level];
    const bool asksAnew = differs(service.priority) || differs(service.contact) || after->value(service.level).isNull();
    if (before ? over || chosen || !asksAnew : (*after)[service.level] != 0)
        return; // what is over keeps what was agreed for it
    const Id level = levelOf(service, *after, file);
    after->setValue(service.level, level ? QVariant(level) : QVariant());
}

/// The next of the two that is still owed, and when to warn of it. While a clock stands still nobody knows when it will
/// run out.
void setDue(const ServiceRecord &service, const ServiceClocks &clocks, bool over, Record *record)
{
    const auto due = [](const ServiceClock &clock) {
        return clock.state == ServiceClock::Paused ? QDateTime() : clock.due;
    };
    const QDateTime answer = due(clocks.response), resolve = due(clocks.resolution);
    setOrClear(record, service.answerBy, answer);
    setOrClear(record, service.resolveBy, resolve);
    const ServiceClock *next = nullptr;
    if (!over && record->value(service.answeredAt).isNull() && answer.isValid())
        next = &clocks.response;
    if (!over && resolve.isValid() && (!next || resolve < next->due))
        next = &clocks.resolution;
    setOrClear(record, service.dueAt, next ? next->due : QDateTime());
    setOrClear(record, service.warnAt, next ? next->warnAt : QDateTime());
}
} // namespace

bool goesOnTo(const ServiceStatus &status, const Record &from, const Record &to)
{
    const QStringList next = from[status.next];
    return from[status.process] == to[status.process] && (next.isEmpty() || next.contains(QString::number(to.id())));
}

Id serviceLevelFor(const ServiceLevel &level, const QList<Record> &levels, const QString &rating, const QString &status,
                   const QString &priority)
{
    Id best = 0;
    int most = -1;
    for (const Record &one : levels) {
        const QString customers = one[level.customers], wanted = one[level.priority];
        const bool class_ = customers.isEmpty() || customers == rating || customers == status;
        if (!class_ || (!wanted.isEmpty() && wanted != priority))
            continue;
        const int says = (customers.isEmpty() ? 0 : 2) + (wanted.isEmpty() ? 0 : 1);
        if (says > most) {
            most = says;
            best = one.id();
        }
    }
    return best;
}

WorkingHours workingHours(Id calendar, Facts &file)
{
    const WorkingCalendar &c = crm(file).workingCalendar;
    const WorkingException &e = crm(file).workingException;
    const std::optional<Record> record = calendar ? file.load(c, calendar) : std::nullopt;
    if (!record)
        return WorkingHours(WorkingDays::always());
    WorkingDays days;
    const QString zone = (*record)[c.zone];
    days.zone = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone.toUtf8());
    const auto spans = [](const QString &text) {
        const Result<WorkingSpans> parsed = parseSpans(text);
        return parsed.ok() ? *parsed : WorkingSpans();
    };
    const Field<QString> *week[] = {&c.monday, &c.tuesday,  &c.wednesday, &c.thursday,
                                    &c.friday, &c.saturday, &c.sunday};
    for (size_t day = 0; day < days.week.size(); ++day)
        days.week[day] = spans((*record)[*week[day]]);
    for (const Record &day : file.parts(e, calendar)) {
        if (const QString hours = day[e.hours]; hours.isEmpty())
            days.holidays.insert(day[e.date]);
        else
            days.extra.insert(day[e.date], spans(hours));
    }
    return WorkingHours(days);
}

ServiceClocks serviceClocksOf(const ServiceRecord &service, const Record &record, Facts &file, const QDateTime &now)
{
    return clocksOf(service, record, &record, file, now);
}

Result<QDateTime> settleServiceRecord(const ServiceRecord &service, Record *after, const Record *before, Facts &file)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ServiceStatus &status = crm(file).serviceStatus;
    if (after->value(service.rank).isNull())
        after->set(service.rank, topRank());
    if (after->value(service.priority).isNull())
        after->set(service.priority, QLatin1StringView(ServiceRecord::normal));
    if (after->value(service.receivedAt).isNull())
        after->set(service.receivedAt, before ? (*before)[service.receivedAt] : now);
    if (after->value(service.status).isNull())
        if (const std::optional<Record> first = firstStatus(file))
            after->set(service.status, first->id());
    if (before) // by what was agreed until now: what is changed here cannot undo it
        noteBreaches(service, clocksOf(service, *before, before, file, now), after);
    const auto typeOf = [&](Id id) {
        const std::optional<Record> in = id ? file.load(status, id) : std::nullopt;
        return in ? QString((*in)[status.type]) : QString();
    };
    const Id id = (*after)[service.status];
    const bool moved = !before || (*before)[service.status] != id;
    if (const std::optional<Record> entered = moved && id ? file.load(status, id) : std::nullopt) {
        if (const std::optional<Error> error = refusal(service, *after, before, *entered, file))
            return *error;
        followStatus(service, after, before ? typeOf((*before)[service.status]) : QString(), (*entered)[status.type],
                     before ? now : (*after)[service.receivedAt]);
    }
    const bool over = isOver(typeOf(id));
    complete(service, after, before, over, file);
    const auto rated = [&](const Record &record) {
        return !record.value(service.rating).isNull() || !record.value(service.recommend).isNull();
    };
    if (rated(*after) && after->value(service.ratedOn).isNull() && (!before || !rated(*before))) {
        const QDateTime end =
            (*after)[service.closedAt].isValid() ? (*after)[service.closedAt] : (*after)[service.resolvedAt];
        after->set(service.ratedOn, (before || !end.isValid() ? now : end).toLocalTime().date());
    } else if (!rated(*after) && before && rated(*before)) {
        after->setValue(service.ratedOn, {});
    }
    if (before && after->value(service.answeredAt).isNull())
        setOrClear(after, service.answeredAt, firstAnswer(service, after->id(), file));
    const ServiceClocks clocks = clocksOf(service, *after, before, file, now);
    if (!before && bringsClock(service, *after))
        return QDateTime((*after)[service.receivedAt]);
    noteBreaches(service, clocks, after);
    setDue(service, clocks, over, after);
    return moved ? (before ? QDateTime() : QDateTime((*after)[service.receivedAt])) : QDateTime();
}
