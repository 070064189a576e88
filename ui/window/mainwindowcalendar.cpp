// SPDX-License-Identifier: GPL-3.0-or-later
// The planning part of the window: the calendar and its commands.
#include "core/schema/crmschema.h"
#include "ui/plan/calendarpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

using namespace Qt::StringLiterals;

void MainWindow::addCalendar()
{
    m_calendar = new CalendarPage(m_store, m_workspace.schema());
    m_shell->addPage(u"calendar"_s, tr("Calendar"), u"calendar"_s, QKeySequence(Qt::CTRL | Qt::Key_6),
                     [this] { return m_calendar; });
    connect(m_calendar, &CalendarPage::performed, this, [this](const QString &text) { toast(text); });
    connect(m_calendar, &CalendarPage::failed, this, &MainWindow::say);
    connect(m_calendar, &CalendarPage::exported, this, [this](const QString &text) { toast(text, false); });
    connect(m_calendar, &CalendarPage::stateChanged, this, &MainWindow::updateActions);
}

void MainWindow::addCalendarActions()
{
    m_catalog.add({u"calendar.new"_s, tr("New in Calen&dar…"), u"calendar-plus"_s, {}, u"file/new"_s, 0}, this, [this] {
        m_shell->showPage(u"calendar"_s);
        m_calendar->create();
    });
    m_catalog.add({u"calendar.export"_s, tr("Export Calen&dar…"), u"upload"_s, {}, u"file"_s, 2}, this, [this] {
        m_shell->showPage(u"calendar"_s);
        m_calendar->exportDays();
    });
    m_catalog.addMenu(u"view/calendar"_s, tr("Cal&endar"), u"calendar"_s, 1);
    const auto add = [this](const char *id, const QString &text, const char *icon, int group, auto run) {
        return m_catalog.add({QString::fromLatin1(id), text, QString::fromLatin1(icon), {}, u"view/calendar"_s, group},
                             this, [this, run] {
                                 m_shell->showPage(u"calendar"_s);
                                 run();
                             });
    };
    const auto span = [this](CalendarSpan span) { return [this, span] { m_calendar->setSpan(span); }; };
    add("calendar.day", tr("&Day"), "calendar", 0, span(CalendarSpan::Day));
    add("calendar.week", tr("&Week"), "calendar", 0, span(CalendarSpan::Week));
    add("calendar.month", tr("&Month"), "calendar", 0, span(CalendarSpan::Month));
    add("calendar.agenda", tr("&Agenda"), "list", 0, span(CalendarSpan::Agenda));
    add("calendar.today", tr("&Today"), "calendar-check", 1, [this] { m_calendar->goToday(); });
    add("calendar.earlier", tr("&Earlier"), "chevron-left", 1, [this] { m_calendar->step(-1); });
    add("calendar.later", tr("&Later"), "chevron-right", 1, [this] { m_calendar->step(1); });
    QAction *weeks = m_catalog.add(
        {u"calendar.weekNumbers"_s, tr("Week &Numbers"), u"hash"_s, {}, u"view/calendar"_s, 2, QAction::NoRole, true},
        this, [this] { m_calendar->setWeekNumbers(m_catalog.action(u"calendar.weekNumbers"_s)->isChecked()); });
    weeks->setChecked(m_calendar->showsWeekNumbers());
    connect(m_catalog.action(u"record.delete"_s), &QAction::triggered, this, [this] {
        if (m_shell->currentPage() == m_calendar)
            m_calendar->removeSelected();
    });
}

void MainWindow::updateCalendarActions()
{
    const bool writable = !m_store.isReadOnly();
    m_catalog.action(u"calendar.new"_s)->setEnabled(writable);
    if (m_shell->currentPage() == m_calendar)
        m_catalog.action(u"record.delete"_s)->setEnabled(writable && m_calendar->hasSelection());
}
