// SPDX-License-Identifier: GPL-3.0-or-later
// The plain cases of phoneKey() without the library, for imports of millions of numbers; private to this module.
//
// The rule. Only digits and separators, one '+' in front; 00 in front is '+'. Then, for a country in the table:
// 1. The country is the calling code behind '+', or the region. A national number that begins like an exit code is left
//    to the library; one that begins with its own calling code is left to it too, unless it is longer than any national
//    number, when the code is cut off.
// 2. The trunk prefix (0; 8 in Russia, 1 in North America) is cut off once.
// 3. What remains must have a length possible in the country and must not begin with digits of a carrier code or one
//    more trunk prefix; then the key is calling code + remainder.
// Whatever fails a step is left to the library. A test compares both on random numbers of every country of the table.
#pragma once

#include <QString>
#include <optional>

// The key, or nothing when the library has to look.
std::optional<QString> fastPhoneKey(QStringView typed, const QString &region);

// The same key from libphonenumber alone.
QString libraryPhoneKey(QStringView typed, const QString &region);
