// SPDX-License-Identifier: GPL-3.0-or-later
// Mail and web addresses as people type them. Nothing is looked up in the network. Pure, any thread.
#pragma once

#include <QString>

// One address: something@domain.tld, no spaces; international names are fine.
bool plausibleEmail(QStringView typed);

// For matching: without "mailto:", spaces and <>, case folded, full-width letters made plain. Nothing is guessed about
// dots or tags, as they tell addresses apart at most providers. Empty for empty text.
QString emailKey(QStringView typed);

// An address a browser opens: what has a web scheme stays, "example.com/a" gets https:// in front. Empty when the
// text is no web address: other schemes (javascript:, file:), mail addresses, plain words.
QString webUrl(QStringView typed);

// "example.com" of a web or mail address, lower case and without "www."; empty if there is none.
QString domainOf(QStringView urlOrEmail);
