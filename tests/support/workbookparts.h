// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks for tests, put together from pieces of markup as other programs write them.
#pragma once

#include "core/exchange/ziparchive.h"
#include "core/exchange/zipwriter.h"

#include <QBuffer>

struct WorkbookParts {
    QByteArray rows;                                      ///< in sheetData of the one sheet, or of the last one
    QByteArray formats;                                   ///< in cellXfs, behind the first
    QByteArray book;                                      ///< in workbook, before the sheets
    QByteArray strings;                                   ///< in sst
    QList<std::pair<QByteArray, QByteArray>> before = {}; ///< sheets before it: attributes and rows

    QByteArray archive() const
    {
        const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        ZipWriter zip;
        zip.add("[Content_Types].xml", "<Types/>");
        zip.add("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + types +
                                   "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        QList<std::pair<QByteArray, QByteArray>> all = before;
        all.append({"name=\"Last\"", rows});
        QByteArray sheets, relations;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            sheets += "<sheet " + all[i].first + " sheetId=\"" + number + "\" r:id=\"r" + number + "\"/>";
            relations += "<Relationship Id=\"r" + number + "\" Type=\"" + types +
                         "worksheet\" Target=\"/xl/worksheets/sheet" + number + ".xml\"/>";
            zip.add("xl/worksheets/sheet" + number + ".xml",
                    "<worksheet " + main + "><sheetData>" + all[i].second + "</sheetData></worksheet>");
        }
        zip.add("xl/workbook.xml", "<workbook " + main +
                                       " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                       "relationships\">" +
                                       book + "<sheets>" + sheets + "</sheets></workbook>");
        relations += "<Relationship Id=\"s\" Type=\"" + types + "styles\" Target=\"styles.xml\"/>";
        zip.add("xl/styles.xml",
                "<styleSheet " + main + "><cellXfs><xf numFmtId=\"0\"/>" + formats + "</cellXfs></styleSheet>");
        if (!strings.isEmpty()) {
            relations += "<Relationship Id=\"t\" Type=\"" + types + "sharedStrings\" Target=\"sharedStrings.xml\"/>";
            zip.add("xl/sharedStrings.xml", "<sst " + main + ">" + strings + "</sst>");
        }
        zip.add("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return zip.write(buffer) ? buffer.data() : QByteArray();
    }
};

inline QByteArray partOf(const QByteArray &archive, const QString &name)
{
    const auto opened = ZipArchive::fromBytes(archive);
    const auto part = (*opened)->part(name);
    return (*part)->readAll();
}
