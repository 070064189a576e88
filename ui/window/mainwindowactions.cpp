// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window: every one is in the menu bar; toolbar, context menus and palette only repeat them.
#include "core/schema/crmschema.h"
#include "ui/records/composebox.h"
#include "ui/records/historydialog.h"
#include "ui/records/listpage.h"
#include "ui/records/quicklog.h"
#include "ui/records/recordcard.h"
#include "ui/records/savedviews.h"
#include "ui/records/snapshotsdialog.h"
#include "ui/shell/standardkeys.h"
#include "ui/transfer/exportdialog.h"
#include "ui/window/contactspage.h"
#include "ui/window/kindspecs.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pipelinepage.h"
#include "ui/window/rapportapp.h"
#include "ui/window/workspace.h"

#include <QFileDialog>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace
{
/// What is said while a record is on its card belongs to it. False: nothing is logged on that card.
bool logOn(RecordCard &card)
{
    if (!card.isVisible() || !card.shownRecord() || !card.composer())
        return false;
    card.setCurrentTab(u"timeline"_s);
    card.composer()->begin(u"call"_s);
    return true;
}

QList<QKeySequence> keys(QKeyCombination key)
{
    return {QKeySequence(key)};
}
} // namespace

void MainWindow::addActions()
{
    addFileActions();
    addRecordActions();
    addSellingActions();
    addKindActions();
    addCalendarActions();
    addCalls();
    addDrop();
    addToolActions();
    addMenus();
    connect(m_catalog.action(u"edit.undo"_s), &QAction::triggered, this, &MainWindow::undo);
    connect(m_catalog.action(u"edit.redo"_s), &QAction::triggered, this, &MainWindow::redo);
    QAction *settings = m_catalog.action(u"tools.settings"_s);
    settings->setEnabled(true);
    connect(settings, &QAction::triggered, this, [this] { m_shell->showPage(u"settings"_s); });

    Sidebar *sidebar = m_shell->sidebar();
    connect(sidebar, &Sidebar::savedViewRequested, this, [this](const QString &id) {
        if (const ListDefinition *view = m_views->find(id.toLongLong())) {
            showList(*view);
            markPlace();
        }
    });
    connect(sidebar, &Sidebar::pageRequested, this, [this](const QString &id) {
        for (const auto &[page, records] : std::as_const(m_recordPages))
            if (page == id && records->shownView())
                records->showAll();
    });
    connect(m_shell.get(), &ShellWindow::pageChanged, this, &MainWindow::markPlace);
    connect(sidebar, &Sidebar::addSavedViewRequested, this, [this] { records().saveAsView(); });
    connect(sidebar, &Sidebar::savedViewMenuRequested, this, [this](const QString &id, const QPoint &at) {
        auto *menu = new QMenu(m_shell.get());
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const Id view = id.toLongLong();
        menu->addAction(tr("&Rename…"), this, [this, view] { renameView(view); });
        menu->addAction(tr("&Delete"), this, [this, view] { m_views->remove(view); });
        for (QAction *action : menu->actions())
            action->setEnabled(!m_store.isReadOnly());
        menu->popup(at);
    });
    connect(sidebar->fileSwitcher(), &QAbstractButton::clicked, this, [this, sidebar] {
        auto *menu = new QMenu(m_shell.get());
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const char *id : {"file.open", "file.newFile", "file.saveCopy", "file.sample"})
            menu->addAction(m_catalog.action(QString::fromLatin1(id)));
        menu->popup(sidebar->fileSwitcher()->mapToGlobal(QPoint(0, sidebar->fileSwitcher()->height())));
    });
}

