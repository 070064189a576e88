// SPDX-License-Identifier: GPL-3.0-or-later
// A recurring activity in the file: what done, moved and deleted mean for it, whoever does it, and one step of undo.
#include "core/domain/recurrenceseries.h"
#include "tests/core/valuestimezone.h"
#include "tests/support/storefixture.h"

using namespace Qt::StringLiterals;

namespace
{
struct Series : StoreFixture {
    const Activity &a = schema->activity;
    const QDateTime first{QDate(2026, 3, 23), QTime(9, 0)}; // Monday; summer time begins in the week
    Id id = 0;

    explicit Series(const QString &rule = u"RRULE:FREQ=WEEKLY;COUNT=3"_s)
    {
        Record visit(a, store->newId());
        visit.set(a.type, u"visit"_s);
        visit.set(a.status, QLatin1StringView(Activity::planned));
        visit.set(a.subject, u"Round"_s);
        visit.set(a.at, first);
        visit.set(a.recurrence, rule);
        id = visit.id();
        apply({{Action::Create, u"activity"_s, 1, {}}, {insertion(visit)}});
    }
    Record record() { return *load(a, id); }
    void change(const std::function<void(Record *)> &edit)
    {
        const Record before = record();
        Record after = before;
        edit(&after);
        const Result<ChangeSet> saved = await<ChangeSet>([&](auto done) { store->save(before, after, nullptr, done); });
        INFO(saved.error().text);
        REQUIRE(saved.ok());
    }
    void markDone()
    {
        change([this](Record *r) { r->set(a.status, QLatin1StringView(Activity::done)); });
    }
    QList<Record> all()
    {
        Query query{.entity = &a, .filter = {}, .sort = &a.at};
        return *await<QList<Record>>([&](auto done) { store->records(query, nullptr, done); });
    }
    qint64 moves()
    {
        return *await<qint64>([&](auto done) { store->count(schema->reschedule, {}, nullptr, done); });
    }
};
} // namespace

TEST_CASE("done logs this one and plans the next in one step")
{
    const TimeZone berlin("Europe/Berlin");
    Series f;
    CHECK(f.record()[f.a.recursFrom] == f.first);
    CHECK_FALSE(f.record()[f.a.timeZone].isEmpty());
    f.change([&](Record *r) {
        r->set(f.a.status, QLatin1StringView(Activity::done));
        r->set(f.a.outcome, u"reached"_s);
        r->set(f.a.minutes, 45);
    });
    Record series = f.record();
    CHECK(series[f.a.status] == QLatin1StringView(Activity::planned));
    CHECK(series[f.a.at].toLocalTime() == QDateTime(QDate(2026, 3, 30), QTime(9, 0))); // by the clock of summer time
    CHECK(series[f.a.outcome].isEmpty());
    QList<Record> all = f.all();
    REQUIRE(all.size() == 2);
    CHECK(all[0][f.a.at] == f.first);
    CHECK(all[0][f.a.status] == QLatin1StringView(Activity::done));
    CHECK((all[0][f.a.outcome] == u"reached"_s && all[0][f.a.minutes] == 45));
    CHECK((all[0][f.a.series] == f.id && all[0][f.a.occurrence] == f.first && all[0][f.a.recurrence].isEmpty()));
    CHECK(f.moves() == 0); // going on to the next one is no move
    f.undo();
    CHECK(f.all().size() == 1);
    CHECK((f.record()[f.a.at] == f.first && f.record()[f.a.outcome].isEmpty()));
    f.redo();
    CHECK(f.all().size() == 2);
    f.markDone();
    f.markDone(); // the last one
    series = f.record();
    CHECK(series[f.a.status] == QLatin1StringView(Activity::done));
    CHECK(series[f.a.at].toLocalTime().date() == QDate(2026, 4, 6));
    CHECK(f.all().size() == 3);
}

TEST_CASE("who takes part in a series took part in the one that is done or moved")
{
    Series f;
    const auto addPerson = [&](const QString &name) {
        Record person(f.schema->contact, f.store->newId());
        person.set(f.schema->contact.kind, u"person"_s);
        person.set(f.schema->contact.name, name);
        Record part(f.schema->participant, f.store->newId());
        part.set(f.schema->participant.activity, f.id);
        part.set(f.schema->participant.contact, person.id());
        f.apply({{Action::Edit, u"activity"_s, 1, {}}, {insertion(person), insertion(part)}});
        return person.id();
    };
    const QList<Id> people{addPerson(u"Marek"_s), addPerson(u"Elena"_s)};
    const auto takePart = [&](Id activity) {
        QList<Id> who;
        const auto whole =
            *await<std::optional<Store::Whole>>([&](auto done) { f.store->loadWhole(f.a, activity, nullptr, done); });
        for (const Record &part : whole->parts)
            if (&part.entity() == &f.schema->participant)
                who.append(part[f.schema->participant.contact]);
        return who;
    };
    const auto count = [&] {
        return *await<qint64>([&](auto done) { f.store->count(f.schema->participant, {}, nullptr, done); });
    };
    f.markDone();
    REQUIRE(f.all().size() == 2);
    CHECK(takePart(f.all()[0].id()) == people);
    CHECK(takePart(f.id) == people); // and go on doing so
    f.undo();                        // one step
    CHECK((f.all().size() == 1 && count() == 2));
    f.redo();
    CHECK(takePart(f.all()[0].id()) == people);
    f.change([&](Record *r) { r->set(f.a.at, f.first.addDays(8)); });
    REQUIRE(f.all().size() == 3);
    CHECK(takePart(f.all()[1].id()) == people);
    f.markDone(); // the last one is the record itself
    CHECK(f.all().size() == 3);
    CHECK((takePart(f.id) == people && count() == 6));
}

