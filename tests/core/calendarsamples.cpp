// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs read in calendars is read here: the samples that have an expected result. They are not part of
// the repository (RAPPORT_SAMPLES); without them this is skipped. Which differences there are, and why, is in
// docs/icalendar.md.
#include "core/transfer/calendarreader.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);

struct Sample {
    QString input, expected;
};

/// Rows of the manifest about calendars, as their cells; the first one is the path.
QList<QStringList> listed()
{
    const QString folder = QStringLiteral(RAPPORT_SAMPLES) + u'/';
    QFile manifest(folder + u"MANIFEST.tsv"_s);
    QList<QStringList> all;
    if (!manifest.open(QIODevice::ReadOnly))
        WARN("skipped: the samples are not there");
    while (!manifest.atEnd()) {
        QStringList cells = QString::fromUtf8(manifest.readLine()).split(u'\t');
        if (!cells[0].startsWith(u"ical/"_s))
            continue;
        cells[0].prepend(folder);
        all.append(cells);
    }
    return all;
}

/// Those whose expected result is a file that ends so.
QList<Sample> samples(const QString &ending)
{
    QList<Sample> all;
    for (const QStringList &cells : listed())
        if (const QString expected = cells.value(14); expected.endsWith(ending))
            all.append({cells[0], QStringLiteral(RAPPORT_SAMPLES) + u'/' + expected});
    return all;
}

QByteArray bytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QList<ForeignEntry> entries(const QByteArray &file)
{
    const Result<CalendarReading> reading = readCalendar(file, now);
    REQUIRE(reading.ok());
    return reading->entries;
}

/// What we keep of an entry, a line for each thing.
QStringList said(const ForeignEntry &entry, bool withUid)
{
    QStringList lines{u"uid "_s + (withUid ? entry.uid : QString()),
                      u"sort "_s + QString::number(entry.sort),
                      u"at "_s + entry.at.toUTC().toString(Qt::ISODate) + u" for "_s + QString::number(entry.minutes),
                      u"all day "_s + QString::number(entry.allDay),
                      u"zone "_s + entry.zone,
                      u"repeats "_s + entry.recurrence + u" from "_s + entry.recursFrom.toUTC().toString(Qt::ISODate),
                      u"replaces "_s + entry.occurrence.toUTC().toString(Qt::ISODate),
                      u"subject "_s + entry.subject,
                      u"body "_s + entry.body,
                      u"place "_s + entry.place,
                      u"whom "_s + entry.whom,
                      u"categories "_s + entry.categories.join(u','),
                      u"status "_s + QString::number(entry.done) + QString::number(entry.cancelled),
                      u"remind "_s + (entry.remind ? QString::number(*entry.remind) : QString())};
    for (const Attendee &attendee : entry.people)
        lines.append(u"who "_s + attendee.name + u' ' + attendee.email);
    return lines;
}

QList<QStringList> said(const QByteArray &file, bool withUid)
{
    QList<QStringList> all;
    for (const ForeignEntry &entry : entries(file))
        all.append(said(entry, withUid));
    std::sort(all.begin(), all.end());
    return all;
}

/// The parser that these come from is given calendars whose properties stand in no entry: they are put into one.
QByteArray inEntry(QByteArray calendar, const QByteArray &start)
{
    calendar.insert(calendar.lastIndexOf("END:VCALENDAR"), "END:VEVENT\n");
    const qsizetype first = calendar.indexOf('\n', calendar.indexOf("BEGIN:VCALENDAR")) + 1;
    return calendar.insert(first, "BEGIN:VEVENT\nUID:a\n" + start);
}

/// Texts of a property as jCal (RFC 7265) has them, with one of its parameters.
QList<std::pair<QString, QString>> jsonOf(const QJsonArray &properties, const QString &name, const QString &parameter)
{
    QList<std::pair<QString, QString>> all;
    for (const QJsonValue &property : properties)
        if (property[0].toString() == name)
            all.append({property[3].toString(), property[1][parameter].toString()});
    return all;
}

