// SPDX-License-Identifier: GPL-3.0-or-later
// The Chinese calendar of 1950 to 2100, day by day: against the published table, and against ICU with what it errs in.
#include "core/values/lunarcalendar.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QStringList>
#include <QTextStream>
#include <memory>
#include <unicode/calendar.h>
#include <unicode/timezone.h>
#include <unicode/uversion.h>

using namespace Qt::StringLiterals;

namespace
{
const QDate first(1950, 2, 17), last(2101, 1, 28); ///< of the years 1950 to 2100

QString text(const LunarDay &day)
{
    return u"%1-%2%3-%4"_s.arg(day.year).arg(day.leap ? u"+"_s : QString()).arg(day.month).arg(day.day);
}
} // namespace

TEST_CASE("each day of the lunar calendar is that of the published table")
{
    QFile file(QStringLiteral(RAPPORT_SOURCE "/tests/data/lunar-years.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QTextStream lines(&file);
    QDate day = first;
    int years = 0;
    while (!lines.atEnd()) {
        const QStringList words = lines.readLine().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || words.first().startsWith(u'#'))
            continue;
        const int year = words[0].toInt();
        INFO(year);
        REQUIRE(year == 1950 + years++);
        REQUIRE(day == QDate::fromString(words[0] + u'-' + words[1], Qt::ISODate));
        int month = 0, leapMonth = 0;
        for (const QString &length : words.mid(2)) {
            const bool leap = length.startsWith(u'+');
            leap ? leapMonth = month : ++month;
            const int days = length.right(2).toInt();
            CHECK(lunarMonthLength(year, month, leap) == days);
            for (int i = 1; i <= days; ++i, day = day.addDays(1)) {
                const LunarDay expected{year, month, i, leap};
                if (lunarOf(day) != expected || lunarToDate(expected) != day)
                    FAIL(day.toString(Qt::ISODate) << " is " << text(expected));
            }
        }
        CHECK(month == 12);
        CHECK(lunarLeapMonth(year) == leapMonth);
    }
    CHECK(years == 151);
    CHECK(day == last.addDays(1));
}

TEST_CASE("ICU's lunar calendar differs only where it is known to err")
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        icu::TimeZone::createTimeZone("Asia/Shanghai"), icu::Locale("en@calendar=chinese"), status));
    REQUIRE(U_SUCCESS(status));
    // Runs of days that differ: from, to, the first one here, the first one there.
    QStringList runs;
    QDate runEnd;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        calendar->setTime(double(QDateTime(day, QTime(4, 0), Qt::UTC).toMSecsSinceEpoch()), status); // noon
        const LunarDay ours = lunarOf(day);
        const LunarDay icus{calendar->get(UCAL_EXTENDED_YEAR, status) - 2637, calendar->get(UCAL_MONTH, status) + 1,
                            calendar->get(UCAL_DATE, status), calendar->get(UCAL_IS_LEAP_MONTH, status) != 0};
        REQUIRE(U_SUCCESS(status));
        if (ours == icus)
            continue;
        if (runEnd.addDays(1) == day)
            runs.last().replace(12, 10, day.toString(Qt::ISODate));
        else
            runs.append(u"%1, %1, %2, %3"_s.arg(day.toString(Qt::ISODate), text(ours), text(icus)));
        runEnd = day;
    }
    const QStringList known{
        u"1954-02-03, 1954-03-04, 1954-1-1, 1953-12-30"_s, u"1955-02-22, 1955-03-23, 1955-2-1, 1955-1-30"_s,
        u"1987-07-26, 1987-09-22, 1987-+6-1, 1987-7-1"_s,  u"1999-01-17, 1999-02-15, 1998-12-1, 1998-11-30"_s,
        u"2012-08-17, 2012-09-15, 2012-7-1, 2012-6-30"_s,  u"2018-11-07, 2018-12-06, 2018-9-30, 2018-10-1"_s,
        u"2027-02-06, 2027-03-07, 2027-1-1, 2026-12-30"_s, u"2030-02-02, 2030-03-03, 2029-12-30, 2030-1-1"_s,
        u"2057-09-28, 2057-10-27, 2057-9-1, 2057-8-30"_s,  u"2070-03-12, 2070-04-10, 2070-2-1, 2070-1-30"_s};
    INFO(runs.join(u'\n'));
    if (U_ICU_VERSION_MAJOR_NUM == 72)
        CHECK(runs == known);
    else
        WARN("ICU " << U_ICU_VERSION << " differs in " << runs.size() << " stretches of days");
}
