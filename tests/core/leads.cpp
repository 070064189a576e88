// SPDX-License-Identifier: GPL-3.0-or-later
// Leads in the file: their score by rules, what their states ask for, and how they become customers.
#include "core/domain/leads.h"
#include "core/domain/leadconversion.h"
#include "tests/support/importfixture.h"

using namespace Qt::StringLiterals;

namespace
{
struct Leads : ImportFixture {
    const Lead &l() { return schema->lead; }
    Result<ChangeSet> tryApply(const ChangeSet &set)
    {
        return await<ChangeSet>([&](auto done) { store->apply(set, nullptr, done); });
    }
    Record make(const std::function<void(Record *)> &fill)
    {
        Record lead(l(), store->newId());
        fill(&lead);
        return lead;
    }
    Id add(const std::function<void(Record *)> &fill)
    {
        const Record lead = make(fill);
        apply({{Action::Create, u"lead"_s, 1, lead.title()}, {insertion(lead)}});
        return lead.id();
    }
    Id addElena()
    {
        return add([this](Record *lead) {
            lead->set(l().name, u"Elena Marchetti"_s);
            lead->set(l().company, u"Nordwind Logistics"_s);
            lead->set(l().jobTitle, u"Head of purchasing"_s);
            lead->set(l().email, u"elena@nordwind.example"_s);
            lead->set(l().phone, u"+49 30 1234567"_s);
            lead->set(l().interest, u"Cold-chain sensors"_s);
            lead->set(l().need, u"Twelve trucks by autumn"_s);
            lead->set(l().budget, {1840000, u"EUR"_s});
            lead->set(l().source, u"referral"_s);
            lead->set(l().campaign, u"Fair 2026"_s);
        });
    }
    Record lead(Id id) { return *load(schema->lead, id); }
    Result<ChangeSet> change(Id id, const std::function<void(Record *)> &edit)
    {
        const Record before = lead(id);
        Record after = before;
        edit(&after);
        return await<ChangeSet>([&](auto done) { store->save(before, after, nullptr, done); });
    }
    void addRule(const QString &name, const QString &filter, qint64 points)
    {
        const Record rule = this->rule(name, filter, points);
        apply({{Action::Create, u"score_rule"_s, 1, name}, {insertion(rule)}});
    }
    Record rule(const QString &name, const QString &filter, qint64 points)
    {
        Record rule(schema->scoreRule, store->newId());
        rule.set(schema->scoreRule.name, name);
        rule.set(schema->scoreRule.filter, filter);
        rule.set(schema->scoreRule.points, points);
        return rule;
    }
    QVariant score(Id id) { return lead(id).value(l().score); }
    template <typename T>
    T compute(std::function<T(Facts &)> job)
    {
        return *await<T>([&](auto done) { store->compute<T>(job, nullptr, done); });
    }
    LeadMatches matchesFor(Id id)
    {
        return compute<LeadMatches>([this, lead = lead(id)](Facts &file) { return matchesOf(*schema, lead, file); });
    }
    Result<ChangeSet> convert(Id id, const LeadConversion &wanted)
    {
        const std::function<Id()> newId = [this] { return store->newId(); };
        const auto set = compute<std::optional<Result<ChangeSet>>>(
            [&, lead = lead(id)](Facts &file) { return conversionOf(*schema, lead, wanted, file, newId); });
        return set->ok() ? tryApply(**set) : *set;
    }
    QList<Record> all(const Entity &entity)
    {
        Query query;
        query.entity = &entity;
        return *await<QList<Record>>([&](auto done) { store->records(query, nullptr, done); });
    }
    Id log(Id lead, const QString &text)
    {
        Record call(schema->activity, store->newId());
        call.set(schema->activity.type, u"call"_s);
        call.set(schema->activity.status, u"done"_s);
        call.set(schema->activity.at, QDateTime::currentDateTime().addDays(-1));
        call.set(schema->activity.subject, text);
        call.set(schema->activity.lead, lead);
        apply({{Action::Log, u"activity"_s, 1, text}, {insertion(call)}});
        return call.id();
    }
};
} // namespace

