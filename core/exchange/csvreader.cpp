// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include <QCoreApplication>
#include <QIODevice>
#include <algorithm>

struct CsvReaderTexts {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

static constexpr qsizetype blockSize = 256 * 1024;

QString CsvRow::text(qsizetype i) const
{
    QString text = QString::fromUtf8(cell(i));
    if (cell(i).contains('\0'))
        text.remove(QChar(u'\0'));
    // Lists that were put together of several have the mark of UTF-8 at other places than the beginning, too.
    while (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

QStringList CsvRow::texts() const
{
    QStringList all;
    all.reserve(size());
    for (qsizetype i = 0; i < size(); ++i)
        all += text(i);
    return all;
}

QString CsvWarning::text() const
{
    switch (kind) {
    case UnclosedQuote:
        return CsvReaderTexts::tr("Line %1: a quotation mark is never closed; it was read as text.").arg(line);
    case StrayQuote:
        return CsvReaderTexts::tr(
                   "Line %1: a stray quotation mark would have joined several rows; it was read as text.")
            .arg(line);
    case TextAfterQuote:
        return CsvReaderTexts::tr("Line %1: a quotation mark inside a quoted cell is not doubled; it was read as text.")
            .arg(line);
    case NulBytes:
        return CsvReaderTexts::tr("Line %1: zero bytes were left out.").arg(line);
    case RowTooLong:
        return CsvReaderTexts::tr("Line %1: the row is too long and was cut into several.").arg(line);
    case KindCount:
        break;
    }
    return {};
}

CsvReader::CsvReader(QIODevice *device, const CsvDialect &dialect, const CsvLimits &limits)
    : m_device(device), m_dialect(dialect), m_limits(limits), m_quotedLimit(limits.maxQuotedBytes)
{
    m_stop[uchar(dialect.delimiter)] = true;
    m_stop['\n'] = true;
    m_stop['\r'] = true;
}

const QStringList &CsvReader::header()
{
    start();
    return m_header;
}

QByteArrayView CsvReader::rawHeader()
{
    start();
    return m_rawHeader;
}

void CsvReader::warn(CsvWarning::Kind kind)
{
    if (++m_warningCounts[kind] <= 100)
        m_warnings.push_back({kind, m_line});
}

// Moves the current row to the front of the buffer and reads on behind it. False at the end of the input.
bool CsvReader::more()
{
    if (m_atEnd)
        return false;
    if (m_pos > 0) {
        memmove(m_buffer.data(), m_buffer.constData() + m_pos, size_t(m_size - m_pos));
        m_base += m_pos;
        m_size -= m_pos;
        m_pos = 0;
    }
    // A row longer than the buffer doubles it, so that starting its scan again stays linear on the whole.
    const qsizetype wanted = qMax(blockSize, m_size);
    if (m_buffer.size() < m_size + wanted)
        m_buffer.resize(m_size + wanted);
    const qint64 count = m_device->read(m_buffer.data() + m_size, wanted);
    if (count <= 0) {
        m_atEnd = true;
        return false;
    }
    m_size += count;
    return true;
}

void CsvReader::start()
{
    if (std::exchange(m_started, true))
        return;
    while (m_size < 3 && more()) {
    }
    if (QByteArrayView(m_buffer.constData(), m_size).startsWith("\xEF\xBB\xBF"))
        m_pos = 3;
    skipLines();
    if (!m_dialect.header)
        return;
    CsvRow row;
    if (!readRow(row))
        return;
    m_header = row.texts();
    m_rawHeader = row.raw().toByteArray();
    if (m_dialect.columns == 0)
        m_dialect.columns = int(qMin<qsizetype>(row.size(), std::numeric_limits<int>::max()));
}

void CsvReader::skipLines()
{
    for (int skipped = 0; skipped < m_dialect.skipLines;) {
        if (m_pos >= m_size && !more())
            return;
        const char c = m_buffer[m_pos];
        if (c == '\r' && m_pos + 1 >= m_size && more())
            continue;
        const bool crlf = c == '\r' && m_pos + 1 < m_size && m_buffer[m_pos + 1] == '\n';
        m_pos += crlf ? 2 : 1;
        if (c == '\n' || c == '\r') {
            ++skipped;
            ++m_line;
        }
    }
}

bool CsvReader::next(CsvRow &row)
{
    start();
    if (!readRow(row))
        return false;
    ++m_rows;
    return true;
}

bool CsvReader::readRow(CsvRow &row)
{
    while (true) {
        if (m_pos >= m_size && !more())
            return false;
        const Scan result = scanWithRecovery();
        const bool blank =
            m_cells.size() == 1 && std::all_of(m_buffer.constData() + m_pos, m_buffer.constData() + result.end,
                                               [](char c) { return c == ' ' || c == '\t'; });
        if (blank) {
            ++m_blank;
            m_pos = result.next;
            m_line += result.lines;
            continue;
        }
        finishRow(row, result);
        return true;
    }
}

CsvReader::Scan CsvReader::scanAll()
{
    while (true) {
        const Scan result = scan();
        if (result.complete)
            return result;
        more(); // the row starts at 0 afterwards; the literal quotes are relative to it
    }
}

// Scans a whole row, reading on as needed, and settles what a quote that does not behave means.
CsvReader::Scan CsvReader::scanWithRecovery()
{
    m_literalQuotes.clear();
    m_noQuotes = false;
    const size_t expected = size_t(m_dialect.columns);
    Scan result = scanAll();
    // A quote still open at the end of the last line may just have lost its partner with the end of the file.
    const bool cutOff = result.unclosed && !result.multiLineOpen;
    if (cutOff) {
        warn(CsvWarning::UnclosedQuote);
        const bool wrongWidth = expected > 1 && m_cells.size() != expected;
        m_literalQuotes.push_back(m_cells.back().from - 1 - m_pos);
        if (wrongWidth) {
            result = scanAll();
            if (m_cells.size() == expected)
                return result;
        }
        m_literalQuotes.clear();
        return scanAll();
    }
    while (result.unclosed || result.tooLong) {
        warn(CsvWarning::UnclosedQuote);
        m_quotedLimit = qMax(qMin<qsizetype>(1024, m_limits.maxQuotedBytes),
                             m_quotedLimit / 2); // many such quotes must not cost a long look each
        m_literalQuotes.push_back(m_cells.back().from - 1 - m_pos);
        m_noQuotes = m_literalQuotes.size() > 8;
        result = scanAll();
    }
    if (result.multiLineQuote >= 0) {
        if (expected > 1 && m_cells.size() != expected) {
            m_literalQuotes.push_back(result.multiLineQuote);
            const Scan literal = scanAll();
            if (m_cells.size() == expected && !literal.unclosed && !literal.tooLong) {
                warn(CsvWarning::StrayQuote);
                return literal;
            }
            m_literalQuotes.pop_back();
            result = scanAll();
        }
        m_quotedLimit = qMin(m_limits.maxQuotedBytes, m_quotedLimit * 2);
    }
    if (result.textAfterQuote) {
        warn(CsvWarning::TextAfterQuote);
        // Whoever does not double quotes also writes "say ""yes"","next": the cell ends there if that makes the width
        // right.
        if (expected > 1 && m_cells.size() != expected && m_dialect.escape == m_dialect.quote) {
            m_doubleCloses = true;
            const Scan closed = scanAll();
            m_doubleCloses = false;
            if (m_cells.size() == expected && !closed.unclosed && !closed.tooLong)
                return closed;
            result = scanAll();
        }
    }
    if (result.rowTooLong)
        warn(CsvWarning::RowTooLong);
    return result;
}

void CsvReader::finishRow(CsvRow &row, const Scan &scan)
{
    const char *const data = m_buffer.constData();
    row.m_raw = QByteArrayView(data + m_pos, scan.end - m_pos);
    row.m_line = m_line;
    row.m_offset = m_base + m_pos;
    row.m_cells.clear();
    row.m_cells.reserve(m_cells.size());
    qsizetype escapedSize = 0;
    for (const Cell &cell : m_cells)
        escapedSize += cell.escaped ? cell.to - cell.from : 0;
    m_unescaped.resize(escapedSize);
    char *to = m_unescaped.data();
    for (const Cell &cell : m_cells) {
        if (!cell.escaped) {
            row.m_cells.emplace_back(data + cell.from, cell.to - cell.from);
            continue;
        }
        char *const from = to;
        for (qsizetype i = cell.from; i < cell.to; ++i) {
            const char next = i + 1 < cell.to ? data[i + 1] : '\0';
            if (data[i] == m_dialect.escape && i + 1 < cell.to &&
                (next == m_dialect.quote || (next == m_dialect.escape && m_dialect.escape != m_dialect.quote)))
                ++i;
            *to++ = data[i];
        }
        row.m_cells.emplace_back(from, to - from);
    }
    if (row.m_raw.contains('\0'))
        warn(CsvWarning::NulBytes);
    m_pos = scan.next;
    m_line += scan.lines;
}
