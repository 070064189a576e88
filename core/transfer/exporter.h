// SPDX-License-Identifier: GPL-3.0-or-later
// Writes records as CSV or as a workbook: a list as it is shown, or everything that there is of a kind, so that
// importing it into an empty file gives the same records again, numbers, links, own fields and options included
// (docs/csv.md).
#pragma once

#include "core/exchange/csvwriter.h"
#include "core/exchange/workbookwriter.h"
#include "core/store.h"

#include <QSet>

class QIODevice;

enum class ExportFormat { Csv, Workbook };

struct ExportJob {
    /// Whom a list with `query.columns` is for: programs (the names of fields, exact values, numbers of records) or the
    /// people who see it (labels of their language, local times, the words of choices).
    enum Words { Names, Labels };

    Query query;   ///< `columns` empty: all fields and all parts
    QSet<Id> only; ///< of what the query finds; empty: all
    Words words = Names;
    ExportFormat format = ExportFormat::Csv; ///< what follows is for CSV
    char delimiter = ',';
    Charset charset = Charset::Utf8Bom;
    TextEncoder::Missing missing = TextEncoder::Missing::Replace;
    bool guardFormulas = false;
};

struct ExportReport {
    qint64 rows = 0;
    qint64 missingCharacters = 0; ///< that the encoding lacks, written as "?"
    QString missingSamples;       ///< which, at most 50
    qint64 shortenedCells = 0;    ///< texts longer than a cell of a workbook holds
};

/// What a list as shown holds: values in forms that sort, and that every spreadsheet and the import here read.
QString listedText(const FieldBase &field, const QVariant &value);
/// As the list calls a column; with its kind where two would be called the same.
QString listedLabel(const FieldBase &field, const QList<const FieldBase *> &columns);
/// What a column of these values is in a spreadsheet.
WorkbookColumn workbookColumn(Kind kind, ExportJob::Words words);

/// Blocks: call it from a thread of its own. `out` is open for writing.
Result<ExportReport> exportList(Store &store, const ExportJob &job, QIODevice &out, Progress *progress = nullptr);
