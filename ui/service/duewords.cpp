// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/duewords.h"

#include "core/domain/activities.h"
#include "core/values/datewords.h"
#include "ui/service/servicewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DueWords)
};
} // namespace

DueWords dueWords(const QDateTime &due, const QDateTime &warn, const QDateTime &now)
{
    if (!due.isValid())
        return {};
    if (due < now)
        return {Texts::tr("Overdue %1", "for 3 h").arg(spanText(due.msecsTo(now))), u"circle-alert"_s, Ink::Red};
    const QString when = plannedText(due.toLocalTime(), now.toLocalTime(), QLocale());
    if (warn.isValid() && warn <= now)
        return {when, u"triangle-alert"_s, Ink::Amber};
    return {when, due.toLocalTime().date() == now.toLocalTime().date() ? u"clock"_s : u"calendar"_s, Ink::Secondary};
}

DueWords idleWords(const QString &type, const QDateTime &resolved, const QDateTime &now)
{
    if (type == QLatin1StringView(ServiceStatus::waiting))
        return {Texts::tr("Waiting for the customer"), u"clock"_s, Ink::Muted};
    if (resolved.isValid())
        return {relativeDay(resolved.toLocalTime().date(), now.toLocalTime().date(), QLocale().name()),
                u"circle-check"_s, Ink::Green};
    return {Texts::tr("No time agreed"), u"calendar"_s, Ink::Muted};
}
