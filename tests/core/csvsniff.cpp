// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvdialect.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

static CsvSniff sniff(const QString &text)
{
    return sniffCsv(text.toUtf8(), true);
}

TEST_CASE("the delimiter is the one that splits all rows alike")
{
    CHECK(sniff(u"a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n"_s).dialect.delimiter == ';');
    CHECK(sniff(u"a\tb\n1, 2\t3\n4, 5\t6\n"_s).dialect.delimiter == '\t');
    CHECK(sniff(u"a|b\n10:30|x\n11:30|y\n"_s).dialect.delimiter == '|');
    CHECK(sniff(u"a,b\nhttp://x.y/?a=1;b=2,1\nhttp://x.y/?a=1;b=2,2\n"_s).dialect.delimiter == ',');
    CHECK(sniff(u"name\nJohn Doe, MD\nJane\nJim\n"_s).dialect.columns == 1);
}

TEST_CASE("quotes and escapes are found")
{
    CHECK(sniff(u"'a','b, c'\n'd','e, f'\n"_s).dialect.quote == '\'');
    CHECK(sniff(u"a,b\nO'Neil,x\nD'Arcy,y\n"_s).dialect.quote == '"');
    const CsvSniff escaped = sniff(u"a,b\n\"x \\\"y\\\", z\",1\n\"x\",2\n"_s);
    CHECK(escaped.dialect.escape == '\\');
    CHECK(escaped.dialect.columns == 2);
    CHECK(sniff(u"a, \"b, c\"\nd, \"e, f\"\n"_s).dialect.skipInitialSpace);
}

TEST_CASE("titles and notes above the table are skipped")
{
    const CsvSniff wechat = sniff(u"微信支付账单明细,,,\n微信昵称：[测试],,,\n,,,\n交易时间,交易类型,金额(元),"
                                  u"备注\n2024-01-02 10:00:00,转账,¥5.00,a\n"
                                  u"2024-01-03 10:00:00,转账,¥6.00,b\n2024-01-03 11:00:00,转账,¥7.00,c\n"_s);
    CHECK(wechat.dialect.header);
    CHECK(wechat.dialect.skipLines == 3);
    CHECK(wechat.preamble.size() == 3);
    const CsvSniff linkedin =
        sniff(u"Notes:\n\"Some words, and\nmore words\"\n\nFirst Name,Last Name,Company\nAnn,Lee,Acme\n"_s);
    CHECK(linkedin.dialect.header);
    CHECK(linkedin.dialect.skipLines == 4);
    CHECK(linkedin.dialect.columns == 3);
    const CsvSniff comment = sniff(u"# made by hand\nid;name\n1;a\n2;b\n"_s);
    CHECK(comment.dialect.delimiter == ';');
    CHECK(comment.dialect.skipLines == 1);
}

TEST_CASE("Excel's sep line is obeyed")
{
    const CsvSniff found = sniff(u"sep=;\nname;x\na,b;1\n"_s);
    CHECK(found.dialect.sepLine);
    CHECK(found.dialect.delimiter == ';');
    CHECK(found.dialect.skipLines == 1);
    CHECK(found.dialect.header);
}

TEST_CASE("a header row is told from data")
{
    CHECK(sniff(u"姓名,电话\n张三,13800138000\n"_s).dialect.header);
    CHECK_FALSE(sniff(u"张三,13800138000,a@b.cn\n李四,13900139000,c@d.cn\n"_s).dialect.header);
    CHECK_FALSE(sniff(u"1,2,3\n4,5,6\n"_s).dialect.header);
    CHECK(sniff(u"Region,2020,2021,2022\nNorth,1,2,3\nSouth,2,3,4\n"_s).dialect.header);
    CHECK_FALSE(sniff(u"张三,13800138000\n"_s).headerReason.isEmpty());
}

TEST_CASE("what the user has fixed stays fixed")
{
    const QByteArray text = "a;b\n1;2\n";
    CsvFixed fixed;
    fixed.delimiter = ',';
    fixed.header = 0;
    fixed.quote = 0;
    const CsvSniff found = sniffCsv(text, true, fixed);
    CHECK(found.dialect.delimiter == ',');
    CHECK_FALSE(found.dialect.header);
    CHECK(found.dialect.quote == 0);
}

TEST_CASE("empty columns at the end and ragged rows are counted")
{
    const CsvSniff found = sniff(u"a,b,,\n1,2,,\n3,4\n\n5,6,,\n"_s);
    CHECK(found.trailingEmptyColumns == 2);
    CHECK(found.raggedRows == 1);
    CHECK(found.blankLines == 1);
}

TEST_CASE("random bytes always get a dialect")
{
    QRandomGenerator random(9);
    const QByteArray alphabet = QByteArray("ab1,;|:\"'\\\r\n\t \0#=", 18) + "\xE5\xBC\xA0\xFF";
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(300); i > 0; --i)
            bytes += alphabet[random.bounded(int(alphabet.size()))];
        const CsvSniff found = sniffCsv(bytes, random.bounded(2));
        CHECK(found.confidence >= 0);
        CHECK(found.confidence <= 1);
        CHECK(found.dialect.skipLines >= 0);
    }
    CHECK(sniffCsv({}, true).dialect.delimiter == ',');
}

TEST_CASE("a text of comments only is a list without columns to tell apart")
{
    for (const QByteArrayView text : {"#\n", "# a\n# c\n", "#"}) {
        CHECK(sniffCsv(text, true).dialect.columns == 1);
        CHECK(sniffCsv(text, false).dialect.columns == 1);
    }
}
