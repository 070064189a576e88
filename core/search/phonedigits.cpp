// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/phonedigits.h"

#include "core/text/characters.h"

#include <algorithm>

namespace
{
constexpr qsizetype shortestWith00 = 9; // fewer digits after 00 are rather a code or an extension

// E.164 assigns 1 and 7 to their zones whole, and these of two digits; all other country codes have three.
qsizetype countryCodeLength(QByteArrayView digits)
{
    constexpr QByteArrayView twoDigits =
        "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 "
        "60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 ";
    qsizetype length = 3;
    if (!digits.isEmpty() && (digits[0] == '1' || digits[0] == '7'))
        length = 1;
    else if (digits.size() >= 2 && twoDigits.contains(digits.first(2)))
        length = 2;
    return std::min(length, digits.size());
}
} // namespace

QByteArrayView PhoneDigits::withoutZeros() const
{
    QByteArrayView result = national();
    while (result.startsWith('0'))
        result = result.sliced(1);
    return result;
}

PhoneDigits phoneDigits(QStringView folded)
{
    PhoneDigits result;
    result.digits.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const char16_t c = folded[i].unicode();
        if (isAsciiDigit(c)) {
            const bool trunkPrefix = c == u'0' && result.international && i > 0 && folded[i - 1] == u'(' &&
                                     i + 1 < folded.size() && folded[i + 1] == u')';
            if (!trunkPrefix)
                result.digits.append(char(c));
        } else if (c == u'+' && result.digits.isEmpty()) {
            result.international = true;
        }
    }
    if (!result.international && result.digits.startsWith("00") && result.digits.size() >= shortestWith00) {
        result.international = true;
        result.digits.remove(0, 2);
    }
    if (result.international)
        result.countryLength = countryCodeLength(result.digits);
    return result;
}
