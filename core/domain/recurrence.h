// SPDX-License-Identifier: GPL-3.0-or-later
// When something recurs, by RFC 5545: RRULE, RDATE, EXRULE and EXDATE lines over a first time in a time zone. The time
// on the clock of that zone stays the same when summer time begins or ends. A value; any thread.
#pragma once

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QTimeZone>
#include <functional>
#include <optional>

class Recurrence
{
public:
    /// Nothing when a line cannot be read or there is none that adds a time. `first` is DTSTART.
    static std::optional<Recurrence> parse(const QString &lines, const QDateTime &first, const QTimeZone &zone);

    /// Those from `from` to before `to`, in order; only the first `limit` unless that is 0.
    QList<QDateTime> between(const QDateTime &from, const QDateTime &to, int limit = 0) const;
    QDateTime after(const QDateTime &instant) const; ///< the first later one; invalid when there is none
    const QTimeZone &zone() const { return m_zone; }

private:
    Recurrence(const QDateTime &first, const QTimeZone &zone);
    bool read(const QString &lines);
    bool isExcepted(const QDateTime &instant) const;
    void addRule(const QByteArray &rule, const QDateTime &from, const QDateTime &to, int limit,
                 const std::function<bool(const QDateTime &)> &wanted, QList<QDateTime> *found) const;

    QDateTime m_first;
    QTimeZone m_zone;
    QList<QByteArray> m_rules, m_exceptRules;
    QList<QDateTime> m_dates;
    QSet<qint64> m_excepted; ///< instants
    QSet<QDate> m_exceptedDays;
};

/// A day and a time on the clock of `zone`. Where summer time leaves that hour out it is as much later, as RFC 5545
/// says.
QDateTime onClock(QDate day, QTime time, const QTimeZone &zone);
/// The lines with `instant` taken out: one more EXDATE in UTC, or a day for what lasts all day.
QString linesWithout(const QString &lines, const QDateTime &instant, const QTimeZone &zone, bool allDay);
