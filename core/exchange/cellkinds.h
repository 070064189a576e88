// SPDX-License-Identifier: GPL-3.0-or-later
// What a single cell looks like: yes or no, a mail address, a web address, a phone number. Shapes only, no look-up.
#pragma once

#include <QStringView>
#include <optional>

// Yes and no in the ways people write them: yes/no, ja/nein, oui/non, 是/否, 有/无, true/false, WAHR/FALSCH, 1/0, ✓/✗,
// x, on/off.
std::optional<bool> parseYesNo(QStringView text);

bool looksLikeEmail(QStringView text);
bool looksLikeUrl(QStringView text);
// A number to dial: 7 to 20 digits with signs as people put them, and an extension; plain digits only when they start
// with 0, or as a Chinese mobile number does.
bool looksLikePhone(QStringView text);
