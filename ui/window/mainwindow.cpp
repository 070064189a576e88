// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/record/filtertext.h"
#include "core/recover.h"
#include "core/schema/crmschema.h"
#include "core/userfile.h"
#include "core/values/join.h"
#include "ui/plan/calendarpage.h"
#include "ui/plan/reminderservice.h"
#include "ui/plan/todaypage.h"
#include "ui/records/binpage.h"
#include "ui/records/listpage.h"
#include "ui/records/savedviews.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commandsource.h"
#include "ui/shell/standardactions.h"
#include "ui/transfer/importpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"
#include "ui/window/contactspage.h"
#include "ui/window/homepage.h"
#include "ui/window/kindpage.h"
#include "ui/window/pipelinepage.h"
#include "ui/window/rapportapp.h"
#include "ui/window/recentrecords.h"
#include "ui/window/recordsource.h"
#include "ui/window/recordwindow.h"
#include "ui/window/settingspage.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Workspace &workspace, Language &language, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_language(language)
    , m_store(workspace.store())
    , m_views(new SavedViews(workspace.store(), this))
{
    addStandardMenus(m_catalog);
    m_shell = std::make_unique<ShellWindow>(&m_catalog);
    addStandardActions(m_catalog, *m_shell);
    addPages();
    addActions();
    addPalette();
    followStore();
    showFile();
    showUndoState();
    showViews();
    showReadOnly();
    m_shell->restoreSession();
    updateActions();
    connect(m_shell.get(), &ShellWindow::closing, this, [this] {
        m_contacts->closeWindows();
        leave();
        keepInBackground();
    });
    m_daily.setSingleShot(true);
    connect(&m_daily, &QTimer::timeout, this, &MainWindow::snapshotDaily);
    m_daily.start(20000);
}

MainWindow::~MainWindow()
{
    m_shell.reset(); // before the store and the sources it asks
    m_reminders.reset();
    m_recordPages.clear();
    delete m_contacts; // pages that were never shown are still nobody's
    delete m_pipeline;
    delete m_calendar;
    delete m_import;
    delete m_today;
}

void MainWindow::leave()
{
    if (QWidget *focus = QApplication::focusWidget(); focus && focus->window() == m_shell.get())
        focus->clearFocus(); // what is typed in place is written when the focus leaves it
    for (const auto &[page, records] : std::as_const(m_recordPages))
        records->saveSettings();
    m_shell->saveSession();
}

void MainWindow::takeOver(const MainWindow &before)
{
    if (before.m_shell->toasts()->current() && !before.m_toast.text.isEmpty())
        toast(before.m_toast.text, before.m_toast.undoable);
    if (!before.m_warning.text.isEmpty())
        warn(before.m_warning.text, before.m_warning.detail);
}

void MainWindow::show()
{
    m_shell->show();
    raise();
}

void MainWindow::raise()
{
    if (!m_shell->isVisible()) // it was closed, and the program went on in the background
        m_shell->show();
    if (m_shell->isMinimized())
        m_shell->showNormal();
    m_shell->raise();
    m_shell->activateWindow();
}

void MainWindow::addPages()
{
    m_contacts = new ContactsPage(m_workspace, *m_views);
    m_import = new ImportPage(m_store);
    addHome();
    addPlan();
    m_shell->setStartPage(u"customers"_s); // a new file has nothing else yet
    m_shell->addPage(u"customers"_s, tr("Customers"), u"users"_s, QKeySequence(Qt::CTRL | Qt::Key_3),
                     [this] { return m_contacts; });
    addRecords(u"customers"_s, m_contacts);
    addKinds(true);
    addPipeline();
    addCalendar();
    addCare();
    addAnalysis();
    addServiceFigures();
    addKinds(false);
    m_shell->addPage(
        u"import"_s, tr("Import"), u"folder-open"_s, QKeySequence(Qt::CTRL | Qt::Key_8), [this] { return m_import; },
        u"file"_s);
    addDuplicates();
    m_shell->addPage(
        u"bin"_s, tr("Recycle bin"), u"trash-2"_s, QKeySequence(),
        [this] {
            auto *page = new BinPage(m_store);
            connect(page, &BinPage::changedWithUndo, this, [this](const QString &text) { toast(text); });
            connect(page, &BinPage::failed, this, &MainWindow::say);
            connect(page, &BinPage::restored, this, &MainWindow::showRecord);
            return page;
        },
        u"file"_s);
    m_shell->addPage(
        u"settings"_s, tr("Settings"), u"settings"_s, {}, [this] { return new SettingsPage(m_language); }, u"file"_s);

    connect(m_contacts, &ContactsPage::importRequested, this, [this] { openImport(); });
    connect(m_contacts, &ContactsPage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_import, &ImportPage::showRequested, this, [this](const QString &filter) {
        ListDefinition imported;
        imported.kind = m_import->session().entity()->name();
        imported.filter = filter;
        imported.name = tr("Imported from %1", "name of a file").arg(QFileInfo(m_import->session().path()).fileName());
        showList(imported);
    });
    connect(m_import, &ImportPage::finished, this, [this](const QString &kind) {
        if (!showPageOf(kind))
            m_shell->showPage(u"customers"_s);
    });
    connect(m_views, &SavedViews::performed, this, [this](const QString &text) { toast(text); });
    connect(m_views, &SavedViews::failed, this, &MainWindow::say);
}

