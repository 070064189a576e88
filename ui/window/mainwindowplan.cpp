// SPDX-License-Identifier: GPL-3.0-or-later
// The planning half of the window: the page of today, the question for the next step, reminders.
#include "core/schema/crmschema.h"
#include "ui/plan/nextprompt.h"
#include "ui/plan/reminderpanel.h"
#include "ui/plan/remindersettings.h"
#include "ui/plan/todaypage.h"
#include "ui/plan/trayicon.h"
#include "ui/records/cardedits.h"
#include "ui/shell/paletteitem.h"
#include "ui/window/contactspage.h"
#include "ui/window/homepage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

void MainWindow::addPlan()
{
    m_today = new TodayPage(m_store, m_workspace.schema());
    m_shell->addPage(u"today"_s, tr("Today"), u"calendar-check"_s, QKeySequence(Qt::CTRL | Qt::Key_2),
                     [this] { return m_today; });
    m_home->setToday(m_today->model());
    connect(m_home, &HomePage::todayNeeded, m_today, &TodayPage::prepare);
    m_next = new NextPrompt(m_store, m_workspace.schema(), m_shell->findChild<QWidget *>(u"shell.pages"_s));
    m_planEdits = new CardEdits(m_store, this);
    connect(m_planEdits, &CardEdits::changedWithUndo, this, [this](const QString &text) { toast(text); });
    connect(m_planEdits, &CardEdits::failed, this, &MainWindow::say);
    connect(m_today, &TodayPage::performed, this, [this](const QString &text) { toast(text); });
    connect(m_today, &TodayPage::failed, this, &MainWindow::say);
    connect(m_today, &TodayPage::openRequested, this, &MainWindow::showRecord);
    connect(m_today, &TodayPage::logRequested, this, &MainWindow::quickLog);
    connect(m_today, &TodayPage::planRequested, m_next, &NextPrompt::ask);
    connect(m_today, &TodayPage::countChanged, this,
            [this](qint64 count) { m_shell->sidebar()->setPageCount(u"today"_s, int(count)); });
    connect(m_shell.get(), &ShellWindow::pageChanged, m_next, &QWidget::raise); // a new page lies above it
    connect(m_next, &NextPrompt::performed, this, [this](const QString &text) { toast(text); });
    connect(m_next, &NextPrompt::failed, this, &MainWindow::say);
    connect(&m_workspace, &Workspace::damaged, m_today, &TodayPage::becomeReadOnly);
    if (!m_store.isReadOnly())
        addReminders();
}

/// What can be done with a planned activity that was found.
QList<PaletteItem> MainWindow::planDeeds(Id activity)
{
    PaletteItem done;
    done.id = u"activity.%1.done"_s.arg(activity);
    done.title = tr("Mark as done");
    done.icon = u"circle-check"_s;
    done.run = [this, activity] { m_planEdits->complete(m_workspace.schema().activity, activity); };
    return {done};
}

void MainWindow::addReminders()
{
    m_reminders = std::make_unique<ReminderService>(m_store, m_workspace.schema(), Notifier::ofDesktop());
    auto *panel = new ReminderPanel(*m_reminders, m_shell->findChild<QWidget *>(u"shell.pages"_s));
    connect(m_shell.get(), &ShellWindow::pageChanged, panel, &QWidget::raise); // a new page lies above it
    connect(panel, &ReminderPanel::allRequested, this, [this] { m_shell->showPage(u"today"_s); });
    connect(m_reminders.get(), &ReminderService::performed, this, [this](const QString &text) { toast(text); });
    connect(m_reminders.get(), &ReminderService::failed, this, &MainWindow::say);
    connect(m_reminders.get(), &ReminderService::openRequested, this, [this](const QString &entity, Id id) {
        raise(); // what was pressed may stand outside the window
        showRecord(entity, id);
    });
    connect(&TrayIcon::instance(), &TrayIcon::openRequested, this, [this] {
        TrayIcon::instance().setKept(false);
        raise();
    });
}

void MainWindow::keepInBackground()
{
    const ReminderSettings settings = ReminderSettings::load();
    const bool keep = m_reminders && settings.on && settings.background && TrayIcon::isPossible();
    QGuiApplication::setQuitOnLastWindowClosed(!keep);
    if (m_reminders)
        TrayIcon::instance().setKept(keep);
}
