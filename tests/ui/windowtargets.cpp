// SPDX-License-Identifier: GPL-3.0-or-later
// Targets made from others in the window, commission over all pipelines, and deals compared by team.
#include "tests/ui/figuresfixture.h"

#include "ui/analysis/figurestable.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/window/targetspage.h"

#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QPushButton>

TEST_CASE_METHOD(Figures, "a target is split and targets grow from last year in one step each")
{
    fill();
    const Target &t = schema().target;
    Record whole(t, store().newId());
    whole.set(t.name, u"Europe"_s);
    whole.set(t.period, u"year"_s);
    whole.set(t.start, QDate::currentDate());
    whole.set(t.amount, {1000'01, u"EUR"_s});
    apply({{Action::Create, u"target"_s, 1, {}}, {insertion(whole)}});
    const Opportunity &o = schema().opportunity;
    Record deal(o, store().newId());
    deal.set(o.name, u"Old"_s);
    deal.set(o.stage, stages[4].id());
    deal.set(o.amount, {400'00, u"EUR"_s});
    deal.set(o.closedOn, QDate(QDate::currentDate().year() - 1, 3, 3));
    apply({{Action::Create, u"opportunity"_s, 1, {}}, {insertion(deal)}});
    shell().show();
    shell().showPage(u"targets"_s);
    auto *page = qobject_cast<TargetsPage *>(shell().currentPage());
    REQUIRE(page);
    const auto count = [&](qsizetype targets) { return until([&] { return page->listed() == targets; }); };
    REQUIRE(count(1));
    page->showRecord(whole.id());
    auto *split = find<QPushButton>("targets.split");
    REQUIRE(until([&] { return split->isEnabled(); }));
    QTest::mouseClick(split, Qt::LeftButton);
    auto *into = find<QComboBox>("targetSheet.into");
    REQUIRE(until([&] { return into->count() > 0; }));
    auto *parts = find<FiguresTable>("targetSheet.parts");
    const auto cell = [&](int row, int column) { return parts->model()->index(row, column).data().toString(); };
    REQUIRE(parts->model()->rowCount() == 5); // quarters and what they come to
    CHECK(cell(0, 2).contains(u"250.01"_s));
    CHECK(cell(1, 2).endsWith(u"250"_s));
    CHECK(cell(4, 2).contains(u"1,000.01"_s));
    find<SegmentedControl>("targetSheet.shared")->setCurrent(u"last"_s);
    CHECK(cell(0, 2).contains(u"1,000.01"_s)); // all of it was won in spring
    find<SegmentedControl>("targetSheet.shared")->setCurrent(u"even"_s);
    into->setFocus();
    QTest::keyClick(into, Qt::Key_Down);
    CHECK(parts->model()->rowCount() == 13);
    QTest::mouseClick(find<QPushButton>("targetSheet.go"), Qt::LeftButton);
    CHECK(count(13));
    action("edit.undo")->trigger();
    CHECK(count(1));
    REQUIRE(until([&] { return !shell().findChild<QDialog *>(u"targetSheet"_s); }));

    QTest::mouseClick(find<QPushButton>("targets.lastYear"), Qt::LeftButton);
    parts = find<FiguresTable>("targetSheet.parts");
    REQUIRE(until([&] { return parts->model()->rowCount() == 5; }));
    find<QComboBox>("targetSheet.year")->setCurrentIndex(0);
    auto *growth = find<QDoubleSpinBox>("targetSheet.growth");
    growth->setFocus();
    growth->selectAll();
    QTest::keyClicks(growth, u"25"_s);
    CHECK(until([&] { return cell(4, 2).endsWith(u"500"_s); }));
    CHECK(cell(0, 1).contains(u"400"_s));
    QTest::keyClick(growth, Qt::Key_Return);
    CHECK(count(5));
}

TEST_CASE_METHOD(Figures, "a commission opens its deals from all pipelines and deals are compared by team")
{
    fill();
    Record team(schema().team, store().newId());
    team.set(schema().team.name, u"North"_s);
    Record anna(schema().user, store().newId());
    anna.set(schema().user.name, u"Anna"_s);
    anna.set(schema().user.team, team.id());
    Record plan(schema().commissionPlan, store().newId());
    plan.set(schema().commissionPlan.name, u"Field"_s);
    plan.set(schema().commissionPlan.period, u"year"_s);
    plan.set(schema().commissionPlan.method, u"each"_s);
    Record tier(schema().commissionTier, store().newId());
    tier.set(schema().commissionTier.plan, plan.id());
    tier.set(schema().commissionTier.rate, 10.0);
    Record member(schema().commissionMember, store().newId());
    member.set(schema().commissionMember.plan, plan.id());
    member.set(schema().commissionMember.user, anna.id());
    ChangeSet set{{Action::Create, u"user"_s, 1, {}}, {}};
    for (const Record &record : {team, anna, plan, tier, member})
        set.changes.append(insertion(record));
    apply(set);
    const QList<Record> other = usualStages(schema(), store(), [this](const ChangeSet &written) { apply(written); });
    const Opportunity &o = schema().opportunity;
    for (const Record &stage : {stages[4], other[4]}) { // won, on each
        Record deal(o, store().newId());
        deal.set(o.name, u"Hers"_s);
        deal.set(o.stage, stage.id());
        deal.set(o.amount, {100'00, u"EUR"_s});
        deal.set(o.owner, anna.id());
        apply({{Action::Create, u"opportunity"_s, 1, {}}, {insertion(deal)}});
    }
    open(u"analysis"_s);
    auto *commissions = on<FiguresTable>(u"analysis"_s, "analysis.commissions");
    REQUIRE(until([&] { return commissions->model()->rowCount() == 1; }));
    CHECK(commissions->model()->index(0, 3).data().toString() == u"2"_s);
    commissions->setFocus();
    commissions->setCurrentIndex(commissions->model()->index(0, 3));
    QTest::keyClick(commissions, Qt::Key_Return);
    CHECK(lists(2));
    auto *which = find<QComboBox>("pipeline.which");
    CHECK(which->currentData().toLongLong() == 0); // all of them
    pipeline()->showAll();
    CHECK(lists(7));
    which->setCurrentIndex(1);
    Q_EMIT which->activated(1);
    CHECK(until([&] { return which->count() == 2; })); // one of them again

    shell().showPage(u"analysis"_s);
    auto *group = on<QComboBox>(u"analysis"_s, "analysis.group");
    const int byTeam = group->findText(schema().user.team.label());
    REQUIRE(byTeam >= 0);
    group->setCurrentIndex(byTeam);
    Q_EMIT group->activated(byTeam);
    auto *groups = on<FiguresTable>(u"analysis"_s, "analysis.groups");
    CHECK(until([&] {
        for (int row = 0; row < groups->model()->rowCount(); ++row)
            if (groups->model()->index(row, 0).data() == u"North"_s)
                return groups->model()->index(row, 1).data() == u"1"_s;
        return false;
    }));
}
