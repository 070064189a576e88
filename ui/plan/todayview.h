// SPDX-License-Identifier: GPL-3.0-or-later
// The list of today: one deed a row by mouse (circle, icons, menu) or by keys (Space, Enter, N for the next step, L to
// log a call, left and right to fold). It holds its place when rows come and go.
#pragma once

#include "ui/plan/todaydelegate.h"

#include <QListView>

class TodayView : public QListView
{
    Q_OBJECT
public:
    explicit TodayView(TodayModel &model, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void wanted(TodayDeed deed, const TodayModel::Item &item);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void perform(TodayDeed deed, const QModelIndex &index);
    void fold(const QModelIndex &index, bool folded);
    void rememberPlace();
    void restorePlace();

    TodayModel &m_model;
    TodayDelegate *m_delegate;
    TodayModel::Item m_place; ///< was current before all rows were made anew
    int m_row = -1, m_scroll = 0;
    bool m_readOnly = false;
};
