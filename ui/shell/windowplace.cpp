// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

void saveWindowPlace(const QWidget &window)
{
    QSettings().setValue(u"shell/geometry"_s, window.saveGeometry());
}

QRect placedOnScreen(const QRect &frame)
{
    constexpr int grip = 80; // enough of the title bar to take hold of
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        const QRect seen = screen->availableGeometry().intersected(frame);
        if (seen.width() >= grip && seen.height() >= grip && frame.top() >= screen->availableGeometry().top())
            return frame;
    }
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QRect placed(QPoint(), frame.size().boundedTo(room.size()));
    placed.moveCenter(room.center());
    return placed;
}

void restoreWindowPlace(QWidget &window)
{
    const QByteArray saved = QSettings().value(u"shell/geometry"_s).toByteArray();
    if (saved.isEmpty() || !window.restoreGeometry(saved)) {
        const QSize room = window.screen()->availableGeometry().size();
        window.resize(QSize(1440, 900).boundedTo(room * .92).expandedTo(window.minimumSize().boundedTo(room)));
        return;
    }
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QRect placed = placedOnScreen(window.geometry());
    if (placed != window.geometry())
        window.setGeometry(placed);
}
