// SPDX-License-Identifier: GPL-3.0-or-later
// When things recur: agreement with the cases of libical and KCalendarCore, summer time, days, words.
#include "core/domain/recurrence.h"
#include "core/domain/recurrencerule.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
QDateTime at(const QTimeZone &zone, int year, int month, int day, int hour, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), zone};
}

QDateTime fromText(const QString &text, const QTimeZone &zone)
{
    const QDate day = QDate::fromString(text.left(8), u"yyyyMMdd");
    return text.size() < 15 ? day.startOfDay(zone) : QDateTime(day, QTime::fromString(text.mid(9, 6), u"HHmmss"), zone);
}

QStringList texts(const QList<QDateTime> &times, bool days)
{
    QStringList found;
    for (const QDateTime &time : times)
        found.append(time.toString(days ? u"yyyyMMdd" : u"yyyyMMdd'T'HHmmss"));
    return found;
}

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(RAPPORT_SAMPLES "/ical/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("No sample " << name << " at " RAPPORT_SAMPLES "; skipped");
        return {};
    }
    return file.readAll();
}

QString lineOf(const QByteArray &event, const char *name)
{
    const qsizetype from = event.indexOf(QByteArray("\n") + name, event.indexOf("BEGIN:VEVENT"));
    return from < 0 ? QString()
                    : QString::fromUtf8(event.mid(from + 1, event.indexOf('\n', from + 1) - from - 1)).trimmed();
}
} // namespace

TEST_CASE("rules give what libical's own cases expect")
{
    const QTimeZone utc = QTimeZone::utc();
    const QDateTime far = at(utc, 2500, 1, 1, 0);
    // The cases are of libical 4. Version 3 errs in some of these rare rules (docs/decisions.md).
    const QRegularExpression rare(
        u"RSCALE|BYWEEKNO|BYSETPOS|FREQ=(SECOND|MINUTE|HOUR)LY|FREQ=DAILY;.*(BYMONTHDAY=.*-|BYMINUTE)|TH,TH"_s);
    int checked = 0;
    QString rule, start;
    for (const QByteArray &raw : sample("libical/icalrecur_test.txt").split('\n')) {
        const QString line = QString::fromLatin1(raw).trimmed();
        if (line.startsWith("RRULE:"_L1)) {
            rule = line;
        } else if (line.startsWith("DTSTART:"_L1)) {
            start = line.sliced(8);
        } else if (line.startsWith("INSTANCES:"_L1)) {
            INFO(rule << " from " << start);
            const QStringList expected = line.sliced(10).remove(u'Z').split(u',', Qt::SkipEmptyParts);
            if (rule.contains(rare) || expected.value(0).contains("***"_L1))
                continue;
            ++checked;
            const std::optional<Recurrence> recurrence = Recurrence::parse(rule, fromText(start, utc), utc);
            REQUIRE(recurrence);
            const QList<QDateTime> all = recurrence->between(fromText(start, utc), far, int(expected.size()));
            REQUIRE(texts(all, start.size() < 15) == expected);
            // Asked from the middle, as a calendar asks, it is the same.
            const qsizetype middle = all.size() / 2;
            CHECK(recurrence->between(all[middle], all.last().addSecs(1)) == all.mid(middle));
            if (middle + 1 < all.size())
                CHECK(recurrence->after(all[middle]) == all[middle + 1]);
        }
    }
    if (!rule.isEmpty())
        CHECK(checked > 50);
}

TEST_CASE("rules give what the examples of the standard in KCalendarCore say")
{
    struct Case {
        const char *file;
        int count;
        QStringList first, last;
    };
    const QList<Case> cases{
        {"kcalendarcore-recur/RFC2445_RRULETest01.ics",
         10,
         {u"19970902T090000"_s, u"19970903T090000"_s},
         {u"19970911T090000"_s}},
        {"kcalendarcore-recur/RFC2445_RRULETest19.ics",
         10,
         {u"19970902T090000"_s, u"19970915T090000"_s, u"19971002T090000"_s},
         {u"19980115T090000"_s}},
        {"kcalendarcore-recur/RFC2445_RRULETest36U.ics",
         7,
         {u"19970902T090000"_s, u"19970902T091500"_s},
         {u"19970902T103000"_s}},
    };
    const QTimeZone eastern("America/New_York");
    for (const Case &wanted : cases) {
        const QByteArray event = sample(wanted.file);
        if (event.isEmpty())
            continue;
        INFO(wanted.file);
        const QDateTime first = fromText(lineOf(event, "DTSTART").section(u':', 1), eastern);
        const std::optional<Recurrence> recurrence = Recurrence::parse(lineOf(event, "RRULE"), first, eastern);
        REQUIRE(recurrence);
        const QStringList found = texts(recurrence->between(first, first.addYears(3)), false);
        CHECK(found.size() == wanted.count);
        CHECK(found.mid(0, wanted.first.size()) == wanted.first);
        CHECK(found.mid(found.size() - 1) == wanted.last);
    }
}

