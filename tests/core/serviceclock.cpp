// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks of service levels against stepping along the clock, and the worked examples of docs/service-clock.md.
#include "core/domain/serviceclock.h"
#include "tests/core/naivehours.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 hour = 3600000;

/// A clock by walking through all steps and asking at each what the record's state is.
struct NaiveClock {
    qint64 used = 0;
    int breached = -1;  ///< the step at whose beginning it was due
    int runsSince = -1; ///< the step from which it has been running, at the end
    bool stopped = false, paused = false;

    NaiveClock(const NaiveHours &hours, const QList<std::pair<int, ServiceChange::State>> &history, int response,
               int now, qint64 agreed, bool pauses, bool ofResponse)
    {
        int due = -1;
        const std::pair<int, ServiceChange::State> *change = history.constData(), *const last =
                                                                                      change + history.size() - 1;
        const char *const opens = hours.open.data();
        bool resolved = false;
        for (int step = change->first; step <= now; ++step) {
            if (change != last && change[1].first <= step)
                ++change;
            const ServiceChange::State state = change->second;
            resolved = resolved || state == ServiceChange::Resolved;
            stopped = ofResponse ? resolved || (response >= 0 && response <= step) : state == ServiceChange::Resolved;
            paused = !stopped && state == ServiceChange::Waiting && pauses;
            const bool runs = !stopped && !paused;
            if (runs && runsSince < 0) {
                runsSince = step;
                due = hours.after(step, agreed - used);
            } else if (!runs) {
                runsSince = -1;
            }
            if (step == now)
                break;
            if (runs && breached < 0 && due >= 0 && step >= due)
                breached = due;
            used += runs && opens[step] ? hours.step : 0;
        }
    }
};

struct History {
    QList<std::pair<int, ServiceChange::State>> steps;
    QList<ServiceChange> changes;
};

History randomHistory(RandomHours &random, const NaiveHours &naive, int opened, int until)
{
    History history;
    int at = opened;
    ServiceChange::State state = random.chance(85) ? ServiceChange::Open : ServiceChange::Waiting;
    while (at < until) {
        history.steps.append({at, state});
        history.changes.append({naive.at(at), state});
        at += 1 + random.upTo(random.chance(50) ? 12 : 120);
        state = ServiceChange::State(random.upTo(9) < 5 ? 0 : random.upTo(9) < 7 ? 1 : 2);
    }
    // The order in which they are given is no matter.
    std::reverse(history.changes.begin(), history.changes.end());
    return history;
}

void compare(const ServiceClock &clock, const NaiveClock &naive, const NaiveHours &hours, int now,
             const WorkingDays &days)
{
    const auto expect = [&](bool holds, const char *what) {
        if (!holds)
            FAIL(what << ": " << days.zone.id().toStdString() << " at "
                      << hours.at(now).toString(Qt::ISODate).toStdString() << ", state " << int(clock.state)
                      << ", used " << clock.used << " and by steps " << naive.used << ", due "
                      << clock.due.toString(Qt::ISODate).toStdString() << ", breached "
                      << clock.breachedAt.toString(Qt::ISODate).toStdString() << " and by steps " << naive.breached);
    };
    expect(clock.used == naive.used, "time used");
    expect(clock.breachedAt.isValid() == (naive.breached >= 0), "whether breached");
    if (naive.breached >= 0) {
        expect(clock.breachedAt == hours.at(naive.breached), "breached when");
        expect(clock.due == clock.breachedAt, "due of what is breached");
        expect(clock.state == ServiceClock::Breached, "breached state");
        return;
    }
    const bool running = clock.state == ServiceClock::Running || clock.state == ServiceClock::Warning;
    expect((clock.state == ServiceClock::Met) == naive.stopped, "met");
    expect((clock.state == ServiceClock::Paused) == naive.paused, "paused");
    expect(running == (naive.runsSince >= 0), "running");
    expect(clock.stoppedAt.isValid() == naive.stopped, "stopped when");
    expect(clock.warnAt.isValid() == running || !clock.due.isValid(), "warning when");
    if (naive.stopped)
        return;
    const qint64 left = clock.agreed - naive.used;
    const int due = naive.paused ? hours.after(now, left)
                                 : hours.after(naive.runsSince, left + hours.between(naive.runsSince, now));
    expect(due >= 0 ? clock.due == hours.at(due) : !clock.due.isValid() || clock.due > hours.at(hours.steps() - 1),
           "due");
    if (running)
        expect((clock.state == ServiceClock::Warning) == (left * 4 <= clock.agreed), "warning");
}