/// A rule in jCal as RFC 5545 writes it, its pieces in their order.
QStringList rule(const QJsonObject &recur)
{
    QStringList pieces;
    for (auto part = recur.begin(); part != recur.end(); ++part) {
        QStringList values;
        for (const QVariant &value :
             part->isArray() ? part->toArray().toVariantList() : QVariantList{part->toVariant()})
            values.append(value.toString());
        QString text = values.join(u',');
        if (part.key() == u"until"_s)
            text.remove(u'-').remove(u':');
        pieces.append(part.key().toUpper() + u'=' + text);
    }
    pieces.sort();
    return pieces;
}

QStringList pieces(const QString &line)
{
    QStringList all = line.section(u':', 1).split(u';');
    all.sort();
    return all;
}
} // namespace

TEST_CASE("calendars that another program wrote again are read as what it wrote")
{
    const QList<Sample> all = samples(u".ical.ref"_s) + samples(u"-sanitized.ics"_s);
    for (const Sample &sample : all) {
        INFO(sample.input);
        const bool withUid = !sample.input.contains(u"missing-uid"_s); // there the other one makes a random one
        const QList<QStringList> read = said(bytes(sample.input), withUid);
        const QList<QStringList> expected = said(bytes(sample.expected), withUid);
        CHECK_FALSE(read.isEmpty());
        REQUIRE(read.size() == expected.size());
        for (qsizetype i = 0; i < read.size(); ++i)
            for (qsizetype line = 0; line < std::max(read[i].size(), expected[i].size()); ++line)
                CHECK(read[i].value(line) == expected[i].value(line));
    }
}

TEST_CASE("calendars are read as their form in JSON says")
{
    for (const Sample &sample : samples(u".json"_s)) {
        INFO(sample.input);
        const QByteArray file = bytes(sample.input);
        QJsonArray json = QJsonDocument::fromJson(bytes(sample.expected)).array();
        if (json[0].isArray())
            json = json[0].toArray();
        // None of their entries has a time, so none is an activity; that is told.
        const Result<CalendarReading> reading = readCalendar(file, now);
        REQUIRE(reading.ok());
        CHECK(reading->entries.isEmpty());
        CHECK(reading->warnings.size() == json[2].toArray().size());
        const QJsonArray properties = json[1].toArray();
        if (properties.isEmpty() || file.count("BEGIN:VCALENDAR") > 1)
            continue;
        const auto starts = jsonOf(properties, u"dtstart"_s, u"tzid"_s);
        const QList<ForeignEntry> put = entries(inEntry(file, starts.isEmpty() ? "DTSTART:20110401T090000Z\n" : ""));
        REQUIRE(put.size() == 1);
        for (const auto &[start, zone] : starts) {
            CHECK(zone == u"(GMT +01:00)"_s);
            CHECK(put[0].at == QDateTime::fromString(start + u"+01:00"_s, Qt::ISODate));
        }
        QStringList people;
        for (const auto &[address, name] : jsonOf(properties, u"attendee"_s, u"cn"_s))
            if (!name.endsWith(u'\\')) // which libical takes for an escape of what follows
                people.append(name + u' ' + address.mid(7));
        QStringList read;
        for (const Attendee &attendee : put[0].people)
            if (!attendee.email.endsWith(u"@example.org"_s))
                read.append(attendee.name + u' ' + attendee.email);
        CHECK(read == people);
        QList<QStringList> rules, expected;
        for (const QString &line : put[0].recurrence.split(u'\n', Qt::SkipEmptyParts))
            rules.append(pieces(line));
        for (const QJsonValue &property : properties)
            if (property[0].toString() == u"rrule"_s)
                expected.append(rule(property[3].toObject()));
        CHECK(rules == expected);
    }
}

TEST_CASE("nothing comes of calendars that are to be rejected")
{
    for (const QStringList &cells : listed()) {
        if (!cells.value(6).startsWith(u"must be rejected"_s))
            continue;
        INFO(cells[0]);
        const Result<CalendarReading> reading = readCalendar(bytes(cells[0]), now);
        if (reading.ok())
            CHECK(reading->entries.isEmpty());
        else
            CHECK_FALSE(reading.error().text.isEmpty());
        if (qEnvironmentVariableIsSet("RAPPORT_VERBOSE"))
            WARN(cells[0] << ": " << (reading.ok() ? reading->warnings.join(u' ') : reading.error().text));
    }
}
