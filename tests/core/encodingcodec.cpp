// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdecoder.h"
#include "core/exchange/textencoder.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

TEST_CASE("every charset has names and finds itself by them")
{
    for (const Charset charset : allCharsets()) {
        CHECK(charsetFromName(charsetName(charset)) == charset);
        CHECK_FALSE(charsetDisplayName(charset).isEmpty());
    }
    CHECK(charsetFromName(u"gbk") == Charset::Gb18030);
    CHECK(charsetFromName(u"GB2312") == Charset::Gb18030);
    CHECK(charsetFromName(u"cp932") == Charset::ShiftJis);
    CHECK(charsetFromName(u"latin-1") == Charset::Iso8859_1);
    CHECK(charsetFromName(u"ibm-5348") == Charset::Windows1252);
    CHECK_FALSE(charsetFromName(u"klingon").has_value());
    CHECK_FALSE(charsetFromName(u"").has_value());
}

TEST_CASE("text survives encoding and decoding in pieces of any size")
{
    struct Sample {
        Charset charset;
        QString text;
    };
    const Sample samples[] = {
        {Charset::Utf8, u"Müller 张三 😀\r\n"_s},
        {Charset::Utf8Bom, u"Müller 张三 😀\r\n"_s},
        {Charset::Utf16Le, u"Müller 张三 😀\r\n"_s},
        {Charset::Utf16Be, u"Müller 张三 😀\r\n"_s},
        {Charset::Utf32Le, u"Müller 张三 😀\r\n"_s},
        {Charset::Utf32Be, u"Müller 张三 😀\r\n"_s},
        {Charset::Gb18030, u"张三,喆镕堃,😀,ü\r\n"_s},
        {Charset::Big5, u"陳水扁,臺北,許功蓋\r\n"_s},
        {Charset::Big5Hkscs, u"陳大文,啫喱,嘅\r\n"_s},
        {Charset::ShiftJis, u"髙橋,ｶﾅ,表示,①\r\n"_s},
        {Charset::EucJp, u"高橋,カナ\r\n"_s},
        {Charset::Iso2022Jp, u"高橋,カナ,abc\r\n"_s},
        {Charset::EucKr, u"김연아,똠방각하\r\n"_s},
        {Charset::Windows1251, u"Иван Ёлкин\r\n"_s},
        {Charset::Koi8R, u"Иван\r\n"_s},
        {Charset::Windows874, u"สมชาย\r\n"_s},
        {Charset::Iso8859_15, u"50 €, Œuvre\r\n"_s},
        {Charset::Windows1258, u"Đà\r\n"_s},
    };
    for (const Sample &sample : samples) {
        INFO(charsetName(sample.charset));
        TextEncoder encoder(sample.charset);
        QByteArray bytes;
        encoder.encode(sample.text, bytes);
        encoder.finish(bytes);
        CHECK(encoder.unencodableCount() == 0);
        for (const int step : {1, 2, 3, 7, 100}) {
            TextDecoder decoder(sample.charset);
            QByteArray out;
            for (qsizetype i = 0; i < bytes.size(); i += step)
                decoder.decode(QByteArrayView(bytes).sliced(i, qMin<qsizetype>(step, bytes.size() - i)), out);
            decoder.finish(out);
            CHECK(QString::fromUtf8(out) == sample.text);
            CHECK(decoder.errorCount() == 0);
        }
    }
}

TEST_CASE("GBK bytes decode as GB18030")
{
    CHECK(decodeAll("\xD5\xC5\xC8\xFD,\x86\xB4", Charset::Gb18030) == u"张三,喆"_s.toUtf8());
}

TEST_CASE("undecodable bytes are counted where they stand and lose nothing else")
{
    for (const int step : {1, 2, 100}) {
        TextDecoder decoder(Charset::Utf8);
        const QByteArray bytes("a\xFF,b\xC3(,c\xE4\xB8\nd");
        QByteArray out;
        for (qsizetype i = 0; i < bytes.size(); i += step)
            decoder.decode(QByteArrayView(bytes).sliced(i, qMin<qsizetype>(step, bytes.size() - i)), out);
        decoder.finish(out);
        CHECK(QString::fromUtf8(out) == u"a\xFFFD,b\xFFFD(,c\xFFFD\nd"_s);
        CHECK(decoder.errorCount() == 3);
        CHECK(decoder.errorPositions() == std::vector<qint64>{1, 4, 8});
    }
    TextDecoder gb(Charset::Gb18030);
    QByteArray out;
    gb.decode("ab\xD5\xC5\xFF,\xC8", out);
    gb.finish(out);
    CHECK(QString::fromUtf8(out) == u"ab张\xFFFD,\xFFFD"_s);
    CHECK(gb.errorPositions() == std::vector<qint64>{4, 6});
}

TEST_CASE("random bytes decode in every charset to well-formed text whatever the pieces")
{
    QRandomGenerator random(11);
    for (const Charset charset : allCharsets()) {
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(60); i > 0; --i)
                bytes += char(random.bounded(256));
            const QByteArray whole = decodeAll(bytes, charset);
            CHECK(whole.isValidUtf8());
            TextDecoder decoder(charset);
            QByteArray pieces;
            for (qsizetype i = 0; i < bytes.size(); ++i)
                decoder.decode(QByteArrayView(bytes).sliced(i, 1), pieces);
            decoder.finish(pieces);
            INFO(charsetName(charset) << ' ' << bytes.toHex());
            CHECK(pieces == whole);
        }
    }
}

TEST_CASE("half a surrogate pair cannot be encoded and is reported")
{
    TextEncoder encoder(Charset::Utf8, TextEncoder::Missing::Replace);
    QByteArray out;
    encoder.encode(u"a\xD800"
                   u"b"_s,
                   out);
    CHECK(out == "a?b");
    CHECK(encoder.unencodableCount() == 1);
    CHECK(encoder.unencodable()[0].firstAt == 1);
}
