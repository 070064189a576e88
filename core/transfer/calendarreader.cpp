// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/calendarreader.h"

#include "core/domain/recurrenceseries.h"
#include "core/exchange/encodings.h"
#include "core/exchange/textdecoder.h"
#include "core/transfer/calendarseries.h"
#include "core/transfer/calendarzones.h"
#include "core/transfer/vcalendar.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <algorithm>
#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};
struct ComponentFree {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentFree>;

const QString stampFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;

/// In UTF-8 and without bytes that end a C text.
QByteArray asUtf8(QByteArray file)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(file);
    if (utf8.hasError()) {
        QBuffer buffer(&file);
        buffer.open(QIODevice::ReadOnly);
        return decodeAll(file, detectEncoding(buffer).charset).replace('\0', QByteArray());
    }
    return text.toUtf8().replace('\0', QByteArray());
}

using Read = CalendarEntryRead;

class Reading
{
public:
    Reading(const QDateTime &now) : m_now(now) {}
    void read(icalcomponent *root);
    CalendarReading finished();
    int components = 0;

private:
    struct Time {
        QDateTime at;
        bool day = false;
        QString zone;
    };
    void describeZones(icalcomponent *component);
    void readEntries(icalcomponent *component);
    void readEntry(icalcomponent *component, ForeignEntry::Sort sort);
    Time timeOf(icalproperty *property, const icaltimetype &time);
    Time time(icalcomponent *component, icalproperty_kind kind);
    void readTimes(icalcomponent *component, Read *read);
    void readRepetition(icalcomponent *component, Read *read);
    void readPeople(icalcomponent *component, Read *read);
    void readAlarm(icalcomponent *component, const QDateTime &start, const QDateTime &end, Read *read);
    void readState(icalcomponent *component, Read *read);
    void warn(const QString &text)
    {
        if (!m_warnings.contains(text))
            m_warnings.append(text);
    }

    const QDateTime m_now;
    CalendarZones m_zones;
    QList<Read> m_read;
    QStringList m_warnings;
};

QString text(icalcomponent *component, icalproperty_kind kind)
{
    QStringList all;
    for (icalproperty *p = icalcomponent_get_first_property(component, kind); p;
         p = icalcomponent_get_next_property(component, kind))
        if (icalvalue *value = icalproperty_get_value(p))
            if (const char *words = icalvalue_get_text(value); words && *words)
                all.append(QString::fromUtf8(words).trimmed());
    return all.join(u'\n').replace(u"\r\n"_s, u"\n"_s).trimmed();
}

QString address(const QString &calendarAddress)
{
    const QString plain =
        calendarAddress.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? calendarAddress.mid(7) : calendarAddress;
    return plain.contains(u'@') && !plain.contains(u' ') && !plain.contains(u':') ? plain.trimmed() : QString();
}

void Reading::describeZones(icalcomponent *component)
{
    for (icalcomponent *c = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); c;
         c = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
        if (icalcomponent_isa(c) == ICAL_VTIMEZONE_COMPONENT)
            m_zones.describe(c);
        else if (icalcomponent_isa(c) == ICAL_VCALENDAR_COMPONENT)
            describeZones(c);
    }
}

void Reading::readEntries(icalcomponent *component)
{
    const icalcomponent_kind kind = icalcomponent_isa(component);
    if (kind == ICAL_VEVENT_COMPONENT || kind == ICAL_VTODO_COMPONENT || kind == ICAL_VJOURNAL_COMPONENT) {
        readEntry(component, kind == ICAL_VEVENT_COMPONENT  ? ForeignEntry::Event
                             : kind == ICAL_VTODO_COMPONENT ? ForeignEntry::Task
                                                            : ForeignEntry::Journal);
        return;
    }
    components += kind == ICAL_VCALENDAR_COMPONENT;
    if (kind != ICAL_VCALENDAR_COMPONENT && kind != ICAL_XROOT_COMPONENT)
        return;
    // By a list of their own: reading an entry walks along the components below it.
    QList<icalcomponent *> inner;
    for (icalcomponent *c = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); c;
         c = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        inner.append(c);
    for (icalcomponent *c : inner)
        readEntries(c);
}

void Reading::read(icalcomponent *root)
{
    describeZones(root);
    readEntries(root);
}

