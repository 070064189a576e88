// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars of other programs come in as activities, again without changes, and go out as they came.
#include "core/transfer/calendarreader.h"

#include "core/domain/recurrenceseries.h"
#include "core/transfer/calendarfile.h"
#include "core/transfer/calendarseries.h"
#include "core/transfer/importproposer.h"
#include "core/transfer/importrunner.h"
#include "core/transfer/importsource.h"
#include "core/transfer/labelcatalog.h"
#include "tests/support/storefixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
const QDateTime may(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);

QByteArray calendar(const QByteArray &inner, const QByteArray &version = "2.0")
{
    return QByteArray("BEGIN:VCALENDAR\nVERSION:" + version + "\nPRODID:-//x//y//EN\n" + inner + "\nEND:VCALENDAR\n")
        .replace("\n", "\r\n");
}
QByteArray event(const QByteArray &lines)
{
    return "BEGIN:VEVENT\n" + lines + "\nEND:VEVENT";
}
QList<ForeignEntry> entries(const QByteArray &file, const QDateTime &now = may)
{
    const Result<CalendarReading> reading = readCalendar(file, now);
    INFO(reading.error().text);
    REQUIRE(reading.ok());
    return reading->entries;
}
ForeignEntry entry(const QByteArray &lines)
{
    const QList<ForeignEntry> all = entries(calendar(event("UID:a@b\n" + lines)));
    REQUIRE(all.size() == 1);
    return all.first();
}
QDateTime utc(int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
}

struct Calendars : StoreFixture {
    const LabelCatalog labels;

    Result<ImportReport> import(const QString &path)
    {
        const Result<ImportScan> scan = scanSource(path);
        if (!scan.ok())
            return scan.error();
        const ImportProposal proposal = proposeImport(*scan, *schema, labels);
        return await<ImportReport>([&](auto done) {
            runImport(*store, {path, proposal.plan, false, {}}, std::make_shared<Progress>(), nullptr, done);
        });
    }
    Result<ImportReport> import(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return import(file.fileName());
    }
    QList<Record> all(const Entity &entity)
    {
        return *await<QList<Record>>([&](auto done) {
            store->compute<QList<Record>>([&entity](Facts &file) { return file.all(entity); }, nullptr, done);
        });
    }
    QByteArray exported()
    {
        const CrmSchema &known = *schema;
        QList<Id> ids;
        for (const Record &record : all(known.activity))
            ids.append(record.id());
        const auto items = await<QList<PlannedItem>>([&](auto done) {
            store->compute<QList<PlannedItem>>(
                [&known, ids](Facts &file) {
                    return plannedItems(file, known, {QDate(), QDate(), ids}, true);
                },
                nullptr, done);
        });
        REQUIRE(items.ok());
        return calendarFile(known, *items, u"file"_s);
    }
};
} // namespace

TEST_CASE("an event is read with its time zone, length, people and alarm")
{
    const ForeignEntry e = entry("DTSTART;TZID=Europe/Berlin:20260504T090000\nDURATION:PT1H30M\nSUMMARY:Prices\\, all\n"
                                 "DESCRIPTION:One\\nTwo\nLOCATION:Room 5\nSTATUS:TENTATIVE\n"
                                 "ORGANIZER;CN=Me:MAILTO:me@x.example\nATTENDEE;CN=Elena:mailto:elena@x.example\n"
                                 "CATEGORIES:Visit,Big\n"
                                 "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nEND:VALARM");
    CHECK(e.at == utc(5, 4, 7));
    CHECK(e.zone == u"Europe/Berlin"_s);
    CHECK(e.minutes == 90);
    CHECK(e.subject == u"Prices, all"_s);
    CHECK(e.body == u"One\nTwo"_s);
    CHECK(e.place == u"Room 5"_s);
    CHECK(e.remind == 15);
    CHECK(e.people == QList<Attendee>{{u"Elena"_s, u"elena@x.example"_s}, {u"Me"_s, u"me@x.example"_s}});
    CHECK(e.categories == QStringList{u"Visit"_s, u"Big"_s});
    CHECK_FALSE(e.done);
    CHECK(entry("DTSTART:20260404T090000Z").done); // over
    CHECK(entry("DTSTART:20260604T090000Z\nSTATUS:CANCELLED").cancelled);
}

TEST_CASE("zones are known by the names of Windows, behind prefixes and by their description")
{
    CHECK(entry("DTSTART;TZID=W. Europe Standard Time:20260704T090000").at == utc(7, 4, 7));
    CHECK(entry("DTSTART;TZID=/citadel.org/20210210_1/Asia/Shanghai:20260704T090000").at == utc(7, 4, 1));
    const QByteArray zone = "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\n"
                            "TZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nBEGIN:DAYLIGHT\n"
                            "DTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
                            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n";
    const QList<ForeignEntry> summer = entries(calendar(zone + event("UID:z\nDTSTART;TZID=Ours:20260704T090000")));
    REQUIRE(summer.size() == 1);
    CHECK(summer.first().at == utc(7, 4, 7));
    const Result<CalendarReading> unknown =
        readCalendar(calendar(event("UID:z\nDTSTART;TZID=Nowhere:20260704T090000")), may);
    REQUIRE(unknown.ok());
    CHECK(unknown->warnings.size() == 1);
}

