// SPDX-License-Identifier: GPL-3.0-or-later
// The opportunities as a board or as a list, with the figures of what is open above them and the opened one beside.
// Search and filters are the same for both.
#pragma once

#include "core/record/query.h"
#include "ui/board/boardspec.h"
#include "ui/shell/shellpage.h"

class BoardView;
class EmptyState;
class ListPage;
class OpportunityCard;
class PipelineFigures;
class Pipelines;
class QMenu;
class QSplitter;
class QStackedWidget;
class SavedViews;
class SegmentedControl;
class StageMover;
class Store;
class Workspace;
struct CrmSchema;
struct Error;
struct ListDefinition;
struct ListSpec;

class PipelinePage : public ShellPage
{
    Q_OBJECT
public:
    PipelinePage(Workspace &workspace, SavedViews &views, QWidget *parent = nullptr);
    ~PipelinePage() override;

    QVariant state() const override;
    void restoreState(const QVariant &state) override;
    QWidget *searchField() const override;
    void takeFocus() override;

    Id currentId() const; ///< of the board or the list; 0: none
    QList<Id> selectedIds() const;
    void showRecord(Id id); ///< beside the board
    void reveal(Id id);     ///< makes it the current one where it stands
    void showView(const ListDefinition &view);
    Id shownView() const;
    void saveAsView();
    void create(Id stage = 0, Id contact = 0);
    void moveSelected(int by); ///< to the stage that is `by` further
    void fillStageMenu(QMenu *menu);
    void removeSelected();
    bool canEditStages() const;
    void editStages();
    void openFilter();
    void saveSettings() const;
    void becomeReadOnly();
    Query query() const; ///< what the list shows, for the export

Q_SIGNALS:
    void performed(const QString &text); ///< done and can be undone
    void failed(const Error &error);
    void contactRequested(Id id);
    void exportRequested(const QList<Id> &ids);
    void countChanged(qsizetype open); ///< opportunities that are not closed
    void viewChanged();
    void stateChanged(); ///< currentId() or selectedIds() are others now

private:
    ListSpec listSpec() const;
    BoardSpec boardSpec() const;
    void build();
    void connectParts();
    void showColumns();
    void showFirst();
    void setBoard(bool board);
    bool showsBoard() const;
    void open(Id id);
    void closeCard();
    void showMenu(const QPoint &globalPos);
    QString titleOf(Id id) const;

    Workspace &m_workspace;
    Store &m_store;
    const CrmSchema &m_schema;
    Pipelines *m_pipelines;
    StageMover *m_mover;
    QStackedWidget *m_stack;
    EmptyState *m_first;
    QSplitter *m_panes;
    ListPage *m_list;
    BoardView *m_board;
    OpportunityCard *m_card;
    PipelineFigures *m_figures;
    SegmentedControl *m_switch;
    QList<QWidget *> m_parts;   ///< of the header, that need a pipeline
    QList<QWidget *> m_writing; ///< buttons that change the file
};
