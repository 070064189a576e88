// SPDX-License-Identifier: GPL-3.0-or-later
// Names, places and codes that invented customers are made of.
#pragma once

#include <QStringList>

namespace invented
{
struct Han {
    QString character, traditional, reading;
};

struct Place {
    QString city, street;
    QString areaCode; ///< national, without the zero
};

enum Land { Chinese, English, German, Latin };

extern const QList<Han> hanSurnames;
extern const QList<Han> hanGiven;
extern const QStringList englishGiven;
extern const QStringList englishFamily;
extern const QStringList germanGiven;
extern const QStringList germanFamily;
extern const QStringList latinGiven;
extern const QStringList latinFamily;
extern const QList<std::pair<QString, QString>> nicknames;
extern const QList<Place> hanPlaces;
extern const QList<Place> englishPlaces;
extern const QList<Place> germanPlaces;
extern const QList<Place> latinPlaces;
extern const QStringList callingCodes;
} // namespace invented
