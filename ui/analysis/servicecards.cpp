// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/servicecards.h"

#include "core/schema/crmschema.h"
#include "core/values/join.h"
#include "ui/analysis/barchart.h"
#include "ui/analysis/figurespaper.h"
#include "ui/analysis/kpicard.h"
#include "ui/analysis/monthchart.h"
#include "ui/analysis/servicewords.h"
#include "ui/widgets/chip.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
constexpr int columns = 4;

/// Better or worse than before, as a colour; `sign`: 1 where more is better, -1 where less is.
Ink verdict(std::optional<double> now, std::optional<double> before, int sign)
{
    if (!now || !before || *now == *before)
        return Ink::Muted;
    return (*now > *before) == (sign > 0) ? Ink::Green : Ink::Red;
}
} // namespace

ServiceNumbers::ServiceNumbers(const ServiceSource &source, const CrmSchema &schema, OpenService open, QWidget *parent)
    : QWidget(parent), m_source(source), m_schema(schema), m_open(std::move(open))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Space::xl);
    m_received =
        add("received", u"inbox"_s, Tone::Accent, tr("Received"), opens(ServiceCount::Received, tr("Received")));
    m_answer = add("answer", u"phone-outgoing"_s, Tone::Teal, tr("First answer"),
                   opens(ServiceCount::Answered, tr("Answered")));
    m_resolution = add("resolution", u"circle-check"_s, Tone::Green, tr("Solution"),
                       opens(ServiceCount::Resolved, tr("Resolved")));
    m_late = add("late", u"clock"_s, Tone::Red, tr("Late"), opens(ServiceCount::Late, tr("Late")));
    m_backlog = add("backlog", u"list-todo"_s, Tone::Amber, tr("Open now"), [this] {
        m_open(serviceBacklogFilter(-1, {}, m_schema, m_source.answer().today), tr("Open now"));
    });
    m_reopened =
        add("reopened", u"rotate-ccw"_s, Tone::Amber, tr("Reopened"), opens(ServiceCount::Reopened, tr("Reopened")));
    m_rating = add("rating", u"star"_s, Tone::Violet, tr("Satisfaction"), opens(ServiceCount::Rated, tr("Rated")));
    m_recommend = add("recommend", u"heart"_s, Tone::Violet, tr("Net promoter score"),
                      opens(ServiceCount::Recommending, tr("Asked whether they would recommend us")));
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        grid->addWidget(m_cards[i], int(i) / columns, int(i) % columns);
}

KpiCard *ServiceNumbers::add(const char *name, const QString &icon, Tone tone, const QString &label,
                             std::function<void()> open)
{
    auto *card = new KpiCard(icon, tone, label);
    card->setObjectName(u"service.kpi."_s + QLatin1StringView(name));
    connect(card, &KpiCard::clicked, this, std::move(open));
    m_cards.append(card);
    return card;
}

std::function<void()> ServiceNumbers::opens(ServiceCount part, const QString &called)
{
    return [this, part, called] {
        const ServiceAnswer &answer = m_source.answer();
        if (answer.any)
            m_open(serviceFilter(answer.query, m_schema, part), joinedFacts({called, answer.question.period.label}));
    };
}

void ServiceNumbers::addTo(FiguresPaper *paper) const
{
    for (qsizetype row = 0; row < m_cards.size(); row += columns) {
        QList<FiguresPaper::Number> numbers;
        for (const KpiCard *card : m_cards.mid(row, columns))
            numbers.append({card->label(), card->value(), card->remark()});
        paper->addNumbers(numbers);
    }
}

