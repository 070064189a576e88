// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one kind as a list: search, filters, order, cards or table, selection and what can be done with it.
// It names no kind; what is special comes with the ListSpec. Beside it the page around it shows the current record.
#pragma once

#include "ui/records/listselectionbar.h"
#include "ui/records/listspec.h"
#include "ui/records/savedviews.h"

#include <QTimer>

class BulkActions;
class CardEdits;
class ChipRow;
class ColumnChooser;
class EmptyState;
class FilterBuilder;
class ListCardView;
class ListChipRow;
class ListTableView;
class QAbstractItemView;
class QAction;
class QBoxLayout;
class QItemSelectionModel;
class QMenu;
class QStackedWidget;
class RecordModel;
class SavedViewPopover;
class SearchField;
class SegmentedControl;
class Separator;

class ListPage : public QWidget
{
    Q_OBJECT
public:
    enum class LayoutMode { Cards, Table };

    /// `store` must be open and outlive it. Takes up what was kept in the settings and asks the file.
    ListPage(Store &store, const ListSpec &spec, QWidget *parent = nullptr);
    ~ListPage() override;

    const ListSpec &spec() const { return m_spec; }
    RecordModel *model() const { return m_model; }
    CardEdits *edits() const { return m_edits; } ///< rules for references may be set there
    SearchField *searchField() const { return m_search; }
    QAbstractItemView *view() const; ///< the one that is shown

    LayoutMode layoutMode() const { return m_layout; }
    void setLayoutMode(LayoutMode mode);
    /// Views of this kind become chips, and filters can be saved. Not owned.
    void setSavedViews(SavedViews *views);

    /// Filter button and layout switch, for the header of the page around the list; else they stand beside the search.
    QList<QWidget *> takeHeaderParts();

    /// Another picture of what passes search and filters, such as a board: `ask` gets the question whenever it changes.
    void setPicture(QWidget *picture, std::function<void(const Query &)> ask);
    void showPicture(bool shown); ///< instead of the list

    Id currentId() const;
    QList<Id> selectedIds() const; ///< the current one when no more are selected
    qsizetype selectedRows() const;
    /// Makes it the current one, as soon as the list has it when it is new. False when it is not listed now.
    bool select(Id id);
    void step(int by); ///< to the next or previous record, whoever has the focus
    void selectAll();  ///< everything that passes the filter
    void clearSelection();

    void setSearchText(const QString &text);
    void setQuickFilter(const QString &id); ///< "all" or a QuickFilter::id
    /// Of a quick filter that depends on what is in the file; one that is not `offered` has no chip.
    void setQuickMeaning(const QString &id, const Filter &filter, bool offered = true);
    QString quickFilter() const { return m_quick; }
    /// What the page is about: holds for all it shows, searches and counts, and is no filter of the user's.
    void setScope(const Filter &scope);
    /// In addition to the quick filter. `called`: what its chip says instead of the conditions.
    void setFilter(const Filter &filter, const QString &called = {});
    const Filter &filter() const { return m_custom; }
    void setSort(const FieldBase *sort, Qt::SortOrder order);
    void setColumns(const QList<const FieldBase *> &columns);
    const QList<const FieldBase *> &columns() const { return m_columns; }
    void showView(const ListDefinition &view);
    ListDefinition definition() const; ///< what is shown now
    Id shownView() const;              ///< the saved view that is shown as it was saved; 0: none

    void openFilter(QWidget *anchor = nullptr); ///< panels open below `anchor`
    void openColumns(QWidget *anchor = nullptr);
    void saveAsView(QWidget *anchor = nullptr);
    /// Commands of the window that lead the context menu, and the keys that the window has for commands of the list,
    /// by their names in the context menu ("tags", "export" …); they are shown there.
    void setWindowCommands(const QList<QAction *> &actions, const QHash<QString, QKeySequence> &keys);
    /// The user may not see these records: says `text` instead of the list; empty lifts it.
    void setDenied(const QString &text);
    void becomeReadOnly(); ///< the file can no longer be written
    /// Menus of a field's values for what is selected, and of the order.
    void fillValues(QMenu *menu, const FieldBase &field);
    void fillSortMenu(QMenu *menu);

    void removeSelected();
    void editSelected(); ///< one record: see editRequested(); several in one form
    void tagSelected(QWidget *anchor = nullptr);
    void exportSelected();
    /// As lines of text, columns apart by tabs, and as a table; at most 10,000. Several rows have the names of the
    /// columns above them.
    void copySelected();
    void paste(); ///< rows of a spreadsheet: see rowsPasted()
    // The same with records that its picture has selected.
    void edit(const QList<Id> &ids);
    void tag(const QList<Id> &ids, QWidget *anchor = nullptr);
    void copy(const QList<Id> &ids);

