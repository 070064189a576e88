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

void putCards(const QDir &folder)
{
    put(folder, u"2.1"_s,
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0;=\r\n=E4=BC=9F;;;\r\n"
        "TEL;CELL;PREF:13800138000\r\nPHOTO;JPEG;ENCODING=BASE64:\r\n /9j/4AAQ\r\n SkZJRg==\r\n\r\nEND:VCARD\r\n");
    put(folder, u"3.0"_s,
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ada\\, B\nitem1.URL;type=pref:http://a.example\nitem1.X-ABLABEL:_$!<Home>!$_\n"
        "ADR;TYPE=work,home:;;Street 1;Town;;12345;D\nNOTE:folded\n  line\\nnext\nBDAY:--0415\nEND:VCARD\n");
    put(folder, u"4.0"_s,
        "BEGIN:VCARD\nVERSION:4.0\nFN;ALTID=1;LANGUAGE=en:Wang\nFN;ALTID=1;LANGUAGE=zh:\xE7\x8E\x8B\nTEL;VALUE=uri;"
        "TYPE=\"voice,work\":tel:+1-555;ext=2\nPHOTO:data:image/png;base64,iVBORw0K\nX-A;P=^n^':v\nEND:VCARD\n");
    put(folder, u"gb"_s,
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=GB2312:\xD5\xC5;\xCE\xB0\nAGENT:\nBEGIN:VCARD\nEND:VCARD\n");
}

void putCalendars(const QDir &folder)
{
    put(folder, u"event"_s,
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Here\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000"
        "\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n"
        "END:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Here:20260501T100000\r\nDURATION:PT1H30M\r\nRRULE:FREQ="
        "WEEKLY;BYDAY=MO,WE;COUNT=10\r\nEXDATE;TZID=Here:20260506T100000\r\nSUMMARY:Talk\r\nBEGIN:VALARM\r\nACTION:"
        "DISPLAY\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID;TZID=Here:"
        "20260511T100000\r\nDTSTART;TZID=Here:20260511T110000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    put(folder, u"todo"_s,
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTODO\nUID:2\nDUE;VALUE=DATE:20260601\nSTATUS:COMPLETED\nATTENDEE;CN=Ada:"
        "mailto:a@b.example\nEND:VTODO\nBEGIN:VJOURNAL\nDTSTART:20260101\nDESCRIPTION:x\nEND:VJOURNAL\nEND:"
        "VCALENDAR\n");
    put(folder, u"1.0"_s,
        "BEGIN:VCALENDAR\nVERSION:1.0\nTZ:+01\nDAYLIGHT:TRUE;+02;20260329T020000;20261025T030000;;\nBEGIN:VEVENT\n"
        "DTSTART:20260501T100000Z\nRRULE:W1 MO WE #10\nSUMMARY;ENCODING=QUOTED-PRINTABLE:a=0D=0Ab\nEND:VEVENT\n"
        "END:VCALENDAR\n");
}

void putMails(const QDir &folder)
{
    put(folder, u"mixed"_s,
        "From: =?UTF-8?B?5byg5Lyf?= <zhang@a.example>\r\nTo: \"B, C\" <b@c.example>, d@e.example\r\nSubject: "
        "=?gb2312?Q?="
        "C4=E3?=\r\n =?utf-8?q?_x?=\r\nDate: Fri, 1 May 2026 10:00:00 +0200 (CEST)\r\nMIME-Version: "
        "1.0\r\nContent-Type: "
        "multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; "
        "charset=utf-8\r\nContent-Transfer-Encoding"
        ": quoted-printable\r\n\r\n<p>a=3D&amp;</p>\r\n--b\r\nContent-Type: application/pdf; name*0*=utf-8''a%20;\r\n "
        "name*1=b.pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: "
        "attachment\r\n\r\nAAEC\r\n--b--\r\n");
}
} // namespace

int main(int, char **argv)
{
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    putLists(QDir(folder.filePath(u"fuzz_csv"_s)));
    putWorkbooks(QDir(folder.filePath(u"fuzz_workbook"_s)));
    putCards(QDir(folder.filePath(u"fuzz_cards"_s)));
    putCalendars(QDir(folder.filePath(u"fuzz_calendar"_s)));
    putMails(QDir(folder.filePath(u"fuzz_mail"_s)));
    return 0;
}
