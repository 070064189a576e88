// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one number or amount out of a cell, in a style decided for the whole column (see columnprofile.h).
//
// Understood: 1234.5, 1,234.5, 1.234,5, 1 234,5 (any blank), 1'234.5, 12,34,567.8, -5, (5), 5-, full-width digits and
// signs, ￥ ¥ $ € £ and codes (USD, RMB, 元 …) on either side, 95%, 3.5万, 2亿, 1.2E+3. Groups of the wrong size are
// refused, so that 1,5 never becomes 15.
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

struct NumberStyle {
    char16_t decimal = u'.'; // . or ,; the other one, blanks and apostrophes part thousands

    bool operator==(const NumberStyle &) const = default;
};

// Exact: value = mantissa / 10^scale.
struct ParsedNumber {
    qint64 mantissa = 0;
    int scale = 0;
    int decimals = 0; // digits written behind the decimal sign (5.00 has 2, but scale 0)
    QString currency; // ISO code if a sign or code stood there: CNY, USD, EUR, GBP …; "$" is USD, "¥" is CNY
    bool percent = false;
    bool grouped = false; // thousands were parted

    double toDouble() const;
    // In units of 10^-digits, as money is stored (2: cents); nullopt if digits would be lost or it does not fit.
    std::optional<qint64> toMinor(int digits) const;
    bool isInteger() const;
};

std::optional<ParsedNumber> parseNumber(QStringView text, NumberStyle style);

// What one cell says about the column's style.
struct NumberEvidence {
    bool number = false;    // it is one in at least one style
    bool point = false;     // only with a decimal point
    bool comma = false;     // only with a decimal comma
    bool ambiguous = false; // in both, with different values: 1,234 or 1.234
    bool integer = false;   // written without decimals, percent or currency
    double value = 0;       // with the decimal point if it can be read so
    QString currency;
};
NumberEvidence numberEvidence(QStringView text);
