// SPDX-License-Identifier: GPL-3.0-or-later
// How a delimited list is written, and the sniffer that finds it out from a sample in UTF-8.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

enum class CsvLineEnd : quint8 {
    Any,  // CR, LF and CRLF, also mixed; writes CRLF
    CrLf, // a lone CR or LF is part of a cell
    Lf,
    Cr
};

struct CsvDialect {
    char delimiter = ',';
    char quote = '"';  // 0: quotes are ordinary characters
    char escape = '"'; // puts a quote inside quotes; the quote itself means doubled, else usually a backslash
    CsvLineEnd lineEnd = CsvLineEnd::Any;
    bool skipInitialSpace = false; // blanks after a delimiter are not part of the cell
    bool header = true;            // the first row that is not blank names the columns
    bool sepLine = false;          // the file starts with Excel's "sep=;" (counted in skipLines)
    int skipLines = 0;             // physical lines before the table
    int columns = 0;               // cells in a normal row; 0: not known. Helps to recover from stray quotes

    bool operator==(const CsvDialect &) const = default;
};

struct CsvSniff {
    CsvDialect dialect;
    double confidence = 0;        // 0 to 1
    QStringList preamble;         // the text of the skipped lines
    double headerConfidence = 0;  // how sure `dialect.header` is
    QString headerReason;         // a sentence for the user
    int trailingEmptyColumns = 0; // columns at the end without a name and without a value in the sample
    int raggedRows = 0;           // rows of the sample with another number of cells
    int blankLines = 0;
    int sampleRows = 0;
};

// Looks at all of `sample` (give the whole file up to some megabytes, else a big first part). `complete` says that the
// sample is the whole file, so its last row counts too. Never fails: text without structure is one column.
CsvSniff sniffCsv(QByteArrayView sample, bool complete);

// As above, with what the user has fixed already: 0 or negative members are still to be found.
struct CsvFixed {
    char delimiter = 0;
    int quote = -1;  // -1 find out, 0 none, else the character
    int header = -1; // -1 find out, 0 no, 1 yes
};
CsvSniff sniffCsv(QByteArrayView sample, bool complete, const CsvFixed &fixed);
