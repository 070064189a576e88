// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/kindspecs.h"

#include "core/domain/leads.h"
#include "core/record/valuetext.h"
#include "core/transfer/importproposer.h"
#include "core/values/join.h"
#include "core/values/money.h"
#include "ui/service/duewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KindPage)
};

KindSpec plain(const Entity &entity, const QString &page, const QString &newText, const QString &emptyText)
{
    KindSpec spec;
    spec.entity = &entity;
    spec.page = page;
    spec.newText = newText;
    spec.list = ListSpec::of(entity);
    spec.list.emptyText = emptyText;
    spec.list.canImport = canImport(entity);
    return spec;
}

KindSpec leads(const CrmSchema &schema)
{
    const Lead &l = schema.lead;
    KindSpec spec = plain(l, u"leads"_s, Texts::tr("&Lead"),
                          Texts::tr("Write down who might buy one day, see who deserves the first call, and make "
                                    "customers of them in one step."));
    spec.inSidebar = true;
    spec.keys = u"Ctrl+4"_s;
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

KindSpec serviceRecords(const CrmSchema &schema)
{
    const ServiceRecord &s = schema.serviceRecord;
    KindSpec spec = plain(s, u"service"_s, Texts::tr("Serv&ice Record"),
                          Texts::tr("Inquiries, complaints, repairs and visits of your customers, each with its clock: "
                                    "what is due, what waits, what is overdue."));
    spec.inSidebar = true;
    spec.keys = u"Ctrl+9"_s;
    spec.list.table = true;
    spec.list.caption = &s.contact;
    spec.list.chip = &s.priority;
    spec.list.time = &s.dueAt;
    spec.list.portrait = false; // a subject has no face
    spec.list.due = &s.dueAt;
    spec.list.dueWords = [](const QVariant &value) -> CellWords {
        const QDateTime due = FieldType<QDateTime>::read(value).toLocalTime();
        const DueWords words = dueWords(due, due.date().startOfDay(), QDateTime::currentDateTime());
        return words.ink == Ink::Secondary ? CellWords() : CellWords{words.text, words.ink};
    };
    // What stands beside an open card comes first.
    spec.list.columns = {&s.number, &s.subject, &s.contact, &s.status, &s.dueAt, &s.priority, &s.owner};
    spec.list.sorts = {&s.dueAt, &s.receivedAt, &s.priority, &s.number, &s.subject, s.updatedAt()};
    spec.list.sort = &s.receivedAt;
    spec.list.order = Qt::DescendingOrder;
    const Filter open = Filter::condition(s.resolvedAt, Filter::Empty);
    const auto any = [](const FieldBase &field) { return Filter::condition(field, Filter::NotEmpty); };
    Filter due = Filter::condition(s.dueAt, Filter::Less);
    due.now = true;
    spec.list.quick = {
        {u"open"_s, Texts::tr("Open"), open, Texts::tr("Nothing is open."), true},
        {u"broken"_s, Texts::tr("Late"),
         Filter::all({open, Filter::any({due, any(s.answerBreachedAt), any(s.resolutionBreachedAt)})}),
         Texts::tr("Nothing is late."), true},
        // Which statuses wait and who it is that works here is known when the file was read.
        {u"waiting"_s, Texts::tr("Waiting"), {}, Texts::tr("Nobody is being waited for."), true, false},
        {u"mine"_s, Texts::tr("Mine"), {}, Texts::tr("Nothing is left for you to do."), true, false},
        {u"unowned"_s, Texts::tr("Nobody’s"), Filter::all({open, Filter::condition(s.owner, Filter::Empty)}),
         Texts::tr("Everything is in somebody’s hands."), true},
        {u"complaints"_s, Texts::tr("Complaints"), Filter::condition(s.kind, Filter::Equal, u"complaint"_s), {}, true},
        {u"resolved"_s, Texts::tr("Resolved"), any(s.resolvedAt)}};
    spec.form.first = {&s.subject, &s.contact, &s.person, &s.kind, &s.priority, &s.channel, &s.device, &s.description};
    spec.form.never = {&s.status};
    spec.elsewhere = {&s.number, &s.status, &s.rating, &s.recommend, &s.ratingNote, &s.followUpOn, &s.followUpResult};
    spec.begin = [&s](Record *record) {
        record->set(s.kind, u"inquiry"_s);
        record->set(s.priority, QLatin1StringView(ServiceRecord::normal));
    };
    return spec;
}

KindSpec texts(const CrmSchema &schema)
{
    const TextTemplate &t = schema.textTemplate;
    KindSpec spec = plain(t, u"texts"_s, Texts::tr("Te&xt Template"),
                          Texts::tr("Greetings, surveys and answers that you write again and again, with fields that "
                                    "are filled in for each customer."));
    spec.list.caption = &t.occasion;
    spec.list.chip = &t.language;
    spec.form.first = {&t.name, &t.purpose, &t.occasion, &t.language, &t.channel, &t.subject, &t.body};
    const auto is = [&](const char *purpose) {
        return Filter::condition(t.purpose, Filter::Equal, QString::fromLatin1(purpose));
    };
    spec.list.quick = {{u"care"_s, Texts::tr("Care"), is(TextTemplate::care), {}, true},
                       {u"survey"_s, Texts::tr("Surveys"), is(TextTemplate::survey), {}, true},
                       {u"answer"_s, Texts::tr("Answers"), is(TextTemplate::answer), {}, true}};
    spec.begin = [&t](Record *record) { record->set(t.purpose, QLatin1StringView(TextTemplate::care)); };
    return spec;
}

KindSpec articles(const CrmSchema &schema)
{
    const Article &a = schema.article;
    KindSpec spec = plain(a, u"articles"_s, Texts::tr("&Article"),
                          Texts::tr("What was learnt once and is needed again, found by any word in it."));
    spec.title = Texts::tr("Knowledge");
    spec.inSidebar = true;
    spec.list.caption = &a.folder;
    spec.list.chip = &a.state;
    spec.list.columns = {&a.name, &a.folder, &a.state, &a.tags, &a.owner, &a.helped, a.updatedAt()};
    spec.list.sorts = {&a.name, &a.helped, &a.used, a.updatedAt(), a.createdAt()};
    const auto is = [&](const char *state) {
        return Filter::condition(a.state, Filter::Equal, QString::fromLatin1(state));
    };
    spec.list.quick = {
        {u"published"_s, Texts::tr("Published"), is(Article::published)},
        {u"drafts"_s, Texts::tr("Drafts"), is(Article::draft), Texts::tr("Every article is published."), true}};
    spec.form.first = {&a.name, &a.folder, &a.tags};
    spec.form.never = {&a.body, &a.state}; // written and published on its page
    spec.elsewhere = {&a.body, &a.state};
    spec.begin = [&a](Record *record) { record->set(a.state, QLatin1StringView(Article::draft)); };
    return spec;
}
} // namespace

