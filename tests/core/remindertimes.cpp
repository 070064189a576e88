// SPDX-License-Identifier: GPL-3.0-or-later
// When reminders are due: by a clock that the test sets, east and west of Greenwich and over a change to summer time.
#include "core/domain/reminders.h"
#include "core/domain/servicerecords.h"
#include "tests/core/valuestimezone.h"
#include "tests/support/storefixture.h"

using namespace Qt::StringLiterals;

namespace
{
Reminder at(const QDateTime &when, int minutes, Id id = 1)
{
    Reminder reminder;
    reminder.record = id;
    reminder.at = when;
    reminder.time = when.addSecs(-60 * minutes);
    return reminder;
}
} // namespace

TEST_CASE("a reminder is due at its minutes before and once only")
{
    for (const char *zone : {"Asia/Shanghai", "America/Los_Angeles", "Europe/Berlin"}) {
        TimeZone here(zone);
        const QDateTime meeting(QDate(2026, 5, 20), QTime(15, 0));
        const QList<Reminder> wanted{at(meeting, 15)};
        ReminderMemory memory;
        memory.seenUntil = meeting.addSecs(-3600);
        ReminderRound round = remindersAt(wanted, memory, {}, meeting.addSecs(-16 * 60));
        CHECK(round.due.isEmpty());
        CHECK(round.next == meeting.addSecs(-15 * 60));
        round = remindersAt(wanted, memory, {}, meeting.addSecs(-15 * 60));
        REQUIRE(round.due.size() == 1);
        memory.seenUntil = meeting.addSecs(-15 * 60);
        CHECK(remindersAt(wanted, memory, {}, meeting).due.isEmpty());
    }
}

TEST_CASE("what was missed is due in order of time")
{
    const QDateTime now(QDate(2026, 5, 20), QTime(9, 0));
    ReminderMemory memory;
    memory.seenUntil = now.addDays(-2);
    const ReminderRound round = remindersAt(
        {at(now.addSecs(-60), 0, 1), at(now.addDays(-1), 30, 2), at(now.addDays(-3), 0, 3)}, memory, {}, now);
    REQUIRE(round.due.size() == 2);
    CHECK(round.due[0].record == 2);
    CHECK(round.due[1].record == 1);
}

TEST_CASE("a snooze holds until its time or until the activity is moved")
{
    const QDateTime now(QDate(2026, 5, 20), QTime(9, 0)), meeting = now.addSecs(600);
    ReminderMemory memory;
    memory.seenUntil = now;
    memory.snoozes[1] = {snoozedUntil(SnoozeFor::TenMinutes, now), meeting};
    ReminderRound round = remindersAt({at(meeting, 15)}, memory, {}, now);
    CHECK(round.due.isEmpty());
    CHECK(round.next == now.addSecs(600));
    CHECK(remindersAt({at(meeting, 15)}, memory, {}, now.addSecs(600)).due.size() == 1);
    round = remindersAt({at(meeting.addDays(1), 15)}, memory, {}, now.addSecs(600)); // moved
    CHECK(round.due.isEmpty());
    CHECK(round.next == meeting.addDays(1).addSecs(-15 * 60));
    CHECK(snoozedUntil(SnoozeFor::Tomorrow, now) == QDateTime(QDate(2026, 5, 21), QTime(9, 0)));
    CHECK(snoozedUntil(SnoozeFor::Hour, now) == now.addSecs(3600));
}

TEST_CASE("reminders of the night wait for the morning")
{
    for (const char *zone : {"Asia/Shanghai", "America/Los_Angeles"}) {
        TimeZone here(zone);
        const QuietHours night{true, QTime(22, 0), QTime(7, 30)};
        const QDate day(2026, 5, 20);
        CHECK(night.after(QDateTime(day, QTime(23, 0))) == QDateTime(day.addDays(1), QTime(7, 30)));
        CHECK(night.after(QDateTime(day, QTime(3, 0))) == QDateTime(day, QTime(7, 30)));
        CHECK(night.after(QDateTime(day, QTime(7, 30))) == QDateTime(day, QTime(7, 30)));
        CHECK(night.after(QDateTime(day, QTime(12, 0))) == QDateTime(day, QTime(12, 0)));
        const QuietHours lunch{true, QTime(12, 0), QTime(13, 0)};
        CHECK(lunch.after(QDateTime(day, QTime(12, 59))) == QDateTime(day, QTime(13, 0)));
        // Shown once, though it was noticed at night.
        ReminderMemory memory;
        memory.seenUntil = QDateTime(day, QTime(23, 30));
        const QList<Reminder> wanted{at(QDateTime(day, QTime(23, 0)), 0)};
        CHECK(remindersAt(wanted, memory, night, QDateTime(day, QTime(23, 30))).due.isEmpty());
        CHECK(remindersAt(wanted, memory, night, QDateTime(day.addDays(1), QTime(7, 30))).due.size() == 1);
    }
}

TEST_CASE("minutes before are minutes that pass also when the clocks change")
{
    TimeZone here("Europe/Berlin"); // on 29 March 2026 two o'clock is three
    const QDateTime meeting(QDate(2026, 3, 29), QTime(3, 30));
    const Reminder reminder = at(meeting, 60);
    CHECK(reminder.time.toLocalTime().time() == QTime(1, 30));
    CHECK(remindersAt({reminder}, {}, {}, QDateTime(QDate(2026, 3, 29), QTime(1, 29))).due.isEmpty());
    CHECK(remindersAt({reminder}, {}, {}, QDateTime(QDate(2026, 3, 29), QTime(1, 30))).due.size() == 1);
    const QuietHours night{true, QTime(22, 0), QTime(2, 30)}; // ends at a time that there is not
    const QDateTime ends = night.after(QDateTime(QDate(2026, 3, 29), QTime(1, 0)));
    CHECK(ends.isValid());
    CHECK(ends > QDateTime(QDate(2026, 3, 29), QTime(1, 59)));
    CHECK(ends <= meeting);
}