    QVariant state() const; ///< search, filters, order, selection, place: for the history of pages
    void restoreState(const QVariant &state);
    void saveSettings() const; ///< layout, columns, widths, order, quick filter and current record

Q_SIGNALS:
    void currentChanged(Id id); ///< 0: none
    void selectionChanged(qsizetype count);
    void pictureWanted(); ///< the search was left for it
    void opened(Id id);
    void openedInWindow(Id id);
    void previewRequested(Id id); ///< to be seen beside the list, which keeps the focus
    void editRequested(Id id);    ///< where it is shown: its name first
    void newRequested(const QString &title);
    void importRequested();
    void searchEverywhereRequested(const QString &text);
    void exportRequested(const QList<Id> &ids);
    void rowsPasted(const QString &text); ///< to become records; columns apart by tabs
    void removed(const QList<Id> &ids);
    void performed(const QString &text); ///< done and can be undone: for a toast
    void failed(const Error &error);
    void viewChanged(Id view); ///< see shownView()
    void layoutModeChanged(ListPage::LayoutMode mode);
    void countChanged(qsizetype count, bool complete);
    void contextMenuAboutToShow(QMenu *menu, const QList<Id> &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // listpage.cpp, listpageparts.cpp: what it is made of
    void build();
    QWidget *buildTop();
    void connectViews();
    void arrangeTop();
    // listpagequery.cpp: what is asked and said about it
    void ask();
    void scheduleAsk() { m_ask.start(0); }
    Query query() const;
    const QuickFilter *quick() const;
    const FieldBase *sortedBy() const; ///< nullptr: the best match first
    void showChips();
    void showConditions();
    void showSort();
    void showSortMenu();
    void sortBy(const FieldBase *field);
    void countQuick();
    void showUnreadable();
    void counted(qsizetype count, bool complete);
    void showEmpty();
    void turnTo(QWidget *page);
    QString titleOf(const FieldBase &field, Id id);
    // listpageselection.cpp
    void keepSelection();
    void restoreSelection();
    void takeNeighbour();
    void settle();
    void scrollToCurrent(bool centre);
    // listpageactions.cpp
    bool keyPressed(QAbstractItemView *view, class QKeyEvent *event);
    void showContextMenu(const QPoint &globalPos);
    void bulk(ListSelectionBar::Command command);
    void open(Id id, bool inWindow);
    QString titleOfCurrent() const;
    // listpagestate.cpp
    void restoreSettings();
    QString settingsKey(const char *name) const;
    const FieldBase *fieldAt(const QString &path) const;
    QString sortText() const;
    void takeSortText(const QString &text);

    Store &m_store;
    ListSpec m_spec;
    CardEdits *m_edits;
    RecordModel *m_model;
    BulkActions *m_bulk;
    SavedViews *m_views = nullptr;

    QBoxLayout *m_firstRow = nullptr, *m_topColumn = nullptr;
    SearchField *m_search = nullptr;
    SegmentedControl *m_switch = nullptr;
    QWidget *m_filterButton = nullptr, *m_columnsButton = nullptr;
    QStackedWidget *m_second = nullptr, *m_stack = nullptr;
    ListChipRow *m_chips = nullptr;
    ListSelectionBar *m_bar = nullptr;
    ChipRow *m_conditions = nullptr;
    Separator *m_line = nullptr;
    ListCardView *m_cards = nullptr;
    ListTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QItemSelectionModel *m_selection = nullptr;
    FilterBuilder *m_builder = nullptr;
    ColumnChooser *m_chooser = nullptr;
    SavedViewPopover *m_namer = nullptr;
    QList<QAction *> m_windowActions;
    QHash<QString, QKeySequence> m_windowKeys;

    LayoutMode m_layout = LayoutMode::Cards;
    QString m_quick, m_denied;
    Id m_view = 0; ///< the saved view that is shown
    Filter m_scope, m_custom, m_calledFilter;
    QString m_called; ///< how somebody who asked for m_calledFilter calls it: "Imported from clients.csv"
    QWidget *m_picture = nullptr;
    std::function<void(const Query &)> m_askPicture;
    bool m_pictureShown = false;
    QList<const FieldBase *> m_columns;
    const FieldBase *m_sort = nullptr;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_headerTaken = false;
    bool m_sortChosen = false;   ///< while there is a search text: not the best match first
    QHash<Id, QString> m_titles; ///< of records that conditions point at
    QTimer m_ask, m_settle, m_count;

    Id m_current = 0, m_wanted = 0;
    qsizetype m_selectedCount = 0;
    QList<Id> m_kept;
    Id m_keptCurrent = 0;
    int m_keptOffset = 0, m_keptColumn = 0;
    int m_removedAt = -1; ///< where the current record was, while it is being removed
    bool m_keptAll = false, m_resetting = false, m_selectAllWhenComplete = false, m_centreWhenFound = false;
};
