// SPDX-License-Identifier: GPL-3.0-or-later
// Writes delimited text after RFC 4180 in any dialect and charset; what it writes CsvReader reads back cell for cell.
#pragma once

#include "core/exchange/csvdialect.h"
#include "core/exchange/textencoder.h"

#include <QByteArray>
#include <QStringList>

class QIODevice;

struct CsvWriteOptions {
    CsvDialect dialect;                 // quote 0 is written as '"'; lineEnd Any as CRLF; sepLine writes "sep=;"
    Charset charset = Charset::Utf8Bom; // what Excel opens correctly
    TextEncoder::Missing missing = TextEncoder::Missing::Report;
    bool guardFormulas = false; // see formulaguard.h
    bool quoteAll = false;
};

class CsvWriter
{
public:
    // `device` is open for writing, not owned, and must outlive the writer.
    CsvWriter(QIODevice *device, const CsvWriteOptions &options);

    void writeRow(const QStringList &cells);
    // A row as CsvRow::raw() gave it, in UTF-8 and this dialect: refused rows go out exactly as they came.
    // `extra` cells are added behind it.
    void writeRawRow(QByteArrayView raw, const QStringList &extra = {});
    // Call at the end. False when the device failed (errorString()) or characters are missing and were to be reported.
    bool finish();

    QString errorString() const { return m_error; }
    const TextEncoder &encoder() const { return m_encoder; }

private:
    void appendCell(const QString &cell, bool onlyCell);
    void endRow();
    void flush();

    QIODevice *m_device;
    CsvWriteOptions m_options;
    QString m_delimiter;
    QString m_lineEnd;
    QChar m_quote;
    QChar m_escape;
    TextEncoder m_encoder;
    QString m_text;
    QByteArray m_bytes;
    QString m_error;
};
