// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of leads and of the pages of other kinds, on sample data, for eyes:
// RAPPORT_PICTURES=folder ui_kinds "[gallery]".
#include "core/transfer/samplefill.h"
#include "tests/ui/program.h"

#include "ui/records/recordcard.h"
#include "ui/widgets/theme.h"
#include "ui/window/leadspage.h"
#include "ui/window/servicepage.h"

#include <QAbstractButton>
#include <QDir>

using namespace Qt::StringLiterals;

namespace
{
void grab(QWidget &widget, const QString &name, const QString &suffix)
{
    QTest::qWait(300);
    widget.grab().save(qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath()) + u'/' + name + suffix);
}

struct KindShots : Program {
    void fill(const QString &language)
    {
        bool filled = false;
        fillWithSampleData(store(), 24, 1, language, qApp, [&](const Result<ChangeSet> &) { filled = true; });
        REQUIRE(until([&] { return filled; }, 60000));
        Record product(schema().product, store().newId());
        product.set(schema().product.name, language == u"en"_s ? u"Cold-chain sensor"_s : u"冷链传感器"_s);
        product.set(schema().product.code, u"CCS-1"_s);
        product.set(schema().product.price, {18900, u"EUR"_s});
        Record plan(schema().commissionPlan, store().newId());
        plan.set(schema().commissionPlan.name, language == u"en"_s ? u"Field sales"_s : u"外勤销售"_s);
        plan.set(schema().commissionPlan.period, u"quarter"_s);
        plan.set(schema().commissionPlan.method, u"each"_s);
        ChangeSet set{{Action::Create, u"product"_s, 1, {}}, {insertion(product), insertion(plan)}};
        for (int i = 0; i < 3; ++i) {
            Record tier(schema().commissionTier, store().newId());
            tier.set(schema().commissionTier.plan, plan.id());
            tier.set(schema().commissionTier.rate, 2.0 + i);
            if (i)
                tier.set(schema().commissionTier.from, {i * 5000000, u"EUR"_s});
            set.changes.append(insertion(tier));
        }
        apply(set);
    }
    QWidget *visible(const QString &name)
    {
        for (QWidget *each : shell().findChildren<QWidget *>(name))
            if (each->isVisible())
                return each;
        return nullptr;
    }
};
} // namespace

TEST_CASE("pictures of leads and other kinds", "[.][gallery]")
{
    QDir().mkpath(qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath()));
    for (const QString &code : {u"en"_s, u"zh_CN"_s}) {
        KindShots g;
        const QPointer<MainWindow> before = g.app->window();
        if (code != u"en"_s) {
            g.app->language().use(QLocale(code));
            REQUIRE(g.until([&] { return !before && g.app->window(); }));
        }
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme().setMode(mode);
            theme().setMotion(Theme::Motion::Reduced);
            const QString suffix = u"-%1-%2.png"_s.arg(code, mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
            ShellWindow &shell = g.shell();
            shell.resize(1440, 900);
            shell.show();
            shell.showPage(u"leads"_s);
            if (mode == Theme::Mode::Light) {
                grab(shell, u"leads-empty"_s, suffix);
                g.fill(code);
            }
            auto *leads = qobject_cast<LeadsPage *>(shell.currentPage());
            REQUIRE(g.until([&] { return leads->list().model()->count() > 3; }));
            leads->list().setLayoutMode(ListPage::LayoutMode::Table);
            grab(shell, u"leads-table"_s, suffix);
            leads->list().setLayoutMode(ListPage::LayoutMode::Cards);
            leads->showRecord(leads->list().model()->idAt(0));
            grab(shell, u"leads"_s, suffix);
            leads->list().setQuickFilter(u"disqualified"_s);
            QTest::qWait(300);
            leads->showRecord(leads->list().model()->idAt(0));
            grab(shell, u"leads-disqualified"_s, suffix);
            leads->list().setQuickFilter(u"open"_s);
            QTest::qWait(300);
            leads->showRecord(leads->list().model()->idAt(1));
            QTest::qWait(100);
            leads->card().setCurrentTab(u"details"_s);
            grab(shell, u"leads-details"_s, suffix);
            leads->card().setCurrentTab(u"timeline"_s);
            leads->convertCurrent();
            QTest::qWait(300);
            if (QWidget *sheet = g.visible(u"convertLead"_s)) {
                grab(*sheet, u"leads-convert"_s, suffix);
                sheet->close();
            }
            leads->editRules();
            QTest::qWait(300);
            if (QWidget *sheet = g.visible(u"scoreRules"_s)) {
                grab(*sheet, u"leads-rules"_s, suffix);
                sheet->close();
            }
            leads->create();
            QTest::qWait(300);
            if (QWidget *sheet = g.visible(u"newOfKind"_s)) {
                grab(*sheet, u"leads-new"_s, suffix);
                sheet->close();
            }
            if (QWidget *button = g.visible(u"lead.disqualify"_s)) {
                static_cast<QAbstractButton *>(button)->click();
                QTest::qWait(200);
                if (QWidget *panel = g.visible(u"lead.disqualifying"_s)) {
                    grab(*panel, u"leads-disqualify"_s, suffix);
                    panel->hide();
                }
            }
            for (const QString &page : {u"commission"_s, u"products"_s, u"targets"_s}) {
                shell.showPage(page);
                auto *kind = qobject_cast<KindPage *>(shell.currentPage());
                QTest::qWait(200);
                if (kind->list().model()->count() > 0) {
                    kind->showRecord(kind->list().model()->idAt(0));
                    kind->card().setCurrentTab(u"details"_s);
                }
                grab(shell, page, suffix);
            }
            shell.showPage(u"service"_s);
            auto *service = qobject_cast<KindPage *>(shell.currentPage());
            REQUIRE(g.until([&] { return service->list().model()->count() > 5; }));
            service->showRecord(service->list().model()->idAt(service->list().model()->count() - 1));
            grab(shell, u"service"_s, suffix);
            service->showTable(false);
            grab(shell, u"service-board"_s, suffix);
            service->showRecord(service->list().model()->idAt(0));
            grab(shell, u"service-board-card"_s, suffix);
            service->showTable(true);
            grab(shell, u"service-list"_s, suffix);
            static_cast<ServicePage *>(service)->editStatuses();
            if (QWidget *sheet = g.visible(u"statusEditor"_s)) {
                grab(*sheet, u"service-statuses"_s, suffix);
                sheet->close();
            }
            shell.showPage(u"leads"_s);
            shell.resize(1180, 760);
            grab(shell, u"leads-narrow"_s, suffix);
        }
    }
    theme().setMode(Theme::Mode::Light);
}