TEST_CASE("what lasts all day has days and no clock")
{
    const ForeignEntry one = entry("DTSTART;VALUE=DATE:20260506\nDTEND;VALUE=DATE:20260507");
    CHECK(one.allDay);
    CHECK(one.minutes == 0);
    CHECK(one.at == allDayAt(QDate(2026, 5, 6), QTimeZone::systemTimeZone()));
    CHECK(entry("DTSTART;VALUE=DATE:20260506\nDTEND;VALUE=DATE:20260509").minutes == 3 * 24 * 60);
    CHECK(entry("DTSTART;VALUE=DATE:20260506").allDay);
}

TEST_CASE("a series stands at its next time, and what replaces one of it is an entry of its own")
{
    const QByteArray series = event("UID:s@x\nDTSTART;TZID=Europe/Berlin:20260406T100000\nDTEND;TZID=Europe/Berlin:"
                                    "20260406T110000\nRRULE:FREQ=WEEKLY\nEXDATE;TZID=Europe/Berlin:20260504T100000\n"
                                    "SUMMARY:Weekly");
    const QByteArray moved = event("UID:s@x\nRECURRENCE-ID;TZID=Europe/Berlin:20260511T100000\n"
                                   "DTSTART;TZID=Europe/Berlin:20260512T140000\nSUMMARY:Weekly, later");
    const QByteArray gone = event("UID:s@x\nRECURRENCE-ID;TZID=Europe/Berlin:20260518T100000\n"
                                  "DTSTART;TZID=Europe/Berlin:20260518T100000\nSTATUS:CANCELLED");
    const QList<ForeignEntry> all = entries(calendar(moved + '\n' + series + '\n' + gone));
    REQUIRE(all.size() == 2);
    CHECK(all[0].recursFrom == utc(4, 6, 8));
    CHECK(all[0].at == utc(5, 25, 8)); // those of the 4th, 11th and 18th are taken out
    CHECK(all[1].occurrence == utc(5, 11, 8));
    CHECK(all[1].at == utc(5, 12, 12));
    CHECK(uidOfNumber(entryNumber(u"s@x"_s, all[1].occurrence), all[1].occurrence) == u"s@x"_s);
    // The later version of the same entry counts.
    const QList<ForeignEntry> twice =
        entries(calendar(event("UID:v\nDTSTART:20260601T080000Z\nSEQUENCE:2\nSUMMARY:New") + '\n' +
                         event("UID:v\nDTSTART:20260601T080000Z\nSUMMARY:Old")));
    REQUIRE(twice.size() == 1);
    CHECK(twice.first().subject == u"New"_s);
}

TEST_CASE("tasks and journal entries are read")
{
    const QList<ForeignEntry> all = entries(
        calendar("BEGIN:VTODO\nUID:t\nDUE:20260505T150000Z\nSUMMARY:Send\nBEGIN:VALARM\nACTION:AUDIO\n"
                 "TRIGGER;RELATED=END:-PT1H\nEND:VALARM\nEND:VTODO\nBEGIN:VTODO\nUID:u\nDTSTAMP:20260401T000000Z\n"
                 "COMPLETED:20260402T100000Z\nSUMMARY:Was\nEND:VTODO\nBEGIN:VJOURNAL\nUID:j\n"
                 "DTSTART:20260403T100000Z\nDESCRIPTION:Said much\nEND:VJOURNAL"));
    REQUIRE(all.size() == 3);
    CHECK(all[0].at == utc(5, 5, 15));
    CHECK(all[0].remind == 60);
    CHECK_FALSE(all[0].done);
    CHECK(all[1].done);
    CHECK(all[1].at == utc(4, 2, 10));
    CHECK(all[2].sort == ForeignEntry::Journal);
    CHECK(all[2].done);
}

TEST_CASE("calendars of telephones before iCalendar are read")
{
    const QList<ForeignEntry> all =
        entries(calendar("BEGIN:VEVENT\nUID:old\nDTSTART:20260504T080000Z\nDTEND:20260504T090000Z\n"
                         "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:M=C3=BCller, =\nPreise\nRRULE:W2 MO WE #4\n"
                         "DALARM:20260504T073000Z;;1;x\nEND:VEVENT",
                         "1.0"));
    REQUIRE(all.size() == 1);
    CHECK(all.first().subject == u"Müller, Preise"_s);
    CHECK(all.first().recurrence.contains(u"FREQ=WEEKLY"_s));
    CHECK(all.first().recurrence.contains(u"INTERVAL=2"_s));
    CHECK(all.first().recurrence.contains(u"COUNT=4"_s));
    CHECK(all.first().remind == 30);
}

TEST_CASE("what is no calendar is refused with a reason")
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("Name,Email\nAda,a@b\n"), QByteArray("\x89PNG\0\0", 6)}) {
        const Result<CalendarReading> reading = readCalendar(bytes, may);
        CHECK_FALSE(reading.ok());
        CHECK(reading.error().code == Error::NotOurs);
        CHECK_FALSE(reading.error().text.isEmpty());
    }
}

