// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recurrence.h"

#include <algorithm>
#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

// libical walks the clock of the zone, which it is not told: what it gives are days and times without a zone, and Qt
// makes them instants. So summer time comes from one place, that of all other times of the program.
namespace
{
constexpr int mostSteps = 200000; ///< a rule that has given nothing until then gives nothing

struct ComponentFree {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
struct IteratorFree {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

QDateTime instantOf(const icaltimetype &time, const QTimeZone &zone)
{
    const QDate day(time.year, time.month, time.day);
    const QTime clock(time.hour, time.minute, qMin(time.second, 59));
    return time.is_date ? day.startOfDay(zone) : onClock(day, clock, zone);
}

icaltimetype clockOf(const QDateTime &instant, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    icaltimetype time = icaltime_null_time();
    time.year = local.date().year();
    time.month = local.date().month();
    time.day = local.date().day();
    time.hour = local.time().hour();
    time.minute = local.time().minute();
    time.second = local.time().second();
    return time;
}

/// The zone in which a property means its times.
QTimeZone zoneOf(icalproperty *property, const icaltimetype &time, const QTimeZone &otherwise)
{
    if (time.zone && icaltime_is_utc(time))
        return QTimeZone::utc();
    const icalparameter *named = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const QTimeZone zone(named ? QByteArray(icalparameter_get_tzid(named)) : QByteArray());
    return zone.isValid() ? zone : otherwise;
}

/// Everything of the rule but the end counts in days and times of the zone, and so must the end.
icalrecurrencetype ruleOf(const QByteArray &text, const QTimeZone &zone)
{
    icalrecurrencetype rule = icalrecurrencetype_from_string(text.constData());
    if (icaltime_is_null_time(rule.until))
        return rule;
    if (rule.until.is_date) {
        rule.until.is_date = 0;
        rule.until.hour = 23;
        rule.until.minute = rule.until.second = 59;
    } else if (icaltime_is_utc(rule.until)) {
        rule.until = clockOf(instantOf(rule.until, QTimeZone::utc()), zone);
    }
    return rule;
}
} // namespace

QDateTime onClock(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime instant(day, time, zone);
    if (instant.isValid())
        return instant;
    const QDateTime plain(day, time, Qt::UTC);
    return plain.addSecs(-zone.offsetFromUtc(plain.addDays(-1))).toTimeZone(zone);
}

Recurrence::Recurrence(const QDateTime &first, const QTimeZone &zone) : m_first(first), m_zone(zone) {}

std::optional<Recurrence> Recurrence::parse(const QString &lines, const QDateTime &first, const QTimeZone &zone)
{
    Recurrence recurrence(first.toTimeZone(zone), zone);
    if (!first.isValid() || !zone.isValid() || !recurrence.read(lines))
        return {};
    return recurrence;
}

bool Recurrence::read(const QString &lines)
{
    QString text = lines.trimmed();
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u"\n"_s, u"\r\n"_s);
    const QByteArray event = "BEGIN:VEVENT\r\n" + text.toUtf8() + "\r\nEND:VEVENT\r\n";
    const std::unique_ptr<icalcomponent, ComponentFree> parsed(icalparser_parse_string(event.constData()));
    if (!parsed)
        return false;
    for (icalproperty *p = icalcomponent_get_first_property(parsed.get(), ICAL_ANY_PROPERTY); p;
         p = icalcomponent_get_next_property(parsed.get(), ICAL_ANY_PROPERTY)) {
        const icalproperty_kind kind = icalproperty_isa(p);
        if (kind == ICAL_RRULE_PROPERTY || kind == ICAL_EXRULE_PROPERTY) {
            const QByteArray rule = icalvalue_as_ical_string(icalproperty_get_value(p));
            (kind == ICAL_RRULE_PROPERTY ? m_rules : m_exceptRules).append(rule);
        } else if (kind == ICAL_RDATE_PROPERTY) {
            const icaldatetimeperiodtype added = icalproperty_get_rdate(p);
            const icaltimetype time = icaltime_is_null_time(added.time) ? added.period.start : added.time;
            m_dates.append(instantOf(time, zoneOf(p, time, m_zone)).toTimeZone(m_zone));
        } else if (kind == ICAL_EXDATE_PROPERTY) {
            const icaltimetype time = icalproperty_get_exdate(p);
            if (time.is_date)
                m_exceptedDays.insert(QDate(time.year, time.month, time.day));
            else
                m_excepted.insert(instantOf(time, zoneOf(p, time, m_zone)).toMSecsSinceEpoch());
        } else {
            return false; // libical makes X-LIC-ERROR of what it cannot read
        }
    }
    return !m_rules.isEmpty() || !m_dates.isEmpty();
}

bool Recurrence::isExcepted(const QDateTime &instant) const
{
    if (m_excepted.contains(instant.toMSecsSinceEpoch()) || m_exceptedDays.contains(instant.date()))
        return true;
    return std::any_of(m_exceptRules.begin(), m_exceptRules.end(), [&](const QByteArray &rule) {
        QList<QDateTime> same;
        addRule(
            rule, instant, instant.addMSecs(1), 1, [](const QDateTime &) { return true; }, &same);
        return !same.isEmpty();
    });
}

void Recurrence::addRule(const QByteArray &text, const QDateTime &from, const QDateTime &to, int limit,
                         const std::function<bool(const QDateTime &)> &wanted, QList<QDateTime> *found) const
{
    const icalrecurrencetype rule = ruleOf(text, m_zone);
    const icaltimetype first = clockOf(m_first, m_zone);
    const std::unique_ptr<icalrecur_iterator, IteratorFree> iterator(icalrecur_iterator_new(rule, first));
    if (!iterator)
        return;
    const QDateTime nearly = from.addDays(-1); // the clock of the zone may stand a little before or behind
    if (rule.count == 0 && nearly > m_first && !text.contains("BYWEEKNO")) // for weeks libical skips too far
        icalrecur_iterator_set_start(iterator.get(), clockOf(nearly, m_zone));
    int taken = 0;
    for (int step = 0; step < mostSteps; ++step) {
        const icaltimetype time = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(time))
            return;
        const QDateTime instant = instantOf(time, m_zone);
        if (instant >= to)
            return;
        if (instant < from || instant < m_first || !wanted(instant))
            continue;
        found->append(instant);
        if (limit && ++taken == limit)
            return;
    }
}

QList<QDateTime> Recurrence::between(const QDateTime &from, const QDateTime &to, int limit) const
{
    QList<QDateTime> found;
    const auto add = [&](const QDateTime &instant) {
        if (instant >= from && instant < to && !isExcepted(instant))
            found.append(instant);
    };
    for (const QByteArray &rule : m_rules)
        addRule(
            rule, from, to, limit, [this](const QDateTime &instant) { return !isExcepted(instant); }, &found);
    if (m_rules.isEmpty())
        add(m_first);
    for (const QDateTime &date : m_dates)
        add(date);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return limit ? found.mid(0, limit) : found;
}

QDateTime Recurrence::after(const QDateTime &instant) const
{
    const QDateTime end(QDate(2500, 1, 1), QTime(0, 0), Qt::UTC);
    return between(instant.addMSecs(1).toTimeZone(m_zone), end, 1).value(0);
}

QString linesWithout(const QString &lines, const QDateTime &instant, const QTimeZone &zone, bool allDay)
{
    const QString line = allDay ? u"EXDATE;VALUE=DATE:"_s + instant.toTimeZone(zone).date().toString(u"yyyyMMdd")
                                : u"EXDATE:"_s + instant.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'");
    return lines.trimmed() + u'\n' + line;
}
