// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/notifier.h"

#include "ui/plan/trayicon.h"
#ifdef RAPPORT_DBUS
#include "ui/plan/notifierdbus.h"
#endif

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace
{
/// One message at a time; pressing it opens what it is about.
class TrayNotifier final : public Notifier
{
public:
    TrayNotifier()
    {
        connect(&TrayIcon::instance(), &TrayIcon::messageClicked, this, [this] {
            if (m_shown)
                Q_EMIT acted(m_shown, ReminderDeed::Open);
        });
    }
    void show(const Notice &notice) override
    {
        m_shown = notice.record;
        TrayIcon::instance().say(notice.title, notice.text);
    }
    void withdraw(Id record) override
    {
        if (record == m_shown) {
            m_shown = 0;
            TrayIcon::instance().unsay();
        }
    }

private:
    Id m_shown = 0;
};
} // namespace

std::unique_ptr<Notifier> Notifier::ofDesktop()
{
#ifdef RAPPORT_DBUS
    // Not on offscreen and the like: a test must not depend on the desktop it runs under.
    const QString platform = QGuiApplication::platformName();
    if (platform == u"xcb" || platform.startsWith(u"wayland"))
        if (const QDBusConnection bus = QDBusConnection::sessionBus(); bus.isConnected())
            return std::make_unique<DBusNotifier>(bus);
#endif
    return std::make_unique<TrayNotifier>();
}
