// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders as notifications of a freedesktop.org desktop, with their buttons.
#pragma once

#include "ui/plan/notifier.h"

#include <QDBusConnection>
#include <QHash>

class DBusNotifier final : public Notifier
{
    Q_OBJECT
public:
    explicit DBusNotifier(const QDBusConnection &bus);
    void show(const Notice &notice) override;
    void withdraw(Id record) override;

private Q_SLOTS:
    void invoked(uint notification, const QString &action);
    void closed(uint notification, uint reason);

private:
    QDBusConnection m_bus;
    QHash<uint, Id> m_records; ///< by notification
};
