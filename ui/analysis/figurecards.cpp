// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/figurecards.h"

#include "core/record/dayfilter.h"
#include "core/schema/crmschema.h"
#include "core/values/join.h"
#include "core/values/money.h"
#include "ui/analysis/analysiswords.h"
#include "ui/analysis/figurespaper.h"
#include "ui/analysis/funnelchart.h"
#include "ui/analysis/kpicard.h"
#include "ui/analysis/monthchart.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

KpiRow::KpiRow(const AnalysisSource &source, const CrmSchema &schema, OpenDeals open, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_schema(schema)
    , m_open(std::move(open))
    , m_won(new KpiCard(u"handshake"_s, Tone::Green, tr("Won")))
    , m_weighted(new KpiCard(u"trending-up"_s, Tone::Accent, tr("Weighted forecast")))
    , m_rate(new KpiCard(u"flame"_s, Tone::Teal, tr("Win rate")))
    , m_cycle(new KpiCard(u"clock"_s, Tone::Violet, tr("Avg. sales cycle")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::xl);
    const std::pair<KpiCard *, const char *> cards[] = {
        {m_won, "won"}, {m_weighted, "weighted"}, {m_rate, "rate"}, {m_cycle, "cycle"}};
    for (const auto &[card, name] : cards) {
        card->setObjectName(u"kpi."_s + QLatin1StringView(name));
        row->addWidget(card);
    }
    connect(m_won, &KpiCard::clicked, this,
            [this] { m_open(closedThen(FunnelPart::Won), tr("Won"), m_source.answer().question.pipeline); });
    connect(m_weighted, &KpiCard::clicked, this,
            [this] { m_open(expectedThen(), tr("Expected to close"), m_source.answer().question.pipeline); });
    connect(m_rate, &KpiCard::clicked, this, [this] {
        m_open(Filter::any({closedThen(FunnelPart::Won), closedThen(FunnelPart::Lost)}), tr("Won or lost"),
               m_source.answer().question.pipeline);
    });
    connect(m_cycle, &KpiCard::clicked, this,
            [this] { m_open(closedThen(FunnelPart::Won), tr("Won"), m_source.answer().question.pipeline); });
}

Filter KpiRow::closedThen(FunnelPart part) const
{
    const AnalysisQuestion &asked = m_source.answer().question;
    return funnelFilter({asked.pipeline, asked.period.from, asked.period.to, FunnelQuery::Period, {}, nullptr},
                        m_schema, m_source.answer().stages, -1, part);
}

Filter KpiRow::expectedThen() const
{
    const AnalysisQuestion &asked = m_source.answer().question;
    return Filter::all({closedThen(FunnelPart::Waiting),
                        withinDays(m_schema.opportunity.expectedClose,
                                   std::max(QDate::currentDate(), asked.period.from), asked.period.to)});
}

void KpiRow::addTo(FiguresPaper *paper) const
{
    QList<FiguresPaper::Number> numbers;
    for (const KpiCard *card : {m_won, m_weighted, m_rate, m_cycle})
        numbers.append({card->label(), card->value(), card->remark()});
    paper->addNumbers(numbers);
}

void KpiRow::show(const QString &currency)
{
    const AnalysisAnswer &answer = m_source.answer();
    const NamedPeriod &period = answer.question.period;
    const Funnel &now = answer.closed, &before = answer.closedBefore;
    const qint64 won = now.money.value(currency).wonMinor, wonBefore = before.money.value(currency).wonMinor;
    m_won->setLabel(tr("Won · %1", "won in a period").arg(period.label));
    m_won->setValue(sumText(won, currency), changeText(double(won), double(wonBefore), period.beforeLabel),
                    won >= wonBefore ? Ink::Green : Ink::Red);
    QList<double> course;
    for (qsizetype i = 0; i < answer.forecast.months.size(); ++i)
        if (answer.forecast.months[i] <= QDate::currentDate())
            course.append(double(answer.forecast.byMonth[i].value(currency).won));
    m_won->setCourse(course);
    showForecast(currency);
    if (now.won + now.lost == 0) {
        m_rate->setValue({});
    } else {
        const double points = (now.winRate() - before.winRate()) * 100;
        const bool known = before.won + before.lost > 0;
        m_rate->setValue(percentText(now.winRate()),
                         known ? tr("%1 points on %2")
                                     .arg((points < 0 ? u"−"_s : u"+"_s) + QLocale().toString(qAbs(qRound(points))),
                                          period.beforeLabel)
                               : QString(),
                         points < 0 ? Ink::Red : Ink::Green);
    }
    if (!now.cycled) {
        m_cycle->setValue({});
        return;
    }
    const int longer = before.cycled ? qRound(now.meanCycle() - before.meanCycle()) : 0;
    m_cycle->setValue(daysText(now.meanCycle()),
                      longer > 0   ? tr("%Ln day(s) longer", nullptr, longer)
                      : longer < 0 ? tr("%Ln day(s) shorter", nullptr, -longer)
                                   : QString(),
                      longer > 0 ? Ink::Red : Ink::Green);
}

void KpiRow::showForecast(const QString &currency)
{
    const AnalysisAnswer &answer = m_source.answer();
    const NamedPeriod &period = answer.question.period;
    ForecastSums sums;
    for (qsizetype i = 0; i < answer.forecast.months.size(); ++i)
        if (answer.forecast.months[i] >= period.from && answer.forecast.months[i] <= period.to)
            sums += answer.forecast.byMonth[i].value(currency);
    QString remark = tr("%Ln opportunity(s) expected", nullptr, int(sums.openCount));
    for (const Attainment &target : answer.targets) {
        const bool everybodys = !target.target[m_schema.target.owner] && !target.target[m_schema.target.team];
        if (everybodys && target.period == Period{period.from, period.to} && target.aim > 0 &&
            target.target[m_schema.target.amount].currency == currency)
            remark = tr("%1 of target with what is won")
                         .arg(percentText(double(target.won + sums.weighted()) / double(target.aim)));
    }
    m_weighted->setValue(sumText(sums.weighted(), currency), remark, Ink::Accent);
}

FunnelCard::FunnelCard(AnalysisSource &source, const CrmSchema &schema, OpenDeals open, QWidget *parent)
    : FigureCard(tr("Sales funnel"), parent)
    , m_source(source)
    , m_schema(schema)
    , m_open(std::move(open))
    , m_chart(new FunnelChart)
    , m_callout(new QWidget)
    , m_calloutText(new TextLabel(QString(), TextRole::Body, Ink::Amber))
    , m_calloutButton(new Button(tr("Show these"), u"arrow-right"_s, ButtonLook::Flat))
{
    m_chart->setObjectName(u"analysis.funnel"_s);
    m_chart->setAccessibleName(tr("Sales funnel"));
    body()->addWidget(m_chart);
    auto *line = new QHBoxLayout(m_callout);
    line->setContentsMargins(0, 0, 0, 0);
    m_calloutText->setWordWrap(true);
    line->addWidget(m_calloutText, 1);
    line->addWidget(m_calloutButton);
    body()->addWidget(m_callout);
    body()->addStretch(1);
    connect(m_chart, &FunnelChart::chosen, this, &FunnelCard::choose);
    connect(m_calloutButton, &QAbstractButton::clicked, this,
            [this] { showBehind(m_source.answer().funnel.whole.bottleneck(), FunnelPart::Lost, tr("Lost there")); });
}

void FunnelCard::show(const QString &currency)
{
    const AnalysisAnswer &answer = m_source.answer();
    const bool cohort = answer.question.view == FunnelQuery::Cohort;
    m_chart->setBars(funnelBars(answer, m_schema, currency));
    setCaption(joinedFacts({answer.question.period.label, m_chart->bars().isEmpty() ? tr("being counted…")
                                                          : cohort                  ? tr("opened then, until today")
                                                                                    : tr("what happened then")}));
    const int at = answer.funnel.whole.bottleneck();
    m_callout->setVisible(at >= 0 && at < m_chart->bars().size());
    if (m_callout->isHidden())
        return;
    const FunnelStage &stage = answer.funnel.whole.stages[at];
    const QString share = percentText(1 - stage.conversion()), name = m_chart->bars()[at].label;
    const QDate since = answer.funnel.bottleneckSince;
    m_calloutText->setText(
        since.isValid()
            ? tr("Most are lost in “%1”: %2 of what is decided there, since %3.")
                  .arg(name, share,
                       QLocale().toString(since, tr("MMMM yyyy", "a month and its year, as QLocale reads it")))
            : tr("Most are lost in “%1”: %2 of what is decided there.").arg(name, share));
}

void FunnelCard::choose(int bar)
{
    const bool won = bar >= m_source.answer().funnel.whole.stages.size();
    showBehind(won ? -1 : bar, won ? FunnelPart::Won : FunnelPart::Entered, m_chart->bars()[bar].label);
}

void FunnelCard::showBehind(int at, FunnelPart part, const QString &called)
{
    m_source.findBehind(at, part, [this, called, pipeline = m_source.answer().question.pipeline](const Filter &deals) {
        m_open(deals, called, pipeline);
    });
}

void FunnelCard::addTo(FiguresPaper *paper) const
{
    paper->addChart(title(), caption(), *m_chart);
}

ForecastCard::ForecastCard(const AnalysisSource &source, const CrmSchema &schema, OpenDeals open, QWidget *parent)
    : FigureCard(tr("Won and forecast"), parent)
    , m_source(source)
    , m_schema(schema)
    , m_open(std::move(open))
    , m_chart(new MonthChart({tr("Won"), tr("Expected"), tr("Nothing won or expected in these months")}))
{
    m_chart->setObjectName(u"analysis.months"_s);
    m_chart->setAccessibleName(tr("Won and forecast"));
    addToHead(new Chip(tr("Won"), Tone::Accent));
    addToHead(new Chip(tr("Weighted"), Tone::Neutral));
    body()->addWidget(m_chart, 1);
    connect(m_chart, &MonthChart::chosen, this, &ForecastCard::choose);
}

void ForecastCard::show(const QString &currency)
{
    const Forecast &forecast = m_source.answer().forecast;
    QList<MonthChart::Month> months;
    for (qsizetype i = 0; i < forecast.months.size(); ++i) {
        const ForecastSums sums = forecast.byMonth[i].value(currency);
        months.append({forecast.months[i], sums.won, sums.weighted()});
    }
    const auto write = [currency](qint64 minor, bool compact) {
        return formatMoney({minor, currency}, QLocale(), compact ? MoneyStyle::Compact : MoneyStyle::Plain);
    };
    m_chart->setMonths(months, write, QDate::currentDate());
}

void ForecastCard::addTo(FiguresPaper *paper) const
{
    paper->addChart(title(), caption(), *m_chart, {tr("Won"), tr("Weighted")});
}

void ForecastCard::choose(QDate month, bool expected)
{
    const AnalysisAnswer &answer = m_source.answer();
    const QDate last = month.addMonths(1).addDays(-1);
    const FunnelQuery query{answer.question.pipeline, month, last, FunnelQuery::Period, {}, nullptr};
    const QString name = QLocale().toString(month, tr("MMMM yyyy", "a month and its year, as QLocale reads it"));
    if (!expected) {
        m_open(funnelFilter(query, m_schema, answer.stages, -1, FunnelPart::Won),
               tr("Won · %1", "won in a period").arg(name), m_source.answer().question.pipeline);
        return;
    }
    m_open(Filter::all({funnelFilter(query, m_schema, answer.stages, -1, FunnelPart::Waiting),
                        withinDays(m_schema.opportunity.expectedClose, std::max(month, QDate::currentDate()), last)}),
           tr("Expected · %1", "expected in a period").arg(name), m_source.answer().question.pipeline);
}
