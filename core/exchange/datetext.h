// SPDX-License-Identifier: GPL-3.0-or-later
// The words dates are written in: Chinese numerals, month and weekday names, and a text cut into numbers, words and
// signs. Internal to the reading of dates and times.
#pragma once

#include <QStringView>
#include <QVarLengthArray>

// A cell with width, case and Chinese numerals made plain. Cells are short, so a fixed buffer does.
using DateText = QVarLengthArray<char16_t, 64>;
DateText plainDateText(QStringView text);

struct DatePiece {
    enum Kind : quint8 { Number, Word, Sign } kind;
    QStringView text;
    int value = 0;
};
using DatePieces = QVarLengthArray<DatePiece, 16>;
DatePieces datePieces(QStringView plain);

// English and German names and abbreviations in lower case; 0 if it is none.
int monthByName(QStringView word);
bool isWeekdayName(QStringView word);

// Nearly all text that is no date is refused here, before any work.
bool canBeDate(QStringView text);
