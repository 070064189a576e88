// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/timetext.h"

using namespace Qt::StringLiterals;

// In Taiwan the short form names the part of the day (CLDR's letter B), which Qt puts out as it stands.
QString timeText(QTime time, const QLocale &locale)
{
    const QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(u'B'))
        return locale.toString(time, format);
    return locale.toString(time, QString(format).replace(u'B', u'A'));
}

QString dateTimeText(const QDateTime &when, const QLocale &locale)
{
    return locale.toString(when.date(), QLocale::ShortFormat) + u' ' + timeText(when.time(), locale);
}