void MainWindow::addFileActions()
{
    m_catalog.add(
        {u"record.new"_s, tr("New &Contact"), u"user-plus"_s, standardKeys(QKeySequence::New), u"file/new"_s, 0}, this,
        [this] {
            m_shell->showPage(u"customers"_s);
            m_contacts->createRecord({}, false);
        });
    m_catalog.add({u"record.newCompany"_s, tr("New C&ompany"), u"building-2"_s, {}, u"file/new"_s, 0}, this, [this] {
        m_shell->showPage(u"customers"_s);
        m_contacts->createRecord({}, true);
    });
    m_catalog.add(
        {u"file.newThing"_s, tr("&New…"), u"plus"_s, keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N), u"file/new"_s, 1}, this,
        &MainWindow::newThing);
    m_catalog.add({u"file.newFile"_s, tr("New &File…"), u"file-plus"_s, {}, u"file/new"_s, 2}, this,
                  [this] { chooseFile(true); });
    m_catalog.add({u"file.open"_s, tr("&Open…"), u"folder-open"_s, standardKeys(QKeySequence::Open), u"file"_s, 1},
                  this, [this] { chooseFile(false); });
    m_catalog.add({u"file.sample"_s, tr("Try with &Sample Data"), u"sparkles"_s, {}, u"file"_s, 1}, this,
                  &MainWindow::sampleRequested);
    m_catalog.add(
        {u"file.import"_s, tr("&Import…"), u"download"_s, keys(Qt::CTRL | Qt::SHIFT | Qt::Key_I), u"file"_s, 2}, this,
        [this] { openImport(); });
    m_catalog.add({u"file.export"_s, tr("&Export…"), u"upload"_s, keys(Qt::CTRL | Qt::SHIFT | Qt::Key_S), u"file"_s, 2},
                  this, [this] {
                      const QList<Id> ids = records().selectedIds();
                      chooseExport(ids.size() > 1 ? ids : QList<Id>());
                  });
    m_catalog.add({u"file.saveCopy"_s, tr("Save a Co&py…"), u"copy"_s, {}, u"file"_s, 3}, this, &MainWindow::saveCopy);
    showRecent();
}

void MainWindow::showRecent()
{
    int shown = 0;
    for (const QString &path : recentFiles()) {
        const QFileInfo file(path);
        const QString name = file.fileName().replace(u'&', u"&&"_s);
        QAction *action = m_catalog.add({u"file.recent.%1"_s.arg(++shown),
                                         file.exists() ? name : tr("%1 (missing)").arg(name),
                                         u"file"_s,
                                         {},
                                         u"file/recent"_s,
                                         0},
                                        this, [this, path] { Q_EMIT openRequested(path); });
        action->setEnabled(file.exists());
        action->setToolTip(QDir::toNativeSeparators(path));
    }
    m_catalog.add({u"file.recent.clear"_s, tr("&Clear"), u"x"_s, {}, u"file/recent"_s, 1}, this, [this] {
        QSettings().setValue(u"files/recent"_s, QStringList{m_workspace.path()});
        for (int i = 1; QAction *action = m_catalog.action(u"file.recent.%1"_s.arg(i)); ++i)
            action->setVisible(false);
    });
}

void MainWindow::addRecordActions()
{
    const auto add = [this](const char *id, const QString &text, const char *icon, const QList<QKeySequence> &shortcuts,
                            int group, auto run) {
        return m_catalog.add({QString::fromLatin1(id), text, QString::fromLatin1(icon), shortcuts, u"record"_s, group},
                             this, run);
    };
    QAction *log = add("record.quickLog", tr("&Log Activity…"), "phone-call", keys(Qt::CTRL | Qt::Key_L), 0, [this] {
        const KindPage *page = shownKind();
        if (!page || !logOn(page->card()))
            quickLog(m_contacts->currentId());
    });
    // About the page that is shown; in a window of its own about the customers it belongs to.
    const auto onPage = [this](void (RecordsPage::*run)()) {
        return [this, run] {
            if (RecordsPage *page = m_contacts->activeWindow() ? m_contacts.data() : shownRecords())
                (page->*run)();
        };
    };
    add("record.edit", tr("&Edit…"), "pencil", {}, 1, onPage(&RecordsPage::editSelected));
    QAction *tag =
        add("record.tag", tr("&Tag…"), "tag", keys(Qt::CTRL | Qt::Key_T), 1, onPage(&RecordsPage::tagSelected));
    add("record.copy", tr("&Copy as Text"), "copy", {}, 1, onPage(&RecordsPage::copySelected));
    add("record.delete", tr("&Delete"), "trash-2", {}, 2, [this] {
        if (RecordsPage *page = shownRecords())
            page->removeSelected();
    });
    const auto step = [this](int by) {
        if (RecordsPage *page = shownRecords())
            page->step(by);
    };
    add("record.previous", tr("&Previous Record"), "chevron-up", keys(Qt::ALT | Qt::Key_Up), 3, [step] { step(-1); });
    add("record.next", tr("&Next Record"), "chevron-down", keys(Qt::ALT | Qt::Key_Down), 3, [step] { step(1); });
    m_contacts->setWindowCommands(
        {log}, {{u"tags"_s, tag->shortcut()}, {u"export"_s, m_catalog.action(u"file.export"_s)->shortcut()}});
    m_contacts->setRecordWindowCommands({m_catalog.action(u"edit.undo"_s), m_catalog.action(u"edit.redo"_s), log, tag});
    QAction *details =
        m_catalog.add({u"view.details"_s, tr("&Details Panel"), u"panel-right"_s, keys(Qt::CTRL | Qt::Key_I), u"view"_s,
                       0, QAction::NoRole, true},
                      this, [this] { m_contacts->showDetails(m_catalog.action(u"view.details"_s)->isChecked()); });
    details->setChecked(m_contacts->showsDetails());
    QAction *table = m_catalog.add({u"view.table"_s, tr("&Table Layout"), u"table"_s,
                                    keys(Qt::CTRL | Qt::SHIFT | Qt::Key_T), u"view"_s, 0, QAction::NoRole, true},
                                   this, [this] {
                                       if (RecordsPage *page = shownRecords())
                                           page->showTable(m_catalog.action(u"view.table"_s)->isChecked());
                                   });
    table->setChecked(m_contacts->showsTable());
    m_catalog.add(
        {u"view.filter"_s, tr("&Filter…"), u"list-filter"_s, keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L), u"view"_s, 1},
        this, [this] { records().openFilter(); });
    m_catalog.add({u"view.saveView"_s, tr("Save as &View…"), u"star"_s, {}, u"view"_s, 1}, this,
                  [this] { records().saveAsView(); });
}

