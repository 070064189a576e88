// SPDX-License-Identifier: GPL-3.0-or-later
// When the moon is new and where the sun stands, to the minute, in the time of China; private to this module.
#pragma once

#include <QtGlobal>

// Days are Julian day numbers of the civil day in China: UTC+8, from 1914 to 1928 the mean time of Beijing.

// The day of the k-th new moon after that of 6 January 2000. Formula: Meeus, Astronomical Algorithms, chapter 49.
qint64 newMoonDay(int k);

// The day on which the sun reaches a longitude (degrees; 270 is the winter solstice) in a Gregorian year.
// Theory: VSOP87 of Bretagnon and Francou, its larger terms as in Meeus, appendix III, and chapter 25.
qint64 solarTermDay(int year, int longitude);