TEST_CASE("a calendar comes in once, and the second time nothing changes")
{
    Calendars f;
    const Id elena = f.addPerson(u"Elena"_s, {}, u"elena@x.example"_s);
    const QByteArray file =
        calendar(event("UID:s@x\nDTSTART;TZID=Europe/Berlin:20260406T100000\nRRULE:FREQ=WEEKLY\nSUMMARY:Weekly\n"
                       "ATTENDEE:mailto:Elena@X.example\nATTENDEE:mailto:nobody@y.example") +
                 '\n' +
                 event("UID:s@x\nRECURRENCE-ID;TZID=Europe/Berlin:20300506T100000\nDTSTART;TZID=Europe/Berlin:"
                       "20300507T140000\nSUMMARY:Moved") +
                 '\n' + event("UID:p@x\nDTSTART:20260101T100000Z\nSUMMARY:Visit\nCATEGORIES:拜访\nLOCATION:München"));
    const Result<ImportReport> first = f.import(u"a.ics"_s, file);
    INFO(first.error().text);
    REQUIRE(first.ok());
    CHECK(first->created == 3);
    CHECK(first->failed == 0);
    CHECK(f.all(f.schema->contact).size() == 1); // nobody was made
    const Activity &a = f.schema->activity;
    const QList<Record> records = f.all(a);
    REQUIRE(records.size() == 3);
    Record series, moved, visit;
    for (const Record &record : records)
        (record[a.series] ? moved : record[a.recurrence].isEmpty() ? visit : series) = record;
    REQUIRE_FALSE(series.isNull());
    REQUIRE_FALSE(moved.isNull());
    CHECK(moved[a.series] == series.id());
    CHECK(moved[a.occurrence].isValid());
    CHECK(series[a.recurrence].contains(u"EXDATE"_s));
    CHECK(visit[a.place] == u"München"_s);
    CHECK(visit[a.status] == QLatin1StringView(Activity::done));
    const QList<Record> people = f.all(f.schema->participant);
    REQUIRE(people.size() == 1);
    CHECK(people.first()[f.schema->participant.contact] == elena);

    const Result<ImportReport> again = f.import(u"a.ics"_s, file);
    REQUIRE(again.ok());
    CHECK(again->created == 0);
    CHECK(again->updated == 0);
    CHECK(again->unchanged == 3);
    // What we write of it is the same again.
    const Result<ImportReport> own = f.import(u"own.ics"_s, f.exported());
    REQUIRE(own.ok());
    CHECK(own->created == 0);
    CHECK(own->updated == 0);
    CHECK(own->unchanged == 3);
    f.undo();
    CHECK(f.all(a).isEmpty());
}

TEST_CASE("every calendar of the samples comes in or is refused with a reason")
{
    const QString root = QStringLiteral(RAPPORT_SAMPLES);
    QFile manifest(root + u"/MANIFEST.tsv"_s);
    if (!manifest.open(QIODevice::ReadOnly)) {
        WARN("no samples at " << root);
        return;
    }
    const QStringList columns = QString::fromUtf8(manifest.readLine()).trimmed().split(u'\t');
    int files = 0, refused = 0, activities = 0, different = 0;
    while (!manifest.atEnd()) {
        const QStringList cells = QString::fromUtf8(manifest.readLine()).split(u'\t');
        const QString path = cells.value(0);
        if (!path.startsWith(u"ical/"_s) || !(path.endsWith(u".ics"_s) || path.endsWith(u".vcs"_s)) ||
            path.contains(u"/expected/"_s))
            continue;
        ++files;
        INFO(path);
        Calendars f;
        const Result<ImportReport> report = f.import(root + u'/' + path);
        if (!report.ok()) {
            ++refused;
            CHECK_FALSE(report.error().text.isEmpty());
            continue;
        }
        activities += int(report->created);
        const Result<ImportReport> again = f.import(root + u'/' + path);
        REQUIRE(again.ok());
        CHECK(again->created == 0);
        CHECK(again->updated == 0);
        if (report->created == 0)
            continue;
        const QList<Record> before = f.all(f.schema->activity);
        const Result<ImportReport> own = f.import(u"own.ics"_s, f.exported());
        REQUIRE(own.ok());
        CHECK(own->created == 0);
        different += own->updated > 0;
        const QList<Record> after = f.all(f.schema->activity);
        REQUIRE(after.size() == before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            for (const FieldBase *field : f.schema->activity.fields())
                if (field != f.schema->activity.updatedAt() && before[i].value(*field) != after[i].value(*field))
                    UNSCOPED_INFO(field->name() << ": " << before[i].value(*field).toString() << " -> "
                                                << after[i].value(*field).toString());
        CHECK(own->updated == 0);
    }
    WARN(files << " calendars, " << refused << " refused, " << activities << " activities, " << different
               << " differ after our export");
    CHECK(files > 100);
    CHECK(different == 0);
}
