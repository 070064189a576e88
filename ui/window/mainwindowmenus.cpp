// SPDX-License-Identifier: GPL-3.0-or-later
// The rest of the menu bar: what the card and the list can do, so that nothing is reached only by a button, a context
// menu or the palette; and which commands are offered now. What cannot be done is greyed, never hidden.
#include "core/schema/crmschema.h"
#include "ui/records/savedviews.h"
#include "ui/shell/guide.h"
#include "ui/shell/standardkeys.h"
#include "ui/window/contactspage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

void MainWindow::addMenus()
{
    addCardActions();
    addViewActions();
    m_catalog.add(
        {u"help.guide"_s, tr("&Guide"), u"book-open"_s, standardKeys(QKeySequence::HelpContents), u"help"_s, 0}, this,
        &MainWindow::showGuide);
    connect(m_shell.get(), &ShellWindow::pageChanged, this, &MainWindow::updateActions);
    connect(m_views, &SavedViews::changed, this, &MainWindow::updateActions);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::updateEditActions);
}

void MainWindow::addCardActions()
{
    using Deed = ContactsPage::Deed;
    const auto add = [this](const char *id, const QString &text, const QString &icon, int group, Deed deed) {
        m_catalog.add({QString::fromLatin1(id), text, icon, {}, u"record"_s, group}, this,
                      [this, deed] { m_contacts->perform(deed); });
    };
    add("record.call", tr("C&all"), u"phone"_s, 0, Deed::Call);
    add("record.mail", tr("E-&mail"), u"mail"_s, 0, Deed::Mail);
    add("record.schedule", tr("&Schedule"), u"calendar"_s, 0, Deed::Schedule);
    add("record.rename", tr("&Rename"), u"type"_s, 1, Deed::Rename);
    add("record.attach", tr("Attac&h File…"), u"paperclip"_s, 1, Deed::Attach);
    m_catalog.addMenu(u"record/status"_s, tr("Stat&us"), u"flag"_s, 1);
    m_catalog.setMenuFiller(u"record/status"_s, [this](QMenu *menu) { fillStatusMenu(menu); });
    m_catalog.addMenu(u"record/owner"_s, tr("&Owner"), u"user"_s, 1);
    m_catalog.setMenuFiller(u"record/owner"_s, [this](QMenu *menu) { m_contacts->fillOwnerMenu(menu); });
}

void MainWindow::addViewActions()
{
    m_catalog.add({u"view.columns"_s, tr("Colum&ns…"), u"columns-3"_s, {}, u"view"_s, 1}, this, [this] {
        if (RecordsPage *page = shownRecords())
            page->openColumns();
    });
    m_catalog.addMenu(u"view/sort"_s, tr("Sort &by"), u"arrow-up-down"_s, 1);
    m_catalog.setMenuFiller(u"view/sort"_s, [this](QMenu *menu) {
        if (RecordsPage *page = shownRecords())
            page->fillSortMenu(menu);
    });
    m_catalog.add({u"view.renameView"_s, tr("&Rename View…"), u"pencil"_s, {}, u"view"_s, 1}, this,
                  [this] { renameView(records().shownView()); });
    m_catalog.add({u"view.deleteView"_s, tr("De&lete View"), u"trash-2"_s, {}, u"view"_s, 1}, this,
                  [this] { m_views->remove(records().shownView()); });
}

void MainWindow::updateActions()
{
    if (!m_shell) // the window is going
        return;
    const auto enable = [this](std::initializer_list<const char *> ids, bool enabled) {
        for (const char *id : ids)
            m_catalog.action(QString::fromLatin1(id))->setEnabled(enabled);
    };
    const bool writable = !m_store.isReadOnly(), empty = m_contacts->isEmpty();
    const bool here = m_shell->currentPageId() == "customers"_L1;
    const qsizetype listed = m_contacts->listed();
    const bool any = here && m_contacts->selectedCount() > 0, card = here && m_contacts->currentId();
    enable({"record.new", "record.newCompany", "file.newThing", "file.import", "view.saveView"}, writable);
    const RecordsPage *records = shownRecords();
    enable({"file.export"}, records && records != m_contacts ? records->listed() > 0 : listed > 0);
    enable({"record.quickLog"}, writable && !empty);
    enable({"record.edit", "record.tag", "record.delete"}, writable && any);
    enable({"record.copy"}, any);
    enable({"record.call"}, card && m_contacts->canCall());
    enable({"record.mail"}, card && m_contacts->canMail());
    enable({"record.schedule", "record.rename", "record.attach"}, writable && card);
    enable({"record.previous", "record.next"}, here && listed > 1);
    enable({"view.details"}, !m_contacts->showsTable());
    enable({"view.filter"}, (records && records != m_contacts) || !empty);
    // The menu View is about the page that is shown; one without records has no layout and no order.
    const bool listing = records && (records != m_contacts || !empty);
    enable({"view.table"}, records);
    m_catalog.action(u"view.table"_s)->setChecked(records && records->showsTable());
    enable({"view.columns"}, listing && records->showsTable());
    enable({"view.renameView", "view.deleteView"}, writable && records && m_views->find(records->shownView()));
    updateSellingActions();
    updateKindActions();
    updateCalendarActions();
    m_catalog.setMenuEnabled(u"record/status"_s, (writable && any) || canSetStatus());
    m_catalog.setMenuEnabled(u"record/owner"_s, writable && any);
    m_catalog.setMenuEnabled(u"view/sort"_s, listing);
}

/// Cut, copy and paste are for the text that has the focus. A menu that takes it for a moment changes nothing.
void MainWindow::updateEditActions()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!m_shell || qobject_cast<const QMenuBar *>(focus) || qobject_cast<const QMenu *>(focus))
        return;
    const auto offers = [focus](const char *slot) { return focus && focus->metaObject()->indexOfMethod(slot) >= 0; };
    const bool writable = focus && !focus->property("readOnly").toBool();
    m_catalog.action(u"edit.cut"_s)->setEnabled(writable && offers("cut()"));
    m_catalog.action(u"edit.copy"_s)->setEnabled(offers("copy()"));
    m_catalog.action(u"edit.paste"_s)->setEnabled(writable && offers("paste()"));
    m_catalog.action(u"edit.selectAll"_s)->setEnabled(offers("selectAll()"));
}

void MainWindow::renameView(Id view)
{
    const ListDefinition *old = m_views->find(view);
    auto *dialog = new QInputDialog(m_shell.get());
    dialog->setObjectName(u"renameView"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename view"));
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(old ? old->name : QString());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, view](const QString &name) { m_views->rename(view, name); });
    dialog->open();
}

void MainWindow::showGuide()
{
    auto *guide = m_shell->findChild<Guide *>();
    if (!guide) {
        guide = new Guide(m_shell.get());
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
}