void MainWindow::addRecords(const QString &id, RecordsPage *page)
{
    m_recordPages.append({id, page});
    connect(page, &RecordsPage::performed, this, [this](const QString &text) { toast(text); });
    connect(page, &RecordsPage::failed, this, &MainWindow::say);
    connect(page, &RecordsPage::exportRequested, this, &MainWindow::chooseExport);
    connect(page, &RecordsPage::viewChanged, this, &MainWindow::markPlace);
    connect(page, &RecordsPage::stateChanged, this, &MainWindow::updateActions);
    connect(page, &RecordsPage::layoutChanged, this, &MainWindow::updateActions);
    for (ListPage *list : page->findChildren<ListPage *>()) {
        connect(list, &ListPage::searchEverywhereRequested, m_shell->commandPalette(), &CommandPalette::search);
        connect(list, &ListPage::rowsPasted, this, [this, list](const QString &text) {
            openImport();
            m_import->openRows(text, list->spec().entity->name());
        });
    }
    addDeedsTo(page);
    connect(page, &RecordsPage::countChanged, this,
            [this, id](qsizetype count) { m_shell->sidebar()->setPageCount(id, int(count)); });
}

RecordsPage *MainWindow::shownRecords() const
{
    return qobject_cast<RecordsPage *>(m_shell->currentPage());
}

RecordsPage &MainWindow::records()
{
    if (RecordsPage *page = shownRecords())
        return *page;
    m_shell->showPage(u"customers"_s);
    return *m_contacts;
}

void MainWindow::followStore()
{
    connect(&m_store, &Store::undoChanged, this, &MainWindow::showUndoState);
    connect(&m_store, &Store::changed, this, &MainWindow::noteReturned);
    connect(&m_store, &Store::changed, this, [this] {
        if (std::exchange(m_unwritten, false)) // it works again
            m_shell->hideBanner();
    });
    connect(&m_store, &Store::writing, this, &MainWindow::showUndoState);
    connect(&m_store, &Store::writing, this, [this](bool busy) {
        if (m_store.isReadOnly())
            return;
        m_shell->sidebar()->userStrip()->setState(busy ? UserStrip::State::Saving : UserStrip::State::Saved,
                                                  busy ? tr("Saving…") : tr("All changes saved"));
    });
    connect(&m_workspace, &Workspace::damaged, this, [this] {
        showReadOnly();
        showUndoState();
        for (const auto &[page, records] : std::as_const(m_recordPages))
            records->becomeReadOnly();
    });
    connect(m_views, &SavedViews::changed, this, &MainWindow::showViews);
    connect(&m_store, &Store::changed, this, &MainWindow::showViews);
}

void MainWindow::say(const Error &error)
{
    if (error.code == Error::Damaged && m_workspace.info().damaged)
        return; // showReadOnly() has said so
    sayOf(m_workspace.path(), error);
}

void MainWindow::sayOf(const QString &path, const Error &error)
{
    if (error.code == Error::Cancelled)
        return;
    const bool damaged = error.code == Error::Damaged;
    Banner *banner = m_shell->showBanner(Banner::Kind::Error, error.text, {}, damaged ? tr("Recover…") : QString());
    banner->setClosable(!damaged || path != m_workspace.path());
    m_unwritten = error.code == Error::Busy || error.code == Error::DiskFull || error.code == Error::Io;
    if (damaged)
        connect(banner, &Banner::actionTriggered, this, [this, path] { Q_EMIT recoverRequested(path); });
}

void MainWindow::showUndoState()
{
    const UndoState &state = m_store.undoState();
    const auto show = [this](const QString &id, const HistoryEntry &entry, bool awaited, const QString &empty,
                             const QString &named) {
        QAction *action = m_catalog.action(id);
        action->setEnabled((entry.id != 0 || awaited) && !m_store.isReadOnly());
        action->setText(entry.id ? named.arg(actionText(entry.action, m_store.schema()).replace(u'&', u"&&"_s))
                                 : empty);
    };
    // While something is on its way to the file there may be more to take back than is known: the key waits its turn.
    show(u"edit.undo"_s, state.undo, m_store.isWriting(), tr("&Undo"),
         tr("&Undo %1", "%1 is an action such as “Edit Elena”"));
    show(u"edit.redo"_s, state.redo, m_undoing > 0, tr("&Redo"),
         tr("&Redo %1", "%1 is an action such as “Edit Elena”"));
}

