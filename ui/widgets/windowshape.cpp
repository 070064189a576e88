// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/windowshape.h"

#include <QGuiApplication>
#include <QPainterPath>
#ifdef RAPPORT_XCB
#include <cstdlib>
#include <xcb/xcb.h>
#endif

#ifdef RAPPORT_XCB
// A compositing manager owns the selection _NET_WM_CM_Sn of its screen (Extended Window Manager Hints 1.5).
static bool isComposited()
{
    auto *x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr;
    if (!connection)
        return false;
    const QByteArray name = QByteArrayLiteral("_NET_WM_CM_S0");
    xcb_intern_atom_reply_t *atom = xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, false, uint16_t(name.size()), name.constData()), nullptr);
    if (!atom)
        return false;
    xcb_get_selection_owner_reply_t *owner =
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr);
    const bool composited = owner && owner->owner != XCB_NONE;
    std::free(owner);
    std::free(atom);
    return composited;
}
#else
static bool isComposited()
{
    return false;
}
#endif

bool windowsCanBlend()
{
    return QGuiApplication::platformName() != QLatin1String("xcb") || isComposited();
}

QRegion roundedRegion(const QRect &rect, int radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return QRegion(path.toFillPolygon().toPolygon());
}
