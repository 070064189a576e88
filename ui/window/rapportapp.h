// SPDX-License-Identifier: GPL-3.0-or-later
// The program with a window: one instance per user, one open file, its window, its language.
#pragma once

#include "core/recover.h"
#include "ui/window/language.h"
#include "ui/window/openingdialog.h"
#include "ui/window/singleinstance.h"
#include "ui/window/workspace.h"

#include <memory>
#include <optional>

class MainWindow;
class ShellWindow;
class ActionCatalog;

class RapportApp : public QObject
{
    Q_OBJECT
public:
    explicit RapportApp(QObject *parent = nullptr);
    ~RapportApp() override;

    /// Opens `path`, or the file of the last time, or the user's own, and shows who calls from `number`. False: another
    /// instance runs and was told.
    bool start(const QString &path, const QString &number = {});
    MainWindow *window() const { return m_window.get(); }
    Workspace &workspace() { return m_workspace; }
    Language &language() { return m_language; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< macOS: a file or a tel: address was opened

private:
    void open(const QString &path);
    void ring(const QString &number);
    void rebuild();
    void nameProgram();
    void dropWindow();
    void failed(const QString &path, const Error &error);
    void openSample();
    void removeSample();
    void backToOwnFile(const QString &snapshot);
    void restore(const QString &snapshot);
    void recover(const QString &path);
    void showProblem(const QString &path, const Error &error);
    void remember(const QString &path);

    Language m_language;
    SingleInstance m_instance;
    Workspace m_workspace;
    OpeningDialog m_opening;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ActionCatalog> m_problemCatalog;
    std::unique_ptr<ShellWindow> m_problem; ///< shown when no file could be opened
    /// What was just recovered, until its file is shown.
    struct Recovered {
        QString damaged, path;
        RecoveryReport report;
    };
    std::optional<Recovered> m_recovered;
    QString m_snapshotNext; ///< asked about once the file it was made of is open
    QString m_callNext;     ///< shown once the file is open
    QString m_importNext;   ///< a list dropped on the program, imported once the file is open
};

/// Where the sample data lives: a file of its own, one per language.
QString samplePath();
/// Paths of the files opened last, newest first.
QStringList recentFiles();
