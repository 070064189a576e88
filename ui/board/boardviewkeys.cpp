// SPDX-License-Identifier: GPL-3.0-or-later
// BoardView: what mouse and keys do. Every way of carrying a card has a key that does the same.
#include "ui/board/boardcarddelegate.h"
#include "ui/board/boardcolumnhead.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boarddrag.h"
#include "ui/board/boardview.h"
#include "ui/records/listselection.h"

#include <QApplication>
#include <QMouseEvent>

bool BoardView::mousePressed(BoardColumnView *view, QMouseEvent *event)
{
    m_focusWaits = false;
    m_pressedRow = -1;
    m_selectOnRelease = false;
    if (event->button() != Qt::LeftButton || m_drag->isActive())
        return m_drag->isActive();
    const QModelIndex index = view->cards()->indexAt(event->position().toPoint());
    const bool several = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!several && !(index.isValid() && view->cards()->selectionModel()->isSelected(index)))
        for (BoardColumnView *other : std::as_const(m_views))
            if (other != view)
                other->cards()->selectionModel()->clear();
    if (!index.isValid())
        return false;
    m_pressedRow = index.row();
    m_pressedAt = event->position().toPoint();
    if (several || !view->cards()->selectionModel()->isSelected(index))
        return false;
    // One of several that are selected: they may be carried together, so they stay selected until the button is up.
    m_selectOnRelease = true;
    view->cards()->setFocus(Qt::MouseFocusReason);
    m_active = view;
    view->cards()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    return true;
}

bool BoardView::mouseMoved(BoardColumnView *view, QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_pressedRow < 0)
        return false;
    const QPoint at = event->position().toPoint();
    if (!m_drag->isActive()) {
        if (m_readOnly || (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return true; // no rubber band over cards
        QList<Id> ids = selectedIds();
        const Id id = view->model()->idAt(m_pressedRow);
        if (!ids.contains(id))
            ids = {id};
        const QRect card = view->cards()->visualRect(view->model()->index(m_pressedRow, 0));
        m_drag->start(view, m_pressedRow, ids, m_pressedAt - card.topLeft() - QPoint(8, 0),
                      view->cards()->viewport()->mapTo(this, at));
        return true;
    }
    m_drag->moveTo(view->cards()->viewport()->mapTo(this, at));
    return true;
}

bool BoardView::mouseReleased(BoardColumnView *view, QMouseEvent *event)
{
    const int row = std::exchange(m_pressedRow, -1);
    if (event->button() != Qt::LeftButton)
        return false;
    if (m_drag->isActive()) {
        m_drag->drop();
        return true;
    }
    if (!std::exchange(m_selectOnRelease, false) || row < 0)
        return false;
    for (BoardColumnView *other : std::as_const(m_views))
        if (other != view)
            other->cards()->selectionModel()->clear();
    view->cards()->selectionModel()->setCurrentIndex(view->model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
    return true;
}

/// What is carried, or else selected, comes before `row` of `to`, in the order in which it stood.
void BoardView::request(BoardColumnView *to, int row)
{
    const QSet<Id> carried = m_drag->ids();
    QList<Id> ids = selectedIds();
    if (!carried.isEmpty()) {
        ids.removeIf([&](Id id) { return !carried.contains(id); });
        if (ids.isEmpty())
            ids = carried.values();
    }
    if (ids.isEmpty() || m_readOnly || !to->column().id) {
        m_drag->finish();
        return;
    }
    const bool within = std::all_of(ids.begin(), ids.end(), [to](Id id) { return to->model()->rowOf(id) >= 0; });
    if (m_look.sort && within)
        askForOwnOrder(to, row, ids);
    else
        send(to, row, ids);
}

void BoardView::send(BoardColumnView *to, int row, const QList<Id> &ids)
{
    const QSet<Id> moving(ids.begin(), ids.end());
    const std::optional<double> first = to->rankBefore(row, moving);
    QList<Move> moves;
    for (Id id : ids) {
        // Several stand close together; what stood below them still does.
        constexpr double near = 1e-6;
        moves.append({id, first ? std::optional(*first + near * double(moves.size())) : first});
    }
    m_wanted = ids.first();
    m_landing = to->column().id;
    Q_EMIT moveRequested(moves, to->column().id, to->head());
}

void BoardView::moveSelected(int by)
{
    const qsizetype from = m_views.indexOf(m_active);
    if (from < 0 || selectedIds().isEmpty())
        return;
    for (qsizetype i = from + by; i >= 0 && i < m_views.size(); i += by)
        if (m_views[i]->isVisible() && m_views[i]->column().id) {
            ensureWidgetVisible(m_views[i]->head()); // what may be asked opens there
            request(m_views[i], 0);
            return;
        }
}

void BoardView::step(int by)
{
    if (!m_active)
        return;
    const int row = m_active->cards()->currentIndex().row() + by;
    if (row >= 0 && row < m_active->model()->count())
        m_active->cards()->setCurrentIndex(m_active->model()->index(row, 0));
}

void BoardView::moveWithin(BoardColumnView *view, int by)
{
    const int row = view->cards()->currentIndex().row();
    const int to = by < 0 ? row - 1 : row + 2; // before the one above, behind the one below
    if (row < 0 || to < 0 || to > view->model()->count())
        return;
    request(view, to);
}

void BoardView::focusColumn(BoardColumnView *view, int row)
{
    for (BoardColumnView *other : std::as_const(m_views))
        if (other != view)
            other->cards()->selectionModel()->clear();
    m_active = view;
    view->cards()->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(view);
    const int last = int(view->model()->count()) - 1;
    if (last >= 0)
        // Selected whatever keys are held: the page may have come up by one with Ctrl.
        view->cards()->selectionModel()->setCurrentIndex(view->model()->index(qMin(row, last), 0),
                                                         QItemSelectionModel::ClearAndSelect);
    else
        Q_EMIT currentChanged(0);
}

bool BoardView::keyPressed(BoardColumnView *view, QKeyEvent *event)
{
    m_focusWaits = false;
    if (event->key() == Qt::Key_Escape && m_drag->isActive()) {
        m_drag->cancel();
        return true;
    }
    m_active = view;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto across = [&](int key) { return (key == Qt::Key_Right) != mirrored ? 1 : -1; };
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (modifiers == Qt::ControlModifier) {
            moveSelected(across(event->key()));
            return true;
        }
        if (modifiers != Qt::NoModifier)
            return false;
        for (qsizetype i = m_views.indexOf(view) + across(event->key()); i >= 0 && i < m_views.size();
             i += across(event->key()))
            if (m_views[i]->isVisible()) {
                focusColumn(m_views[i], qMax(0, view->cards()->currentIndex().row()));
                break;
            }
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (modifiers != Qt::ControlModifier)
            return false;
        moveWithin(view, event->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::NoModifier && currentId())
            Q_EMIT opened(currentId());
        return modifiers == Qt::NoModifier;
    case Qt::Key_Delete:
        if (!selectedIds().isEmpty() && !m_readOnly)
            Q_EMIT removeRequested(selectedIds());
        return true;
    default:
        return false;
    }
}
