// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks: what numbers mean, what the reader makes of every way to write a cell, and that what we write comes back.
#include "core/exchange/workbookreader.h"
#include "core/exchange/workbookwriter.h"
#include "core/exchange/zipwriter.h"
#include "tests/support/catch.h"
#include "tests/support/workbookparts.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace
{
/// All rows of a sheet, "|" between cells.
QStringList rowsOf(const QByteArray &bytes, qsizetype sheet = 0)
{
    auto reader = WorkbookReader::fromBytes(bytes);
    REQUIRE(reader.ok());
    REQUIRE((*reader)->start(sheet).ok());
    QStringList rows;
    WorkbookRow row;
    while ((*reader)->next(&row))
        rows.append(QString::number(row.number) + u' ' + row.cells.join(u'|'));
    INFO(((*reader)->error() ? (*reader)->error()->detail.toStdString() : std::string()));
    CHECK_FALSE((*reader)->error());
    return rows;
}

QStringList rowOf(const QByteArray &cells, const QByteArray &formats = {}, const QByteArray &book = {},
                  const QByteArray &strings = {})
{
    const QStringList rows =
        rowsOf(WorkbookParts{"<row r=\"1\">" + cells + "</row>", formats, book, strings}.archive());
    return rows.isEmpty() ? QStringList() : rows.constFirst().sliced(2).split(u'|');
}
} // namespace

TEST_CASE("number formats say what a number is")
{
    using Look = NumberLook;
    CHECK(lookOfFormat(u"yyyy\\-mm\\-dd;@").kind == Look::Date);
    CHECK(lookOfFormat(u"[$-804]yyyy\"年\"m\"月\"d\"日\"").kind == Look::Date);
    CHECK(lookOfFormat(u"mmm-yy").kind == Look::Date);
    CHECK(lookOfFormat(u"[$-411]ggge\"年\"m\"月\"").kind == Look::Date);
    CHECK(lookOfFormat(u"dd/mm/yyyy hh:mm").kind == Look::DateTime);
    CHECK(lookOfFormat(u"[Red]h:mm AM/PM").kind == Look::Time);
    CHECK(lookOfFormat(u"[h]:mm:ss").kind == Look::Duration);
    CHECK(lookOfFormat(u"0.00%").kind == Look::Percent);
    CHECK(lookOfFormat(u"#,##0.00\\ [$EUR]") == Look{Look::Money, 2, u"EUR"_s});
    CHECK(lookOfFormat(u"[$€-407]#,##0") == Look{Look::Money, 0, u"EUR"_s});
    for (const QStringView code : {u"General", u"0", u"#,##0.00", u"0.00E+00", u"\"days\" 0", u"@", u"_(* #,##0_)",
                                   u"[Red]0;[Blue]-0", u"0\\d", u"\"unclosed", u"[unclosed"})
        CHECK(lookOfFormat(code).kind == Look::Plain);
    CHECK(lookOfBuiltIn(14).kind == Look::Date);
    CHECK(lookOfBuiltIn(22).kind == Look::DateTime);
    CHECK(lookOfBuiltIn(31).kind == Look::Date);
    CHECK(lookOfBuiltIn(46).kind == Look::Duration);
    CHECK(lookOfBuiltIn(49).kind == Look::Plain);
}

TEST_CASE("numbers are said with all their digits")
{
    CHECK(plainNumber(13800138000.0) == u"13800138000");
    CHECK(plainNumber(1e20) == u"100000000000000000000");
    CHECK(plainNumber(0.1) == u"0.1");
    CHECK(plainNumber(1.1 + 2.2) == u"3.3");
    CHECK(plainNumber(1.0 / 3) == u"0.3333333333333333");
    CHECK(plainNumber(-12.5) == u"-12.5");
    CHECK(plainNumber(1e300) == u"1e+300");
}

TEST_CASE("days are counted as spreadsheets count them")
{
    const NumberLook date{NumberLook::Date, 0, {}}, time{NumberLook::DateTime, 0, {}};
    CHECK(shownNumber(1, date, false) == u"1900-01-01");
    CHECK(shownNumber(59, date, false) == u"1900-02-28");
    CHECK(shownNumber(60, date, false) == u"1900-02-29"); // it was not, but spreadsheets have it
    CHECK(shownNumber(61, date, false) == u"1900-03-01");
    CHECK(shownNumber(46143, date, false) == u"2026-05-01");
    CHECK(shownNumber(44681, date, true) == u"2026-05-01");
    CHECK(shownNumber(46143.75, date, false) == u"2026-05-01 18:00"); // nothing is cut away
    CHECK(shownNumber(46143, time, false) == u"2026-05-01 00:00");
    CHECK(shownNumber(46143.000011574074, time, false) == u"2026-05-01 00:00:01");
    CHECK(shownNumber(-5, date, false) == u"-5");
    CHECK(shownNumber(1e9, date, false) == u"1000000000");
    CHECK(shownNumber(0.75, {NumberLook::Time, 0, {}}, false) == u"18:00");
    CHECK(shownNumber(1.1041666666666667, {NumberLook::Duration, 0, {}}, false) == u"26:30:00");
    CHECK(shownNumber(0.07, {NumberLook::Percent, 0, {}}, false) == u"7%");
    CHECK(shownNumber(1234.5, {NumberLook::Money, 2, u"EUR"_s}, false) == u"1234.50 EUR");
    CHECK_FALSE(serialOf(QDate(1900, 2, 28).startOfDay()));
}

