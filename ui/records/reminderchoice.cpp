// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/reminderchoice.h"

#include "ui/records/defaultreminder.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 none = -1, hour = 60, day = 24 * 60;

QString words(qint64 minutes)
{
    if (minutes < 0)
        return ReminderChoice::tr("No reminder");
    if (minutes == 0)
        return ReminderChoice::tr("Remind at the time");
    if (minutes % day == 0)
        return ReminderChoice::tr("Remind %n day(s) before", nullptr, int(minutes / day));
    if (minutes % hour == 0)
        return ReminderChoice::tr("Remind %n hour(s) before", nullptr, int(minutes / hour));
    return ReminderChoice::tr("Remind %n minute(s) before", nullptr, int(minutes));
}
} // namespace

ReminderChoice::ReminderChoice(QWidget *parent) : QComboBox(parent)
{
    setObjectName(u"reminder"_s);
    setAccessibleName(tr("Reminder"));
    for (qint64 minutes : {none, qint64(0), qint64(5), qint64(15), qint64(30), hour, day})
        addItem(words(minutes), minutes);
    setMinutes(defaultReminder());
}

std::optional<qint64> ReminderChoice::minutes() const
{
    const qint64 minutes = currentData().toLongLong();
    return minutes < 0 ? std::nullopt : std::optional(minutes);
}

/// A time that is not among the usual ones (the default of the user, or from a calendar file) joins them in its place.
void ReminderChoice::setMinutes(std::optional<qint64> minutes)
{
    const qint64 wanted = minutes.value_or(none);
    int at = 0;
    while (at < count() && itemData(at).toLongLong() < wanted)
        ++at;
    if (at == count() || itemData(at).toLongLong() != wanted)
        insertItem(at, words(wanted), wanted);
    setCurrentIndex(at);
}