Reading::Time Reading::timeOf(icalproperty *property, const icaltimetype &time)
{
    const QDate day(time.year, time.month, time.day);
    if (icaltime_is_null_time(time) || !day.isValid() || day.year() < 1000)
        return {};
    const QTimeZone here = QTimeZone::systemTimeZone();
    if (time.is_date)
        return {allDayAt(day, here), true, QString::fromLatin1(here.id())};
    const QTime clock(qBound(0, time.hour, 23), qBound(0, time.minute, 59), qBound(0, time.second, 59));
    if (icaltime_is_utc(time))
        return {QDateTime(day, clock, Qt::UTC), false, {}};
    const icalparameter *named = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const QString id = named ? QString::fromUtf8(icalparameter_get_tzid(named)) : QString();
    QTimeZone zone = id.isEmpty() ? here : m_zones.zone(id, day.year());
    if (!zone.isValid()) {
        warn(Texts::tr("The time zone “%1” is not known: its times are taken as those of this computer.").arg(id));
        zone = here;
    }
    static const QSet<QByteArray> universal{"UTC", "Etc/UTC", "Etc/UCT", "UCT", "Etc/Zulu", "Zulu"};
    return {onClock(day, clock, zone).toUTC(), false,
            universal.contains(zone.id()) ? QString() : QString::fromLatin1(zone.id())};
}

Reading::Time Reading::time(icalcomponent *component, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(component, kind);
    icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
    if (!value)
        return {};
    const icalvalue_kind of = icalvalue_isa(value);
    if (of == ICAL_DATE_VALUE)
        return timeOf(property, icalvalue_get_date(value));
    return of == ICAL_DATETIME_VALUE ? timeOf(property, icalvalue_get_datetime(value)) : Time();
}

void Reading::readTimes(icalcomponent *component, Read *read)
{
    ForeignEntry &entry = read->entry;
    Time start = time(component, ICAL_DTSTART_PROPERTY), end = time(component, ICAL_DTEND_PROPERTY);
    if (entry.sort == ForeignEntry::Task)
        end = time(component, ICAL_DUE_PROPERTY);
    const bool onlyEnd = !start.at.isValid() && end.at.isValid();
    if (onlyEnd)
        start = end;
    if (!start.at.isValid() && entry.sort != ForeignEntry::Event)
        for (const icalproperty_kind kind :
             {ICAL_COMPLETED_PROPERTY, ICAL_CREATED_PROPERTY, ICAL_DTSTAMP_PROPERTY, ICAL_LASTMODIFIED_PROPERTY})
            if (!start.at.isValid())
                start = time(component, kind);
    entry.at = start.at;
    entry.allDay = start.day;
    entry.zone = start.zone;
    if (icalproperty *p = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY); p && !end.at.isValid()) {
        const int seconds = icaldurationtype_as_int(icalproperty_get_duration(p));
        end.at = start.at.addSecs(qMax(0, seconds));
    }
    if (!onlyEnd && end.at.isValid() && end.at > start.at)
        entry.minutes = start.at.secsTo(end.at) / 60;
    if (entry.allDay) { // whole days, also when summer time begins or ends in between
        constexpr qint64 day = 24 * 60;
        entry.minutes = entry.minutes > day + 120 ? (entry.minutes + day / 2) / day * day : 0;
    }
    if (const Time which = time(component, ICAL_RECURRENCEID_PROPERTY); which.at.isValid())
        entry.occurrence = which.at;
    readAlarm(component, start.at, end.at.isValid() ? end.at : start.at, read);
}

