// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr qsizetype mostColumns = 16384;   ///< of a sheet, by the format
constexpr qint64 mostRows = 1 << 20;       ///< likewise
constexpr qsizetype longestText = 1 << 20; ///< signs in a cell; spreadsheets allow 32,767

Error damaged(const QString &detail)
{
    return {Error::Damaged, Texts::tr("The workbook is damaged and cannot be read."), detail};
}

/// "BC" of "BC12" as a number from 0; -1 when it is none.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0, letters = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char16_t c = reference[letters].toUpper().unicode();
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c - u'A' + 1);
    }
    return letters == 0 ? -1 : column - 1;
}

bool isPlainInteger(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString isoText(QString text, const NumberLook &look)
{
    text.replace(u'T', u' ');
    if (text.endsWith(u'Z'))
        text.chop(1);
    for (const QLatin1StringView end : {".000"_L1, ":00"_L1})
        if (text.endsWith(end) && text.count(u':') > 1)
            text.chop(end.size());
    if (look.kind == NumberLook::Date && text.endsWith(" 00:00"_L1))
        text.chop(6);
    return text;
}
} // namespace

Result<std::unique_ptr<WorkbookReader>> WorkbookReader::open(const QString &path)
{
    return take(ZipArchive::open(path));
}

Result<std::unique_ptr<WorkbookReader>> WorkbookReader::fromBytes(const QByteArray &bytes)
{
    return take(ZipArchive::fromBytes(bytes));
}

Result<std::unique_ptr<WorkbookReader>> WorkbookReader::take(Result<std::unique_ptr<ZipArchive>> archive)
{
    if (!archive.ok())
        return archive.error();
    std::unique_ptr<WorkbookReader> reader(new WorkbookReader);
    reader->m_archive = std::move(archive.value());
    if (const Result<void> read = reader->readBook(); !read.ok())
        return read.error();
    return reader;
}

WorkbookReader::~WorkbookReader() = default;

bool WorkbookReader::fail(const QString &detail)
{
    if (!m_error)
        m_error = damaged(u"row %1: %2"_s.arg(m_row).arg(detail));
    return false;
}

double WorkbookReader::share() const
{
    return m_part && m_sheetSize > 0 ? qMin(1.0, double(m_part->done()) / double(m_sheetSize)) : 0;
}

Result<void> WorkbookReader::start(qsizetype sheet)
{
    m_error.reset();
    m_row = m_failed = m_unvalued = 0;
    m_xml.reset();
    m_part.reset();
    const QString name = m_sheets.at(sheet).part;
    Result<std::unique_ptr<ZipPart>> part = m_archive->part(name);
    if (!part.ok())
        return part.error();
    m_sheetSize = m_archive->size(name);
    m_part = std::move(part.value());
    m_xml = std::make_unique<QXmlStreamReader>(m_part.get());
    return {};
}

Result<void> WorkbookReader::readStrings()
{
    m_strings = std::make_unique<WorkbookStrings>();
    if (m_stringsPart.isEmpty())
        return {};
    Result<std::unique_ptr<ZipPart>> part = m_archive->part(m_stringsPart);
    if (!part.ok())
        return part.error();
    QXmlStreamReader xml(part->get());
    WorkbookText text;
    bool room = true;
    while (room && !xml.atEnd()) {
        xml.readNext();
        (*part)->nextPiece();
        if (xml.tokenType() == QXmlStreamReader::DTD)
            return damaged(u"a document type"_s);
        if (xml.isEndElement() && xml.name() == "si"_L1)
            room = m_strings->append(text.text());
        if (xml.isStartElement() && xml.name() == "si"_L1)
            text.clear();
        else
            text.take(xml);
    }
    if (!room || !m_strings->finish())
        return Error{Error::DiskFull, Texts::tr("There is no room for a temporary file."), {}};
    return xml.hasError() || (*part)->failed() ? Result<void>(damaged(xml.errorString())) : Result<void>();
}

