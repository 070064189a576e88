// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the pages of figures, of their paper and of the sheets for targets, on sample data, for eyes:
// RAPPORT_PICTURES=folder ui_selling "[gallery]".
#include "core/transfer/samplefill.h"
#include "tests/ui/program.h"

#include "ui/analysis/figurespaper.h"
#include "ui/analysis/funnelchart.h"
#include "ui/widgets/theme.h"
#include "ui/window/analysispage.h"
#include "ui/window/homepage.h"
#include "ui/window/targetspage.h"

#include <QDir>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
QString pictures()
{
    return qEnvironmentVariable("RAPPORT_PICTURES", QDir::tempPath());
}

struct FigureShots : Program {
    QString suffix;

    void grab(QWidget &widget, const QString &name)
    {
        QTest::qWait(300);
        widget.grab().save(pictures() + u'/' + name + suffix + u".png"_s);
    }
    void fill(const QString &language)
    {
        bool filled = false;
        fillWithSampleData(store(), 120, 1, language, qApp, [&](const Result<ChangeSet> &) { filled = true; });
        REQUIRE(until([&] { return filled; }, 60000));
        Record target(schema().target, store().newId());
        target.set(schema().target.name, language == u"en"_s ? u"Europe"_s : u"华东区"_s);
        target.set(schema().target.period, u"year"_s);
        target.set(schema().target.start, QDate::currentDate());
        target.set(schema().target.amount, {120000000, language == u"en"_s ? u"EUR"_s : u"CNY"_s});
        apply({{Action::Create, u"target"_s, 1, {}}, {insertion(target)}});
    }
    void paint(const FiguresPaper &paper, const QString &name)
    {
        const QSizeF size(760, 1070);
        for (int page = 0; page < paper.pageCount(size); ++page) {
            QImage image((size * 1.4).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(1.4, 1.4);
            paper.paintPage(painter, page, size);
            painter.end();
            image.save(pictures() + u'/' + name + QString::number(page + 1) + suffix + u".png"_s);
        }
    }
    void open(const QString &page)
    {
        shell().showPage(page);
        REQUIRE(until([&] {
            auto *chart = shell().page(page)->findChild<FunnelChart *>();
            return chart && chart->isVisible() && chart->bars().size() == 5;
        }));
    }
};
} // namespace

TEST_CASE("pictures of figures and of their paper", "[.][gallery]")
{
    QDir().mkpath(pictures());
    for (const QString &code : {u"en"_s, u"zh_CN"_s}) {
        FigureShots g;
        const QPointer<MainWindow> before = g.app->window();
        if (code != u"en"_s) {
            g.app->language().use(QLocale(code));
            REQUIRE(g.until([&] { return !before && g.app->window(); }));
        }
        g.fill(code);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme().setMode(mode);
            theme().setMotion(Theme::Motion::Reduced);
            g.suffix = u"-%1-%2"_s.arg(code, mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
            ShellWindow &shell = g.shell();
            shell.resize(1440, 1000);
            shell.show();
            for (const QString &page : {u"home"_s, u"analysis"_s}) {
                g.open(page);
                g.grab(shell, page);
                auto *figures = qobject_cast<FiguresPage *>(shell.page(page));
                g.paint(figures->paper(), page + u"-paper"_s);
                CHECK(figures->writePaper(pictures() + u'/' + page + g.suffix + u".pdf"_s).isEmpty());
            }
            shell.showPage(u"targets"_s);
            auto *targets = qobject_cast<TargetsPage *>(shell.currentPage());
            REQUIRE(g.until([&] { return targets->list().model()->count() > 0; }));
            targets->showRecord(targets->list().model()->idAt(0));
            REQUIRE(g.until([&] { return targets->canSplit(); }));
            g.grab(shell, u"targets"_s);
            for (void (TargetsPage::*run)() : {&TargetsPage::splitCurrent, &TargetsPage::makeFromLastYear}) {
                (targets->*run)();
                auto *sheet = g.find<QDialog>("targetSheet");
                g.grab(*sheet, run == &TargetsPage::splitCurrent ? u"targets-split"_s : u"targets-grow"_s);
                sheet->close();
                REQUIRE(g.until([&] { return !g.shell().findChild<QDialog *>(u"targetSheet"_s); }));
            }
        }
    }
    theme().setMode(Theme::Mode::System);
}
