// SPDX-License-Identifier: GPL-3.0-or-later
// Decides whether a table has a header row, and which: skips titles, notes and comment lines above it. Part of the
// sniffer.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

struct HeaderRow {
    bool found = false;
    int row = 0;       // index of the header in the rows given (of the likeliest one when none was found)
    int firstData = 0; // where the data starts if the table has no header
    double confidence = 0;
    QString reason; // a sentence for the user
};

// `rows` are the first rows of the file without blank lines; `columns` is the usual width.
HeaderRow findHeaderRow(const std::vector<QStringList> &rows, int columns);
