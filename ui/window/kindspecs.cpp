// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/kindspecs.h"

#include "core/domain/leads.h"
#include "core/record/valuetext.h"
#include "core/transfer/importproposer.h"
#include "core/values/join.h"
#include "core/values/money.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KindPage)
};

KindSpec plain(const CrmSchema &schema, const Entity &entity, const QString &page, const QString &newText,
               const QString &emptyText)
{
    KindSpec spec;
    spec.entity = &entity;
    spec.page = page;
    spec.newText = newText;
    spec.list = ListSpec::of(entity, schema);
    spec.list.emptyText = emptyText;
    spec.list.canImport = canImport(entity);
    return spec;
}

KindSpec leads(const CrmSchema &schema)
{
    const Lead &l = schema.lead;
    KindSpec spec = plain(schema, l, u"leads"_s, Texts::tr("&Lead"),
                          Texts::tr("Write down who might buy one day, see who deserves the first call, and make "
                                    "customers of them in one step."));
    spec.inSidebar = true;
    spec.list.caption = &l.company;
    spec.list.captionElse = &l.interest;
    spec.list.found = {&l.phone, &l.email};
    spec.list.squaredVariants = {};
    spec.list.time = nullptr;
    spec.list.meter = &l.score;
    spec.list.columns = {&l.name,     &l.company, &l.status, &l.score,       &l.source,
                         &l.interest, &l.budget,  &l.owner,  &l.lastActivity};
    spec.list.sorts = {&l.score, &l.name, &l.lastActivity, &l.nextActivity, l.createdAt(), l.updatedAt()};
    spec.list.sort = &l.score;
    spec.list.order = Qt::DescendingOrder;
    spec.list.status = nullptr; // some states ask for more than their name
    const auto is = [&](const char *status) {
        return Filter::condition(l.status, Filter::Equal, QString::fromLatin1(status));
    };
    spec.list.quick = {
        {u"open"_s, Texts::tr("Open"), openLeads(l), {}, true},
        {u"new"_s, Texts::tr("New", "leads"), is(Lead::fresh), Texts::tr("Every lead has been looked at."), true},
        {u"due"_s, Texts::tr("Take up again"), leadsToTakeUp(l), Texts::tr("No lead is waiting to be taken up again."),
         true},
        {u"converted"_s, Texts::tr("Converted"), is(Lead::converted)},
        {u"disqualified"_s, Texts::tr("Disqualified"), is(Lead::disqualified)}};
    spec.form.first = {&l.name,     &l.company, &l.jobTitle, &l.phone,  &l.email, &l.source,
                       &l.interest, &l.need,    &l.budget,   &l.timing, &l.owner};
    spec.form.never = {&l.status, &l.reason, &l.reasonNote, &l.recycleOn};
    spec.elsewhere = {&l.status,  &l.score,        &l.reason,      &l.reasonNote,
                      &l.contact, &l.organisation, &l.opportunity, &l.convertedAt};
    spec.begin = [&l](Record *record) { record->set(l.status, QLatin1StringView(Lead::fresh)); };
    return spec;
}

/// "3%", "from €50,000 · New": a tier of a commission plan.
PartText describeTier(const CrmSchema &schema, const Record &part, const QHash<Id, QString> &titles)
{
    PartText said = describePart(part, titles);
    const CommissionTier &tier = schema.commissionTier;
    if (&part.entity() != &tier)
        return said;
    const QLocale locale;
    said.text = Texts::tr("%1%", "percent").arg(locale.toString(part[tier.rate], 'g', QLocale::FloatingPointShortest));
    QStringList facts;
    if (!part.value(tier.from).isNull())
        facts.append(Texts::tr("from %1", "an amount").arg(formatMoney(part[tier.from], locale, MoneyStyle::Plain)));
    if (const QString who = part[tier.customers]; !who.isEmpty() && who != QLatin1StringView(CommissionTier::any))
        facts.append(Texts::tr("%1 customers", "new or existing ones").arg(tier.customers.choiceLabel(who).toLower()));
    if (const QString what = titles.value(part[tier.product]); !what.isEmpty())
        facts.append(what);
    said.caption = joinedFacts(facts);
    return said;
}
} // namespace

QList<KindSpec> kindSpecs(const CrmSchema &schema)
{
    QList<KindSpec> specs{leads(schema)};
    specs.append(plain(schema, schema.product, u"products"_s, Texts::tr("P&roduct"),
                       Texts::tr("What you sell, with its price: put into opportunities, targets and commission.")));
    KindSpec targets = plain(schema, schema.target, u"targets"_s, Texts::tr("&Target"),
                             Texts::tr("What is to be won in a month, a quarter or a year, by whom."));
    targets.list.sort = &schema.target.start;
    targets.list.order = Qt::DescendingOrder;
    targets.begin = [&target = schema.target](Record *record) {
        const QDate today = QDate::currentDate();
        record->set(target.period, QLatin1StringView(Target::month));
        record->set(target.start, QDate(today.year(), today.month(), 1));
    };
    specs.append(targets);
    KindSpec expenses = plain(schema, schema.expense, u"expenses"_s, Texts::tr("&Expense"),
                              Texts::tr("What it costs to win and keep a customer: travel, meals, samples, fairs."));
    expenses.list.sort = &schema.expense.date;
    expenses.list.order = Qt::DescendingOrder;
    expenses.begin = [&expense = schema.expense](Record *record) {
        record->set(expense.date, QDate::currentDate());
        record->set(expense.category, u"travel"_s);
    };
    specs.append(expenses);
    KindSpec plans = plain(schema, schema.commissionPlan, u"commission"_s, Texts::tr("Commi&ssion Plan"),
                           Texts::tr("How much of what was won goes to whom: tiers with their rates, and the people."));
    plans.describe = [&schema](const Record &part, const QHash<Id, QString> &titles) {
        return describeTier(schema, part, titles);
    };
    plans.begin = [&plan = schema.commissionPlan](Record *record) {
        record->set(plan.period, QLatin1StringView(Target::month));
        record->set(plan.method, QLatin1StringView(CommissionPlan::each));
    };
    specs.append(plans);
    specs.append(plain(schema, schema.user, u"users"_s, Texts::tr("&User"),
                       Texts::tr("The people who sell: owners of customers and opportunities, members of teams.")));
    specs.append(
        plain(schema, schema.team, u"teams"_s, Texts::tr("Tea&m"), Texts::tr("People who reach a target together.")));
    return specs;
}
