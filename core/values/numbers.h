// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and yes/no as people write them: "12,5", "1 234", "１２", "1.2万", "12k", "(5)", "是". Pure, any thread.
#pragma once

#include <QLocale>
#include <QString>
#include <optional>

// How one separator before exactly three digits is read ("1.234"); everywhere else the text itself tells.
enum class LoneSeparator {
    ByLocale, // decimal sign if it is the locale's, else grouping
    Grouping, // for sums: nobody writes a third of a cent
};

// The exact value as plain text, "-1234.5" (ASCII, '.', no grouping, no exponent, no superfluous sign or zeros in
// front), or empty when it is no number. Accepts grouping by . , ' space and NBSP in threes or the Indian way, signs in
// front or behind, (…) for negative, and the multipliers k m mio bn mrd tsd 千 万/萬 百万 千万 亿/億 behind.
QString plainNumber(QStringView typed, const QLocale &locale = {}, LoneSeparator lone = LoneSeparator::ByLocale);

std::optional<double> parseDecimal(QStringView typed, const QLocale &locale = {});
// Refuses a fraction ("12.5") and what does not fit 64 bits; "12.0" and "1.2万" are integers.
std::optional<qint64> parseInteger(QStringView typed, const QLocale &locale = {});

// decimals < 0: as many as the value needs, at most 6.
QString formatDecimal(double value, const QLocale &locale = {}, int decimals = -1);
QString formatInteger(qint64 value, const QLocale &locale = {});

// yes/true/1/on/x/✓/是/有/ja/oui … and their opposites, in any case and width; empty or other text: nothing.
std::optional<bool> parseBool(QStringView typed);

// The exact value of a plain number with its decimal point moved right by places, rounded half away from zero;
// nothing when it does not fit.
std::optional<qint64> scaledNumber(QStringView plain, int places);
