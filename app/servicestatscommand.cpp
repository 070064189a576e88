// SPDX-License-Identifier: GPL-3.0-or-later
// service stats: how well customers were served in a time.
#include "app/command.h"
#include "core/domain/servicetraining.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonValue jsonOf(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject jsonOf(const ServiceStats &stats)
{
    QJsonArray causes;
    for (const ServiceCause &cause : stats.causes)
        causes.append(QJsonObject{{u"cause"_s, cause.cause},
                                  {u"count"_s, cause.count},
                                  {u"share"_s, cause.share},
                                  {u"cumulative_share"_s, cause.cumulative}});
    return {{u"received"_s, stats.received},
            {u"answered"_s, stats.answered},
            {u"resolved"_s, stats.resolved},
            {u"open"_s, stats.open},
            {u"open_days_median"_s, jsonOf(stats.ageMedian)},
            {u"late"_s, stats.late},
            {u"late_share"_s, jsonOf(stats.lateShare())},
            {u"reopened"_s, stats.reopened},
            {u"reopened_share"_s, jsonOf(stats.reopenedShare())},
            {u"answer_hours_median"_s, jsonOf(stats.answerMedian)},
            {u"answer_hours_p90"_s, jsonOf(stats.answerNinth)},
            {u"resolution_hours_median"_s, jsonOf(stats.resolutionMedian)},
            {u"resolution_hours_p90"_s, jsonOf(stats.resolutionNinth)},
            {u"ratings"_s, stats.rating.count},
            {u"rating_average"_s, jsonOf(stats.rating.average())},
            {u"satisfied"_s, stats.rating.satisfied},
            {u"rating_satisfied_share"_s, jsonOf(stats.rating.share())},
            {u"nps_answers"_s, stats.recommend.count()},
            {u"nps_promoters"_s, stats.recommend.promoters},
            {u"nps_detractors"_s, stats.recommend.detractors},
            {u"nps"_s, jsonOf(stats.recommend.score())},
            {u"causes"_s, causes}};
}

QJsonObject jsonOf(const ServiceBacklog &backlog)
{
    QJsonArray spans;
    for (size_t i = 0; i < backlog.bySpan.size(); ++i) {
        const auto [from, to] = ServiceBacklog::spans[i];
        spans.append(QJsonObject{{u"from_days"_s, from},
                                 {u"to_days"_s, to < 0 ? QJsonValue() : QJsonValue(to)},
                                 {u"open"_s, backlog.bySpan[i]}});
    }
    return {{u"open"_s, backlog.open},
            {u"days_median"_s, jsonOf(backlog.ageMedian)},
            {u"days_p90"_s, jsonOf(backlog.ageNinth)},
            {u"by_age"_s, spans}};
}

QJsonValue jsonOf(const Training &training)
{
    if (training.answer != Training::Known)
        return training.answer == Training::Alone ? u"alone"_s : u"too_few"_s;
    const QHash<int, QString> names{{TrainingNeed::Answer, u"answer_hours_median"_s},
                                    {TrainingNeed::Resolution, u"resolution_hours_median"_s},
                                    {TrainingNeed::Late, u"late_share"_s},
                                    {TrainingNeed::Reopened, u"reopened_share"_s},
                                    {TrainingNeed::Rating, u"rating_average"_s},
                                    {TrainingNeed::Recommend, u"nps"_s}};
    QJsonArray needs;
    for (const TrainingNeed &need : training.needs)
        needs.append(QJsonObject{{u"figure"_s, names[need.figure]},
                                 {u"own"_s, need.own},
                                 {u"team"_s, need.team},
                                 {u"records"_s, need.count}});
    return needs;
}

/// All that `service stats` tells, with names instead of ids.
struct Told {
    GroupedServiceStats stats;
    QList<ServiceMonth> months;
    ServiceBacklog backlog;
    QHash<QString, QString> titles; ///< of groups that are references, by id
    QStringList customers;          ///< names, as in `stats`
};

constexpr int monthsTold = 12;
constexpr qsizetype customersTold = 10;