TEST_CASE_METHOD(Leads, "a lead has the points of the rules that hold and never less than none or more than a hundred")
{
    const Id id = addElena();
    CHECK(score(id).isNull()); // without rules nothing is said
    CHECK(lead(id)[l().status] == u"new"_s);
    addRule(u"Budget is known"_s, u"budget is not empty"_s, 20);
    addRule(u"Referred"_s, u"source = referral"_s, 15);
    addRule(u"At once"_s, u"timing = now"_s, 90);
    CHECK(score(id) == 35);
    REQUIRE(change(id, [&](Record *lead) { lead->set(l().timing, u"now"_s); }).ok());
    CHECK(score(id) == 100);
    REQUIRE(change(id, [&](Record *lead) {
                lead->setValue(l().budget, {});
                lead->setValue(l().timing, {});
            }).ok());
    CHECK(score(id) == 15);
    addRule(u"Not from here"_s, u"country is empty"_s, -50);
    CHECK(score(id) == 0);
    undo();
    CHECK(score(id) == 15);
    redo();
    CHECK(score(id) == 0);
}

TEST_CASE_METHOD(Leads, "a changed rule scores all leads again in the same step")
{
    QList<Id> ids;
    for (int i = 0; i < 30; ++i)
        ids.append(add([&](Record *lead) {
            lead->set(l().name, u"Lead %1"_s.arg(i));
            if (i % 2)
                lead->set(l().email, u"a%1@one.example"_s.arg(i));
        }));
    const QDateTime before = FieldType<QDateTime>::read(lead(ids[1]).value(*l().updatedAt()));
    const Record mail = rule(u"Has e-mail"_s, u"email is not empty"_s, 30);
    apply({{Action::Create, u"score_rule"_s, 1, {}}, {insertion(mail)}});
    CHECK(score(ids[0]) == 0);
    CHECK(score(ids[1]) == 30);
    CHECK(FieldType<QDateTime>::read(lead(ids[1]).value(*l().updatedAt())) == before); // nobody worked on it
    Record more = mail;
    more.set(schema->scoreRule.points, 60);
    apply({{Action::Edit, u"score_rule"_s, 1, {}}, {*difference(mail, more)}});
    CHECK(score(ids[29]) == 60);
    undo();
    CHECK(score(ids[29]) == 30);
    apply({{Action::Delete, u"score_rule"_s, 1, {}}, {removal(mail)}});
    CHECK(score(ids[29]).isNull());
    undo();
    CHECK(score(ids[29]) == 30);
}

TEST_CASE_METHOD(Leads, "a rule asks only for what is written in the lead")
{
    for (const QString &filter :
         {u"activity.at is not empty"_s, u"score > 10"_s, u"last_activity_at is empty"_s, u"no such thing"_s}) {
        const Record bad = rule(u"Bad"_s, filter, 10);
        INFO(filter.toStdString());
        CHECK_FALSE(tryApply({{Action::Create, u"score_rule"_s, 1, {}}, {insertion(bad)}}).ok());
    }
    ChangeSet set{{Action::Create, u"score_rule"_s, 1, {}}, {}};
    const QList<Record> usual = standardScoreRules(*schema, [this] { return store->newId(); });
    qint64 best = 0;
    for (const Record &rule : usual) {
        set.changes.append(insertion(rule));
        best += qMax(qint64(0), rule[schema->scoreRule.points]);
    }
    CHECK(best == 100);
    apply(set);
    CHECK(score(addElena()) == 75);
}

TEST_CASE_METHOD(Leads, "a lead is disqualified with a reason only and forgets it when it is taken up again")
{
    const Id id = addElena();
    const auto refused = change(id, [&](Record *lead) { lead->set(l().status, u"disqualified"_s); });
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Error::Incomplete);
    CHECK(refused.error().detail == u"disqualify_reason"_s);
    REQUIRE(change(id, [&](Record *lead) {
                lead->set(l().status, u"disqualified"_s);
                lead->set(l().reason, u"not_now"_s);
                lead->set(l().recycleOn, QDate::currentDate());
            }).ok());
    CHECK_FALSE(change(id, [&](Record *lead) { lead->setValue(l().reason, {}); }).ok());
    const auto due = [&] {
        return *await<qint64>(
            [&](auto done) { store->count(schema->lead, leadsToTakeUp(schema->lead), nullptr, done); });
    };
    CHECK(due() == 1);
    REQUIRE(change(id, [&](Record *lead) { lead->set(l().recycleOn, QDate::currentDate().addDays(1)); }).ok());
    CHECK(due() == 0);
    REQUIRE(change(id, [&](Record *lead) { lead->set(l().status, u"working"_s); }).ok());
    CHECK(lead(id).value(l().reason).isNull());
    CHECK(lead(id).value(l().recycleOn).isNull());
    CHECK_FALSE(change(id, [&](Record *lead) { lead->set(l().status, u"converted"_s); }).ok());
}

