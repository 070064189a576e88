// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of figures in the whole window: each number is right, opens the records behind it, and follows the file.
#include "tests/ui/figuresfixture.h"

#include "ui/analysis/figurestable.h"
#include "ui/analysis/kpicard.h"
#include "ui/analysis/monthchart.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/window/analysispage.h"

#include <QComboBox>
#include <QFile>

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
        if (months->months()[i].first > 0)
            now = i;
    REQUIRE(now >= 0);
    CHECK((months->months()[now].first == 800'00 && months->months()[now].second == 120'00));
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

TEST_CASE_METHOD(Figures, "the rows that are compared open their deals by whatever they are compared")
{
    fill();
    Record user(schema().user, store().newId());
    user.set(schema().user.name, u"Nora"_s);
    Record firm(schema().contact, store().newId()); // the industry is the company's, the deal is with a person there
    firm.set(schema().contact.kind, u"organisation"_s);
    firm.set(schema().contact.name, u"Alpenglow"_s);
    firm.set(schema().contact.industry, u"retail"_s);
    Record person(schema().contact, store().newId());
    person.set(schema().contact.kind, u"person"_s);
    person.set(schema().contact.name, u"Elena"_s);
    Record link(schema().affiliation, store().newId());
    link.set(schema().affiliation.person, person.id());
    link.set(schema().affiliation.organisation, firm.id());
    apply({{Action::Create, u"contact"_s, 3, {}},
           {insertion(user), insertion(firm), insertion(person), insertion(link)}});
    std::optional<QList<Record>> deals;
    Query query;
    query.entity = &schema().opportunity;
    query.sort = &schema().opportunity.amount;
    store().records(query, qApp, [&](const Result<QList<Record>> &records) { deals = *records; });
    REQUIRE(until([&] { return deals.has_value(); }));
    const Opportunity &o = schema().opportunity;
    ChangeSet set{{Action::Edit, u"opportunity"_s, 3, {}}, {}};
    for (int i : {0, 3, 4}) { // the lost one and both that are won
        Record after = deals->at(i);
        after.set(o.owner, user.id());
        after.set(o.contact, person.id());
        set.changes.append(*difference(deals->at(i), after));
    }
    apply(set);
    open(u"analysis"_s);
    auto *table = on<FiguresTable>(u"analysis"_s, "analysis.groups");
    auto *by = on<QComboBox>(u"analysis"_s, "analysis.group");
    const auto choose = [&](const FieldBase &through) {
        const int row = by->findText(through.label(), Qt::MatchEndsWith);
        REQUIRE(row >= 0);
        by->setCurrentIndex(row);
        Q_EMIT by->activated(row);
    };
    const auto shows = [&](const QString &first, const QString &second) {
        const QAbstractItemModel *model = table->model();
        return until([&] {
            return model->rowCount() == 2 && model->index(0, 0).data() == first && model->index(1, 0).data() == second;
        });
    };
    const auto opens = [&](int row, int column, int count) {
        INFO(by->currentText().toStdString() << ' ' << row << ' ' << column);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_Return);
        CHECK(lists(count));
        pipeline()->showAll();
        shell().showPage(u"analysis"_s);
    };
    const QString industry = schema().contact.industry.choiceLabel(u"retail"_s);
    for (const QString &view : {u"cohort"_s, u"period"_s}) {
        on<SegmentedControl>(u"analysis"_s, "analysis.view")->setCurrent(view);
        choose(schema().opportunity.owner);
        REQUIRE(shows(u"Nora"_s, u"None"_s));
        opens(0, 0, 3); // on its name: all
        opens(0, 2, 2); // won
        opens(0, 3, 1); // lost
        opens(1, 4, 2); // still open, without an owner
        choose(schema().contact.industry);
        REQUIRE(shows(industry, u"None"_s));
        opens(0, 1, 3);
        opens(0, 6, 2);
        opens(1, 0, 2);
    }
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
