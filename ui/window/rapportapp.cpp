// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rapportapp.h"

#include "core/transfer/samplefill.h"
#include "core/userfile.h"
#include "core/values/join.h"
#include "ui/shell/actioncatalog.h"
#include "ui/shell/shellpage.h"
#include "ui/shell/shellwindow.h"
#include "ui/shell/standardactions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QString samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(u"sample-%1.rapport"_s.arg(QLocale().name()));
}

QStringList recentFiles()
{
    return QSettings().value(u"files/recent"_s).toStringList();
}

RapportApp::RapportApp(QObject *parent) : QObject(parent), m_opening(m_workspace)
{
    QApplication::setWindowIcon(applicationIcon());
    theme().install();
    restoreAppearance();
    m_language.restore();
    nameProgram();
    connect(&m_workspace, &Workspace::opened, this, &RapportApp::rebuild);
    connect(&m_workspace, &Workspace::failed, this, &RapportApp::failed);
    connect(&m_workspace, &Workspace::aboutToClose, this, [this] {
        if (m_window)
            m_window->leave();
    });
    // The texts of a window are made with it: a new language makes a new window on the same file.
    connect(
        &m_language, &Language::changed, this,
        [this] {
            if (m_window)
                rebuild();
        },
        Qt::QueuedConnection);
    connect(&m_instance, &SingleInstance::requested, this, [this](const Summons &summons) {
        // Of a file that is open nothing is opened anew: the window would be another one, and what rings go with it.
        const bool here = summons.path.isEmpty() || QFileInfo(summons.path) == QFileInfo(m_workspace.path());
        if (!here) {
            m_callNext = summons.number;
            open(summons.path);
        } else if (!summons.number.isEmpty()) {
            ring(summons.number);
        } else if (m_window) {
            m_window->raise();
        }
    });
    qApp->installEventFilter(this);
}

RapportApp::~RapportApp() = default;

bool RapportApp::start(const QString &path, const QString &number)
{
    const QUrl url(path); // a desktop may hand over a file by its address
    const QString file = url.isLocalFile() ? url.toLocalFile() : path;
    const QString absolute = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    if (m_instance.handOver({absolute, number}))
        return false;
    m_callNext = number;
    const QString last = recentFiles().value(0);
    open(!absolute.isEmpty() ? absolute : QFileInfo::exists(last) ? last : defaultFilePath());
    return true;
}

bool RapportApp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FileOpen) {
        const auto *opened = static_cast<QFileOpenEvent *>(event);
        if (opened->url().isLocalFile() || opened->url().isEmpty())
            open(opened->file());
        else
            ring(opened->url().toString());
    }
    return QObject::eventFilter(watched, event);
}

void RapportApp::open(const QString &path)
{
    const bool list = isListFile(path) && QFileInfo::exists(path);
    if (list && m_window) {
        m_window->openImport(path);
        m_window->raise();
        return;
    }
    if (list)
        m_importNext = path;
    QDir().mkpath(QFileInfo(list ? defaultFilePath() : path).absolutePath());
    m_workspace.open(list ? defaultFilePath() : path);
    m_opening.follow();
}

void RapportApp::ring(const QString &number)
{
    if (m_window)
        m_window->ring(number);
    else
        m_callNext = number;
}

// For a moment there is no window, which is not the end of the program.
void RapportApp::dropWindow()
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
}

// Some systems put this name behind the title of a window, unless the title ends with it.
void RapportApp::nameProgram()
{
    QGuiApplication::setApplicationDisplayName(tr("Rapport"));
}

void RapportApp::rebuild()
{
    if (m_window)
        m_window->leave();
    nameProgram();
    // The window before stays until this one covers it.
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    m_window = std::make_unique<MainWindow>(m_workspace, m_language);
    connect(m_window.get(), &MainWindow::openRequested, this, &RapportApp::open, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::sampleRequested, this, &RapportApp::openSample);
    connect(m_window.get(), &MainWindow::sampleRemovalRequested, this, &RapportApp::removeSample, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::restoreRequested, this, &RapportApp::restore, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::recoverRequested, this, &RapportApp::recover);
    connect(m_window.get(), &MainWindow::ownFileRequested, this, &RapportApp::backToOwnFile, Qt::QueuedConnection);
    if (!Store::isSnapshot(m_workspace.path()))
        remember(m_workspace.path());
    if (before)
        m_window->takeOver(*before);
    m_window->show();
    m_problem.reset();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (m_recovered && QFileInfo(m_recovered->path) == QFileInfo(m_workspace.path()))
        m_window->showRecovery(m_recovered->damaged, m_recovered->report);
    m_recovered.reset();
    if (!m_snapshotNext.isEmpty())
        m_window->showSnapshots(std::exchange(m_snapshotNext, {}));
    if (!m_importNext.isEmpty())
        m_window->openImport(std::exchange(m_importNext, {}));
    if (!m_callNext.isEmpty())
        m_window->ring(std::exchange(m_callNext, {}));
}

void RapportApp::remember(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(u"files/recent"_s, files.mid(0, 10));
}

