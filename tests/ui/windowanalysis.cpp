// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of figures in the whole window: each number is right, opens the records behind it, and follows the file.
#include "tests/ui/program.h"

#include "core/domain/opportunities.h"
#include "ui/analysis/figurespaper.h"
#include "ui/analysis/figurestable.h"
#include "ui/analysis/funnelchart.h"
#include "ui/analysis/kpicard.h"
#include "ui/analysis/monthchart.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/window/analysispage.h"
#include "ui/window/homepage.h"
#include "ui/window/pipelinepage.h"
#include "ui/window/targetspage.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{
struct Figures : Program {
    QList<Record> stages;

    void fill()
    {
        const QList<Record> made = standardPipeline(schema(), [this] { return store().newId(); });
        ChangeSet set{{Action::Create, u"pipeline"_s, 1, {}}, {}};
        for (const Record &record : made)
            set.changes.append(insertion(record));
        apply(set);
        stages = made.mid(1);
        addDeal(0, 100'00);
        addDeal(2, 200'00);
        addDeal(4, 300'00);
        addDeal(4, 500'00);
        addDeal(5, 50'00);
    }
    void addDeal(int stage, qint64 minor)
    {
        const Opportunity &o = schema().opportunity;
        Record deal(o, store().newId());
        deal.set(o.name, u"Deal"_s);
        deal.set(o.stage, stages[stage].id());
        deal.set(o.amount, {minor, u"EUR"_s});
        deal.set(o.openedOn, QDate::currentDate());
        if (stage == 5)
            deal.set(o.lostReason, u"price"_s);
        if (stage < 4)
            deal.set(o.expectedClose, QDate::currentDate());
        apply({{Action::Create, u"opportunity"_s, 1, {}}, {insertion(deal)}});
    }
    PipelinePage *pipeline() { return qobject_cast<PipelinePage *>(shell().page(u"pipeline"_s)); }
    /// Named ones stand on Home, too: those of this page.
    template <typename T>
    T *on(const QString &page, const char *name)
    {
        return shell().page(page)->findChild<T *>(QLatin1StringView(name));
    }
    void open(const QString &page)
    {
        shell().show();
        shell().showPage(page);
        REQUIRE(until([&] {
            auto *chart = on<FunnelChart>(page, "analysis.funnel");
            return chart && chart->isVisible() && chart->bars().size() == 5;
        }));
    }
    bool lists(qsizetype count)
    {
        return until([&] { return shell().currentPageId() == u"pipeline"_s && pipeline()->listed() == count; });
    }
};
} // namespace

TEST_CASE_METHOD(Figures, "the numbers of selling open the deals behind them")
{
    fill();
    open(u"analysis"_s);
    auto *chart = on<FunnelChart>(u"analysis"_s, "analysis.funnel");
    QList<qint64> counts;
    for (const FunnelBar &bar : chart->bars())
        counts.append(bar.count);
    CHECK(counts == QList<qint64>{5, 3, 3, 2, 2});
    auto *won = on<KpiCard>(u"analysis"_s, "kpi.won");
    CHECK(won->value().contains(u"800"_s));
    CHECK(on<KpiCard>(u"analysis"_s, "kpi.rate")->value().startsWith(u"67%"_s));
    // 10 % of 100 and 55 % of 200
    CHECK(on<KpiCard>(u"analysis"_s, "kpi.weighted")->value().contains(u"120"_s));

    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->barRect(1).center().toPoint());
    CHECK(lists(3));
    shell().showPage(u"analysis"_s);
    chart->setFocus(Qt::TabFocusReason);
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Return})
        QTest::keyClick(chart, key);
    CHECK(lists(2));
    shell().showPage(u"analysis"_s);
    QTest::mouseClick(on<KpiCard>(u"analysis"_s, "kpi.rate"), Qt::LeftButton);
    CHECK(lists(3));

    shell().showPage(u"analysis"_s);
    auto *table = on<FiguresTable>(u"analysis"_s, "analysis.stages");
    REQUIRE(table->model()->rowCount() == 4);
    CHECK(table->model()->index(0, 1).data().toString() == u"5"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 3)); // lost in the first stage
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(lists(1));

