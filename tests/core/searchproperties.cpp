// SPDX-License-Identifier: GPL-3.0-or-later
// Random records: whatever part of them is typed, the index has its tokens and the check agrees; also with a real FTS5.
#include "core/search/searchquery.h"
#include "core/text/fold.h"
#include "core/text/pinyin.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QRandomGenerator dice(20240229);

QString pick(const QStringList &list)
{
    return list[dice.bounded(int(list.size()))];
}

QString chineseName()
{
    const QString surnames = u"张王李赵单曾仇查解翟区朴盖任华吕陳劉黃"_s;
    const QString given = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英重长行乐澤東國華女绿儿"_s;
    QString name = dice.bounded(6) == 0 ? pick({u"欧阳"_s, u"尉迟"_s, u"司马"_s, u"單于"_s})
                                        : QString(surnames[dice.bounded(int(surnames.size()))]);
    for (int i = dice.bounded(1, 3); i > 0; --i)
        name += given[dice.bounded(int(given.size()))];
    return name;
}

QString latinName()
{
    return pick({u"José"_s, u"Anna"_s, u"Zoë"_s, u"Li"_s, u"Łukasz"_s, u"Mc-Coy"_s, u"O'Neil"_s, u"Иван"_s, u"김"_s}) +
           u' ' + pick({u"Müller"_s, u"Straße"_s, u"Nguyễn"_s, u"Ng"_s, u"Øre"_s, u"3M Dow"_s, u"Петров"_s, u"철수"_s});
}

QString digits(int count)
{
    QString result;
    for (int i = 0; i < count; ++i)
        result += QChar(u'0' + dice.bounded(10));
    return result;
}

QString phone()
{
    switch (dice.bounded(5)) {
    case 0:
        return u"+86 1"_s + digits(2) + u' ' + digits(4) + u' ' + digits(4);
    case 1:
        return u"1"_s + digits(10);
    case 2:
        return u"0"_s + digits(2) + u'-' + digits(8);
    case 3:
        return u"+49 (0)30 "_s + digits(7);
    default:
        return u"0044 20 "_s + digits(8);
    }
}

SearchText record()
{
    SearchText text;
    text.person = dice.bounded(2) == 0;
    text.title = dice.bounded(3) == 0 ? latinName() : chineseName();
    if (!text.person)
        text.title = pick({u"北京"_s, u"重庆"_s, u"TCL "_s, u"上海 "_s, u""_s}) + text.title +
                     pick({u"科技有限公司"_s, u" GmbH"_s, u"银行"_s});
    text.texts = {pick({u"上海"_s, u"São Paulo"_s, u"臺北"_s}), u"note "_s + digits(5) + u' ' + chineseName()};
    text.phones = {phone(), phone()};
    text.emails = {u"u"_s + digits(3) + u'.' + pick({u"wei"_s, u"anna"_s}) + u"@example.com"_s};
    return text;
}

