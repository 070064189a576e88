// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/trayicon.h"

#include "ui/widgets/icons.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QSystemTrayIcon>

TrayIcon &TrayIcon::instance()
{
    static QPointer<TrayIcon> icon;
    if (!icon)
        icon = new TrayIcon(qApp);
    return *icon;
}

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent), m_icon(new QSystemTrayIcon(applicationIcon(), this)), m_menu(new QMenu)
{
    connect(m_menu, &QMenu::aboutToShow, this, [this] { // in the language of the moment
        m_menu->clear();
        m_menu->addAction(tr("Open Rapport"), this, &TrayIcon::openRequested);
        m_menu->addAction(tr("Quit"), qApp, &QCoreApplication::quit);
    });
    m_menu->addAction(tr("Open Rapport"), this, &TrayIcon::openRequested); // some trays show no empty menu
    m_icon->setContextMenu(m_menu);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageClicked);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
}

TrayIcon::~TrayIcon()
{
    delete m_menu;
}

bool TrayIcon::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setKept(bool kept)
{
    m_kept = kept;
    show();
}

void TrayIcon::say(const QString &title, const QString &text)
{
    m_saying = true;
    show();
    m_icon->showMessage(title, text, applicationIcon());
}

void TrayIcon::unsay()
{
    m_saying = false;
    show();
}

void TrayIcon::show()
{
    m_icon->setVisible((m_kept || m_saying) && isPossible());
}