TEST_CASE("reminders are wanted for what is planned and mine or nobody's")
{
    StoreFixture f;
    const Activity &a = f.schema->activity;
    const QDateTime now = QDateTime::currentDateTime();
    Record user(f.schema->user, f.store->newId());
    user.set(f.schema->user.name, u"Nora"_s);
    Record other(f.schema->user, f.store->newId());
    other.set(f.schema->user.name, u"Omar"_s);
    ChangeSet set{{Action::Create, u"activity"_s, 1, {}}, {insertion(user), insertion(other)}};
    const Id ada = f.addPerson(u"Ada"_s);
    const auto add = [&](const QString &subject, const char *status, Id owner, std::optional<qint64> remind) {
        Record record(a, f.store->newId());
        record.set(a.type, u"call"_s);
        record.set(a.status, QString::fromLatin1(status));
        record.set(a.subject, subject);
        record.set(a.at, now.addSecs(3600));
        record.set(a.contact, ada);
        if (owner)
            record.set(a.owner, owner);
        if (remind)
            record.set(a.remind, *remind);
        set.changes.append(insertion(record));
    };
    add(u"mine"_s, "planned", user.id(), 15);
    add(u"nobody's"_s, "planned", 0, 0);
    add(u"his"_s, "planned", other.id(), 15);
    add(u"over"_s, "done", user.id(), 15);
    add(u"silent"_s, "planned", user.id(), {});
    f.apply(set);
    const Result<QList<Reminder>> wanted = await<QList<Reminder>>([&](auto done) {
        f.store->compute<QList<Reminder>>([&](Facts &file) { return wantedReminders(*f.schema, file, user.id(), now); },
                                          nullptr, done);
    });
    REQUIRE(wanted.ok());
    REQUIRE(wanted->size() == 2);
    CHECK((*wanted)[0].title == u"Call · mine"_s);
    CHECK((*wanted)[0].who == u"Ada"_s);
    CHECK((*wanted)[0].time.toMSecsSinceEpoch() == now.addSecs(45 * 60).toMSecsSinceEpoch());
    CHECK((*wanted)[1].time == (*wanted)[1].at);
}

TEST_CASE("a service record that is soon due is reminded of when its level warns")
{
    StoreFixture f;
    const ServiceRecord &s = f.schema->serviceRecord;
    const std::function<Id()> newId = [&] { return f.store->newId(); };
    ChangeSet set{{Action::Create, u"service_process"_s, 1, {}}, {}};
    for (const Record &record : standardServiceProcess(*f.schema, newId))
        set.changes.append(insertion(record));
    Record level(f.schema->serviceLevel, newId());
    level.set(f.schema->serviceLevel.name, u"At any hour"_s);
    level.set(f.schema->serviceLevel.response, 60);
    level.set(f.schema->serviceLevel.warn, 75);
    Record user(f.schema->user, newId()), other(f.schema->user, newId());
    user.set(f.schema->user.name, u"Nora"_s);
    other.set(f.schema->user.name, u"Omar"_s);
    set.changes << insertion(level) << insertion(user) << insertion(other);
    f.apply(set);
    const Id ada = f.addPerson(u"Ada"_s);
    const QDateTime now = QDateTime::currentDateTime();
    const auto add = [&](const QString &subject, Id owner) {
        Record record(s, newId());
        record.set(s.subject, subject);
        record.set(s.contact, ada);
        record.set(s.receivedAt, now);
        if (owner)
            record.set(s.owner, owner);
        f.apply({{Action::Create, s.Entity::name(), 1, {}}, {insertion(record)}});
        return record.id();
    };
    const Id mine = add(u"Offset"_s, user.id()), nobodys = add(u"Noise"_s, 0);
    add(u"his"_s, other.id());
    const auto wanted = [&] {
        const Result<QList<Reminder>> wanted = await<QList<Reminder>>([&](auto done) {
            f.store->compute<QList<Reminder>>(
                [&](Facts &file) { return wantedReminders(*f.schema, file, user.id(), now); }, nullptr, done);
        });
        REQUIRE(wanted.ok());
        return *wanted;
    };
    const QList<Reminder> both = wanted();
    REQUIRE(both.size() == 2);
    const Reminder &first = both[0].record == mine ? both[0] : both[1];
    CHECK(first.isWarning());
    CHECK(first.title == u"SR-1 · Offset"_s);
    CHECK(first.who == u"Ada"_s);
    CHECK(first.at.toMSecsSinceEpoch() == now.addSecs(3600).toMSecsSinceEpoch());
    CHECK(first.time.toMSecsSinceEpoch() == now.addSecs(45 * 60).toMSecsSinceEpoch());
    const Record before = *f.load(s, mine);
    Record after = before;
    after.set(s.answeredAt, now);
    REQUIRE(await<ChangeSet>([&](auto done) { f.store->save(before, after, nullptr, done); }).ok());
    REQUIRE(wanted().size() == 1);
    CHECK(wanted().first().record == nobodys);
}
