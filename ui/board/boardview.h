// SPDX-License-Identifier: GPL-3.0-or-later
// Records as cards in columns, one per value of a field: carried by mouse or moved by keys, one or several. It changes
// nothing itself: whoever gets moveRequested() does, and then calls finishMove().
#pragma once

#include "ui/board/boardspec.h"

#include <QScrollArea>
#include <QTimer>

class BoardColumnView;
class BoardCardPictures;
class BoardDrag;
class BoardFields;
class QHBoxLayout;
class QMenu;
class Store;
struct Error;

class BoardView : public QScrollArea
{
    Q_OBJECT
public:
    struct Move {
        Id id;
        std::optional<double> rank;
    };

    /// `store` must be open and outlive it.
    BoardView(Store &store, const BoardSpec &spec, QWidget *parent = nullptr);
    ~BoardView() override;

    void setColumns(const QList<BoardColumn> &columns);
    /// Only its text and filter are used; the order is that of the columns.
    void setQuery(const Query &query);
    const QList<BoardColumnView *> &columnViews() const { return m_views; }
    const BoardSpec &spec() const { return m_spec; }
    const BoardLook &look() const { return m_look; }
    void setLook(const BoardLook &look); ///< says nothing
    QString sortLabel() const;           ///< "My order", "Amount"
    void fillSortMenu(QMenu *menu);
    void openFields(const QWidget *anchor);

    Id currentId() const;
    QList<Id> selectedIds() const;
    void select(Id id); ///< as soon as it is there
    void becomeReadOnly();
    void finishMove(); ///< it is in the file, or will not be
    /// Into the column that is `by` further; above all others there.
    void moveSelected(int by);
    void step(int by); ///< to the next or previous card of its column
    void takeFocus();

Q_SIGNALS:
    void opened(Id id);
    void currentChanged(Id id); ///< 0: none
    void moveRequested(const QList<BoardView::Move> &moves, Id column, QWidget *anchor);
    void addRequested(Id column, QWidget *anchor);
    void menuRequested(const QPoint &globalPos);
    void removeRequested(const QList<Id> &ids);
    void totalled(const QList<Total> &totals);
    void failed(const Error &error);
    void lookChanged(const BoardLook &look); ///< by the user

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    BoardColumnView *viewOf(const QObject *part) const;
    BoardColumnView *addView(const BoardColumn &column);
    void askTotals();
    void showTotals(const QList<Total> &totals);
    void followSelection(BoardColumnView *view);
    void land();
    void focusLate();
    // boardviewlook.cpp
    void choose(const BoardLook &look);
    void askForOwnOrder(BoardColumnView *view, int row, const QList<Id> &ids);
    void place();
    // boardviewkeys.cpp
    bool keyPressed(BoardColumnView *view, class QKeyEvent *event);
    bool mousePressed(BoardColumnView *view, class QMouseEvent *event);
    bool mouseMoved(BoardColumnView *view, class QMouseEvent *event);
    bool mouseReleased(BoardColumnView *view, class QMouseEvent *event);
    void focusColumn(BoardColumnView *view, int row);
    void moveWithin(BoardColumnView *view, int by);
    void request(BoardColumnView *to, int row);
    void send(BoardColumnView *to, int row, const QList<Id> &ids);

    Store &m_store;
    const BoardSpec m_spec;
    BoardLook m_look;
    BoardFields *m_fields = nullptr;
    /// Cards that were put between others of a sorted column, until that is in its own order.
    struct Placing {
        Id column = 0;
        QList<Id> ids;
        Id above = 0, below = 0; ///< what they came to lie between
        bool known = false;      ///< the column is there in its own order
    };
    std::optional<Placing> m_placing;
    QHBoxLayout *m_row;
    QList<BoardColumnView *> m_views;
    BoardCardPictures *m_pictures;
    BoardDrag *m_drag;
    Query m_query;
    QTimer m_total;
    Id m_wanted = 0, m_landing = 0;      ///< to be selected; the column it is on its way to
    BoardColumnView *m_active = nullptr; ///< the one used last
    QPoint m_pressedAt;
    int m_pressedRow = -1;
    bool m_focusWaits = false; ///< it was given when there were no cards yet
    bool m_selectOnRelease = false, m_readOnly = false;
};
