// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/festivals.h"

#include "core/values/lunarcalendar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString Festival::name() const
{
    return QCoreApplication::translate("Festival", label);
}

QDate Festival::dayIn(int year) const
{
    switch (calendar) {
    case Gregorian:
        return QDate(year, month, day);
    case Lunar:
        return lunarToDate({year, month, day, false});
    case LunarEve:
        return lunarToDate({year, month, day, false}).addDays(-1);
    case SolarTerm:
        return solarTermDate(year, month);
    }
    return {};
}

QDate Festival::next(QDate from) const
{
    const QDate day = dayIn(from.year());
    return day >= from ? day : dayIn(from.year() + 1);
}

const QList<Festival> &festivals()
{
    static const QList<Festival> all{
        {"new_year", QT_TRANSLATE_NOOP("Festival", "New Year's Day"), Festival::Gregorian, 1, 1},
        {"spring_festival_eve", QT_TRANSLATE_NOOP("Festival", "Chinese New Year's Eve"), Festival::LunarEve, 1, 1},
        {"spring_festival", QT_TRANSLATE_NOOP("Festival", "Spring Festival"), Festival::Lunar, 1, 1},
        {"lantern_festival", QT_TRANSLATE_NOOP("Festival", "Lantern Festival"), Festival::Lunar, 1, 15},
        {"womens_day", QT_TRANSLATE_NOOP("Festival", "Women's Day"), Festival::Gregorian, 3, 8},
        {"qingming", QT_TRANSLATE_NOOP("Festival", "Qingming Festival"), Festival::SolarTerm, 15, 0},
        {"labour_day", QT_TRANSLATE_NOOP("Festival", "Labour Day"), Festival::Gregorian, 5, 1},
        {"dragon_boat_festival", QT_TRANSLATE_NOOP("Festival", "Dragon Boat Festival"), Festival::Lunar, 5, 5},
        {"qixi", QT_TRANSLATE_NOOP("Festival", "Qixi Festival"), Festival::Lunar, 7, 7},
        {"mid_autumn_festival", QT_TRANSLATE_NOOP("Festival", "Mid-Autumn Festival"), Festival::Lunar, 8, 15},
        {"national_day", QT_TRANSLATE_NOOP("Festival", "National Day (China)"), Festival::Gregorian, 10, 1},
        {"double_ninth", QT_TRANSLATE_NOOP("Festival", "Double Ninth Festival"), Festival::Lunar, 9, 9},
        {"christmas", QT_TRANSLATE_NOOP("Festival", "Christmas"), Festival::Gregorian, 12, 25},
    };
    return all;
}

const Festival *festivalOf(const QString &key)
{
    const QList<Festival> &all = festivals();
    const auto at =
        std::find_if(all.begin(), all.end(), [&key](const Festival &f) { return key == QLatin1String(f.key); });
    return at == all.end() ? nullptr : &*at;
}

QList<FestivalDay> festivalsBetween(QDate from, QDate to)
{
    QList<FestivalDay> days;
    for (int year = from.year(); from.isValid() && to.isValid() && year <= to.year(); ++year) {
        for (const Festival &festival : festivals()) {
            const QDate day = festival.dayIn(year);
            if (day.isValid() && day >= from && day <= to)
                days.append({day, &festival});
        }
    }
    std::stable_sort(days.begin(), days.end(),
                     [](const FestivalDay &a, const FestivalDay &b) { return a.day < b.day; });
    return days;
}
