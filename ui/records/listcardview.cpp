// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/listcardview.h"

#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

ListCardView::ListCardView(QWidget *parent) : QListView(parent)
{
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its gutter is reserved, so rows keep their width
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&theme(), &Theme::changed, this, &ListCardView::doItemsLayout);
}

int ListCardView::rowHeight() const
{
    return theme().px(theme().isCompact() ? 48 : 64);
}

int ListCardView::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

QModelIndex ListCardView::indexOfRow(int row) const
{
    return rows() == 0 ? QModelIndex() : model()->index(qBound(0, row, rows() - 1), 0, rootIndex());
}

int ListCardView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect ListCardView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() != 0)
        return {};
    return {0, topOf(index.row()) - verticalOffset(), viewport()->width(), rowHeight()};
}

int ListCardView::topOf(int row) const
{
    return (row + (m_gap >= 0 && row >= m_gap ? 1 : 0)) * rowHeight();
}

void ListCardView::setGap(int row)
{
    if (row == m_gap)
        return;
    m_gap = row;
    updateGeometries();
    viewport()->update();
}

QRect ListCardView::gapRect() const
{
    return m_gap < 0 ? QRect() : QRect(0, m_gap * rowHeight() - verticalOffset(), viewport()->width(), rowHeight());
}

void ListCardView::paintSlot(QPainter &, const QRect &) {}

QModelIndex ListCardView::indexAt(const QPoint &point) const
{
    int row = (point.y() + verticalOffset()) / rowHeight();
    if (m_gap >= 0 && row == m_gap)
        return {};
    row -= m_gap >= 0 && row > m_gap ? 1 : 0;
    return point.y() + verticalOffset() >= 0 && row < rows() ? indexOfRow(row) : QModelIndex();
}

void ListCardView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * rowHeight(), page = viewport()->height();
    const int above = top, below = top + rowHeight() - page;
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtTop)
        bar->setValue(above);
    else if (hint == PositionAtBottom)
        bar->setValue(below);
    else if (hint == PositionAtCenter)
        bar->setValue((above + below) / 2);
    else if (bar->value() > above)
        bar->setValue(above);
    else if (bar->value() < below)
        bar->setValue(below);
}

void ListCardView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    updateGeometries();
}

void ListCardView::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setSingleStep(rowHeight() / 2);
    bar->setPageStep(viewport()->height());
    bar->setRange(0, qMax(0, (rows() + (m_gap >= 0 ? 1 : 0)) * rowHeight() - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

QModelIndex ListCardView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (rows() == 0)
        return {};
    if (!currentIndex().isValid())
        return indexOfRow(0);
    const int row = currentIndex().row(), page = qMax(1, viewport()->height() / rowHeight() - 1);
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return indexOfRow(row - 1);
    case MoveDown:
    case MoveNext:
        return indexOfRow(row + 1);
    case MovePageUp:
        return indexOfRow(row - page);
    case MovePageDown:
        return indexOfRow(row + page);
    case MoveHome:
        return indexOfRow(0);
    case MoveEnd:
        return indexOfRow(rows() - 1);
    case MoveLeft:
    case MoveRight:
        return currentIndex();
    }
    return currentIndex();
}

void ListCardView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect area = rect.normalized().translated(0, verticalOffset());
    const int first = qMax(0, area.top() / rowHeight()), last = qMin(rows() - 1, area.bottom() / rowHeight());
    if (last < first)
        selectionModel()->select(QItemSelection(), command);
    else
        selectionModel()->select(QItemSelection(indexOfRow(first), indexOfRow(last)), command);
}

QRegion ListCardView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QRect view = viewport()->rect();
    for (const QItemSelectionRange &range : selection) {
        const qint64 top = qint64(range.top()) * rowHeight() - verticalOffset();
        const qint64 bottom = qint64(range.bottom() + 1) * rowHeight() - verticalOffset();
        if (bottom > 0 && top < view.height())
            region += QRect(QPoint(0, int(qMax<qint64>(0, top))),
                            QPoint(view.width(), int(qMin<qint64>(view.height(), bottom))));
    }
    return region;
}

void ListCardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), ground());
    if (m_gap >= 0)
        paintSlot(painter, gapRect());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QPoint cursor = viewport()->mapFromGlobal(QCursor::pos());
    const bool free = QGuiApplication::mouseButtons() == Qt::NoButton; // else something is carried over them
    const QModelIndex hovered = free && viewport()->underMouse() ? indexAt(cursor) : QModelIndex();
    const int height = rowHeight();
    const int last = qMin(rows() - 1, (event->rect().bottom() + verticalOffset()) / height);
    for (int row = qMax(0, (event->rect().top() + verticalOffset()) / height - (m_gap >= 0 ? 1 : 0)); row <= last;
         ++row) {
        const QModelIndex index = indexOfRow(row);
        QStyleOptionViewItem item = option;
        item.index = index;
        item.rect = visualRect(index);
        item.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        item.state.setFlag(QStyle::State_MouseOver, index == hovered);
        item.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegateForIndex(index)->paint(&painter, item, index);
    }
}

void ListCardView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void ListCardView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void ListCardView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    doItemsLayout();
}

void ListCardView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    scheduleDelayedItemsLayout();
}

void ListCardView::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    Q_UNUSED(roles)
    const QRect changed = visualRect(from.siblingAtColumn(0)).united(visualRect(to.siblingAtColumn(0)));
    viewport()->update(changed);
}

void ListCardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    // Switched off by the base class when the item cannot be edited; typing goes to the search, also composed typing.
    setAttribute(Qt::WA_InputMethodEnabled);
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row() * model()->columnCount(rootIndex()));
        QAccessible::updateAccessibility(&event);
    }
}

void ListCardView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // Not QListView's: it looks the rows up in a layout that is never made.
    QAbstractItemView::selectionChanged(selected, deselected);
}
