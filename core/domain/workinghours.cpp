// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workinghours.h"

#include <QMap>
#include <QMutex>

namespace
{
constexpr qint64 msOfMinute = 60 * 1000;
constexpr qint64 msOfDay = 24 * 60 * msOfMinute;
// Beyond these nothing is counted: years 1 and 9999, by their Julian days.
constexpr qint64 firstDay = 2440588; // 1 January 1970
constexpr qint64 earliest = (1721427 - firstDay) * msOfDay;
constexpr qint64 latest = (5373483 - firstDay) * msOfDay;

qint64 dayOf(qint64 clock)
{
    return clock >= 0 ? clock / msOfDay : -((-clock + msOfDay - 1) / msOfDay);
}

/// Whole weeks from a Monday near 1970, and the weekday from 0.
std::pair<qint64, int> weekOf(qint64 day)
{
    const qint64 sinceMonday = day + 3;
    const qint64 week = sinceMonday >= 0 ? sinceMonday / 7 : -((-sinceMonday + 6) / 7);
    return {week, int(sinceMonday - week * 7)};
}

/// Of these spans, milliseconds before a time of the day.
qint64 openBefore(const WorkingSpans &spans, qint64 time)
{
    qint64 open = 0;
    for (const WorkingSpan &span : spans)
        open += std::clamp(time - span.from * msOfMinute, qint64(0), (span.to - span.from) * msOfMinute);
    return open;
}
} // namespace

WorkingDays WorkingDays::always(const QTimeZone &zone)
{
    WorkingDays days;
    days.zone = zone;
    days.week.fill({{0, 24 * 60}});
    return days;
}

WorkingHours::WorkingHours(const WorkingDays &days)
    : m_stretches(stretchesOf(days.zone.isValid() ? days.zone : QTimeZone::utc()))
{
    for (int weekday = 0; weekday < 7; ++weekday) {
        m_week[weekday] = normalSpans(days.week[weekday]);
        m_weekSums[weekday + 1] = m_weekSums[weekday] + openBefore(m_week[weekday], msOfDay);
    }
    QMap<QDate, WorkingSpans> exceptions;
    for (const QDate day : days.holidays)
        exceptions.insert(day, {});
    for (auto it = days.extra.begin(); it != days.extra.end(); ++it)
        exceptions.insert(it.key(), normalSpans(it.value()));
    qint64 more = 0;
    for (auto it = exceptions.begin(); it != exceptions.end(); ++it) {
        if (!it.key().isValid())
            continue;
        const qint64 day = it.key().toJulianDay() - firstDay;
        more += openBefore(it.value(), msOfDay) - openBefore(m_week[weekOf(day).second], msOfDay);
        m_exceptions.append({day, it.value(), more});
    }
}