QList<KindSpec> kindSpecs(const CrmSchema &schema)
{
    QList<KindSpec> specs{leads(schema), serviceRecords(schema)};
    specs.append(plain(schema.product, u"products"_s, Texts::tr("P&roduct"),
                       Texts::tr("What you sell, with its price: put into opportunities, targets and commission.")));
    KindSpec targets = plain(schema.target, u"targets"_s, Texts::tr("&Target"),
                             Texts::tr("What is to be won in a month, a quarter or a year, by whom."));
    targets.list.sort = &schema.target.start;
    targets.list.order = Qt::DescendingOrder;
    targets.begin = [&target = schema.target](Record *record) {
        const QDate today = QDate::currentDate();
        record->set(target.period, QLatin1StringView(Target::month));
        record->set(target.start, QDate(today.year(), today.month(), 1));
    };
    specs.append(targets);
    KindSpec expenses = plain(schema.expense, u"expenses"_s, Texts::tr("&Expense"),
                              Texts::tr("What it costs to win and keep a customer: travel, meals, samples, fairs."));
    expenses.list.sort = &schema.expense.date;
    expenses.list.order = Qt::DescendingOrder;
    expenses.begin = [&expense = schema.expense](Record *record) {
        record->set(expense.date, QDate::currentDate());
        record->set(expense.category, u"travel"_s);
    };
    specs.append(expenses);
    KindSpec plans = plain(schema.commissionPlan, u"commission"_s, Texts::tr("Commi&ssion Plan"),
                           Texts::tr("How much of what was won goes to whom: tiers with their rates, and the people."));
    plans.describe = [&schema](const Record &part, const QHash<Id, QString> &titles) {
        return describeTier(schema, part, titles);
    };
    plans.begin = [&plan = schema.commissionPlan](Record *record) {
        record->set(plan.period, QLatin1StringView(Target::month));
        record->set(plan.method, QLatin1StringView(CommissionPlan::each));
    };
    specs.append(plans);
    specs.append(plain(schema.user, u"users"_s, Texts::tr("&User"),
                       Texts::tr("The people who sell: owners of customers and opportunities, members of teams.")));
    specs.append(plain(schema.team, u"teams"_s, Texts::tr("Tea&m"), Texts::tr("People who reach a target together.")));
    KindSpec devices = plain(schema.device, u"devices"_s, Texts::tr("De&vice"),
                             Texts::tr("What your customers have from you: serial numbers, places, warranties."));
    devices.services = &schema.serviceRecord.device;
    specs.append(devices);
    specs.append(plain(schema.serviceLevel, u"serviceLevels"_s, Texts::tr("Service Level A&greement"),
                       Texts::tr("How soon customers get an answer and a solution, by their class and the priority.")));
    specs.append(plain(schema.workingCalendar, u"workingHours"_s, Texts::tr("&Working Hours"),
                       Texts::tr("When you work, with holidays: what service levels are counted in.")));
    specs.append(articles(schema));
    specs.append(texts(schema));
    specs.append(plain(schema.articleFolder, u"articleFolders"_s, Texts::tr("&Knowledge Folder"),
                       Texts::tr("Where articles are kept, one folder in the other.")));
    return specs;
}
