// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/timetext.h"

#include "core/values/join.h"
#include "core/values/partialdate.h"

using namespace Qt::StringLiterals;

// In Taiwan the short form names the part of the day (CLDR's letter B), which Qt puts out as it stands.
QString timeText(QTime time, const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s); // of the C locale
    return locale.toString(time, format.replace(u'B', u'A'));
}

QString dateTimeText(const QDateTime &when, const QLocale &locale)
{
    return locale.toString(when.date(), QLocale::ShortFormat) + u' ' + timeText(when.time(), locale);
}

QString fullDateTimeText(const QDateTime &when, const QLocale &locale)
{
    return joinedClauses({locale.toString(when.date(), datePattern(locale, "yMMMEd")), timeText(when.time(), locale)});
}
