// SPDX-License-Identifier: GPL-3.0-or-later
// The board of a page beside its list of the same records: which of the two is shown, order and fields of the cards,
// and how they are carried to another column. Search and filters are those of the list.
#pragma once

#include "ui/board/boardspec.h"

#include <QObject>

class BoardView;
class GroupMover;
class ListPage;
class SegmentedControl;
class Store;
class QMenu;
class QPushButton;
class QToolButton;
class QWidget;
struct Error;

class PageBoard : public QObject
{
    Q_OBJECT
public:
    /// `name` is the page's in objects and settings. All must outlive it.
    PageBoard(Store &store, const BoardSpec &spec, ListPage &list, GroupMover &mover, const QString &name,
              QWidget *parent);

    BoardView &view() const { return *m_view; }
    GroupMover &mover() const { return m_mover; }
    /// For the header of the page: board or list; order and fields, which are there with the board only.
    QWidget *layoutSwitch() const;
    QWidget *sortButton() const;
    QWidget *fieldsButton() const;

    bool isShown() const;
    void setShown(bool board);
    /// As it was left at the end; the first time as `usual`.
    void restoreShown(bool usual);
    void select(Id id); ///< on the one that is shown
    void openFields(const QWidget *anchor = nullptr);
    void takeFocus();
    /// Also gets the question whenever it changes.
    void setFollower(std::function<void(const Query &)> follow);
    /// Takes up order and fields as they were chosen for `of` (a pipeline; 0), or for the saved view that is shown.
    void showLook(Id of = 0);
    void moveSelected(Id column); ///< what is selected, on board or list
    void removeSelected();
    void saveSettings() const;

Q_SIGNALS:
    void shownChanged();
    void performed(const QString &text);
    void failed(const Error &error);

private:
    void build();
    void connectParts();
    QString lookKey(const char *name) const;
    void keepLook(const BoardLook &look);
    void sayOrder();

    Store &m_store;
    ListPage &m_list;
    GroupMover &m_mover;
    const QString m_name;
    BoardView *m_view;
    SegmentedControl *m_switch;
    QPushButton *m_sort; ///< says by what
    QToolButton *m_fields;
    Query m_query;
    std::function<void(const Query &)> m_follow;
    Id m_lookOf = 0;
};
