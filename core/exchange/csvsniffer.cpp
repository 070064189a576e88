// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvdialect.h"

#include "core/exchange/csvheaderrow.h"
#include "core/exchange/csvreader.h"

#include <QBuffer>
#include <QHash>
#include <algorithm>
#include <cmath>
#include <optional>

namespace
{

constexpr int keptRows = 2000;
constexpr qsizetype firstLook = 256 * 1024;

struct Reading {
    CsvDialect dialect;
    double score = 0;
    int columns = 1; // of most rows
    std::vector<int> widths;
    std::vector<qint64> lines;
    std::vector<QStringList> rows; // the first ones
    qint64 blankLines = 0;
};

// What other delimiters or quotes at its ends say about a cell: that it was cut at the wrong places.
double cellSense(QByteArrayView cell, const CsvDialect &dialect)
{
    while (!cell.isEmpty() && (cell.front() == ' ' || cell.front() == '\t'))
        cell = cell.sliced(1);
    while (!cell.isEmpty() && (cell.back() == ' ' || cell.back() == '\t'))
        cell.chop(1);
    if (cell.isEmpty())
        return 0.5;
    const char first = cell.front();
    const char last = cell.back();
    const bool quoteEnds =
        first == '"' || last == '"' || (first == '\'' && last == '\'') || (first == '\'') != (last == '\'');
    if (quoteEnds && !(last == '"' && cell.size() > 1 && cell[cell.size() - 2] >= '0' && cell[cell.size() - 2] <= '9'))
        return 0.1; // 12" is an honest cell
    if (QByteArrayView(",;|\t").contains(first) || QByteArrayView(",;|\t").contains(last) || cell.startsWith("//"))
        return 0.1;
    double sense = 1;
    for (const char other : {',', ';', '|', '\t'}) {
        if (other == dialect.delimiter)
            continue;
        const qsizetype at = cell.indexOf(other);
        if (at < 0)
            continue;
        // Text has a blank after its commas, numbers digits on both sides; "a;b" looks like two cells.
        const bool spaced = at + 1 < cell.size() && cell[at + 1] == ' ';
        const bool inNumber = other == ',' && at > 0 && at + 1 < cell.size() && cell[at - 1] >= '0' &&
                              cell[at - 1] <= '9' && cell[at + 1] >= '0' && cell[at + 1] <= '9';
        sense = qMin(sense, spaced || inNumber ? 0.9 : 0.6);
    }
    return sense;
}

double prior(const CsvDialect &dialect)
{
    double value = 1;
    switch (dialect.delimiter) {
    case ',':
    case ';':
    case '\t':
        break;
    case '|':
        value = 0.8;
        break;
    case ':': // in every time and every URL
        value = 0.3;
        break;
    default:
        value = 0.7;
    }
    if (dialect.quote != '"')
        value *= dialect.quote ? 0.97 : 0.5;
    if (dialect.escape != '"' && dialect.quote)
        value *= 0.98;
    if (dialect.lineEnd != CsvLineEnd::Any)
        value *= 0.95;
    if (dialect.skipInitialSpace)
        value *= 0.99;
    return value;
}

Reading readWith(QByteArrayView sample, const CsvDialect &dialect, bool complete, bool keepRows)
{
    Reading reading;
    reading.dialect = dialect;
    QByteArray bytes = QByteArray::fromRawData(sample.data(), sample.size());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvDialect plain = dialect;
    plain.header = false;
    CsvLimits limits;
    limits.maxQuotedBytes = 256 * 1024; // a sample is tried in many dialects
    CsvReader reader(&buffer, plain, limits);
    CsvRow row;
    double sense = 0;
    qint64 cells = 0;
    std::vector<double> rowSense;
    QHash<int, int> byWidth;
    while (reader.next(row)) {
        const int width = int(row.size());
        if (width == 1 && row.raw().startsWith('#')) { // a comment says nothing about the columns
            if (keepRows) {
                reading.widths.push_back(width);
                reading.lines.push_back(row.line());
                rowSense.push_back(0.5);
                if (reading.rows.size() < keptRows)
                    reading.rows.push_back(row.texts());
            }
            continue;
        }
        reading.widths.push_back(width);
        reading.lines.push_back(row.line());
        ++byWidth[width];
        if (reading.widths.size() <= keptRows) {
            double sum = 0;
            for (qsizetype i = 0; i < qMin<qsizetype>(row.size(), 500); ++i)
                sum += cellSense(row.cell(i), dialect);
            rowSense.push_back(sum);
            if (keepRows)
                reading.rows.push_back(row.texts());
        }
    }
    reading.blankLines = reader.blankLines();
    if (!complete && reading.widths.size() > 2) { // the last row is cut
        if (const auto last = byWidth.find(reading.widths.back()); last != byWidth.end())
            --*last;
        reading.widths.pop_back();
    }
    const auto total = qint64(reading.widths.size());
    if (total == 0 || byWidth.isEmpty()) // nothing, or comments only
        return reading;
    const int best = *std::max_element(byWidth.cbegin(), byWidth.cend());
    const int firstWidth = reading.widths.front();
    // Between widths that are about equally common that of the first row, else the widest: short rows are commoner than
    // long ones.
    for (auto it = byWidth.cbegin(); it != byWidth.cend(); ++it) {
        if (it.value() * 1.2 >= best && it.key() > reading.columns)
            reading.columns = it.key();
    }
    if (firstWidth > 1 && byWidth.value(firstWidth) * 1.2 >= best)
        reading.columns = firstWidth;
    const int common = byWidth.value(reading.columns);
    // Lines before the table are not held against it.
    qint64 lead = 0;
    while (lead < qMin<qint64>(20, total / 2) && reading.widths[size_t(lead)] < reading.columns)
        ++lead;
    for (size_t i = size_t(lead); i < rowSense.size() && i < reading.widths.size(); ++i) {
        sense += rowSense[i];
        cells += qMin(reading.widths[i], 500);
    }
    const double fit = double(common) / double(total - lead);
    const double width = reading.columns == 1 ? 0.15 : 1 - 1.0 / (double(reading.columns) * reading.columns);
    const double trouble =
        double(reader.warningCount(CsvWarning::TextAfterQuote) + reader.warningCount(CsvWarning::UnclosedQuote) +
               reader.warningCount(CsvWarning::StrayQuote)) /
        double(total);
    reading.score = fit * fit * width * (cells ? sense / double(cells) : 0) * prior(dialect) / (1 + trouble) *
                    (1 - 0.3 * double(lead) / double(total));
    return reading;
}

// Excel's own first line: sep=; says the delimiter.
std::optional<char> sepLine(QByteArrayView sample)
{
    const QByteArray start = sample.first(qMin<qsizetype>(sample.size(), 12)).toByteArray();
    QByteArrayView line(start);
    const bool quoted = line.startsWith('"');
    if (quoted)
        line = line.sliced(1);
    if (line.size() < 5 || qstrnicmp(line.data(), "sep=", 4) != 0)
        return std::nullopt;
    const qsizetype end = 5 + (quoted ? 1 : 0);
    const bool ends = line.size() == end || line[end] == '\r' || line[end] == '\n';
    if (!ends || (quoted && line[5] != '"') || line[4] == '\r' || line[4] == '\n')
        return std::nullopt;
    return line[4];
}

bool loneCr(QByteArrayView sample)
{
    for (qsizetype at = sample.indexOf('\r'); at >= 0 && at + 1 < sample.size(); at = sample.indexOf('\r', at + 1)) {
        if (sample[at + 1] != '\n')
            return true;
    }
    return false;
}

std::vector<CsvDialect> dialectsToTry(QByteArrayView sample, const CsvDialect &base, const CsvFixed &fixed, bool sep)
{
    QByteArray delimiters;
    if (sep)
        delimiters += base.delimiter;
    else if (fixed.delimiter)
        delimiters += fixed.delimiter;
    else {
        for (const char c : {',', ';', '\t', '|', ':', '^', '~', '\x1F', '\x01'}) {
            if (sample.contains(c))
                delimiters += c;
        }
        for (const char c : {',', '\t'}) { // one column needs a delimiter too, best one that splits nothing
            if (!delimiters.contains(c))
                delimiters += c;
        }
    }
    QByteArray quotes;
    if (fixed.quote >= 0) {
        quotes += char(fixed.quote);
    } else {
        quotes += '"';
        if (sample.contains('\''))
            quotes += '\'';
        if (sample.contains('"'))
            quotes += '\0';
    }
    std::vector<CsvDialect> all;
    for (const char delimiter : delimiters) {
        for (const char quote : quotes) {
            CsvDialect dialect = base;
            dialect.delimiter = delimiter;
            dialect.quote = quote;
            dialect.escape = quote;
            all.push_back(dialect);
            const char blankQuote[] = {delimiter, ' ', quote};
            if (quote && delimiter != '\t' && sample.contains(QByteArrayView(blankQuote, 3))) {
                dialect.skipInitialSpace = true;
                all.push_back(dialect);
                dialect.skipInitialSpace = false;
            }
            const char escaped[] = {'\\', quote};
            if (quote && sample.contains(QByteArrayView(escaped, 2))) {
                dialect.escape = '\\';
                all.push_back(dialect);
            }
        }
    }
    return all;
}

// Blanks after nearly all delimiters belong to the way of writing.
bool blanksAfterDelimiters(QByteArrayView sample, char delimiter)
{
    qint64 all = 0;
    qint64 blank = 0;
    for (qsizetype at = sample.indexOf(delimiter); at >= 0 && at + 1 < sample.size();
         at = sample.indexOf(delimiter, at + 1)) {
        const char next = sample[at + 1];
        if (next == delimiter || next == '\r' || next == '\n')
            continue;
        ++all;
        blank += next == ' ';
    }
    return all > 0 && blank > all * 0.9;
}

} // namespace

