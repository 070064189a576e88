// SPDX-License-Identifier: GPL-3.0-or-later
// Fourth step: what counts as the same record and what happens then; beside it what the import would do, tried out.
#pragma once

#include "ui/transfer/importstep.h"

class Banner;
class CountRow;
class IssueTable;
class ProgressPanel;
class QButtonGroup;
class QCheckBox;
class QTableView;
class QTimer;
class QVBoxLayout;
class RowsModel;
class TextLabel;

class DuplicatesStep : public ImportStep
{
    Q_OBJECT
public:
    explicit DuplicatesStep(ImportSession &session, QWidget *parent = nullptr);

    void enter() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeRules();
    QWidget *makeTrial();
    void showRules();
    void showTrial();
    void showRefused();
    void tryLater();
    void change(const std::function<void(ImportPlan &)> &edit);

    QVBoxLayout *m_keys;
    QButtonGroup *m_policy;
    QCheckBox *m_clears, *m_refuse, *m_guarded;
    TextLabel *m_anyKey, *m_noKeys, *m_sentence, *m_besides, *m_repeats;
    ProgressPanel *m_progress;
    QWidget *m_found;
    CountRow *m_counts;
    IssueTable *m_issues;
    QWidget *m_refused;
    RowsModel *m_rows;
    QTableView *m_table;
    QTimer *m_delay, *m_clock;
    bool m_showing = false;
};
