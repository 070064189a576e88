// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnprofile.h"
#include "core/exchange/cellkinds.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

static ColumnProfile profileOf(const QStringList &cells, qsizetype cap = 500)
{
    ColumnProfiler profiler(cap);
    for (const QString &cell : cells)
        profiler.add(cell);
    return profiler.profile();
}

TEST_CASE("one value above twelve decides day and month for the column")
{
    QStringList cells(500, u"05/06/2024"_s);
    CHECK(profileOf(cells).kind == ColumnKind::Date);
    CHECK(profileOf(cells).dateAmbiguous);
    cells += u"13/06/2024"_s;
    const ColumnProfile british = profileOf(cells);
    CHECK_FALSE(british.dateAmbiguous);
    CHECK(british.dateOrder == DateOrder::Dmy);
    CHECK(british.misfits == 0);
    CHECK(british.evidence.join(u' ').contains(u"13/06/2024"_s));
    cells.back() = u"06/13/2024"_s;
    CHECK(profileOf(cells).dateOrder == DateOrder::Mdy);
}

TEST_CASE("dates that contradict each other are misfits of the order that reads most")
{
    QStringList cells(20, u"13/06/2024"_s);
    cells += u"06/14/2024"_s;
    const ColumnProfile profile = profileOf(cells);
    CHECK(profile.kind == ColumnKind::Date);
    CHECK(profile.dateOrder == DateOrder::Dmy);
    CHECK(profile.misfits == 1);
    CHECK(profile.misfitSamples == QStringList{u"06/14/2024"_s});
}

TEST_CASE("dots mean day first and the same day and month mean nothing")
{
    const ColumnProfile german = profileOf({u"1.2.2024"_s, u"3.4.2024"_s});
    CHECK(german.dateOrder == DateOrder::Dmy);
    CHECK_FALSE(german.dateAmbiguous);
    CHECK_FALSE(profileOf({u"1/1/2000"_s, u"5/5/2001"_s}).dateAmbiguous);
    CHECK_FALSE(profileOf({u"2024-01-02"_s, u"2024/3/4"_s}).dateAmbiguous);
    CHECK(profileOf({u"2024-01-02 10:30"_s, u"2024-01-02"_s}).kind == ColumnKind::DateTime);
}

TEST_CASE("one value decides the decimal sign for the column")
{
    const ColumnProfile open = profileOf({u"1.234"_s, u"5.678"_s});
    CHECK(open.numberAmbiguous);
    const ColumnProfile german = profileOf({u"1.234"_s, u"5.678"_s, u"12,5"_s});
    CHECK_FALSE(german.numberAmbiguous);
    CHECK(german.kind == ColumnKind::Decimal);
    CHECK(german.numberStyle.decimal == u',');
    const ColumnProfile english = profileOf({u"1,234"_s, u"5,678.25"_s});
    CHECK(english.numberStyle.decimal == u'.');
    CHECK_FALSE(english.numberAmbiguous);
    const ColumnProfile money = profileOf({u"€ 1.234,56"_s, u"€ 7,00"_s});
    CHECK(money.currency == u"EUR"_s);
    CHECK(money.numberStyle.decimal == u',');
    QStringList mixed(10, u"1,5"_s);
    mixed += u"2.5"_s;
    CHECK(profileOf(mixed).misfits == 1);
    CHECK(profileOf(mixed).misfitSamples == QStringList{u"2.5"_s});
}

TEST_CASE("codes with leading zeros stay text and long numbers are no quantities")
{
    const ColumnProfile codes = profileOf({u"00100"_s, u"10115"_s, u"20095"_s});
    CHECK(codes.kind == ColumnKind::Text);
    CHECK(codes.leadingZeros == 1);
    CHECK_FALSE(codes.evidence.isEmpty());
    CHECK(profileOf({u"440101199001011234"_s, u"110101199001011234"_s}).kind == ColumnKind::Text);
    CHECK(profileOf({u"12"_s, u"1500"_s}).kind == ColumnKind::Integer);
    CHECK(profileOf({u"65.00"_s, u"98.00"_s}).kind == ColumnKind::Decimal);
}

TEST_CASE("mail and web addresses and phone numbers are told apart")
{
    CHECK(profileOf({u"a@b.cn"_s, u"c.d@e.co.uk"_s}).kind == ColumnKind::Email);
    CHECK(profileOf({u"http://x.y"_s, u"www.example.com"_s, u"example.org/a"_s}).kind == ColumnKind::Url);
    CHECK(profileOf({u"13800138000"_s, u"13900139000"_s}).kind == ColumnKind::Phone);
    CHECK(profileOf({u"+49 30 123456"_s, u"030/123456-7"_s, u"(555) 123-4567 ext. 8"_s}).kind == ColumnKind::Phone);
    CHECK(profileOf({u"+4930123456"_s}).kind == ColumnKind::Phone);
    CHECK(profileOf({u"873607.15"_s, u"30024968.0"_s}).kind == ColumnKind::Decimal);
}

TEST_CASE("yes and no come in many words")
{
    for (const QStringList &cells :
         {QStringList{u"是"_s, u"否"_s}, QStringList{u"Ja"_s, u"nein"_s}, QStringList{u"TRUE"_s, u"false"_s},
          QStringList{u"1"_s, u"0"_s, u"1"_s}, QStringList{u"✓"_s, u"✗"_s}})
        CHECK(profileOf(cells).kind == ColumnKind::Bool);
    CHECK(parseYesNo(u" WAHR ") == true);
    CHECK(parseYesNo(u"否") == false);
    CHECK_FALSE(parseYesNo(u"maybe").has_value());
    CHECK(profileOf({u"100"_s, u"0"_s, u"0"_s}).kind == ColumnKind::Integer);
}

TEST_CASE("choices come with all their values and counts")
{
    QStringList cells;
    for (int i = 0; i < 30; ++i)
        cells += i % 3 ? u"Lead"_s : u"Customer"_s;
    cells += QString();
    const ColumnProfile profile = profileOf(cells);
    CHECK(profile.kind == ColumnKind::Choice);
    CHECK(profile.empty == 1);
    REQUIRE(profile.distinct.size() == 2);
    CHECK(profile.distinct[0].text == u"Lead"_s);
    CHECK(profile.distinct[0].count == 20);
    QStringList many;
    for (int i = 0; i < 30; ++i)
        many += u"value "_s + QString::number(i);
    CHECK(profileOf(many).kind == ColumnKind::Text);
    CHECK_FALSE(profileOf(many, 10).distinctComplete);
}

TEST_CASE("an empty column and a spreadsheet's dates are recognised")
{
    CHECK(profileOf({QString(), u"  "_s}).kind == ColumnKind::Empty);
    CHECK(profileOf({u"45631"_s, u"45632.5"_s}).serialDates);
    CHECK_FALSE(profileOf({u"45631"_s, u"5"_s}).serialDates);
}
