// SPDX-License-Identifier: GPL-3.0-or-later
// Leads in the whole window: scored by rules, disqualified and taken up again, given in turn, turned into customers.
#include "core/domain/leads.h"
#include "tests/ui/program.h"

#include "ui/board/neededfields.h"
#include "ui/records/bulkedit.h"
#include "ui/records/celleditor.h"
#include "ui/records/recordcard.h"
#include "ui/records/timelineview.h"
#include "ui/sales/scorerulerow.h"
#include "ui/window/leadspage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace
{
struct LeadsWindow : Program {
    LeadsPage *leads = nullptr;

    LeadsWindow()
    {
        shell().show();
        shell().activateWindow();
        shell().showPage(u"leads"_s);
        leads = qobject_cast<LeadsPage *>(shell().currentPage());
        REQUIRE(leads);
    }
    const Lead &l() { return schema().lead; }
    Id addLead(const QString &name, const std::function<void(Record *)> &fill = {})
    {
        Record lead(l(), store().newId());
        lead.set(l().name, name);
        if (fill)
            fill(&lead);
        apply({{Action::Create, u"lead"_s, 1, name}, {insertion(lead)}});
        return lead.id();
    }
    Id addElena()
    {
        return addLead(u"Elena Marchetti"_s, [this](Record *lead) {
            lead->set(l().company, u"Nordwind Logistics"_s);
            lead->set(l().email, u"elena@nordwind.example"_s);
            lead->set(l().budget, {1840000, u"EUR"_s});
            lead->set(l().interest, u"Cold-chain sensors"_s);
        });
    }
    Id addUser(const QString &name)
    {
        Record user(schema().user, store().newId());
        user.set(schema().user.name, name);
        apply({{Action::Create, u"user"_s, 1, name}, {insertion(user)}});
        return user.id();
    }
    void open(Id id)
    {
        leads->showRecord(id);
        REQUIRE(until([&] { return leads->card().shownRecord() == id; }));
        QTest::qWait(20); // laid out
    }
    Record lead(Id id)
    {
        std::optional<Record> found;
        store().load(l(), id, qApp, [&](const Result<std::optional<Record>> &record) { found = *record; });
        REQUIRE(until([&] { return found.has_value(); }));
        return *found;
    }
    QList<Record> all(const Entity &entity)
    {
        std::optional<QList<Record>> found;
        Query query;
        query.entity = &entity;
        store().records(query, qApp, [&](const Result<QList<Record>> &records) { found = *records; });
        REQUIRE(until([&] { return found.has_value(); }));
        return *found;
    }
    template <typename T>
    T *part(const char *name)
    {
        T *found = nullptr;
        REQUIRE(until([&] {
            found = nullptr;
            for (T *each : shell().findChildren<T *>(QString::fromLatin1(name)))
                if (each->isVisible())
                    found = each;
            return found != nullptr;
        }));
        return found;
    }
    void click(const char *name)
    {
        auto *button = part<QAbstractButton>(name);
        REQUIRE(until([&] { return button->isEnabled(); }));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void undo()
    {
        REQUIRE(until([&] { return action("edit.undo")->isEnabled(); }));
        const Id last = store().undoState().undo.id;
        action("edit.undo")->trigger();
        REQUIRE(until([&] { return store().undoState().undo.id != last; }));
    }
};
} // namespace

TEST_CASE_METHOD(LeadsWindow, "a lead is disqualified with a reason and taken up again on its card")
{
    const Id id = addElena();
    open(id);
    click("lead.disqualify");
    auto *panel = part<QWidget>("lead.disqualifying");
    click("lead.disqualifying.go"); // without a reason
    QTest::qWait(50);
    CHECK(panel->isVisible());
    CHECK(lead(id)[l().status] == u"new"_s);
    auto *reason = panel->findChild<QComboBox *>();
    REQUIRE(reason);
    reason->setCurrentIndex(reason->findData(u"not_now"_s));
    click("lead.disqualifying.go");
    REQUIRE(until([&] { return lead(id)[l().status] == u"disqualified"_s; }));
    CHECK(lead(id)[l().reason] == u"not_now"_s);
    CHECK(until([&] { return part<QLabel>("lead.why")->text().contains(u"Not now"_s); }));
    CHECK_FALSE(leads->canConvert());
    click("lead.again");
    REQUIRE(until([&] { return lead(id)[l().status] == u"working"_s; }));
    CHECK(lead(id).value(l().reason).isNull());
    undo();
    undo();
    CHECK(lead(id)[l().status] == u"new"_s);
}

TEST_CASE_METHOD(LeadsWindow, "a lead that is disqualified in its cell is asked about and escape changes nothing")
{
    const Id id = addElena();
    leads->list().setLayoutMode(ListPage::LayoutMode::Table);
    leads->list().setColumns({&l().name, &l().status});
    REQUIRE(until([&] { return leads->list().model()->isComplete() && leads->list().model()->count() == 1; }));
    const Id last = store().undoState().undo.id;
    const auto set = [&](const QString &status) {
        const QModelIndex cell = leads->list().model()->index(0, leads->list().model()->columnOf(l().status));
        leads->list().view()->setCurrentIndex(cell);
        leads->list().view()->edit(cell);
        auto *editor = part<CellEditor>("cellEditor");
        auto *box = qobject_cast<QComboBox *>(editor->form()->input());
        REQUIRE(box);
        box->hidePopup();
        box->setCurrentIndex(box->findData(status));
        Q_EMIT box->activated(box->currentIndex());
    };
    set(u"disqualified"_s);
    auto *panel = part<NeededFields>("lead.disqualifying");
    CHECK(panel->accessibleDescription().isEmpty()); // one: its row stands there
    QTest::keyClick(panel->focusWidget(), Qt::Key_Escape);
    REQUIRE(until([&] { return !shell().findChild<NeededFields *>(); }));
    CHECK(lead(id)[l().status] == u"new"_s);
    CHECK(store().undoState().undo.id == last);
    set(u"disqualified"_s);
    auto *reason = part<NeededFields>("lead.disqualifying")->findChild<QComboBox *>();
    reason->setCurrentIndex(reason->findData(u"fit"_s));
    click("lead.disqualifying.go");
    REQUIRE(until([&] { return lead(id)[l().status] == u"disqualified"_s; }));
    CHECK(lead(id)[l().reason] == u"fit"_s);
    undo(); // one step
    CHECK(store().undoState().undo.id == last);
    CHECK(lead(id).value(l().reason).isNull());
    set(u"working"_s); // asks for nothing
    REQUIRE(until([&] { return lead(id)[l().status] == u"working"_s; }));
    CHECK_FALSE(shell().findChild<NeededFields *>());
}

TEST_CASE_METHOD(LeadsWindow, "several leads are disqualified with one reason which those that have one keep")
{
    const Id a = addElena(), b = addLead(u"Bo Chen"_s), gone = addLead(u"Ana Silva"_s, [this](Record *lead) {
                                                            lead->set(l().status, u"disqualified"_s);
                                                            lead->set(l().reason, u"competitor"_s);
                                                        });
    REQUIRE(until([&] { return leads->list().model()->isComplete() && leads->list().model()->count() == 3; }));
    leads->takeFocus();
    leads->list().selectAll();
    REQUIRE(until([&] { return leads->selectedIds().size() == 3; }));
    const Id last = store().undoState().undo.id;
    leads->list().editSelected();
    auto *dialog = part<BulkEdit>("bulkEdit");
    for (const auto &[field, value] : {std::pair(u"editor.status"_s, QVariant(u"disqualified"_s)),
                                       std::pair(u"editor.city"_s, QVariant(u"Lyon"_s))}) {
        auto *editor = dialog->findChild<FormEditor *>(field);
        REQUIRE(editor);
        editor->setValue(value);
        Q_EMIT editor->edited();
    }
    click("applyBulk");
    auto *panel = part<NeededFields>("lead.disqualifying");
    CHECK(panel->accessibleDescription() == u"3 leads"_s);
    CHECK(lead(gone)[l().city].isEmpty()); // nothing is written before
    auto *reason = panel->findChild<QComboBox *>();
    reason->setCurrentIndex(reason->findData(u"not_now"_s));
    click("lead.disqualifying.go");
    REQUIRE(until([&] { return store().undoState().undo.id != last; }));
    for (const Id id : {a, b}) {
        CHECK(lead(id)[l().status] == u"disqualified"_s);
        CHECK(lead(id)[l().reason] == u"not_now"_s);
    }
    CHECK(lead(gone)[l().reason] == u"competitor"_s);
    CHECK(lead(gone)[l().city] == u"Lyon"_s);
    undo();
    CHECK(store().undoState().undo.id == last);
    CHECK(lead(a)[l().status] == u"new"_s);
}

TEST_CASE_METHOD(LeadsWindow, "the usual rules score every lead and the card says why")
{
    const Id id = addElena();
    open(id);
    action("lead.rules")->trigger();
    click("scoreRules.usual");
    auto *points = part<QSpinBox>("scoreRule.points"); // of the last one
    CHECK(points->value() == -15);
    click("scoreRules.save");
    REQUIRE(until([&] { return lead(id).value(l().score) == 60; })); // reach, company, need, budget
    REQUIRE(until([&] { return leads->card().findChildren<QLabel *>(u"lead.points"_s).size() == 4; }));
    QStringList said;
    for (const QLabel *line : leads->card().findChildren<QLabel *>(u"lead.points"_s))
        said.append(line->text());
    CHECK(said.contains(u"+20 Budget is known"_s));
    CHECK(until([&] { return part<QLabel>("lead.number")->text() == u"60"_s; }));
    undo(); // rules and scores in one step
    CHECK(lead(id).value(l().score).isNull());
    CHECK(all(schema().scoreRule).isEmpty());
}

TEST_CASE_METHOD(LeadsWindow, "a rule of one's own needs a name and a condition")
{
    const Id id = addElena();
    action("lead.rules")->trigger();
    click("scoreRules.add");
    auto *row = part<ScoreRuleRow>("scoreRule");
    click("scoreRules.save");
    CHECK(part<QLabel>("scoreRules.problem")->text().contains(u"name"_s));
    QTest::keyClicks(row->name(), u"Big"_s);
    click("scoreRules.save");
    CHECK(part<QLabel>("scoreRules.problem")->text().contains(u"condition"_s));
    click("scoreRule.condition");
    auto *field = part<QComboBox>("filterField");
    CHECK(field->findText(l().lastActivity.label()) < 0); // only what people write into a lead
    CHECK(field->findText(l().score.label()) < 0);
    row->setCondition(Filter::condition(l().budget, Filter::Greater, QVariant::fromValue(Money{1000000, u"EUR"_s})));
    row->findChild<QSpinBox *>()->setValue(33);
    part<QWidget>("scoreRule.when")->hide();
    click("scoreRules.save");
    REQUIRE(until([&] { return lead(id).value(l().score) == 33; }));
}

TEST_CASE_METHOD(LeadsWindow, "a lead becomes a customer on its sheet and one undo takes all of it back")
{
    const Id known = addPerson(u"Elena Marchetti"_s), id = addElena();
    open(id);
    click("lead.convert");
    auto *person = part<QComboBox>("convert.person");
    REQUIRE(until([&] { return person->count() == 2; }));
    CHECK(person->currentData().toLongLong() == known); // the same name
    CHECK(part<QComboBox>("convert.company")->currentData().toLongLong() == 0);
    person->setCurrentIndex(1);
    part<QLineEdit>("convert.dealName")->setText(u"Pilot"_s);
    click("convert.go");
    REQUIRE(until([&] { return lead(id)[l().status] == u"converted"_s; }));
    CHECK(lead(id)[l().contact] != known);
    CHECK(all(schema().contact).size() == 3);
    REQUIRE(all(schema().opportunity).size() == 1);
    CHECK(all(schema().opportunity).first()[schema().opportunity.name] == u"Pilot"_s);
    CHECK(until([&] { return part<QAbstractButton>("lead.became.opportunity_id")->text() == u"Pilot"_s; }));
    REQUIRE(until([&] { return !shell().findChild<QDialog *>(u"convertLead"_s); }));
    undo();
    CHECK(lead(id)[l().status] == u"new"_s);
    CHECK(all(schema().contact).size() == 1);
    CHECK(all(schema().opportunity).isEmpty());

    open(id);
    click("lead.convert");
    part<QCheckBox>("convert.deal")->setChecked(false);
    QTest::keyClick(part<QComboBox>("convert.person"), Qt::Key_Return); // what is proposed
    REQUIRE(until([&] { return lead(id)[l().status] == u"converted"_s; }));
    CHECK(lead(id)[l().contact] == known); // found before it was done, however quick the key
    CHECK(all(schema().opportunity).isEmpty());
    REQUIRE(until([&] { return part<QAbstractButton>("lead.became.contact_id")->isVisible(); }));
    click("lead.became.contact_id");
    CHECK(until([&] { return shell().currentPageId() == u"customers"_s; }));
}

TEST_CASE_METHOD(LeadsWindow, "selected leads are given to people in turn")
{
    for (int i = 0; i < 4; ++i)
        addLead(u"Lead %1"_s.arg(i));
    REQUIRE(until([&] { return leads->list().model()->isComplete() && leads->list().model()->count() == 4; }));
    leads->takeFocus();
    leads->list().selectAll();
    REQUIRE(until([&] { return leads->selectedIds().size() == 4; }));
    action("lead.assign")->trigger();
    CHECK(all(l()).first().value(l().owner).isNull()); // nobody is there yet
    const Id nora = addUser(u"Nora"_s), sam = addUser(u"Sam"_s);
    action("lead.assign")->trigger();
    const auto of = [&](Id user) {
        int count = 0;
        for (const Record &lead : all(l()))
            count += lead[l().owner] == user;
        return count;
    };
    REQUIRE(until([&] { return of(nora) == 2 && of(sam) == 2; }));
    undo();
    CHECK(of(nora) + of(sam) == 0);
}

TEST_CASE_METHOD(LeadsWindow, "who takes part in what happens with a lead is named on its card")
{
    const Id id = addElena(), marek = addPerson(u"Marek Novak"_s);
    Record meeting(schema().activity, store().newId());
    meeting.set(schema().activity.type, u"meeting"_s);
    meeting.set(schema().activity.status, QLatin1StringView(Activity::done));
    meeting.set(schema().activity.at, QDateTime::currentDateTime().addSecs(-3600));
    meeting.set(schema().activity.subject, u"Samples"_s);
    meeting.set(schema().activity.lead, id);
    apply({{Action::Create, u"activity"_s, 1, {}}, {insertion(meeting)}});
    open(id);
    leads->card().setCurrentTab(u"timeline"_s);
    const auto says = [&](const QString &text) {
        return until([&] {
            const QAbstractItemModel *model = part<TimelineView>("timeline.list")->model();
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(text))
                    return true;
            return false;
        });
    };
    REQUIRE(says(u"Samples"_s));
    Record taking(schema().participant, store().newId());
    taking.set(schema().participant.activity, meeting.id());
    taking.set(schema().participant.contact, marek);
    apply({{Action::Edit, u"activity"_s, 1, {}}, {insertion(taking)}});
    CHECK(says(u"Marek Novak"_s)); // as soon as it is entered
}

TEST_CASE_METHOD(LeadsWindow, "what is said to a lead stands on its card and counts as its last activity")
{
    const Id id = addElena();
    open(id);
    leads->card().setCurrentTab(u"timeline"_s);
    auto *plan = part<QLineEdit>("nextStep.plan");
    plan->setFocus();
    QTest::keyClicks(plan, u"tomorrow 3pm send samples"_s);
    QTest::keyClick(plan, Qt::Key_Return);
    REQUIRE(until([&] { return !all(schema().activity).isEmpty(); }));
    const Record step = all(schema().activity).first();
    CHECK(step[schema().activity.lead] == id);
    CHECK(step.value(schema().activity.contact).isNull());
    REQUIRE(until([&] { return lead(id).value(l().nextActivity).isValid(); }));
    click("nextStep.done");
    REQUIRE(until([&] { return lead(id).value(l().lastActivity).isValid(); }));
}
