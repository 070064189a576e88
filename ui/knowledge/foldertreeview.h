// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of FolderTree: asks for a move when a folder is dropped on another, and moves nothing by itself.
#pragma once

#include "core/schema/field.h"

#include <QTreeWidget>

class FolderTreeView : public QTreeWidget
{
    Q_OBJECT
public:
    static constexpr int IdRole = Qt::UserRole;

    explicit FolderTreeView(QWidget *parent = nullptr);
    bool isEditing() const { return state() == EditingState; }
    static Id idOf(const QTreeWidgetItem *item) { return item ? item->data(0, IdRole).toLongLong() : 0; }

Q_SIGNALS:
    void moveRequested(Id folder, Id parent);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;

private:
    bool carriesFolder(const QDropEvent &event) const;
};
