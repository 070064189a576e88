// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/analysissource.h"

#include "core/domain/funneldeals.h"
#include "core/domain/funnelgroups.h"
#include "core/schema/crmschema.h"
#include "core/store.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int monthsBack = 6, monthsShown = 12;
constexpr int patience = 250; ///< ms that sums wait for the funnel, so that a page is drawn once

void nameGroups(AnalysisAnswer *answer, const CrmSchema &schema, Facts &facts)
{
    const FieldBase *group = answer->question.comparedBy();
    const auto name = [&](const Entity &entity, Id id) {
        if (id && !answer->titles.contains(QString::number(id)))
            answer->titles.insert(QString::number(id), facts.titleOf(entity, id));
    };
    if (group && group->isReference())
        for (const Funnel &funnel : std::as_const(answer->funnel.groups))
            name(*group->target(), funnel.group.toLongLong());
    for (const Attainment &target : std::as_const(answer->targets)) {
        name(schema.user, target.target[schema.target.owner]);
        name(schema.team, target.target[schema.target.team]);
    }
    for (const PaidCommission &paid : std::as_const(answer->commissions))
        name(schema.user, paid.user);
}

/// What is added up.
AnalysisAnswer sumsOf(const AnalysisQuestion &question, const CrmSchema &schema, Facts &facts)
{
    AnalysisAnswer answer;
    answer.question = question;
    answer.stages = facts.parts(schema.stage, question.pipeline);
    answer.allStages = facts.all(schema.stage);
    const QDate today = QDate::currentDate();
    const NamedPeriod &period = question.period;
    const auto closed = [&](QDate from, QDate to) { return closedOf({question.pipeline, from, to}, schema, facts); };
    answer.closed = closed(period.from, period.to);
    if (period.beforeFrom.isValid())
        answer.closedBefore = closed(period.beforeFrom, period.beforeTo);
    answer.forecast = forecastOf({question.pipeline, today.addMonths(-monthsBack), monthsShown, today}, schema, facts);
    for (const Attainment &target : attainments(schema, facts))
        if (target.period.contains(today))
            answer.targets.append(target);
    nameGroups(&answer, schema, facts);
    return answer;
}

/// What deals went through, which takes longer.
AnalysisAnswer flowOf(const AnalysisQuestion &question, const CrmSchema &schema, Facts &facts)
{
    AnalysisAnswer answer;
    answer.question = question;
    const NamedPeriod &period = question.period;
    answer.funnel =
        funnelOf({question.pipeline, period.from, period.to, question.view, {}, question.group}, schema, facts);
    if (question.through)
        answer.funnel.groups = mergedFunnels(answer.funnel.groups, valuesBehind(*question.through, schema, facts));
    if (question.commissions)
        answer.commissions = commissionsOn(std::min(QDate::currentDate(), period.to), schema, facts);
    nameGroups(&answer, schema, facts);
    return answer;
}

QStringList currenciesOf(const AnalysisAnswer &answer)
{
    QMap<QString, qint64> deals;
    for (const Funnel *funnel : {&answer.funnel.whole, &answer.closed})
        for (auto money = funnel->money.cbegin(); money != funnel->money.cend(); ++money)
            deals[money.key()] += money->deals;
    for (const ForecastByCurrency &month : std::as_const(answer.forecast.byMonth))
        for (auto sums = month.cbegin(); sums != month.cend(); ++sums)
            deals[sums.key()] += sums->wonCount + sums->openCount;
    deals.remove(QString());
    QStringList currencies = deals.keys();
    std::stable_sort(currencies.begin(), currencies.end(),
                     [&](const QString &a, const QString &b) { return deals[a] > deals[b]; });
    return currencies;
}
} // namespace

AnalysisSource::AnalysisSource(Store &store, const CrmSchema &schema, QObject *parent)
    : FiguresSource(store,
                    {&schema.opportunity, &schema.stage, &schema.target, &schema.stageMove, &schema.commissionPlan,
                     &schema.commissionTier, &schema.commissionMember, &schema.user, &schema.team},
                    parent)
    , m_schema(schema)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &AnalysisSource::show);
}

