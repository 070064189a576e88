// SPDX-License-Identifier: GPL-3.0-or-later
// Days of the year on which one congratulates customers, of the Chinese and the Gregorian calendar. Any thread.
#pragma once

#include <QDate>
#include <QList>
#include <QString>

struct Festival {
    enum Calendar {
        Gregorian,
        Lunar,     ///< month and day of the Chinese calendar, never in a leap month
        LunarEve,  ///< the day before that one: the twelfth month has 29 or 30 days
        SolarTerm, ///< `month` is the longitude of the sun
    };
    const char *key; ///< for storage and for conditions
    const char *label;
    Calendar calendar;
    int month, day;

    QString name() const;
    /// Each festival is once in a Gregorian year; invalid outside of the years that lunarcalendar.h knows.
    QDate dayIn(int year) const;
    QDate next(QDate from) const; ///< on that day or after it
};

const QList<Festival> &festivals();
const Festival *festivalOf(const QString &key); ///< or none

struct FestivalDay {
    QDate day;
    const Festival *festival;
};
/// Both days included, in order; those of one day as they are declared.
QList<FestivalDay> festivalsBetween(QDate from, QDate to);
