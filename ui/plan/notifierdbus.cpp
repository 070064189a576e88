// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/notifierdbus.h"

#include "ui/plan/trayicon.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace
{
const QString service = u"org.freedesktop.Notifications"_s, path = u"/org/freedesktop/Notifications"_s;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Reminders)
};

constexpr std::pair<QStringView, ReminderDeed> actions[] = {{u"default", ReminderDeed::Open},
                                                            {u"done", ReminderDeed::Done},
                                                            {u"snooze10", ReminderDeed::SnoozeTenMinutes},
                                                            {u"snooze60", ReminderDeed::SnoozeHour},
                                                            {u"tomorrow", ReminderDeed::SnoozeTomorrow}};
} // namespace

DBusNotifier::DBusNotifier(const QDBusConnection &bus) : m_bus(bus)
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
}

void DBusNotifier::show(const Notice &notice)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    QStringList buttons{u"default"_s, Texts::tr("Open")};
    if (notice.canBeDone)
        buttons << u"done"_s << Texts::tr("Done");
    buttons << u"snooze10"_s << Texts::tr("In 10 min") << u"snooze60"_s << Texts::tr("In 1 hour") << u"tomorrow"_s
            << Texts::tr("Tomorrow");
    const QVariantMap hints{{u"desktop-entry"_s, u"org.rapportcrm.Rapport"_s}, {u"category"_s, u"calendar"_s}};
    QString text = notice.text; // the text of a notification may be markup
    call << QCoreApplication::applicationName() << uint(0) << u"org.rapportcrm.Rapport"_s << notice.title
         << text.toHtmlEscaped() << buttons << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            m_records.insert(reply.value(), notice.record);
        else // nobody shows notifications here
            TrayIcon::instance().say(notice.title, notice.text);
    });
}

void DBusNotifier::withdraw(Id record)
{
    for (auto it = m_records.begin(); it != m_records.end();) {
        if (it.value() != record) {
            ++it;
            continue;
        }
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"CloseNotification"_s);
        m_bus.asyncCall(call << it.key());
        it = m_records.erase(it);
    }
}

void DBusNotifier::invoked(uint notification, const QString &action)
{
    const Id record = m_records.take(notification);
    for (const auto &[name, deed] : actions)
        if (record && name == action)
            Q_EMIT acted(record, deed);
}

void DBusNotifier::closed(uint notification, uint)
{
    m_records.remove(notification); // in the window it stays
}
