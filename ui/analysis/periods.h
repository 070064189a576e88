// SPDX-License-Identifier: GPL-3.0-or-later
// The spans of time that figures are asked for, by name, and the span before each that they are compared with.
#pragma once

#include <QDate>
#include <QList>
#include <QString>

struct NamedPeriod {
    QString key;         ///< "this-quarter" …: kept in settings
    QString label;       ///< "This quarter"
    QString beforeLabel; ///< "last quarter": what the comparison is with; empty: with nothing
    QDate from, to;
    QDate beforeFrom, beforeTo;
    bool operator==(const NamedPeriod &) const = default;
};

/// In the order in which they are offered; of the day `today`, in the language of the moment.
QList<NamedPeriod> namedPeriods(QDate today);
NamedPeriod namedPeriod(const QString &key, QDate today); ///< "this-quarter" when there is no such