CsvSniff sniffCsv(QByteArrayView sample, bool complete)
{
    return sniffCsv(sample, complete, {});
}

CsvSniff sniffCsv(QByteArrayView sample, bool complete, const CsvFixed &fixed)
{
    if (sample.startsWith("\xEF\xBB\xBF"))
        sample = sample.sliced(3);
    CsvDialect base;
    const std::optional<char> sep = sepLine(sample);
    if (sep) {
        base.sepLine = true;
        base.skipLines = 1;
        base.delimiter = fixed.delimiter ? fixed.delimiter : *sep;
    }

    const bool small = sample.size() <= firstLook;
    const QByteArrayView look = small ? sample : sample.first(firstLook);
    std::vector<Reading> readings;
    for (const CsvDialect &dialect : dialectsToTry(look, base, fixed, sep.has_value()))
        readings.push_back(readWith(look, dialect, complete && small, false));
    const auto better = [](const Reading &a, const Reading &b) { return a.score > b.score; };
    std::stable_sort(readings.begin(), readings.end(), better);
    if (!small) { // the best few on everything
        readings.resize(qMin<size_t>(readings.size(), 3));
        for (Reading &reading : readings)
            reading = readWith(sample, reading.dialect, complete, false);
        std::stable_sort(readings.begin(), readings.end(), better);
    }
    CsvDialect chosen = readings[0].dialect;
    double score = readings[0].score;
    const auto rival = std::find_if(readings.begin(), readings.end(),
                                    [&](const Reading &r) { return r.dialect.delimiter != chosen.delimiter; });
    const double second = rival == readings.end() ? 0 : rival->score;

    // Line ends of one kind inside cells without quotes.
    if (loneCr(look) && look.contains('\n')) {
        for (const CsvLineEnd kind : {CsvLineEnd::CrLf, CsvLineEnd::Cr, CsvLineEnd::Lf}) {
            CsvDialect dialect = chosen;
            dialect.lineEnd = kind;
            const Reading reading = readWith(look, dialect, complete && small, false);
            if (reading.widths.size() > 1 && reading.score > score) {
                score = reading.score;
                chosen = dialect;
            }
        }
    } else if (look.contains("\r\n") && look.count('\n') > look.count("\r\n")) {
        CsvDialect dialect = chosen;
        dialect.lineEnd = CsvLineEnd::CrLf;
        const Reading reading = readWith(look, dialect, complete && small, false);
        if (reading.score > score) {
            score = reading.score;
            chosen = dialect;
        }
    }
    if (chosen.delimiter != '\t' && !chosen.skipInitialSpace && blanksAfterDelimiters(look, chosen.delimiter)) {
        CsvDialect dialect = chosen;
        dialect.skipInitialSpace = true;
        const Reading reading = readWith(look, dialect, complete && small, false);
        if (reading.score > score * 0.97) {
            score = reading.score;
            chosen = dialect;
        }
    }

    const Reading table = readWith(sample, chosen, complete, true);
    CsvSniff sniff;
    sniff.dialect = chosen;
    sniff.confidence = score <= 0.15 ? 0.3 : qBound(0.05, 1 - 0.8 * qMax(0.0, second) / qMax(score, 1e-9), 1.0);
    sniff.sampleRows = int(table.widths.size());
    sniff.blankLines = int(table.blankLines);
    for (const int width : table.widths)
        sniff.raggedRows += width != table.columns;

    const HeaderRow header = findHeaderRow(table.rows, table.columns);
    sniff.dialect.header = fixed.header >= 0 ? fixed.header == 1 : header.found;
    sniff.headerConfidence = header.confidence;
    sniff.headerReason = header.reason;
    const size_t first = sniff.dialect.header ? size_t(header.row) : size_t(header.firstData);
    if (first > 0 && first < table.rows.size()) {
        sniff.dialect.skipLines = int(table.lines[first] - 1);
        for (size_t i = 0; i < first; ++i)
            sniff.preamble += table.rows[i].join(u' ').trimmed();
        sniff.raggedRows -= int(std::count_if(table.widths.begin(), table.widths.begin() + qsizetype(first),
                                              [&](int width) { return width != table.columns; }));
    }
    sniff.dialect.columns = table.columns;
    int used = 0;
    for (size_t i = first; i < table.rows.size(); ++i) {
        const QStringList &cells = table.rows[i];
        for (int column = int(cells.size()) - 1; column >= used; --column) {
            if (!cells[column].trimmed().isEmpty()) {
                used = column + 1;
                break;
            }
        }
    }
    sniff.trailingEmptyColumns = qMax(0, table.columns - used);
    return sniff;
}
