// SPDX-License-Identifier: GPL-3.0-or-later
// The selling half of the window: the pipeline page, its commands, and opportunities in the palette.
#include "core/record/valuetext.h"
#include "core/schema/crmschema.h"
#include "core/values/join.h"
#include "ui/shell/commandpalette.h"
#include "ui/window/contactspage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pipelinepage.h"
#include "ui/window/workspace.h"

#include <QMenu>

using namespace Qt::StringLiterals;

void MainWindow::addPipeline()
{
    m_pipeline = new PipelinePage(m_workspace, *m_views);
    m_shell->addPage(u"pipeline"_s, tr("Pipeline"), u"square-kanban"_s, QKeySequence(Qt::CTRL | Qt::Key_5),
                     [this] { return m_pipeline; });
    addRecords(u"pipeline"_s, m_pipeline);
    connect(m_pipeline, &PipelinePage::contactRequested, this, &MainWindow::showContact);
    // From the card of a customer, which may stand in a window of its own: this one comes to the front.
    connect(m_contacts, &ContactsPage::openRequested, this, [this](const QString &entity, Id id) {
        raise();
        showRecord(entity, id);
    });
    connect(m_contacts, &ContactsPage::dealRequested, this, [this](Id contact) {
        raise();
        createOpportunity(contact);
    });
    addService();
}

void MainWindow::createOpportunity(Id contact)
{
    m_shell->showPage(u"pipeline"_s);
    m_pipeline->create(0, contact);
}

void MainWindow::addSellingActions()
{
    m_catalog.add({u"opportunity.new"_s, tr("New O&pportunity"), u"square-kanban"_s, {}, u"file/new"_s, 0}, this,
                  [this] {
                      const Id contact = m_shell->currentPageId() == "customers"_L1 ? m_contacts->currentId() : Id(0);
                      createOpportunity(contact);
                  });
    m_catalog.addMenu(u"record/stage"_s, tr("Mo&ve to Stage"), u"square-kanban"_s, 1);
    m_catalog.setMenuFiller(u"record/stage"_s, [this](QMenu *menu) { m_pipeline->fillMoveMenu(menu); });
    const auto add = [this](const char *id, const QString &text, const char *icon, int by) {
        m_catalog.add({QString::fromLatin1(id), text, QString::fromLatin1(icon), {}, u"record"_s, 1}, this,
                      [this, by] { m_pipeline->moveSelected(by); });
    };
    add("opportunity.forward", tr("Move to the Ne&xt Stage"), "arrow-right", 1);
    add("opportunity.back", tr("Move to the Stage &Before"), "arrow-left", -1);
    m_catalog.add({u"opportunity.stages"_s, tr("Edit Sta&ges…"), u"settings"_s, {}, u"view"_s, 1}, this, [this] {
        m_shell->showPage(u"pipeline"_s);
        m_pipeline->editStages();
    });
    m_catalog.add({u"board.fields"_s, tr("Fields on t&he Cards…"), u"layout-list"_s, {}, u"view"_s, 1}, this, [this] {
        if (RecordsPage *page = shownRecords())
            page->openCardFields();
    });
    m_catalog.add({u"pipeline.new"_s, tr("New &Pipeline"), u"plus"_s, {}, u"view"_s, 1}, this, [this] {
        m_shell->showPage(u"pipeline"_s);
        m_pipeline->createPipeline();
    });
    m_catalog.add({u"pipeline.delete"_s, tr("Delete This Pipeline"), u"trash-2"_s, {}, u"view"_s, 1}, this,
                  [this] { m_pipeline->removePipeline(); });
}

void MainWindow::updateSellingActions()
{
    const bool writable = !m_store.isReadOnly();
    const bool any = m_shell->currentPageId() == "pipeline"_L1 && !m_pipeline->selectedIds().isEmpty();
    m_catalog.action(u"opportunity.new"_s)->setEnabled(writable);
    m_catalog.action(u"opportunity.stages"_s)->setEnabled(m_pipeline->canEditStages());
    m_catalog.action(u"pipeline.new"_s)->setEnabled(m_pipeline->canEditStages());
    m_catalog.action(u"board.fields"_s)->setEnabled(shownRecords() && shownRecords()->showsBoard());
    m_catalog.action(u"pipeline.delete"_s)
        ->setEnabled(m_pipeline->canEditStages() && m_pipeline->hasSeveral() &&
                     m_shell->currentPageId() == "pipeline"_L1);
    for (const char *id : {"opportunity.forward", "opportunity.back"})
        m_catalog.action(QString::fromLatin1(id))->setEnabled(writable && any);
    m_catalog.setMenuEnabled(u"record/stage"_s, writable && any);
    if (m_shell->currentPageId() != "pipeline"_L1)
        return;
    for (const char *id : {"record.edit", "record.tag", "record.delete"})
        m_catalog.action(QString::fromLatin1(id))->setEnabled(writable && any);
    m_catalog.action(u"record.copy"_s)->setEnabled(any);
    for (const char *id : {"record.previous", "record.next"})
        m_catalog.action(QString::fromLatin1(id))->setEnabled(m_pipeline->listed() > 1);
}

void MainWindow::showOpportunity(Id id)
{
    m_shell->showPage(u"pipeline"_s);
    m_pipeline->showRecord(id);
}

void MainWindow::describeOpportunity(const Row &row, PaletteItem *item)
{
    const Opportunity &o = m_workspace.schema().opportunity;
    item->subtitle = joinedFacts({row.values.value(0).value<Link>().title, row.values.value(1).value<Link>().title,
                                  displayText(o.amount, row.values.value(2))});
}
