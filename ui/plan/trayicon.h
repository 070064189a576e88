// SPDX-License-Identifier: GPL-3.0-or-later
// The program's icon in the tray: there only while no window is open and it goes on reminding, or while it has
// something to say. One per program.
#pragma once

#include <QObject>

class QSystemTrayIcon;
class QMenu;

class TrayIcon : public QObject
{
    Q_OBJECT
public:
    static TrayIcon &instance();
    ~TrayIcon() override;

    static bool isPossible();
    void setKept(bool kept); ///< stays until it is let go
    void say(const QString &title, const QString &text);
    void unsay();

Q_SIGNALS:
    void messageClicked();
    void openRequested(); ///< the window is wanted back

private:
    explicit TrayIcon(QObject *parent);
    void show();

    QSystemTrayIcon *m_icon;
    QMenu *m_menu;
    bool m_kept = false, m_saying = false;
};