TEST_CASE_METHOD(Leads, "a lead becomes company and person and opportunity in one step and back")
{
    const Id id = addElena(), call = log(id, u"First call"_s);
    CHECK(lead(id).value(l().lastActivity).isValid());
    CHECK(matchesFor(id).people.isEmpty());
    REQUIRE(convert(id, {}).ok());
    const Record done = lead(id);
    CHECK(done[l().status] == u"converted"_s);
    CHECK(done[l().convertedAt].isValid());
    const Contact &c = schema->contact;
    const Record person = *load(c, done[l().contact]), company = *load(c, done[l().organisation]);
    CHECK(person[c.name] == u"Elena Marchetti"_s);
    CHECK(person[c.familyName] == u"Marchetti"_s);
    CHECK(person[c.source] == u"referral"_s);
    CHECK(company[c.name] == u"Nordwind Logistics"_s);
    CHECK(found(u"1234567"_s).contains(u"Elena Marchetti"_s));
    const Record position = all(schema->affiliation).value(0);
    CHECK(position[schema->affiliation.organisation] == company.id());
    CHECK(position[schema->affiliation.role] == u"Head of purchasing"_s);
    const Opportunity &o = schema->opportunity;
    const Record deal = *load(o, done[l().opportunity]);
    CHECK(deal[o.name] == u"Cold-chain sensors"_s);
    CHECK(deal[o.contact] == company.id());
    CHECK(deal[o.amount] == Money{1840000, u"EUR"_s});
    CHECK(deal[o.campaign] == u"Fair 2026"_s);
    CHECK(deal[o.notes] == u"Twelve trucks by autumn"_s);
    CHECK((*load(schema->stage, deal[o.stage]))[schema->stage.type] == u"open"_s);
    CHECK(all(schema->buyingRole).value(0)[schema->buyingRole.contact] == person.id());
    const Record moved = *load(schema->activity, call);
    CHECK(moved[schema->activity.contact] == person.id());
    CHECK(moved[schema->activity.organisation] == company.id());
    CHECK(moved[schema->activity.opportunity] == deal.id());
    CHECK(deal[o.lastActivity].isValid());
    CHECK_FALSE(convert(id, {}).ok()); // once is enough

    const UndoReport back = undo();
    CHECK(back.keptCount == 0);
    CHECK(all(c).isEmpty());
    CHECK(all(o).isEmpty());
    CHECK(all(schema->pipeline).isEmpty());
    CHECK(lead(id)[l().status] == u"new"_s);
    CHECK(lead(id).value(l().contact).isNull());
    CHECK((*load(schema->activity, call))[schema->activity.lead] == id);
    redo();
    CHECK(lead(id)[l().opportunity] == deal.id());

    // The history of a customer does not go with the lead it began as.
    apply({{Action::Delete, u"lead"_s, 1, {}}, {removal(lead(id))}});
    CHECK(load(schema->activity, call));
}

TEST_CASE_METHOD(Leads, "whom the file knows is found again and only what is empty is filled in")
{
    const Id known = addPerson(u"E. Marchetti"_s, {}, u"Elena@Nordwind.example"_s);
    Record company(schema->contact, store->newId());
    company.set(schema->contact.kind, u"organisation"_s);
    company.set(schema->contact.name, u"NORDWIND Logistics"_s);
    company.set(schema->contact.source, u"trade_fair"_s);
    apply({{Action::Create, u"contact"_s, 1, {}}, {insertion(company)}});
    const Id id = addElena();
    const LeadMatches matches = matchesFor(id);
    REQUIRE(matches.people.size() == 1);
    CHECK(matches.people.first().id == known);
    CHECK(matches.people.first().why == LeadMatch::Email);
    REQUIRE(matches.companies.size() == 1);
    CHECK(matches.companies.first().id == company.id());
    LeadConversion wanted = proposedConversion(matches);
    wanted.opportunity = false;
    REQUIRE(convert(id, wanted).ok());
    CHECK(all(schema->contact).size() == 2);
    CHECK(all(schema->opportunity).isEmpty());
    CHECK((*load(schema->contact, known))[schema->contact.name] == u"E. Marchetti"_s);
    CHECK((*load(schema->contact, known))[schema->contact.source] == u"referral"_s);
    CHECK((*load(schema->contact, company.id()))[schema->contact.source] == u"trade_fair"_s);
    CHECK(all(schema->email).size() == 1); // the same address
    CHECK(all(schema->phone).size() == 1);
    CHECK(lead(id)[l().contact] == known);
    undo();
    CHECK(all(schema->phone).isEmpty());
    CHECK((*load(schema->contact, known)).value(schema->contact.source).isNull());
}

