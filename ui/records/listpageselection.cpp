// SPDX-License-Identifier: GPL-3.0-or-later
// ListPage: the selection and the current record, kept by id however the list changes.
#include "ui/records/listpage.h"

#include "core/models/recordmodel.h"
#include "ui/records/listcardview.h"
#include "ui/records/listselection.h"
#include "ui/records/listtableview.h"

#include <QScrollBar>
#include <QStackedWidget>
#include <utility>

namespace
{
constexpr qsizetype mostKept = 20'000; // selected ids that survive a new order; beyond that only "all" does
}

Id ListPage::currentId() const
{
    return m_model->idAt(m_selection->currentIndex().row());
}

qsizetype ListPage::selectedRows() const
{
    return selectedCount(*m_selection);
}

QList<Id> ListPage::selectedIds() const
{
    QList<Id> ids = ::selectedIds(*m_model, *m_selection);
    if (ids.isEmpty() && currentId())
        ids.append(currentId());
    return ids;
}

bool ListPage::select(Id id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_wanted = id; // perhaps on its way
        return false;
    }
    m_wanted = 0;
    const int column = qMax(0, m_selection->currentIndex().column());
    m_selection->setCurrentIndex(m_model->index(row, qMin(column, m_model->columnCount() - 1)),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->scrollTo(m_selection->currentIndex());
    m_settle.start(0);
    return true;
}

void ListPage::step(int by)
{
    const int row = m_selection->currentIndex().row();
    const int to = row < 0 ? 0 : qBound(0, row + by, int(m_model->count()) - 1);
    if (const Id id = m_model->idAt(to); id && to != row)
        select(id);
}

void ListPage::selectAll()
{
    if (!m_model->isComplete()) {
        m_selectAllWhenComplete = true;
        return;
    }
    selectAllRows(*m_selection);
}

void ListPage::clearSelection()
{
    const QModelIndex current = m_selection->currentIndex();
    if (current.isValid())
        m_selection->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        m_selection->clear();
}

void ListPage::keepSelection()
{
    m_resetting = true;
    const qsizetype count = selectedRows();
    m_keptAll = count > 1 && count == m_model->count();
    m_kept = m_keptAll || count > mostKept ? QList<Id>() : ::selectedIds(*m_model, *m_selection);
    m_keptCurrent = m_selection->currentIndex().isValid() ? currentId() : 0;
    m_keptColumn = m_selection->currentIndex().column();
    m_keptOffset = m_keptCurrent ? view()->visualRect(m_selection->currentIndex()).top() : 0;
}

void ListPage::restoreSelection()
{
    const int column = qBound(0, m_keptColumn, m_model->columnCount() - 1);
    const int row = m_keptCurrent ? m_model->rowOf(m_keptCurrent) : -1;
    if (row >= 0)
        m_selection->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::NoUpdate);
    if (m_keptAll)
        selectAllRows(*m_selection);
    else if (!m_kept.isEmpty())
        selectRows(*m_selection, m_model->rowsOf(m_kept));
    m_resetting = false;
    // The current record stays where it was on screen, if it was on screen.
    QAbstractItemView *shown = view();
    if (row >= 0 && m_keptOffset >= 0 && m_keptOffset < shown->viewport()->height()) {
        shown->scrollTo(m_selection->currentIndex());
        const int moved = shown->visualRect(m_selection->currentIndex()).top() - m_keptOffset;
        shown->verticalScrollBar()->setValue(shown->verticalScrollBar()->value() + moved);
    }
    m_settle.start(0);
}

// The one below takes the place of a current record that has gone, as the eye expects.
void ListPage::takeNeighbour()
{
    const int row = qMin(std::exchange(m_removedAt, -1), int(m_model->count()) - 1);
    if (row >= 0)
        m_selection->setCurrentIndex(m_model->index(row, qMax(0, m_selection->currentIndex().column())),
                                     QItemSelectionModel::NoUpdate);
}

void ListPage::scrollToCurrent(bool centre)
{
    if (m_selection->currentIndex().isValid())
        view()->scrollTo(m_selection->currentIndex(),
                         centre ? QAbstractItemView::PositionAtCenter : QAbstractItemView::EnsureVisible);
}

// After the dust of an answer or a key press has settled: one report of what is current and selected.
void ListPage::settle()
{
    if (m_resetting || !m_model->wasAnswered())
        return;
    const bool listed = m_model->count() > 0;
    const bool waiting = m_wanted && !m_model->isComplete();
    if (listed && !m_selection->currentIndex().isValid() && m_layout == LayoutMode::Cards && !waiting)
        m_selection->setCurrentIndex(m_model->index(0, 0),
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else if (listed && m_selection->currentIndex().isValid() && !m_selection->hasSelection() && m_model->isComplete())
        clearSelection(); // the selected one has gone: its neighbour takes its place
    m_settle.stop();
    if (std::exchange(m_centreWhenFound, false))
        scrollToCurrent(true);
    const qsizetype count = selectedRows();
    const bool all = count > 1 && m_model->isComplete() && count == m_model->count();
    m_second->setCurrentIndex(count > 1 ? 1 : 0);
    m_bar->setCount(count, all); // announced when it is seen
    // While the wanted one is on its way nobody is current, and what is shown of it stays.
    if (const Id id = currentId(); id != m_current && !(waiting && id == 0)) {
        m_current = id;
        if (m_model->isComplete())
            m_wanted = 0; // the user has gone elsewhere
        Q_EMIT currentChanged(id);
    }
    if (count != std::exchange(m_selectedCount, count))
        Q_EMIT selectionChanged(count);
}