    shell().showPage(u"analysis"_s);
    auto *months = on<MonthChart>(u"analysis"_s, "analysis.months");
    int now = -1;
    for (int i = 0; i < months->months().size(); ++i)
        if (months->months()[i].won > 0)
            now = i;
    REQUIRE(now >= 0);
    CHECK((months->months()[now].won == 800'00 && months->months()[now].expected == 120'00));
    QTest::mouseClick(months, Qt::LeftButton, {}, months->barRect(now, true).center().toPoint());
    CHECK(lists(2));
}

TEST_CASE_METHOD(Figures, "figures follow the file and the period and are written to a list")
{
    fill();
    open(u"analysis"_s);
    auto *chart = on<FunnelChart>(u"analysis"_s, "analysis.funnel");
    addDeal(1, 10'00);
    CHECK(until([&] { return chart->bars()[0].count == 6; }));
    auto *period = on<QComboBox>(u"analysis"_s, "analysis.period");
    period->setCurrentIndex(period->findData(u"last-year"_s));
    Q_EMIT period->activated(period->currentIndex());
    CHECK(until([&] { return chart->bars()[0].count == 0; }));
    period->setCurrentIndex(period->findData(u"this-quarter"_s));
    Q_EMIT period->activated(period->currentIndex());
    CHECK(until([&] { return chart->bars()[0].count == 6; }));

    const QString path = folder.filePath(u"figures.csv"_s);
    CHECK(qobject_cast<AnalysisPage *>(shell().page(u"analysis"_s))->writeList(path).isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray list = file.readAll();
    CHECK(list.contains("New,6,4,1,1,"));
    CHECK(list.contains("800.00 EUR"));
    shell().showPage(u"home"_s);
    CHECK(until([&] {
        auto *home = on<KpiCard>(u"home"_s, "kpi.won");
        return home->isVisible() && home->value().contains(u"800"_s);
    }));
}

TEST_CASE_METHOD(Figures, "the bars of what happened in a period open the deals that were counted")
{
    fill();
    open(u"analysis"_s);
    on<SegmentedControl>(u"analysis"_s, "analysis.view")->setCurrent(u"period"_s);
    auto *table = on<FiguresTable>(u"analysis"_s, "analysis.stages");
    REQUIRE(until([&] { return table->model()->index(0, 4).data().toString() == u"–"_s; }));
    auto *chart = on<FunnelChart>(u"analysis"_s, "analysis.funnel");
    for (int bar = 0; bar < chart->bars().size(); ++bar) {
        INFO(bar);
        const qint64 counted = chart->bars()[bar].count;
        CHECK(counted > 0);
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->barRect(bar).center().toPoint());
        CHECK(lists(counted));
        pipeline()->showAll();
        shell().showPage(u"analysis"_s);
    }
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 3)); // lost in the first stage
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(lists(1));
}

