// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"
#include "core/exchange/formulaguard.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

static QByteArray written(const QList<QStringList> &rows, const CsvWriteOptions &options, bool expected = true)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer, options);
    for (const QStringList &row : rows)
        writer.writeRow(row);
    CHECK(writer.finish() == expected);
    return bytes;
}

TEST_CASE("the writer quotes only what needs it")
{
    CsvWriteOptions options;
    CHECK(written({{u"a"_s, u"b,c"_s, u"d\"e"_s}, {QString(), u" x"_s, u"1\n2"_s}}, options) ==
          "\xEF\xBB\xBF"
          "a,\"b,c\",\"d\"\"e\"\r\n,\" x\",\"1\n2\"\r\n");
    options.charset = Charset::Utf8;
    options.dialect.lineEnd = CsvLineEnd::Lf;
    options.dialect.delimiter = ';';
    options.dialect.sepLine = true;
    CHECK(written({{QString()}, {u"a"_s}}, options) == "sep=;\n\"\"\na\n");
}

TEST_CASE("characters a charset lacks are reported and replaced only when told")
{
    CsvWriteOptions options;
    options.charset = Charset::Windows1252;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer, options);
    writer.writeRow({u"é"_s, u"张三"_s, u"张"_s});
    CHECK_FALSE(writer.finish());
    CHECK(writer.errorString().isEmpty());
    CHECK(writer.encoder().unencodableCount() == 3);
    REQUIRE(writer.encoder().unencodable().size() == 2);
    CHECK(writer.encoder().unencodable()[0].character == U'张');
    CHECK(writer.encoder().unencodable()[0].count == 2);
    CHECK(writer.encoder().unencodable()[0].firstAt == 2);
    options.missing = TextEncoder::Missing::Replace;
    CHECK(written({{u"é"_s, u"张三"_s}}, options) == "\xE9,??\r\n");
}

TEST_CASE("a refused row goes out exactly as it came with the reason behind it")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriteOptions options;
    options.charset = Charset::Utf8;
    CsvWriter writer(&buffer, options);
    writer.writeRawRow("\"odd\" ,  x\"y", {u"no name, no phone"_s});
    CHECK(writer.finish());
    CHECK(bytes == "\"odd\" ,  x\"y,\"no name, no phone\"\r\n");
}

TEST_CASE("the formula guard takes what spreadsheets run and nothing else")
{
    for (const QString &text : {u"=1+1"_s, u"+4930123456"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\rx"_s, u"＝1"_s,
                                u"-"_s, u"-A1"_s, u"+1"_s})
        CHECK(guardFormula(text) == u'\'' + text);
    for (const QString &text :
         {u"-5"_s, u"-1.234,56"_s, u"5"_s, u"a=b"_s, u"'tis"_s, QString(), u"'"_s, u"O'Neil"_s, u"''"_s})
        CHECK(guardFormula(text) == text);
    CHECK(guardFormula(u"'=1"_s) == u"''=1"_s);
}

TEST_CASE("unguarding gives back every guarded text")
{
    QRandomGenerator random(3);
    const QStringList parts{u"'"_s,  u"="_s, u"+"_s, u"-"_s, u"@"_s,  u"\t"_s, u"\r"_s,
                            u"\n"_s, u"5"_s, u"."_s, u"a"_s, u"＝"_s, u" "_s};
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int i = random.bounded(6); i > 0; --i)
            text += parts[random.bounded(int(parts.size()))];
        REQUIRE(unguardFormula(guardFormula(text)) == text);
        const QString guarded = guardFormula(text);
        CHECK_FALSE((isFormulaLike(guarded) && guarded == text));
    }
}