TEST_CASE("cells come as what they hold, however they are written")
{
    CHECK(rowOf("<c r=\"A1\" t=\"inlineStr\"><is><t>00123</t></is></c><c r=\"C1\"><v>1.38E+10</v></c>") ==
          QStringList{u"00123"_s, {}, u"13800000000"_s});
    CHECK(rowOf("<c t=\"str\"><f>A1</f><v>+49 30</v></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>") ==
          QStringList{u"+49 30"_s, u"TRUE"_s, u"FALSE"_s});
    CHECK(rowOf("<c><v>12345678901234567</v></c><c><v>0.30000000000000004</v></c>") ==
          QStringList{u"12345678901234567"_s, u"0.3"_s});
    CHECK(rowOf("<c s=\"1\"><v>46143</v></c><c s=\"2\"><v>0.5</v></c><c t=\"d\" s=\"1\"><v>2026-05-01T00:00:00</v></c>",
                "<xf numFmtId=\"14\"/><xf numFmtId=\"9\"/>") ==
          QStringList{u"2026-05-01"_s, u"50%"_s, u"2026-05-01"_s});
    CHECK(rowOf("<c s=\"1\"><v>44681</v></c>", "<xf numFmtId=\"14\"/>", "<workbookPr date1904=\"true\"/>") ==
          QStringList{u"2026-05-01"_s});
    CHECK(rowOf("<c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c>", {}, {},
                "<si><t>plain</t></si><si><r><t>two </t></r><r><rPr><b/></rPr><t>looks</t></r>"
                "<rPh sb=\"0\" eb=\"1\"><t>said</t></rPh></si>") == QStringList{u"two looks"_s, u"plain"_s});
    CHECK(rowOf("<c t=\"inlineStr\"><is><t>a_x000D_b_x005F_x0041_</t></is></c>") == QStringList{u"a\rb_x0041_"_s});
}

TEST_CASE("errors and formulas without a result are empty and counted")
{
    const WorkbookParts parts{"<row><c t=\"e\"><v>#N/A</v></c><c><f>1+1</f></c><c><v>3</v></c></row>", {}, {}, {}};
    auto reader = WorkbookReader::fromBytes(parts.archive());
    REQUIRE(reader.ok());
    REQUIRE((*reader)->start(0).ok());
    WorkbookRow row;
    REQUIRE((*reader)->next(&row));
    CHECK(row.cells == QStringList{{}, {}, u"3"_s});
    CHECK_FALSE((*reader)->next(&row));
    CHECK((*reader)->failedCells() == 1);
    CHECK((*reader)->uncomputed() == 1);
}

TEST_CASE("rows without cells are left out and the others keep their numbers")
{
    const QByteArray rows = "<row r=\"2\"><c r=\"B2\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\" s=\"1\"/></row>"
                            "<row r=\"900\"><c r=\"A900\"><v>2</v></c></row><row><c><v>3</v></c></row>";
    CHECK(rowsOf(WorkbookParts{rows, {}, {}, {}}.archive()) == QStringList{u"2 |1"_s, u"900 2"_s, u"901 3"_s});
}

TEST_CASE("what is damaged or harmful is refused")
{
    const auto fails = [](const QByteArray &rows, const QByteArray &strings = {}) {
        auto reader = WorkbookReader::fromBytes(WorkbookParts{rows, {}, {}, strings}.archive());
        REQUIRE(reader.ok());
        REQUIRE((*reader)->start(0).ok());
        WorkbookRow row;
        while ((*reader)->next(&row))
            ;
        return (*reader)->error().has_value();
    };
    CHECK(fails("<row><c t=\"s\"><v>5</v></c></row>", "<si><t>one</t></si>"));
    CHECK(fails("<row r=\"9999999\"><c><v>5</v></c></row>"));
    CHECK(fails("<row><c r=\"XFE1\"><v>5</v></c></row>"));
    CHECK(fails("<row><c><v>5</c></row>"));
    CHECK(fails("<row><c><v>5</v></c></row><row"));
    CHECK(fails("<row><c><v>&harm;</v></c></row>"));
    CHECK(fails("<row><c><v>" + QByteArray(70 << 20, '1') + "</v></c></row>")); // a piece without end
    CHECK(WorkbookReader::fromBytes("PK\3\4 but no more").error().code == Error::Damaged);
    CHECK(WorkbookReader::fromBytes({}).error().code == Error::NotOurs);
    CHECK(WorkbookReader::open(u"/no/such/file.xlsx"_s).error().code == Error::Io);

    QByteArray whole = WorkbookParts{"<row><c><v>5</v></c></row>", {}, {}, {}}.archive();
    CHECK_FALSE(WorkbookReader::fromBytes(whole.left(whole.size() - 30)).ok());

    ZipWriter other;
    other.add("word/document.xml", "<w/>");
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(other.write(buffer));
    CHECK(WorkbookReader::fromBytes(buffer.data()).error().code == Error::NotOurs);
}

