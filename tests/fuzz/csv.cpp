// SPDX-License-Identifier: GPL-3.0-or-later
// Encoding, dialect and cells of any bytes. A list that comes in small pieces has the same rows as one that comes at
// once, and what our writer makes of the rows reads back cell for cell.
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/encodings.h"
#include "core/exchange/textdecoder.h"

#include <QBuffer>
#include <QDebug>

namespace
{
/// Gives at most so many bytes at once.
class Pieces : public QIODevice
{
public:
    Pieces(const QByteArray &bytes, qint64 size) : m_bytes(bytes), m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 got = std::min({maxSize, m_size, qint64(m_bytes.size()) - m_at});
        std::copy_n(m_bytes.constData() + m_at, got, data);
        m_at += got;
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray &m_bytes;
    qint64 m_size, m_at = 0;
};

QList<QStringList> rowsOf(QIODevice &device, const CsvDialect &dialect, const CsvLimits &limits = {})
{
    CsvReader reader(&device, dialect, limits);
    QList<QStringList> rows{reader.header()};
    CsvRow row;
    while (reader.next(row))
        rows.append(row.texts());
    rows.removeIf([](const QStringList &cells) { return cells.isEmpty(); });
    return rows;
}

void check(bool holds)
{
    if (!holds)
        __builtin_trap();
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const qint64 pieceSize = 1 + data[0];
    QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const EncodingGuess guess = detectEncoding(file);
    QByteArray text = decodeAll(bytes, guess.charset);
    const CsvDialect dialect = sniffCsv(text, true).dialect;
    QBuffer whole(&text);
    whole.open(QIODevice::ReadOnly);
    CsvLimits small; // so that short inputs reach them
    small.maxQuotedBytes = 4096;
    small.maxRowBytes = 8192;
    const QList<QStringList> rows = rowsOf(whole, dialect, small);
    Pieces pieces(text, pieceSize);
    check(rowsOf(pieces, dialect, small) == rows);

    QBuffer written;
    written.open(QIODevice::ReadWrite);
    CsvWriteOptions options;
    options.charset = Charset::Utf8;
    options.dialect.header = false;
    CsvWriter writer(&written, options);
    for (const QStringList &row : rows)
        writer.writeRow(row);
    check(writer.finish());
    written.seek(0);
    const QList<QStringList> again = rowsOf(written, options.dialect);
    if (again != rows)
        qWarning() << rows << "written and read again is" << again;
    check(again == rows);
    return 0;
}