void MainWindow::toast(const QString &text, bool undoable)
{
    m_toast = {text, {}, undoable};
    ToastMessage message{text, {}, {}, {}};
    if (undoable) {
        message.actionText = tr("Undo");
        message.shortcut = QKeySequence(QKeySequence::Undo);
        message.action = [this] { undo(); };
    }
    RecordWindow *beside = m_contacts->activeWindow();
    (beside ? beside->toasts() : m_shell->toasts())->show(message);
}

void MainWindow::warn(const QString &text, const QString &detail)
{
    m_warning = {text, detail};
    Banner *banner = m_shell->showBanner(Banner::Kind::Warning, text, detail);
    banner->setClosable(true);
    connect(banner, &Banner::closed, this, [this] { m_warning = {}; });
}

void MainWindow::undo()
{
    ++m_undoing;
    showUndoState();
    m_store.undo(this, [this](const Result<UndoReport> &result) {
        --m_undoing;
        showUndoState();
        undone(result, false);
    });
}

void MainWindow::redo()
{
    m_store.redo(this, [this](const Result<UndoReport> &result) { undone(result, true); });
}

/// The one contact that an undo or redo brought back, however many parts and entries came with it; else 0.
void MainWindow::noteReturned(const ChangeSet &set)
{
    if (set.action.verb != Action::Undo && set.action.verb != Action::Redo)
        return;
    QList<Id> whole;
    for (const Change &change : set.changes)
        if (change.type == Change::Insert && change.entity == &m_workspace.schema().contact)
            whole.append(change.id);
    m_returned = whole.size() == 1 ? whole.first() : 0;
}

// The screen goes to what came back, so that nobody wonders what an undo did.
void MainWindow::undone(const Result<UndoReport> &result, bool redo)
{
    if (!result.ok() && result.error().code == Error::NotFound) { // pressed once more than there were steps
        toast(result.error().text, false);
        return;
    }
    if (!result.ok()) {
        say(result.error());
        return;
    }
    const QString what = actionText(result->action, m_store.schema());
    if (result->keptCount > 0) {
        QString names = joinedList(result->kept.mid(0, 5));
        if (result->keptCount > 5)
            names = tr("%1 and %n more", nullptr, int(result->keptCount - 5)).arg(names);
        warn(redo ? tr("Redone: %1").arg(what) : tr("Undone: %1").arg(what),
             tr("Kept as they are, because they were changed since: %1").arg(names));
    } else {
        toast(redo ? tr("Redone: %1").arg(what) : tr("Undone: %1").arg(what), false);
    }
    const bool one = result->id && result->entity == &m_workspace.schema().contact && result->changed == 1;
    if (result->id && result->entity == &m_workspace.schema().opportunity && m_shell->currentPageId() == "pipeline"_L1)
        m_pipeline->reveal(result->id);
    if (KindPage *page = shownKind(); page && result->id && result->entity == &page->kind())
        page->list().select(result->id);
    const Id shown = m_returned ? m_returned : one ? result->id : 0;
    if (shown && !m_contacts->activeWindow())
        showContact(shown);
}

void MainWindow::showContact(Id id)
{
    m_shell->showPage(u"customers"_s);
    m_contacts->showRecord(id);
}

void MainWindow::openImport(const QString &path)
{
    m_import->startAfresh();
    m_shell->showPage(u"import"_s);
    if (!path.isEmpty())
        m_import->openFile(path);
}

void MainWindow::showViews()
{
    QList<SidebarView> rows;
    for (const ListDefinition &view : m_views->views())
        rows.append({QString::number(view.id), view.name, view.icon.isEmpty() ? u"star"_s : view.icon, -1});
    m_shell->sidebar()->setSavedViews(rows);
    const auto shown = m_viewRows = std::make_shared<QList<SidebarView>>(rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ListDefinition view = m_views->views()[i];
        const Entity *entity = m_store.schema().entity(view.kind);
        const Result<Filter> filter =
            entity ? filterFromText(view.filter, *entity, m_store.schema()) : Result<Filter>(Error{});
        if (!filter.ok() || !view.text.isEmpty())
            continue; // a search text is not counted: its list says how many
        m_store.count(
            *entity, *filter, this,
            [this, shown, i](const Result<qint64> &count) {
                if (!count.ok() || shown != m_viewRows)
                    return; // of views as they were before: some may be gone
                (*shown)[i].count = int(*count);
                m_shell->sidebar()->setSavedViews(*shown);
            },
            QByteArray("view") + QByteArray::number(i));
    }
}

void MainWindow::markPlace()
{
    const QString page = m_shell->currentPageId();
    const RecordsPage *records = shownRecords();
    const Id view = records ? records->shownView() : 0;
    m_shell->sidebar()->setCurrent(view ? QString::number(view) : page, view != 0);
}