TEST_CASE("the time on the clock stays when summer time begins and ends")
{
    for (const char *name : {"Europe/Berlin", "America/Los_Angeles", "Asia/Shanghai", "Etc/GMT+8"}) {
        INFO(name);
        const QTimeZone zone(name);
        const QDateTime first = at(zone, 2026, 3, 1, 9, 30);
        const auto daily = Recurrence::parse(u"RRULE:FREQ=DAILY"_s, first, zone);
        REQUIRE(daily);
        const QList<QDateTime> year = daily->between(first, first.addYears(1));
        REQUIRE(year.size() == 365);
        for (int i = 0; i < 365; ++i) {
            const QDateTime local = year[i].toTimeZone(zone);
            REQUIRE(local.date() == first.date().addDays(i));
            REQUIRE(local.time() == QTime(9, 30));
        }
    }
    const QTimeZone berlin("Europe/Berlin");
    const auto night = Recurrence::parse(u"RRULE:FREQ=DAILY;COUNT=3"_s, at(berlin, 2026, 3, 28, 2, 30), berlin);
    const QList<QDateTime> nights = night->between(at(berlin, 2026, 1, 1, 0), at(berlin, 2027, 1, 1, 0));
    REQUIRE(nights.size() == 3);
    CHECK(nights[1].date() == QDate(2026, 3, 29)); // 2:30 is left out that night: an hour later
    CHECK(nights[1].time() == QTime(3, 30));
    CHECK(nights[2].time() == QTime(2, 30));
}

TEST_CASE("no day is off by one on either side of the date line")
{
    for (const char *name : {"Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
        INFO(name);
        const QTimeZone zone(name);
        const QDateTime first = QDate(2026, 2, 23).startOfDay(zone); // a Monday
        const auto mondays =
            Recurrence::parse(u"RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260316\nEXDATE;VALUE=DATE:20260309"_s, first, zone);
        REQUIRE(mondays);
        CHECK(texts(mondays->between(first, first.addYears(1)), true) ==
              QStringList{u"20260223"_s, u"20260302"_s, u"20260316"_s});
        // The last one counts when the end is given as an instant, too.
        const RepeatRule rule{.weekdays = {1}, .until = QDate(2026, 3, 16)};
        const QDateTime late = at(zone, 2026, 2, 23, 23, 45);
        const auto evenings = Recurrence::parse(ruleLine(rule, zone, false), late, zone);
        REQUIRE(evenings);
        CHECK(evenings->between(late, late.addYears(1)).size() == 4);
        CHECK(repeatRule(ruleLine(rule, zone, false), zone) == rule);
        CHECK(repeatRule(ruleLine(rule, zone, true), zone) == rule);
    }
}

TEST_CASE("days are added and taken out")
{
    const QTimeZone zone("Europe/Berlin");
    const QDateTime first = at(zone, 2026, 5, 4, 10);
    const auto found = [&](const QString &lines) {
        const auto recurrence = Recurrence::parse(lines, first, zone);
        return recurrence ? texts(recurrence->between(first, first.addDays(60)), false) : QStringList{u"unread"_s};
    };
    const QString weekly = u"RRULE:FREQ=WEEKLY;COUNT=3"_s;
    CHECK(found(linesWithout(weekly, at(zone, 2026, 5, 11, 10), zone, false)) ==
          QStringList{u"20260504T100000"_s, u"20260518T100000"_s});
    CHECK(found(weekly + u"\r\nEXDATE;TZID=Europe/Berlin:20260511T100000,20260518T100000"_s) ==
          QStringList{u"20260504T100000"_s});
    CHECK(found(weekly + u"\nRDATE:20260506T120000Z\nRDATE;TZID=America/New_York:20260507T120000"_s) ==
          QStringList{u"20260504T100000"_s, u"20260506T140000"_s, u"20260507T180000"_s, u"20260511T100000"_s,
                      u"20260518T100000"_s});
    CHECK(found(u"RDATE:20260506T120000Z"_s) == QStringList{u"20260504T100000"_s, u"20260506T140000"_s});
    CHECK(found(weekly + u"\nEXRULE:FREQ=MONTHLY;BYMONTHDAY=11"_s) ==
          QStringList{u"20260504T100000"_s, u"20260518T100000"_s});
    for (const QString &bad : {u"every monday"_s, u"RRULE:FREQ=SOMETIMES"_s, u"EXDATE:20260511T080000Z"_s, u""_s,
                               u"RRULE:FREQ=WEEKLY\nSUMMARY:no"_s, u"RRULE:FREQ=DAILY;BYDAY=XX"_s}) {
        INFO(bad);
        CHECK(found(bad) == QStringList{u"unread"_s});
    }
    const auto never = Recurrence::parse(u"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s, first, zone);
    CHECK((!never || !never->after(first).isValid()));
}

TEST_CASE("a chosen rule becomes a line and words and comes back")
{
    const QTimeZone zone("Europe/Berlin");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QDate first(2026, 5, 4);
    const auto words = [&](const RepeatRule &rule) {
        const QString line = ruleLine(rule, zone, false);
        INFO(line);
        CHECK(repeatRule(line, zone) == rule);
        CHECK(Recurrence::parse(line, first.startOfDay(zone), zone));
        return ruleWords(line, first, zone, english);
    };
    CHECK(words({.frequency = RepeatRule::Daily}) == u"Every day"_s);
    CHECK(words({.interval = 2, .weekdays = {1, 3}, .until = QDate(2026, 5, 30)}) ==
          u"Every second week on Mon, Wed until 30 May 2026"_s);
    CHECK(words({.weekdays = {1, 2, 3, 4, 5}}) == u"Every working day"_s);
    CHECK(words({.frequency = RepeatRule::Monthly}) == u"Every month on day 4"_s);
    CHECK(words({.frequency = RepeatRule::Monthly, .weekdays = {2}, .nth = -1}) ==
          u"Every month on the last Tuesday"_s);
    CHECK(words({.frequency = RepeatRule::Yearly}) == u"Every year on 4 May"_s);
    CHECK_FALSE(repeatRule(u"RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1"_s, zone));
    CHECK_FALSE(repeatRule(u"RRULE:FREQ=WEEKLY\nRDATE:20260506T120000Z"_s, zone));
    CHECK(repeatRule(u"RRULE:FREQ=WEEKLY;BYDAY=MO\nEXDATE:20260506T120000Z"_s, zone));
}
