// SPDX-License-Identifier: GPL-3.0-or-later
// What the user is being reminded of, in the corner of the window: done, later, open, or away with it.
#pragma once

#include "ui/plan/reminderservice.h"

#include <QWidget>

class QVBoxLayout;

class ReminderPanel : public QWidget
{
    Q_OBJECT
public:
    /// Floats over the upper corner of `area`.
    ReminderPanel(ReminderService &service, QWidget *area);

Q_SIGNALS:
    void allRequested(); ///< there are more than are shown

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    QWidget *row(const ReminderService::Shown &shown);
    void place();

    ReminderService &m_service;
    QWidget *m_area;
    QVBoxLayout *m_column;
    QTimer m_later;
};
