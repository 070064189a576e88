// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks between us and LibreOffice, there and back: every value stays what it was. Skipped where it is not
// installed.
#include "core/exchange/csvreader.h"
#include "core/exchange/workbookreader.h"
#include "core/exchange/workbookwriter.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
/// LibreOffice without windows and with a profile of its own.
struct Office {
    QTemporaryDir folder;
    QString program = QStandardPaths::findExecutable(u"soffice"_s);

    bool isThere() const
    {
        if (program.isEmpty())
            WARN("LibreOffice is not installed: not tested");
        return !program.isEmpty();
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Into the folder "out".
    void convert(const QString &format, const QStringList &names) const
    {
        QStringList arguments{u"-env:UserInstallation=file://"_s + path(u"profile"_s),
                              u"--headless"_s,
                              u"--convert-to"_s,
                              format,
                              u"--outdir"_s,
                              path(u"out"_s)};
        for (const QString &name : names)
            arguments.append(path(name));
        QProcess process;
        process.start(program, arguments);
        REQUIRE(process.waitForFinished(300000));
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
    }
    QList<QStringList> rowsOf(const QString &name, qsizetype sheet = 0) const
    {
        auto reader = WorkbookReader::open(path(name));
        INFO(reader.error().text);
        REQUIRE(reader.ok());
        REQUIRE((*reader)->start(sheet).ok());
        QList<QStringList> rows;
        WorkbookRow row;
        while ((*reader)->next(&row))
            rows.append(row.cells);
        CHECK_FALSE((*reader)->error());
        return rows;
    }
};

const QStringList names{u"Name"_s, u"Code"_s, u"Count"_s, u"Day"_s, u"When"_s, u"Amount"_s};
const QList<QStringList> rows{
    {u"张伟"_s, u"00123"_s, u"1234.5"_s, u"2026-05-01"_s, u"2026-05-01 18:05"_s, u"1234.50 EUR"_s},
    {u"two\nlines, \"quoted\" <&>"_s, u"+49 30 901820"_s, u"13800138000"_s, u"1985-09-14"_s, u"2026-12-31 00:00"_s,
     u"500 JPY"_s},
    {u" blanks around "_s, u"=1+1"_s, u"-0.25"_s, u"1900-03-01"_s, u"1999-01-02 03:04"_s, u"-7.00 CNY"_s},
    {u"😀 'x"_s, u"2026-05-01"_s, u"0.3333333333333333"_s, u"--09-14"_s, u"soon"_s, u"0.01 USD"_s},
    {u"TRUE"_s, u"1.38E+10"_s, u"12345678901234567"_s, u"1899-12-31"_s, u"2026-05-01 18:05:30"_s, u"5 KWD"_s}};

/// A spreadsheet as LibreOffice keeps it: every kind of cell, several sheets.
const char spreadsheet[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="d"><number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style>
<number:date-style style:name="dt"><number:year number:style="long"/><number:text>/</number:text><number:month/><number:text>/</number:text><number:day/><number:text> </number:text><number:hours/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>
<number:time-style style:name="t"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
<number:percentage-style style:name="p"><number:number number:decimal-places="1"/><number:text>%</number:text></number:percentage-style>
<number:boolean-style style:name="b"><number:boolean/></number:boolean-style>
<style:style style:name="cb" style:family="table-cell" style:data-style-name="b"/>
<style:style style:name="cd" style:family="table-cell" style:data-style-name="d"/>
<style:style style:name="cdt" style:family="table-cell" style:data-style-name="dt"/>
<style:style style:name="ct" style:family="table-cell" style:data-style-name="t"/>
<style:style style:name="cp" style:family="table-cell" style:data-style-name="p"/>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="First"><table:table-row>
<table:table-cell office:value-type="string"><text:p>0049 text</text:p></table:table-cell>
<table:table-cell office:value-type="float" office:value="13800138000"/>
<table:table-cell office:value-type="float" office:value="0.1"/>
<table:table-cell table:style-name="cd" office:value-type="date" office:date-value="2026-05-01"/>
<table:table-cell table:style-name="cdt" office:value-type="date" office:date-value="2026-05-01T18:05:00"/>
<table:table-cell table:style-name="ct" office:value-type="time" office:time-value="PT07H30M00S"/>
<table:table-cell table:style-name="cp" office:value-type="percentage" office:value="0.125"/>
<table:table-cell table:style-name="cb" office:value-type="boolean" office:boolean-value="true"/>
<table:table-cell table:formula="of:=[.C1]*20" office:value-type="float" office:value="2"/>
</table:table-row><table:table-row table:number-rows-repeated="5"><table:table-cell/></table:table-row><table:table-row>
<table:table-cell table:number-columns-repeated="2"/>
<table:table-cell office:value-type="string"><text:p>two</text:p><text:p>lines</text:p></table:table-cell>
</table:table-row></table:table>
<table:table table:name="第二"><table:table-row>
<table:table-cell office:value-type="string"><text:p>张伟</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>)";
} // namespace

TEST_CASE("workbooks of ours and of LibreOffice keep every value on the way to the other")
{
    const Office office;
    if (!office.isThere())
        return;
    using Column = WorkbookColumn;
    WorkbookWriter writer;
    writer.writeHeader(names,
                       {Column::Text, Column::Text, Column::Number, Column::Date, Column::DateTime, Column::Money});
    for (const QStringList &row : rows)
        REQUIRE(writer.writeRow(row));
    QFile ours(office.path(u"ours.xlsx"_s));
    REQUIRE(ours.open(QIODevice::WriteOnly));
    REQUIRE(writer.finish(ours, u"Customers"_s));
    ours.close();
    office.write(u"theirs.fods"_s, spreadsheet);

    office.convert(u"xlsx"_s, {u"ours.xlsx"_s, u"theirs.fods"_s});
    QList<QStringList> back = office.rowsOf(u"out/ours.xlsx"_s);
    REQUIRE(back.size() == rows.size() + 1);
    CHECK(back.takeFirst() == names);
    for (qsizetype i = 0; i < rows.size(); ++i)
        CHECK(back[i] == rows[i]);

    const QList<QStringList> theirs = office.rowsOf(u"out/theirs.xlsx"_s);
    REQUIRE(theirs.size() == 2);
    CHECK(theirs[0] == QStringList{u"0049 text"_s, u"13800138000"_s, u"0.1"_s, u"2026-05-01"_s, u"2026-05-01 18:05"_s,
                                   u"07:30"_s, u"12.5%"_s, u"TRUE"_s, u"2"_s});
    CHECK(theirs[1] == QStringList{{}, {}, u"two\nlines"_s});
    CHECK(office.rowsOf(u"out/theirs.xlsx"_s, 1) == QList<QStringList>{{u"张伟"_s}});

    // As LibreOffice itself reads ours: what stands in its cells, as text.
    office.convert(u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true"_s, {u"ours.xlsx"_s});
    QFile csv(office.path(u"out/ours.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CsvReader reader(&csv, {});
    CHECK(reader.header() == names);
    CsvRow row;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        REQUIRE(reader.next(row));
        for (const qsizetype column : {0, 1, 3, 4})
            CHECK(row.text(column) == rows[i][column]);
    }
}