QDateTime at(const QTimeZone &zone, const char *text)
{
    const QDateTime wall = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(wall.date(), wall.time(), zone);
}

WorkingDays officeDays(const char *zone, const char *spans)
{
    WorkingDays days;
    days.zone = QTimeZone(zone);
    for (size_t weekday = 0; weekday < 5; ++weekday)
        days.week[weekday] = *parseSpans(QString::fromLatin1(spans));
    return days;
}

/// Monday to Friday in Shanghai, with the National Day of 2026 and the Sunday and Saturday worked for it.
WorkingDays shanghaiOffice()
{
    WorkingDays days = officeDays("Asia/Shanghai", "09:00-12:00 13:00-18:00");
    for (int day = 1; day <= 7; ++day)
        days.holidays.insert(QDate(2026, 10, day));
    for (const QDate worked : {QDate(2026, 9, 20), QDate(2026, 10, 10)})
        days.extra.insert(worked, days.week[0]);
    return days;
}
} // namespace

TEST_CASE("service clocks are what stepping through random histories counts")
{
    RandomHours random(4711);
    for (int calendar = 0; calendar < 100; ++calendar) {
        const WorkingDays days = random.days(2012, 15, 3);
        ServiceAgreement agreement;
        agreement.hours = WorkingHours(days);
        agreement.warnBefore = 0.25;
        const NaiveHours naive(days, QDateTime(random.start, QTime(0, 0), Qt::UTC), 15, 3 * 7 * 96);
        for (int i = 0; i < 1000; ++i) {
            const int opened = random.upTo(naive.steps() - 500);
            const int now = opened + random.upTo(random.chance(85) ? 120 : 480);
            const History history = randomHistory(random, naive, opened, now + 20);
            const int response = random.chance(30) ? -1 : opened + random.upTo(120);
            agreement.responseMinutes = 60 * random.upTo(6);
            agreement.resolutionMinutes = 60 * random.upTo(24);
            agreement.responsePauses = random.chance(30);
            agreement.resolutionPauses = random.chance(80);
            const ServiceClocks clocks = serviceClocks(history.changes, response < 0 ? QDateTime() : naive.at(response),
                                                       agreement, naive.at(now));
            if (agreement.responseMinutes)
                compare(clocks.response,
                        NaiveClock(naive, history.steps, response, now, clocks.response.agreed,
                                   agreement.responsePauses, true),
                        naive, now, days);
            else if (clocks.response.state != ServiceClock::None)
                FAIL("no response was agreed");
            if (agreement.resolutionMinutes)
                compare(clocks.resolution,
                        NaiveClock(naive, history.steps, -1, now, clocks.resolution.agreed, agreement.resolutionPauses,
                                   false),
                        naive, now, days);
            else if (clocks.resolution.state != ServiceClock::None)
                FAIL("no resolution was agreed");
        }
    }
}

