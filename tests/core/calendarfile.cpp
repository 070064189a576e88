// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar files as another program reads them: parsed again, folded lines, Chinese texts, series and what left them.
#include "core/transfer/calendarfile.h"

#include "core/domain/recurrenceseries.h"
#include "tests/core/valuestimezone.h"
#include "tests/support/storefixture.h"

#include <libical/ical.h>

using namespace Qt::StringLiterals;

namespace
{
struct Calendars : StoreFixture {
    const Activity &a = schema->activity;
    const QDate monday{2026, 3, 23};

    Record planned(const QString &subject, const QDateTime &at, const char *type = "meeting", int minutes = 60)
    {
        Record record(a, store->newId());
        record.set(a.type, QString::fromLatin1(type));
        record.set(a.status, QLatin1StringView(Activity::planned));
        record.set(a.subject, subject);
        record.set(a.at, at);
        record.set(a.timeZone, u"Europe/Berlin"_s);
        record.set(a.minutes, minutes);
        return record;
    }
    void add(const QList<Record> &records)
    {
        ChangeSet set{{Action::Create, u"activity"_s, 1, {}}, {}};
        for (const Record &record : records)
            set.changes.append(insertion(record));
        apply(set);
    }
    QByteArray file(const CalendarScope &scope)
    {
        const CrmSchema &known = *schema;
        const auto items = await<QList<PlannedItem>>([&](auto done) {
            store->compute<QList<PlannedItem>>(
                [&known, scope](Facts &facts) { return plannedItems(facts, known, scope, true); }, nullptr, done);
        });
        REQUIRE(items.ok());
        return calendarFile(*schema, *items, u"file-id"_s);
    }
};

struct Parsed {
    icalcomponent *calendar;
    explicit Parsed(const QByteArray &text) : calendar(icalparser_parse_string(text.constData())) { REQUIRE(calendar); }
    ~Parsed() { icalcomponent_free(calendar); }

    QList<icalcomponent *> all(icalcomponent_kind kind) const
    {
        QList<icalcomponent *> found;
        for (icalcomponent *c = icalcomponent_get_first_component(calendar, kind); c;
             c = icalcomponent_get_next_component(calendar, kind))
            found.append(c);
        return found;
    }
    static QString text(icalcomponent *component, icalproperty_kind kind)
    {
        icalproperty *p = icalcomponent_get_first_property(component, kind);
        return p ? QString::fromUtf8(icalproperty_get_value_as_string(p)) : QString();
    }
    static QString line(icalcomponent *component, icalproperty_kind kind)
    {
        icalproperty *p = icalcomponent_get_first_property(component, kind);
        return p ? QString::fromUtf8(icalproperty_as_ical_string(p)).remove(u"\r\n "_s).trimmed() : QString();
    }
    static int count(icalcomponent *component, icalproperty_kind kind)
    {
        return icalcomponent_count_properties(component, kind);
    }
};
} // namespace

TEST_CASE("a meeting goes out with place and people and comes back the same")
{
    const TimeZone berlin("Europe/Berlin");
    Calendars f;
    const Id wei = f.addPerson(u"张伟"_s, {}, u"wei@example.com"_s), ada = f.addPerson(u"Ada Byron"_s);
    Record meeting = f.planned(u"收成计划：与农场主讨论明年的合同、价格和交货时间，以及新的冷链传感器试点项目的安排"_s,
                               QDateTime(f.monday, QTime(9, 0)));
    meeting.set(f.a.place, u"Hall 3; Lyon, France"_s);
    meeting.set(f.a.body, u"First line\nSecond line, with a comma"_s);
    meeting.set(f.a.contact, wei);
    meeting.set(f.a.remind, 15);
    f.add({meeting});
    Record participant(f.schema->participant, f.store->newId());
    participant.set(f.schema->participant.activity, meeting.id());
    participant.set(f.schema->participant.contact, ada);
    f.apply({{Action::Edit, u"activity"_s, 1, {}}, {insertion(participant)}});

    const QByteArray text = f.file({f.monday, f.monday});
    for (const QByteArray &line : text.split('\n')) {
        CHECK(line.size() <= 76); // with its carriage return
        CHECK((line.isEmpty() || line.endsWith('\r')));
        CHECK(QString::fromUtf8(line).toUtf8() == line); // no character is cut in two
    }
    const Parsed parsed(text);
    CHECK(icalrestriction_check(parsed.calendar) == 1);
    const QList<icalcomponent *> events = parsed.all(ICAL_VEVENT_COMPONENT);
    REQUIRE(events.size() == 1);
    CHECK(Parsed::text(events[0], ICAL_SUMMARY_PROPERTY) == meeting[f.a.subject]);
    CHECK(QString::fromUtf8(icalcomponent_get_location(events[0])) == meeting[f.a.place]);
    CHECK(QString::fromUtf8(icalcomponent_get_description(events[0])) == meeting[f.a.body]);
    CHECK(Parsed::line(events[0], ICAL_DTSTART_PROPERTY) == u"DTSTART;TZID=Europe/Berlin:20260323T090000"_s);
    CHECK(Parsed::line(events[0], ICAL_DTEND_PROPERTY) == u"DTEND;TZID=Europe/Berlin:20260323T100000"_s);
    CHECK(Parsed::line(events[0], ICAL_ATTENDEE_PROPERTY) == u"ATTENDEE;CN=张伟:mailto:wei@example.com"_s);
    CHECK(Parsed::count(events[0], ICAL_ATTENDEE_PROPERTY) == 1); // nobody can invite her who has no address
    CHECK(Parsed::text(events[0], ICAL_UID_PROPERTY) == u"%1@file-id"_s.arg(meeting.id()));
    icalcomponent *alarm = icalcomponent_get_first_component(events[0], ICAL_VALARM_COMPONENT);
    REQUIRE(alarm);
    CHECK(Parsed::text(alarm, ICAL_TRIGGER_PROPERTY) == u"-PT15M"_s);
    const QList<icalcomponent *> zones = parsed.all(ICAL_VTIMEZONE_COMPONENT);
    REQUIRE(zones.size() == 1);
    CHECK(Parsed::text(zones[0], ICAL_TZID_PROPERTY) == u"Europe/Berlin"_s);
    CHECK(f.file({f.monday, f.monday}) == text); // the same again, so that calendars elsewhere see no change
    CHECK_FALSE(f.file({f.monday.addDays(1), f.monday.addDays(1)}).contains("VEVENT"));
}

