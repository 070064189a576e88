// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/forecast.h"

#include "core/record/dayfilter.h"
#include "core/record/weighted.h"
#include "core/schema/crmschema.h"

using namespace Qt::StringLiterals;

qint64 ForecastSums::weighted() const
{
    return roundedHundredths(weightedPercent);
}

ForecastSums &ForecastSums::operator+=(const ForecastSums &other)
{
    won += other.won;
    wonCount += other.wonCount;
    open += other.open;
    openCount += other.openCount;
    weightedPercent += other.weightedPercent;
    return *this;
}

Forecast forecastOf(const ForecastQuery &query, const CrmSchema &schema, Facts &facts)
{
    const Opportunity &o = schema.opportunity;
    QHash<Id, Record> stages;
    for (const Record &stage : facts.all(schema.stage))
        if (!query.pipeline || stage[schema.stage.pipeline] == query.pipeline)
            stages.insert(stage.id(), stage);
    Forecast forecast;
    for (int i = 0; i < query.months; ++i)
        forecast.months.append(QDate(query.from.year(), query.from.month(), 1).addMonths(i));
    forecast.byMonth.resize(query.months);
    const auto at = [&](const QString &month) { // -1: none of them
        const QDate first = forecast.months.first();
        const int index = (month.left(4).toInt() - first.year()) * 12 + month.mid(5).toInt() - first.month();
        return index < query.months ? std::max(index, -1) : -1;
    };
    const auto totals = [&](const Filter &filter, const Grouping &day) {
        return facts.totals(Query{&o, {}, {}, filter}, {o.stage, day}, &o.amount, &o.probability);
    };
    const auto stageOf = [&](const Total &total, const char *type) -> const Record * {
        const auto stage = stages.constFind(total.by[0].toLongLong());
        return stage != stages.cend() && (*stage)[schema.stage.type] == QLatin1StringView(type) ? &*stage : nullptr;
    };
    // Stages are looked at here and not asked for: beside the days they would lead the database to another index.
    const QDate last = forecast.months.last().addMonths(1).addDays(-1);
    const Filter closed = Filter::all({query.filter, withinDays(o.closedOn, forecast.months.first(), last)});
    for (const Total &total : totals(closed, Grouping(o.closedOn, 7)))
        if (stageOf(total, Stage::won)) {
            ForecastSums &sums = forecast.byMonth[at(total.by[1].toString())][total.currency];
            sums.won += total.sum;
            sums.wonCount += total.count;
        }
    QList<Filter> open;
    for (const Record &stage : std::as_const(stages))
        if (stage[schema.stage.type] == QLatin1StringView(Stage::open))
            open.append(Filter::condition(o.stage, Filter::Equal, stage.id()));
    if (open.isEmpty())
        return forecast;
    const QString today = query.today.toString(Qt::ISODate);
    for (const Total &total : totals(Filter::all({query.filter, Filter::any(open)}), Grouping(o.expectedClose, 10))) {
        const Record *stage = stageOf(total, Stage::open);
        const QString day = total.by[1].toString();
        const int month = at(day.left(7));
        ForecastByCurrency *into = day.isEmpty() ? &forecast.undated
                                   : day < today ? &forecast.overdue
                                   : month >= 0  ? &forecast.byMonth[month]
                                                 : nullptr;
        if (!stage || !into)
            continue;
        ForecastSums &sums = (*into)[total.currency];
        sums.open += total.sum;
        sums.openCount += total.count;
        sums.weightedPercent += weightedPercentOf(total, int((*stage)[schema.stage.probability]));
    }
    return forecast;
}
