// SPDX-License-Identifier: GPL-3.0-or-later
// Leads in the window: how many are open, and what commands do with them.
#include "core/domain/leads.h"
#include "ui/window/leadspage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

using namespace Qt::StringLiterals;

void MainWindow::countLeads()
{
    const Lead &lead = m_workspace.schema().lead;
    m_store.count(
        lead, openLeads(lead), this,
        [this](const Result<qint64> &count) {
            if (count.ok())
                m_shell->sidebar()->setPageCount(u"leads"_s, int(*count));
        },
        "leads");
}

void MainWindow::addLeadActions()
{
    const auto add = [this](const char *id, const QString &text, const char *icon, const char *menu, int group,
                            void (LeadsPage::*run)()) {
        m_catalog.add({QString::fromLatin1(id), text, QString::fromLatin1(icon), {}, QString::fromLatin1(menu), group},
                      this, [this, run] {
                          if (auto *page = qobject_cast<LeadsPage *>(kindPage(m_workspace.schema().lead))) {
                              m_shell->showPage(u"leads"_s);
                              (page->*run)();
                          }
                      });
    };
    add("lead.convert", tr("Convert Lead &into Customer…"), "user-plus", "record", 1, &LeadsPage::convertCurrent);
    add("lead.assign", tr("Assi&gn Leads in Turn"), "users", "record", 1, &LeadsPage::assignInTurn);
    add("lead.rules", tr("Score R&ules…"), "settings", "tools", 1, &LeadsPage::editRules);
}

void MainWindow::updateLeadActions()
{
    const auto *page = qobject_cast<LeadsPage *>(shownKind());
    const bool writable = !m_store.isReadOnly();
    m_catalog.action(u"lead.rules"_s)->setEnabled(writable);
    m_catalog.action(u"lead.convert"_s)->setEnabled(writable && page && page->canConvert());
    m_catalog.action(u"lead.assign"_s)->setEnabled(writable && page && !page->selectedIds().isEmpty());
}
