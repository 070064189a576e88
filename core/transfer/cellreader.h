// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of a list as the stored value of a field: the exact forms of our own export first, then what people write,
// in the order of dates and with the decimal sign decided for the whole column. Pure, any thread.
#pragma once

#include "core/exchange/dateparse.h"
#include "core/record/record.h"

#include <QStringView>
#include <optional>

struct CellFormat {
    bool exact = false; ///< our own export: nothing but the exact forms
    DateOrder dates = DateOrder::Ymd;
    char16_t decimal = u'.';
    QString currency;  ///< of amounts that name none
    QString separator; ///< between words of a Tags field
    bool past = false; ///< dates lie in the past (birthdays): 24 is 1924 if 2024 were to come
};

/// Not for Choice fields (see ChoiceReader). nullopt: the text cannot be such a value.
std::optional<QVariant> readCell(Kind kind, const QString &text, const CellFormat &format);

/// Why a cell could not be read, for the report: "not a date".
QString unreadableText(Kind kind);
/// Why a cell that was taken as it stands is worth a look: "does not look like an e-mail address".
QString doubtfulText(Kind kind);
/// Why a cell has no place though it can be read.
QString lostText();

/// Parts of a date that stand in columns of their own, put together; null when they make none.
QVariant composedDate(int year, int month, int day);
