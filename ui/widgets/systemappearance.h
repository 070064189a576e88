// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop says about light or dark and about motion, followed live.
#pragma once

#include <QObject>

/** Asks Qt where it knows (6.5 on), else the registry (Windows), the desktop portal (Linux) and the start palette. */
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    /** Must be made before the program sets a palette of its own. */
    SystemAppearance();

    bool isDark() const { return m_dark; }
    bool reducedMotion() const { return m_reducedMotion; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void setDark(bool dark);
    void setReducedMotion(bool reduced);
    void read();
    void askPortal();
    Q_SLOT void portalChanged(const QString &group, const QString &key, const class QDBusVariant &value);

    bool m_dark = false;
    bool m_reducedMotion = false;
};
