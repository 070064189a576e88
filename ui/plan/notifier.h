// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a reminder outside the window, the way the desktop does, and says what was pressed on it.
#pragma once

#include "core/schema/kind.h"

#include <QObject>
#include <memory>

enum class ReminderDeed { Done, SnoozeTenMinutes, SnoozeHour, SnoozeTomorrow, Open, Dismiss };

struct Notice {
    Id record = 0;
    QString title, text;
    bool canBeDone = true; ///< it is something to tick off
};

class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const Notice &notice) = 0;
    virtual void withdraw(Id record) = 0; ///< it needs no answer any more

    /// What fits this desktop: notifications over D-Bus, else messages of the tray.
    static std::unique_ptr<Notifier> ofDesktop();

Q_SIGNALS:
    void acted(Id record, ReminderDeed deed);
};
