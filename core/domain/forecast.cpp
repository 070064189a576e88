// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/forecast.h"

#include "core/schema/crmschema.h"

using namespace Qt::StringLiterals;

qint64 roundedHundredths(qint64 hundredths)
{
    return hundredths >= 0 ? (hundredths + 50) / 100 : -((-hundredths + 50) / 100);
}

qint64 weightedPercentOf(const Total &total, int probability)
{
    return total.plain * probability + total.weighted;
}

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
    const auto at = [&](const QString &month) {
        return int(forecast.months.indexOf(QDate::fromString(month + u"-01"_s, Qt::ISODate)));
    };
    const auto from = [](const FieldBase &field, QDate day) {
        return Filter::condition(field, Filter::GreaterEqual, FieldType<QDate>::store(day));
    };
    const Filter closed = Filter::all({query.filter, from(o.closedOn, forecast.months.first())});
    for (const Total &total :
         facts.totals(Query{&o, {}, {}, closed}, {o.stage, Grouping(o.closedOn, 7)}, &o.amount, &o.probability)) {
        const auto stage = stages.constFind(total.by[0].toLongLong());
        const int month = at(total.by[1].toString());
        if (stage == stages.cend() || month < 0 || (*stage)[schema.stage.type] != QLatin1StringView(Stage::won))
            continue;
        ForecastSums &sums = forecast.byMonth[month][total.currency];
        sums.won += total.sum;
        sums.wonCount += total.count;
    }
    const auto expected = [&](const Filter &when, const std::function<ForecastByCurrency *(const QString &)> &place) {
        const Filter filter = Filter::all({query.filter, when});
        for (const Total &total : facts.totals(Query{&o, {}, {}, filter}, {o.stage, Grouping(o.expectedClose, 7)},
                                               &o.amount, &o.probability)) {
            const auto stage = stages.constFind(total.by[0].toLongLong());
            ForecastByCurrency *into = place(total.by[1].toString());
            if (stage == stages.cend() || !into || (*stage)[schema.stage.type] != QLatin1StringView(Stage::open))
                continue;
            ForecastSums &sums = (*into)[total.currency];
            sums.open += total.sum;
            sums.openCount += total.count;
            sums.weightedPercent += weightedPercentOf(total, int((*stage)[schema.stage.probability]));
        }
    };
    const QVariant today = FieldType<QDate>::store(query.today);
    expected(from(o.expectedClose, query.today), [&](const QString &month) {
        const int index = at(month);
        return index < 0 ? nullptr : &forecast.byMonth[index];
    });
    expected(Filter::condition(o.expectedClose, Filter::Less, today),
             [&](const QString &) { return &forecast.overdue; });
    expected(Filter::condition(o.expectedClose, Filter::Empty), [&](const QString &) { return &forecast.undated; });
    return forecast;
}