void AnalysisSource::ask(const AnalysisQuestion &question)
{
    m_question = question;
    askAnew();
}

FunnelQuery AnalysisSource::shown() const
{
    const AnalysisQuestion &asked = m_answer.question;
    return {asked.pipeline, asked.period.from, asked.period.to, asked.view, {}, nullptr};
}

void AnalysisSource::findBehind(int at, FunnelPart part, std::function<void(const Filter &)> take)
{
    const FunnelQuery query = shown();
    if (query.view == FunnelQuery::Cohort)
        take(funnelFilter(query, m_schema, m_answer.stages, at, part));
    else
        find([=, &schema = m_schema](
                 Facts &facts) { return theseDeals(dealsBehind(query, at, part, schema, facts), schema); },
             std::move(take));
}

void AnalysisSource::findOfGroup(qsizetype group, FunnelPart part, std::function<void(const Filter &)> take)
{
    const AnalysisQuestion asked = m_answer.question;
    const QVariant value = m_answer.funnel.groups[group].group;
    const auto deals = [query = shown(), part, &schema = m_schema, stages = m_answer.stages](const Filter &filter,
                                                                                             Facts *facts) {
        FunnelQuery of = query;
        of.filter = filter;
        return of.view == FunnelQuery::Cohort ? funnelFilter(of, schema, stages, -1, part)
                                              : theseDeals(dealsBehind(of, -1, part, schema, *facts), schema);
    };
    if (!asked.through && asked.view == FunnelQuery::Cohort) {
        take(deals(groupFilter(*asked.group, value), nullptr));
        return;
    }
    find(
        [=, &schema = m_schema](Facts &facts) {
            return deals(asked.through ? groupFilter(*asked.group, *asked.through, value, schema, facts)
                                       : groupFilter(*asked.group, value),
                         &facts);
        },
        std::move(take));
}

void AnalysisSource::find(std::function<Filter(Facts &)> compute, std::function<void(const Filter &)> take)
{
    store().compute<Filter>(
        std::move(compute), this,
        [this, take = std::move(take)](const Result<Filter> &deals) {
            if (!isWatched()) // left meanwhile: what is looked at now stays
                return;
            if (deals.ok())
                take(*deals);
            else
                Q_EMIT failed(deals.error());
        },
        "behind", Store::Pace::Long);
}

bool AnalysisSource::askNow()
{
    if (!m_question.pipeline)
        return false;
    m_sums.reset();
    m_flow.reset();
    m_patience.stop();
    const auto ask = [this](auto compute, std::optional<AnalysisAnswer> *part, const QByteArray &key,
                            Store::Pace pace) {
        store().compute<AnalysisAnswer>([compute, question = m_question,
                                         &schema = m_schema](Facts &facts) { return compute(question, schema, facts); },
                                        this,
                                        [this, part, turn = m_turn](const Result<AnalysisAnswer> &answer) {
                                            if (turn != m_turn)
                                                return; // asked anew since
                                            if (!answer.ok()) {
                                                Q_EMIT failed(answer.error());
                                                return;
                                            }
                                            *part = *answer;
                                            if (m_sums && m_flow)
                                                show();
                                            else if (m_sums)
                                                m_patience.start(patience);
                                        },
                                        key, pace);
    };
    ++m_turn;
    ask(&sumsOf, &m_sums, "sums", Store::Pace::Prompt);
    ask(&flowOf, &m_flow, "flow", Store::Pace::Long);
    return true;
}

/// What is there. Until the funnel of the same question comes anew, the one before stays.
void AnalysisSource::show()
{
    m_patience.stop();
    AnalysisAnswer answer = *m_sums;
    const AnalysisAnswer *flow = m_flow                                                  ? &*m_flow
                                 : isAnswered() && m_answer.question == m_sums->question ? &m_answer
                                                                                         : nullptr;
    if (flow) {
        answer.funnel = flow->funnel;
        answer.commissions = flow->commissions;
        answer.titles.insert(flow->titles);
    }
    answer.complete = m_flow.has_value();
    answer.currencies = currenciesOf(answer);
    m_answer = answer;
    setAnswered();
}
