// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/calendarfile.h"

#include "core/domain/recurrenceseries.h"
#include "core/transfer/calendarreader.h"
#include "core/transfer/calendarseries.h"

#include <QMap>
#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{
struct ComponentFree {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentFree>;

icaltimetype dateTime(const QDateTime &clock, bool date)
{
    icaltimetype time = icaltime_null_time();
    time.year = clock.date().year();
    time.month = clock.date().month();
    time.day = clock.date().day();
    time.hour = date ? 0 : clock.time().hour();
    time.minute = date ? 0 : clock.time().minute();
    time.second = date ? 0 : clock.time().second();
    time.is_date = date;
    return time;
}

icaltimetype utc(const QDateTime &instant)
{
    icaltimetype time = dateTime(instant.toUTC(), false);
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

class Writing
{
public:
    Writing(const CrmSchema &schema, const QList<PlannedItem> &items, const QString &file)
        : m_a(schema.activity), m_items(items), m_file(file), m_calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT))
    {
    }
    QByteArray text();

private:
    QString uidOf(const Record &record) const;
    const Record *find(Id id) const;
    icaltimezone *zoneFor(const Record &record);
    /// A time of an activity: a day, a clock time in the activity's zone, or UTC where nobody knows that zone.
    template <typename Make>
    void addTime(icalcomponent *to, const Record &record, const QDateTime &at, Make make);
    void addText(icalcomponent *to, const QString &text, icalproperty *(*make)(const char *));
    void addItem(const PlannedItem &item);
    void addWhen(icalcomponent *to, const Record &record, bool task);
    void addRecurrence(icalcomponent *to, const Record &record);
    void addState(icalcomponent *to, const Record &record, bool task);
    void addAlarm(icalcomponent *to, const Record &record, bool fromEnd);

    const Activity &m_a;
    const QList<PlannedItem> &m_items;
    const QString m_file;
    Component m_calendar;
    QMap<QByteArray, icaltimezone *> m_zones; ///< whose descriptions are in the file
};

const Record *Writing::find(Id id) const
{
    for (const PlannedItem &item : m_items)
        if (item.record.id() == id)
            return &item.record;
    return nullptr;
}

/// Of one taken out of a series that of the series.
QString Writing::uidOf(const Record &record) const
{
    const Id series = record[m_a.series];
    if (const Record *whole = series ? find(series) : nullptr)
        return uidOf(*whole);
    if (!record[m_a.externalId].isEmpty())
        return uidOfNumber(record[m_a.externalId], record[m_a.occurrence]);
    if (series)
        return u"%1@%2"_s.arg(series).arg(m_file);
    return u"%1@%2"_s.arg(record.id()).arg(m_file);
}

icaltimezone *Writing::zoneFor(const Record &record)
{
    const QByteArray id = zoneOf(m_a, record).id();
    const auto known = m_zones.constFind(id);
    if (known != m_zones.cend())
        return *known;
    icaltimezone *zone = icaltimezone_get_builtin_timezone(id.constData());
    m_zones.insert(id, zone);
    icalcomponent *described = zone ? icaltimezone_get_component(zone) : nullptr;
    if (!described) {
        m_zones[id] = nullptr;
        return nullptr;
    }
    described = icalcomponent_new_clone(described);
    // The name libical gives it has its own prefix; everybody knows the plain one.
    icalproperty_set_tzid(icalcomponent_get_first_property(described, ICAL_TZID_PROPERTY), id.constData());
    icalcomponent_add_component(m_calendar.get(), described);
    return zone;
}

template <typename Make>
void Writing::addTime(icalcomponent *to, const Record &record, const QDateTime &at, Make make)
{
    const QTimeZone zone = zoneOf(m_a, record);
    const bool day = record[m_a.allDay];
    if (!day && (zone == QTimeZone::utc() || !zoneFor(record))) {
        icalcomponent_add_property(to, make(utc(at)));
        return;
    }
    icalproperty *property = make(dateTime(at.toTimeZone(zone), day));
    if (day)
        icalproperty_set_parameter(property, icalparameter_new_value(ICAL_VALUE_DATE));
    else
        icalproperty_set_parameter(property, icalparameter_new_tzid(zone.id().constData()));
    icalcomponent_add_property(to, property);
}

void Writing::addText(icalcomponent *to, const QString &text, icalproperty *(*make)(const char *))
{
    if (!text.trimmed().isEmpty())
        icalcomponent_add_property(to, make(text.trimmed().toUtf8().constData()));
}

void Writing::addWhen(icalcomponent *to, const Record &record, bool task)
{
    const bool series = !record[m_a.recurrence].isEmpty();
    const QDateTime at = series && record[m_a.recursFrom].isValid() ? record[m_a.recursFrom] : record[m_a.at];
    const qint64 minutes = qMax(qint64(0), record[m_a.minutes]);
    const bool lasts = record[m_a.allDay] || minutes > 0;
    if (!task || series || lasts)
        addTime(to, record, at, icalproperty_new_dtstart);
    const QDateTime end = record[m_a.allDay] ? at.toTimeZone(zoneOf(m_a, record)).addDays(dayCount(m_a, record, at))
                                             : at.addSecs(minutes * 60);
    if (task && (!series || lasts))
        addTime(to, record, lasts ? end : at, icalproperty_new_due);
    else if (!task && lasts)
        addTime(to, record, end, icalproperty_new_dtend);
    const bool numbered = uidOfNumber(record[m_a.externalId], record[m_a.occurrence]) != record[m_a.externalId];
    if (record[m_a.occurrence].isValid() && (record[m_a.series] || numbered)) // its series may be in another file
        addTime(to, record, record[m_a.occurrence], icalproperty_new_recurrenceid);
}