TEST_CASE("many at once are done as one is")
{
    Series f;
    REQUIRE(await<ChangeSet>([&](auto done) {
                f.store->setValues(f.a, {f.id}, {{&f.a.status, QLatin1StringView(Activity::done)}}, nullptr, done);
            }).ok());
    CHECK(f.all().size() == 2);
    CHECK(f.record()[f.a.status] == QLatin1StringView(Activity::planned));
}

TEST_CASE("moving the next one leaves the series where it is")
{
    Series f;
    const QDateTime later = f.first.addDays(1).addSecs(3600);
    f.change([&](Record *r) {
        r->set(f.a.at, later);
        r->set(f.a.movedBecause, u"Ill"_s);
    });
    const QList<Record> all = f.all();
    REQUIRE(all.size() == 2);
    CHECK((all[0][f.a.at] == later && all[0][f.a.series] == f.id && all[0][f.a.occurrence] == f.first));
    CHECK(all[0][f.a.movedBecause] == u"Ill"_s);
    CHECK(f.record()[f.a.at].toLocalTime() == f.first.addDays(7));
    CHECK(f.moves() == 1); // of the one that was moved
    CHECK(occurrences(f.a, f.record(), f.first.addDays(-1), f.first.addYears(1)).size() == 2);
    f.undo();
    CHECK(f.all().size() == 1);
    CHECK((f.record()[f.a.at] == f.first && f.moves() == 0));
}

TEST_CASE("a later one is moved or deleted and the rest stays")
{
    Series f(u"RRULE:FREQ=WEEKLY"_s);
    const QDateTime third = f.first.addDays(14);
    SplitOff split = splitOff(f.a, f.record(), third);
    split.own.setId(f.store->newId());
    split.own.set(f.a.at, third.addSecs(7200));
    f.apply({{Action::Edit, u"activity"_s, 1, {}}, splitChanges(f.record(), split, split.own)});
    CHECK(f.record()[f.a.at] == f.first);
    CHECK(f.moves() == 1);
    f.apply({{Action::Delete, u"activity"_s, 1, {}}, {withoutOccurrence(f.a, f.record(), f.first.addDays(7))}});
    f.apply({{Action::Delete, u"activity"_s, 1, {}}, {withoutOccurrence(f.a, f.record(), f.first)}});
    const QList<QDateTime> left = occurrences(f.a, f.record(), f.first, f.first.addDays(29));
    REQUIRE(left.size() == 2);
    CHECK(left[0] == f.first.addDays(21));
    CHECK(f.record()[f.a.at] == left[0]);
    f.undo();
    CHECK(f.record()[f.a.at] == f.first);
    Series last(u"RRULE:FREQ=DAILY;COUNT=1"_s);
    CHECK(withoutOccurrence(last.a, last.record(), last.first).type == Change::Remove);
}

TEST_CASE("a whole series moves by the clock")
{
    const TimeZone berlin("Europe/Berlin");
    Series f(u"RRULE:FREQ=WEEKLY"_s);
    f.markDone();
    const QDateTime next = f.record()[f.a.at];
    const Record before = f.record(), after = movedSeries(f.a, before, next, next.addSecs(3600));
    REQUIRE(await<ChangeSet>([&](auto done) { f.store->save(before, after, nullptr, done); }).ok());
    CHECK(f.all().size() == 2); // nothing was taken out
    CHECK(f.record()[f.a.at].toLocalTime().time() == QTime(10, 0));
    CHECK(f.record()[f.a.recursFrom].toLocalTime().time() == QTime(10, 0));
    CHECK(f.moves() == 1);
}

TEST_CASE("a day is a day wherever it is read")
{
    Record event;
    StoreFixture f;
    const Activity &a = f.schema->activity;
    {
        const TimeZone shanghai("Asia/Shanghai");
        event = Record(a, f.store->newId());
        event.set(a.type, u"meeting"_s);
        event.set(a.status, QLatin1StringView(Activity::planned));
        event.set(a.allDay, true);
        event.set(a.timeZone, u"Asia/Shanghai"_s);
        event.set(a.at, QDateTime(QDate(2026, 5, 3), QTime(15, 0)));
        event.set(a.minutes, 2 * 24 * 60);
        f.apply({{Action::Create, u"activity"_s, 1, {}}, {insertion(event)}});
        event = *f.load(a, event.id());
        CHECK(event[a.at].toLocalTime().time() == QTime(0, 0)); // begins with its day
    }
    for (const char *name : {"Asia/Shanghai", "America/Los_Angeles", "Europe/Berlin", "Pacific/Kiritimati"}) {
        const TimeZone there(name);
        INFO(name);
        CHECK(firstDay(a, event, event[a.at]) == QDate(2026, 5, 3));
        CHECK(dayCount(a, event, event[a.at]) == 2);
    }
}

TEST_CASE("what is no rule is refused")
{
    Series f;
    const Record before = f.record();
    Record after = before;
    after.set(f.a.recurrence, u"every other week"_s);
    const Result<ChangeSet> saved = await<ChangeSet>([&](auto done) { f.store->save(before, after, nullptr, done); });
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().code == Error::Invalid);
}