// Found by asking for the offset every few days: QTimeZone::transitions() of Qt 6.4 ends with 2037. Takes a few
// milliseconds, so each zone is kept.
QList<WorkingHours::Stretch> WorkingHours::stretchesOf(const QTimeZone &zone)
{
    static QMutex mutex;
    static QHash<QByteArray, QList<Stretch>> known;
    const QMutexLocker lock(&mutex);
    QList<Stretch> &stretches = known[zone.id()];
    if (!stretches.isEmpty())
        return stretches;
    const auto offsetAt = [&zone](qint64 instant) {
        return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC)) * qint64(1000);
    };
    const qint64 end = QDateTime(QDate(2200, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    stretches.append({earliest, offsetAt(0)});
    for (qint64 from = 0; from < end; from += 5 * msOfDay) {
        while (offsetAt(from + 5 * msOfDay) != stretches.last().offset) {
            qint64 before = std::max(from, stretches.last().from), change = from + 5 * msOfDay;
            while (change - before > 1000) {
                const qint64 middle = before + (change - before) / 2000 * 1000;
                (offsetAt(middle) == stretches.last().offset ? before : change) = middle;
            }
            stretches.append({change, offsetAt(change)});
        }
    }
    return stretches;
}

qsizetype WorkingHours::stretchAt(qint64 instant) const
{
    const auto after = std::upper_bound(m_stretches.begin() + 1, m_stretches.end(), instant,
                                        [](qint64 value, const Stretch &stretch) { return value < stretch.from; });
    return after - m_stretches.begin() - 1;
}

qint64 WorkingHours::endOf(qsizetype stretch) const
{
    return stretch + 1 < m_stretches.size() ? m_stretches[stretch + 1].from : latest;
}

const WorkingSpans &WorkingHours::spansOf(qint64 day) const
{
    const auto at = std::lower_bound(m_exceptions.begin(), m_exceptions.end(), day,
                                     [](const Exception &exception, qint64 value) { return exception.day < value; });
    return at != m_exceptions.end() && at->day == day ? at->spans : m_week[weekOf(day).second];
}

// The sum of all that is open on an even clock until then, counted from some Monday: differences are what matters.
qint64 WorkingHours::openUntil(qint64 clock) const
{
    const qint64 day = dayOf(clock);
    const auto [week, weekday] = weekOf(day);
    const auto at = std::lower_bound(m_exceptions.begin(), m_exceptions.end(), day,
                                     [](const Exception &exception, qint64 value) { return exception.day < value; });
    const bool exceptional = at != m_exceptions.end() && at->day == day;
    return week * m_weekSums[7] + m_weekSums[weekday] + (at == m_exceptions.begin() ? 0 : std::prev(at)->more) +
           openBefore(exceptional ? at->spans : m_week[weekday], clock - day * msOfDay);
}

// The earliest time of the clock after `from` at which openUntil() is `opened`; `to` is late enough.
qint64 WorkingHours::clockWhen(qint64 opened, qint64 from, qint64 to) const
{
    qint64 day = dayOf(from), last = dayOf(to);
    // Most deadlines are near: looked for in spans of days that double.
    for (qint64 reach = 2; day + reach < last; reach *= 2) {
        if (openUntil((day + reach) * msOfDay) >= opened)
            last = day + reach - 1;
        else
            day += reach;
    }
    while (day < last) {
        const qint64 middle = day + (last - day) / 2;
        if (openUntil((middle + 1) * msOfDay) >= opened)
            last = middle;
        else
            day = middle + 1;
    }
    qint64 left = opened - openUntil(day * msOfDay);
    for (const WorkingSpan &span : spansOf(day)) {
        const qint64 length = (span.to - span.from) * msOfMinute;
        if (left <= length)
            return day * msOfDay + span.from * msOfMinute + left;
        left -= length;
    }
    return to;
}

std::optional<qint64> WorkingHours::instantAfter(qint64 from, qint64 open) const
{
    for (qsizetype stretch = stretchAt(from); stretch < m_stretches.size(); ++stretch) {
        const qint64 offset = m_stretches[stretch].offset;
        const qint64 end = endOf(stretch);
        const qint64 before = openUntil(from + offset);
        const qint64 here = openUntil(end + offset) - before;
        if (here >= open)
            return clockWhen(before + open, from + offset, end + offset) - offset;
        open -= here;
        from = end;
    }
    return {};
}

qint64 WorkingHours::workingTime(const QDateTime &from, const QDateTime &to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    qint64 begin = std::clamp(from.toMSecsSinceEpoch(), earliest, latest);
    qint64 end = std::clamp(to.toMSecsSinceEpoch(), earliest, latest);
    const bool backwards = end < begin;
    if (backwards)
        std::swap(begin, end);
    qint64 open = 0;
    for (qsizetype stretch = stretchAt(begin); begin < end; ++stretch) {
        const qint64 until = std::min(end, endOf(stretch));
        open += openUntil(until + m_stretches[stretch].offset) - openUntil(begin + m_stretches[stretch].offset);
        begin = until;
    }
    return backwards ? -open : open;
}

QDateTime WorkingHours::addWorkingTime(const QDateTime &from, qint64 milliseconds) const
{
    if (!from.isValid())
        return {};
    const qint64 begin = std::clamp(from.toMSecsSinceEpoch(), earliest, latest);
    // It opens a millisecond before the first open one has passed.
    const std::optional<qint64> instant = milliseconds > 0 ? instantAfter(begin, milliseconds) : instantAfter(begin, 1);
    return instant ? QDateTime::fromMSecsSinceEpoch(*instant - (milliseconds > 0 ? 0 : 1), Qt::UTC) : QDateTime();
}

bool WorkingHours::isOpen(const QDateTime &instant) const
{
    return instant.isValid() && workingTime(instant, instant.addMSecs(1)) > 0;
}
