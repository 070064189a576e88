// SPDX-License-Identifier: GPL-3.0-or-later
// What needs attention today, what comes next, and what was planned against what was done: on real files.
#include "core/domain/activities.h"
#include "core/domain/followup.h"
#include "core/domain/opportunities.h"
#include "core/domain/plan.h"
#include "core/domain/today.h"
#include "core/values/lunarcalendar.h"
#include "tests/support/pipelinefixture.h"

using namespace Qt::StringLiterals;

namespace
{
struct Planning : PipelineFixture {
    const QDateTime now = QDateTime::currentDateTime();
    const Id nora = addUser(u"Nora"_s), omar = addUser(u"Omar"_s);

    Record activity(const QDateTime &at, const char *status = "planned", Id owner = 0)
    {
        const Activity &a = schema->activity;
        Record record(a, store->newId());
        record.set(a.type, u"call"_s);
        record.set(a.status, QString::fromLatin1(status));
        record.set(a.at, at);
        if (owner)
            record.set(a.owner, owner);
        return record;
    }
    Id addDeal(int stage, Id customer = 0, Id owner = 0, Money amount = {})
    {
        const Opportunity &o = schema->opportunity;
        Record deal = dealIn(stage, amount);
        if (customer)
            deal.set(o.contact, customer);
        if (owner)
            deal.set(o.owner, owner);
        return put(deal);
    }
    Id addLead(const char *status, QDate recycle = {})
    {
        Record lead(schema->lead, store->newId());
        lead.set(schema->lead.name, u"Lee"_s);
        lead.set(schema->lead.status, QString::fromLatin1(status));
        lead.set(schema->lead.recycleOn, recycle);
        if (qstrcmp(status, Lead::disqualified) == 0)
            lead.set(schema->lead.reason, u"not_now"_s);
        if (qstrcmp(status, Lead::converted) == 0)
            lead.set(schema->lead.convertedAt, now);
        return put(lead);
    }
    void change(const Entity &kind, Id id, const std::function<void(Record *)> &edit)
    {
        const Record before = *load(kind, id);
        Record after = before;
        edit(&after);
        apply({{Action::Edit, kind.name(), 1, {}}, {*difference(before, after)}});
    }
    QList<Id> in(TodaySection section, const TodayScope &scope = {}, int sleep = 90)
    {
        Query query = todayQuery(section, *schema, stages, scope, now, sleep);
        const Result<Page> page = waitFor<Page>([&](auto done) { store->find(query, 100, nullptr, done); });
        INFO(page.error().text << ' ' << page.error().detail);
        REQUIRE(page.ok());
        return page->ids;
    }
    std::optional<FollowUp> after(Id activity)
    {
        return ask<std::optional<FollowUp>>([&](Facts &file) { return followUpAfter(*schema, file, activity); });
    }
    QList<PlanLine> plan(const PlanPeriod &period)
    {
        return ask<QList<PlanLine>>([&](Facts &file) { return planAgainstResult(*schema, file, period); });
    }
};
using Section = TodaySection;
} // namespace

TEST_CASE("what is planned is overdue or due today by the clock and all day long")
{
    Planning f;
    const QDateTime midnight = f.now.date().startOfDay(), late = f.now.date().endOfDay();
    const Id before = f.put(f.activity(f.now.addSecs(-3600)));
    const Id older = f.put(f.activity(f.now.addDays(-40)));
    const Id today = f.put(f.activity(late));
    Record whole = f.activity(midnight);
    whole.set(f.schema->activity.allDay, true);
    const Id allDay = f.put(whole);
    f.put(f.activity(f.now.addDays(-3), "done"));
    f.put(f.activity(f.now.addDays(-3), "cancelled"));
    f.put(f.activity(f.now.addDays(1).date().endOfDay()));
    CHECK(f.in(Section::Overdue) == QList<Id>{older, before});
    CHECK(f.in(Section::Due) == QList<Id>{allDay, today});
}

TEST_CASE("mine is what belongs to me or to nobody")
{
    Planning f;
    const Id free = f.put(f.activity(f.now.addSecs(-10)));
    const Id noras = f.put(f.activity(f.now.addSecs(-9), "planned", f.nora));
    const Id omars = f.put(f.activity(f.now.addSecs(-8), "planned", f.omar));
    CHECK(f.in(Section::Overdue) == QList<Id>{free, noras, omars});
    CHECK(f.in(Section::Overdue, {true, f.nora}) == QList<Id>{free, noras});
    CHECK(f.in(Section::Overdue, {true, 0}) == QList<Id>{free});
    const QList<Record> users = f.ask<QList<Record>>([&](Facts &file) { return file.all(f.schema->user); });
    CHECK(userCalled(f.schema->user, users, u"nora"_s) == f.nora);
    CHECK(userCalled(f.schema->user, users, u"Zoe"_s) == 0);
}

