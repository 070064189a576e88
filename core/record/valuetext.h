// SPDX-License-Identifier: GPL-3.0-or-later
// Values as text: exactly, for files and logs, and as people of a locale write them, for the screen.
#pragma once

#include "core/record/query.h"
#include "core/result.h"

#include <QJsonValue>
#include <QLocale>

/// The form used in CSV and on the command line: ISO dates, "1234.50 EUR", "yes"/"no", "one;two". Reads back equal.
QString exactText(Kind kind, const QVariant &value);
/// Inverse of exactText; an empty text is a null value. Error::Invalid with the reason when it cannot be read.
Result<QVariant> fromExactText(Kind kind, const QString &text);

/// As shown in lists and cards: locale's dates and numbers, labels of choices, formatted phones.
QString displayText(const FieldBase &field, const QVariant &value, const QLocale &locale = QLocale());
/// What a user typed into an editor of this field: tolerant (locale numbers, "tomorrow", choice labels); text form of
/// displayText reads back.
Result<QVariant> fromTypedText(const FieldBase &field, const QString &text, const QLocale &locale = QLocale());

/// For the op log and JSON output.
QJsonValue jsonFromValue(Kind kind, const QVariant &value);
QVariant valueFromJson(Kind kind, const QJsonValue &json);