TEST_CASE_METHOD(Figures, "figures are written as a document of several pages without pictures in it")
{
    fill();
    open(u"analysis"_s);
    auto *page = qobject_cast<AnalysisPage *>(shell().page(u"analysis"_s));
    const QString path = folder.filePath(u"figures.pdf"_s);
    CHECK(page->writePaper(path).isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray document = file.readAll();
    CHECK(document.startsWith("%PDF-"));
    CHECK(document.count("/Type /Page\n") >= 2);
    CHECK_FALSE(document.contains("/Subtype /Image"));
    CHECK(document.contains("/FontFile2"));
    CHECK(qobject_cast<HomePage *>(shell().page(u"home"_s))->writePaper(folder.filePath(u"home.pdf"_s)).isEmpty());
    // Where nothing can be written nothing is left, and it is said why.
    CHECK_FALSE(page->writePaper(folder.filePath(u"none/figures.pdf"_s)).isEmpty());
    auto *button = on<QToolButton>(u"analysis"_s, "analysis.export");
    REQUIRE(button->menu());
    REQUIRE(button->menu()->actions().size() == 2);
    for (const bool possible : {true, false}) {
        button->menu()->actions().last()->trigger();
        QFileDialog *dialog = nullptr;
        REQUIRE(until([&] { return (dialog = page->findChild<QFileDialog *>()) != nullptr; }));
        CHECK(dialog->defaultSuffix() == u"pdf"_s);
        const QString chosen = folder.filePath(possible ? u"chosen.pdf"_s : u"none/chosen.pdf"_s);
        Q_EMIT dialog->fileSelected(chosen);
        CHECK(QFile::exists(chosen) == possible);
        dialog->close();
        REQUIRE(until([&] { return !page->findChild<QFileDialog *>(); }));
        const QList<Banner *> banners = shell().findChildren<Banner *>();
        CHECK(std::any_of(banners.begin(), banners.end(), [](Banner *each) { return each->isVisible(); }) == !possible);
    }
}

TEST_CASE_METHOD(Figures, "a page of paper ends between rows and begins with their heading again")
{
    FiguresModel figures;
    QList<QList<FiguresModel::Cell>> rows;
    for (int row = 0; row < 60; ++row)
        rows.append({{QString::number(row)}, {u"1"_s}});
    figures.setFigures({u"Row"_s, u"Count"_s}, rows);
    FiguresPaper paper(u"Title"_s, u"file"_s);
    paper.addTable(u"Long"_s, figures);
    const QSizeF size(700, 1000);
    CHECK(paper.pageCount(size) == 2);
    CHECK(paper.pageCount({700, 4000}) == 1);
    // The last row stands on the second page and nothing reaches into the foot.
    const auto inked = [&](int number, const QRect &where) {
        QImage image(size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paper.paintPage(painter, number, size);
        painter.end();
        for (int y = where.top(); y <= where.bottom(); ++y)
            for (int x = where.left(); x <= where.right(); ++x)
                if (image.pixel(x, y) != qRgb(255, 255, 255))
                    return true;
        return false;
    };
    CHECK(inked(1, QRect(0, 0, 60, 20))); // heading of the table again
    CHECK(inked(0, QRect(0, 900, 60, 50)));
    CHECK_FALSE(inked(0, QRect(0, 972, 700, 4)));
    CHECK_FALSE(inked(1, QRect(0, 800, 700, 100)));
    CHECK(FiguresPaper::usualSize(QLocale(u"en_US"_s)).id() == QPageSize::Letter);
    CHECK(FiguresPaper::usualSize(QLocale(u"zh_CN"_s)).id() == QPageSize::A4);
}

TEST_CASE_METHOD(Figures, "the keys go from mark to mark of a chart and say what each is")
{
    fill();
    open(u"analysis"_s);
    auto *months = on<MonthChart>(u"analysis"_s, "analysis.months");
    months->setFocus(Qt::TabFocusReason);
    const QString won = months->accessibleDescription();
    CHECK(won.contains(u"800"_s));
    QTest::keyClick(months, Qt::Key_Right); // what is expected in the same month
    QTest::keyClick(months, Qt::Key_Return);
    CHECK(lists(2));
    shell().showPage(u"analysis"_s);
    QTest::keyClick(months, Qt::Key_Home);
    QTest::keyClick(months, Qt::Key_Return);
    CHECK(lists(2)); // the won ones
    auto *chart = on<FunnelChart>(u"analysis"_s, "analysis.funnel");
    shell().showPage(u"analysis"_s);
    chart->setFocus(Qt::TabFocusReason);
    const QString first = chart->accessibleDescription();
    QTest::keyClick(chart, Qt::Key_Down);
    CHECK(chart->accessibleDescription() != first);
}

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
    const QList<Record> other = standardPipeline(schema(), [this] { return store().newId(); });
    ChangeSet second{{Action::Create, u"pipeline"_s, 1, {}}, {}};
    for (const Record &record : other)
        second.changes.append(insertion(record));
    apply(second);
    const Opportunity &o = schema().opportunity;
    for (const Record &stage : {stages[4], other[5]}) { // won, on each
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
