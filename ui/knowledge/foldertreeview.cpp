// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/foldertreeview.h"

#include "ui/widgets/theme.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>

FolderTreeView::FolderTreeView(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setRootIsDecorated(true);
    setUniformRowHeights(true);
    setIndentation(theme().px(16));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::NoContextMenu); // the widget around it has the menu
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    viewport()->setAutoFillBackground(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(true); // onto a folder, never between two: they are in the order of their names
}

bool FolderTreeView::carriesFolder(const QDropEvent &event) const
{
    return idOf(currentItem()) && event.mimeData()->hasFormat(mimeTypes().value(0));
}

void FolderTreeView::dragEnterEvent(QDragEnterEvent *event)
{
    QTreeWidget::dragEnterEvent(event);
    event->setAccepted(carriesFolder(*event));
}

void FolderTreeView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeWidget::dragMoveEvent(event);
    if (!itemAt(event->position().toPoint()))
        event->ignore();
}

void FolderTreeView::dropEvent(QDropEvent *event)
{
    const QTreeWidgetItem *onto = itemAt(event->position().toPoint());
    event->setDropAction(Qt::IgnoreAction); // the row goes where the file says
    event->accept();
    if (onto && onto != currentItem() && carriesFolder(*event))
        Q_EMIT moveRequested(idOf(currentItem()), idOf(onto));
}
