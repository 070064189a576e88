// SPDX-License-Identifier: GPL-3.0-or-later
// How a telephone number ends: the part that it has in common with itself when it is written without its country or
// area code.
#pragma once

#include <QMetaType>
#include <QString>

constexpr int phoneEndDigits = 7; ///< shorter subscriber numbers are not told apart without their area code

/// Given to Facts::lookup() of a Phone field in the place of a value: all whose normal form ends with these digits, an
/// extension aside. At most phoneEndDigits of them count; of fewer the whole number must consist.
struct PhoneEnd {
    QString digits;
};
Q_DECLARE_METATYPE(PhoneEnd)
