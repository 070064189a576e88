// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a timeline: tick, edit and delete by mouse and keyboard (Space, Enter, Del), editing in place.
#pragma once

#include "ui/records/timelinedelegate.h"

#include <QListView>
#include <QMenu>

class CardEdits;
class ComposeBox;

class TimelineView : public QListView
{
    Q_OBJECT
public:
    TimelineView(const CrmSchema &schema, CardEdits &edits, QWidget *parent = nullptr);

    TimelineModel &timeline() const { return *m_model; }
    bool isEditing() const { return m_editor; }
    void editEntry(Id activity);
    void closeEntry();
    /// Ticks a planned activity off, or takes the tick back.
    void toggleDone(const Record &activity);

Q_SIGNALS:
    void fileActivated(const Record &attachment);
    void fileDeleted(const Record &attachment);
    void openRequested(const QString &entity, Id id); ///< of what an event is about
    void serviceRequested(Id activity);               ///< a new service record of what this one says
    void splitRequested(Id activity);                 ///< a record of its own of what this one says
    void menuForFile(const Record &attachment, QMenu *menu);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void doItemsLayout() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void activate(const QModelIndex &index);
    bool handles(const QModelIndex &index, QPoint at) const;
    void removeAt(const QModelIndex &index);
    void placeEditor();

    CardEdits &m_edits;
    TimelineModel *m_model;
    TimelineDelegate *m_delegate;
    ComposeBox *m_editor = nullptr;
};
