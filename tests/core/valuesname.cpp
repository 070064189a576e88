// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/nameparts.h"
#include "core/values/personname.h"
#include "tests/support/catch.h"

#include <QStringList>
#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace
{
// prefix|given|middle|family|suffix
QString cut(QStringView full)
{
    const PersonName n = splitName(full);
    return QStringList{n.prefix, n.given, n.middle, n.family, n.suffix}.join(u'|');
}
} // namespace

TEST_CASE("a Chinese name is cut behind its surname", "[values][name]")
{
    CHECK(cut(u"张三") == u"|三||张|"_s);
    CHECK(cut(u"王小明") == u"|小明||王|"_s);
    CHECK(cut(u"欧阳娜娜") == u"|娜娜||欧阳|"_s);
    CHECK(cut(u"歐陽修") == u"|修||歐陽|"_s);
    CHECK(cut(u"司马懿") == u"|懿||司马|"_s);
    CHECK(cut(u"诸葛亮") == u"|亮||诸葛|"_s);
    CHECK(cut(u"上官婉儿") == u"|婉儿||上官|"_s);
    CHECK(cut(u"皇甫嵩") == u"|嵩||皇甫|"_s);
    CHECK(cut(u"尉迟恭") == u"|恭||尉迟|"_s);
    CHECK(cut(u"陈方安生") == u"|安生||陈方|"_s);
    CHECK(cut(u"张 三") == u"|三||张|"_s);
    CHECK(cut(u"张　三") == u"|三||张|"_s);
    CHECK(cut(u"伟 张") == u"|伟||张|"_s);
    CHECK(cut(u"单雄信") == u"|雄信||单|"_s);
    CHECK(cut(u"欧阳") == u"|||欧阳|"_s);
    CHECK(cut(u"王") == u"|||王|"_s);
    CHECK(cut(u"王先生") == u"先生|||王|"_s);
    CHECK(cut(u"张三博士") == u"博士|三||张|"_s);
}

TEST_CASE("a foreign name in Chinese script has the family name last", "[values][name]")
{
    CHECK(cut(u"约翰·史密斯") == u"|约翰||史密斯|"_s);
    CHECK(cut(u"乔治·沃克·布什") == u"|乔治|沃克|布什|"_s);
    CHECK(cut(u"ジョン・スミス") == u"|ジョン||スミス|"_s);
    CHECK(displayName(splitName(u"约翰·史密斯")) == u"约翰·史密斯"_s);
    CHECK(displayName(splitName(u"艾伦·图灵")) == u"艾伦·图灵"_s);
    CHECK(displayName(splitName(u"乔治·沃克·布什")) == u"乔治·沃克·布什"_s);
    CHECK(displayName(splitName(u"ジョン・スミス")) == u"ジョン・スミス"_s);
}

TEST_CASE("Japanese and Korean names are cut where the surname is known", "[values][name]")
{
    CHECK(cut(u"田中太郎") == u"|太郎||田中|"_s);
    CHECK(cut(u"田中 太郎") == u"|太郎||田中|"_s);
    CHECK(cut(u"佐々木希") == u"|希||佐々木|"_s);
    CHECK(cut(u"佐々木小次郎") == u"|小次郎||佐々木|"_s);
    CHECK(cut(u"田中さくら") == u"|さくら||田中|"_s);
    CHECK(cut(u"さくら") == u"|さくら|||"_s);
    CHECK(cut(u"김철수") == u"|철수||김|"_s);
    CHECK(cut(u"남궁민수") == u"|민수||남궁|"_s);
    CHECK(cut(u"삼성전자") == u"|삼성전자|||"_s);
    CHECK(displayName(splitName(u"田中太郎")) == u"田中太郎"_s);
    CHECK(displayName(splitName(u"김 철수")) == u"김철수"_s);
}

TEST_CASE("titles and particles and suffixes find their place", "[values][name]")
{
    CHECK(cut(u"Dr. Mary-Ann O'Brannigan Jr.") == u"Dr.|Mary-Ann||O'Brannigan|Jr."_s);
    CHECK(cut(u"von Ostrau") == u"|||von Ostrau|"_s);
    CHECK(cut(u"Gräfin von Ostrau") == u"Gräfin|||von Ostrau|"_s);
    CHECK(cut(u"Ludwig van Beethoven") == u"|Ludwig||van Beethoven|"_s);
    CHECK(cut(u"Juan Carlos de la Cruz") == u"|Juan|Carlos|de la Cruz|"_s);
    CHECK(cut(u"Robert De Niro") == u"|Robert||De Niro|"_s);
    CHECK(cut(u"Smith, John") == u"|John||Smith|"_s);
    CHECK(cut(u"Smith，John Paul") == u"|John|Paul|Smith|"_s);
    CHECK(cut(u"von Ostrau, Dr. Anna") == u"Dr.|Anna||von Ostrau|"_s);
    CHECK(cut(u"Ostrau, Anna von") == u"|Anna||von Ostrau|"_s);
    CHECK(cut(u"John Smith, Jr.") == u"|John||Smith|Jr."_s);
    CHECK(cut(u"John Smith, PhD, MBA") == u"|John||Smith|PhD, MBA"_s);
    CHECK(cut(u"Prof. Dr. med. Max Müller") == u"Prof. Dr. med.|Max||Müller|"_s);
    CHECK(cut(u"Mr. Smith") == u"Mr.|||Smith|"_s);
    CHECK(cut(u"Cher") == u"|Cher|||"_s);
    CHECK(cut(u"John Fitzgerald Kennedy") == u"|John|Fitzgerald|Kennedy|"_s);
    CHECK(cut(u"Tony 张") == u"|Tony||张|"_s);
    CHECK(cut(u"") == u"||||"_s);
}

