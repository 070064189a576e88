// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of any bytes. As hardly any of them is a whole archive, those that begin with "P" only are taken as one;
// others are the parts of a workbook, parted by lines of "--", which are packed first.
#include "core/exchange/workbookreader.h"
#include "core/exchange/zipwriter.h"

#include <QBuffer>

namespace
{
constexpr int mostRows = 2000;
constexpr int mostSheets = 8;

QByteArray packed(const QByteArray &text)
{
    static const char *const names[] = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
                                        "xl/workbook.xml", "xl/_rels/workbook.xml.rels"};
    ZipWriter zip;
    zip.add("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                           "Target=\"xl/workbook.xml\"/></Relationships>");
    qsizetype from = 0;
    for (const char *name : names) {
        qsizetype end = text.indexOf("\n--\n", from);
        if (end < 0)
            end = text.size();
        QByteArray part = text.mid(from, end - from);
        if (part.isEmpty() && qstrcmp(name, "xl/workbook.xml") == 0)
            part = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"s\"/></sheets></workbook>";
        if (part.isEmpty() && qstrcmp(name, "xl/_rels/workbook.xml.rels") == 0)
            part = "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                   "<Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                   "<Relationship Id=\"u\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>";
        zip.add(name, part);
        from = qMin(end + 4, text.size());
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    zip.write(buffer);
    return buffer.data();
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    auto reader = WorkbookReader::fromBytes(bytes.startsWith('P') ? bytes : packed(bytes));
    if (!reader.ok())
        return 0;
    for (qsizetype sheet = 0; sheet < qMin<qsizetype>((*reader)->sheets().size(), mostSheets); ++sheet) {
        if (!(*reader)->start(sheet).ok())
            continue;
        WorkbookRow row;
        for (int i = 0; i < mostRows && (*reader)->next(&row); ++i)
            ;
    }
    return 0;
}
