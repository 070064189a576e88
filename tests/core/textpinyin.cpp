// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"
#include "core/text/pinyin.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace
{
QStringList all(char32_t c)
{
    QStringList result;
    for (const Syllable &s : readings(c))
        result.append(QString(s.text()));
    return result;
}
} // namespace

TEST_CASE("characters have all their readings and the usual one comes first")
{
    CHECK(all(U'张') == QStringList{u"zhang"_s});
    CHECK(all(U'重').first() == u"zhong"_s);
    CHECK(all(U'重').contains(u"chong"_s));
    CHECK(all(U'长').first() == u"chang"_s);
    CHECK(all(U'长').contains(u"zhang"_s));
    CHECK(all(U'行').contains(u"xing"_s));
    CHECK(all(U'行').contains(u"hang"_s));
    CHECK(all(U'乐').contains(u"le"_s));
    CHECK(all(U'乐').contains(u"yue"_s));
    CHECK(all(U'吕').first() == u"lv"_s);
    CHECK(all(U'吕').contains(u"lu"_s));
    CHECK(all(U'吕').contains(u"lyu"_s));
    CHECK(all(U'略').contains(u"lue"_s));
    CHECK(readings(U'张').front().tone == 1);
    CHECK(readings(U'a').empty());
    CHECK(readings(U'か').empty());
    CHECK(readings(U'\0').empty());
    CHECK(readings(char32_t(0x10FFFF)).empty());
}

TEST_CASE("the common characters all have a reading")
{
    int missing = 0;
    for (char32_t c = 0x4E00; c <= 0x9FA5; ++c) {
        const QString folded = fold(QString::fromUcs4(&c, 1));
        missing += readings(folded.at(0).unicode()).empty() && folded.size() == 1;
    }
    CHECK(missing < 150);
}

TEST_CASE("surnames are read as surnames and still as ordinary characters")
{
    const QList<QPair<QString, QString>> names = {
        {u"单雄信"_s, u"shanxiongxin"_s}, {u"曾国藩"_s, u"zengguofan"_s},  {u"仇英"_s, u"qiuying"_s},
        {u"查良镛"_s, u"zhaliangyong"_s}, {u"解缙"_s, u"xiejin"_s},        {u"翟志刚"_s, u"zhaizhigang"_s},
        {u"区伟"_s, u"ouwei"_s},          {u"尉迟恭"_s, u"yuchigong"_s},   {u"朴树"_s, u"piaoshu"_s},
        {u"盖叫天"_s, u"gejiaotian"_s},   {u"任正非"_s, u"renzhengfei"_s}, {u"华佗"_s, u"huatuo"_s},
        {u"欧阳修"_s, u"ouyangxiu"_s},    {u"單于"_s, u"chanyu"_s},        {u"吕布"_s, u"lvbu"_s},
        {u"万俟卨"_s, u"moqixie"_s},
    };
    for (const auto &[name, reading] : names)
        CHECK(pinyin(name, true).first() == reading);
    CHECK(pinyin(u"单雄信"_s, true).contains(u"danxiongxin"_s));
    CHECK(pinyin(u"仇英"_s, true).contains(u"chouying"_s));
    CHECK(pinyin(u"单位"_s, false).first() == u"danwei"_s);
    CHECK(pinyin(u"吕布"_s, true).contains(u"lubu"_s));
}

TEST_CASE("pinyin of firms and mixed text")
{
    CHECK(pinyin(u"TCL 科技"_s).first() == u"tclkeji"_s);
    CHECK(pinyinInitials(u"TCL 科技"_s).first() == u"tkj"_s);
    CHECK(pinyinInitials(u"张伟"_s, true) == QStringList{u"zw"_s});
    CHECK(pinyinInitials(u"John Smith"_s, true) == QStringList{u"js"_s});
    CHECK(pinyinInitials(u"单雄信"_s, true).first() == u"sxx"_s);
    CHECK(pinyin(u""_s) == QStringList{QString()});
    CHECK(pinyin(QString(50, u'重')).size() == 8);
    CHECK(pinyin(QString(50, u'重')).first() == QString(u"zhong"_s).repeated(50));
}

TEST_CASE("readings in their place")
{
    const auto at = [](const QString &text, int index) {
        const Syllable *s = readingAt(text, index, false);
        return s ? QString(s->text()) : QString();
    };
    CHECK(at(u"中国银行"_s, 3) == u"hang"_s);
    CHECK(at(u"行走"_s, 0) == u"xing"_s);
    CHECK(at(u"重庆火锅"_s, 0) == u"chong"_s);
    CHECK(at(u"董事长"_s, 2) == u"zhang"_s);
    CHECK(at(u"长江"_s, 0) == u"chang"_s);
    CHECK(at(u"abc"_s, 0).isEmpty());
}
