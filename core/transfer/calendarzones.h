// SPDX-License-Identifier: GPL-3.0-or-later
// Which time zone a calendar file means: by the name that the IANA or Windows gives it, else by its own description.
// One file, one thread.
#pragma once

#include <QHash>
#include <QTimeZone>

struct icalcomponent_impl;

class CalendarZones
{
public:
    void describe(icalcomponent_impl *vtimezone); ///< must live as long as this
    /// Of a TZID, as it is in `year`; an invalid one when nobody knows it.
    QTimeZone zone(const QString &id, int year);

private:
    QTimeZone named(const QString &id) const;
    QTimeZone described(icalcomponent_impl *vtimezone, int year) const;

    QHash<QString, icalcomponent_impl *> m_described;
    QHash<QString, QTimeZone> m_known;
};
