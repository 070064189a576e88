// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/workbooklist.h"

#include "core/exchange/csvheaderrow.h"
#include "core/exchange/workbookreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cstring>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr size_t rowsForHeader = 400;
constexpr qint64 harmless = qint64(4) << 30; ///< bytes of text that a workbook may give however small it is
constexpr qint64 mostGrowth = 2000;          ///< a text that cells share stands once in the file, often in the list

class WorkbookList : public ConvertedList
{
public:
    WorkbookList(std::unique_ptr<WorkbookReader> reader, qint64 fileSize)
        : m_reader(std::move(reader)), m_fileSize(fileSize)
    {
    }

    /// Goes to the sheet and looks for its header row. False: it holds nothing.
    Result<bool> start(qsizetype sheet)
    {
        if (const Result<void> started = m_reader->start(sheet); !started.ok())
            return started.error();
        m_sheet = sheet;
        m_ahead.clear();
        WorkbookRow row;
        while (m_ahead.size() < rowsForHeader && m_reader->next(&row))
            m_ahead.push_back(row);
        if (m_reader->error())
            return *m_reader->error();
        std::vector<QStringList> rows;
        int columns = 0;
        for (const WorkbookRow &ahead : m_ahead) {
            rows.push_back(ahead.cells);
            columns = qMax(columns, int(ahead.cells.size()));
        }
        const HeaderRow header = findHeaderRow(rows, columns);
        m_dialect = convertedDialect();
        m_dialect.header = header.found;
        m_reason = header.reason;
        m_above = header.found ? size_t(header.row) : 0;
        return !m_ahead.empty();
    }

    qint64 bytesRead() const override { return qint64(m_reader->share() * double(m_fileSize)); }
    CsvDialect dialect() const override { return m_dialect; }
    QString headerReason() const override { return m_reason; }
    std::optional<Error> failure() const override { return m_failure; }
    QString sheet() const override { return m_reader->sheets().at(m_sheet).name; }
    QStringList sheets() const override
    {
        QStringList names;
        for (const WorkbookSheet &sheet : m_reader->sheets())
            names.append(sheet.name);
        return names;
    }
    QStringList warnings() const override
    {
        QStringList all;
        if (const qint64 count = m_reader->failedCells())
            all.append(
                Texts::tr("%Ln cell(s) hold an error such as #N/A and were taken as empty.", nullptr, int(count)));
        if (const qint64 count = m_reader->uncomputed())
            all.append(Texts::tr("%Ln formula(s) have no result in the file and were taken as empty: open it in a "
                                 "spreadsheet and save it there.",
                                 nullptr, int(count)));
        if (m_failure)
            all.append(m_failure->text);
        return all;
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        while (m_ready.size() - m_used < maxSize && addRow())
            ;
        const qint64 got = qMin<qint64>(maxSize, m_ready.size() - m_used);
        std::memcpy(data, m_ready.constData() + m_used, size_t(got));
        m_used += got;
        if (m_used == m_ready.size()) {
            m_ready.truncate(0);
            m_used = 0;
        }
        return got;
    }

private:
    bool addRow()
    {
        if (m_failure)
            return false;
        WorkbookRow row;
        if (m_taken < m_ahead.size()) {
            row = m_ahead[m_taken];
        } else if (!m_reader->next(&row)) {
            m_failure = m_reader->error();
            return false;
        }
        const qsizetype before = m_ready.size();
        if (row.number > m_line + 1)
            m_ready.append(row.number - m_line - 1, '\n');
        m_line = row.number;
        if (m_taken++ >= m_above)
            addCells(row.cells);
        m_ready += '\n';
        m_given += m_ready.size() - before;
        if (m_given > harmless && m_given / mostGrowth > m_fileSize)
            m_failure = Error{Error::Damaged,
                              Texts::tr("The workbook unpacks to far more than it holds, which only harmful files do."),
                              {}};
        return !m_failure;
    }

    void addCells(const QStringList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_ready += ',';
            const QByteArray bytes = cells[i].toUtf8();
            const bool quoted = bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || cells.size() == 1;
            m_ready += quoted ? '"' + QByteArray(bytes).replace('"', "\"\"") + '"' : bytes;
        }
    }

    std::unique_ptr<WorkbookReader> m_reader;
    qint64 m_fileSize = 0, m_line = 0, m_given = 0;
    qsizetype m_sheet = 0, m_used = 0;
    std::vector<WorkbookRow> m_ahead;
    size_t m_above = 0, m_taken = 0; ///< rows above the table; rows given out
    CsvDialect m_dialect;
    QString m_reason;
    QByteArray m_ready;
    std::optional<Error> m_failure;
};
} // namespace

Result<std::unique_ptr<ConvertedList>> openWorkbookList(const QString &path, const QString &sheet)
{
    Result<std::unique_ptr<WorkbookReader>> reader = WorkbookReader::open(path);
    if (!reader.ok())
        return reader.error();
    const QList<WorkbookSheet> sheets = (*reader)->sheets();
    auto list = std::make_unique<WorkbookList>(std::move(reader.value()), QFileInfo(path).size());
    QList<qsizetype> places; // to look at, those that can be seen first
    for (const bool hidden : {false, true})
        for (qsizetype i = 0; i < sheets.size(); ++i)
            if (sheets[i].hidden == hidden &&
                (sheet.isEmpty() || sheets[i].name.compare(sheet, Qt::CaseInsensitive) == 0))
                places.append(i);
    if (places.isEmpty())
        return Error{Error::NotFound,
                     Texts::tr("The workbook has no sheet “%1”. It has: %2.").arg(sheet, list->sheets().join(", "_L1)),
                     {}};
    bool filled = false;
    for (qsizetype i = 0; i < places.size() && !filled; ++i) {
        const Result<bool> started = list->start(places[i]);
        if (!started.ok())
            return started.error();
        filled = *started;
    }
    list->open(QIODevice::ReadOnly);
    return std::unique_ptr<ConvertedList>(std::move(list));
}
