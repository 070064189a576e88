// SPDX-License-Identifier: GPL-3.0-or-later
// How the user wants to be reminded: kept on this computer, not in the file. The settings page shows and changes it.
#pragma once

#include "core/domain/reminders.h"

class QFormLayout;
class QWidget;

struct ReminderSettings {
    bool on = true;
    bool background = false; ///< also while no window is open
    QuietHours quiet{false, QTime(20, 0), QTime(8, 0)};

    static ReminderSettings load();
    void save() const;
};

/// What was shown and put off in the file at `path`, on this computer.
ReminderMemory reminderMemory(const QString &path);
void setReminderMemory(const QString &path, const ReminderMemory &memory);

/// The rows of the settings page about planning and reminders.
void addPlanSettings(QFormLayout *form, QWidget *parent);
