// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importsource.h"

#include "core/exchange/foreignformat.h"
#include "core/store.h"

#include <QCoreApplication>

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qint64 sniffedBytes = 4 << 20;
constexpr qint64 tellingBytes = 64 << 10; ///< show what kind of file it is
constexpr qint64 profiledRows =
    20000; ///< afterwards only columns are read on of which something is still to be found out
constexpr qint64 previewRows = 50;
constexpr int mostColumns = 2000;

Error unopenable(const QFile &file)
{
    return {Error::Io, Texts::tr("The list %1 cannot be read: %2.").arg(file.fileName(), file.errorString()), {}};
}

Result<QByteArray> start(const QString &path, Charset charset)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unopenable(file);
    DecodingDevice decoding(&file, charset);
    decoding.open(QIODevice::ReadOnly);
    QByteArray bytes;
    while (bytes.size() < sniffedBytes) {
        const QByteArray piece = decoding.read(sniffedBytes - bytes.size());
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

bool isWide(Charset charset)
{
    return charset == Charset::Utf16Le || charset == Charset::Utf16Be || charset == Charset::Utf32Le ||
           charset == Charset::Utf32Be;
}

bool isOpen(const ColumnProfile &profile)
{
    return profile.dateAmbiguous || profile.numberAmbiguous || profile.kind == ColumnKind::Choice ||
           profile.kind == ColumnKind::Empty || (profile.kind == ColumnKind::Bool && profile.distinctComplete) ||
           (profile.kind == ColumnKind::Text && profile.distinctComplete);
}
/// What is said of a list that is no text: how it is read follows from what it is, but for its header row.
Result<std::shared_ptr<ImportSource>> openedForScan(const QString &path, ImportPlan plan, const CsvFixed &fixed,
                                                    ImportScan *scan)
{
    auto opened = ImportSource::open(path, plan);
    const ConvertedList *list = opened.ok() ? (*opened)->converted() : nullptr;
    if (!list)
        return opened;
    scan->encoding.charset = Charset::Utf8;
    scan->encoding.confidence = 1;
    scan->sniff.dialect = list->dialect();
    scan->sniff.headerReason = list->headerReason();
    scan->sheets = list->sheets();
    scan->sheet = list->sheet();
    if (fixed.header < 0 || (fixed.header == 1) == scan->sniff.dialect.header)
        return opened;
    scan->sniff.dialect.header = fixed.header == 1;
    plan.dialect = scan->sniff.dialect;
    return ImportSource::open(path, plan);
}

Result<ImportScan> scanRows(ImportScan scan, const QString &path, const QString &sheet, const CsvFixed &fixed,
                            Progress *progress)
{
    ImportPlan plan;
    plan.format = scan.format;
    plan.sheet = sheet;
    if (plan.format == ListFormat::Delimited) {
        plan.charset = scan.encoding.charset;
        plan.dialect = scan.sniff.dialect;
    }
    const auto opened = openedForScan(path, plan, fixed, &scan);
    if (!opened.ok())
        return opened.error();
    ImportSource &source = **opened;
    scan.headers = source.reader().header();
    std::vector<ColumnProfiler> profilers;
    std::vector<bool> open;
    CsvRow row;
    while (source.reader().next(row)) {
        ++scan.rows;
        const int cells = int(std::min<qsizetype>(row.size(), mostColumns));
        scan.widest = std::max(scan.widest, cells);
        while (int(profilers.size()) < std::max(cells, int(std::min<qsizetype>(scan.headers.size(), mostColumns)))) {
            profilers.emplace_back();
            open.push_back(true);
        }
        for (size_t i = 0; i < profilers.size(); ++i)
            if (open[i])
                profilers[i].add(row.text(qsizetype(i)));
        if (scan.rows <= previewRows)
            scan.preview.append(row.texts());
        if (scan.rows == profiledRows)
            for (size_t i = 0; i < profilers.size(); ++i)
                open[i] = isOpen(profilers[i].profile());
        if (progress && scan.rows % 4096 == 0) {
            progress->set(source.bytesRead(), source.size());
            if (progress->cancelled())
                return Error{Error::Cancelled, Texts::tr("Cancelled. Nothing was changed."), {}};
        }
    }
    if (const ConvertedList *list = source.converted(); list && list->failure())
        return *list->failure();
    while (scan.headers.size() < qsizetype(profilers.size()))
        scan.headers.append(scan.sniff.dialect.header ? QString()
                                                      : Texts::tr("Column %1").arg(scan.headers.size() + 1));
    for (const ColumnProfiler &profiler : profilers)
        scan.columns.push_back(profiler.profile());
    if (scan.format == ListFormat::Workbook) // its numbers have points, and 1.234 is not a thousand
        for (ColumnProfile &column : scan.columns)
            column.numberAmbiguous = false;
    while (scan.columns.size() < size_t(scan.headers.size()))
        scan.columns.push_back({});
    return scan;
}
} // namespace

Result<std::shared_ptr<ImportSource>> ImportSource::open(const QString &path, const ImportPlan &plan)
{
    std::shared_ptr<ImportSource> source(new ImportSource);
    source->m_file.setFileName(path);
    if (!source->m_file.open(QIODevice::ReadOnly))
        return unopenable(source->m_file);
    if (plan.format != ListFormat::Delimited) {
        Result<std::unique_ptr<ConvertedList>> converted = openConverted(path, plan.format, plan.sheet);
        if (!converted.ok())
            return converted.error();
        source->m_converted = std::move(converted.value());
        source->m_reader = std::make_unique<CsvReader>(source->m_converted.get(),
                                                       plan.dialect.value_or(source->m_converted->dialect()));
        return source;
    }
    source->m_decoding = std::make_unique<DecodingDevice>(&source->m_file, plan.charset.value_or(Charset::Utf8));
    source->m_decoding->open(QIODevice::ReadOnly);
    source->m_reader = std::make_unique<CsvReader>(source->m_decoding.get(), plan.dialect.value_or(CsvDialect()));
    return source;
}

Result<ImportScan> scanSource(const QString &path, std::optional<Charset> charset,
                              const std::optional<CsvDialect> &dialect, const CsvFixed &fixed, Progress *progress,
                              const QString &sheet)
{
    ImportScan scan;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unopenable(file);
    const QByteArray beginning = file.peek(tellingBytes);
    scan.format = listFormat(path, beginning);
    if (scan.format != ListFormat::Delimited)
        return scanRows(std::move(scan), path, sheet, fixed, progress);
    if (const QString foreign = foreignFormat(beginning); !foreign.isEmpty())
        return Error{Error::NotOurs, foreign, {}};
    if (charset) {
        scan.encoding.charset = *charset;
        scan.encoding.confidence = 1;
    } else {
        scan.encoding = detectEncoding(file);
        if (!isWide(scan.encoding.charset) && looksBinary(beginning))
            return Error{Error::NotOurs, Texts::tr("This file holds no text, so it is not a list."), {}};
    }
    file.close();
    const Result<QByteArray> sample = start(path, scan.encoding.charset);
    if (!sample.ok())
        return sample.error();
    scan.sniff = sniffCsv(*sample, sample->size() < sniffedBytes, fixed);
    if (dialect)
        scan.sniff.dialect = *dialect;

    return scanRows(std::move(scan), path, {}, fixed, progress);
}
