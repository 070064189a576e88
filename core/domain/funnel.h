// SPDX-License-Identifier: GPL-3.0-or-later
// How deals go through a pipeline: how many reach each stage, pass it, are lost in it, how long that takes, and what it
// is worth. Asked of a file through Facts, in a thread where waiting is no harm; days are local.
#pragma once

#include "core/record/facts.h"

#include <QDate>
#include <QMap>

struct CrmSchema;
struct Opportunity;

/// Which deals, and how they are counted.
struct FunnelQuery {
    /// Cohort: the deals opened in the period, and what became of them until now. Period: what happened to any deal in
    /// the period.
    enum View { Cohort, Period };
    Id pipeline = 0;
    QDate from, to; ///< both included
    View view = Cohort;
    Filter filter;                    ///< of opportunities
    const FieldBase *group = nullptr; ///< of opportunities: a funnel for each of its values as well
};

/// A deal counts once in a stage, at the furthest it ever got: who moves back or is reopened is not counted again. A
/// deal that enters further on has passed what lies before.
struct FunnelStage {
    Id stage = 0;
    qint64 entered = 0, passed = 0, lost = 0;
    qint64 waiting = 0;            ///< cohort: got as far as here and is still open; entered = passed + lost + waiting
    qint64 medianSeconds = 0;      ///< in this stage, of the deals that have left it
    QMap<QString, qint64> amounts; ///< of those that entered: minor units by currency
    qint64 timed = 0;              ///< how many deals that is; 0: no median
    qint64 decided() const { return passed + lost; }
    double conversion() const { return decided() ? double(passed) / double(decided()) : 0; }
};

/// Deals of one currency. Unlike currencies are never added.
struct FunnelMoney {
    qint64 deals = 0, won = 0, lost = 0, open = 0;
    qint64 wonMinor = 0, lostMinor = 0, openMinor = 0;
    qint64 cycleDays = 0, cycled = 0; ///< as in Funnel
};

struct Funnel {
    QVariant group;                   ///< value of FunnelQuery::group, stored form
    QList<FunnelStage> stages;        ///< the open ones, in their order
    QMap<QString, FunnelMoney> money; ///< by currency, "" for deals without an amount
    qint64 deals = 0, won = 0, lost = 0, open = 0;
    qint64 cycleDays = 0; ///< of the won deals together, from opening to closing
    qint64 cycled = 0;    ///< how many those are

    double winRate() const { return won + lost ? double(won) / double(won + lost) : 0; }
    double meanCycle() const { return cycled ? double(cycleDays) / double(cycled) : 0; } ///< days
    /// Minor units a day: deals × mean value of a won one × win rate ÷ days from opening to winning; of that currency
    /// alone. Nothing when one of them is not known.
    std::optional<double> velocity(const QString &currency) const;
    /// The open stage with the lowest share of deals that pass, of those where at least five were decided; -1: none.
    int bottleneck() const;
};

struct FunnelReport {
    Funnel whole;
    QList<Funnel> groups;  ///< by FunnelQuery::group, most deals first
    QDate bottleneckSince; ///< first of the months without a break in which it was the bottleneck; invalid: none
};

/// Opened from `from` to `to`; a deal without such a day, of an older file, on the one on which it was written down.
Filter openedWithin(const Opportunity &opportunity, QDate from, QDate to);

/// The records behind a number of a cohort's funnel, to be shown as a list: those of stage `at`, or with -1 of the
/// whole funnel. `stages`: of the pipeline, in their order. In the period view only won, lost and all can be told apart
/// by what the records hold.
enum class FunnelPart { Entered, Passed, Lost, Waiting, Won };
Filter funnelFilter(const FunnelQuery &query, const CrmSchema &schema, const QList<Record> &stages, int at,
                    FunnelPart part);

/// What was closed in the period, by the day of closing alone: deals, money and cycle, no stages. Far cheaper than a
/// funnel; `view` and `group` do not matter.
Funnel closedOf(const FunnelQuery &query, const CrmSchema &schema, Facts &facts);

FunnelReport funnelOf(const FunnelQuery &query, const CrmSchema &schema, Facts &facts);

/// A deal as a funnel counts it; open stages by position, one past the last when it is won, -1 none.
struct FunnelDeal {
    Id id = 0;
    int before = -1; ///< as far as it had come when the period began; cohort: -1
    int reached = -1;
    bool won = false, lost = false;
};
using FunnelVisit = std::function<void(const FunnelDeal &deal)>;
/// Each of the deals that funnelOf() counts.
void visitFunnel(const FunnelQuery &query, const CrmSchema &schema, Facts &facts, const FunnelVisit &visit);