// Words with digits are not typed together with their neighbours, so this takes the text up to there; at least one
// letter.
QString latinBeginning(const QString &typed)
{
    const auto end = std::find_if_not(typed.begin(), typed.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    return end == typed.begin() ? typed.left(1) : typed.left(end - typed.begin());
}

// Something a user might type to find the record.
QString partOf(const SearchText &text)
{
    const auto piece = [](const QString &s, int shortest) {
        const int length = std::min(int(s.size()), dice.bounded(shortest, 9));
        return s.mid(dice.bounded(int(s.size()) - length + 1), length);
    };
    switch (dice.bounded(9)) {
    case 0:
        return text.title;
    case 1:
        return piece(text.texts[1].mid(text.texts[1].lastIndexOf(u' ') + 1), 1);
    case 2:
        return latinBeginning(pick(pinyin(text.title, text.person))).left(dice.bounded(1, 12));
    case 3:
        return latinBeginning(pick(pinyinInitials(text.title, text.person))).left(dice.bounded(1, 5));
    case 4:
        return pick(text.phones);
    case 5:
        return piece(fold(text.phones[0]).remove(u' ').remove(u'-').remove(u'(').remove(u')').right(7), 3);
    case 6:
        return text.phones[0].right(4);
    case 7:
        return text.emails[0].left(dice.bounded(3, 20));
    default:
        return text.title.split(u' ').last().left(dice.bounded(1, 4)) + u' ' + pick(text.phones).right(4);
    }
}

bool hasTokens(const QSet<QString> &grams, const SearchQuery &query)
{
    return std::any_of(query.alternatives().cbegin(), query.alternatives().cend(), [&](const QStringList &tokens) {
        return std::all_of(tokens.cbegin(), tokens.cend(), [&](const QString &token) { return grams.contains(token); });
    });
}

QSet<QString> gramSet(const SearchText &text)
{
    const QStringList list = QString::fromLatin1(grams(text)).split(u' ');
    return {list.cbegin(), list.cend()};
}

QString nonsense()
{
    static const QStringList pieces = {u"\""_s,  u"*"_s,   u"AND"_s, u"NEAR("_s, u"NOT "_s, u"张"_s,
                                       u"zh"_s,  u"138"_s, u" "_s,   u"😀"_s,     u"+86"_s,  u"@"_s,
                                       u"a@b"_s, u"'"_s,   u":"_s,   u"^"_s,     u"0"_s,    u"單"_s,
                                       u"\\"_s,  u"--"_s,  u"ﷺ"_s,   u"{a b}"_s, u"(0)"_s,  u"ß"_s};
    QString text;
    for (int i = dice.bounded(10); i > 0; --i)
        text += dice.bounded(5) == 0 ? QString(QChar(char16_t(dice.bounded(0x10000)))) : pick(pieces);
    return text;
}
} // namespace

TEST_CASE("whatever part of a record is typed finds it")
{
    for (int i = 0; i < 4000; ++i) {
        const SearchText text = record();
        const QSet<QString> grams = gramSet(text);
        for (int k = 0; k < 6; ++k) {
            const QString typed = partOf(text);
            const SearchQuery query(typed);
            INFO(typed.toStdString() << " in " << text.title.toStdString() << " / " << text.texts[1].toStdString()
                                     << " / " << text.phones.join(u',').toStdString() << " / "
                                     << text.emails[0].toStdString());
            REQUIRE(query.matches(text));
            REQUIRE(hasTokens(grams, query));
        }
    }
}

TEST_CASE("every record the check accepts is offered by the index and exact questions need no check")
{
    QList<SearchText> records;
    QList<QSet<QString>> sets;
    for (int i = 0; i < 150; ++i) {
        records.append(record());
        sets.append(gramSet(records.last()));
    }
    int accepted = 0;
    int offered = 0;
    for (int i = 0; i < 1500; ++i) {
        const QString typed = dice.bounded(4) == 0 ? nonsense() : partOf(records[dice.bounded(150)]);
        const SearchQuery query(typed);
        if (query.isEmpty())
            continue;
        for (int r = 0; r < 150; ++r) {
            const bool matches = query.matches(records[r]);
            const bool has = hasTokens(sets[r], query);
            INFO(typed.toStdString() << " in " << records[r].title.toStdString());
            if (matches)
                REQUIRE(has);
            if (query.exact())
                REQUIRE(matches == has);
            accepted += matches;
            offered += has;
        }
    }
    CHECK(offered < accepted * 2);
}

TEST_CASE("a title is offered first when its beginning is typed")
{
    for (int i = 0; i < 2000; ++i) {
        const SearchText text = record();
        const QSet<QString> grams = gramSet(text);
        QStringList typed = {text.title, text.title.left(1), text.title.left(2),
                             latinBeginning(pinyin(text.title, text.person).first()),
                             latinBeginning(pinyinInitials(text.title, text.person).first())};
        if (!text.title.front().isLetter())
            continue;
        for (const QString &t : typed) {
            const SearchQuery query(t);
            INFO(t.toStdString() << " in " << text.title.toStdString());
            REQUIRE(std::all_of(query.startTokens().cbegin(), query.startTokens().cend(),
                                [&](const QString &token) { return grams.contains(token); }));
        }
    }
}