TEST_CASE("open deals and leads without a plan are listed and go when something is planned")
{
    Planning f;
    const Id open = f.addDeal(1), planned = f.addDeal(1);
    f.addDeal(4);
    f.addDeal(5);
    Record step = f.activity(f.now.addDays(2));
    step.set(f.schema->activity.opportunity, planned);
    f.put(step);
    CHECK(f.in(Section::UnplannedDeals) == QList<Id>{open});
    const Id fresh = f.addLead("new"), working = f.addLead("working");
    f.addLead("converted");
    f.addLead("disqualified");
    Record call = f.activity(f.now.addDays(1));
    call.set(f.schema->activity.lead, working);
    f.put(call);
    CHECK(f.in(Section::UnplannedLeads) == QList<Id>{fresh});
}

TEST_CASE("leads are taken up again from their day on unless they were converted")
{
    Planning f;
    const Id due = f.addLead("disqualified", f.now.date());
    f.addLead("disqualified", f.now.date().addDays(1));
    f.addLead("converted", f.now.date().addDays(-5));
    CHECK(f.in(Section::Leads) == QList<Id>{due});
}

TEST_CASE("customers sleep when nothing was done for long and nothing is planned")
{
    Planning f;
    const Contact &c = f.schema->contact;
    const auto add = [&](const QString &name, const char *status, int quietDays) {
        const Id id = f.addPerson(name);
        f.change(c, id, [&](Record *r) { r->set(c.status, QString::fromLatin1(status)); });
        Record done = f.activity(f.now.addDays(-quietDays), "done");
        done.set(f.schema->activity.contact, id);
        f.put(done);
        return id;
    };
    const Id quiet = add(u"Quiet"_s, "customer", 100), quieter = add(u"Quieter"_s, "key_account", 200);
    add(u"Awake"_s, "customer", 80);
    add(u"Stranger"_s, "prospect", 300);
    const Id buyer = add(u"Buyer"_s, "prospect", 150), loser = add(u"Loser"_s, "prospect", 150);
    f.addDeal(4, buyer);
    f.addDeal(5, loser);
    const Id planned = add(u"Planned"_s, "customer", 150);
    Record next = f.activity(f.now.addDays(4));
    next.set(f.schema->activity.contact, planned);
    f.put(next);
    f.addPerson(u"Just met"_s);
    CHECK(f.in(Section::Sleeping) == QList<Id>{quieter, buyer, quiet});
    CHECK(f.in(Section::Sleeping, {}, 180) == QList<Id>{quieter});
}

TEST_CASE("a deal is stale by the same rule as on the board")
{
    Planning f;
    const Opportunity &o = f.schema->opportunity;
    const StageMove &m = f.schema->stageMove;
    QList<Id> expected;
    for (const int days : {13, 14, 15, 40}) { // the stage allows 14
        for (const int activityDays : {-1, 3, 30}) {
            const Id deal = f.addDeal(0);
            const Record entered = (*await<QList<Record>>([&](auto done) {
                                       f.store->referring(m.opportunity, deal, nullptr, 0, nullptr, done);
                                   })).first();
            f.change(m, entered.id(), [&](Record *r) { r->set(m.at, f.now.addDays(-days)); });
            if (activityDays >= 0) {
                Record done = f.activity(f.now.addDays(-activityDays), "done");
                done.set(f.schema->activity.opportunity, deal);
                f.put(done);
            }
            const Record now = *f.load(o, deal);
            if (idleDays(now[o.stageSince], now[o.lastActivity], now[o.nextActivity], f.now) > 14)
                expected.append(deal);
        }
    }
    QList<Id> found = f.in(Section::Stale);
    std::sort(found.begin(), found.end());
    CHECK(found == expected);
    REQUIRE(found.size() == 4); // 15 and 40 days, without an activity or with an old one
    Record step = f.activity(f.now.addDays(1));
    step.set(f.schema->activity.opportunity, found.first());
    f.put(step);
    CHECK(f.in(Section::Stale).size() == 3);
}

TEST_CASE("birthdays and other days come up two weeks ahead by either calendar")
{
    Planning f;
    const QDate today(2026, 9, 20); // the 15th of the eighth month is the 25th of September
    const Contact &c = f.schema->contact;
    const auto born = [&](const QString &name, const PartialDate &date, Id owner = 0) {
        const Id id = f.addPerson(name);
        f.change(c, id, [&](Record *r) {
            r->set(c.birthday, date);
            if (owner)
                r->set(c.owner, owner);
        });
        return id;
    };
    const Id lunar = born(u"Moon"_s, PartialDate::lunar(1985, 8, 15));
    const Id sun = born(u"Sun"_s, PartialDate::gregorian(1980, 9, 20));
    const Id edge = born(u"Edge"_s, PartialDate::gregorian(0, 10, 4), f.omar);
    born(u"Past"_s, PartialDate::gregorian(1980, 9, 19));
    born(u"Later"_s, PartialDate::gregorian(1980, 10, 5));
    Record wedding(f.schema->occasion, f.store->newId());
    wedding.set(f.schema->occasion.contact, edge);
    wedding.set(f.schema->occasion.date, PartialDate::gregorian(2016, 9, 22));
    wedding.set(f.schema->occasion.type, u"wedding"_s);
    f.put(wedding);
    const auto coming = [&](const TodayScope &scope) {
        return f.ask<QList<ComingDay>>([&](Facts &file) { return comingDays(*f.schema, file, scope, today, 14); });
    };
    const QList<ComingDay> all = coming({});
    REQUIRE(all.size() == 4);
    CHECK(all[0].contact == sun);
    CHECK(all[0].years == 46);
    CHECK(all[0].birthday);
    CHECK(all[1].contact == edge);
    CHECK(all[1].name == u"Edge"_s);
    CHECK(all[1].years == 10);
    CHECK_FALSE(all[1].birthday);
    CHECK(all[2].contact == lunar);
    CHECK(all[2].day == lunarToDate({2026, 8, 15, false}));
    CHECK(all[3].contact == edge);
    CHECK_FALSE(all[3].years);
    CHECK(coming({true, f.nora}).size() == 2);
    CHECK(coming({true, f.omar}).size() == 4);
}

