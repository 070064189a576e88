// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/servicesource.h"

#include "core/schema/crmschema.h"
#include "core/store.h"

namespace
{
constexpr int monthsShown = 12;
constexpr qsizetype customersShown = 8;

ServiceAnswer answerTo(const ServiceQuestion &question, const CrmSchema &schema, Facts &facts)
{
    const QDateTime now = QDateTime::currentDateTime();
    ServiceAnswer answer;
    answer.question = question;
    answer.today = now.date();
    facts.scan({.entity = &schema.serviceRecord, .limit = 1}, [&](Id, const QVariantList &) { answer.any = true; });
    if (!answer.any)
        return answer;
    const NamedPeriod &period = question.period;
    answer.query = {period.from, period.to, {}, {question.group}, customersShown};
    answer.stats = serviceStats(answer.query, schema, facts, now);
    if (period.beforeFrom.isValid())
        answer.before = serviceStats({period.beforeFrom, period.beforeTo}, schema, facts, now).whole;
    const QDate last = std::min(period.to, now.date());
    answer.months =
        serviceMonths(QDate(last.year(), last.month(), 1).addMonths(1 - monthsShown), monthsShown, {}, schema, facts);
    answer.backlog = serviceBacklog({}, schema, facts, now);
    if (question.group->isReference())
        for (const QString &id : answer.stats.groups.first().keys())
            if (!id.isEmpty())
                answer.titles.insert(id, facts.titleOf(*question.group->target(), id.toLongLong()));
    for (const CustomerTrouble &trouble : std::as_const(answer.stats.customers))
        answer.customers.append(facts.titleOf(schema.contact, trouble.contact));
    if (question.group == &schema.serviceRecord.owner)
        answer.training = trainingOf(answer.stats.groups.first(), answer.stats.whole);
    return answer;
}
} // namespace

ServiceSource::ServiceSource(Store &store, const CrmSchema &schema, QObject *parent)
    : FiguresSource(store, {&schema.serviceRecord, &schema.contact, &schema.user, &schema.product}, parent)
    , m_schema(schema)
{
}

void ServiceSource::ask(const ServiceQuestion &question)
{
    m_question = question;
    askAnew();
}

bool ServiceSource::askNow()
{
    if (!m_question.group)
        return false;
    store().compute<ServiceAnswer>(
        [question = m_question, &schema = m_schema](Facts &facts) { return answerTo(question, schema, facts); }, this,
        [this, turn = ++m_turn](const Result<ServiceAnswer> &answer) {
            if (turn != m_turn)
                return; // asked anew since
            if (!answer.ok()) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_answer = *answer;
            setAnswered();
        },
        "service", Store::Pace::Long);
    return true;
}