void Reading::readRepetition(icalcomponent *component, Read *read)
{
    ForeignEntry &entry = read->entry;
    if (entry.occurrence.isValid() || !entry.at.isValid())
        return;
    QStringList rules, dates;
    const QTimeZone zone = entry.zone.isEmpty() ? QTimeZone::utc() : QTimeZone(entry.zone.toLatin1());
    const auto listed = [&](const QString &name, icalproperty *p, const icaltimetype &time) {
        Time at = timeOf(p, time);
        if (!at.at.isValid())
            return;
        const QDate day = at.at.toTimeZone(QTimeZone::systemTimeZone()).date();
        if (at.day && !entry.allDay) { // a day of what has a time: that time of the day
            at.at = onClock(day, entry.at.toTimeZone(zone).time(), zone);
            at.day = false;
        }
        dates.append(name + (at.day ? u";VALUE=DATE:"_s + day.toString(u"yyyyMMdd")
                                    : u':' + at.at.toUTC().toString(stampFormat)));
    };
    for (icalproperty *p = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); p;
         p = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
        const icalproperty_kind kind = icalproperty_isa(p);
        icalvalue *value = icalproperty_get_value(p);
        if (!value)
            continue;
        if (kind == ICAL_RRULE_PROPERTY || kind == ICAL_EXRULE_PROPERTY) {
            rules.append((kind == ICAL_RRULE_PROPERTY ? u"RRULE:"_s : u"EXRULE:"_s) +
                         QString::fromUtf8(icalvalue_as_ical_string(value)));
        } else if (kind == ICAL_EXDATE_PROPERTY) {
            listed(u"EXDATE"_s, p, icalproperty_get_exdate(p));
        } else if (kind == ICAL_RDATE_PROPERTY) {
            const icaldatetimeperiodtype added = icalproperty_get_rdate(p);
            listed(u"RDATE"_s, p, icaltime_is_null_time(added.time) ? added.period.start : added.time);
        }
    }
    dates.removeDuplicates();
    const bool adds = std::any_of(rules.begin(), rules.end(), [](const QString &r) { return r.startsWith(u'R'); }) ||
                      std::any_of(dates.begin(), dates.end(), [](const QString &d) { return d.startsWith(u'R'); });
    if (!adds)
        return;
    const QString lines = (rules + dates).join(u'\n');
    if (!Recurrence::parse(lines, entry.at, zone)) {
        warn(Texts::tr("A rule for repeating cannot be read: %1.").arg(rules.join(u' ')));
        return;
    }
    entry.recurrence = lines;
    entry.recursFrom = entry.at;
    if (entry.zone.isEmpty())
        entry.zone = u"UTC"_s;
}

void Reading::readPeople(icalcomponent *component, Read *read)
{
    for (const icalproperty_kind kind : {ICAL_ATTENDEE_PROPERTY, ICAL_ORGANIZER_PROPERTY})
        for (icalproperty *p = icalcomponent_get_first_property(component, kind); p;
             p = icalcomponent_get_next_property(component, kind)) {
            icalvalue *value = icalproperty_get_value(p);
            const char *who = value ? icalvalue_get_caladdress(value) : nullptr;
            const icalparameter *name = icalproperty_get_first_parameter(p, ICAL_CN_PARAMETER);
            const QString email = who ? address(QString::fromUtf8(who)) : QString();
            const bool there =
                std::any_of(read->entry.people.begin(), read->entry.people.end(),
                            [&](const Attendee &a) { return a.email.compare(email, Qt::CaseInsensitive) == 0; });
            if (!email.isEmpty() && !there)
                read->entry.people.append({name ? QString::fromUtf8(icalparameter_get_cn(name)) : QString(), email});
        }
}

/// The earliest one that comes before or with its beginning.
void Reading::readAlarm(icalcomponent *component, const QDateTime &start, const QDateTime &end, Read *read)
{
    for (icalcomponent *alarm = icalcomponent_get_first_component(component, ICAL_VALARM_COMPONENT); alarm;
         alarm = icalcomponent_get_next_component(component, ICAL_VALARM_COMPONENT)) {
        icalproperty *p = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
        if (!p || !icalproperty_get_value(p) || !start.isValid())
            continue;
        const icaltriggertype trigger = icalproperty_get_trigger(p);
        QDateTime at;
        if (!icaltime_is_null_time(trigger.time)) {
            at = timeOf(p, trigger.time).at;
        } else {
            const icalparameter *related = icalproperty_get_first_parameter(p, ICAL_RELATED_PARAMETER);
            const bool fromEnd = related && icalparameter_get_related(related) == ICAL_RELATED_END;
            at = (fromEnd ? end : start).addSecs(icaldurationtype_as_int(trigger.duration));
        }
        const qint64 before = at.isValid() ? at.secsTo(start) / 60 : -1;
        if (before >= 0 && before <= 527040 && before > read->entry.remind.value_or(-1))
            read->entry.remind = before;
    }
}

