// SPDX-License-Identifier: GPL-3.0-or-later
// What a telephone number means, however it is written. Numbers are stored as typed; these derive the rest from it.
// Region: ISO 3166 code in capitals ("CN") whose national numbers are meant without a prefix; empty if unknown. Any
// thread.
#pragma once

#include <QLocale>
#include <QString>

// The region of a locale, e.g. "CN" for zh_CN; empty for the C locale.
QString defaultRegion(const QLocale &locale = QLocale());

// Normal form for matching: "+86 138-0013 8000", "０１３８００…" and "13800138000" (region CN) all give
// "8613800138000". E.164 digits without '+' if the number says its country (+ or 00 in front) or the region is known,
// and its length is possible there; otherwise the bare digits as typed. An extension follows behind 'x':
// "16502530000x12". Empty when there is no digit. Plain numbers of the usual countries take under 1 µs, others some 20
// µs.
QString phoneKey(QStringView typed, const QString &region = {});

// "+8613800138000" when the number is possible, else empty. Without extension.
QString phoneE164(QStringView typed, const QString &region = {});

// For display: a valid number in the national form of the region, or in the international form if it belongs to
// another; anything else as typed.
QString formatPhone(QStringView typed, const QString &region = {});

// Looks like a telephone number: 3 to 17 digits and only the signs and extension words people put between them.
bool plausiblePhone(QStringView typed);

// "tel:+16502530000;ext=12"; a number without a known country keeps its digits; empty if there are none.
QString telUrl(QStringView typed, const QString &region = {});
