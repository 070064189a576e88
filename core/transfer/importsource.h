// SPDX-License-Identifier: GPL-3.0-or-later
// A delimited list on the disk, open for reading: bytes → UTF-8 → rows. And the first look at it: encoding, dialect,
// headers and what the columns hold. One thread at a time.
#pragma once

#include "core/exchange/columnprofile.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/encodings.h"
#include "core/exchange/textdecoder.h"
#include "core/result.h"
#include "core/transfer/importplan.h"
#include "core/transfer/listconversion.h"

#include <QFile>
#include <memory>

class Progress;

class ImportSource
{
public:
    /// Charset and dialect of the plan are set, or found in what is not a delimited list.
    static Result<std::shared_ptr<ImportSource>> open(const QString &path, const ImportPlan &plan);

    CsvReader &reader() { return *m_reader; }
    const ConvertedList *converted() const { return m_converted.get(); } ///< null: a delimited list
    qint64 bytesRead() const { return m_converted ? m_converted->bytesRead() : m_file.pos(); }
    qint64 size() const { return m_file.size(); }
    qint64 undecodable() const { return m_decoding ? m_decoding->decoder().errorCount() : 0; }

private:
    ImportSource() = default;
    QFile m_file;
    std::unique_ptr<DecodingDevice> m_decoding; ///< of a delimited list, or
    std::unique_ptr<ConvertedList> m_converted; ///< of any other
    std::unique_ptr<CsvReader> m_reader;
};

struct ImportScan {
    ListFormat format = ListFormat::Delimited;
    QString sheet;      ///< the one that was read
    QStringList sheets; ///< of a workbook
    EncodingGuess encoding;
    CsvSniff sniff;             ///< with what was fixed by the caller
    QStringList headers;        ///< "Column 3" where the list names none
    QList<QStringList> preview; ///< the first rows
    std::vector<ColumnProfile> columns;
    qint64 rows = 0;
    int widest = 0; ///< cells of the longest row
};

/// Reads the whole list once. `charset`, `fixed` and `sheet` hold what the user has decided. Cancelled progress:
/// Error::Cancelled; no list at all but a picture, a workbook …: Error::NotOurs and what it is.
Result<ImportScan> scanSource(const QString &path, std::optional<Charset> charset = {},
                              const std::optional<CsvDialect> &dialect = {}, const CsvFixed &fixed = {},
                              Progress *progress = nullptr, const QString &sheet = {});