void Reading::readState(icalcomponent *component, Read *read)
{
    ForeignEntry &entry = read->entry;
    icalproperty *p = icalcomponent_get_first_property(component, ICAL_STATUS_PROPERTY);
    const icalproperty_status status = p ? icalproperty_get_status(p) : ICAL_STATUS_NONE;
    entry.cancelled = status == ICAL_STATUS_CANCELLED;
    entry.done = status == ICAL_STATUS_COMPLETED || entry.sort == ForeignEntry::Journal ||
                 icalcomponent_get_first_property(component, ICAL_COMPLETED_PROPERTY);
    entry.stated = entry.done || entry.cancelled || entry.sort == ForeignEntry::Task;
    for (icalproperty *x = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); x;
         x = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
        if (qstrcmp(icalproperty_get_x_name(x), "X-RAPPORT-STATUS") != 0)
            continue;
        entry.done = QLatin1StringView(icalproperty_get_x(x)) == QLatin1StringView(Activity::done);
        entry.stated = true;
    }
}

void Reading::readEntry(icalcomponent *component, ForeignEntry::Sort sort)
{
    Read read;
    ForeignEntry &entry = read.entry;
    entry.sort = sort;
    entry.subject = text(component, ICAL_SUMMARY_PROPERTY).simplified();
    entry.body = text(component, ICAL_DESCRIPTION_PROPERTY);
    if (entry.body.isEmpty())
        entry.body = text(component, ICAL_COMMENT_PROPERTY);
    entry.place = text(component, ICAL_LOCATION_PROPERTY).simplified();
    entry.whom = text(component, ICAL_CONTACT_PROPERTY).simplified();
    for (const QString &category : text(component, ICAL_CATEGORIES_PROPERTY).split(QRegularExpression(u"[\\n,]"_s)))
        if (!category.trimmed().isEmpty())
            entry.categories.append(category.trimmed());
    if (icalproperty *p = icalcomponent_get_first_property(component, ICAL_SEQUENCE_PROPERTY))
        read.sequence = icalproperty_get_sequence(p);
    readTimes(component, &read);
    if (!entry.at.isValid()) {
        warn(Texts::tr("“%1” has no time and was left out.").arg(entry.subject));
        return;
    }
    readRepetition(component, &read);
    readPeople(component, &read);
    readState(component, &read);
    entry.uid = text(component, ICAL_UID_PROPERTY).simplified();
    if (entry.uid.isEmpty()) { // the same each time the same file is read
        const QString all = entry.subject + u'\n' + entry.at.toUTC().toString(Qt::ISODate) + u'\n' + entry.body;
        entry.uid = QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha1).toHex());
    }
    if (icalcomponent_count_errors(component) > 0)
        warn(Texts::tr("Lines of “%1” cannot be read and were left out.").arg(entry.subject));
    m_read.append(read);
}

CalendarReading Reading::finished()
{
    CalendarReading reading;
    for (ForeignEntry entry : joinedSeries(m_read)) {
        if (!entry.recurrence.isEmpty())
            placeSeries(&entry, m_now);
        else if (!entry.allDay && entry.zone == QLatin1StringView(QTimeZone::systemTimeZoneId()))
            entry.zone.clear(); // what is not said is that of this computer
        if (!entry.stated)
            entry.done = entry.at.isValid() && entry.at.addSecs(entry.minutes * 60) < m_now;
        if (entry.allDay && !entry.stated)
            entry.done = entry.at.addDays(qMax(qint64(1), entry.minutes / (24 * 60))) < m_now;
        reading.entries.append(entry);
    }
    reading.warnings = m_warnings;
    return reading;
}
} // namespace

Result<CalendarReading> readCalendar(const QByteArray &file, const QDateTime &now)
{
    QByteArray text = asUtf8(file);
    if (!text.toUpper().contains("BEGIN:V"))
        return Error{Error::NotOurs, Texts::tr("This file holds no calendar."), {}};
    if (isVCalendar(text))
        text = vCalendarAsICalendar(text);
    const Component root(icalparser_parse_string(text.constData()));
    if (!root)
        return Error{Error::NotOurs, Texts::tr("The calendar cannot be read: it is not written as RFC 5545 says."), {}};
    Reading reading(now);
    reading.read(root.get());
    CalendarReading read = reading.finished();
    if (read.entries.isEmpty() && reading.components == 0)
        return Error{Error::NotOurs, Texts::tr("This file holds no calendar."), {}};
    return read;
}
