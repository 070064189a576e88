// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders as notifications of the desktop: a server of the test's own on a bus of its own.
#include "ui/plan/notifierdbus.h"

#include "tests/support/catch.h"

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
class NotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList titles, texts, actions;
    QList<uint> withdrawn;

public Q_SLOTS:
    Q_SCRIPTABLE uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                             const QStringList &buttons, const QVariantMap &, int)
    {
        titles.append(title);
        texts.append(text);
        actions = buttons;
        return uint(titles.size());
    }
    Q_SCRIPTABLE void CloseNotification(uint id) { withdrawn.append(id); }

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);
};

/// A bus that lives as long as the test; not running where there is no such program.
struct PrivateBus {
    QProcess daemon;
    QString address;

    PrivateBus()
    {
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        if (daemon.waitForStarted() && daemon.waitForReadyRead(10000))
            address = QString::fromLocal8Bit(daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        QDBusConnection::disconnectFromBus(u"server"_s);
        QDBusConnection::disconnectFromBus(u"client"_s);
        daemon.terminate();
        daemon.waitForFinished();
    }
};
} // namespace

TEST_CASE("reminders are notifications of the desktop with their buttons")
{
    PrivateBus bus;
    if (bus.address.isEmpty()) {
        WARN("skipped: no dbus-daemon could be started");
        return;
    }
    NotificationServer server;
    QDBusConnection serving = QDBusConnection::connectToBus(bus.address, u"server"_s);
    REQUIRE(serving.registerService(u"org.freedesktop.Notifications"_s));
    REQUIRE(serving.registerObject(u"/org/freedesktop/Notifications"_s, &server,
                                   QDBusConnection::ExportScriptableContents));
    DBusNotifier notifier(QDBusConnection::connectToBus(bus.address, u"client"_s));
    QList<std::pair<Id, ReminderDeed>> acted;
    QObject::connect(&notifier, &Notifier::acted, &notifier, [&](Id activity, ReminderDeed deed) {
        acted.append({activity, deed});
    });
    notifier.show({41, u"Call · Prices"_s, u"Today 15:00 · A <b> & C"_s});
    notifier.show({42, u"Visit"_s, u"Today 16:00"_s});
    REQUIRE(QTest::qWaitFor([&] { return server.titles.size() == 2; }));
    QTest::qWait(50); // the answers, too
    CHECK(server.titles.first() == u"Call · Prices"_s);
    CHECK(server.texts.first() == u"Today 15:00 · A &lt;b&gt; &amp; C"_s);
    CHECK(server.actions.contains(u"snooze60"_s));
    CHECK(server.actions.size() == 10);
    Q_EMIT server.ActionInvoked(7, u"done"_s); // somebody else's
    Q_EMIT server.ActionInvoked(1, u"snooze10"_s);
    REQUIRE(QTest::qWaitFor([&] { return !acted.isEmpty(); }));
    CHECK(acted == QList<std::pair<Id, ReminderDeed>>{{41, ReminderDeed::SnoozeTenMinutes}});
    notifier.withdraw(42);
    REQUIRE(QTest::qWaitFor([&] { return !server.withdrawn.isEmpty(); }));
    CHECK(server.withdrawn == QList<uint>{2});
    notifier.show({43, u"Call"_s, {}});
    REQUIRE(QTest::qWaitFor([&] { return server.titles.size() == 3; }));
    QTest::qWait(50);
    Q_EMIT server.ActionInvoked(3, u"default"_s);
    REQUIRE(QTest::qWaitFor([&] { return acted.size() == 2; }));
    CHECK(acted.last() == std::pair<Id, ReminderDeed>{43, ReminderDeed::Open});
}

#include "remindersdbus.moc"
