// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/chineseastronomy.h"

#include <QDate>
#include <cmath>
#include <iterator>
#include <numbers>

namespace
{
double sine(double degrees)
{
    return std::sin(std::fmod(degrees, 360.0) * std::numbers::pi / 180);
}
double cosine(double degrees)
{
    return sine(degrees + 90);
}

// Seconds that the even time of the formulas is ahead of the clock, between observed and expected values.
double clockLag(double year)
{
    struct Known {
        double year, seconds;
    };
    static constexpr Known known[] = {{1800, 14}, {1850, 7},  {1900, -3}, {1920, 21},  {1950, 29}, {1970, 40},
                                      {1990, 57}, {2010, 66}, {2050, 80}, {2100, 150}, {2200, 350}};
    for (const Known *at = known + 1; at != std::end(known); ++at) {
        if (year <= at->year) {
            const Known &before = at[-1];
            return before.seconds + (at->seconds - before.seconds) * (year - before.year) / (at->year - before.year);
        }
    }
    return std::end(known)[-1].seconds;
}

qint64 civilDay(double julian)
{
    const double year = 2000 + (julian - 2451545.0) / 365.25;
    const bool byBeijing = year >= 1914 && year < 1929;
    const double hoursEast = byBeijing ? (116 + 25.0 / 60) / 15 : 8.0;
    return qint64(std::floor(julian - clockLag(year) / 86400 + hoursEast / 24 + 0.5));
}

double newMoon(int k)
{
    const double t = k / 1236.85;
    const double e = 1 - 0.002516 * t - 0.0000074 * t * t;
    const double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t - 0.00000011 * t * t * t;
    const double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t;
    const double node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t;
    const double omega = 124.7746 - 1.56375588 * k + 0.0020672 * t * t + 0.00000215 * t * t * t;
    double day = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.000000150 * t * t * t;

    struct Term {
        double size;
        int eccentric, sun, moon, node;
    };
    static constexpr Term terms[] = {
        {-0.40720, 0, 0, 1, 0}, {0.17241, 1, 1, 0, 0},    {0.01608, 0, 0, 2, 0},  {0.01039, 0, 0, 0, 2},
        {0.00739, 1, -1, 1, 0}, {-0.00514, 1, 1, 1, 0},   {0.00208, 2, 2, 0, 0},  {-0.00111, 0, 0, 1, -2},
        {-0.00057, 0, 0, 1, 2}, {0.00056, 1, 1, 2, 0},    {-0.00042, 0, 0, 3, 0}, {0.00042, 1, 1, 0, 2},
        {0.00038, 1, 1, 0, -2}, {-0.00024, 1, -1, 2, 0},  {-0.00007, 0, 2, 1, 0}, {0.00004, 0, 0, 2, -2},
        {0.00004, 0, 3, 0, 0},  {0.00003, 0, 1, 1, -2},   {0.00003, 0, 0, 2, 2},  {-0.00003, 0, 1, 1, 2},
        {0.00003, 0, -1, 1, 2}, {-0.00002, 0, -1, 1, -2}, {-0.00002, 0, 1, 3, 0}, {0.00002, 0, 0, 4, 0},
    };
    for (const Term &term : terms) {
        day += term.size * std::pow(e, term.eccentric) * sine(term.sun * sun + term.moon * moon + term.node * node);
    }
    day -= 0.00017 * sine(omega);

    struct Planet {
        double size, start, speed;
    };
    static constexpr Planet planets[] = {
        {0.000325, 299.77, 0.107408},  {0.000165, 251.88, 0.016321}, {0.000164, 251.83, 26.651886},
        {0.000126, 349.42, 36.412478}, {0.000110, 84.66, 18.206239}, {0.000062, 141.74, 53.303771},
        {0.000060, 207.14, 2.453732},  {0.000056, 154.84, 7.306860}, {0.000047, 34.52, 27.261239},
        {0.000042, 207.19, 0.121824},  {0.000040, 291.34, 1.844379}, {0.000037, 161.72, 24.198154},
        {0.000035, 239.56, 25.513099}, {0.000023, 331.55, 3.592518},
    };
    for (const Planet &planet : planets)
        day += planet.size * sine(planet.start + planet.speed * k);
    return day;
}

struct Wave {
    double size, phase, speed; // 1e-8 radians, radians, radians in a thousand years
};

double sum(const Wave *from, const Wave *to, double t)
{
    double total = 0;
    for (; from != to; ++from)
        total += from->size * std::cos(from->phase + from->speed * t);
    return total;
}

// Apparent longitude in degrees, 0 to 360.
double sunLongitude(double julian)
{
    static constexpr Wave constant[] = {
        {175347046, 0, 0},           {3341656, 4.6692568, 6283.07585},
        {34894, 4.6261, 12566.1517}, {3497, 2.7441, 5753.3849},
        {3418, 2.8289, 3.5231},      {3136, 3.6277, 77713.7715},
        {2676, 4.4181, 7860.4194},   {2343, 6.1352, 3930.2097},
        {1324, 0.7425, 11506.7698},  {1273, 2.0371, 529.691},
        {1199, 1.1096, 1577.3435},   {990, 5.233, 5884.927},
        {902, 2.045, 26.298},        {857, 3.508, 398.149},
        {780, 1.179, 5223.694},      {753, 2.533, 5507.553},
        {505, 4.583, 18849.228},     {492, 4.205, 775.523},
        {357, 2.92, 0.067},          {317, 5.849, 11790.629},
        {284, 1.899, 796.298},       {271, 0.315, 10977.079},
        {243, 0.345, 5486.778},      {206, 4.806, 2544.314},
        {205, 1.869, 5573.143},      {202, 2.458, 6069.777},
        {156, 0.833, 213.299},       {132, 3.411, 2942.463},
        {126, 1.083, 20.775},        {115, 0.645, 0.98},
        {103, 0.636, 4694.003},      {102, 0.976, 15720.839},
    };
    static constexpr Wave linear[] = {
        {628331966747, 0, 0}, {206059, 2.678235, 6283.07585}, {4303, 2.6351, 12566.1517}, {425, 1.59, 3.523},
        {119, 5.796, 26.298}, {109, 2.966, 1577.344},         {93, 2.59, 18849.23},       {72, 1.14, 529.69},
        {68, 1.87, 398.15},
    };
    static constexpr Wave quadratic[] = {
        {52919, 0, 0},
        {8720, 1.0721, 6283.0758},
        {309, 0.867, 12566.152},
    };
    const double t = (julian - 2451545.0) / 365250;
    const double earth = sum(std::begin(constant), std::end(constant), t) +
                         sum(std::begin(linear), std::end(linear), t) * t +
                         sum(std::begin(quadratic), std::end(quadratic), t) * t * t;
    // Nutation and the way of the light, in seconds of arc.
    const double node = 125.04452 - 19341.36261 * t;
    const double shift = -17.20 * sine(node) - 1.32 * sine(2 * (280.4665 + 360007.698 * t)) + 0.21 * sine(2 * node) -
                         20.4898 * (1 + 0.01671 * cosine(357.5291 + 359990.503 * t)) - 0.09;
    const double longitude = 180 + earth * 1e-8 * 180 / std::numbers::pi + shift / 3600;
    return longitude - 360 * std::floor(longitude / 360);
}
} // namespace

qint64 newMoonDay(int k)
{
    // In September 2057 and August 2097 the moon is new within half a minute of midnight, nearer than anybody can
    // foretell how fast the earth will turn. The Hong Kong Observatory, which says so, publishes the days before.
    const bool early = k == 714 || k == 1207;
    return civilDay(newMoon(k)) - (early ? 1 : 0);
}

qint64 solarTermDay(int year, int longitude)
{
    // The sun stands at about 280 degrees on 1 January.
    double julian = double(QDate(year, 1, 1).toJulianDay()) + std::fmod(longitude - 280 + 360, 360) * 365.2422 / 360;
    for (int i = 0; i < 6; ++i)
        julian += std::remainder(longitude - sunLongitude(julian), 360.0) * 365.2422 / 360;
    return civilDay(julian);
}