TEST_CASE("a name is shown in the order of its script", "[values][name]")
{
    CHECK(displayName({.given = u"三"_s, .family = u"张"_s}) == u"张三"_s);
    CHECK(displayName({.given = u"娜娜"_s, .family = u"欧阳"_s}) == u"欧阳娜娜"_s);
    CHECK(displayName({.given = u"Mary"_s, .middle = u"J."_s, .family = u"Watson"_s}) == u"Mary J. Watson"_s);
    CHECK(displayName({.given = u"János"_s, .family = u"Kovács"_s}, nameOrder(u"hu"_s)) == u"Kovács János"_s);
    CHECK(displayName({.given = u"János"_s, .family = u"Kovács"_s}, nameOrder(u"en"_s)) == u"János Kovács"_s);
    CHECK(displayName(splitName(u"Dr. Mary-Ann O'Brannigan Jr.")) == u"Mary-Ann O'Brannigan Jr."_s);
    CHECK(displayName(splitName(u"Dr. von Ostrau")) == u"Dr. von Ostrau"_s);
    CHECK(displayName(splitName(u"王先生")) == u"王先生"_s);
    CHECK(displayName({}).isEmpty());
    CHECK(nameOrder(u"zh_TW"_s) == NameOrder::FamilyFirst);
    CHECK(nameOrder(u"hr"_s) == NameOrder::GivenFirst);
}

TEST_CASE("a Han name is told from other scripts", "[values][name]")
{
    CHECK(isHanName(u"张三"));
    CHECK(isHanName(u"張 三"));
    CHECK(isHanName(u"𠮷田"));
    CHECK_FALSE(isHanName(u"约翰·史密斯"));
    CHECK_FALSE(isHanName(u"さくら"));
    CHECK_FALSE(isHanName(u"Zhang"));
    CHECK_FALSE(isHanName(u""));
}

TEST_CASE("initials stand for the name in the avatar", "[values][name]")
{
    CHECK(initials(u"张三") == u"张"_s);
    CHECK(initials(u"欧阳娜娜") == u"欧"_s);
    CHECK(initials(u"约翰·史密斯") == u"约"_s);
    CHECK(initials(u"Mary-Ann O'Brannigan") == u"MO"_s);
    CHECK(initials(u"Dr. Max von Ostrau") == u"MV"_s);
    CHECK(initials(u"smith, john") == u"JS"_s);
    CHECK(initials(u"Cher") == u"C"_s);
    CHECK(initials(u"Alpenglow Outdoor GmbH", false) == u"AO"_s);
    CHECK(initials(u"北京华为", false) == u"北"_s);
    CHECK(initials(u"3M", false) == u"3"_s);
    CHECK(initials(u"(?)").isEmpty());
    CHECK(initials(u"").isEmpty());
}

TEST_CASE("no letter of a name is lost in cutting", "[values][name]")
{
    std::mt19937 random(3);
    const QStringList words = {u"Dr."_s,    u"Anna"_s,   u"von"_s,        u"de"_s, u"la"_s,     u"张"_s,
                               u"三"_s,     u"Jr."_s,    u","_s,          u"·"_s,  u"O'Neil"_s, u"欧阳"_s,
                               u"さくら"_s, u"김철수"_s, u"\U00020BB7"_s, u"("_s,  u"先生"_s};
    for (int i = 0; i < 5000; ++i) {
        QString full;
        for (unsigned n = random() % 6; n > 0; --n)
            full += words[int(random() % unsigned(words.size()))] + (random() % 3 ? u" "_s : QString());
        const PersonName name = splitName(full);
        const auto sorted = [](const QString &text) {
            QString letters;
            for (const QChar c : text) {
                if (c.isLetterOrNumber() || c.isSurrogate())
                    letters += c;
            }
            std::sort(letters.begin(), letters.end());
            return letters;
        };
        INFO(full.toStdString());
        CHECK(sorted(name.prefix + name.given + name.middle + name.family + name.suffix) == sorted(full));
        displayName(name);
        initials(full);
    }
}
