// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/defaultreminder.h"

#include "core/schema/entities/activity.h"

#include <QSettings>

using namespace Qt::StringLiterals;

std::optional<qint64> defaultReminder()
{
    const qint64 minutes = QSettings().value(u"reminders/before"_s, 10).toLongLong();
    return minutes < 0 ? std::nullopt : std::optional(minutes);
}

void setDefaultReminder(std::optional<qint64> minutes)
{
    QSettings().setValue(u"reminders/before"_s, minutes.value_or(-1));
}

void remindAsUsual(const Activity &activity, Record *planned)
{
    const std::optional<qint64> minutes = defaultReminder();
    if (minutes && (*planned)[activity.status] == QLatin1StringView(Activity::planned))
        planned->set(activity.remind, *minutes);
}
