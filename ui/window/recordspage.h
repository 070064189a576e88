// SPDX-License-Identifier: GPL-3.0-or-later
// A page about the records of one kind with a list of them, and maybe a board: what the commands of the window ask of
// it, whichever kind that is.
#pragma once

#include "core/record/query.h"
#include "core/result.h"
#include "ui/shell/shellpage.h"

class QMenu;
class ListPage;
class PageBoard;
class SavedViews;
class Store;
class Workspace;
struct CrmSchema;
struct ListDefinition;
struct ListSpec;

class RecordsPage : public ShellPage
{
    Q_OBJECT
public:
    ListPage &list() const { return *m_list; }
    const Entity &kind() const { return m_kind; }
    QWidget *searchField() const override;
    virtual Query query() const; ///< what it shows, for the export
    QList<Id> selectedIds() const;
    void showView(const ListDefinition &view);
    Id shownView() const;     ///< 0: none, or no longer as it was saved
    void showAll();           ///< leaves view and filters
    qsizetype listed() const; ///< how many it shows
    virtual void saveAsView();
    void openFilter();
    bool showsBoard() const;
    bool showsTable() const;    ///< columns can be chosen then
    void showTable(bool table); ///< else cards, or the board where there is one
    void openColumns();
    void openCardFields();                  ///< of the board
    void fillSortMenu(QMenu *menu);         ///< orders of what it shows
    virtual void fillMoveMenu(QMenu *menu); ///< where what is selected may go; only pages with a board
    // The menu Record acts on what is selected.
    virtual void editSelected(); ///< one where it is shown, several in one form
    void tagSelected();
    void copySelected();
    void removeSelected();
    void moveSelected(int by); ///< on the board, to the column that is `by` further
    void step(int by);         ///< to the next or previous record
    virtual void saveSettings() const;
    virtual void becomeReadOnly(); ///< the file can no longer be written

Q_SIGNALS:
    void performed(const QString &text); ///< done and can be undone
    void failed(const Error &error);
    void exportRequested(const QList<Id> &ids);
    void cardFileRequested(Id id);      ///< one, to be written as an address card
    void takeApartRequested(Id id);     ///< what it was merged with is wanted back
    void countChanged(qsizetype count); ///< for the sidebar
    void viewChanged();                 ///< see shownView()
    void layoutChanged();               ///< see showsTable()
    void stateChanged();                ///< what commands can be done may be another now

protected:
    RecordsPage(const QString &title, Workspace &workspace, SavedViews &views, const ListSpec &spec, QWidget *parent);

    Store &store() const { return m_store; }
    const CrmSchema &schema() const { return m_schema; }
    /// A button that changes the file.
    void addWriting(QWidget *button);
    /// Once. `move`: what its menus call fillMoveMenu(); `listParts`: ListPage::takeHeaderParts(), which come into the
    /// header with those of the board; cards of the list make room for the board.
    void setBoard(PageBoard *board, const QString &move, const QList<QWidget *> &listParts);
    PageBoard *board() const { return m_board; } ///< null: it has none
    virtual void openFromBoard(Id id);

private:
    QMenu *addMoveMenu(QMenu *menu);
    void showBoardMenu(const QPoint &globalPos);

    PageBoard *m_board = nullptr;
    QString m_move;
    Store &m_store;
    const CrmSchema &m_schema;
    const Entity &m_kind;
    ListPage *m_list;
    QList<QWidget *> m_writing;
};
