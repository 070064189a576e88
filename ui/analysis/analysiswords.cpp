// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/analysiswords.h"

#include "core/record/valuetext.h"
#include "core/schema/crmschema.h"
#include "core/values/join.h"
#include "core/values/money.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Analysis)
};

using Cell = FiguresModel::Cell;

constexpr int secondsADay = 86400;

Cell number(qint64 count, int mark = -1)
{
    return {QLocale().toString(count), QString::number(count), count > 0 ? mark : -1};
}
Cell share(double of, bool known)
{
    return known ? Cell{percentText(of), QString::number(of * 100, 'f', 2)} : Cell{u"–"_s, u""_s};
}
/// Opens the deals behind it when there are any.
Cell leading(Cell cell, FunnelPart part, qint64 deals)
{
    cell.mark = deals > 0 ? int(part) : -1;
    return cell;
}
Cell money(qint64 minor, const QString &currency)
{
    return {sumText(minor, currency), moneyText({minor, currency})};
}
const QString none = u"–"_s;
} // namespace

QString percentText(double share)
{
    return Texts::tr("%1%", "a percentage").arg(QLocale().toString(share * 100, 'f', share < .1 && share > 0 ? 1 : 0));
}

QString daysText(double days)
{
    const bool whole = days >= 10 || std::floor(days) == days;
    return whole ? Texts::tr("%Ln day(s)", nullptr, int(std::lround(days)))
                 : Texts::tr("%1 days").arg(QLocale().toString(days, 'f', 1));
}

QString stayText(const FunnelStage &stage)
{
    return stage.timed ? daysText(double(stage.medianSeconds) / secondsADay) : none;
}

QString sumText(qint64 minor, const QString &currency)
{
    return formatMoney({minor, currency}, QLocale(), MoneyStyle::Plain);
}

QString changeText(double now, double before, const QString &beforeLabel)
{
    if (beforeLabel.isEmpty() || before <= 0)
        return {};
    const double change = now / before - 1;
    const QString sign = change < 0 ? u"−"_s : u"+"_s;
    return Texts::tr("%1 on %2", "+18 % on last quarter").arg(sign + percentText(std::abs(change)), beforeLabel);
}

QList<FunnelBar> funnelBars(const AnalysisAnswer &answer, const CrmSchema &schema, const QString &currency)
{
    const Funnel &funnel = answer.funnel.whole;
    if (funnel.stages.isEmpty() && !answer.complete)
        return {}; // not known yet
    const int narrow = funnel.bottleneck();
    QList<FunnelBar> bars;
    const auto title = [&](Id id) {
        for (const Record &stage : answer.stages)
            if (stage.id() == id)
                return stage.title();
        return QString();
    };
    for (int at = 0; at < funnel.stages.size(); ++at) {
        const FunnelStage &stage = funnel.stages[at];
        const double share = stage.entered ? double(stage.passed) / double(stage.entered) : 0;
        const QString amount = formatMoney({stage.amounts.value(currency), currency}, QLocale(), MoneyStyle::Compact);
        bars.append({title(stage.stage), stage.entered, amount, stage.entered ? percentText(share) : QString(), false,
                     at == narrow});
    }
    QString won;
    for (const Record &stage : answer.stages)
        if (stage[schema.stage.type] == QLatin1StringView(Stage::won))
            won = stage.title();
    const FunnelMoney of = funnel.money.value(currency);
    bars.append(
        {won, funnel.won, formatMoney({of.wonMinor, currency}, QLocale(), MoneyStyle::Compact), {}, true, false});
    return bars;
}

QString groupTitle(const AnalysisAnswer &answer, const Funnel &funnel)
{
    const FieldBase *group = answer.question.comparedBy();
    if (funnel.group.isNull() || funnel.group.toString().isEmpty())
        return Texts::tr("None", "deals without an owner, a source …");
    if (group->isReference())
        return answer.titles.value(funnel.group.toString());
    return displayText(*group, funnel.group);
}

FiguresSheet stageSheet(const AnalysisAnswer &answer, const CrmSchema &schema)
{
    const bool cohort = answer.question.view == FunnelQuery::Cohort;
    FiguresSheet sheet{{schema.opportunity.stage.label(), Texts::tr("Entered"), Texts::tr("Passed"), Texts::tr("Lost"),
                        Texts::tr("Still there"), Texts::tr("Conversion"), Texts::tr("Median time")},
                       {}};
    for (const FunnelStage &stage : answer.funnel.whole.stages) {
        QString title;
        for (const Record &record : answer.stages)
            if (record.id() == stage.stage)
                title = record.title();
        sheet.rows.append(
            {{title},
             number(stage.entered, int(FunnelPart::Entered)),
             number(stage.passed, int(FunnelPart::Passed)),
             number(stage.lost, int(FunnelPart::Lost)),
             cohort ? number(stage.waiting, int(FunnelPart::Waiting)) : Cell{none, u""_s},
             share(stage.conversion(), stage.decided() > 0),
             {stayText(stage), stage.timed ? QString::number(double(stage.medianSeconds) / secondsADay) : QString()}});
    }
    return sheet;
}

