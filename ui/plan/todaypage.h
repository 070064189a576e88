// SPDX-License-Identifier: GPL-3.0-or-later
// What needs attention today, section by section, each row with what can be done about it; mine or everybody's.
#pragma once

#include "ui/plan/todayview.h"
#include "ui/shell/shellpage.h"

class CardEdits;
class EmptyState;
class Pipelines;
class PlanStrip;
class ScopeSwitch;
class QStackedWidget;

class TodayPage : public ShellPage
{
    Q_OBJECT
public:
    TodayPage(Store &store, const CrmSchema &schema, QWidget *parent = nullptr);
    ~TodayPage() override;

    void takeFocus() override;
    TodayModel &model() const { return *m_model; }
    void prepare(); ///< asks, though the page is not seen yet: somebody shows its counts
    void becomeReadOnly();

Q_SIGNALS:
    void performed(const QString &text); ///< done and can be undone
    void failed(const Error &error);
    void countChanged(qint64 count); ///< overdue and due today, also before the page was shown
    void openRequested(const QString &entity, Id id);
    void logRequested(Id contact);
    void planRequested(const Entity &kind, Id id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void showSleepDays(QWidget *anchor);
    void applyScope();
    void count();
    void showState();
    void perform(TodayDeed deed, const TodayModel::Item &item);
    void takeUp(Id lead);

    Store &m_store;
    const CrmSchema &m_schema;
    Pipelines *m_pipelines;
    TodayModel *m_model;
    CardEdits *m_edits;
    ScopeSwitch *m_scope;
    PlanStrip *m_week;
    QStackedWidget *m_stack;
    TodayView *m_view;
    EmptyState *m_empty;
    bool m_wanted = false; ///< shown at least once: before that only the count is asked
    QTimer m_minute, m_recount;
};