void RapportApp::failed(const QString &path, const Error &error)
{
    m_callNext.clear();
    const QString name = QFileInfo(path).fileName();
    // Nothing of it is shown, whatever the layers below hope for.
    const bool damaged = error.code == Error::Damaged;
    const QString text = damaged ? tr("%1 is damaged and cannot be opened. “Recover” saves what can be read into a new "
                                      "file.")
                                       .arg(name)
                                 : error.text;
    if (m_window)
        m_window->sayOf(path, {error.code, damaged ? text : labelled(name, text), error.detail});
    else
        showProblem(path, {error.code, text, error.detail});
}

void RapportApp::showProblem(const QString &path, const Error &error)
{
    m_problemCatalog = std::make_unique<ActionCatalog>();
    addStandardMenus(*m_problemCatalog);
    m_problem = std::make_unique<ShellWindow>(m_problemCatalog.get());
    addStandardActions(*m_problemCatalog, *m_problem);
    m_problem->addPage(u"problem"_s, QFileInfo(path).fileName(), u"circle-alert"_s, {}, [this, path, error] {
        auto *page = new ShellPage(QFileInfo(path).fileName());
        auto *state = new EmptyState(u"circle-alert"_s, tr("The file could not be opened"), error.text, page);
        connect(
            state->addButton(tr("Open another file…"), u"folder-open"_s, true), &QPushButton::clicked, this, [this] {
                auto *dialog = new FileDialog(m_problem.get(), tr("Open"), QString(), tr("Rapport files (*.rapport)"));
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &QFileDialog::fileSelected, this, &RapportApp::open);
                dialog->open();
            });
        if (error.code == Error::Damaged)
            connect(state->addButton(tr("Recover…"), u"archive-restore"_s), &QPushButton::clicked, this,
                    [this, path] { recover(path); });
        if (path != defaultFilePath())
            connect(state->addButton(tr("My own file"), u"file"_s), &QPushButton::clicked, this,
                    [this] { open(defaultFilePath()); });
        page->content()->addWidget(state);
        return page;
    });
    m_problem->show();
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

void RapportApp::openSample()
{
    const QString path = samplePath();
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        // Filled through a store of its own, before the window opens it.
        auto *schema = new CrmSchema;
        auto *store = new Store(*schema);
        connect(store, &QObject::destroyed, this, [schema] { delete schema; });
        store->open(path, currentUserName(), this, [this, store, path](const Result<OpenInfo> &opened) {
            if (!opened.ok()) {
                store->deleteLater();
                failed(path, opened.error());
                return;
            }
            fillWithSampleData(*store, 240, 1, QLocale().name(), this,
                               [this, store, path](const Result<ChangeSet> &filled) {
                                   store->deleteLater();
                                   if (filled.ok())
                                       connect(store, &QObject::destroyed, this, [this, path] { open(path); });
                                   else
                                       failed(path, filled.error());
                               });
        });
        return;
    }
    open(path);
}

void RapportApp::removeSample()
{
    const QString path = m_workspace.path();
    if (path != samplePath())
        return;
    connect(
        &m_workspace, &Workspace::opened, this, [path] { QFile::remove(path); }, Qt::SingleShotConnection);
    QStringList files = recentFiles();
    files.removeAll(path);
    QSettings().setValue(u"files/recent"_s, files);
    open(defaultFilePath());
}

void RapportApp::backToOwnFile(const QString &snapshot)
{
    const QString folder = Store::snapshotFolder(m_workspace.path());
    const QStringList files = recentFiles();
    const auto own = std::find_if(files.begin(), files.end(), [&](const QString &path) {
        return QFileInfo::exists(path) && Store::snapshotFolder(path) == folder;
    });
    m_snapshotNext = own == files.end() ? QString() : snapshot;
    open(own != files.end() ? *own : files.value(0, defaultFilePath()));
}

// The present state is kept as a snapshot first; then the file is replaced while it is closed.
void RapportApp::restore(const QString &snapshot)
{
    const QString path = m_workspace.path();
    if (m_window)
        m_window->leave(); // what is being typed belongs to the present state, and the next window shows the same page
    m_workspace.store().snapshot(u"restore"_s, this, [this, path, snapshot](const Result<Snapshot> &saved) {
        if (!saved.ok()) {
            failed(path, saved.error());
            return;
        }
        dropWindow();
        m_workspace.close();
        const QString aside = path + u".before-restore"_s;
        QFile::remove(aside);
        const bool replaced = QFile::rename(path, aside) && QFile::copy(snapshot, path);
        if (replaced)
            QFile::remove(aside);
        else if (!QFileInfo::exists(path))
            QFile::rename(aside, path);
        open(path);
    });
}

void RapportApp::recover(const QString &path)
{
    const QFileInfo bad(path);
    QString good = bad.dir().filePath(tr("%1 recovered.rapport").arg(bad.completeBaseName()));
    for (int i = 2; QFileInfo::exists(good); ++i)
        good = bad.dir().filePath(tr("%1 recovered %2.rapport").arg(bad.completeBaseName()).arg(i));
    auto *thread = QThread::create([path, good, this] {
        CrmSchema schema;
        const Result<RecoveryReport> report = recoverFile(path, good, schema);
        QMetaObject::invokeMethod(this, [this, report, path, good] {
            if (report.ok()) {
                m_recovered = Recovered{path, good, *report};
                open(good);
            } else {
                failed(path, report.error());
            }
        });
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}
