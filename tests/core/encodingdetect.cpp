// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encodings.h"
#include "core/exchange/textdecoder.h"
#include "core/exchange/textencoder.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

static QByteArray encoded(const QString &text, Charset charset)
{
    TextEncoder encoder(charset, TextEncoder::Missing::Replace);
    QByteArray bytes;
    encoder.encode(text, bytes);
    encoder.finish(bytes);
    return bytes;
}

TEST_CASE("marks decide")
{
    for (const Charset charset :
         {Charset::Utf8Bom, Charset::Utf16Le, Charset::Utf16Be, Charset::Utf32Le, Charset::Utf32Be}) {
        const EncodingGuess guess = detectEncoding(encoded(u"姓名,电话\n"_s, charset));
        CHECK(guess.charset == charset);
        CHECK(guess.hasMark);
        CHECK_FALSE(guess.reason.isEmpty());
    }
}

TEST_CASE("UTF-16 and UTF-32 are found without a mark")
{
    const QString latin = u"name,city\r\nMüller,Köln\r\n"_s;
    const QString chinese = u"姓名,公司\r\n张三,华为技术有限公司\r\n김연아,삼성전자\r\n"_s;
    for (const Charset charset : {Charset::Utf16Le, Charset::Utf16Be, Charset::Utf32Le, Charset::Utf32Be}) {
        const bool wide = charset == Charset::Utf32Le || charset == Charset::Utf32Be;
        for (const QString &text : {latin, chinese}) {
            const EncodingGuess guess = detectEncoding(encoded(text, charset).mid(wide ? 4 : 2));
            INFO(charsetName(charset) << text << guess.reason);
            CHECK(guess.charset == charset);
            CHECK_FALSE(guess.hasMark);
        }
    }
}

TEST_CASE("one row is enough for Chinese and Japanese and Korean and Russian")
{
    struct Row {
        Charset charset;
        QString text;
    };
    const Row rows[] = {
        {Charset::Gb18030, u"张伟,13800138000,北京市朝阳区\r\n"_s},
        {Charset::Gb18030, u"王小波,采购部\r\n"_s},
        {Charset::Gb18030, u"李雪健\r\n"_s},
        {Charset::Big5, u"陳怡君,0912345678,臺北市信義區\r\n"_s},
        {Charset::Big5, u"林志玲,採購經理\r\n"_s},
        {Charset::ShiftJis, u"佐藤健,トヨタ自動車,東京都\r\n"_s},
        {Charset::EucJp, u"佐藤健,トヨタ自動車,東京都\r\n"_s},
        {Charset::EucKr, u"김연아,삼성전자,서울시 강남구\r\n"_s},
        {Charset::Windows1251, u"Иван Петров,Москва\r\n"_s},
        {Charset::Koi8R, u"Иван Петров,Москва,Директор\r\n"_s},
        {Charset::Windows1253, u"Γιώργος Παπαδόπουλος,Αθήνα\r\n"_s},
        {Charset::Windows1252, u"Jörg Müller,München\r\n"_s},
        {Charset::Windows1250, u"Jiří Dvořák,Plzeň\r\n"_s},
        {Charset::Windows1254, u"Gülşen Çağlar,İstanbul\r\n"_s},
        {Charset::Utf8, u"Jörg\r\n"_s},
        {Charset::Utf8, u"张三\r\n"_s},
    };
    for (const Row &row : rows) {
        const EncodingGuess guess = detectEncoding(encoded(row.text, row.charset));
        INFO(row.text << " as " << charsetName(row.charset) << " found " << charsetName(guess.charset));
        CHECK(guess.charset == row.charset);
    }
}

TEST_CASE("three Chinese cells among hundreds of Latin rows decide")
{
    QRandomGenerator random(5);
    for (const Charset charset : {Charset::Gb18030, Charset::Big5, Charset::ShiftJis}) {
        QString text = u"name,email,city\r\n"_s;
        const int at[] = {int(random.bounded(300)), int(random.bounded(300)), 299};
        for (int i = 0; i < 300; ++i) {
            const bool foreign = i == at[0] || i == at[1] || i == at[2];
            const QString city = charset == Charset::Gb18030 ? u"深圳市"_s
                                 : charset == Charset::Big5  ? u"臺中市"_s
                                                             : u"大阪府"_s;
            text += u"John Smith %1,j%1@example.com,%2\r\n"_s.arg(i).arg(foreign ? city : u"London"_s);
        }
        CHECK(detectEncoding(encoded(text, charset)).charset == charset);
    }
}

