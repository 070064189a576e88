// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar: what is planned and what was done, by day, week, month or as a list.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"
#include "ui/plan/calendarlayout.h"
#include "ui/shell/shellpage.h"

class CalendarAgenda;
class CalendarEditor;
class CalendarEntries;
class CalendarGrid;
class CalendarMonth;
class CalendarReason;
class CalendarView;
class CardEdits;
class QStackedWidget;
class ScopeSwitch;
class SegmentedControl;

class CalendarPage : public ShellPage
{
    Q_OBJECT
public:
    CalendarPage(Store &store, const CrmSchema &schema, QWidget *parent = nullptr);

    QVariant state() const override;
    void restoreState(const QVariant &state) override;
    void takeFocus() override;

    CalendarSpan span() const { return m_span; }
    void setSpan(CalendarSpan span);
    QDate day() const { return m_day; }
    void goTo(QDate day);
    void goToday();
    void step(int by);
    void create();
    bool hasSelection() const;
    void openSelected();
    void removeSelected();
    void exportDays();     ///< those shown
    void exportSelected(); ///< as a calendar file
    void setWeekNumbers(bool shown);
    bool showsWeekNumbers() const { return m_weekNumbers; }
    DayRange shown() const; ///< without the days of other months
    CalendarView *view() const;

Q_SIGNALS:
    void exported(const QString &text);
    void performed(const QString &text); ///< done and can be undone
    void failed(const Error &error);
    void stateChanged(); ///< what can be done may be another now

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // calendarpage.cpp
    void build();
    void connectView(CalendarView *view);
    void showDays();
    void showEntries();
    QString rangeText() const;
    QString daysText() const;
    // calendarediting.cpp
    using Loaded = std::function<void(const Store::Whole &whole, const QString &whom)>;
    void load(const CalendarEntry &entry, Loaded then);
    void open(const CalendarEntry &entry);
    void draw(const CalendarEntry &entry);
    CalendarEditor *makeEditor(const Record &record, const std::optional<Record> &series, const QString &whom,
                               bool quick, const QRect &anchor);
    QList<Change> participants(const CalendarEditor &editor, Id activity, bool isNew) const;
    void move(const CalendarEntry &before, const CalendarEntry &after);
    void remove(const CalendarEntry &entry);
    void complete(const CalendarEntry &entry);
    void save(CalendarEditor *editor, const Record &before, const std::optional<Record> &series, const Record &record,
              const QList<Change> &extra, bool all, const QString &lines);
    void exportScope(const struct CalendarScope &scope);
    void showMenu(const QPoint &globalPos);

    Store &m_store;
    const CrmSchema &m_schema;
    CardEdits *m_edits;
    CalendarEntries *m_source;
    CalendarSpan m_span = CalendarSpan::Week;
    QDate m_day;
    bool m_weekNumbers = false;
    ScopeSwitch *m_scope;
    SegmentedControl *m_switch;
    CalendarReason *m_reason;
    QStackedWidget *m_stack;
    CalendarGrid *m_grid;
    CalendarMonth *m_month;
    CalendarAgenda *m_agenda;
    QWidget *m_anchor; ///< lies where an editor opens
    Id m_awaited = 0;  ///< is selected as soon as it is there
};
