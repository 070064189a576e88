// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/calendarzones.h"

#include <QDateTime>
#include <QRegularExpression>
#include <cstdlib>
#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{
struct ZoneFree {
    void operator()(icaltimezone *zone) const { icaltimezone_free(zone, 1); }
};

/// Days on which zones that are not the same differ, whatever rule for summer time they have.
constexpr std::pair<int, int> tellingDays[] = {{1, 15}, {3, 20}, {4, 15}, {7, 15}, {10, 15}, {10, 30}};
constexpr qsizetype winter = 0, summer = 3; ///< of the northern half; places in it

QList<int> offsets(icaltimezone *zone, int year)
{
    QList<int> all;
    for (const auto &[month, day] : tellingDays) {
        icaltimetype time = icaltime_null_time();
        time.year = year;
        time.month = month;
        time.day = day;
        time.hour = 12;
        int daylight = 0;
        all.append(icaltimezone_get_utc_offset_of_utc_time(zone, &time, &daylight));
    }
    return all;
}

QList<int> offsets(const QTimeZone &zone, int year)
{
    QList<int> all;
    for (const auto &[month, day] : tellingDays)
        all.append(zone.offsetFromUtc(QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC)));
    return all;
}
} // namespace

void CalendarZones::describe(icalcomponent_impl *vtimezone)
{
    if (icalproperty *id = icalcomponent_get_first_property(vtimezone, ICAL_TZID_PROPERTY))
        m_described.insert(QString::fromUtf8(icalproperty_get_tzid(id)), vtimezone);
}

QTimeZone CalendarZones::zone(const QString &id, int year)
{
    const auto known = m_known.constFind(id);
    if (known != m_known.cend())
        return *known;
    QTimeZone zone = named(id);
    if (!zone.isValid() && m_described.contains(id))
        zone = described(m_described[id], year);
    m_known.insert(id, zone);
    return zone;
}

/// Other programs put words of their own before the name: "/freeassociation.sourceforge.net/Europe/Berlin".
QTimeZone CalendarZones::named(const QString &id) const
{
    const QStringList parts = id.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype from = 0; from < parts.size(); ++from) {
        const QByteArray name = parts.mid(from).join(u'/').toUtf8();
        if (QTimeZone::isTimeZoneIdAvailable(name))
            return QTimeZone(name);
    }
    if (const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(id.toUtf8()); !windows.isEmpty())
        return QTimeZone(windows);
    // "(GMT +01:00)" and nothing more: Outlook puts names behind it for zones that have summer time. Qt's own zones are
    // called "UTC+01:00", those of whole hours are known everywhere by names that count to the west.
    static const QRegularExpression plain(u"^\\(?(?:GMT|UTC) ?([+-])(\\d\\d):?(\\d\\d)\\)?$"_s);
    const QRegularExpressionMatch offset = plain.match(id.trimmed());
    if (!offset.hasMatch())
        return {};
    const bool east = offset.captured(1) == u"+"_s;
    if (offset.captured(3) == u"00"_s)
        return QTimeZone((east ? "Etc/GMT-" : "Etc/GMT+") + QByteArray::number(offset.captured(2).toInt()));
    return QTimeZone((u"UTC"_s + offset.captured(1) + offset.captured(2) + u':' + offset.captured(3)).toLatin1());
}

QTimeZone CalendarZones::described(icalcomponent_impl *vtimezone, int year) const
{
    for (icalproperty *p = icalcomponent_get_first_property(vtimezone, ICAL_X_PROPERTY); p;
         p = icalcomponent_get_next_property(vtimezone, ICAL_X_PROPERTY))
        if (qstrcmp(icalproperty_get_x_name(p), "X-LIC-LOCATION") == 0)
            if (const QTimeZone zone = named(QString::fromUtf8(icalproperty_get_x(p))); zone.isValid())
                return zone;
    const std::unique_ptr<icaltimezone, ZoneFree> own(icaltimezone_new());
    icalcomponent *copy = icalcomponent_new_clone(vtimezone);
    if (!icaltimezone_set_component(own.get(), copy)) {
        icalcomponent_free(copy);
        return {};
    }
    // The one that agrees most often; in winter and summer it must. Old descriptions change a week before or after.
    const QList<int> wanted = offsets(own.get(), year);
    QTimeZone best;
    qsizetype most = 0;
    const auto consider = [&](const QTimeZone &zone) {
        const QList<int> has = offsets(zone, year);
        qsizetype same = 0;
        for (qsizetype i = 0; i < has.size(); ++i)
            same += has[i] == wanted[i];
        if (same > most && has[winter] == wanted[winter] && has[summer] == wanted[summer]) {
            best = zone;
            most = same;
        }
    };
    consider(QTimeZone::systemTimeZone());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QByteArray windows = QTimeZone::ianaIdToWindowsId(id);
        if (!windows.isEmpty() && QTimeZone::windowsIdToDefaultIanaId(windows) == id) // one of each kind
            consider(QTimeZone(id));
    }
    constexpr int hour = 3600;
    if (!best.isValid() && wanted.first() % hour == 0) // such names count to the west
        best = QTimeZone((wanted.first() > 0 ? "Etc/GMT-" : "Etc/GMT+") +
                         QByteArray::number(std::abs(wanted.first() / hour)));
    return best;
}