FiguresSheet groupSheet(const AnalysisAnswer &answer, const QString &currency)
{
    FiguresSheet sheet{{answer.question.group ? answer.question.comparedBy()->label() : QString(), Texts::tr("Deals"),
                        Texts::tr("Won"), Texts::tr("Lost"), Texts::tr("Open"), Texts::tr("Win rate"),
                        Texts::tr("Won value"), Texts::tr("Sales cycle"), Texts::tr("Velocity a day")},
                       {}};
    for (const Funnel &funnel : answer.funnel.groups) {
        const auto velocity = funnel.velocity(currency);
        const qint64 speed = velocity ? std::llround(*velocity) : 0;
        const auto all = [&](const Cell &cell) { return leading(cell, FunnelPart::Entered, funnel.deals); };
        const auto won = [&](const Cell &cell) { return leading(cell, FunnelPart::Won, funnel.won); };
        sheet.rows.append({all({groupTitle(answer, funnel)}), number(funnel.deals, int(FunnelPart::Entered)),
                           number(funnel.won, int(FunnelPart::Won)), number(funnel.lost, int(FunnelPart::Lost)),
                           number(funnel.open, int(FunnelPart::Waiting)),
                           all(share(funnel.winRate(), funnel.won + funnel.lost > 0)),
                           won(money(funnel.money.value(currency).wonMinor, currency)),
                           won(funnel.cycled ? Cell{daysText(funnel.meanCycle()), QString::number(funnel.meanCycle())}
                                             : Cell{none, u""_s}),
                           all(velocity ? money(speed, currency) : Cell{none, u""_s})});
    }
    return sheet;
}

FiguresSheet targetSheet(const AnalysisAnswer &answer, const CrmSchema &schema)
{
    const Target &t = schema.target;
    FiguresSheet sheet{{t.label(), t.period.label(), t.amount.label(), Texts::tr("Won"), Texts::tr("Weighted"),
                        Texts::tr("Still missing"), Texts::tr("Reached"), Texts::tr("Last year"), Texts::tr("Growth")},
                       {}};
    for (const Attainment &of : answer.targets) {
        const QString currency = of.target[t.amount].currency;
        const Id whom = of.target[t.owner] ? of.target[t.owner] : of.target[t.team];
        const QString title = joinedFacts(
            {of.target.title(), whom ? answer.titles.value(QString::number(whom)) : Texts::tr("Everybody")});
        sheet.rows.append({{title},
                           {t.period.choiceLabel(of.target[t.period])},
                           money(of.aim, currency),
                           money(of.won, currency),
                           money(of.weighted, currency),
                           money(of.gap(), currency),
                           share(of.reached(), of.aim > 0),
                           money(of.lastYear, currency),
                           share(of.growth().value_or(0), of.growth().has_value())});
    }
    return sheet;
}

FiguresSheet commissionSheet(const AnalysisAnswer &answer)
{
    FiguresSheet sheet{{Texts::tr("Person"), Texts::tr("Plan"), Texts::tr("Period"), Texts::tr("Deals"),
                        Texts::tr("Won value"), Texts::tr("Commission")},
                       {}};
    for (int i = 0; i < answer.commissions.size(); ++i) {
        const PaidCommission &paid = answer.commissions[i];
        const QString period = Texts::tr("%1 – %2", "from a day to a day")
                                   .arg(QLocale().toString(paid.statement.period.first, QLocale::ShortFormat),
                                        QLocale().toString(paid.statement.period.last, QLocale::ShortFormat));
        for (auto base = paid.statement.bases.cbegin(); base != paid.statement.bases.cend(); ++base) {
            QSet<Id> deals;
            for (const CommissionLine &line : paid.statement.lines)
                if (line.base.currency == base.key())
                    deals.insert(line.opportunity);
            sheet.rows.append({{answer.titles.value(QString::number(paid.user))},
                               {paid.plan.title()},
                               {period},
                               number(deals.size(), i),
                               money(base.value(), base.key()),
                               money(paid.statement.pays.value(base.key()), base.key())});
        }
    }
    return sheet;
}

FiguresSheet monthSheet(const AnalysisAnswer &answer, const QString &currency)
{
    FiguresSheet sheet{{Texts::tr("Month"), Texts::tr("Won"), Texts::tr("Open"), Texts::tr("Weighted")}, {}};
    const auto add = [&](const QString &name, const ForecastByCurrency &by) {
        const ForecastSums sums = by.value(currency);
        sheet.rows.append(
            {{name}, money(sums.won, currency), money(sums.open, currency), money(sums.weighted(), currency)});
    };
    for (qsizetype i = 0; i < answer.forecast.months.size(); ++i)
        add(QLocale().toString(answer.forecast.months[i],
                               Texts::tr("MMMM yyyy", "a month and its year, as QLocale reads it")),
            answer.forecast.byMonth[i]);
    add(Texts::tr("Overdue"), answer.forecast.overdue);
    add(Texts::tr("Without a date"), answer.forecast.undated);
    return sheet;
}
