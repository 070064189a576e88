// SPDX-License-Identifier: GPL-3.0-or-later
// How each country orders the lines of an address, in one short text a country; private to this module.
#pragma once

#include <QString>

// Lines divided by '|', with S street (and its second line), C city, R region, P postcode. Anything else is written in
// front of the part that follows it, if both this and one before are there; a text in brackets always goes with its
// part: "[〒]P".
struct AddressFormat {
    QStringView lines;       // in Latin and other scripts
    QStringView nativeLines; // in the country's East Asian script; empty if it has none
};

// The format of the country (ISO code); a common one for those unknown.
AddressFormat addressFormat(const QString &country);
