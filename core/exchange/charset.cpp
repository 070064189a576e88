// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/charset.h"

#include <QCoreApplication>
#include <array>
#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

struct CharsetTexts {
    Q_DECLARE_TR_FUNCTIONS(Charset)
};

struct CharsetEntry {
    Charset id;
    const char *name;
    const char *icu;
    const char *label;   // translated on use
    const char *aliases; // lower case letters and digits only, separated by blanks
};

static constexpr CharsetEntry entries[] = {
    {Charset::Utf8, "UTF-8", "UTF-8", QT_TRANSLATE_NOOP("Charset", "Unicode (UTF-8)"), "utf8 unicode"},
    {Charset::Utf8Bom, "UTF-8-BOM", "UTF-8", QT_TRANSLATE_NOOP("Charset", "Unicode with byte order mark (UTF-8-BOM)"),
     "utf8bom utf8sig"},
    {Charset::Utf16Le, "UTF-16LE", "UTF-16LE", QT_TRANSLATE_NOOP("Charset", "Unicode (UTF-16, little endian)"),
     "utf16 utf16le ucs2"},
    {Charset::Utf16Be, "UTF-16BE", "UTF-16BE", QT_TRANSLATE_NOOP("Charset", "Unicode (UTF-16, big endian)"), "utf16be"},
    {Charset::Utf32Le, "UTF-32LE", "UTF-32LE", QT_TRANSLATE_NOOP("Charset", "Unicode (UTF-32, little endian)"),
     "utf32 utf32le ucs4"},
    {Charset::Utf32Be, "UTF-32BE", "UTF-32BE", QT_TRANSLATE_NOOP("Charset", "Unicode (UTF-32, big endian)"), "utf32be"},
    {Charset::Gb18030, "GB18030", "gb18030", QT_TRANSLATE_NOOP("Charset", "Simplified Chinese (GB18030, GBK)"),
     "gb18030 gbk gb2312 cp936 windows936 ms936 936 euccn"},
    {Charset::Big5, "Big5", "windows-950-2000", QT_TRANSLATE_NOOP("Charset", "Traditional Chinese (Big5)"),
     "big5 cp950 windows950 ms950 950"},
    {Charset::Big5Hkscs, "Big5-HKSCS", "ibm-1375_P100-2008",
     QT_TRANSLATE_NOOP("Charset", "Traditional Chinese, Hong Kong (Big5-HKSCS)"), "big5hkscs hkscs"},
    {Charset::ShiftJis, "Shift_JIS", "ibm-943_P15A-2003", QT_TRANSLATE_NOOP("Charset", "Japanese (Shift_JIS)"),
     "shiftjis sjis cp932 windows932 windows31j ms932 932"},
    {Charset::EucJp, "EUC-JP", "euc-jp-2007", QT_TRANSLATE_NOOP("Charset", "Japanese (EUC-JP)"), "eucjp ujis"},
    {Charset::Iso2022Jp, "ISO-2022-JP", "ISO-2022-JP", QT_TRANSLATE_NOOP("Charset", "Japanese (ISO-2022-JP)"),
     "iso2022jp jis"},
    {Charset::EucKr, "EUC-KR", "windows-949-2000", QT_TRANSLATE_NOOP("Charset", "Korean (EUC-KR, cp949)"),
     "euckr cp949 windows949 ms949 uhc 949"},
    {Charset::Windows1252, "windows-1252", "windows-1252",
     QT_TRANSLATE_NOOP("Charset", "Western European (windows-1252)"), "windows1252 cp1252 1252 ansi"},
    {Charset::Windows1250, "windows-1250", "windows-1250",
     QT_TRANSLATE_NOOP("Charset", "Central European (windows-1250)"), "windows1250 cp1250 1250"},
    {Charset::Windows1251, "windows-1251", "windows-1251", QT_TRANSLATE_NOOP("Charset", "Cyrillic (windows-1251)"),
     "windows1251 cp1251 1251"},
    {Charset::Windows1253, "windows-1253", "windows-1253", QT_TRANSLATE_NOOP("Charset", "Greek (windows-1253)"),
     "windows1253 cp1253 1253"},
    {Charset::Windows1254, "windows-1254", "windows-1254", QT_TRANSLATE_NOOP("Charset", "Turkish (windows-1254)"),
     "windows1254 cp1254 1254"},
    {Charset::Windows1255, "windows-1255", "windows-1255", QT_TRANSLATE_NOOP("Charset", "Hebrew (windows-1255)"),
     "windows1255 cp1255 1255"},
    {Charset::Windows1256, "windows-1256", "windows-1256", QT_TRANSLATE_NOOP("Charset", "Arabic (windows-1256)"),
     "windows1256 cp1256 1256"},
    {Charset::Windows1257, "windows-1257", "windows-1257", QT_TRANSLATE_NOOP("Charset", "Baltic (windows-1257)"),
     "windows1257 cp1257 1257"},
    {Charset::Windows1258, "windows-1258", "windows-1258", QT_TRANSLATE_NOOP("Charset", "Vietnamese (windows-1258)"),
     "windows1258 cp1258 1258"},
    {Charset::Windows874, "windows-874", "windows-874-2000", QT_TRANSLATE_NOOP("Charset", "Thai (windows-874)"),
     "windows874 cp874 874 tis620"},
    {Charset::Iso8859_1, "ISO-8859-1", "ISO-8859-1", QT_TRANSLATE_NOOP("Charset", "Western European (ISO-8859-1)"),
     "iso88591 latin1"},
    {Charset::Iso8859_2, "ISO-8859-2", "ISO-8859-2", QT_TRANSLATE_NOOP("Charset", "Central European (ISO-8859-2)"),
     "iso88592 latin2"},
    {Charset::Iso8859_5, "ISO-8859-5", "ISO-8859-5", QT_TRANSLATE_NOOP("Charset", "Cyrillic (ISO-8859-5)"), "iso88595"},
    {Charset::Iso8859_7, "ISO-8859-7", "ISO-8859-7", QT_TRANSLATE_NOOP("Charset", "Greek (ISO-8859-7)"), "iso88597"},
    {Charset::Iso8859_9, "ISO-8859-9", "ISO-8859-9", QT_TRANSLATE_NOOP("Charset", "Turkish (ISO-8859-9)"),
     "iso88599 latin5"},
    {Charset::Iso8859_15, "ISO-8859-15", "ISO-8859-15", QT_TRANSLATE_NOOP("Charset", "Western European (ISO-8859-15)"),
     "iso885915 latin9"},
    {Charset::Koi8R, "KOI8-R", "KOI8-R", QT_TRANSLATE_NOOP("Charset", "Russian (KOI8-R)"), "koi8r koi8"},
    {Charset::Koi8U, "KOI8-U", "KOI8-U", QT_TRANSLATE_NOOP("Charset", "Ukrainian (KOI8-U)"), "koi8u"},
    {Charset::Ibm850, "IBM850", "IBM850", QT_TRANSLATE_NOOP("Charset", "Western European (DOS, cp850)"),
     "ibm850 cp850 850"},
    {Charset::Ibm852, "IBM852", "IBM852", QT_TRANSLATE_NOOP("Charset", "Central European (DOS, cp852)"),
     "ibm852 cp852 852"},
    {Charset::Ibm866, "IBM866", "IBM866", QT_TRANSLATE_NOOP("Charset", "Cyrillic (DOS, cp866)"), "ibm866 cp866 866"},
    {Charset::MacRoman, "macintosh", "macintosh", QT_TRANSLATE_NOOP("Charset", "Western European (Mac Roman)"),
     "macintosh macroman mac"},
};

