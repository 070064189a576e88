// SPDX-License-Identifier: GPL-3.0-or-later
// service: what is open and when it is due, a new service record, one closed, and how well customers were served.
#include "app/command.h"
#include "core/domain/servicerecords.h"
#include "core/domain/servicestats.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject jsonOf(const ServiceRecord &s, const Record &record, const QString &customer, const QString &status)
{
    const auto instant = [&](const Field<QDateTime> &field) {
        const QDateTime at = record[field];
        return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
    };
    return {{u"id"_s, QString::number(record.id())},
            {u"number"_s, record[s.number]},
            {u"subject"_s, record[s.subject]},
            {u"customer"_s, customer},
            {u"kind"_s, record[s.kind]},
            {u"priority"_s, record[s.priority]},
            {u"status"_s, status},
            {u"received"_s, instant(s.receivedAt)},
            {u"due"_s, instant(s.dueAt)},
            {u"answered"_s, instant(s.answeredAt)},
            {u"resolved"_s, instant(s.resolvedAt)},
            {u"answer_late_since"_s, instant(s.answerBreachedAt)},
            {u"solution_late_since"_s, instant(s.resolutionBreachedAt)}};
}

struct Listed {
    QList<Record> records;
    QStringList customers, statuses;
};

void printRecords(Command &command, const Listed &listed)
{
    const ServiceRecord &s = command.schema().serviceRecord;
    QJsonArray all;
    for (qsizetype i = 0; i < listed.records.size(); ++i) {
        const Record &record = listed.records[i];
        all.append(jsonOf(s, record, listed.customers[i], listed.statuses[i]));
        if (!command.json())
            command.out << record[s.number] << '\t' << s.priority.choiceLabel(record[s.priority]) << '\t'
                        << record[s.subject] << '\t' << listed.customers[i] << '\t' << listed.statuses[i] << '\t'
                        << record[s.dueAt].toLocalTime().toString(Qt::ISODate) << '\n';
    }
    if (command.json())
        command.print(QJsonDocument(all));
}

int list(Command &command)
{
    const CrmSchema &schema = command.schema();
    const ServiceRecord &s = schema.serviceRecord;
    const Query query{.entity = &s, .filter = Filter::condition(s.resolvedAt, Filter::Empty), .sort = &s.dueAt};
    const auto listed = command.compute<Listed>([&](Facts &facts) {
        Listed listed;
        facts.scan(query, [&](Id id, const QVariantList &) {
            if (const std::optional<Record> record = facts.load(s, id))
                listed.records.append(*record);
        });
        for (const Record &record : listed.records) {
            const Id customer = record[s.contact], status = record[s.status];
            listed.customers.append(customer ? facts.titleOf(schema.contact, customer) : QString());
            listed.statuses.append(status ? facts.titleOf(schema.serviceStatus, status) : QString());
        }
        return listed;
    });
    if (!listed.ok())
        return command.failed(listed.error());
    printRecords(command, *listed);
    return ExitDone;
}

/// The usual statuses and levels, where there are none yet.
QList<Record> whatIsMissing(Command &command, Facts &facts)
{
    const CrmSchema &schema = command.schema();
    const std::function<Id()> newId = [&command] { return command.store().newId(); };
    QList<Record> records;
    if (facts.all(schema.serviceProcess).isEmpty())
        records = standardServiceProcess(schema, newId);
    if (records.size() && facts.all(schema.serviceLevel).isEmpty())
        records += standardServiceLevels(schema, newId);
    return records;
}

int make(Command &command, const QStringList &words)
{
    const CrmSchema &schema = command.schema();
    const ServiceRecord &s = schema.serviceRecord;
    Record record(s, command.store().newId());
    record.set(s.subject, words.first());
    record.set(s.kind, u"inquiry"_s);
    if (!assign(command, &record, words.mid(1)))
        return ExitUsage;
    const auto missing = command.compute<QList<Record>>([&](Facts &facts) { return whatIsMissing(command, facts); });
    if (!missing.ok())
        return command.failed(missing.error());
    ChangeSet set{{Action::Create, s.Entity::name(), 1, record.title()}, {}};
    for (const Record &each : *missing + QList<Record>{record})
        set.changes.append(insertion(each));
    const auto done =
        waitFor<ChangeSet>([&](const Answer<ChangeSet> &answer) { command.store().apply(set, nullptr, answer); });
    if (!done.ok())
        return command.failed(done.error());
    const auto made = waitFor<std::optional<Record>>(
        [&](const Answer<std::optional<Record>> &answer) { command.store().load(s, record.id(), nullptr, answer); });
    if (!made.ok() || !*made)
        return command.failed(made.error());
    if (command.json())
        command.print(QJsonDocument(jsonOf(s, **made, {}, {})));
    else
        command.out << (**made)[s.number] << '\n';
    return ExitDone;
}

/// To the first closed status that it may go to.
int close(Command &command, const QString &number)
{
    const CrmSchema &schema = command.schema();
    const ServiceRecord &s = schema.serviceRecord;
    const ServiceStatus &status = schema.serviceStatus;
    using Found = std::pair<std::optional<Record>, Id>;
    const auto found = command.compute<Found>([&](Facts &facts) {
        Found found;
        Query query{.entity = &s, .filter = Filter::condition(s.number, Filter::Equal, number), .limit = 1};
        facts.scan(query, [&](Id id, const QVariantList &) { found.first = facts.load(s, id); });
        if (!found.first)
            return found;
        const std::optional<Record> in = facts.load(status, (*found.first)[s.status]);
        for (const Record &each : in ? facts.parts(status, (*in)[status.process]) : QList<Record>())
            if (!found.second && each[status.type] == QLatin1StringView(ServiceStatus::closed) &&
                goesOnTo(status, *in, each))
                found.second = each.id();
        return found;
    });
    if (!found.ok())
        return command.failed(found.error());
    if (!found->first)
        return command.wrong(Texts::tr("There is no service record “%1”.").arg(number));
    if (!found->second)
        return command.wrong(Texts::tr("“%1” cannot be closed from where it is.").arg(number));
    Record after = *found->first;
    after.set(s.status, found->second);
    const auto done = waitFor<ChangeSet>(
        [&](const Answer<ChangeSet> &answer) { command.store().save(*found->first, after, nullptr, answer); });
    return done.ok() ? ExitDone : command.failed(done.error());
}

