// SPDX-License-Identifier: GPL-3.0-or-later
// Business time against stepping along the clock, over random calendars, and the text of spans.
#include "core/domain/workinghours.h"
#include "tests/core/naivehours.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace
{
std::string told(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs).toStdString() : "never";
}

/// Fails with all that is needed to see why.
void expect(bool holds, const char *what, const WorkingDays &days, const QDateTime &from, const QDateTime &to,
            qint64 time)
{
    if (holds)
        return;
    std::string week;
    for (const WorkingSpans &spans : days.week)
        week += spansText(spans).toStdString() + " | ";
    FAIL(what << ": " << days.zone.id().toStdString() << ", " << told(from) << " to " << told(to) << ", " << time
              << " ms, week " << week);
}

/// `cases` of times between and of deadlines in one random calendar, all on a grid of minutes.
void compare(RandomHours &random, int firstYear, int grid, int weeks, int cases)
{
    const WorkingDays days = random.days(firstYear, grid, weeks);
    const WorkingHours hours(days);
    const NaiveHours naive(days, QDateTime(random.start, QTime(0, 0), Qt::UTC), grid, weeks * 7 * 1440 / grid);
    for (int i = 0; i < cases; ++i) {
        const int from = random.upTo(naive.steps() - 1);
        const int to = std::min(naive.steps(), from + random.upTo(random.chance(90) ? 2880 / grid : naive.steps()));
        const QDateTime begin = naive.at(from), end = naive.at(to);
        const qint64 open = naive.between(from, to);
        expect(hours.workingTime(begin, end) == open, "time between", days, begin, end, open);
        expect(hours.workingTime(end, begin) == -open, "time backwards", days, begin, end, open);
        expect(hours.isOpen(begin) == naive.isOpen(from), "open", days, begin, end, 0);

        const qint64 time =
            random.chance(10) ? 0 : naive.step * random.upTo(random.chance(90) ? 960 / grid : 20000 / grid);
        const int after = naive.after(from, time);
        const QDateTime due = hours.addWorkingTime(begin, time);
        if (after >= 0)
            expect(due == naive.at(after), "deadline", days, begin, due, time);
        else
            expect(!due.isValid() || due > naive.at(naive.steps() - 1), "deadline out of sight", days, begin, due,
                   time);

        // What must hold at any millisecond.
        const QDateTime a = begin.addMSecs(random.upTo(86400000)),
                        b = a.addMSecs(qint64(random.upTo(10000)) * 100000 + 7);
        const QDateTime c = b.addMSecs(qint64(random.upTo(1000000)) * 1001);
        const qint64 whole = hours.workingTime(a, c);
        expect(hours.workingTime(a, b) + hours.workingTime(b, c) == whole, "sum", days, a, c, whole);
        expect(hours.workingTime(a, b) <= whole, "growing", days, a, c, whole);
        const qint64 exact = random.upTo(100000000);
        const QDateTime then = hours.addWorkingTime(a, exact);
        if (!then.isValid())
            continue;
        expect(hours.workingTime(a, then) == exact, "inverse", days, a, then, exact);
        if (exact > 0)
            expect(hours.workingTime(a, then.addMSecs(-1)) == exact - 1, "earliest", days, a, then, exact);
        else
            expect(hours.isOpen(then) && hours.workingTime(a, then) == 0, "opening", days, a, then, exact);
        const QDateTime later = hours.addWorkingTime(b, exact), longer = hours.addWorkingTime(a, exact + 1000);
        expect(!later.isValid() || later >= then, "later start", days, a, then, exact);
        expect(!longer.isValid() || longer > then, "longer time", days, a, then, exact);
    }
}
} // namespace

TEST_CASE("business time is what stepping along the clock counts")
{
    RandomHours random(20261122);
    // Steps of a quarter of an hour. Newfoundland changed its clock a minute past midnight until 2011.
    for (int calendar = 0; calendar < 100; ++calendar)
        compare(random, 2012, 15, 5, 1000);
}

TEST_CASE("business time is right to the minute and in former years")
{
    RandomHours random(1122);
    for (int calendar = 0; calendar < 40; ++calendar)
        compare(random, 1972, 1, 1, 250);
}

TEST_CASE("a calendar that is never open has no deadline")
{
    const QDateTime monday(QDate(2026, 5, 18), QTime(9, 0), Qt::UTC);
    CHECK_FALSE(WorkingHours().addWorkingTime(monday, 1).isValid());
    CHECK_FALSE(WorkingHours().nextOpening(monday).isValid());
    CHECK(WorkingHours().workingTime(monday, monday.addYears(10)) == 0);

    WorkingDays days;
    days.extra.insert(QDate(2026, 6, 6), {{540, 600}}); // one hour, once
    const WorkingHours once(days);
    CHECK(once.nextOpening(monday) == QDateTime(QDate(2026, 6, 6), QTime(9, 0), Qt::UTC));
    CHECK(once.addWorkingTime(monday, 3600000) == QDateTime(QDate(2026, 6, 6), QTime(10, 0), Qt::UTC));
    CHECK_FALSE(once.addWorkingTime(monday, 3600001).isValid());
    CHECK_FALSE(once.nextOpening(QDateTime(QDate(2026, 6, 6), QTime(10, 0), Qt::UTC)).isValid());
    CHECK_FALSE(once.addWorkingTime(monday, std::numeric_limits<qint64>::max()).isValid());
    CHECK_FALSE(
        WorkingHours(WorkingDays::always()).addWorkingTime(monday, std::numeric_limits<qint64>::max()).isValid());
    CHECK_FALSE(once.addWorkingTime(QDateTime(), 1).isValid());
    CHECK(once.workingTime(QDateTime(), monday) == 0);
}