void ServiceNumbers::show()
{
    const ServiceAnswer &answer = m_source.answer();
    const ServiceStats &now = answer.stats.whole, &before = answer.before;
    m_received->setValue(QLocale().toString(now.received),
                         changeText(double(now.received), double(before.received), answer.question.period.beforeLabel));
    QList<double> course;
    for (const ServiceMonth &month : answer.months)
        course.append(double(month.received));
    m_received->setCourse(course);
    m_backlog->setValue(QLocale().toString(answer.backlog.open),
                        answer.backlog.ageMedian ? tr("median age %1").arg(daysText(*answer.backlog.ageMedian))
                                                 : QString());
    showTimes();
    showShares();
    const QString ratings = tr("%Ln rating(s)", nullptr, int(now.rating.count));
    m_rating->setValue(now.rating.average() ? tr("%1 of 5", "a rating").arg(ratingText(now.rating)) : QString(),
                       now.rating.share()
                           ? joinedFacts({tr("%1 satisfied", "a share").arg(percentText(*now.rating.share())), ratings})
                           : tr("Nobody has rated yet"));
    QStringList answers{now.recommend.count() ? tr("%Ln answer(s)", nullptr, int(now.recommend.count()))
                                              : tr("Nobody was asked yet")};
    if (now.recommend.score() && before.recommend.score())
        answers.append(asBefore(recommendText(before.recommend)));
    m_recommend->setValue(now.recommend.score() ? recommendText(now.recommend) : QString(), joinedFacts(answers),
                          verdict(now.recommend.score(), before.recommend.score(), 1));
}

QString ServiceNumbers::asBefore(const QString &value)
{
    return tr("%1 before", "a figure in the period before").arg(value);
}

void ServiceNumbers::showTimes()
{
    const ServiceStats &now = m_source.answer().stats.whole, &before = m_source.answer().before;
    const auto show = [&](KpiCard *card, std::optional<double> half, std::optional<double> ninth,
                          std::optional<double> was) {
        QStringList remark{tr("90% within %1", "so long: 9 of 10 took no longer").arg(hoursText(ninth))};
        if (was)
            remark.append(asBefore(hoursText(was)));
        card->setValue(half ? hoursText(half) : QString(), half ? joinedFacts(remark) : QString(),
                       verdict(half, was, -1));
    };
    show(m_answer, now.answerMedian, now.answerNinth, before.answerMedian);
    show(m_resolution, now.resolutionMedian, now.resolutionNinth, before.resolutionMedian);
}

void ServiceNumbers::showShares()
{
    const ServiceAnswer &answer = m_source.answer();
    const auto show = [&](KpiCard *card, std::optional<double> now, std::optional<double> before, qint64 records) {
        QStringList remark{tr("%Ln record(s)", nullptr, int(records))};
        if (now && before)
            remark.append(asBefore(percentText(*before)));
        card->setValue(now ? percentText(*now) : QString(), now ? joinedFacts(remark) : QString(),
                       verdict(now, before, -1));
    };
    show(m_late, answer.stats.whole.lateShare(), answer.before.lateShare(), answer.stats.whole.late);
    show(m_reopened, answer.stats.whole.reopenedShare(), answer.before.reopenedShare(), answer.stats.whole.reopened);
}

ServiceMonthCard::ServiceMonthCard(const ServiceSource &source, const CrmSchema &schema, OpenService open,
                                   QWidget *parent)
    : FigureCard(tr("Received and resolved"), parent)
    , m_source(source)
    , m_chart(
          new MonthChart({tr("Received"), tr("Resolved"), tr("Nothing received or resolved in these months"), false}))
{
    m_chart->setObjectName(u"service.months"_s);
    m_chart->setAccessibleName(title());
    addToHead(new Chip(tr("Received"), Tone::Accent));
    addToHead(new Chip(tr("Resolved"), Tone::Neutral));
    body()->addWidget(m_chart, 1);
    connect(m_chart, &MonthChart::chosen, this, [&schema, open = std::move(open)](QDate month, bool resolved) {
        const QString name = QLocale().toString(month, tr("MMMM yyyy", "a month and its year, as QLocale reads it"));
        open(serviceMonthFilter(month, resolved, {}, schema),
             joinedFacts({resolved ? tr("Resolved") : tr("Received"), name}));
    });
}