QJsonObject jsonOf(const ServiceStats &stats)
{
    const auto value = [](const std::optional<double> &number) { return number ? QJsonValue(*number) : QJsonValue(); };
    QJsonArray causes;
    for (const auto &[cause, count] : stats.causes)
        causes.append(QJsonObject{{u"cause"_s, cause}, {u"count"_s, count}});
    return {{u"received"_s, stats.received},
            {u"answered"_s, stats.answered},
            {u"resolved"_s, stats.resolved},
            {u"open"_s, stats.open},
            {u"late"_s, stats.broken},
            {u"late_share"_s, value(stats.brokenShare())},
            {u"reopened"_s, stats.reopened},
            {u"answer_hours_median"_s, value(stats.answerMedian)},
            {u"answer_hours_p90"_s, value(stats.answerNinth)},
            {u"resolution_hours_median"_s, value(stats.resolutionMedian)},
            {u"resolution_hours_p90"_s, value(stats.resolutionNinth)},
            {u"backlog_days_median"_s, value(stats.backlogMedian)},
            {u"ratings"_s, stats.rating.count},
            {u"rating_average"_s, value(stats.rating.average())},
            {u"rating_satisfied_share"_s, value(stats.rating.share())},
            {u"nps_answers"_s, stats.recommend.count()},
            {u"nps"_s, value(stats.recommend.score())},
            {u"causes"_s, causes}};
}

int stats(Command &command)
{
    const CrmSchema &schema = command.schema();
    const std::optional<QDate> from = command.day(u"from"_s, QDate(1900, 1, 1));
    const std::optional<QDate> to = from ? command.day(u"to"_s, QDate(2999, 12, 31)) : std::nullopt;
    if (!to)
        return ExitUsage;
    ServiceStatsQuery query{*from, *to, {}, nullptr};
    if (const QString by = command.parser.value(u"by"_s); !by.isEmpty()) {
        query.group = command.field(by, schema.serviceRecord);
        if (!query.group)
            return ExitUsage;
        if (&query.group->entity() != &static_cast<const Entity &>(schema.serviceRecord))
            return command.wrong(Texts::tr("Service records cannot be compared by “%1”.").arg(by));
    }
    const auto answer = command.compute<GroupedServiceStats>([&](Facts &facts) {
        GroupedServiceStats all = serviceStats(query, schema, facts, QDateTime::currentDateTimeUtc());
        if (query.group && query.group->isReference()) {
            QHash<QString, ServiceStats> named;
            const Entity *target = query.group->target();
            for (auto group = all.groups.cbegin(); group != all.groups.cend(); ++group)
                named.insert(group.key().isEmpty() ? QString() : facts.titleOf(*target, group.key().toLongLong()),
                             *group);
            all.groups = named;
        }
        return all;
    });
    if (!answer.ok())
        return command.failed(answer.error());
    QJsonObject json = jsonOf(answer->whole);
    if (query.group) {
        QJsonObject groups;
        for (auto group = answer->groups.cbegin(); group != answer->groups.cend(); ++group)
            groups.insert(group.key(), jsonOf(*group));
        json.insert(u"groups"_s, groups);
    }
    if (command.json()) {
        command.print(QJsonDocument(json));
        return ExitDone;
    }
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        if (!it->isArray() && !it->isObject())
            command.out << it.key() << '\t' << it->toVariant().toString() << '\n';
    return ExitDone;
}
} // namespace

int serviceCommand(Command &command, const QStringList &arguments)
{
    QCommandLineParser &p = command.parser;
    p.setApplicationDescription(Texts::tr("Service records: “list” what is open, “new SUBJECT [field=value …]”, “close "
                                          "NUMBER”, or “stats” of a time."));
    p.addPositionalArgument(u"what"_s, Texts::tr("list, new, close or stats."));
    p.addOptions({{u"from"_s, Texts::tr("First day, as 2026-01-01; without it all."), u"day"_s},
                  {u"to"_s, Texts::tr("Last day."), u"day"_s},
                  {u"by"_s, Texts::tr("For each value of a field as well: owner_id, kind, cause …"), u"field"_s}});
    if (!command.parse(arguments, 1, 1000))
        return command.exitCode();
    const QString what = command.words().first();
    const QStringList rest = command.words().mid(1);
    const bool known = (what == "list"_L1 && rest.isEmpty()) || (what == "new"_L1 && !rest.isEmpty()) ||
                       (what == "close"_L1 && rest.size() == 1) || (what == "stats"_L1 && rest.isEmpty());
    if (!known)
        return command.wrong(Texts::tr("That is not understood: %1.").arg(command.words().join(u' ')));
    if (!command.open(false))
        return command.exitCode();
    return what == "list"_L1    ? list(command)
           : what == "new"_L1   ? make(command, rest)
           : what == "close"_L1 ? close(command, rest.first())
                                : stats(command);
}
