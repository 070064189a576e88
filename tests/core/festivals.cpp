// SPDX-License-Identifier: GPL-3.0-or-later
// Festivals on the days that almanacs publish.
#include "core/domain/festivals.h"
#include "core/values/lunarcalendar.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
QString dayOf(const QString &key, int year)
{
    const Festival *festival = festivalOf(key);
    REQUIRE(festival);
    return festival->dayIn(year).toString(u"MM-dd"_s);
}
} // namespace

TEST_CASE("festivals are on the published days")
{
    struct Year {
        int year;
        const char16_t *eve, *spring, *lantern, *qingming, *dragonBoat, *qixi, *midAutumn, *doubleNinth;
    };
    constexpr Year years[] = {
        {2015, u"02-18", u"02-19", u"03-05", u"04-05", u"06-20", u"08-20", u"09-27", u"10-21"},
        {2016, u"02-07", u"02-08", u"02-22", u"04-04", u"06-09", u"08-09", u"09-15", u"10-09"},
        {2017, u"01-27", u"01-28", u"02-11", u"04-04", u"05-30", u"08-28", u"10-04", u"10-28"},
        {2018, u"02-15", u"02-16", u"03-02", u"04-05", u"06-18", u"08-17", u"09-24", u"10-17"},
        {2019, u"02-04", u"02-05", u"02-19", u"04-05", u"06-07", u"08-07", u"09-13", u"10-07"},
        {2020, u"01-24", u"01-25", u"02-08", u"04-04", u"06-25", u"08-25", u"10-01", u"10-25"},
        {2021, u"02-11", u"02-12", u"02-26", u"04-04", u"06-14", u"08-14", u"09-21", u"10-14"},
        {2022, u"01-31", u"02-01", u"02-15", u"04-05", u"06-03", u"08-04", u"09-10", u"10-04"},
        {2023, u"01-21", u"01-22", u"02-05", u"04-05", u"06-22", u"08-22", u"09-29", u"10-23"},
        {2024, u"02-09", u"02-10", u"02-24", u"04-04", u"06-10", u"08-10", u"09-17", u"10-11"},
        {2025, u"01-28", u"01-29", u"02-12", u"04-04", u"05-31", u"08-29", u"10-06", u"10-29"},
        {2026, u"02-16", u"02-17", u"03-03", u"04-05", u"06-19", u"08-19", u"09-25", u"10-18"},
        {2027, u"02-05", u"02-06", u"02-20", u"04-05", u"06-09", u"08-08", u"09-15", u"10-08"},
    };
    for (const Year &y : years) {
        INFO(y.year);
        CHECK(dayOf(u"spring_festival_eve"_s, y.year) == QStringView(y.eve));
        CHECK(dayOf(u"spring_festival"_s, y.year) == QStringView(y.spring));
        CHECK(dayOf(u"lantern_festival"_s, y.year) == QStringView(y.lantern));
        CHECK(dayOf(u"qingming"_s, y.year) == QStringView(y.qingming));
        CHECK(dayOf(u"dragon_boat_festival"_s, y.year) == QStringView(y.dragonBoat));
        CHECK(dayOf(u"qixi"_s, y.year) == QStringView(y.qixi));
        CHECK(dayOf(u"mid_autumn_festival"_s, y.year) == QStringView(y.midAutumn));
        CHECK(dayOf(u"double_ninth"_s, y.year) == QStringView(y.doubleNinth));
        CHECK(dayOf(u"national_day"_s, y.year) == u"10-01"_s);
        CHECK(dayOf(u"womens_day"_s, y.year) == u"03-08"_s);
    }
}

TEST_CASE("the last day of the lunar year is the 29th or 30th of the twelfth month")
{
    QSet<int> seen;
    for (int year = 1950; year <= 2100; ++year) {
        const LunarDay eve = lunarOf(festivalOf(u"spring_festival_eve"_s)->dayIn(year));
        REQUIRE(eve.year == year - 1);
        REQUIRE(eve.month == 12);
        REQUIRE(eve.day == lunarMonthLength(year - 1, 12, false));
        seen.insert(eve.day);
    }
    CHECK(seen == QSet<int>{29, 30});
    CHECK(lunarOf(QDate(2026, 2, 16)).day == 29);
    CHECK(lunarOf(QDate(2027, 2, 5)).day == 29);
    CHECK(lunarOf(QDate(2024, 2, 9)).day == 30);
}

TEST_CASE("festivals between two days come in order with both days")
{
    const QList<FestivalDay> found = festivalsBetween(QDate(2025, 12, 25), QDate(2026, 3, 8));
    QStringList told;
    for (const FestivalDay &day : found)
        told.append(day.day.toString(Qt::ISODate) + u' ' + QLatin1String(day.festival->key));
    CHECK(told.join(u", "_s) == u"2025-12-25 christmas, 2026-01-01 new_year, 2026-02-16 spring_festival_eve, "
                                "2026-02-17 spring_festival, 2026-03-03 lantern_festival, 2026-03-08 womens_day"_s);
    CHECK(festivalsBetween(QDate(2026, 3, 9), QDate(2026, 3, 8)).isEmpty());
    CHECK(festivalsBetween(QDate(), QDate(2026, 3, 8)).isEmpty());
    CHECK(festivalsBetween(QDate(2026, 1, 1), QDate(2026, 12, 31)).size() == festivals().size());
    // Mid-Autumn on National Day, as in 2020.
    const QList<FestivalDay> both = festivalsBetween(QDate(2020, 10, 1), QDate(2020, 10, 1));
    REQUIRE(both.size() == 2);
}

TEST_CASE("the next of a festival is found over the end of the year")
{
    const Festival *spring = festivalOf(u"spring_festival"_s);
    CHECK(spring->next(QDate(2026, 2, 17)) == QDate(2026, 2, 17));
    CHECK(spring->next(QDate(2026, 2, 18)) == QDate(2027, 2, 6));
    CHECK_FALSE(festivalOf(u"easter"_s));
    QSet<QString> keys, names;
    for (const Festival &festival : festivals()) {
        keys.insert(QLatin1String(festival.key));
        names.insert(festival.name());
    }
    CHECK(keys.size() == festivals().size());
    CHECK(names.size() == festivals().size());
}