TEST_CASE("a part that unpacks to far more than it holds is refused")
{
    const WorkbookParts parts{QByteArray(300 << 20, ' '), {}, {}, {}};
    auto reader = WorkbookReader::fromBytes(parts.archive());
    REQUIRE(reader.ok());
    CHECK((*reader)->start(0).error().code == Error::Damaged);
}

TEST_CASE("what is written as a workbook comes back as it was")
{
    using Column = WorkbookColumn;
    const QStringList names{u"name"_s, u"count"_s, u"day"_s, u"when"_s, u"amount"_s, u"号码"_s};
    const QList<Column> kinds{Column::Text,     Column::Number, Column::Date,
                              Column::DateTime, Column::Money,  Column::Text};
    const QList<QStringList> rows{
        {u"张伟"_s, u"12"_s, u"2026-05-01"_s, u"2026-05-01 18:05"_s, u"1234.50 EUR"_s, u"00123"_s},
        {u" two\nlines\t\r "_s, u"-0.25"_s, u"1899-12-31"_s, u"soon"_s, u"500 JPY"_s, u"+49 30 123"_s},
        {u"<a & \"b\"> _x0041_ \x01"_s, u"12345678901234567"_s, u"--09-14"_s, u"2026-05-01 18:05:30.250"_s,
         u"about 5 EUR"_s, u"=1+1"_s},
        {u"😀"_s, u"013"_s, u"1900-02-28"_s, u"2026-05-01T10:00:00.000Z"_s, u"1.10 XBTC"_s, u"'"_s},
        {{}, u"13800138000"_s, {}, {}, {}, u"13800138000"_s},
        {u"x"_s, u"0.30000000000000004"_s, u"9999-12-31"_s, u"2026-05-01 00:00"_s, u"-1.00 USD"_s, u"TRUE"_s},
    };
    WorkbookWriter writer;
    writer.writeHeader(names, kinds);
    for (const QStringList &row : rows)
        CHECK(writer.writeRow(row));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(writer.finish(buffer, u"Customers: all/new"_s));

    auto reader = WorkbookReader::fromBytes(buffer.data());
    REQUIRE(reader.ok());
    CHECK((*reader)->sheets().constFirst().name == u"Customers all new");
    REQUIRE((*reader)->start(0).ok());
    WorkbookRow row;
    REQUIRE((*reader)->next(&row));
    CHECK(row.cells == names);
    for (const QStringList &wanted : rows) {
        REQUIRE((*reader)->next(&row));
        CHECK(row.cells == wanted);
    }
    CHECK_FALSE((*reader)->next(&row));
    CHECK_FALSE((*reader)->error());
}

TEST_CASE("values become what spreadsheets count with, and codes stay text")
{
    WorkbookWriter writer;
    writer.writeHeader({u"a"_s, u"b"_s, u"c"_s}, {WorkbookColumn::Number, WorkbookColumn::Date, WorkbookColumn::Text});
    writer.writeRow({u"12.5"_s, u"2026-05-01"_s, u"12.5"_s});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(writer.finish(buffer, u"s"_s));
    const QByteArray sheet = partOf(buffer.data(), u"xl/worksheets/sheet1.xml"_s);
    CHECK(sheet.contains("<c r=\"A2\"><v>12.5</v></c>"));
    CHECK(sheet.contains("<c r=\"B2\" s=\"3\"><v>46143</v></c>"));
    CHECK(sheet.contains("<c r=\"C2\" s=\"2\" t=\"inlineStr\"><is><t>12.5</t></is></c>"));
    CHECK(sheet.contains("state=\"frozen\""));
    CHECK(sheet.contains("<autoFilter ref=\"A1:C2\"/>"));
}

TEST_CASE("cells too long for a spreadsheet are cut and counted, and so is a sheet that is full")
{
    WorkbookWriter writer;
    writer.writeHeader({u"a"_s}, {WorkbookColumn::Text});
    CHECK(writer.writeRow({QString(40000, u'x')}));
    CHECK(writer.shortened() == 1);
    WorkbookWriter wide;
    wide.writeHeader(QStringList(WorkbookWriter::mostColumns + 1, u"a"_s), {});
    CHECK_FALSE(wide.errorString().isEmpty());
    CHECK_FALSE(wide.writeRow({}));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CHECK_FALSE(writer.finish(buffer, u"s"_s, [] { return true; }));
}

TEST_CASE("many shared texts wait in a file")
{
    WorkbookStrings strings;
    const QString text(1000, u'张');
    for (int i = 0; i < 30000; ++i)
        REQUIRE(strings.append(QString::number(i) + text));
    REQUIRE(strings.finish());
    CHECK(strings.size() == 30000);
    CHECK(strings.at(0) == u'0' + text);
    CHECK(strings.at(29999) == u"29999"_s + text);
}
