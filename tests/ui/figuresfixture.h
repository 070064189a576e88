// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the pages of figures share: the program with a pipeline and five deals on it.
#pragma once

#include "tests/support/usualstages.h"
#include "tests/ui/program.h"
#include "ui/analysis/funnelchart.h"
#include "ui/window/pipelinepage.h"

using namespace Qt::StringLiterals;

struct Figures : Program {
    QList<Record> stages;

    void fill()
    {
        stages = usualStages(schema(), store(), [this](const ChangeSet &set) { apply(set); });
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
