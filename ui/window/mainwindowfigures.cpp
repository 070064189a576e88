// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of figures in the window: Home, the analysis of selling, service; and commands that make targets.
#include "ui/records/listpage.h"
#include "ui/window/analysispage.h"
#include "ui/window/homepage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pipelinepage.h"
#include "ui/window/servicefigurespage.h"
#include "ui/window/targetspage.h"
#include "ui/window/workspace.h"

using namespace Qt::StringLiterals;

OpenDeals MainWindow::dealsOpener()
{
    return [this](const Filter &filter, const QString &called, Id pipeline) {
        m_shell->showPage(u"pipeline"_s);
        if (pipeline)
            m_pipeline->showFiltered(filter, called, pipeline);
        else
            m_pipeline->showOfAll(filter, called);
    };
}

void MainWindow::connectFigures(FiguresPage *page, const QString &beginAt)
{
    connect(page, &FiguresPage::failed, this, &MainWindow::say);
    connect(page, &FiguresPage::answered, this, &MainWindow::updateActions);
    connect(page, &FiguresPage::beginRequested, this, [this, beginAt] { m_shell->showPage(beginAt); });
}

void MainWindow::addHome()
{
    m_home = new HomePage(m_workspace, dealsOpener());
    connectFigures(m_home, u"pipeline"_s);
    connect(m_home, &HomePage::todayRequested, this, [this] { m_shell->showPage(u"today"_s); });
    connect(m_home, &HomePage::targetsRequested, this, [this] { m_shell->showPage(u"targets"_s); });
    m_shell->addPage(u"home"_s, tr("Home"), u"layout-dashboard"_s, QKeySequence(Qt::CTRL | Qt::Key_1),
                     [this] { return m_home; });
}

void MainWindow::addAnalysis()
{
    auto *page = new AnalysisPage(m_workspace, dealsOpener());
    connectFigures(page, u"pipeline"_s);
    m_shell->addPage(u"analysis"_s, tr("Analysis"), u"chart-column"_s, QKeySequence(Qt::CTRL | Qt::Key_7),
                     [page] { return page; });
}

void MainWindow::addServiceFigures()
{
    m_shell->addPage(u"serviceFigures"_s, tr("Service figures"), u"trending-up"_s, {}, [this] {
        auto *page = new ServiceFiguresPage(m_workspace, [this](const Filter &filter, const QString &called) {
            RecordsPage *records = showPageOf(m_workspace.schema().serviceRecord.Entity::name());
            records->showAll();
            records->showTable(true);
            records->list().setSearchText({});
            records->list().setFilter(filter, called);
        });
        connectFigures(page, u"service"_s);
        return page;
    });
}

void MainWindow::addFigureActions()
{
    m_catalog.add({u"figures.pdf"_s, tr("Export Fi&gures as PDF…"), u"file-text"_s, {}, u"file"_s, 2}, this, [this] {
        if (auto *page = qobject_cast<FiguresPage *>(m_shell->currentPage()))
            page->exportPaper();
    });
    const auto add = [this](const char *id, const QString &text, const char *icon, void (TargetsPage::*run)()) {
        m_catalog.add({QString::fromLatin1(id), text, QString::fromLatin1(icon), {}, u"tools"_s, 1}, this, [this, run] {
            m_shell->showPage(u"targets"_s);
            (qobject_cast<TargetsPage *>(kindPage(m_workspace.schema().target))->*run)();
        });
    };
    add("target.split", tr("Split &Target…"), "scissors", &TargetsPage::splitCurrent);
    add("target.lastYear", tr("Targets from &Last Year…"), "trending-up", &TargetsPage::makeFromLastYear);
}

void MainWindow::updateFigureActions()
{
    const auto *figures = qobject_cast<FiguresPage *>(m_shell->currentPage());
    m_catalog.action(u"figures.pdf"_s)->setEnabled(figures && figures->canExport());
    const auto *page = qobject_cast<TargetsPage *>(shownKind());
    m_catalog.action(u"target.split"_s)->setEnabled(page && page->canSplit());
    m_catalog.action(u"target.lastYear"_s)->setEnabled(!m_store.isReadOnly());
}