static const CharsetEntry &entryOf(Charset charset)
{
    for (const CharsetEntry &entry : entries) {
        if (entry.id == charset)
            return entry;
    }
    Q_UNREACHABLE();
}

std::span<const Charset> allCharsets()
{
    static constexpr auto all = [] {
        std::array<Charset, std::size(entries)> ids{};
        for (size_t i = 0; i < ids.size(); ++i)
            ids[i] = entries[i].id;
        return ids;
    }();
    return all;
}

QString charsetName(Charset charset)
{
    return QString::fromLatin1(entryOf(charset).name);
}

QString charsetDisplayName(Charset charset)
{
    return CharsetTexts::tr(entryOf(charset).label);
}

const char *charsetIcuName(Charset charset)
{
    return entryOf(charset).icu;
}

bool charsetIsUnicode(Charset charset)
{
    return charset <= Charset::Gb18030;
}

std::optional<Charset> charsetFromName(QStringView name)
{
    QString plain;
    for (QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    if (plain.isEmpty())
        return std::nullopt;
    for (const CharsetEntry &entry : entries) {
        const QString aliases = QString::fromLatin1(entry.aliases);
        for (QStringView alias : QStringView(aliases).split(u' ')) {
            if (alias == plain)
                return entry.id;
        }
    }
    // Anything else ICU knows, as long as it is one of ours under another name.
    const auto icuNameOf = [](const char *alias) {
        UErrorCode status = U_ZERO_ERROR;
        UConverter *converter = ucnv_open(alias, &status);
        if (U_FAILURE(status))
            return QByteArray();
        const QByteArray found(ucnv_getName(converter, &status));
        ucnv_close(converter);
        return found;
    };
    const QByteArray wanted = icuNameOf(name.toLatin1().constData());
    for (const CharsetEntry &entry : entries) {
        if (!wanted.isEmpty() && icuNameOf(entry.icu) == wanted)
            return entry.id;
    }
    return std::nullopt;
}
