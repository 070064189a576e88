// SPDX-License-Identifier: GPL-3.0-or-later
// A time of day, and a day with one, as short as the locale writes them. Any thread.
#pragma once

#include <QDateTime>
#include <QLocale>

QString timeText(QTime time, const QLocale &locale = {});
/// "Fri, 27 Nov 2026, 15:00": so that no doubt is left.
QString fullDateTimeText(const QDateTime &when, const QLocale &locale = {});
QString dateTimeText(const QDateTime &when, const QLocale &locale = {});
