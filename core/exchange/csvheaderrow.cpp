// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvheaderrow.h"

#include "core/exchange/headers.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <optional>

struct HeaderRowTexts {
    Q_DECLARE_TR_FUNCTIONS(HeaderRow)
};

enum class Look : quint8 { Empty, Number, Code, Mail, Web, Text };

// A rough class of a cell: enough to see that a column's name is unlike its values.
static Look lookOf(QStringView cell)
{
    cell = cell.trimmed();
    if (cell.isEmpty())
        return Look::Empty;
    const qsizetype at = cell.indexOf(u'@');
    if (at > 0 && cell.indexOf(u'.', at) > at + 1 && !cell.contains(u' '))
        return Look::Mail;
    if (cell.startsWith(u"http://") || cell.startsWith(u"https://") || cell.startsWith(u"www."))
        return Look::Web;
    int digits = 0;
    int letters = 0;
    for (const QChar c : cell) {
        digits += c.isDigit();
        letters += c.isLetter();
    }
    if (digits > 0 && letters == 0)
        return Look::Number; // numbers, dates, phones, amounts
    return digits >= 3 && digits * 2 >= letters ? Look::Code : Look::Text;
}

static int filled(const QStringList &row)
{
    return int(std::count_if(row.begin(), row.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); }));
}

// 2000, 2001, 2002 … or 1, 2, 3 …: numbers as names of columns.
static bool runsUp(const QStringList &row)
{
    int run = 0;
    int longest = 0;
    std::optional<int> before;
    for (const QString &cell : row) {
        bool ok = false;
        const int value = cell.trimmed().toInt(&ok);
        run = ok && before && value == *before + 1 ? run + 1 : 0;
        longest = qMax(longest, run);
        before = ok ? std::optional(value) : std::nullopt;
    }
    return longest >= 2 && longest + 1 < filled(row) && longest + 3 >= filled(row); // some of them are words
}

// Positive: looks like a header above these rows. The sum of what each column says, in -1 to 1.
static double headerScore(const std::vector<QStringList> &rows, size_t at, QString &reason)
{
    const QStringList &row = rows[at];
    const HeaderRowGuess names = guessHeaders(row);
    int cells = 0;
    int known = 0;
    int textual = 0;
    int unlike = 0;
    int alike = 0;
    int repeated = 0;
    QSet<QString> distinct;
    for (qsizetype column = 0; column < row.size(); ++column) {
        const Look look = lookOf(row[column]);
        if (look == Look::Empty)
            continue;
        ++cells;
        distinct.insert(row[column].trimmed());
        known += names.columns[size_t(column)].confidence >= 0.8;
        textual += look == Look::Text;
        int below = 0;
        int same = 0;
        bool again = false;
        for (size_t i = at + 1; i < rows.size() && below < 200; ++i) {
            if (column >= rows[i].size() || rows[i][column].trimmed().isEmpty())
                continue;
            ++below;
            same += lookOf(rows[i][column]) == look;
            again = again || rows[i][column].trimmed() == row[column].trimmed();
        }
        repeated += again && look == Look::Text && below > 1;
        if (below == 0)
            continue;
        if (look == Look::Text && same * 5 <= below)
            ++unlike;
        else if (look != Look::Text && same * 2 > below)
            ++alike;
    }
    if (cells == 0)
        return -1;
    if (known * 2 >= cells && known > 0) {
        reason = HeaderRowTexts::tr("%1 of %2 names are known column names.").arg(known).arg(cells);
        return 1;
    }
    if (runsUp(row)) {
        reason = HeaderRowTexts::tr("The row counts up like column names.");
        return 0.6;
    }
    const double share = double(unlike - 2 * alike) / cells;
    const int odd = cells - textual;
    if (odd > 0 && alike > 0 && share < 0.2) {
        reason = HeaderRowTexts::tr("The first row holds the same kind of values as the rows below.");
        return qMin(-0.3, share);
    }
    double score = 0.2 + share + 0.5 * known / cells - 0.8 * odd / cells;
    if (distinct.size() < cells)
        score -= 0.1;
    if (cells > 1 && repeated * 2 >= cells)
        score -= 0.5;
    reason = unlike > 0 ? HeaderRowTexts::tr("In %1 of %2 columns the first cell is unlike the values below.")
                              .arg(unlike)
                              .arg(cells)
                        : HeaderRowTexts::tr("The first row reads like names.");
    return score;
}

HeaderRow findHeaderRow(const std::vector<QStringList> &rows, int columns)
{
    HeaderRow result;
    if (rows.empty())
        return result;
    // How many cells of a data row are usually filled: titles padded with empty cells have fewer.
    std::vector<int> fills;
    for (size_t i = 0; i < qMin<size_t>(rows.size(), 400); ++i) {
        if (int(rows[i].size()) >= qMin(columns, 2))
            fills.push_back(filled(rows[i]));
    }
    std::sort(fills.begin(), fills.end());
    const int usual = fills.empty() ? 1 : fills[fills.size() / 2];
    const int enough = qMax(columns > 1 ? 2 : 1, usual / 2 + 1);
    const auto reaches = [&](const QStringList &row) {
        const bool comment = row.first().startsWith(u'#') && row.size() < columns;
        return !comment && filled(row) >= qMin(enough, columns) && (row.size() * 10 >= columns * 6);
    };
    size_t first = 0;
    while (first < rows.size() && first < 60 && !reaches(rows[first]))
        ++first;
    if (first >= rows.size() || first >= 60)
        first = 0;
    QString reason;
    const double score = headerScore(rows, first, reason);
    result.row = int(first);
    result.found = score > 0 && (rows.size() > 1 || score >= 0.7);
    result.confidence = qBound(0.0, 0.5 + std::abs(score) / 2, 1.0);
    result.reason = reason;
    // Without a header nothing says that the lines above are not data: keep them, unless they are plainly comments.
    result.firstData = result.found ? int(first) : 0;
    while (result.firstData < int(first) && rows[size_t(result.firstData)].first().startsWith(u'#'))
        ++result.firstData;
    return result;
}
