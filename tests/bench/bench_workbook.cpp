// SPDX-License-Identifier: GPL-3.0-or-later
// The same rows as CSV and as a workbook: time of the processor to write and to read, size on the disk. bench_workbook
// [ROWS]
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/workbookreader.h"
#include "core/exchange/workbookwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace
{
QStringList rowOf(int i)
{
    const QString number = QString::number(i);
    return {number,
            u"Customer "_s + number,
            u"张伟"_s + number,
            u"mail%1@example.com"_s.arg(i),
            u"+49 30 %1"_s.arg(1000000 + i),
            u"%1"_s.arg(i % 100000, 5, 10, QLatin1Char('0')),
            QString::number(i * 0.25),
            u"%1.50 EUR"_s.arg(i),
            QDate(1950, 1, 1).addDays(i % 27000).toString(Qt::ISODate),
            i % 3 ? QString() : u"a note, with a comma"_s,
            u"customer"_s,
            {}};
}
} // namespace

int main(int argc, char **argv)
{
    const int rows = argc > 1 ? std::atoi(argv[1]) : 100000;
    const QTemporaryDir folder;
    QFile text(folder.filePath(u"rows.csv"_s)), book(folder.filePath(u"rows.xlsx"_s));
    std::clock_t before = std::clock(); // of the processor: other work beside does not count
    const auto tell = [&](const char *what, const QFile &file) {
        const std::clock_t now = std::clock();
        std::printf("%-16s %6lld ms  %7lld KB\n", what, 1000LL * (now - before) / CLOCKS_PER_SEC, file.size() / 1024);
        before = now;
    };
    if (!text.open(QIODevice::WriteOnly) || !book.open(QIODevice::WriteOnly))
        return 1;
    CsvWriter csv(&text, {});
    for (int i = 0; i < rows; ++i)
        csv.writeRow(rowOf(i));
    csv.finish();
    text.close();
    tell("CSV written", text);

    using Column = WorkbookColumn;
    WorkbookWriter writer;
    QList<Column> kinds(12, Column::Text);
    kinds[6] = Column::Number;
    kinds[7] = Column::Money;
    kinds[8] = Column::Date;
    writer.writeHeader(QStringList(12, u"column"_s), kinds);
    for (int i = 0; i < rows; ++i)
        writer.writeRow(rowOf(i));
    writer.finish(book, u"Rows"_s);
    book.close();
    tell("workbook written", book);

    if (!text.open(QIODevice::ReadOnly))
        return 1;
    CsvReader reader(&text, {});
    CsvRow line;
    qint64 cells = 0;
    while (reader.next(line))
        cells += line.texts().size();
    tell("CSV read", text);

    auto opened = WorkbookReader::open(book.fileName());
    if (!opened.ok() || !(*opened)->start(0).ok())
        return 1;
    WorkbookRow row;
    while ((*opened)->next(&row))
        cells += row.cells.size();
    tell("workbook read", book);
    return cells > 0 ? 0 : 1;
}
