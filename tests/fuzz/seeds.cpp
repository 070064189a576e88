// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the fuzzers begin with into a folder for each: small files that use what the readers understand.
#include "core/exchange/textencoder.h"
#include "core/exchange/workbookwriter.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
void put(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    folder.mkpath(u"."_s);
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

void putLists(const QDir &folder)
{
    const QByteArray list = "Name,Phone,Note\nAda,+49 30 123,\"two\nlines, \"\"quoted\"\"\"\n张伟,138 0000 5678,\n";
    put(folder, u"comma"_s, "\x10" + list);
    put(folder, u"bom"_s, "\x01\xEF\xBB\xBF" + list);
    put(folder, u"semicolon"_s, "\x03sep=;\r\nName;Betrag\r\nMüller;1.234,50\r\n\"offen;5\r\n");
    put(folder, u"tab"_s, "\x07Title of it\n\na\tb\tc\n1\t2\t3\n4\t5\n# note\n");
    put(folder, u"quotes"_s, "\x02'a','b''s'\r'c\\'','d'\r\"stray\" text,x\r");
    put(folder, u"latin"_s,
        "\x05Stra\xDF"
        "e;M\xFC"
        "nchen\n");
    put(folder, u"gb"_s, "\x05\xD0\xD5\xC3\xFB,\xB5\xE7\xBB\xB0\n\xD5\xC5\xCE\xB0,138\n");
    put(folder, u"wide"_s,
        QByteArray("\x05\xFF\xFE"
                   "a\0,\0b\0\n\0"
                   "1\0,\0"
                   "2\0\n\0",
                   19));
}

void putWorkbooks(const QDir &folder)
{
    const QByteArray sheet =
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"1\">"
        "<v>46143.5</v></c></row><row><c t=\"inlineStr\"><is><r><t>a_x000D_</t></r><rPh><t>b</t></rPh>"
        "</is></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c><f>1+1</f></c><c t=\"d\"><v>"
        "2026-05-01T10:00:00Z</v></c><c s=\"2\"><v>1.5E+3</v></c></row></sheetData></worksheet>";
    const QByteArray strings = "<sst><si><t>one</t></si><si><r><t>t</t></r></si></sst>";
    const QByteArray styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd;@\"/><numFmt "
                              "numFmtId=\"165\" formatCode=\"#,##0.00\\ [$EUR]\"/></numFmts><cellXfs><xf "
                              "numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";
    put(folder, u"parts"_s, sheet + "\n--\n" + strings + "\n--\n" + styles);
    put(folder, u"book"_s,
        sheet + "\n--\n" + strings + "\n--\n" + styles +
            "\n--\n<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" state=\"hidden\" "
            "r:id=\"s\"/></sheets></workbook>");
    WorkbookWriter writer;
    writer.writeHeader({u"a"_s, u"b"_s}, {WorkbookColumn::Text, WorkbookColumn::Date});
    writer.writeRow({u"001"_s, u"2026-05-01"_s});
    QFile file(folder.filePath(u"whole"_s));
    if (file.open(QIODevice::WriteOnly))
        writer.finish(file, u"s"_s);
}
} // namespace

int main(int, char **argv)
{
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    putLists(QDir(folder.filePath(u"fuzz_csv"_s)));
    putWorkbooks(QDir(folder.filePath(u"fuzz_workbook"_s)));
    return 0;
}
