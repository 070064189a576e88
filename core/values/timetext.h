// SPDX-License-Identifier: GPL-3.0-or-later
// A time of day, and a day with one, as short as the locale writes them. Any thread.
#pragma once

#include <QDateTime>
#include <QLocale>

QString timeText(QTime time, const QLocale &locale = {});
QString dateTimeText(const QDateTime &when, const QLocale &locale = {});
