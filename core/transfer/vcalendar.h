// SPDX-License-Identifier: GPL-3.0-or-later
// vCalendar 1.0, the format of telephones and organisers before iCalendar, rewritten as iCalendar: quoted-printable
// texts, the older grammar of repetitions, alarms that are properties. Pure, any thread.
#pragma once

#include <QByteArray>

/// Whether a file says that it is of that version.
bool isVCalendar(const QByteArray &file);
QByteArray vCalendarAsICalendar(const QByteArray &file);