TEST_CASE("the examples of working hours in the documentation hold")
{
    const QTimeZone shanghai("Asia/Shanghai"), berlin("Europe/Berlin"), newYork("America/New_York");
    const WorkingHours office(shanghaiOffice());
    const auto due = [&](const char *from, qint64 hours) {
        return office.addWorkingTime(at(shanghai, from), hours * hour);
    };

    // 1 and 2: the day, the weekend, before opening.
    CHECK(due("2026-05-18 10:00", 5) == at(shanghai, "2026-05-18 16:00"));
    CHECK(due("2026-05-18 09:00", 8) == at(shanghai, "2026-05-18 18:00"));
    CHECK(due("2026-05-15 17:00", 4) == at(shanghai, "2026-05-18 12:00"));
    CHECK(due("2026-05-16 10:00", 0) == at(shanghai, "2026-05-18 09:00"));
    CHECK(office.addWorkingTime(at(shanghai, "2026-05-16 10:00"), hour / 2) == at(shanghai, "2026-05-18 09:30"));
    // 3 and 4: holidays, and the Saturday worked for them.
    CHECK(due("2026-09-30 16:00", 16) == at(shanghai, "2026-10-09 16:00"));
    CHECK(due("2026-09-30 16:00", 24) == at(shanghai, "2026-10-10 16:00"));
    CHECK(office.workingTime(at(shanghai, "2026-09-30 16:00"), at(shanghai, "2026-10-12 09:00")) == 26 * hour);
    CHECK(due("2026-09-18 17:00", 2) == at(shanghai, "2026-09-20 10:00"));

    // 5: nights on which the clock is changed.
    WorkingDays nights;
    nights.zone = berlin;
    nights.week.fill(*parseSpans(u"22:00-24:00 00:00-06:00"));
    const WorkingHours night(nights), always(WorkingDays::always(berlin));
    CHECK(night.workingTime(at(berlin, "2026-03-21 22:00"), at(berlin, "2026-03-22 06:00")) == 8 * hour);
    CHECK(night.workingTime(at(berlin, "2026-03-28 22:00"), at(berlin, "2026-03-29 06:00")) == 7 * hour);
    CHECK(night.workingTime(at(berlin, "2026-10-24 22:00"), at(berlin, "2026-10-25 06:00")) == 9 * hour);
    CHECK(always.addWorkingTime(at(berlin, "2026-03-28 22:00"), 8 * hour) == at(berlin, "2026-03-29 07:00"));
    CHECK(always.addWorkingTime(at(berlin, "2026-10-24 22:00"), 8 * hour) == at(berlin, "2026-10-25 05:00"));
    // Beyond the transitions that Qt lists.
    CHECK(night.workingTime(at(berlin, "2050-03-26 22:00"), at(berlin, "2050-03-27 06:00")) == 7 * hour);

    // 6: the zone of the agreement, not of who looks at it.
    const WorkingHours american(officeDays("America/New_York", "09:00-17:00"));
    const QDateTime opened = at(shanghai, "2026-11-06 22:00");
    CHECK(opened == at(newYork, "2026-11-06 09:00"));
    CHECK(american.addWorkingTime(opened, 10 * hour) == at(newYork, "2026-11-09 11:00"));
    CHECK(american.addWorkingTime(opened, 10 * hour) == at(shanghai, "2026-11-10 00:00"));
}

TEST_CASE("the examples of service clocks in the documentation hold")
{
    const QTimeZone shanghai("Asia/Shanghai");
    const auto when = [&](const char *text) { return at(shanghai, text); };
    ServiceAgreement agreement;
    agreement.hours = WorkingHours(shanghaiOffice());
    agreement.responseMinutes = 120;
    agreement.resolutionMinutes = 480;
    agreement.warnBefore = 0.25;

    SECTION("waiting for the customer")
    {
        const QList<ServiceChange> history{{when("2026-05-18 09:00"), ServiceChange::Open},
                                           {when("2026-05-18 10:00"), ServiceChange::Waiting},
                                           {when("2026-05-19 11:00"), ServiceChange::Open}};
        const QDateTime response = when("2026-05-18 09:40");
        ServiceClocks clocks = serviceClocks(history, response, agreement, when("2026-05-18 09:30"));
        CHECK(clocks.response.state == ServiceClock::Running);
        CHECK(clocks.response.due == when("2026-05-18 11:00"));
        CHECK(clocks.response.warnAt == when("2026-05-18 10:30"));
        CHECK(clocks.resolution.due == when("2026-05-18 18:00"));

        clocks = serviceClocks(history, response, agreement, when("2026-05-18 15:00"));
        CHECK(clocks.response.state == ServiceClock::Met);
        CHECK(clocks.response.used == 40 * 60000);
        CHECK(clocks.response.stoppedAt == response);
        CHECK(clocks.resolution.state == ServiceClock::Paused);
        CHECK(clocks.resolution.used == hour);
        CHECK(clocks.resolution.remaining() == 7 * hour);
        CHECK(clocks.resolution.due == when("2026-05-19 14:00"));

        clocks = serviceClocks(history, response, agreement, when("2026-05-19 12:30"));
        CHECK(clocks.resolution.state == ServiceClock::Running);
        CHECK(clocks.resolution.used == 2 * hour);
        CHECK(clocks.resolution.due == when("2026-05-20 10:00"));
        CHECK(clocks.resolution.warnAt == when("2026-05-19 17:00"));

        clocks = serviceClocks(history, response, agreement, when("2026-05-19 17:00"));
        CHECK(clocks.resolution.state == ServiceClock::Warning);
        clocks = serviceClocks(history, response, agreement, when("2026-05-20 10:00"));
        CHECK(clocks.resolution.state == ServiceClock::Warning);
        CHECK(clocks.resolution.remaining() == 0);
        clocks = serviceClocks(history, response, agreement, when("2026-05-20 10:01"));
        CHECK(clocks.resolution.state == ServiceClock::Breached);
        CHECK(clocks.resolution.breachedAt == when("2026-05-20 10:00"));

        agreement.resolutionPauses = false;
        clocks = serviceClocks(history, response, agreement, when("2026-05-18 15:00"));
        CHECK(clocks.resolution.state == ServiceClock::Running);
        CHECK(clocks.resolution.used == 5 * hour);
        CHECK(clocks.resolution.due == when("2026-05-18 18:00"));
    }
    SECTION("reopened")
    {
        QList<ServiceChange> history{{when("2026-05-18 09:00"), ServiceChange::Open},
                                     {when("2026-05-18 13:00"), ServiceChange::Resolved},
                                     {when("2026-05-20 09:00"), ServiceChange::Open}};
        ServiceClocks clocks = serviceClocks(history, {}, agreement, when("2026-05-19 09:00"));
        CHECK(clocks.resolution.state == ServiceClock::Met);
        CHECK(clocks.resolution.used == 3 * hour);
        CHECK(clocks.resolution.stoppedAt == when("2026-05-18 13:00"));
        // Nobody answered before it was resolved: too late by an hour.
        CHECK(clocks.response.state == ServiceClock::Breached);
        CHECK(clocks.response.breachedAt == when("2026-05-18 11:00"));

        clocks = serviceClocks(history, {}, agreement, when("2026-05-20 09:00"));
        CHECK(clocks.resolution.state == ServiceClock::Running);
        CHECK(clocks.resolution.due == when("2026-05-20 15:00"));
        CHECK_FALSE(clocks.resolution.stoppedAt.isValid());

        history.append({when("2026-05-20 15:00"), ServiceChange::Resolved});
        clocks = serviceClocks(history, {}, agreement, when("2026-05-21 09:00"));
        CHECK(clocks.resolution.state == ServiceClock::Met); // at its very due time
        CHECK(clocks.resolution.used == 8 * hour);

        history.last().at = when("2026-05-20 16:00");
        history.append({when("2026-05-21 09:00"), ServiceChange::Waiting});
        clocks = serviceClocks(history, {}, agreement, when("2026-05-25 09:00"));
        CHECK(clocks.resolution.state == ServiceClock::Breached);
        CHECK(clocks.resolution.breachedAt == when("2026-05-20 15:00"));
        CHECK(clocks.resolution.due == when("2026-05-20 15:00"));
        CHECK(clocks.resolution.remaining() == -hour);
    }
}

