// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/addressformats.h"

namespace
{
struct Group {
    QStringView countries;
    AddressFormat format;
};

// By the postal services' own rules as the Universal Postal Union lists them.
constexpr Group groups[] = {
    {u"CN", {u"S|C|R P", u"RCS|P"}},
    {u"TW", {u"S|C P|R", u"P|RCS"}},
    {u"HK MO", {u"S|C|R", u"RCS"}},
    {u"JP", {u"S|C, R P", u"[〒]P|RC|S"}},
    {u"KR", {u"S|C, R P", u"R C S|P"}},
    {u"KP", {u"S|C, R P", u"R C S|P"}},
    {u"US PR GU VI AS MP", {u"S|C, R P"}},
    {u"CA", {u"S|C R  P"}},
    {u"AU", {u"S|C R P"}},
    {u"NZ", {u"S|R|C P"}},
    {u"GB GG JE IM GI FK", {u"S|C|R|P"}},
    {u"IE", {u"S|C|R|P"}},
    {u"ZA", {u"S|C|R|P"}},
    {u"IN", {u"S|C P|R"}},
    {u"PK BD LK NP", {u"S|C-P|R"}},
    {u"SG", {u"S|C P"}},
    {u"MY", {u"S|P C|R"}},
    {u"TH", {u"S|C|R P"}},
    {u"PH", {u"S|P C|R"}},
    {u"ID", {u"S|C|R P"}},
    {u"VN", {u"S|C|R P"}},
    {u"KZ UZ", {u"P|R|C|S"}},
    {u"RU UA BY", {u"S|C|R|P"}},
    {u"HU", {u"C|S|P"}},
    {u"BR", {u"S|C - R|P"}},
    {u"MX", {u"S|P C, R"}},
    {u"AR", {u"S|P C|R"}},
    {u"CL", {u"S|P C|R"}},
    {u"CO PE EC VE", {u"S|C, R P"}},
    {u"IT SM VA", {u"S|P C R"}},
    {u"ES", {u"S|P C|R"}},
    {u"TR", {u"S|P C/R"}},
    {u"EG", {u"S|C|R|P"}},
    {u"SA", {u"S|C P|R"}},
    {u"AE QA OM KW BH", {u"S|C|R|P"}},
    {u"LV", {u"S|C, P|R"}},
    {u"LT", {u"S|[LT-]P C|R"}},
    {u"MD", {u"S|[MD-]P C|R"}},
    {u"LU", {u"S|[L-]P C"}},
    {u"IR", {u"R|C|S|P"}},
};
// Most of Europe, Africa and the Near East: "10115 Berlin".
constexpr AddressFormat common = {u"S|P C|R", {}};
} // namespace

AddressFormat addressFormat(const QString &country)
{
    if (country.size() == 2) {
        for (const Group &group : groups) {
            if (group.countries.contains(country))
                return group.format;
        }
    }
    return common;
}
