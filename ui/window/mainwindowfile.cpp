// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of its file and does with it as a whole: its name, read-only, recovery, snapshots, copies.
#include "core/recover.h"
#include "core/schema/crmschema.h"
#include "core/userfile.h"
#include "core/values/join.h"
#include "core/values/timetext.h"
#include "ui/records/snapshotsdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filedialog.h"
#include "ui/window/contactspage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rapportapp.h"
#include "ui/window/workspace.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

bool MainWindow::isSample() const
{
    return m_workspace.path() == samplePath();
}

/// "Rapport, 12 Nov 2026, 14:03": the file it was made of, and when.
QString MainWindow::snapshotName() const
{
    const QFileInfo file(m_workspace.path());
    const QString folder = file.dir().dirName();
    for (const Snapshot &snapshot : Store::snapshots(file.path()))
        if (QFileInfo(snapshot.path) == file)
            return tr("%1, %2", "name of a file, when")
                .arg(folder.left(folder.lastIndexOf(u'-')), dateTimeText(snapshot.time));
    return file.completeBaseName();
}

void MainWindow::showFile()
{
    const QFileInfo file(m_workspace.path());
    Sidebar *sidebar = m_shell->sidebar();
    const bool snapshot = Store::isSnapshot(file.filePath());
    const QString name = isSample() ? tr("Sample data") : snapshot ? snapshotName() : file.completeBaseName();
    sidebar->fileSwitcher()->setFile(name,
                                     snapshot ? tr("Snapshot") : tr("%1 · local", "file name").arg(file.fileName()));
    sidebar->userStrip()->setUser(currentUserName());
    sidebar->userStrip()->setState(UserStrip::State::Saved, tr("All changes saved"));
    // The user's own file is called as the program is: once says it all.
    const QString program = QGuiApplication::applicationDisplayName();
    const bool named = name.compare(program, Qt::CaseInsensitive) == 0 || name == "Rapport"_L1;
    m_shell->setWindowTitle(named ? program : tr("%1 – Rapport").arg(name));
    if (isSample()) {
        Banner *banner =
            m_shell->showBanner(Banner::Kind::Info, tr("This is sample data to look around in."),
                                tr("Nothing here touches your own file."), tr("Remove it and start with my own"));
        connect(banner, &Banner::actionTriggered, this, &MainWindow::sampleRemovalRequested);
    }
}

void MainWindow::showReadOnly()
{
    const OpenInfo &info = m_workspace.info();
    if (!info.readOnly)
        return;
    m_shell->sidebar()->userStrip()->setState(UserStrip::State::ReadOnly, tr("Read-only"));
    if (Store::isSnapshot(m_workspace.path())) {
        showLookingBack();
        return;
    }
    Banner *banner = m_shell->showBanner(info.damaged ? Banner::Kind::Error : Banner::Kind::Warning, info.problem.text,
                                         {}, info.damaged ? tr("Recover…") : QString());
    banner->setOtherAction(tr("Try again"));
    connect(banner, &Banner::otherTriggered, this, [this] { Q_EMIT openRequested(m_workspace.path()); });
    if (info.damaged)
        connect(banner, &Banner::actionTriggered, this, [this] { Q_EMIT recoverRequested(m_workspace.path()); });
}

// Whoever looks into a snapshot must see that it is one, and how to come back.
void MainWindow::showLookingBack()
{
    Banner *banner =
        m_shell->showBanner(Banner::Kind::Info, tr("You are looking at a snapshot: %1").arg(snapshotName()),
                            tr("Nothing can be changed here."), tr("Back to my file"));
    banner->setOtherAction(tr("Restore this…"));
    connect(banner, &Banner::actionTriggered, this, [this] { Q_EMIT ownFileRequested({}); });
    connect(banner, &Banner::otherTriggered, this, [this] { Q_EMIT ownFileRequested(m_workspace.path()); });
}

