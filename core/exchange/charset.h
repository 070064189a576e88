// SPDX-License-Identifier: GPL-3.0-or-later
// The character encodings Rapport reads and writes: names, labels for the user, and ICU's converter for each.
// Reentrant; all data is static. ISO-8859-1 and windows-1252 are kept apart for writing only: detection says
// windows-1252.
#pragma once

#include <QString>
#include <QStringView>
#include <optional>
#include <span>

enum class Charset : quint8 {
    Utf8,
    Utf8Bom, // like Utf8 when reading; a byte order mark is written
    Utf16Le, // UTF-16 and UTF-32 are always written with a byte order mark
    Utf16Be,
    Utf32Le,
    Utf32Be,
    Gb18030, // also for GBK, GB2312 and cp936, which it contains
    Big5,    // as Windows has it (cp950)
    Big5Hkscs,
    ShiftJis, // cp932
    EucJp,
    Iso2022Jp,
    EucKr, // cp949
    Windows1252,
    Windows1250,
    Windows1251,
    Windows1253,
    Windows1254,
    Windows1255,
    Windows1256,
    Windows1257,
    Windows1258,
    Windows874,
    Iso8859_1,
    Iso8859_2,
    Iso8859_5,
    Iso8859_7,
    Iso8859_9,
    Iso8859_15,
    Koi8R,
    Koi8U,
    Ibm850,
    Ibm852,
    Ibm866,
    MacRoman,
};

// Every charset, in the order a chooser should show them.
std::span<const Charset> allCharsets();

// The stable name for files and the command line, such as "UTF-8-BOM" or "GB18030".
QString charsetName(Charset charset);

// What the user reads: "Simplified Chinese (GB18030, GBK)".
QString charsetDisplayName(Charset charset);

// Finds a charset by our name, a usual alias (gbk, cp936, sjis, latin1 …) or any name ICU has for it.
std::optional<Charset> charsetFromName(QStringView name);

// ICU's converter name. UTF-8 is handled without ICU.
const char *charsetIcuName(Charset charset);

bool charsetIsUnicode(Charset charset);
