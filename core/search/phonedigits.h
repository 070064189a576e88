// SPDX-License-Identifier: GPL-3.0-or-later
// The digits of a phone number as typed, without asking whether it is a valid one: search must find what is there.
#pragma once

#include <QByteArray>
#include <QStringView>

struct PhoneDigits {
    QByteArray digits;           // all of them; without an international prefix 00 and the "(0)" of "+49 (0)30"
    bool international = false;  // began with + or 00
    qsizetype countryLength = 0; // digits of the country code (ITU-T E.164), 0 if not international

    QByteArrayView national() const { return QByteArrayView(digits).sliced(countryLength); }
    QByteArrayView withoutZeros() const; // national part without the trunk prefix: leading zeros
};

// `folded` has been through fold(), so all digits are ASCII.
PhoneDigits phoneDigits(QStringView folded);
