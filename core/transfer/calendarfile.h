// SPDX-License-Identifier: GPL-3.0-or-later
// Activities as a calendar file of RFC 5545, for the calendars of other programs. Pure, any thread.
#pragma once

#include "core/transfer/calendarfacts.h"

#include <QByteArray>

/// Tasks become VTODO, everything else VEVENT; `file` names this file of ours, so that an activity has the same UID
/// every time. Lines end with CRLF and are folded; the text is UTF-8.
QByteArray calendarFile(const CrmSchema &schema, const QList<PlannedItem> &items, const QString &file);
