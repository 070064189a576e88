// SPDX-License-Identifier: GPL-3.0-or-later
// The statuses of service records in the menus of the window: what is selected is moved, and they are edited.
#include "ui/window/contactspage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/servicepage.h"
#include "ui/window/workspace.h"

using namespace Qt::StringLiterals;

void MainWindow::addStatusActions()
{
    m_catalog.add({u"service.statuses"_s, tr("Edit Statuses…"), u"settings"_s, {}, u"view"_s, 1}, this, [this] {
        m_shell->showPage(u"service"_s);
        if (auto *page = qobject_cast<ServicePage *>(m_shell->currentPage()))
            page->editStatuses();
    });
}

void MainWindow::updateStatusActions()
{
    m_catalog.action(u"service.statuses"_s)->setEnabled(!m_store.isReadOnly());
}

/// Record › Status: of customers, and of service records on their page.
void MainWindow::fillStatusMenu(QMenu *menu)
{
    if (auto *page = qobject_cast<ServicePage *>(m_shell->currentPage()))
        page->fillMoveMenu(menu);
    else
        m_contacts->fillStatusMenu(menu);
}

bool MainWindow::canSetStatus() const
{
    const auto *page = qobject_cast<ServicePage *>(m_shell->currentPage());
    return !m_store.isReadOnly() && page && !page->selectedIds().isEmpty();
}