TEST_CASE_METHOD(Leads, "who only has the same number is offered and not taken")
{
    const Id desk = addPerson(u"Front Desk"_s, u"+49 30 1234567"_s);
    const Id id = addElena();
    LeadMatches matches = matchesFor(id);
    REQUIRE(matches.people.size() == 1);
    CHECK(matches.people.first().id == desk);
    CHECK(proposedConversion(matches).person == 0);
    const Id elena = addPerson(u"elena marchetti"_s);
    matches = matchesFor(id);
    REQUIRE(matches.people.size() == 2);
    CHECK(proposedConversion(matches).person == elena);
    const Id nameless = add([this](Record *lead) { lead->set(l().phone, u"+49301234567"_s); });
    CHECK(proposedConversion(matchesFor(nameless)).person == desk);
}

TEST_CASE_METHOD(Leads, "who is written another way is found again, a mailbox of all is nobody")
{
    const Id swapped = addPerson(u"Marchetti, Elena"_s);
    const Id desk = addPerson(u"Front Desk"_s, u"030 1234567"_s);
    const LeadMatches matches = matchesFor(addElena());
    REQUIRE(matches.people.size() == 2);
    CHECK(matches.people.first().id == swapped);
    CHECK(matches.people.first().sure);
    CHECK(matches.people.last().id == desk);
    CHECK(matches.people.last().why == LeadMatch::Phone);
    CHECK_FALSE(matches.people.last().sure);

    const Id common = addPerson(u"Carla Moretti"_s, {}, u"info@sudwind.example"_s);
    const Id id = add([this](Record *lead) {
        lead->set(l().name, u"Luca Bianchi"_s);
        lead->set(l().email, u"info@sudwind.example"_s);
    });
    const LeadMatches others = matchesFor(id);
    REQUIRE(others.people.size() == 1);
    CHECK(others.people.first().id == common);
    CHECK(proposedConversion(others).person == 0);
}

TEST_CASE_METHOD(Leads, "a lead without a name and a company is not converted")
{
    const Id id = add([this](Record *lead) { lead->set(l().email, u"info@one.example"_s); });
    CHECK(convert(id, {}).error().code == Error::Incomplete);
    const Id company = add([this](Record *lead) { lead->set(l().company, u"Alpha"_s); });
    REQUIRE(convert(company, {}).ok());
    CHECK(lead(company)[l().contact] == lead(company)[l().organisation]);
    CHECK(all(schema->opportunity).value(0)[schema->opportunity.name] == u"Alpha"_s);
}

TEST_CASE("leads go to who has the fewest")
{
    CHECK(inTurn({1, 2, 3}, {}).isEmpty());
    CHECK(inTurn({1, 2, 3, 4, 5}, {{10, 2}, {20, 0}, {30, 1}}) == QList<Id>{20, 20, 30, 10, 20});
}

TEST_CASE_METHOD(Leads, "leads come in from a list with their score")
{
    addRule(u"Can be reached"_s, u"email is not empty or phone is not empty"_s, 25);
    addRule(u"Fair"_s, u"source = trade_fair"_s, 10);
    const QString path = write("Name,Company,E-mail,Source,Status\n"
                               "Ann Lee,Alpha,ann@alpha.example,Trade fair,\n"
                               "Bo Chen,Beta,,Referral,Disqualified\n");
    const ImportReport report = run(path, propose(path, u"lead"_s).plan);
    CHECK(report.created == 2);
    QHash<QString, Record> leads;
    for (const Record &lead : all(schema->lead))
        leads.insert(lead.title(), lead);
    CHECK(leads[u"Ann Lee"_s][l().company] == u"Alpha"_s);
    CHECK(leads[u"Ann Lee"_s].value(l().score) == 35);
    CHECK(leads[u"Ann Lee"_s][l().status] == u"new"_s);
    CHECK(leads[u"Bo Chen"_s].value(l().score) == 0);
    CHECK(leads[u"Bo Chen"_s][l().reason] == u"other"_s); // nobody could be asked
    undo();
    CHECK(all(schema->lead).isEmpty());
}
