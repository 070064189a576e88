// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/systemappearance.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QStyleHints>
#ifdef RAPPORT_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

SystemAppearance::SystemAppearance()
{
    const QPalette palette = QGuiApplication::palette();
    m_dark = palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
    read();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemAppearance::read);
#endif
    qApp->installEventFilter(this);
    askPortal();
}

void SystemAppearance::read()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        setDark(scheme == Qt::ColorScheme::Dark);
#elif defined(Q_OS_WIN)
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    setDark(personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0);
#elif defined(Q_OS_MACOS)
    const QSettings global(u"Apple Global Domain"_s, QSettings::NativeFormat);
    setDark(global.value(u"AppleInterfaceStyle"_s).toString() == u"Dark");
#endif
#ifdef Q_OS_WIN
    BOOL animations = TRUE;
    SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animations, 0);
    setReducedMotion(!animations);
#endif
}

bool SystemAppearance::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        read();
    return false;
}

void SystemAppearance::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

void SystemAppearance::setReducedMotion(bool reduced)
{
    if (m_reducedMotion == reduced)
        return;
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

#ifdef RAPPORT_DBUS
void SystemAppearance::askPortal()
{
    // Not on offscreen and the like: a test must not depend on the desktop it runs under.
    const QString platform = QGuiApplication::platformName();
    if (platform != u"xcb" && !platform.startsWith(u"wayland"))
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s, path = u"/org/freedesktop/portal/desktop"_s,
                  interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(portalChanged(QString, QString, QDBusVariant)));
    const QList<std::pair<QString, QString>> keys{{u"org.freedesktop.appearance"_s, u"color-scheme"_s},
                                                  {u"org.gnome.desktop.interface"_s, u"enable-animations"_s}};
    for (const auto &[group, key] : keys) {
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        call << group << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group = group, key = key] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            watcher->deleteLater();
            if (reply.isValid())
                portalChanged(group, key, reply.value());
        });
    }
}

void SystemAppearance::portalChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    QVariant plain = value.variant();
    if (plain.canConvert<QDBusVariant>()) // Read wraps its answer twice
        plain = plain.value<QDBusVariant>().variant();
    if (group == u"org.freedesktop.appearance" && key == u"color-scheme")
        setDark(plain.toUInt() == 1);
    else if (group == u"org.gnome.desktop.interface" && key == u"enable-animations")
        setReducedMotion(!plain.toBool());
}
#else
void SystemAppearance::askPortal() {}
void SystemAppearance::portalChanged(const QString &, const QString &, const QDBusVariant &) {}
#endif
