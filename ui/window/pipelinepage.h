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
class QPushButton;
class QToolButton;
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

    bool showsBoard() const;
    Id currentId() const; ///< of the board or the list; 0: none
    QList<Id> selectedIds() const override;
    void showRecord(Id id); ///< beside the board
    /// The records that pass, as a list, under a name for what they are.
    void showFiltered(const Filter &filter, const QString &called, Id pipeline = 0);
    void showOfAll(const Filter &filter, const QString &called); ///< the same, whatever pipeline they are on
    void createPipeline();
    void removePipeline(); ///< the one that is shown
    bool hasSeveral() const;
    void reveal(Id id); ///< makes it the current one where it stands
    void create(Id stage = 0, Id contact = 0);
    void moveSelected(int by); ///< to the stage that is `by` further
    void fillStageMenu(QMenu *menu);
    void editSelected() override;
    void tagSelected() override;
    void copySelected() override;
    void step(int by) override;
    void removeSelected() override;
    bool canEditStages() const;
    void editStages();
    bool showsTable() const override; ///< the list instead of the board
    void showTable(bool table) override;
    void openColumns() override;
    void fillSortMenu(QMenu *menu) override;
    void openCardFields(const QWidget *anchor = nullptr); ///< of the board
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
    QString lookKey(const char *name) const;
    void showLook();
    void keepLook(const BoardLook &look);
    void sayOrder();
    void open(Id id);
    void setOfAll(bool all);
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
    QPushButton *m_sort;      ///< of the board, says by what
    QToolButton *m_fields;    ///< of its cards
    bool m_ofAll = false;     ///< the list is of all of them
    QList<QWidget *> m_parts; ///< of the header, that need a pipeline
};