TEST_CASE("after what was done the next step is asked for only where none is planned")
{
    Planning f;
    const Activity &a = f.schema->activity;
    const Id ada = f.addPerson(u"Ada"_s);
    const Id open = f.addDeal(1, ada), won = f.addDeal(4, ada);
    Record done = f.activity(f.now, "done");
    done.set(a.contact, ada);
    done.set(a.opportunity, open);
    const Id first = f.put(done);
    REQUIRE(f.after(first));
    CHECK(f.after(first)->opportunity == open);
    CHECK(f.after(first)->contact == ada);
    Record step = f.activity(f.now.addDays(1));
    step.set(a.opportunity, open);
    step.set(a.contact, ada);
    f.put(step);
    CHECK_FALSE(f.after(first));
    Record other = f.activity(f.now, "done"); // of a deal that is closed: for the customer, who has a step
    other.set(a.contact, ada);
    other.set(a.opportunity, won);
    CHECK_FALSE(f.after(f.put(other)));
    const Id bo = f.addPerson(u"Bo"_s);
    Record alone = f.activity(f.now, "done");
    alone.set(a.contact, bo);
    const Id last = f.put(alone);
    REQUIRE(f.after(last));
    CHECK(f.after(last)->opportunity == 0);
    CHECK(f.after(last)->name == u"Bo"_s);
    const Id lead = f.addLead("working"), over = f.addLead("disqualified");
    for (const Id id : {lead, over}) {
        Record call = f.activity(f.now, "done");
        call.set(a.lead, id);
        CHECK(f.after(f.put(call)).has_value() == (id == lead));
    }
    CHECK_FALSE(f.after(f.put(f.activity(f.now, "done")))); // nobody's
}

TEST_CASE("plan and result are counted by person and week and month")
{
    Planning f;
    const Activity &a = f.schema->activity;
    const Opportunity &o = f.schema->opportunity;
    const QDate monday = f.now.date().addDays(1 - f.now.date().dayOfWeek());
    const auto at = [&](int day) { return QDateTime(monday.addDays(day), QTime(23, 30)); };
    f.put(f.activity(at(0), "done", f.nora));
    f.put(f.activity(at(6), "done", f.nora));
    f.put(f.activity(at(6), "cancelled", f.nora));
    f.put(f.activity(at(7), "done", f.nora)); // the week after
    f.put(f.activity(at(2), "planned", f.omar));
    const Id free = f.put(f.activity(at(3)));
    f.change(a, free, [&](Record *r) { r->set(a.at, at(4)); });
    f.change(a, free, [&](Record *r) { r->set(a.at, at(5)); });
    const Id deal = f.addDeal(0, 0, f.omar, {150000, u"EUR"_s});
    f.change(o, deal, [&](Record *r) { r->set(o.stage, f.stages[1].id()); });
    f.change(o, deal, [&](Record *r) { r->set(o.stage, f.stages[4].id()); });
    f.addDeal(4, 0, f.omar, {5000, u"EUR"_s});
    f.addDeal(4, 0, f.omar, {7000, u"USD"_s});
    const QList<PlanLine> lines = f.plan({monday, monday.addDays(6), PlanStep::Week});
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].name.isEmpty());
    CHECK(lines[0].planned == 1);
    CHECK(lines[0].moved == 2);
    CHECK(lines[1].name == u"Nora"_s);
    CHECK(lines[1].done == 2);
    CHECK(lines[1].cancelled == 1);
    CHECK(lines[1].from == monday);
    CHECK(lines[2].name == u"Omar"_s);
    CHECK(lines[2].planned == 1);
    CHECK(lines[2].stageMoves == 2);
    REQUIRE(lines[2].won.size() == 2);
    CHECK(lines[2].won[0].minor == 155000);
    CHECK(lines[2].won[1].currency == u"USD"_s);
    const QList<PlanLine> days = f.plan({monday, monday.addDays(7), PlanStep::Day});
    qint64 done = 0;
    for (const PlanLine &line : days)
        done += line.done;
    CHECK(done == 3);
    PlanPeriod period{monday, monday, PlanStep::Week, Qt::Sunday};
    CHECK(stepBegin(monday, period) == monday.addDays(-1));
    period.by = PlanStep::Month;
    CHECK(stepBegin(QDate(2026, 5, 31), period) == QDate(2026, 5, 1));
}
