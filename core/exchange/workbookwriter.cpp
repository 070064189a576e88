// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookwriter.h"

#include "core/exchange/workbookstrings.h"
#include "core/exchange/workbookvalues.h"
#include "core/exchange/zipwriter.h"

#include <QCoreApplication>
#include <optional>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr int narrowest = 8, widest = 60; ///< columns, in digits
constexpr qsizetype exactDigits = 15;     ///< that spreadsheets keep of a number
constexpr qsizetype calmDigits = 11;      ///< that they show of a whole number before they turn to an exponent
const QString asText = u"@"_s;

QByteArray columnName(qsizetype column)
{
    QByteArray name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(char('A' + (rest - 1) % 26));
    return name;
}

QByteArray xml(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

int digitsOf(const QString &text)
{
    return int(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

/// Dates and numbers that a spreadsheet would make of a text as soon as somebody edits the cell.
bool looksLikeMore(const QString &text)
{
    return text.size() <= 255 && (text[0].isDigit() || u"+-=@.'("_s.contains(text[0]));
}

/// Spreadsheets drop blanks at the ends of a text that does not ask for them.
bool keepsBlanks(const QString &text)
{
    return text.front().isSpace() || text.back().isSpace() || text.contains(u'\n');
}

/// As many digits as the widest line takes; Chinese characters take two.
int widthOf(const QString &text)
{
    int width = 0, line = 0;
    for (const QChar c : text) {
        line = c == u'\n' ? 0 : line + (c.unicode() >= 0x1100 ? 2 : 1);
        width = qMax(width, line);
    }
    return width;
}

/// A name that a sheet may have.
QString sheetName(QString name)
{
    for (const QChar c : u"[]:*?/\\"_s)
        name.replace(c, u' ');
    name = name.simplified().left(31);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? u"1"_s : name;
}

constexpr char head[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr char mainSpace[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr char relationSpace[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray contentTypes()
{
    return QByteArray(head) +
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           "<Override PartName=\"/xl/workbook.xml\" ContentType="
           "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
           "<Override PartName=\"/xl/styles.xml\" ContentType="
           "\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
           "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType="
           "\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";
}

QByteArray relations(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    QByteArray text =
        QByteArray(head) + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int id = 0;
    for (const auto &[type, target] : parts)
        text += "<Relationship Id=\"r" + QByteArray::number(++id) + "\" Type=\"" + relationSpace + '/' + type +
                "\" Target=\"" + target + "\"/>";
    return text + "</Relationships>";
}

QByteArray book(const QString &sheet)
{
    return QByteArray(head) + "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" + relationSpace +
           "\"><sheets><sheet name=\"" + xml(sheetName(sheet)) + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
}
} // namespace

WorkbookWriter::WorkbookWriter() : m_styles{{}, {{}, true}, {asText}} {}

void WorkbookWriter::writeHeader(const QStringList &names, const QList<WorkbookColumn> &columns)
{
    if (!m_rows.open())
        m_error = m_rows.errorString();
    if (names.size() > mostColumns)
        m_error = Texts::tr("A sheet holds at most %Ln column(s).", nullptr, int(mostColumns));
    m_columns = columns;
    m_widths.fill(narrowest, names.size());
    m_row = "<row r=\"1\">";
    for (qsizetype i = 0; i < names.size(); ++i)
        if (!names[i].isEmpty())
            addText(i, names[i], 1);
    endRow();
}

bool WorkbookWriter::writeRow(const QStringList &cells)
{
    if (m_count > mostRows)
        m_error =
            Texts::tr("A sheet holds at most %Ln row(s). Export fewer records, or a CSV file.", nullptr, int(mostRows));
    if (!m_error.isEmpty())
        return false;
    m_row = "<row r=\"" + QByteArray::number(m_count + 1) + "\">";
    for (qsizetype i = 0; i < qMin(cells.size(), m_columns.size()); ++i)
        if (!cells[i].isEmpty())
            writeCell(i, cells[i], m_columns[i]);
    endRow();
    return m_error.isEmpty();
}

void WorkbookWriter::endRow()
{
    ++m_count;
    m_row += "</row>";
    if (m_error.isEmpty() && m_rows.write(m_row) != m_row.size())
        m_error = m_rows.errorString();
}

void WorkbookWriter::writeCell(qsizetype column, const QString &text, WorkbookColumn kind)
{
    // Whatever a cell becomes must read back as the same text.
    const auto put = [&](double value, const QString &number, const NumberLook &look, const Style &style) {
        if (shownNumber(value, look, false) != text)
            return false;
        addNumber(column, number, styleOf(style));
        widen(column, text);
        return true;
    };
    const auto putTime = [&](const QString &format, NumberLook::Kind look) {
        const std::optional<double> serial = serialOf(QDateTime::fromString(text, Qt::ISODate));
        return serial && put(*serial, QString::number(*serial, 'g', 17), {look}, {format});
    };
    bool ok = false;
    switch (kind) {
    case WorkbookColumn::Text:
        break;
    case WorkbookColumn::Number: {
        const double value = text.toDouble(&ok);
        const int digits = digitsOf(text);
        if (ok && digits <= exactDigits && put(value, text, {}, {digits > calmDigits ? u"0"_s : QString()}))
            return;
        break;
    }
    case WorkbookColumn::Date:
        if (putTime(u"yyyy\\-mm\\-dd"_s, NumberLook::Date))
            return;
        break;
    case WorkbookColumn::DateTime:
        if (putTime(text.size() > 16 ? u"yyyy\\-mm\\-dd\\ hh:mm:ss"_s : u"yyyy\\-mm\\-dd\\ hh:mm"_s,
                    NumberLook::DateTime))
            return;
        break;
    case WorkbookColumn::Money: {
        const QString number = text.section(u' ', 0, 0), code = text.section(u' ', 1);
        const int decimals = number.contains(u'.') ? int(number.size() - number.indexOf(u'.')) - 1 : 0;
        const QString format =
            u"#,##0"_s + (decimals > 0 ? u'.' + QString(decimals, u'0') : QString()) + u"\\ [$"_s + code + u']';
        const NumberLook look = lookOfFormat(format);
        const double value = number.toDouble(&ok);
        if (ok && look.kind == NumberLook::Money && digitsOf(number) <= exactDigits &&
            put(value, number, look, {format}))
            return;
        break;
    }
    }
    addText(column, text, looksLikeMore(text) ? 2 : 0);
}

void WorkbookWriter::addText(qsizetype column, const QString &text, int style)
{
    m_shortened += text.size() > longestText;
    const QString kept = text.left(longestText);
    m_row += "<c r=\"" + columnName(column) + QByteArray::number(m_count + 1) + '"';
    if (style)
        m_row += " s=\"" + QByteArray::number(style) + '"';
    m_row += keepsBlanks(kept) ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">" : " t=\"inlineStr\"><is><t>";
    m_row += xml(escapedText(kept));
    m_row += "</t></is></c>";
    widen(column, kept);
}

void WorkbookWriter::addNumber(qsizetype column, const QString &number, int style)
{
    m_row += "<c r=\"" + columnName(column) + QByteArray::number(m_count + 1) + '"';
    if (style)
        m_row += " s=\"" + QByteArray::number(style) + '"';
    m_row += "><v>" + number.toLatin1() + "</v></c>";
}

void WorkbookWriter::widen(qsizetype column, const QString &shown)
{
    if (m_widths[column] < widest)
        m_widths[column] = qMin(widest, qMax(m_widths[column], widthOf(shown)));
}

int WorkbookWriter::styleOf(const Style &style)
{
    const qsizetype known = m_styles.indexOf(style);
    if (known >= 0)
        return int(known);
    m_styles.append(style);
    return int(m_styles.size()) - 1;
}

QByteArray WorkbookWriter::styles() const
{
    constexpr int firstOwn = 164; // numbers below are those of the program
    QByteArray formats, looks;
    for (qsizetype i = 0; i < m_styles.size(); ++i) {
        const Style &style = m_styles[i];
        const bool own = !style.format.isEmpty() && style.format != asText;
        const QByteArray id = QByteArray::number(own ? firstOwn + int(i) : style.format == asText ? 49 : 0);
        if (own)
            formats += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + xml(style.format) + "\"/>";
        looks += "<xf numFmtId=\"" + id + "\" fontId=\"" + (style.bold ? "1" : "0") +
                 "\" fillId=\"0\" borderId=\"0\" xfId=\"0\"" + (style.bold ? " applyFont=\"1\"" : "") +
                 (style.format.isEmpty() ? "/>" : " applyNumberFormat=\"1\"/>");
    }
    const qsizetype owned = formats.count("<numFmt ");
    return QByteArray(head) + "<styleSheet xmlns=\"" + mainSpace + "\">" +
           (owned ? "<numFmts count=\"" + QByteArray::number(owned) + "\">" + formats + "</numFmts>" : QByteArray()) +
           "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
           "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
           "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
           "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
           "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
           "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
           "<cellXfs count=\"" +
           QByteArray::number(m_styles.size()) + "\">" + looks +
           "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
           "</styleSheet>";
}

QByteArray WorkbookWriter::sheetStart() const
{
    QByteArray text = QByteArray(head) + "<worksheet xmlns=\"" + mainSpace +
                      "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
                      "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>";
    if (!m_widths.isEmpty()) {
        text += "<cols>";
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            const QByteArray place = QByteArray::number(i + 1);
            text += "<col min=\"" + place + "\" max=\"" + place + "\" width=\"" + QByteArray::number(m_widths[i] + 2) +
                    "\" customWidth=\"1\"/>";
        }
        text += "</cols>";
    }
    return text + "<sheetData>";
}

QByteArray WorkbookWriter::sheetEnd() const
{
    QByteArray text = "</sheetData>";
    if (!m_widths.isEmpty())
        text += "<autoFilter ref=\"A1:" + columnName(m_widths.size() - 1) + QByteArray::number(m_count) + "\"/>";
    return text + "</worksheet>";
}

bool WorkbookWriter::finish(QIODevice &out, const QString &sheet, const std::function<bool()> &cancelled)
{
    if (m_error.isEmpty() && (!m_rows.flush() || !m_rows.seek(0)))
        m_error = m_rows.errorString();
    if (!m_error.isEmpty())
        return false;
    ZipWriter archive;
    archive.add("[Content_Types].xml", contentTypes());
    archive.add("_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}}));
    archive.add("xl/workbook.xml", book(sheet));
    archive.add("xl/_rels/workbook.xml.rels",
                relations({{"worksheet", "worksheets/sheet1.xml"}, {"styles", "styles.xml"}}));
    archive.add("xl/styles.xml", styles());
    archive.add("xl/worksheets/sheet1.xml", sheetStart(), m_rows, sheetEnd());
    if (!archive.write(out, cancelled))
        m_error = archive.errorString();
    return m_error.isEmpty();
}