void MainWindow::quickLog(Id contact)
{
    QuickLog::open(
        m_store, m_shell.get(), contact, [this](const QString &text) { toast(text); },
        [this](const Error &error) { say(error); });
}

void MainWindow::addToolActions()
{
    addDuplicateActions();
    m_catalog.add({u"tools.history"_s, tr("&History…"), u"history"_s, {}, u"tools"_s, 0}, this,
                  &MainWindow::showHistory);
    m_catalog.add({u"tools.snapshots"_s, tr("S&napshots…"), u"archive"_s, {}, u"tools"_s, 0}, this,
                  [this] { showSnapshots(); });
    m_catalog.add({u"tools.check"_s, tr("&Check File"), u"shield-check"_s, {}, u"tools"_s, 1}, this,
                  &MainWindow::checkFile);
}

void MainWindow::showHistory()
{
    auto *dialog = new HistoryDialog(m_store, m_shell.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::performed, this, [this](const QString &text) { toast(text); });
    connect(dialog, &HistoryDialog::failed, this, &MainWindow::say);
    dialog->open();
}

void MainWindow::newThing()
{
    auto *menu = new QMenu(m_shell.get());
    menu->setObjectName(u"newThing"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const char *id) {
        // The letter that chooses it stands where other menus have their keys.
        const QString letter = QKeySequence::mnemonic(text).toString(QKeySequence::PortableText).right(1);
        QAction *command = m_catalog.action(QString::fromLatin1(id));
        menu->addAction(text + u'\t' + letter, command, &QAction::trigger)->setEnabled(command->isEnabled());
    };
    add(tr("&Contact"), "record.new");
    add(tr("C&ompany"), "record.newCompany");
    add(tr("O&pportunity"), "opportunity.new");
    for (const KindSpec &spec : kinds())
        add(spec.newText, qPrintable(QString::fromLatin1(spec.entity->spec().name) + u".new"_s));
    add(tr("&Activity"), "record.quickLog");
    menu->popup(m_shell->mapToGlobal(m_shell->rect().center()));
}

void MainWindow::chooseExport(const QList<Id> &ids)
{
    openExport(records().query(), ids);
}

void MainWindow::openExport(const Query &shown, const QList<Id> &ids, const QString &format)
{
    auto *dialog = new ExportDialog(m_store, shown, ids, activeWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!format.isEmpty())
        dialog->setFormat(format);
    connect(dialog, &ExportDialog::done, this, [this](const QString &text) { toast(text, false); });
    connect(dialog, &ExportDialog::failed, this, &MainWindow::say);
    dialog->open();
}