void MainWindow::showRecovery(const QString &damaged, const RecoveryReport &report)
{
    m_store.count(
        m_workspace.schema().contact, {}, this,
        [this, damaged, report](const Result<qint64> &count) {
            QStringList said;
            if (count.ok())
                said.append(tr("%Ln contact(s) saved", nullptr, int(*count)));
            said.append(report.unreadable > 0 ? tr("%Ln place(s) could not be read", nullptr, int(report.unreadable))
                                              : tr("everything could be read"));
            QStringList more;
            if (report.fromLog > 0)
                more.append(tr("%Ln record(s) put together again from the history.", nullptr, int(report.fromLog)));
            more.append(tr("This is a new file. %1 was left as it was.").arg(QFileInfo(damaged).fileName()));
            m_shell
                ->showBanner(report.unreadable > 0 ? Banner::Kind::Warning : Banner::Kind::Info, joinedClauses(said),
                             more.join(u' '))
                ->setClosable(true);
        },
        "recovered");
}

void MainWindow::showSnapshots(const QString &selected)
{
    auto *dialog = new SnapshotsDialog(m_store, m_shell.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SnapshotsDialog::openRequested, this, &MainWindow::openRequested);
    connect(dialog, &SnapshotsDialog::restoreRequested, this, &MainWindow::restoreRequested);
    connect(dialog, &SnapshotsDialog::failed, this, &MainWindow::say);
    connect(dialog, &SnapshotsDialog::previewRequested, this, [this, dialog](const QString &path) {
        m_store.compare(path, dialog, [dialog, path](const Result<Store::Comparison> &result) {
            if (!result.ok()) {
                dialog->setPreview(path, result.error().text);
                return;
            }
            QStringList lines;
            for (const auto &[entity, counts] : result->counts)
                lines.append(
                    tr("%1: %2 in the snapshot, %3 now")
                        .arg(entity->plural(), QLocale().toString(counts.first), QLocale().toString(counts.second)));
            dialog->setPreview(path, lines.join(u'\n'));
        });
    });
    dialog->select(selected);
    dialog->open();
}

void MainWindow::chooseFile(bool create)
{
    auto *dialog = new FileDialog(m_shell.get(), create ? tr("New file") : tr("Open"),
                                  QFileInfo(m_workspace.path()).absolutePath(), tr("Rapport files (*.rapport)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(u"rapport"_s);
    dialog->setAcceptMode(create ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    if (create)
        dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is opened, never overwritten
    else
        dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openRequested);
    dialog->open();
}

void MainWindow::saveCopy()
{
    auto *dialog = new FileDialog(m_shell.get(), tr("Save a copy"), QFileInfo(m_workspace.path()).absolutePath(),
                                  tr("Rapport files (*.rapport)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(u"rapport"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_store.copyTo(path, this, [this](const Result<Snapshot> &copy) {
            if (copy.ok())
                toast(tr("Copied to %1").arg(QFileInfo(copy->path).fileName()), false);
            else
                say(copy.error());
        });
    });
    dialog->open();
}

void MainWindow::checkFile()
{
    m_store.check(this, [this](const Result<QStringList> &problems) {
        if (!problems.ok())
            say(problems.error());
        else if (problems->isEmpty())
            toast(tr("The file is whole"), false);
        else
            m_shell->showBanner(Banner::Kind::Warning, tr("The file has %n problem(s)", nullptr, int(problems->size())),
                                problems->join(u'\n'));
    });
}

void MainWindow::snapshotDaily()
{
    m_daily.start(6 * 3600 * 1000);
    if (m_store.isReadOnly() || isSample())
        return;
    const QList<Snapshot> snapshots = Store::snapshots(m_store.snapshotFolder());
    for (const Snapshot &snapshot : snapshots)
        if (snapshot.time.daysTo(QDateTime::currentDateTime()) < 1)
            return;
    m_store.snapshot(u"daily"_s, this, [this](const Result<Snapshot> &taken) {
        if (!taken.ok())
            say(taken.error());
    });
}
