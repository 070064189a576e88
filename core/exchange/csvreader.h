// SPDX-License-Identifier: GPL-3.0-or-later
// A streaming tokenizer for delimited text in UTF-8, of any size at bounded memory. Never loses a byte of a row.
//
// More lenient than RFC 4180, without guessing row by row:
//  - quotes count only at the start of a cell; a quote inside quotes that no delimiter or line end follows is text;
//  - short and long rows keep the cells they have;
//  - a quote that is never closed is read as an ordinary character once it has swallowed the rest of the file or
//    `maxQuotedBytes`, and so is one that runs over line ends and leaves a row of the wrong width when the row has the
//    right width without it (needs dialect.columns or a header); both are reported;
//  - blank lines are counted and skipped. NUL bytes stay in cell() and raw(), and are left out of text().
// Not thread-safe; may be used on any thread.
#pragma once

#include "core/exchange/csvdialect.h"

#include <QByteArray>
#include <QStringList>
#include <QVarLengthArray>
#include <array>
#include <vector>

class QIODevice;

// One row. Views are valid until the next call of CsvReader::next().
class CsvRow
{
public:
    qsizetype size() const { return qsizetype(m_cells.size()); }
    // UTF-8; an empty view beyond the last cell.
    QByteArrayView cell(qsizetype i) const { return i < size() ? m_cells[size_t(i)] : QByteArrayView(); }
    QString text(qsizetype i) const;
    QStringList texts() const;
    QByteArrayView raw() const { return m_raw; } // exactly as in the file, without the line end
    qint64 line() const { return m_line; }       // where it starts, from 1
    qint64 offset() const { return m_offset; }   // of its first byte in the UTF-8 stream

private:
    friend class CsvReader;
    std::vector<QByteArrayView> m_cells;
    QByteArrayView m_raw;
    qint64 m_line = 0;
    qint64 m_offset = 0;
};

struct CsvWarning {
    enum Kind : quint8 { UnclosedQuote, StrayQuote, TextAfterQuote, NulBytes, RowTooLong, KindCount };
    Kind kind;
    qint64 line;
    QString text() const; // a sentence for the user
};

struct CsvLimits {
    qsizetype maxQuotedBytes = 4 * 1024 * 1024;
    qsizetype maxRowBytes = 64 * 1024 * 1024; // a longer row is cut into several
};

class CsvReader
{
public:
    // `device` is open for reading, holds UTF-8 (see DecodingDevice), is not owned and must outlive the reader.
    CsvReader(QIODevice *device, const CsvDialect &dialect, const CsvLimits &limits = {});

    // The names of the columns; empty without a header row. Reads the start of the file on the first call.
    const QStringList &header();
    QByteArrayView rawHeader();

    // The next row that is not blank and not the header; false at the end.
    bool next(CsvRow &row);

    qint64 rowsRead() const { return m_rows; } // without header and blank lines
    qint64 blankLines() const { return m_blank; }
    qint64 bytePosition() const { return m_base + m_pos; } // in the UTF-8 stream
    // The first warnings of each kind (at most 100), in file order, and how many there were.
    const std::vector<CsvWarning> &warnings() const { return m_warnings; }
    qint64 warningCount(CsvWarning::Kind kind) const { return m_warningCounts[kind]; }

private:
    struct Cell {
        qsizetype from;
        qsizetype to;
        bool escaped; // holds doubled or escaped quotes
    };
    struct Scan {
        bool complete = false;      // else more bytes are needed
        bool unclosed = false;      // the input ended inside quotes
        bool tooLong = false;       // a quoted cell passed the limit
        bool multiLineOpen = false; // … and the one left open had run over a line end
        bool rowTooLong = false;
        bool textAfterQuote = false;
        qsizetype end = 0;             // of the row's text
        qsizetype next = 0;            // start of the next row
        qsizetype multiLineQuote = -1; // the first quote whose cell runs over a line end
        qint64 lines = 0;              // line ends passed
    };

    void start();
    bool readRow(CsvRow &row);
    Scan scan();
    Scan scanAll();
    Scan scanWithRecovery();
    bool closesAfterDouble(qsizetype p) const;
    bool scanQuoted(Scan &result, qsizetype &p, Cell &cell) const;
    bool more();
    void skipLines();
    void finishRow(CsvRow &row, const Scan &scan);
    qsizetype lineEndAt(qsizetype p) const; // length, 0 if none; -1 if more bytes are needed
    void warn(CsvWarning::Kind kind);

    QIODevice *m_device;
    CsvDialect m_dialect;
    CsvLimits m_limits;
    qsizetype m_quotedLimit;                       // how far to look for the end of a quoted cell
    QVarLengthArray<qsizetype, 8> m_literalQuotes; // quotes of the row to be read as text, relative to its start
    bool m_noQuotes = false;                       // all of them
    bool m_doubleCloses = false;
    std::array<bool, 256> m_stop{}; // ends the plain part of an unquoted cell
    bool m_started = false;
    bool m_atEnd = false;
    QByteArray m_buffer;
    qsizetype m_size = 0; // bytes of m_buffer in use
    qsizetype m_pos = 0;  // the current row in m_buffer
    qint64 m_base = 0;    // offset of m_buffer in the stream
    qint64 m_line = 1;
    qint64 m_rows = 0;
    qint64 m_blank = 0;
    std::vector<Cell> m_cells;
    QByteArray m_unescaped;
    QStringList m_header;
    QByteArray m_rawHeader;
    std::vector<CsvWarning> m_warnings;
    std::array<qint64, CsvWarning::KindCount> m_warningCounts{};
};
