// SPDX-License-Identifier: GPL-3.0-or-later
// The opportunities as a board or as a list, with the figures of what is open above them and the opened one beside.
// Search and filters are the same for both.
#pragma once

#include "ui/board/boardspec.h"
#include "ui/window/recordspage.h"

class BoardView;
class EmptyState;
class OpportunityCard;
class PipelineFigures;
class Pipelines;
class QComboBox;
class QMenu;
class QSplitter;
class QStackedWidget;
class SegmentedControl;
class StageMover;

class PipelinePage : public RecordsPage
{
    Q_OBJECT
public:
    PipelinePage(Workspace &workspace, SavedViews &views, QWidget *parent = nullptr);
    ~PipelinePage() override;

    QVariant state() const override;
    void restoreState(const QVariant &state) override;
    void takeFocus() override;

    Id currentId() const; ///< of the board or the list; 0: none
    QList<Id> selectedIds() const override;
    void showRecord(Id id); ///< beside the board
    /// The records that pass, as a list, under a name for what they are.
    void showFiltered(const Filter &filter, const QString &called, Id pipeline = 0);
    void createPipeline();
    void removePipeline(); ///< the one that is shown
    bool hasSeveral() const;
    void reveal(Id id); ///< makes it the current one where it stands
    void create(Id stage = 0, Id contact = 0);
    void moveSelected(int by); ///< to the stage that is `by` further
    void fillStageMenu(QMenu *menu);
    void removeSelected() override;
    bool canEditStages() const;
    void editStages();
    void saveSettings() const override;
    void becomeReadOnly() override;

Q_SIGNALS:
    void contactRequested(Id id);

private:
    static ListSpec listSpec(const CrmSchema &schema);
    BoardSpec boardSpec() const;
    void build();
    void connectParts();
    void showPipelines();
    void showColumns();
    void showFirst();
    void setBoard(bool board);
    bool showsBoard() const;
    void open(Id id);
    void closeCard();
    void showMenu(const QPoint &globalPos);

    Pipelines *m_pipelines;
    StageMover *m_mover;
    QStackedWidget *m_stack;
    EmptyState *m_first;
    QSplitter *m_panes;
    BoardView *m_board;
    OpportunityCard *m_card;
    PipelineFigures *m_figures;
    SegmentedControl *m_switch;
    QComboBox *m_which;       ///< of several pipelines
    QList<QWidget *> m_parts; ///< of the header, that need a pipeline
};