/// What was taken out of a series and is in the file itself is said by its RECURRENCE-ID, not by an EXDATE.
void Writing::addRecurrence(icalcomponent *to, const Record &record)
{
    QString lines = record[m_a.recurrence].trimmed();
    if (lines.isEmpty())
        return;
    const auto replaced = [&](const QDateTime &at) {
        return std::any_of(m_items.begin(), m_items.end(), [&](const PlannedItem &item) {
            return item.record[m_a.series] == record.id() && item.record[m_a.occurrence] == at;
        });
    };
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u"\n"_s, u"\r\n"_s);
    const Component parsed(
        icalparser_parse_string(QByteArray("BEGIN:VEVENT\r\n" + lines.toUtf8() + "\r\nEND:VEVENT\r\n").constData()));
    const QTimeZone zone = zoneOf(m_a, record);
    for (icalproperty *p = parsed ? icalcomponent_get_first_property(parsed.get(), ICAL_ANY_PROPERTY) : nullptr; p;
         p = icalcomponent_get_next_property(parsed.get(), ICAL_ANY_PROPERTY)) {
        if (icalproperty_isa(p) == ICAL_EXDATE_PROPERTY) {
            const icaltimetype time = icalproperty_get_exdate(p);
            const QDate day(time.year, time.month, time.day);
            const QTime clock(time.hour, time.minute, time.second);
            const QDateTime at = time.is_date            ? allDayAt(day, zone)
                                 : icaltime_is_utc(time) ? QDateTime(day, clock, Qt::UTC)
                                                         : onClock(day, clock, zone);
            if (!replaced(at))
                addTime(to, record, at, icalproperty_new_exdate);
            continue;
        }
        icalcomponent_add_property(to, icalproperty_new_clone(p));
    }
}

void Writing::addState(icalcomponent *to, const Record &record, bool task)
{
    const bool done = record[m_a.status] == QLatin1StringView(Activity::done);
    if (!task) { // nobody else tells what took place from what was planned
        icalcomponent_add_property(to, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
        icalproperty *own = icalproperty_new_x(record[m_a.status].toUtf8().constData());
        icalproperty_set_x_name(own, "X-RAPPORT-STATUS");
        icalcomponent_add_property(to, own);
        return;
    }
    icalcomponent_add_property(to, icalproperty_new_status(done ? ICAL_STATUS_COMPLETED : ICAL_STATUS_NEEDSACTION));
    if (done)
        icalcomponent_add_property(to, icalproperty_new_completed(utc(record[m_a.at])));
}

void Writing::addAlarm(icalcomponent *to, const Record &record, bool fromEnd)
{
    if (record.value(m_a.remind).isNull() || record[m_a.status] != QLatin1StringView(Activity::planned))
        return;
    icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    addText(alarm, record.title(), icalproperty_new_description);
    if (record.title().isEmpty())
        addText(alarm, m_a.type.choiceLabel(record[m_a.type]), icalproperty_new_description);
    icaltriggertype before = icaltriggertype_from_int(0);
    before.duration = icaldurationtype_from_int(-int(qBound(qint64(0), record[m_a.remind], qint64(527040))) * 60);
    icalproperty *trigger = icalproperty_new_trigger(before);
    if (fromEnd)
        icalproperty_set_parameter(trigger, icalparameter_new_related(ICAL_RELATED_END));
    icalcomponent_add_property(alarm, trigger);
    icalcomponent_add_component(to, alarm);
}

void Writing::addItem(const PlannedItem &item)
{
    const Record &record = item.record;
    const bool task = record[m_a.type] == "task"_L1;
    icalcomponent *entry = icalcomponent_new(task ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT);
    addText(entry, uidOf(record), icalproperty_new_uid);
    const QDateTime changed = FieldType<QDateTime>::read(record.value(*m_a.updatedAt()));
    icalcomponent_add_property(
        entry, icalproperty_new_dtstamp(utc(changed.isValid() ? changed : QDateTime::currentDateTimeUtc())));
    addWhen(entry, record, task);
    addRecurrence(entry, record);
    const QString type = m_a.type.choiceLabel(record[m_a.type]);
    addText(entry, record[m_a.subject].isEmpty() ? type : record[m_a.subject], icalproperty_new_summary);
    addText(entry, record[m_a.body], icalproperty_new_description);
    addText(entry, record[m_a.place], icalproperty_new_location);
    addText(entry, type, icalproperty_new_categories);
    addText(entry, item.whom, icalproperty_new_contact);
    addState(entry, record, task);
    for (const Attendee &attendee : item.attendees) {
        icalproperty *property = icalproperty_new_attendee(("mailto:" + attendee.email.toUtf8()).constData());
        icalproperty_add_parameter(property, icalparameter_new_cn(attendee.name.toUtf8().constData()));
        icalcomponent_add_property(entry, property);
    }
    addAlarm(entry, record, task && !icalcomponent_get_first_property(entry, ICAL_DTSTART_PROPERTY));
    icalcomponent_add_component(m_calendar.get(), entry);
}

QByteArray Writing::text()
{
    icalcomponent_add_property(m_calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(m_calendar.get(),
                               icalproperty_new_prodid("-//Rapport//Rapport " RAPPORT_VERSION "//EN"));
    for (const PlannedItem &item : m_items)
        addItem(item);
    const std::unique_ptr<char, void (*)(void *)> text(icalcomponent_as_ical_string_r(m_calendar.get()),
                                                       icalmemory_free_buffer);
    return text.get();
}
} // namespace

QByteArray calendarFile(const CrmSchema &schema, const QList<PlannedItem> &items, const QString &file)
{
    return Writing(schema, items, file).text();
}