TEST_CASE("nothing typed can harm")
{
    const SearchText text = record();
    for (int i = 0; i < 20000; ++i) {
        const QString typed = nonsense();
        const SearchQuery query(typed);
        query.matches(text);
        const QString shown = nonsense();
        qsizetype end = 0;
        for (const SearchQuery::Span &span : query.highlights(shown)) {
            REQUIRE(span.start >= end);
            REQUIRE(span.length > 0);
            end = span.start + span.length;
        }
        REQUIRE(end <= shown.size());
    }
    for (const QString &typed :
         {QString(10000, u'a'), QString(10000, u'张'), QString(10000, u'1'), u"a "_s.repeated(5000),
          u"1 "_s.repeated(5000), u"😀"_s.repeated(5000), u"ﷺ"_s.repeated(5000), u"\""_s.repeated(10000)}) {
        const SearchQuery query(typed);
        query.matches(text);
        query.highlights(typed);
        qsizetype count = 0;
        for (const QStringList &tokens : query.alternatives())
            count += tokens.size();
        CHECK(count < 200);
    }
    const SearchText manyReadings = {.title = u"着长行乐单和参会"_s.repeated(12), .person = true};
    CHECK(gramSet(manyReadings).size() < 3000);
    const SearchText tiresome = {.title = QString(64, u'重'), .person = true};
    CHECK_FALSE(SearchQuery(u"zhongchong"_s.repeated(6) + u"x"_s).matches(tiresome));
    CHECK_FALSE(SearchQuery(QString(60, u'z') + u"x"_s).matches(tiresome));
}

TEST_CASE("SQLite finds what the check finds")
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"search"_s);
        db.setDatabaseName(u":memory:"_s);
        REQUIRE(db.open());
        QSqlQuery sql(db);
        REQUIRE(sql.exec(u"CREATE VIRTUAL TABLE s USING fts5(grams, content='', detail=none, tokenize='ascii')"_s));
        QList<SearchText> records;
        db.transaction();
        sql.prepare(u"INSERT INTO s(rowid, grams) VALUES(?, ?)"_s);
        for (int i = 0; i < 500; ++i) {
            records.append(record());
            sql.addBindValue(i);
            sql.addBindValue(QString::fromLatin1(grams(records.last())));
            REQUIRE(sql.exec());
        }
        db.commit();

        const auto rows = [&](const QString &match) {
            QList<int> ids;
            sql.prepare(u"SELECT rowid FROM s WHERE s MATCH ? ORDER BY rowid"_s);
            sql.addBindValue(match);
            INFO(match.toStdString());
            const bool done = sql.exec();
            INFO(sql.lastError().text().toStdString());
            REQUIRE(done);
            while (sql.next())
                ids.append(sql.value(0).toInt());
            return ids;
        };
        for (int i = 0; i < 600; ++i) {
            const QString typed = i % 2 == 0 ? nonsense() : partOf(records[dice.bounded(500)]);
            const SearchQuery query(typed);
            if (query.isEmpty())
                continue;
            QList<int> expected;
            for (int r = 0; r < 500; ++r) {
                if (query.matches(records[r]))
                    expected.append(r);
            }
            QList<int> found = rows(query.anyMatch());
            if (!query.exact())
                found.removeIf([&](int r) { return !query.matches(records[r]); });
            INFO(typed.toStdString());
            REQUIRE(found == expected);
            rows(query.startMatch());
        }
        for (const QString &typed : {QString(10000, u'x'), u"ab 张 12 "_s.repeated(1000), u"\"; DROP TABLE s; --"_s})
            rows(SearchQuery(typed).anyMatch());
    }
    QSqlDatabase::removeDatabase(u"search"_s);
}
