// SPDX-License-Identifier: GPL-3.0-or-later
// The folders of articles as a tree: one is chosen, new ones are made, named, moved and deleted, by mouse and by keys.
// Follows the file.
#pragma once

#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QWidget>

class CardEdits;
class FolderTreeView;
class IconButton;
class QMenu;
class QTreeWidgetItem;

class FolderTree : public QWidget
{
    Q_OBJECT
public:
    FolderTree(const CrmSchema &schema, CardEdits &edits, QWidget *parent = nullptr);

    Id current() const; ///< 0: all articles
    void setCurrent(Id folder);
    const QList<Record> &folders() const { return m_folders; }
    Filter filter() const; ///< of the articles in the current folder and below it; always for all
    void startNew();       ///< in the current folder, with its name in an editor
    void startRenaming();
    void removeCurrent();
    void move(Id folder, Id parent);
    void becomeReadOnly();

Q_SIGNALS:
    void currentChanged(Id folder);
    void changed();                             ///< the folders are others now
    void menuRequested(QMenu *menu, Id folder); ///< for more entries

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void showFolders();
    void showMenu(const QPoint &globalPos);
    void fillMoves(QMenu *menu, Id folder);
    void takeName(QTreeWidgetItem *item);
    void endNew();
    QTreeWidgetItem *itemOf(Id folder) const;

    const CrmSchema &m_schema;
    CardEdits &m_edits;
    QList<Record> m_folders;
    QHash<Id, qint64> m_counts;
    Id m_wanted = 0; ///< a new one, chosen once it is there
    int m_turn = 0;
    bool m_showing = false; ///< signals of the view are our own
    FolderTreeView *m_tree;
    IconButton *m_new;
    QTreeWidgetItem *m_typed = nullptr; ///< a new one, not in the file yet
};