TEST_CASE("days stay days and tasks are tasks")
{
    Calendars f;
    Record fair = f.planned(u"Fair"_s, {}, "visit", 3 * 24 * 60);
    fair.set(f.a.allDay, true);
    fair.set(f.a.timeZone, u"Asia/Shanghai"_s);
    fair.set(f.a.at, allDayAt(f.monday, QTimeZone("Asia/Shanghai")));
    Record task =
        f.planned(u"Send samples"_s, QDateTime(f.monday, QTime(15, 0), QTimeZone("Europe/Berlin")), "task", 0);
    task.set(f.a.remind, 30);
    Record sent = f.planned(u"Sent"_s, QDateTime(f.monday, QTime(16, 0), QTimeZone("Europe/Berlin")), "task", 0);
    sent.set(f.a.status, QLatin1StringView(Activity::done));
    sent.set(f.a.externalId, u"from-elsewhere"_s);
    f.add({fair, task, sent});
    for (const char *name : {"America/Los_Angeles", "Asia/Shanghai", "Europe/Berlin"}) {
        const TimeZone there(name);
        INFO(name);
        const Parsed parsed(f.file({f.monday.addDays(-1), f.monday.addDays(1)}));
        const QList<icalcomponent *> events = parsed.all(ICAL_VEVENT_COMPONENT),
                                     todos = parsed.all(ICAL_VTODO_COMPONENT);
        REQUIRE((events.size() == 1 && todos.size() == 2));
        CHECK(Parsed::line(events[0], ICAL_DTSTART_PROPERTY) == u"DTSTART;VALUE=DATE:20260323"_s);
        CHECK(Parsed::line(events[0], ICAL_DTEND_PROPERTY) == u"DTEND;VALUE=DATE:20260326"_s);
        CHECK(Parsed::line(todos[0], ICAL_DUE_PROPERTY) == u"DUE;TZID=Europe/Berlin:20260323T150000"_s);
        CHECK(Parsed::text(todos[0], ICAL_STATUS_PROPERTY) == u"NEEDS-ACTION"_s);
        CHECK(Parsed::text(todos[1], ICAL_STATUS_PROPERTY) == u"COMPLETED"_s);
        CHECK(Parsed::text(todos[1], ICAL_UID_PROPERTY) == u"from-elsewhere"_s);
    }
}

TEST_CASE("a series goes out once with what left it")
{
    const TimeZone berlin("Europe/Berlin");
    Calendars f;
    const QDateTime first(f.monday, QTime(9, 0));
    Record round = f.planned(u"Round"_s, first);
    round.set(f.a.recurrence, u"RRULE:FREQ=DAILY;COUNT=6"_s);
    f.add({round});
    const auto series = [&] { return *f.load(f.a, round.id()); };
    const auto save = [&](const Record &before, const Record &after) {
        REQUIRE(await<ChangeSet>([&](auto done) { f.store->save(before, after, nullptr, done); }).ok());
    };
    Record done = series();
    done.set(f.a.status, QLatin1StringView(Activity::done));
    save(series(), done); // the first
    Record moved = series();
    moved.set(f.a.at, first.addDays(1).addSecs(7200));
    save(series(), moved); // the second
    f.apply({{Action::Delete, u"activity"_s, 1, {}}, {withoutOccurrence(f.a, series(), first.addDays(3))}});

    const Parsed parsed(f.file({f.monday.addDays(4), f.monday.addDays(4)}));
    const QList<icalcomponent *> events = parsed.all(ICAL_VEVENT_COMPONENT);
    REQUIRE(events.size() == 3);
    QSet<QString> uids;
    QStringList ids;
    for (icalcomponent *event : events) {
        uids.insert(Parsed::text(event, ICAL_UID_PROPERTY));
        if (Parsed::count(event, ICAL_RRULE_PROPERTY)) {
            CHECK(Parsed::line(event, ICAL_DTSTART_PROPERTY) == u"DTSTART;TZID=Europe/Berlin:20260323T090000"_s);
            CHECK(Parsed::count(event, ICAL_EXDATE_PROPERTY) == 1);
            CHECK(Parsed::line(event, ICAL_EXDATE_PROPERTY) == u"EXDATE;TZID=Europe/Berlin:20260326T090000"_s);
        } else {
            ids.append(Parsed::line(event, ICAL_RECURRENCEID_PROPERTY) + u' ' +
                       Parsed::text(event, ICAL_DTSTART_PROPERTY));
        }
    }
    CHECK(uids.size() == 1);
    ids.sort();
    CHECK(ids == QStringList{u"RECURRENCE-ID;TZID=Europe/Berlin:20260323T090000 20260323T090000"_s,
                             u"RECURRENCE-ID;TZID=Europe/Berlin:20260324T090000 20260324T110000"_s});
    // Asked for by itself it is the same.
    CHECK(Parsed(f.file({{}, {}, {round.id()}})).all(ICAL_VEVENT_COMPONENT).size() == 3);
}
