// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/servicewords.h"

#include "core/domain/activities.h"
#include "core/values/datewords.h"
#include "core/values/join.h"
#include "core/values/timetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ServiceWords)
};
constexpr qint64 minute = 60000, hour = 60 * minute;

QString agreedText(const ServiceClock &clock, const QString &level)
{
    const QString agreed = Texts::tr("Agreed: %1 of working time").arg(spanText(clock.agreed));
    return level.isEmpty() ? agreed : joinedFacts({agreed, level});
}

QString dayAndTime(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const QString time = timeText(local.time());
    return local.date() == now.toLocalTime().date()
               ? time
               : Texts::tr("%1 %2", "a day and a time: Mon 14:00")
                     .arg(relativeDay(local.date(), now.toLocalTime().date(), QLocale().name()), time);
}
} // namespace

QString spanText(qint64 milliseconds)
{
    const qint64 minutes = qMax(qint64(1), milliseconds / minute);
    if (minutes < 48 * 60)
        return durationText(minutes);
    return Texts::tr("%Ln day(s)", nullptr, int(minutes / (24 * 60)));
}

ClockLine clockLine(const ServiceClocks &clocks, bool answered, const QString &level, const QDateTime &now)
{
    const bool solution =
        answered || clocks.response.state == ServiceClock::None || clocks.resolution.stoppedAt.isValid();
    const ServiceClock &clock = solution ? clocks.resolution : clocks.response;
    ClockLine line{{}, agreedText(clock, level), u"clock"_s, Tone::Accent};
    const auto say = [&](Tone tone, const QString &icon, const QString &title) {
        line.tone = tone;
        line.icon = icon;
        line.title = title;
    };
    switch (clock.state) {
    case ServiceClock::None:
        return {};
    case ServiceClock::Running:
        line.title = solution ? Texts::tr("To be resolved by %1").arg(dayAndTime(clock.due, now))
                              : Texts::tr("To be answered by %1").arg(dayAndTime(clock.due, now));
        break;
    case ServiceClock::Warning:
        say(Tone::Amber, u"triangle-alert"_s,
            solution ? Texts::tr("Only %1 left for the solution").arg(spanText(clock.remaining()))
                     : Texts::tr("Only %1 left for the answer").arg(spanText(clock.remaining())));
        break;
    case ServiceClock::Paused:
        say(Tone::Amber, u"clock"_s, Texts::tr("The clock stands still: the customer was asked"));
        break;
    case ServiceClock::Met:
        say(Tone::Green, u"circle-check"_s, Texts::tr("Resolved in time, after %1 of work").arg(spanText(clock.used)));
        break;
    case ServiceClock::Breached:
        if (clock.stoppedAt.isValid())
            say(Tone::Red, u"circle-alert"_s,
                Texts::tr("Resolved %1 late").arg(spanText(clock.breachedAt.msecsTo(clock.stoppedAt))));
        else
            say(Tone::Red, u"circle-alert"_s,
                solution ? Texts::tr("Solution overdue by %1").arg(spanText(clock.breachedAt.msecsTo(now)))
                         : Texts::tr("Answer overdue by %1").arg(spanText(clock.breachedAt.msecsTo(now))));
        break;
    }
    return line;
}
