// SPDX-License-Identifier: GPL-3.0-or-later
// Business time between instants: spans of each weekday in a time zone, holidays, days that are worked all the same.
// A value; any thread. Worked examples are in docs/service-clock.md.
#pragma once

#include "core/domain/workingspans.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QTimeZone>
#include <array>
#include <optional>

/// What is declared. Spans need not be normal.
struct WorkingDays {
    QTimeZone zone = QTimeZone::utc(); ///< an invalid one counts as UTC
    std::array<WorkingSpans, 7> week;  ///< from Monday
    QSet<QDate> holidays;              ///< closed all day
    QHash<QDate, WorkingSpans> extra;  ///< days with spans of their own (调休); go before holidays and weekdays

    static WorkingDays always(const QTimeZone &zone = QTimeZone::utc()); ///< seven days of 24 hours
    bool operator==(const WorkingDays &) const = default;
};

/// Spans are times on the wall clock of the zone; what is counted is time that really passes. So an hour that summer
/// time leaves out does not exist, also in a span, and one that is repeated counts twice. Summer time is known from
/// 1970 to 2200; before and after, the clock stays as it was then. Each answer costs microseconds, however far it
/// reaches.
class WorkingHours
{
public:
    explicit WorkingHours(const WorkingDays &days = {});

    /// Milliseconds of business time; negative when `to` is before `from`. An invalid instant: 0.
    qint64 workingTime(const QDateTime &from, const QDateTime &to) const;
    /// The earliest instant at which so many milliseconds of business time have passed: at 18:00 when the day ends
    /// then, not at 09:00 on the next. Nothing or less to pass: nextOpening(), so that no deadline is before opening.
    /// In UTC; invalid when there will never be so much.
    QDateTime addWorkingTime(const QDateTime &from, qint64 milliseconds) const;
    /// `instant` itself while it is open, else when it opens next; invalid when it never does. In UTC.
    QDateTime nextOpening(const QDateTime &instant) const { return addWorkingTime(instant, 0); }
    bool isOpen(const QDateTime &instant) const;

private:
    struct Stretch { ///< of time in which the clock of the zone goes on evenly
        qint64 from; ///< milliseconds since 1970 in UTC
        qint64 offset;
    };
    struct Exception {
        qint64 day; ///< since 1970
        WorkingSpans spans;
        qint64 more; ///< than its weekday and those of all exceptions before, milliseconds
    };
    static QList<Stretch> stretchesOf(const QTimeZone &zone);
    qsizetype stretchAt(qint64 instant) const;
    qint64 endOf(qsizetype stretch) const;
    qint64 openUntil(qint64 clock) const;
    qint64 clockWhen(qint64 opened, qint64 from, qint64 to) const;
    const WorkingSpans &spansOf(qint64 day) const;
    std::optional<qint64> instantAfter(qint64 from, qint64 open) const;

    QList<Stretch> m_stretches;
    std::array<WorkingSpans, 7> m_week;
    std::array<qint64, 8> m_weekSums{}; ///< open milliseconds before each weekday; last: of a week
    QList<Exception> m_exceptions;
};
