// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars of any bytes: read, or refused with a reason; and what is read makes sense.
#include "core/transfer/calendarreader.h"

#include <QTimeZone>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDateTime now(QDate(2026, 5, 6), QTime(12, 0), QTimeZone::utc());
    const Result<CalendarReading> reading =
        readCalendar(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), now);
    if (!reading.ok() && reading.error().text.isEmpty())
        __builtin_trap();
    if (reading.ok())
        for (const ForeignEntry &entry : reading->entries)
            if (entry.uid.isEmpty() || (entry.at.isValid() && entry.minutes < 0))
                __builtin_trap();
    return 0;
}
