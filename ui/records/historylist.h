// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed what when: of one record, or of the whole file. Any action can be taken back by itself.
#pragma once

#include "ui/records/cardedits.h"
#include "ui/records/historymodel.h"

#include <QListView>

class HistoryList : public QListView
{
    Q_OBJECT
public:
    HistoryList(CardEdits &edits, QWidget *parent = nullptr);

    HistoryModel &history() const { return *m_model; }
    /// Shows the newest `limit` actions about `record` (0: of the file) that `filter` keeps; reads anew on each change
    /// of the file while it is visible.
    void load(Id record, int limit, std::function<bool(const HistoryEntry &)> filter = {});
    void undo(const QModelIndex &index);
    /// Words of the button and menu entry that takes an action back.
    void setUndoText(const QString &text) { m_undoText = text; }
    static bool canUndo(const HistoryEntry &entry);
    void refresh(); ///< asks again where something has changed since; by itself whenever it comes into sight

Q_SIGNALS:
    void entriesLoaded(int count);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void ask();
    void needVisible();

    CardEdits &m_edits;
    HistoryModel *m_model;
    class HistoryDelegate *m_delegate;
    Id m_record = 0;
    int m_limit = 0;
    bool m_stale = true;
    std::function<bool(const HistoryEntry &)> m_filter;
    QString m_undoText;
};
