// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a workbook (.xlsx) with one sheet: names of columns in bold that stay in sight, a filter, columns as wide as
// what they hold. Cells are given as text, as they would stand in a CSV file, with what each column holds; they become
// numbers, dates or amounts where WorkbookReader gives exactly the same text back, and stay text else. One thread at a
// time.
#pragma once

#include <QStringList>
#include <QTemporaryFile>
#include <functional>

enum class WorkbookColumn : quint8 {
    Text,     ///< also phones, codes and what else has leading zeros or a plus sign
    Number,   ///< "1234.5"
    Date,     ///< "2026-05-01"
    DateTime, ///< "2026-05-01 18:00", without a zone
    Money,    ///< "1234.50 EUR"
};

class WorkbookWriter
{
public:
    static constexpr qint64 mostRows = (1 << 20) - 1; ///< of a sheet, without the names of the columns
    static constexpr qsizetype mostColumns = 16384;
    static constexpr qsizetype longestText = 32767; ///< of a cell; spreadsheets refuse a file with longer ones

    WorkbookWriter();

    /// Call it once, before the rows.
    void writeHeader(const QStringList &names, const QList<WorkbookColumn> &columns);
    /// False when there is no room, in the sheet or on the disk: see errorString().
    bool writeRow(const QStringList &cells);
    /// Puts the workbook together and into `out`, which is open for writing. `sheet` is what to call the sheet.
    /// `cancelled` is asked now and then; false also when it said yes.
    bool finish(QIODevice &out, const QString &sheet, const std::function<bool()> &cancelled = {});

    QString errorString() const { return m_error; }
    qint64 shortened() const { return m_shortened; } ///< cells that were cut to longestText

private:
    struct Style {
        QString format;
        bool bold = false;
        bool operator==(const Style &) const = default;
    };
    void writeCell(qsizetype column, const QString &text, WorkbookColumn kind);
    void addText(qsizetype column, const QString &text, int style);
    void addNumber(qsizetype column, const QString &number, int style);
    void widen(qsizetype column, const QString &shown);
    void endRow();
    int styleOf(const Style &style);
    QByteArray styles() const;
    QByteArray sheetStart() const;
    QByteArray sheetEnd() const;

    QTemporaryFile m_rows; ///< as they will stand in the sheet: how wide columns are is known at the end only
    QByteArray m_row;
    QList<WorkbookColumn> m_columns;
    QList<int> m_widths; ///< of the columns, in digits
    QList<Style> m_styles;
    qint64 m_count = 0, m_shortened = 0;
    QString m_error;
};