void ServiceMonthCard::show()
{
    QList<MonthChart::Month> months;
    for (const ServiceMonth &month : m_source.answer().months)
        months.append({month.month, month.received, month.resolved});
    m_chart->setMonths(
        months, [](qint64 count, bool) { return QLocale().toString(count); }, QDate::currentDate());
}

void ServiceMonthCard::addTo(FiguresPaper *paper) const
{
    paper->addChart(title(), caption(), *m_chart, {tr("Received"), tr("Resolved")});
}

CauseCard::CauseCard(const ServiceSource &source, const CrmSchema &schema, OpenService open, QWidget *parent)
    : FigureCard(tr("Causes"), parent)
    , m_source(source)
    , m_schema(schema)
    , m_chart(new BarChart(tr("No cause was noted on the records of this period")))
{
    m_chart->setObjectName(u"service.causes"_s);
    m_chart->setAccessibleName(title());
    setCaption(tr("being counted…"));
    body()->addWidget(m_chart);
    body()->addStretch(1);
    connect(m_chart, &BarChart::chosen, this, [this, open = std::move(open)](int bar) {
        const ServiceAnswer &answer = m_source.answer();
        const QString key = answer.stats.whole.causes[bar].cause;
        open(Filter::all({serviceFilter(answer.query, m_schema, ServiceCount::Received),
                          serviceGroup(m_schema.serviceRecord.cause, key)}),
             m_schema.serviceRecord.cause.choiceLabel(key));
    });
}

void CauseCard::show()
{
    const ServiceAnswer &answer = m_source.answer();
    QList<BarChart::Bar> bars;
    for (const ServiceCause &cause : answer.stats.whole.causes)
        bars.append({m_schema.serviceRecord.cause.choiceLabel(cause.cause), cause.count, percentText(cause.cumulative),
                     Tone::Accent, cause.cumulative});
    m_chart->setBars(bars);
    setCaption(joinedFacts({answer.question.period.label, tr("percent added up", "each share with those before it")}));
}

void CauseCard::addTo(FiguresPaper *paper) const
{
    paper->addChart(title(), caption(), *m_chart);
}

BacklogCard::BacklogCard(const ServiceSource &source, const CrmSchema &schema, OpenService open, QWidget *parent)
    : FigureCard(tr("Open now, by age"), parent), m_source(source), m_chart(new BarChart(tr("Nothing is open.")))
{
    m_chart->setObjectName(u"service.backlog"_s);
    m_chart->setAccessibleName(title());
    setCaption(tr("being counted…"));
    body()->addWidget(m_chart);
    body()->addStretch(1);
    connect(m_chart, &BarChart::chosen, this, [this, &schema, open = std::move(open)](int span) {
        open(serviceBacklogFilter(span, {}, schema, m_source.answer().today),
             joinedFacts({tr("Open now"), spanText(span)}));
    });
}

void BacklogCard::show()
{
    const ServiceBacklog &backlog = m_source.answer().backlog;
    constexpr Tone tones[] = {Tone::Green, Tone::Teal, Tone::Accent, Tone::Amber, Tone::Red};
    static_assert(std::size(tones) == ServiceBacklog::spans.size());
    QList<BarChart::Bar> bars;
    for (size_t span = 0; backlog.open > 0 && span < backlog.bySpan.size(); ++span)
        bars.append({spanText(int(span)), backlog.bySpan[span],
                     percentText(double(backlog.bySpan[span]) / double(backlog.open)), tones[span]});
    m_chart->setBars(bars);
    setCaption(backlog.ageNinth ? tr("90% no older than %1").arg(daysText(*backlog.ageNinth)) : QString());
}

void BacklogCard::addTo(FiguresPaper *paper) const
{
    paper->addChart(title(), caption(), *m_chart);
}
