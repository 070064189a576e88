// SPDX-License-Identifier: GPL-3.0-or-later
// What numbers in a workbook mean: a date is a number of days with a style (ECMA-376, part 1, 18.8.30 and 18.17.4).
// Pure, any thread.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>
#include <optional>

/// How a style shows a number.
struct NumberLook {
    enum Kind : quint8 { Plain, Date, Time, DateTime, Duration, Percent, Money };
    Kind kind = Plain;
    int decimals = 0; ///< of amounts
    QString currency; ///< ISO code of amounts

    bool operator==(const NumberLook &) const = default;
};

/// Of a number format's code, such as "yyyy\-mm\-dd;@"; its first section counts.
NumberLook lookOfFormat(QStringView code);
/// Of a format that stands for itself by its number, those of Chinese and Japanese workbooks included.
NumberLook lookOfBuiltIn(int id);

/// All digits, never an exponent where they can be read; what calculating in binary adds behind the 15th is left out.
QString plainNumber(double value);

/// Seen so: "2026-05-01", "2026-05-01 18:00", "18:00", "26:30:00", "25%", "1234.50 EUR", else as plainNumber().
/// `from1904`: the days of the workbook count from 1904. The day that was not, 29 February 1900, is said as such.
QString shownNumber(double value, const NumberLook &look, bool from1904);

/// Days since 1900 as workbooks count them; nothing for what they cannot say, or not exactly.
std::optional<double> serialOf(const QDateTime &time);
