// SPDX-License-Identifier: GPL-3.0-or-later
// The opportunities as a board or as a list, with the figures of what is open above them and the opened one beside.
// Search and filters are the same for both.
#pragma once

#include "ui/board/boardspec.h"
#include "ui/window/recordspage.h"

class EmptyState;
class OpportunityCard;
class PipelineFigures;
class Pipelines;
class QComboBox;
class QMenu;
class QSplitter;
class QStackedWidget;
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

    Id currentId() const;   ///< of the board or the list; 0: none
    void showRecord(Id id); ///< beside the board
    /// The records that pass, as a list, under a name for what they are.
    void showFiltered(const Filter &filter, const QString &called, Id pipeline = 0);
    void showOfAll(const Filter &filter, const QString &called); ///< the same, whatever pipeline they are on
    void createPipeline();
    void removePipeline(); ///< the one that is shown
    bool hasSeveral() const;
    void reveal(Id id); ///< makes it the current one where it stands
    void create(Id stage = 0, Id contact = 0);
    void fillMoveMenu(QMenu *menu) override;
    bool canEditStages() const;
    void editStages();

Q_SIGNALS:
    void contactRequested(Id id);

protected:
    void openFromBoard(Id id) override { open(id); }

private:
    static ListSpec listSpec(const CrmSchema &schema);
    BoardSpec boardSpec() const;
    void build();
    void connectParts();
    void showPipelines();
    void showColumns();
    void showFirst();
    void open(Id id);
    void setOfAll(bool all);
    void closeCard();

    Pipelines *m_pipelines;
    StageMover *m_mover;
    PageBoard *m_board;
    QStackedWidget *m_stack;
    EmptyState *m_first;
    QSplitter *m_panes;
    OpportunityCard *m_card;
    PipelineFigures *m_figures;
    QComboBox *m_which;       ///< of several pipelines
    bool m_ofAll = false;     ///< the list is of all of them
    QList<QWidget *> m_parts; ///< of the header, that need a pipeline
};
