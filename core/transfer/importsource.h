// SPDX-License-Identifier: GPL-3.0-or-later
// A delimited list on the disk, open for reading: bytes → UTF-8 → rows. And the first look at it: encoding, dialect,
// headers and what the columns hold. One thread at a time.
#pragma once

#include "core/exchange/columnprofile.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/encodings.h"
#include "core/exchange/textdecoder.h"
#include "core/result.h"

#include <QFile>
#include <memory>

class Progress;

class ImportSource
{
public:
    static Result<std::shared_ptr<ImportSource>> open(const QString &path, Charset charset, const CsvDialect &dialect);

    CsvReader &reader() { return *m_reader; }
    qint64 bytesRead() const { return m_file.pos(); }
    qint64 size() const { return m_file.size(); }
    qint64 undecodable() const { return m_decoding->decoder().errorCount(); }

private:
    ImportSource() = default;
    QFile m_file;
    std::unique_ptr<DecodingDevice> m_decoding;
    std::unique_ptr<CsvReader> m_reader;
};

struct ImportScan {
    EncodingGuess encoding;
    CsvSniff sniff;             ///< with what was fixed by the caller
    QStringList headers;        ///< "Column 3" where the list names none
    QList<QStringList> preview; ///< the first rows
    std::vector<ColumnProfile> columns;
    qint64 rows = 0;
    int widest = 0; ///< cells of the longest row
};

/// Reads the whole list once. `charset` and `fixed` hold what the user has decided. Cancelled progress:
/// Error::Cancelled; no list at all but a picture, a workbook …: Error::NotOurs and what it is.
Result<ImportScan> scanSource(const QString &path, std::optional<Charset> charset = {},
                              const std::optional<CsvDialect> &dialect = {}, const CsvFixed &fixed = {},
                              Progress *progress = nullptr);
