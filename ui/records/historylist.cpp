// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/historylist.h"

#include "core/values/datewords.h"
#include "ui/records/historydelegate.h"
#include "ui/widgets/icons.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

HistoryList::HistoryList(CardEdits &edits, QWidget *parent)
    : QListView(parent)
    , m_edits(edits)
    , m_model(new HistoryModel(edits.store(), this))
    , m_delegate(new HistoryDelegate(*m_model, this))
    , m_undoText(tr("Undo this"))
{
    setObjectName(u"history.list"_s);
    setAccessibleName(tr("History"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(24);
    setMouseTracking(true);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&edits.store(), &Store::undoChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            ask();
    });
}

bool HistoryList::canUndo(const HistoryEntry &entry)
{
    return !entry.reversed && entry.action.verb != Action::Undo && entry.action.verb != Action::Redo;
}

void HistoryList::load(Id record, int limit, std::function<bool(const HistoryEntry &)> filter)
{
    m_record = record;
    m_limit = limit;
    m_filter = std::move(filter);
    m_model->setAbout(record);
    m_stale = true;
    if (isVisible())
        ask();
}

void HistoryList::ask()
{
    if (m_limit <= 0)
        return;
    m_stale = false;
    m_edits.store().history(m_limit, m_record, this, [this](const Result<QList<HistoryEntry>> &entries) {
        if (!entries.ok()) {
            Q_EMIT m_edits.failed(entries.error());
            return;
        }
        QList<HistoryEntry> kept = *entries;
        if (m_filter)
            kept.removeIf([this](const HistoryEntry &entry) { return !m_filter(entry); });
        const Id current = currentIndex().isValid() ? m_model->entry(currentIndex()).id : 0;
        m_model->setEntries(kept);
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->entry(m_model->index(row)).id == current)
                setCurrentIndex(m_model->index(row));
        doItemsLayout();
        needVisible();
        Q_EMIT entriesLoaded(int(kept.size()));
    });
}

void HistoryList::needVisible()
{
    for (int y = 0; y < viewport()->height(); y += 20)
        m_model->need(indexAt(QPoint(40, y)));
}

void HistoryList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    refresh();
}

void HistoryList::refresh()
{
    if (m_stale)
        ask();
}

void HistoryList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    needVisible();
}

void HistoryList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    needVisible();
}

void HistoryList::undo(const QModelIndex &index)
{
    if (!index.isValid() || m_edits.isReadOnly() || !canUndo(m_model->entry(index)))
        return;
    const HistoryEntry entry = m_model->entry(index);
    m_edits.undoAction(entry.id, tr("Taken back: %1").arg(m_model->text(entry)));
}

void HistoryList::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    m_delegate->setHovered(index);
    const bool hand = index.isValid() && canUndo(m_model->entry(index)) &&
                      HistoryDelegate::undoRect(visualRect(index)).contains(event->pos());
    viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    QListView::mouseMoveEvent(event);
}

void HistoryList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() &&
        HistoryDelegate::undoRect(visualRect(index)).contains(event->pos()))
        undo(index);
}

void HistoryList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        undo(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void HistoryList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *back = menu->addAction(themeIcon(u"undo-2"_s), m_undoText);
    back->setEnabled(canUndo(m_model->entry(index)) && !m_edits.isReadOnly());
    connect(back, &QAction::triggered, this, [this, at = QPersistentModelIndex(index)] { undo(at); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).center())
                                                               : event->globalPos());
}