TEST_CASE("a clock has nothing to say of what is not agreed or not opened")
{
    ServiceAgreement agreement;
    agreement.hours = WorkingHours(WorkingDays::always());
    const QDateTime opened(QDate(2026, 5, 18), QTime(9, 0), Qt::UTC);
    const QList<ServiceChange> history{{opened, ServiceChange::Open}};
    CHECK(serviceClocks(history, {}, agreement, opened).response.state == ServiceClock::None);
    agreement.responseMinutes = agreement.resolutionMinutes = 60;
    CHECK(serviceClocks({}, opened, agreement, opened).resolution.state == ServiceClock::None);
    CHECK(serviceClocks(history, {}, agreement, opened.addSecs(-1)).resolution.state == ServiceClock::None);

    // Written down after the call, so answered before it was opened.
    const ServiceClock answered = serviceClocks(history, opened.addSecs(-600), agreement, opened.addDays(9)).response;
    CHECK(answered.state == ServiceClock::Met);
    CHECK(answered.used == 0);
    CHECK(answered.due == opened.addSecs(3600));
    // Never open: never due, never late.
    agreement.hours = WorkingHours();
    const ServiceClock closed = serviceClocks(history, {}, agreement, opened.addDays(900)).resolution;
    CHECK(closed.state == ServiceClock::Running);
    CHECK_FALSE(closed.due.isValid());
    CHECK(closed.used == 0);
}

TEST_CASE("what happens at one instant leaves no pause behind")
{
    ServiceAgreement agreement;
    agreement.hours = WorkingHours(officeDays("UTC", "09:00-18:00"));
    agreement.resolutionMinutes = 60;
    const QDateTime evening(QDate(2026, 5, 18), QTime(18, 0), Qt::UTC);
    const QList<ServiceChange> history{{evening.addSecs(-3600), ServiceChange::Open},
                                       {evening, ServiceChange::Waiting},
                                       {evening, ServiceChange::Open}};
    const ServiceClock clock = serviceClocks(history, {}, agreement, evening.addSecs(1)).resolution;
    CHECK(clock.breachedAt == evening);
}