TEST_CASE("an hour that the clock leaves out is never open")
{
    WorkingDays days;
    days.zone = QTimeZone("Europe/Berlin");
    days.extra.insert(QDate(2026, 3, 29), {{120, 180}}); // 02:00-03:00 does not exist on that day
    CHECK_FALSE(WorkingHours(days).nextOpening(QDateTime(QDate(2026, 3, 28), QTime(0, 0), Qt::UTC)).isValid());
}

TEST_CASE("always open is all the time that passes")
{
    const WorkingHours always(WorkingDays::always(QTimeZone("America/New_York")));
    RandomHours random(3);
    for (int i = 0; i < 2000; ++i) {
        const QDateTime from(QDate(1960, 1, 1).addDays(random.upTo(100000)), QTime(random.upTo(23), 7), Qt::UTC);
        const qint64 time = qint64(random.upTo(1000000000)) * 999;
        REQUIRE(always.addWorkingTime(from, time) == from.addMSecs(time));
        REQUIRE(always.workingTime(from, from.addMSecs(time)) == time);
    }
}

TEST_CASE("a deadline far ahead is found at once")
{
    WorkingDays days;
    days.zone = QTimeZone("Europe/Berlin");
    days.week.fill({{540, 720}, {780, 1080}});
    days.week[5] = days.week[6] = {};
    for (int i = 0; i < 300; ++i)
        days.holidays.insert(QDate(2020, 1, 1).addDays(i * 11));
    const WorkingHours hours(days);
    const QDateTime from(QDate(2026, 5, 18), QTime(9, 0), Qt::UTC);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 2000; ++i)
        REQUIRE(hours.addWorkingTime(from.addSecs(i * 60), 1000 * qint64(3600000)).isValid());
    // Some microseconds each; much more here, with the checks of the tests and beside other work.
    CHECK(timer.elapsed() < 1000);
}

TEST_CASE("what people type for a day's hours is understood")
{
    const WorkingSpans usual{{540, 720}, {780, 1080}};
    for (const auto *typed :
         {u"09:00-12:00 13:00-18:00", u"9-12, 13-18", u"13-18 9-12", u"９：００－１２：００　１３：００－１８：００",
          u"9:00 – 12:00, 13:00 – 18:00", u"９：００～１２：００、１３：００～１８：００", u"9点至12点，13点至18点",
          u"9時到12時；13時到18時", u"0900-1200 1300-1800", u"9.00-12.00 13.00-18.00", u"9am-12pm 1pm-6pm",
          u"9 to 12, 13 to 18", u" 9-10 10-12 13-18 "}) {
        INFO(QString::fromUtf16(typed));
        const Result<WorkingSpans> spans = parseSpans(QStringView(typed));
        REQUIRE(spans);
        CHECK(*spans == usual);
        CHECK(spansText(*spans) == u"09:00-12:00 13:00-18:00"_s);
    }
    CHECK(*parseSpans(u"8点半-17:45") == WorkingSpans{{510, 1065}});
    CHECK(*parseSpans(u"0-24") == WorkingSpans{{0, 1440}});
    CHECK(*parseSpans(u"22:00-24:00") == WorkingSpans{{1320, 1440}});
    CHECK(parseSpans(u"  ")->isEmpty());
    CHECK(spansText({}).isEmpty());
    CHECK(spansText({{0, 1440}}) == u"00:00-24:00"_s);
}

TEST_CASE("hours that make no sense are refused with a reason that names them")
{
    for (const auto *typed : {u"9", u"9-", u"-12", u"9-12-13", u"9-25", u"9:60-10", u"24:01-24:02", u"closed"}) {
        INFO(QString::fromUtf16(typed));
        const Result<WorkingSpans> spans = parseSpans(QStringView(typed));
        REQUIRE_FALSE(spans);
        CHECK(spans.error().code == Error::Invalid);
        CHECK(spans.error().text.contains(QString::fromUtf16(typed)));
    }
    CHECK(parseSpans(u"22-6").error().text.contains(u"22:00-06:00"_s));
    CHECK(parseSpans(u"9-9").error().text.contains(u"09:00-09:00"_s));
    const QString overlap = parseSpans(u"9-13 12-18").error().text;
    CHECK(overlap.contains(u"09:00-13:00"_s));
    CHECK(overlap.contains(u"12:00-18:00"_s));
}

TEST_CASE("the text of spans is read back and no text breaks its reading")
{
    RandomHours random(5);
    for (int i = 0; i < 2000; ++i) {
        const WorkingSpans spans = normalSpans(random.spans(1));
        REQUIRE(*parseSpans(spansText(spans)) == spans);
    }
    const QString letters = u"0123456789:-, ~９：－至点半h.pm\U0001F600"_s;
    for (int i = 0; i < 5000; ++i) {
        QString typed;
        for (int n = random.upTo(14); n > 0; --n)
            typed += letters[random.upTo(int(letters.size()) - 1)];
        const Result<WorkingSpans> spans = parseSpans(typed);
        INFO(typed);
        if (spans)
            REQUIRE(*parseSpans(spansText(*spans)) == *spans);
        else
            REQUIRE_FALSE(spans.error().text.isEmpty());
    }
}
