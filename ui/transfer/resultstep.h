// SPDX-License-Identifier: GPL-3.0-or-later
// Last step: the import while it runs, its report, and what can be done with it: show, keep the refused rows, take
// back.
#pragma once

#include "ui/transfer/importstep.h"

class Banner;
class Button;
class CountRow;
class IssueTable;
class ProgressPanel;
class QStackedLayout;
class QTimer;
class QVBoxLayout;
class TextLabel;

class ResultStep : public ImportStep
{
    Q_OBJECT
public:
    explicit ResultStep(ImportSession &session, QWidget *parent = nullptr);

    void enter() override;
    /// Where the focus goes when the step changes by itself: to cancel while it runs, then to what was imported. Null:
    /// there is nothing to do but to go on.
    QWidget *mainButton() const;
    QWidget *anotherButton() const; ///< null: there is no result yet

Q_SIGNALS:
    void showRequested(const QString &filter);
    void againRequested();
    void anotherRequested();
    void focusReleased(); ///< what had the focus has gone with the end of the import

private:
    QWidget *makeRunning();
    QWidget *makeReport();
    void refresh();
    void showProgress();
    void showReport();
    QStringList besidesCounted() const;
    void showUndone(const QString &counted);
    void saveRefused();

    QStackedLayout *m_stack;
    ProgressPanel *m_progress;
    TextLabel *m_calm;
    class ResultMark *m_mark;
    TextLabel *m_title, *m_balance;
    CountRow *m_counts;
    TextLabel *m_more;
    Button *m_show, *m_another, *m_save, *m_undo, *m_again;
    Banner *m_undone;
    IssueTable *m_issues;
    QTimer *m_clock;
};