Told ask(const ServiceStatsQuery &query, const CrmSchema &schema, Facts &facts)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QDate last = std::min(query.to, now.date());
    Told told{serviceStats(query, schema, facts, now),
              serviceMonths(QDate(last.year(), last.month(), 1).addMonths(1 - monthsTold), monthsTold, query.filter,
                            schema, facts),
              serviceBacklog(query.filter, schema, facts, now),
              {},
              {}};
    for (qsizetype i = 0; i < query.groups.size(); ++i)
        if (query.groups[i]->isReference())
            for (const QString &id : told.stats.groups[i].keys())
                if (!id.isEmpty())
                    told.titles.insert(id, facts.titleOf(*query.groups[i]->target(), id.toLongLong()));
    for (const CustomerTrouble &trouble : std::as_const(told.stats.customers))
        told.customers.append(facts.titleOf(schema.contact, trouble.contact));
    return told;
}

QJsonObject jsonOf(const Told &told, const ServiceStatsQuery &query, const CrmSchema &schema)
{
    QJsonObject json = jsonOf(told.stats.whole);
    QJsonArray months, customers;
    for (const ServiceMonth &month : told.months)
        months.append(QJsonObject{{u"month"_s, month.month.toString(u"yyyy-MM"_s)},
                                  {u"received"_s, month.received},
                                  {u"resolved"_s, month.resolved}});
    for (qsizetype i = 0; i < told.stats.customers.size(); ++i) {
        const CustomerTrouble &trouble = told.stats.customers[i];
        customers.append(QJsonObject{{u"id"_s, QString::number(trouble.contact)},
                                     {u"customer"_s, told.customers[i]},
                                     {u"received"_s, trouble.received},
                                     {u"late"_s, trouble.late},
                                     {u"open"_s, trouble.open},
                                     {u"reopened"_s, trouble.reopened}});
    }
    json.insert(u"months"_s, months);
    json.insert(u"customers"_s, customers);
    json.insert(u"backlog"_s, jsonOf(told.backlog));
    if (query.groups.isEmpty())
        return json;
    const FieldBase &group = *query.groups.first();
    const QHash<QString, ServiceStats> &figures = told.stats.groups.first();
    const bool people = &group == &static_cast<const FieldBase &>(schema.serviceRecord.owner);
    const QHash<QString, Training> training =
        people ? trainingOf(figures, told.stats.whole) : QHash<QString, Training>();
    QJsonObject groups;
    for (auto of = figures.cbegin(); of != figures.cend(); ++of) {
        QJsonObject one = jsonOf(*of);
        if (training.contains(of.key()))
            one.insert(u"training"_s, jsonOf(training[of.key()]));
        QString name = told.titles.value(of.key(), of.key());
        if (groups.contains(name)) // two of the same name
            name += u" #"_s + of.key();
        groups.insert(name, one);
    }
    json.insert(u"groups"_s, groups);
    return json;
}
} // namespace

int serviceStatsCommand(Command &command)
{
    const CrmSchema &schema = command.schema();
    const std::optional<QDate> from = command.day(u"from"_s, QDate(1900, 1, 1));
    const std::optional<QDate> to = from ? command.day(u"to"_s, QDate(2999, 12, 31)) : std::nullopt;
    if (!to)
        return ExitUsage;
    ServiceStatsQuery query{*from, *to, {}, {}, customersTold};
    if (const QString by = command.parser.value(u"by"_s); !by.isEmpty()) {
        const FieldBase *group = command.field(by, schema.serviceRecord);
        if (!group)
            return ExitUsage;
        if (&group->entity() != &static_cast<const Entity &>(schema.serviceRecord))
            return command.wrong(Texts::tr("Service records cannot be compared by “%1”.").arg(by));
        query.groups = {group};
    }
    const auto answer = command.compute<Told>([&](Facts &facts) { return ask(query, schema, facts); });
    if (!answer.ok())
        return command.failed(answer.error());
    const QJsonObject json = jsonOf(*answer, query, schema);
    if (command.json()) {
        command.print(QJsonDocument(json));
        return ExitDone;
    }
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        if (!it->isArray() && !it->isObject())
            command.out << it.key() << '\t' << it->toVariant().toString() << '\n';
    return ExitDone;
}
