// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/foreignformat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ForeignFormat)
};

struct Mark {
    QByteArrayView bytes;
    qsizetype at;
    const char *name;
};

// Signs from the formats' own specifications.
const char *pictureName(QByteArrayView start)
{
    static constexpr Mark marks[] = {{"\x89PNG\r\n\x1a\n", 0, "PNG"},
                                     {"\xFF\xD8\xFF", 0, "JPEG"},
                                     {"GIF87a", 0, "GIF"},
                                     {"GIF89a", 0, "GIF"},
                                     {"WEBPVP8", 8, "WebP"},
                                     {"ftyphei", 4, "HEIC"},
                                     {"ftypmif1", 4, "HEIC"},
                                     {{"II*\0", 4}, 0, "TIFF"},
                                     {{"MM\0*", 4}, 0, "TIFF"},
                                     {{"\0\0\1\0", 4}, 0, "ICO"}};
    for (const Mark &mark : marks)
        if (start.size() >= mark.at + mark.bytes.size() && start.sliced(mark.at, mark.bytes.size()) == mark.bytes)
            return mark.name;
    const bool bitmap =
        start.startsWith("BM") && start.size() > 14 && start.sliced(6, 4) == QByteArrayView("\0\0\0\0", 4);
    return bitmap ? "BMP" : nullptr;
}

QString zipKind(QByteArrayView start)
{
    if (start.contains("opendocument.spreadsheet"))
        return Texts::tr("This is an OpenDocument spreadsheet: save it as an Excel workbook (.xlsx) or CSV first.");
    if (start.contains("word/") && start.contains("[Content_Types].xml"))
        return Texts::tr("This is a Word document, not a list.");
    return Texts::tr("This is an archive (%1): unpack it first.").arg(QStringLiteral("ZIP"));
}
} // namespace

QString foreignFormat(QByteArrayView start)
{
    if (const char *picture = pictureName(start))
        return Texts::tr("This is a picture (%1), not a list.").arg(QLatin1StringView(picture));
    if (start.startsWith("PK\3\4"))
        return zipKind(start);
    if (start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        // Names in such a file are UTF-16.
        if (start.contains(QByteArrayView("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31)))
            return Texts::tr("This workbook is protected by a password: save it without one first.");
        return Texts::tr("This is an Excel workbook or another document of Office 97: save it as .xlsx or CSV first.");
    }
    if (start.startsWith("%PDF-"))
        return Texts::tr("This is a PDF document, not a list.");
    if (start.startsWith("{\\rtf"))
        return Texts::tr("This is a formatted text (RTF), not a list.");
    if (start.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Texts::tr("This is a database (SQLite), not a list. A file of Rapport is opened with “Open”.");
    if (start.startsWith(QByteArrayView("\x1F\x8B\x08", 3)))
        return Texts::tr("This is an archive (%1): unpack it first.").arg(QStringLiteral("GZIP"));
    if (start.startsWith(QByteArrayView("7z\xBC\xAF\x27\x1C", 6)))
        return Texts::tr("This is an archive (%1): unpack it first.").arg(QStringLiteral("7-Zip"));
    if (start.startsWith("Rar!\x1A\x07"))
        return Texts::tr("This is an archive (%1): unpack it first.").arg(QStringLiteral("RAR"));
    if (start.startsWith("\x7F"
                         "ELF") ||
        (start.startsWith("MZ") && looksBinary(start)))
        return Texts::tr("This is a program, not a list.");
    return {};
}

bool looksLikeWorkbook(QByteArrayView start, const QString &path)
{
    if (!start.startsWith("PK\3\4"))
        return false;
    return start.contains("xl/") || path.endsWith(".xlsx"_L1, Qt::CaseInsensitive) ||
           path.endsWith(".xlsm"_L1, Qt::CaseInsensitive);
}

bool looksBinary(QByteArrayView start)
{
    while (start.endsWith('\0'))
        start.chop(1);
    qsizetype nuls = 0, controls = 0;
    for (const char c : start) {
        nuls += c == '\0';
        controls += uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != '\x1B';
    }
    return nuls > 0 && controls * 20 > start.size();
}
