// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/exchange/formulaguard.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

static constexpr qsizetype flushAt = 64 * 1024;

static QString lineEndText(CsvLineEnd kind)
{
    switch (kind) {
    case CsvLineEnd::Lf:
        return u"\n"_s;
    case CsvLineEnd::Cr:
        return u"\r"_s;
    case CsvLineEnd::Any:
    case CsvLineEnd::CrLf:
        break;
    }
    return u"\r\n"_s;
}

CsvWriter::CsvWriter(QIODevice *device, const CsvWriteOptions &options)
    : m_device(device)
    , m_options(options)
    , m_delimiter(QLatin1Char(options.dialect.delimiter))
    , m_lineEnd(lineEndText(options.dialect.lineEnd))
    , m_quote(QLatin1Char(options.dialect.quote ? options.dialect.quote : '"'))
    , m_escape(QLatin1Char(options.dialect.quote ? options.dialect.escape : '"'))
    , m_encoder(options.charset, options.missing)
{
    if (options.dialect.sepLine)
        m_text += u"sep="_s + m_delimiter + m_lineEnd;
}

void CsvWriter::appendCell(const QString &plain, bool onlyCell)
{
    const QString cell = m_options.guardFormulas ? guardFormula(plain) : plain;
    const auto special = [this](QChar c) {
        return c == m_quote || c == m_delimiter[0] || c == u'\n' || c == u'\r' || c == m_escape;
    };
    // Blanks at the ends would be lost to readers that trim; a lone empty cell would be a blank line.
    const bool quote = m_options.quoteAll ||
                       (cell.isEmpty() ? onlyCell : cell.front().isSpace() || cell.back().isSpace()) ||
                       std::any_of(cell.cbegin(), cell.cend(), special) || cell.startsWith(u'\xFEFF');
    if (!quote) {
        m_text += cell;
        return;
    }
    m_text += m_quote;
    for (const QChar c : cell) {
        if (c == m_quote || c == m_escape)
            m_text += m_escape;
        m_text += c;
    }
    m_text += m_quote;
}

void CsvWriter::writeRow(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_text += m_delimiter;
        appendCell(cells[i], cells.size() == 1);
    }
    endRow();
}

void CsvWriter::writeRawRow(QByteArrayView raw, const QStringList &extra)
{
    m_text += QString::fromUtf8(raw);
    for (const QString &cell : extra) {
        m_text += m_delimiter;
        appendCell(cell, false);
    }
    endRow();
}

void CsvWriter::endRow()
{
    m_text += m_lineEnd;
    if (m_text.size() >= flushAt)
        flush();
}

void CsvWriter::flush()
{
    m_bytes.resize(0);
    m_encoder.encode(m_text, m_bytes);
    m_text.resize(0);
    if (m_error.isEmpty() && m_device->write(m_bytes) != m_bytes.size())
        m_error = m_device->errorString();
}

bool CsvWriter::finish()
{
    flush();
    m_bytes.resize(0);
    m_encoder.finish(m_bytes);
    if (m_error.isEmpty() && !m_bytes.isEmpty() && m_device->write(m_bytes) != m_bytes.size())
        m_error = m_device->errorString();
    return m_error.isEmpty() && !m_encoder.failed();
}
