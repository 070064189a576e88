// SPDX-License-Identifier: GPL-3.0-or-later
// funnel and forecast: the figures of selling for scripts and spreadsheets, the same as in the window.
#include "app/command.h"
#include "core/domain/forecast.h"
#include "core/domain/funnel.h"
#include "core/domain/funnelgroups.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The pipeline that was named, else the first; nothing: said why.
std::optional<Record> pipelineOf(Command &command)
{
    const auto all = command.compute<QList<Record>>([&](Facts &facts) { return facts.all(command.schema().pipeline); });
    if (!all.ok()) {
        command.failed(all.error());
        return std::nullopt;
    }
    const QString wanted = command.parser.value(u"pipeline"_s);
    for (const Record &pipeline : *all)
        if (wanted.isEmpty() || pipeline.title().compare(wanted, Qt::CaseInsensitive) == 0 ||
            QString::number(pipeline.id()) == wanted)
            return pipeline;
    command.wrong(wanted.isEmpty() ? Texts::tr("There is no pipeline in this file yet.")
                                   : Texts::tr("There is no pipeline “%1”.").arg(wanted));
    return std::nullopt;
}

QJsonObject jsonOf(const Funnel &funnel, const QHash<Id, QString> &titles)
{
    QJsonArray stages;
    for (const FunnelStage &stage : funnel.stages) {
        QJsonObject json{{u"stage"_s, titles.value(stage.stage)},
                         {u"entered"_s, stage.entered},
                         {u"passed"_s, stage.passed},
                         {u"lost"_s, stage.lost},
                         {u"waiting"_s, stage.waiting},
                         {u"conversion"_s, stage.conversion()}};
        if (stage.timed)
            json[u"median_seconds"_s] = stage.medianSeconds;
        stages.append(json);
    }
    QJsonObject money;
    for (auto of = funnel.money.cbegin(); of != funnel.money.cend(); ++of) {
        QJsonObject json{{u"deals"_s, of->deals},
                         {u"won"_s, moneyText({of->wonMinor, of.key()})},
                         {u"lost"_s, moneyText({of->lostMinor, of.key()})},
                         {u"open"_s, moneyText({of->openMinor, of.key()})}};
        if (const auto velocity = funnel.velocity(of.key()))
            json[u"velocity_a_day"_s] = moneyText({qRound64(*velocity), of.key()});
        money[of.key()] = json;
    }
    QJsonObject json{
        {u"deals"_s, funnel.deals},        {u"won"_s, funnel.won}, {u"lost"_s, funnel.lost}, {u"open"_s, funnel.open},
        {u"win_rate"_s, funnel.winRate()}, {u"stages"_s, stages},  {u"money"_s, money}};
    if (funnel.cycled)
        json[u"cycle_days"_s] = funnel.meanCycle();
    return json;
}

QJsonObject jsonOf(const ForecastByCurrency &sums)
{
    QJsonObject json;
    for (auto of = sums.cbegin(); of != sums.cend(); ++of)
        json[of.key()] = QJsonObject{{u"won"_s, moneyText({of->won, of.key()})},
                                     {u"won_count"_s, of->wonCount},
                                     {u"open"_s, moneyText({of->open, of.key()})},
                                     {u"open_count"_s, of->openCount},
                                     {u"weighted"_s, moneyText({of->weighted(), of.key()})}};
    return json;
}
} // namespace

