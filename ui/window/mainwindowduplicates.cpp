// SPDX-License-Identifier: GPL-3.0-or-later
// The duplicate centre in the window.
#include "core/merging/merge.h"
#include "ui/merging/duplicatespage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recordspage.h"
#include "ui/window/workspace.h"

using namespace Qt::StringLiterals;

void MainWindow::addDuplicates()
{
    const CrmSchema &schema = m_workspace.schema();
    QList<const Entity *> kinds;
    for (const Entity *kind :
         std::initializer_list<const Entity *>{&schema.contact, &schema.lead, &schema.product, &schema.device})
        if (isMergeable(*kind) && mayHaveDuplicates(*kind))
            kinds.append(kind);
    m_shell->addPage(
        u"duplicates"_s, tr("Duplicates"), u"copy-check"_s, {},
        [this, kinds] {
            auto *page = new DuplicatesPage(m_store, kinds, [this](const Entity &kind) { return describerOf(kind); });
            connect(page, &DuplicatesPage::performed, this, [this](const QString &text) { toast(text); });
            connect(page, &DuplicatesPage::failed, this, &MainWindow::say);
            connect(page, &DuplicatesPage::openRequested, this, &MainWindow::showRecord);
            connect(&m_workspace, &Workspace::damaged, page, &DuplicatesPage::becomeReadOnly);
            return page;
        },
        u"file"_s);
}

void MainWindow::addDuplicateActions()
{
    m_catalog.add({u"tools.duplicates"_s, tr("&Duplicates"), u"copy-check"_s, {}, u"tools"_s, 0}, this, [this] {
        const RecordsPage *from = shownRecords();
        m_shell->showPage(u"duplicates"_s);
        if (auto *page = qobject_cast<DuplicatesPage *>(m_shell->currentPage()); page && from)
            page->showKind(from->kind());
    });
}
