// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/textdecoder.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{

struct Parsed {
    QStringList header;
    QList<QStringList> rows;
    QList<QByteArray> raw;
    QList<qint64> lines;
    std::vector<CsvWarning> warnings;
};

Parsed parse(QByteArray bytes, CsvDialect dialect = {}, const CsvLimits &limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(&buffer, dialect, limits);
    Parsed parsed;
    parsed.header = reader.header();
    CsvRow row;
    while (reader.next(row)) {
        parsed.rows += row.texts();
        parsed.raw += row.raw().toByteArray();
        parsed.lines += row.line();
    }
    parsed.warnings = reader.warnings();
    return parsed;
}

CsvDialect plain()
{
    CsvDialect dialect;
    dialect.header = false;
    return dialect;
}

// Gives one byte at a time, so that every state meets the end of a block.
class DrippingDevice : public QIODevice
{
public:
    explicit DrippingDevice(const QByteArray &bytes) : m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (m_at == m_bytes.size() || maxSize == 0)
            return m_at == m_bytes.size() ? -1 : 0;
        *data = m_bytes[m_at++];
        return 1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace

TEST_CASE("the reader takes line ends of every kind and mixed")
{
    const Parsed parsed = parse("a,b\r\n1,2\n3,4\r5,6\r\n\r\n7,8");
    CHECK(parsed.header == QStringList{u"a"_s, u"b"_s});
    REQUIRE(parsed.rows.size() == 4);
    CHECK(parsed.rows[3] == QStringList{u"7"_s, u"8"_s});
    CHECK(parsed.lines == QList<qint64>{2, 3, 4, 6});
    CHECK(parsed.warnings.empty());
}

TEST_CASE("quoted cells keep delimiters and line ends and doubled quotes")
{
    const Parsed parsed = parse("a,b\n\"x, y\",\"say \"\"hi\"\"\nthere\"\n\"\",\n");
    REQUIRE(parsed.rows.size() == 2);
    CHECK(parsed.rows[0] == QStringList{u"x, y"_s, u"say \"hi\"\nthere"_s});
    CHECK(parsed.rows[1] == QStringList{QString(), QString()});
    CHECK(parsed.raw[0] == "\"x, y\",\"say \"\"hi\"\"\nthere\"");
    CHECK(parsed.lines == QList<qint64>{2, 4});
}

TEST_CASE("ragged rows keep the cells they have")
{
    const Parsed parsed = parse("a,b,c\n1,2\n1,2,3,4\n");
    REQUIRE(parsed.rows.size() == 2);
    CHECK(parsed.rows[0].size() == 2);
    CHECK(parsed.rows[1].size() == 4);
}

TEST_CASE("a quote inside a plain cell is text")
{
    CHECK(parse("5\" pipe,a\"b\"\n", plain()).rows[0] == QStringList{u"5\" pipe"_s, u"a\"b\""_s});
}

TEST_CASE("a quote that nobody doubled is text and is reported")
{
    const Parsed parsed = parse("\"he said: \"wow\" loudly\",2\n", plain());
    CHECK(parsed.rows[0] == QStringList{u"he said: \"wow\" loudly"_s, u"2"_s});
    REQUIRE(parsed.warnings.size() == 1);
    CHECK(parsed.warnings[0].kind == CsvWarning::TextAfterQuote);
    const Parsed ended = parse("h1,h2,h3\n\"0\",\"he said:\"so.\"\",\"A\"\n");
    CHECK(ended.rows[0] == QStringList{u"0"_s, u"he said:\"so.\""_s, u"A"_s});
}

TEST_CASE("a quote never closed does not swallow the rest")
{
    QByteArray bytes = "a,b,c\n1,\"open,3\n";
    for (int i = 0; i < 1000; ++i)
        bytes += "4,5,6\n";
    const Parsed parsed = parse(bytes);
    CHECK(parsed.rows.size() == 1001);
    CHECK(parsed.rows[0] == QStringList{u"1"_s, u"\"open"_s, u"3"_s});
    REQUIRE(parsed.warnings.size() == 1);
    CHECK(parsed.warnings[0].kind == CsvWarning::UnclosedQuote);
    CHECK(parsed.warnings[0].line == 2);
}

TEST_CASE("a quote never closed in a big file gives up at the limit")
{
    CsvLimits limits;
    limits.maxQuotedBytes = 10000;
    QByteArray bytes = "a,b,c\n";
    for (int i = 0; i < 5000; ++i)
        bytes += "\"4 inch,5,6\n"; // every row has one: must stay linear
    const Parsed parsed = parse(bytes, {}, limits);
    CHECK(parsed.rows.size() == 5000);
    CHECK(parsed.rows[4999] == QStringList{u"\"4 inch"_s, u"5"_s, u"6"_s});
}

TEST_CASE("a stray quote that would join rows is read as text when that makes the width right")
{
    const Parsed parsed = parse("a,b,c\n1,2,\"\n3,\"x, y\",4\n5,6,7\n");
    REQUIRE(parsed.rows.size() == 3);
    CHECK(parsed.rows[0] == QStringList{u"1"_s, u"2"_s, u"\""_s});
    CHECK(parsed.rows[1] == QStringList{u"3"_s, u"x, y"_s, u"4"_s});
    REQUIRE(parsed.warnings.size() >= 1);
    CHECK(parsed.warnings[0].kind == CsvWarning::StrayQuote);
}

TEST_CASE("a file cut inside quotes keeps its last cell")
{
    const Parsed parsed = parse("a,b\n1,\"half");
    CHECK(parsed.rows[0] == QStringList{u"1"_s, u"half"_s});
    REQUIRE(parsed.warnings.size() == 1);
    CHECK(parsed.warnings[0].kind == CsvWarning::UnclosedQuote);
}

TEST_CASE("zero bytes and marks do no harm")
{
    const Parsed parsed = parse(QByteArray("\xEF\xBB\xBF\"a\",b\n1\0002,3\n", 15));
    CHECK(parsed.header == QStringList{u"a"_s, u"b"_s});
    CHECK(parsed.rows[0] == QStringList{u"12"_s, u"3"_s});
    CHECK(parsed.raw[0] == QByteArray("1\0002,3", 5));
    REQUIRE(parsed.warnings.size() == 1);
    CHECK(parsed.warnings[0].kind == CsvWarning::NulBytes);
}

TEST_CASE("lines above the table are skipped and counted")
{
    CsvDialect dialect;
    dialect.skipLines = 2;
    const Parsed parsed = parse("\"title\r\nsecond\r\n\r\na,b\r\n1,2\r\n", dialect);
    CHECK(parsed.header == QStringList{u"a"_s, u"b"_s});
    CHECK(parsed.lines == QList<qint64>{5});
}

TEST_CASE("backslashes escape where the dialect says so")
{
    CsvDialect dialect = plain();
    dialect.escape = '\\';
    CHECK(parse("\"a \\\"b\\\" c:\\\\d \\n\",x\\y\n", dialect).rows[0] ==
          QStringList{u"a \"b\" c:\\d \\n"_s, u"x\\y"_s});
}

TEST_CASE("line ends of another kind are text where the dialect says so")
{
    CsvDialect dialect = plain();
    dialect.lineEnd = CsvLineEnd::CrLf;
    CHECK(parse("a\nb,c\rd\r\ne,f", dialect).rows == QList<QStringList>{{u"a\nb"_s, u"c\rd"_s}, {u"e"_s, u"f"_s}});
}

TEST_CASE("a row beyond the limit is cut but loses nothing")
{
    CsvLimits limits;
    limits.maxRowBytes = 1000;
    const Parsed parsed = parse(QByteArray(2500, 'x'), plain(), limits);
    CHECK(parsed.rows.size() == 3);
    CHECK(parsed.raw.join().size() == 2500);
    CHECK(parsed.warnings.front().kind == CsvWarning::RowTooLong);
}

TEST_CASE("what the writer writes the reader reads back in every dialect and charset")
{
    QRandomGenerator random(20240506);
    const QStringList parts{u"a"_s,    u" "_s,    u","_s,  u";"_s,    u"\t"_s,     u"|"_s, u"\""_s,   u"'"_s,
                            u"\\"_s,   u"\r"_s,   u"\n"_s, u"\r\n"_s, u"张三"_s,   u"é"_s, u"=1+1"_s, u"\U0001F600"_s,
                            u"\"\""_s, u"\\\""_s, u"#"_s,  u"sep="_s, u"\u00A0"_s, u"x"_s};
    for (int round = 0; round < 400; ++round) {
        CsvWriteOptions options;
        options.dialect.delimiter = ",;\t|^:"[random.bounded(6)];
        options.dialect.quote = "\"'"[random.bounded(2)];
        options.dialect.escape = random.bounded(3) == 0 ? '\\' : options.dialect.quote;
        options.dialect.lineEnd = CsvLineEnd(random.bounded(4));
        options.dialect.skipInitialSpace = random.bounded(4) == 0;
        options.dialect.header = false;
        options.dialect.sepLine = random.bounded(4) == 0;
        options.dialect.skipLines = options.dialect.sepLine ? 1 : 0;
        options.quoteAll = random.bounded(3) == 0;
        const Charset charsets[] = {Charset::Utf8,    Charset::Utf8Bom, Charset::Utf16Le, Charset::Utf16Be,
                                    Charset::Utf32Le, Charset::Utf32Be, Charset::Gb18030};
        options.charset = charsets[random.bounded(7)];
        QList<QStringList> rows;
        const int columns = 1 + random.bounded(4);
        for (int i = random.bounded(12); i > 0; --i) {
            QStringList row;
            for (int j = 0; j < columns; ++j) {
                QString cell;
                for (int k = random.bounded(5); k > 0; --k)
                    cell += parts[random.bounded(int(parts.size()))];
                row += cell;
            }
            rows += row;
        }
        QByteArray bytes;
        QBuffer out(&bytes);
        out.open(QIODevice::WriteOnly);
        CsvWriter writer(&out, options);
        for (const QStringList &row : rows)
            writer.writeRow(row);
        REQUIRE(writer.finish());
        out.close();
        QBuffer in(&bytes);
        in.open(QIODevice::ReadOnly);
        DecodingDevice device(&in, options.charset);
        CsvReader reader(&device, options.dialect);
        CsvRow row;
        QList<QStringList> back;
        while (reader.next(row))
            back += row.texts();
        INFO("round " << round << ": " << bytes);
        REQUIRE(back == rows);
        CHECK(reader.warnings().empty());
    }
}

TEST_CASE("random bytes neither crash the reader nor make it lose or invent bytes")
{
    QRandomGenerator random(7);
    const QByteArray alphabet = QByteArray("ab,;\"\"'\\\r\n\t \0x", 14) + "\xE5\xBC\xA0\xFF";
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(120); i > 0; --i)
            bytes += alphabet[random.bounded(int(alphabet.size()))];
        CsvDialect dialect = plain();
        dialect.quote = "\"'"[random.bounded(2)];
        dialect.escape = random.bounded(2) ? dialect.quote : '\\';
        dialect.lineEnd = CsvLineEnd(random.bounded(4));
        dialect.skipInitialSpace = random.bounded(2);
        dialect.columns = random.bounded(4);
        CsvLimits limits;
        limits.maxQuotedBytes = 16 + random.bounded(100);
        const Parsed all = parse(bytes, dialect, limits);
        // The rows' raw texts and the line ends between them are the file.
        qsizetype at = 0;
        for (const QByteArray &raw : all.raw) {
            const qsizetype found = bytes.indexOf(raw, at);
            REQUIRE(found >= at);
            for (const char c : bytes.sliced(at, found - at))
                REQUIRE(QByteArray("\r\n \t").contains(c));
            at = found + raw.size();
        }
        for (const char c : bytes.sliced(at))
            REQUIRE(QByteArray("\r\n \t").contains(c));
        // In whatever pieces the bytes arrive, the rows are the same.
        DrippingDevice dripping(bytes);
        CsvReader reader(&dripping, dialect, limits);
        CsvRow row;
        QList<QStringList> rows;
        while (reader.next(row))
            rows += row.texts();
        INFO("round " << round << ": " << bytes);
        REQUIRE(rows == all.rows);
    }
}
