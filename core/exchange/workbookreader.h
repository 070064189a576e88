// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the sheets of a workbook (.xlsx and .xlsm, ECMA-376, "transitional" and "strict") row by row, at bounded memory
// however long a sheet is. Cells come as text: texts as they stand, with their leading zeros and plus signs; numbers
// with all their digits; dates and times in ISO form; amounts with the code of their currency; formulas as what they
// last gave. One thread at a time.
#pragma once

#include "core/exchange/workbookstrings.h"
#include "core/exchange/workbookvalues.h"
#include "core/exchange/ziparchive.h"

#include <QStringList>
#include <QXmlStreamReader>
#include <optional>

struct WorkbookSheet {
    QString name;
    bool hidden = false;
    QString part; ///< in the archive
};

struct WorkbookRow {
    qint64 number = 0; ///< as the spreadsheet counts, from 1
    QStringList cells; ///< up to the last one that holds anything
};

class WorkbookReader
{
public:
    /// Error::Io, Error::Damaged or, when it is another document, Error::NotOurs.
    static Result<std::unique_ptr<WorkbookReader>> open(const QString &path);
    static Result<std::unique_ptr<WorkbookReader>> fromBytes(const QByteArray &bytes);
    ~WorkbookReader();

    const QList<WorkbookSheet> &sheets() const { return m_sheets; }
    /// Goes to the first row of a sheet.
    Result<void> start(qsizetype sheet);
    /// Rows without any cell are left out. False at the end, and when the file is damaged: see error().
    bool next(WorkbookRow *row);
    const std::optional<Error> &error() const { return m_error; }

    double share() const;                            ///< of the sheet that has been read, 0 to 1
    qint64 failedCells() const { return m_failed; }  ///< so far: #N/A, #DIV/0! … They are read as empty
    qint64 uncomputed() const { return m_unvalued; } ///< so far: formulas for which the file holds no result

private:
    enum class CellType : quint8 { Number, Shared, Inline, Text, Bool, Failed, Iso };
    static Result<std::unique_ptr<WorkbookReader>> take(Result<std::unique_ptr<ZipArchive>> archive);
    Result<void> readBook();
    Result<void> readStyles(const QString &part);
    Result<void> readStrings();
    void startRow();
    void startCell();
    void endCell(QStringList *cells);
    QString cellText();
    bool fail(const QString &detail);

    std::unique_ptr<ZipArchive> m_archive;
    std::unique_ptr<ZipPart> m_part;
    std::unique_ptr<QXmlStreamReader> m_xml;
    QList<WorkbookSheet> m_sheets;
    QString m_stringsPart;
    std::unique_ptr<WorkbookStrings> m_strings; ///< read with the first cell that needs them
    std::vector<NumberLook> m_looks;            ///< by the number of a style
    bool m_from1904 = false;
    std::optional<Error> m_error;
    qint64 m_sheetSize = 0, m_row = 0, m_failed = 0, m_unvalued = 0;

    // The cell that is being read
    CellType m_type = CellType::Number;
    qsizetype m_column = -1, m_style = 0;
    QString m_value;
    WorkbookText m_inline;
    bool m_hasValue = false, m_hasFormula = false;
};
