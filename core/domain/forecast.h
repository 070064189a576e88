// SPDX-License-Identifier: GPL-3.0-or-later
// What was won and what is expected, month by month, against what was aimed at. Sums are exact and per currency, never
// added across currencies. Asked of a file through Facts; days are local.
#pragma once

#include "core/record/facts.h"

#include <QDate>
#include <QMap>

struct CrmSchema;

/// Of one currency, in minor units.
struct ForecastSums {
    qint64 won = 0, wonCount = 0;
    qint64 open = 0, openCount = 0;
    qint64 weightedPercent = 0; ///< each open amount times its percent; weighted() is what it comes to
    qint64 weighted() const;    ///< half a minor unit is rounded up
    ForecastSums &operator+=(const ForecastSums &other);
};
using ForecastByCurrency = QMap<QString, ForecastSums>;

struct Forecast {
    QList<QDate> months;                 ///< first days
    QList<ForecastByCurrency> byMonth;   ///< closed then, or open and expected then
    ForecastByCurrency overdue, undated; ///< open: expected before the day of asking, or without a day
};

struct ForecastQuery {
    Id pipeline = 0; ///< 0: all
    QDate from;      ///< any day of the first month
    int months = 12;
    QDate today;
    Filter filter; ///< of opportunities
};
Forecast forecastOf(const ForecastQuery &query, const CrmSchema &schema, Facts &facts);