bool WorkbookReader::next(WorkbookRow *row)
{
    row->cells.clear();
    bool inRow = false, inCell = false, inValue = false, inInline = false;
    while (m_xml && !m_error && !m_xml->atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml->readNext();
        m_part->nextPiece();
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (inInline) {
                m_inline.take(*m_xml);
            } else if (m_xml->name() == "row"_L1) {
                inRow = true;
                startRow();
            } else if (inRow && m_xml->name() == "c"_L1) {
                inCell = true;
                startCell();
            } else if (inCell && m_xml->name() == "v"_L1) {
                inValue = m_hasValue = true;
            } else if (inCell && m_xml->name() == "is"_L1) {
                inInline = m_hasValue = true;
                m_inline.clear();
            } else if (inCell && m_xml->name() == "f"_L1) {
                m_hasFormula = true;
            }
            break;
        case QXmlStreamReader::Characters:
            if (inInline)
                m_inline.take(*m_xml);
            else if (inValue && m_value.size() < longestText)
                m_value += m_xml->text();
            break;
        case QXmlStreamReader::EndElement:
            if (inInline && m_xml->name() != "is"_L1) {
                m_inline.take(*m_xml);
            } else if (m_xml->name() == "is"_L1) {
                inInline = false;
            } else if (m_xml->name() == "v"_L1) {
                inValue = false;
            } else if (inCell && m_xml->name() == "c"_L1) {
                inCell = false;
                endCell(&row->cells);
            } else if (inRow && m_xml->name() == "row"_L1) {
                inRow = false;
                if (!row->cells.isEmpty() && !m_error) {
                    row->number = m_row;
                    return true;
                }
            }
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return fail(u"a document type"_s);
        default:
            break;
        }
    }
    if (m_xml && (m_xml->hasError() || m_part->failed()))
        return fail(m_xml->errorString() + u' ' + m_part->errorString());
    return false;
}

void WorkbookReader::startRow()
{
    bool ok = false;
    const qint64 number = m_xml->attributes().value("r"_L1).toLongLong(&ok);
    m_row = ok ? number : m_row + 1;
    m_column = -1;
    if (m_row < 1 || m_row > mostRows)
        fail(u"no such row"_s);
}

void WorkbookReader::startCell()
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    const QStringView reference = attributes.value("r"_L1);
    m_column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
    if (m_column < 0 || m_column >= mostColumns) {
        m_column = 0;
        fail(u"no such column"_s);
    }
    m_style = attributes.value("s"_L1).toInt();
    const QStringView type = attributes.value("t"_L1);
    m_type = type == "s"_L1           ? CellType::Shared
             : type == "inlineStr"_L1 ? CellType::Inline
             : type == "str"_L1       ? CellType::Text
             : type == "b"_L1         ? CellType::Bool
             : type == "e"_L1         ? CellType::Failed
             : type == "d"_L1         ? CellType::Iso
                                      : CellType::Number;
    m_value.clear();
    m_hasValue = m_hasFormula = false;
}

void WorkbookReader::endCell(QStringList *cells)
{
    if (!m_hasValue) {
        m_unvalued += m_hasFormula;
        return;
    }
    const QString text = cellText();
    if (text.isEmpty())
        return;
    while (cells->size() <= m_column)
        cells->append(QString());
    (*cells)[m_column] = text;
}

QString WorkbookReader::cellText()
{
    const NumberLook look = m_style >= 0 && size_t(m_style) < m_looks.size() ? m_looks[size_t(m_style)] : NumberLook();
    bool ok = false;
    switch (m_type) {
    case CellType::Shared: {
        if (!m_strings)
            if (const Result<void> read = readStrings(); !read.ok())
                m_error = read.error();
        const qint64 index = m_value.trimmed().toLongLong(&ok);
        if (m_error || !ok || index < 0 || index >= m_strings->size()) {
            fail(u"no such text"_s);
            return {};
        }
        return m_strings->at(index);
    }
    case CellType::Inline:
        return m_inline.text();
    case CellType::Text:
        return unescapedText(m_value);
    case CellType::Bool:
        return m_value.trimmed() == u"1" ? u"TRUE"_s : u"FALSE"_s;
    case CellType::Failed:
        ++m_failed;
        return {};
    case CellType::Iso:
        return isoText(m_value.trimmed(), look);
    case CellType::Number: {
        const QString digits = m_value.trimmed();
        const double value = digits.toDouble(&ok);
        if (!ok) // some programs write texts so
            return unescapedText(m_value);
        return look.kind == NumberLook::Plain && isPlainInteger(digits) ? digits : shownNumber(value, look, m_from1904);
    }
    }
    return {};
}
