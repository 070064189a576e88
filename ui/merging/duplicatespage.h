// SPDX-License-Identifier: GPL-3.0-or-later
// The duplicate centre: records of a kind that seem to be the same, in three lanes, why they do, and what becomes of
// them: one record, or two that are not the same, which is remembered. A lane can be merged as a whole.
#pragma once

#include "core/duplicates/duplicates.h"
#include "core/merging/merge.h"
#include "ui/records/partslist.h"
#include "ui/shell/shellpage.h"

#include <QElapsedTimer>
#include <QTimer>
#include <array>

class Banner;
class Button;
class DuplicateModel;
class EmptyState;
class FilterChip;
class MergeView;
class ProgressPanel;
class TextLabel;
class QComboBox;
class QListView;
class QSplitter;
class QStackedWidget;

class DuplicatesPage : public ShellPage
{
    Q_OBJECT
public:
    using DescriberOf = std::function<PartDescriber(const Entity &)>;
    /// `kinds`: of which duplicates are looked for, the first one at the beginning.
    DuplicatesPage(Store &store, const QList<const Entity *> &kinds, DescriberOf describerOf,
                   QWidget *parent = nullptr);
    ~DuplicatesPage() override;

    void takeFocus() override; ///< the list; once there is one, when it is being searched for
    void becomeReadOnly();
    void showKind(const Entity &kind);

Q_SIGNALS:
    void performed(const QString &text); ///< done and can be undone
    void failed(const Error &error);
    void openRequested(const QString &entity, Id id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void buildLanes();
    void buildPanes();
    QWidget *makeGroupPane();
    void connectParts();
    void search();
    void take(const QList<DuplicateGroup> &groups);
    void follow(const ChangeSet &set);
    void showLane(Lane lane);
    void showGroup();
    void showCounts();
    void merge();
    void keepApart();
    void skip();
    void mergeLane();
    void handled(int row);
    void setBusy(const QString &title);
    void setIdle();
    const QList<DuplicateGroup> &lane() const { return m_lanes[size_t(m_lane)]; }

    Store &m_store;
    const QList<const Entity *> m_kinds;
    const DescriberOf m_describerOf;
    const Entity *m_kind;
    std::array<QList<DuplicateGroup>, 3> m_lanes;
    Lane m_lane = Lane::Safe;
    DuplicateModel *m_model;
    std::shared_ptr<Progress> m_progress; ///< of what is going on; null: nothing
    QElapsedTimer m_clock;
    qint64 m_took = 0; ///< ms of the last search
    bool m_searched = false, m_stale = true, m_readOnly;
    bool m_focusLater = false; ///< the list takes it over when it is there
    int m_turn = 0; ///< answers about an earlier group are dropped
    QTimer m_again, m_tick;

    QComboBox *m_kindBox;
    Button *m_searchAgain, *m_mergeLane, *m_merge, *m_apart, *m_skip;
    std::array<FilterChip *, 3> m_chips{};
    QStackedWidget *m_stack;
    QSplitter *m_panes;
    QListView *m_list;
    TextLabel *m_reasons;
    MergeView *m_view;
    EmptyState *m_empty;
    ProgressPanel *m_panel;
    QWidget *m_busy;
};