TEST_CASE("the pieces a file arrives in do not matter")
{
    const QByteArray bytes =
        encoded(u"姓名,公司\r\n张三,abcdefghijklmnopqrstuvwxyz\r\n李四,北京abc上海\r\n"_s, Charset::Gb18030);
    const EncodingGuess whole = detectEncoding(bytes);
    for (const int step : {1, 3, 8, 9}) {
        EncodingDetector detector;
        for (qsizetype i = 0; i < bytes.size(); i += step)
            detector.feed(QByteArrayView(bytes).sliced(i, qMin<qsizetype>(step, bytes.size() - i)));
        const EncodingGuess guess = detector.finish();
        CHECK(guess.charset == whole.charset);
    }
}

TEST_CASE("zero bytes and a few broken ones do not mislead")
{
    CHECK(detectEncoding(QByteArray("a,b\n1\0002,3\n", 11)).charset == Charset::Utf8);
    QByteArray utf8;
    for (int i = 0; i < 50; ++i)
        utf8 += u"张三,北京\n"_s.toUtf8();
    CHECK(detectEncoding(utf8 + "\xFF\n" + utf8).charset == Charset::Utf8);
    QByteArray gb;
    for (int i = 0; i < 50; ++i)
        gb += encoded(u"张三,北京\n"_s, Charset::Gb18030);
    CHECK(detectEncoding(gb + "\xFF\n" + QByteArray(1, '\0') + gb).charset == Charset::Gb18030);
    CHECK(detectEncoding(QByteArray()).charset == Charset::Utf8);
}

TEST_CASE("random bytes always get an answer")
{
    QRandomGenerator random(1);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(200); i > 0; --i)
            bytes += char(random.bounded(256));
        const EncodingGuess guess = detectEncoding(bytes);
        CHECK(guess.confidence >= 0);
        CHECK(guess.confidence <= 1);
    }
}

// The manifest names encodings as its author measured them; where two names mean the same bytes, ours is the wider one.
TEST_CASE("the encodings of real files are found")
{
    QFile manifest(QStringLiteral(RAPPORT_SAMPLES "/MANIFEST.tsv"));
    if (!manifest.open(QIODevice::ReadOnly)) {
        WARN("No samples at " RAPPORT_SAMPLES "; skipped");
        return;
    }
    const QHash<QString, Charset> names{{u"ASCII"_s, Charset::Utf8},
                                        {u"UTF-8"_s, Charset::Utf8},
                                        {u"UTF-8+BOM"_s, Charset::Utf8Bom},
                                        {u"UTF-16LE+BOM"_s, Charset::Utf16Le},
                                        {u"UTF-16BE+BOM"_s, Charset::Utf16Be},
                                        {u"UTF-32LE+BOM"_s, Charset::Utf32Le},
                                        {u"UTF-32BE+BOM"_s, Charset::Utf32Be},
                                        {u"UTF-16LE (no BOM)"_s, Charset::Utf16Le},
                                        {u"UTF-16BE (no BOM)"_s, Charset::Utf16Be},
                                        {u"UTF-32LE (no BOM)"_s, Charset::Utf32Le},
                                        {u"UTF-32BE (no BOM)"_s, Charset::Utf32Be},
                                        {u"GBK/GB18030"_s, Charset::Gb18030},
                                        {u"Big5 (cp950)"_s, Charset::Big5},
                                        {u"Shift_JIS (cp932)"_s, Charset::ShiftJis},
                                        {u"EUC-JP"_s, Charset::EucJp},
                                        {u"EUC-KR"_s, Charset::EucKr},
                                        {u"Windows-1252"_s, Charset::Windows1252},
                                        {u"ISO-8859-1"_s, Charset::Windows1252},
                                        {u"Windows-1251"_s, Charset::Windows1251},
                                        {u"KOI8-R"_s, Charset::Koi8R},
                                        {u"ISO-8859-7"_s, Charset::Windows1253}};
    const QHash<QString, QString> argued{
        {u"ical/ical4j/valid-SwedishHolidays2003-2006.ics"_s,
         u"The manifest says ISO-8859-1, but every byte beyond ASCII is in well-formed UTF-8 (å is C3 A5)."_s},
        {u"vcard/kcontacts/expected/vcard12.vcf.2_1ref"_s,
         u"Raw JPEG bytes in a vCard; there is no text encoding to find. Not a list."_s}};
    int checked = 0;
    manifest.readLine();
    while (!manifest.atEnd()) {
        const QStringList columns = QString::fromUtf8(manifest.readLine()).split(u'\t');
        const QString file = columns[0];
        const QString encoding = columns[5];
        if (!names.contains(encoding))
            continue; // "bytes" and "non-UTF-8": no encoding is claimed
        QFile sample(QStringLiteral(RAPPORT_SAMPLES "/") + file);
        if (!sample.open(QIODevice::ReadOnly))
            continue;
        const EncodingGuess guess = detectEncoding(sample);
        ++checked;
        INFO(file << ": " << encoding << ", found " << charsetName(guess.charset));
        if (!argued.contains(file))
            CHECK(guess.charset == names[encoding]);
    }
    CHECK(checked > 600);
}