int funnelCommand(Command &command, const QStringList &arguments)
{
    command.parser.setApplicationDescription(Texts::tr("How many deals reach each stage, pass it or are lost in it."));
    command.parser.addOption({u"pipeline"_s, Texts::tr("The pipeline; without it the first."), u"name"_s});
    command.parser.addOption({u"from"_s, Texts::tr("First day, as 2026-01-01; without it all."), u"day"_s});
    command.parser.addOption({u"to"_s, Texts::tr("Last day."), u"day"_s});
    command.parser.addOption(
        {u"happened"_s, Texts::tr("What happened in that time, instead of the deals opened in it.")});
    command.parser.addOption(
        {u"by"_s, Texts::tr("For each value of a field as well: owner_id, source, user.team_id, contact.industry …"),
         u"field"_s});
    if (!command.parse(arguments, 0, 0) || !command.open(false))
        return command.exitCode();
    const std::optional<QDate> from = command.day(u"from"_s, QDate(1900, 1, 1));
    const std::optional<QDate> to = from ? command.day(u"to"_s, QDate(2999, 12, 31)) : std::nullopt;
    if (!to)
        return ExitUsage;
    FunnelQuery query{0, *from, *to};
    if (command.parser.isSet(u"happened"_s))
        query.view = FunnelQuery::Period;
    const CrmSchema &schema = command.schema();
    const FieldBase *by = nullptr;
    if (command.parser.isSet(u"by"_s)) {
        const Opportunity &o = schema.opportunity;
        by = command.field(command.parser.value(u"by"_s), o);
        if (!by)
            return ExitUsage;
        if (&by->entity() == &static_cast<const Entity &>(schema.user)) // what stands behind owner and customer
            query.group = &o.owner;
        else if (&by->entity() == &static_cast<const Entity &>(schema.contact))
            query.group = &o.contact;
        else if (&by->entity() == &static_cast<const Entity &>(o))
            query.group = by;
        else
            return command.wrong(Texts::tr("Deals cannot be compared by “%1”.").arg(by->path()));
    }
    const std::optional<Record> pipeline = pipelineOf(command);
    if (!pipeline)
        return ExitUsage;
    query.pipeline = pipeline->id();
    struct Answered {
        FunnelReport report;
        QHash<Id, QString> titles;
        QHash<QString, QString> groups;
    };
    const auto answer = command.compute<Answered>([&](Facts &facts) {
        Answered answered{funnelOf(query, schema, facts), {}, {}};
        for (const Record &stage : facts.parts(schema.stage, query.pipeline))
            answered.titles.insert(stage.id(), stage.title());
        if (by && by != query.group)
            answered.report.groups = mergedFunnels(answered.report.groups, valuesBehind(*by, schema, facts));
        if (by && by->isReference())
            for (const Funnel &funnel : answered.report.groups)
                answered.groups.insert(funnel.group.toString(),
                                       facts.titleOf(*by->target(), funnel.group.toLongLong()));
        return answered;
    });
    if (!answer.ok())
        return command.failed(answer.error());
    const Funnel &whole = answer->report.whole;
    if (command.json()) {
        QJsonObject json = jsonOf(whole, answer->titles);
        json[u"pipeline"_s] = pipeline->title();
        if (const int at = whole.bottleneck(); at >= 0)
            json[u"bottleneck"_s] = answer->titles.value(whole.stages[at].stage);
        QJsonArray groups;
        for (const Funnel &funnel : answer->report.groups) {
            QJsonObject of = jsonOf(funnel, answer->titles);
            of[u"group"_s] = answer->groups.value(funnel.group.toString(), funnel.group.toString());
            groups.append(of);
        }
        if (query.group)
            json[u"groups"_s] = groups;
        command.print(QJsonDocument(json));
        return ExitDone;
    }
    for (const FunnelStage &stage : whole.stages)
        command.out << answer->titles.value(stage.stage) << '\t' << stage.entered << '\t' << stage.passed << '\t'
                    << stage.lost << '\t' << stage.waiting << '\n';
    command.out << Texts::tr("won") << '\t' << whole.won << '\n' << Texts::tr("lost") << '\t' << whole.lost << '\n';
    return ExitDone;
}

int forecastCommand(Command &command, const QStringList &arguments)
{
    command.parser.setApplicationDescription(Texts::tr("What was won and what is expected, month by month."));
    command.parser.addOption({u"pipeline"_s, Texts::tr("The pipeline; without it the first."), u"name"_s});
    command.parser.addOption({u"from"_s, Texts::tr("A day of the first month; without it this one."), u"day"_s});
    command.parser.addOption({u"months"_s, Texts::tr("How many; without it 12."), u"count"_s, u"12"_s});
    if (!command.parse(arguments, 0, 0) || !command.open(false))
        return command.exitCode();
    ForecastQuery query;
    query.today = QDate::currentDate();
    const std::optional<QDate> from = command.day(u"from"_s, query.today);
    if (!from)
        return ExitUsage;
    query.from = *from;
    bool counted = false;
    query.months = command.parser.value(u"months"_s).toInt(&counted);
    if (!counted || query.months < 1 || query.months > 1200)
        return command.wrong(Texts::tr("“%1” is no number of months.").arg(command.parser.value(u"months"_s)));
    const std::optional<Record> pipeline = pipelineOf(command);
    if (!pipeline)
        return ExitUsage;
    query.pipeline = pipeline->id();
    const auto forecast =
        command.compute<Forecast>([&](Facts &facts) { return forecastOf(query, command.schema(), facts); });
    if (!forecast.ok())
        return command.failed(forecast.error());
    if (command.json()) {
        QJsonArray months;
        for (qsizetype i = 0; i < forecast->months.size(); ++i)
            months.append(QJsonObject{{u"month"_s, forecast->months[i].toString(u"yyyy-MM"_s)},
                                      {u"sums"_s, jsonOf(forecast->byMonth[i])}});
        command.print(QJsonDocument(QJsonObject{{u"pipeline"_s, pipeline->title()},
                                                {u"months"_s, months},
                                                {u"overdue"_s, jsonOf(forecast->overdue)},
                                                {u"undated"_s, jsonOf(forecast->undated)}}));
        return ExitDone;
    }
    const auto write = [&](const QString &name, const ForecastByCurrency &sums) {
        for (auto of = sums.cbegin(); of != sums.cend(); ++of)
            command.out << name << '\t' << moneyText({of->won, of.key()}) << '\t' << moneyText({of->open, of.key()})
                        << '\t' << moneyText({of->weighted(), of.key()}) << '\n';
    };
    for (qsizetype i = 0; i < forecast->months.size(); ++i)
        write(forecast->months[i].toString(u"yyyy-MM"_s), forecast->byMonth[i]);
    write(Texts::tr("overdue"), forecast->overdue);
    write(Texts::tr("without a date"), forecast->undated);
    return ExitDone;
}
