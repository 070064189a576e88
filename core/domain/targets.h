// SPDX-License-Identifier: GPL-3.0-or-later
// Targets against what was won and is expected, how they are split, and what commission is paid. Sums are exact: a
// split adds up to its whole, the lines of a statement to its sum. Asked of a file through Facts; days are local.
#pragma once

#include "core/record/facts.h"

#include <QDate>
#include <QSet>

struct CrmSchema;

/// First and last day of the month, quarter or year (keys of Target::period) that `day` lies in.
struct Period {
    QDate first, last;
    bool contains(QDate day) const { return day.isValid() && day >= first && day <= last; }
    bool operator==(const Period &) const = default;
};
Period periodOf(const QString &key, QDate day);

/// How far a target is reached; minor units of its currency. Deals in other currencies do not count towards it.
struct Attainment {
    Record target;
    Period period;
    qint64 aim = 0, won = 0;
    qint64 weighted = 0; ///< of what is open and expected to close in the period
    qint64 lastYear = 0; ///< won in the same period a year before
    qint64 gap() const { return std::max<qint64>(0, aim - won - weighted); }
    double reached() const { return aim > 0 ? double(won) / double(aim) : 0; }
    std::optional<double> growth() const; ///< 0.1: the target is ten percent over last year; nothing was won then: none
};
/// Of every target, the latest period first.
QList<Attainment> attainments(const CrmSchema &schema, Facts &facts);

/// Won by somebody in a month, in one currency.
struct WonMonth {
    Id owner = 0;
    QString currency;
    QDate month; ///< its first day
    qint64 amount = 0, deals = 0;
};
QList<WonMonth> wonByMonth(QDate first, QDate last, const CrmSchema &schema, Facts &facts);
QHash<Id, QSet<Id>> membersOfTeams(const CrmSchema &schema, Facts &facts); ///< with their leaders

/// `amount` cut into parts in proportion to `weights` (all zero: equal ones); they add up to it.
QList<qint64> shares(qint64 amount, const QList<qint64> &weights);
/// `last` grown by so many percent, rounded to a whole minor unit.
qint64 grown(qint64 last, double percent);
