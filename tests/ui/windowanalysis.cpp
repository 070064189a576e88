// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of figures in the whole window: each number is right, opens the records behind it, and follows the file.
#include "tests/ui/program.h"

#include "core/domain/opportunities.h"
#include "ui/analysis/figurestable.h"
#include "ui/analysis/funnelchart.h"
#include "ui/analysis/kpicard.h"
#include "ui/analysis/monthchart.h"
#include "ui/window/analysispage.h"
#include "ui/window/pipelinepage.h"

#include <QComboBox>
#include <QFile>

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
