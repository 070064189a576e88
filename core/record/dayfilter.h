// SPDX-License-Identifier: GPL-3.0-or-later
// The condition on days that many questions share.
#pragma once

#include "core/record/query.h"

#include <QDateTime>

/// A day, or an instant of a local day, from `from` to `to`, both included.
inline Filter withinDays(const FieldBase &field, QDate from, QDate to)
{
    if (field.kind() == Kind::Date)
        return Filter::all({Filter::condition(field, Filter::GreaterEqual, FieldType<QDate>::store(from)),
                            Filter::condition(field, Filter::LessEqual, FieldType<QDate>::store(to))});
    const auto begin = [](QDate day) { return day.startOfDay().toMSecsSinceEpoch(); };
    return Filter::all({Filter::condition(field, Filter::GreaterEqual, begin(from)),
                        Filter::condition(field, Filter::Less, begin(to.addDays(1)))});
}
