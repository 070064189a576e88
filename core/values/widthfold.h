// SPDX-License-Identifier: GPL-3.0-or-later
// What an input method leaves in numbers, codes and addresses, made plain ASCII before anything is read from them.
// Pure, any thread.
#pragma once

#include <QString>

// Full-width letters, digits and signs become ASCII, every kind of space a plain one, dashes and minus signs '-',
// decimal digits of any script 0-9. All else stays. Never changes the number of UTF-16 units of a BMP text.
QString foldWidth(QStringView text);

// One code unit of the above; surrogates stay.
char16_t foldWidth(char16_t unit);

// The number written in Chinese figures, 〇 to 九十九 (廿三 and 二十三, 两 as 2, 1985 as 一九八五), or -1.
int chineseNumber(QStringView text);

// 1 to 99 in Chinese figures as in dates: 十, 二十三. The figures are the same in both scripts.
QString toChineseNumber(int number);
