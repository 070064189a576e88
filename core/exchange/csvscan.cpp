// SPDX-License-Identifier: GPL-3.0-or-later
// The tokenizer itself: one row from the buffer into cells.
#include "core/exchange/csvreader.h"

qsizetype CsvReader::lineEndAt(qsizetype p) const
{
    const char c = m_buffer[p];
    const CsvLineEnd kind = m_dialect.lineEnd;
    if (c == '\n')
        return kind == CsvLineEnd::Any || kind == CsvLineEnd::Lf ? 1 : 0;
    if (c != '\r')
        return 0;
    if (p + 1 >= m_size && !m_atEnd)
        return -1;
    const bool crlf = p + 1 < m_size && m_buffer[p + 1] == '\n';
    switch (kind) {
    case CsvLineEnd::Any:
        return crlf ? 2 : 1;
    case CsvLineEnd::CrLf:
        return crlf ? 2 : 0;
    case CsvLineEnd::Cr:
        return crlf ? 2 : 1;
    case CsvLineEnd::Lf:
        return crlf ? 2 : 0;
    }
    return 0;
}

// Scans the row at m_pos into m_cells.
CsvReader::Scan CsvReader::scan()
{
    Scan result;
    m_cells.clear();
    const char *const data = m_buffer.constData();
    const qsizetype limit = qMin(m_size, m_pos + m_limits.maxRowBytes);
    qsizetype p = m_pos;
    while (true) {
        if (m_dialect.skipInitialSpace) {
            while (p < limit && (data[p] == ' ' || (data[p] == '\t' && m_dialect.delimiter != '\t')))
                ++p;
        }
        Cell cell{p, p, false};
        if (m_dialect.quote && p < limit && data[p] == m_dialect.quote && !m_noQuotes &&
            !m_literalQuotes.contains(p - m_pos)) {
            if (!scanQuoted(result, p, cell))
                return result; // more bytes
        } else {
            while (p < limit && !m_stop[uchar(data[p])])
                ++p;
            // A line end that is text in this dialect does not end the cell.
            qsizetype length = 0;
            while (p < limit && data[p] != m_dialect.delimiter && (length = lineEndAt(p)) == 0) {
                ++result.lines;
                ++p;
                while (p < limit && !m_stop[uchar(data[p])])
                    ++p;
            }
            if (length < 0)
                return result;
            cell.to = p;
        }
        m_cells.push_back(cell);
        if (p >= limit) {
            if (p < m_size) { // the row limit: cut here
                result.rowTooLong = true;
            } else if (!m_atEnd) {
                return result;
            }
            result.complete = true;
            result.end = result.next = p;
            return result;
        }
        if (data[p] == m_dialect.delimiter) {
            ++p;
            if (p >= m_size && !m_atEnd)
                return result;
            continue;
        }
        const qsizetype length = lineEndAt(p);
        if (length < 0)
            return result;
        result.complete = true;
        result.end = p;
        result.next = p + length;
        ++result.lines;
        return result;
    }
}

// In the reading of undoubled quotes: is "" at p a quote of the text and then the end of the cell?
bool CsvReader::closesAfterDouble(qsizetype p) const
{
    return m_doubleCloses && p + 2 < m_size && (m_buffer[p + 2] == m_dialect.delimiter || lineEndAt(p + 2) > 0);
}

// Scans a quoted cell; p goes from the opening quote to the delimiter or line end. False if more bytes are needed.
bool CsvReader::scanQuoted(Scan &result, qsizetype &p, Cell &cell) const
{
    const char *const data = m_buffer.constData();
    const char quote = m_dialect.quote;
    const char escape = m_dialect.escape;
    const qsizetype open = p;
    const qsizetype limit = qMin(m_size, open + m_quotedLimit);
    cell.from = ++p;
    bool multiLine = false;
    while (true) {
        while (p < limit && data[p] != quote && data[p] != escape && data[p] != '\n' && data[p] != '\r')
            ++p;
        if (p >= limit) {
            if (p >= m_size && !m_atEnd)
                return false;
            result.complete = true;
            result.unclosed = p >= m_size;
            result.tooLong = !result.unclosed;
            result.multiLineOpen = multiLine;
            cell.to = p;
            return true;
        }
        const char c = data[p];
        if (c == '\n' || c == '\r') {
            if (c == '\r' && p + 1 >= m_size && !m_atEnd)
                return false;
            p += c == '\r' && p + 1 < m_size && data[p + 1] == '\n' ? 2 : 1;
            ++result.lines;
            multiLine = true;
            continue;
        }
        if (p + 1 >= m_size && !m_atEnd)
            return false;
        const char after = p + 1 < m_size ? data[p + 1] : '\n';
        if (m_doubleCloses && c == escape && after == quote && p + 3 >= m_size && !m_atEnd)
            return false;
        if (c == escape && (after == quote || (escape != quote && after == escape)) && !closesAfterDouble(p)) {
            cell.escaped = true;
            p += 2;
            continue;
        }
        if (c != quote) { // an escape character before anything else is itself
            ++p;
            continue;
        }
        qsizetype q = p + 1;
        while (q < m_size && (data[q] == ' ' || (data[q] == '\t' && m_dialect.delimiter != '\t')))
            ++q;
        if (q >= m_size && !m_atEnd)
            return false;
        const qsizetype lineEnd = q < m_size ? lineEndAt(q) : 1;
        if (lineEnd < 0)
            return false;
        if (q >= m_size || data[q] == m_dialect.delimiter || lineEnd > 0) {
            cell.to = p;
            p = q;
            if (multiLine && result.multiLineQuote < 0)
                result.multiLineQuote = open - m_pos;
            return true;
        }
        result.textAfterQuote = true;
        ++p;
    }
}
