// SPDX-License-Identifier: GPL-3.0-or-later
// A sum in one currency, exact: a whole number of minor units (cents; for JPY yen, for KWD fils). Pure, any thread.
#pragma once

#include <QLocale>
#include <QMetaType>
#include <QString>
#include <optional>

struct Money {
    qint64 minor = 0;
    QString currency; // ISO 4217, upper case; empty: none known, counted with two decimals

    bool operator==(const Money &) const = default;
};
Q_DECLARE_METATYPE(Money)

// Decimals of the currency by ISO 4217 as ICU knows it: EUR 2, JPY 0, KWD 3; 2 for an unknown one.
int minorDigits(const QString &currency);
// A code ICU knows as a currency, past or present.
bool isCurrency(const QString &code);
// The currency of a region (ISO 3166, "CN" → CNY), empty if unknown.
QString currencyOf(const QString &region);

// What people type: "1,234.50 EUR", "€1.234,50", "¥1.2万", "12k", "（5）", "NT$ 300". A sign shared by several
// currencies
// ($, ¥, kr) means fallback if that is one of them, else the most used (USD, CNY, SEK; ¥ under a Japanese locale JPY).
// Without any currency: fallback. More decimals than the currency has are rounded half away from zero.
std::optional<Money> parseMoney(QStringView typed, const QLocale &locale = {}, const QString &fallback = {});

enum class MoneyStyle {
    Full,    // "€1,234.50"
    Plain,   // "€1,234.50", but "€1,200": no decimals where all are zero, for cards and sums
    Compact, // "€1.2K", Chinese "¥1.2万": for cards and totals
};
QString formatMoney(const Money &money, const QLocale &locale = {}, MoneyStyle style = MoneyStyle::Full);

// "1234.50 EUR", independent of locale and exact; without currency "1234.50".
QString moneyText(const Money &money);
std::optional<Money> moneyFromText(QStringView text);
