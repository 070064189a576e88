// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/phonefast.h"

#include <array>
#include <bit>
#include <cstdlib>
#include <phonenumbers/phonenumberutil.h>

namespace
{
struct Country {
    const char *region;
    const char *code;   // calling code
    char trunk;         // '\0': none
    const char *avoid;  // beginnings of national numbers that may be carrier codes; blank separated
    const char *exit;   // beginnings of national numbers that may be exit codes other than 00
    quint32 lengths{0}; // bit n: n digits are possible
};

constexpr int maxDigits = 20;

int longestOf(const Country &country)
{
    return int(std::bit_width(country.lengths)) - 1;
}

std::array<Country, 38> makeCountries()
{
    std::array<Country, 38> countries = {{
        {"US", "1", '1', "0 1", "0"},        {"CA", "1", '1', "0 1", "0"},   {"RU", "7", '8', "", "810"},
        {"ZA", "27", '0', "0", ""},          {"GR", "30", '\0', "", ""},     {"NL", "31", '0', "0", ""},
        {"BE", "32", '0', "0", ""},          {"FR", "33", '0', "0", ""},     {"ES", "34", '\0', "", ""},
        {"IT", "39", '\0', "", ""},          {"CH", "41", '0', "0", ""},     {"AT", "43", '0', "0", ""},
        {"GB", "44", '0', "0", ""},          {"DK", "45", '\0', "", ""},     {"SE", "46", '0', "0", ""},
        {"NO", "47", '\0', "", ""},          {"PL", "48", '\0', "", ""},     {"DE", "49", '0', "0", ""},
        {"MY", "60", '0', "0", ""},          {"AU", "61", '0', "0 1", "14"}, {"ID", "62", '0', "0", ""},
        {"NZ", "64", '0', "0", ""},          {"SG", "65", '\0', "", "0"},    {"TH", "66", '0', "0", ""},
        {"JP", "81", '0', "0", "010"},       {"KR", "82", '0', "0 8", ""},   {"VN", "84", '0', "0", ""},
        {"CN", "86", '0', "0 11 12 17", ""}, {"TR", "90", '0', "0", ""},     {"IN", "91", '0', "0", ""},
        {"PT", "351", '\0', "", ""},         {"IE", "353", '0', "0", ""},    {"FI", "358", '0', "0", "9"},
        {"UA", "380", '0', "0", ""},         {"CZ", "420", '\0', "", ""},    {"HK", "852", '\0', "", "0"},
        {"MO", "853", '\0', "", "0"},        {"TW", "886", '0', "0", "019"},
    }};
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    for (Country &country : countries) {
        quint64 number = 1;
        for (int digits = 1; digits <= 17; ++digits, number *= 10) {
            i18n::phonenumbers::PhoneNumber probe;
            probe.set_country_code(std::atoi(country.code));
            probe.set_national_number(number);
            if (library.IsPossibleNumberWithReason(probe) == PhoneNumberUtil::IS_POSSIBLE)
                country.lengths |= 1u << digits;
        }
    }
    return countries;
}

const std::array<Country, 38> &countries()
{
    static const std::array<Country, 38> table = makeCountries();
    return table;
}

const Country *countryOfRegion(const QString &region)
{
    static const std::array<const Country *, 26 * 26> byRegion = [] {
        std::array<const Country *, 26 * 26> index{};
        for (const Country &country : countries())
            index[(country.region[0] - 'A') * 26 + country.region[1] - 'A'] = &country;
        return index;
    }();
    if (region.size() != 2 || region[0] < u'A' || region[0] > u'Z' || region[1] < u'A' || region[1] > u'Z')
        return nullptr;
    return byRegion[(region[0].unicode() - 'A') * 26 + region[1].unicode() - 'A'];
}

const Country *countryOfCode(int code)
{
    static const std::array<const Country *, 1000> byCode = [] {
        std::array<const Country *, 1000> index{};
        for (const Country &country : countries()) {
            const Country *&entry = index[std::atoi(country.code)];
            entry = entry ? entry : &country;
        }
        return index;
    }();
    return byCode[code];
}

struct Digits {
    char text[maxDigits];
    int count = 0;
    int from = 0;
    bool plus = false;

    int left() const { return count - from; }
    char front() const { return from < count ? text[from] : '\0'; }
    // Any of the blank separated beginnings.
    bool beginsWith(const char *beginnings) const
    {
        int at = from;
        bool same = true;
        for (const char *c = beginnings;; ++c) {
            if (*c == ' ' || *c == '\0') {
                if (same && at > from)
                    return true;
                if (*c == '\0')
                    return false;
                at = from;
                same = true;
            } else {
                same = same && at < count && text[at] == *c;
                ++at;
            }
        }
    }
};

// False when there is anything but digits, separators and a '+' in front.
bool readDigits(QStringView typed, Digits &digits)
{
    for (const QChar c : typed) {
        const char16_t u = c.unicode();
        const int digit = u >= u'0' && u <= u'9' ? u - u'0' : u >= 0xFF10 && u <= 0xFF19 ? u - 0xFF10 : -1;
        if (digit >= 0) {
            if (digits.count == maxDigits)
                return false;
            digits.text[digits.count++] = char('0' + digit);
        } else if (u == u'+' || u == 0xFF0B) {
            if (digits.count > 0 || digits.plus)
                return false;
            digits.plus = true;
        } else if (u != u' ' && u != u'-' && u != u'.' && u != u'(' && u != u')' && u != 0xA0 && u != 0x3000 &&
                   u != 0xFF08 && u != 0xFF09 && u != 0xFF0D && (u < 0x2010 || u > 0x2015)) {
            return false;
        }
    }
    return digits.count > 2;
}

QString toKey(const char *code, const Digits &digits)
{
    const QLatin1StringView prefix(code);
    QString key;
    key.reserve(prefix.size() + digits.left());
    key += prefix;
    key += QLatin1StringView(digits.text + digits.from, digits.left());
    return key;
}
} // namespace

std::optional<QString> fastPhoneKey(QStringView typed, const QString &region)
{
    Digits digits;
    if (!readDigits(typed, digits))
        return {};
    if (!digits.plus && digits.text[0] == '0' && digits.text[1] == '0') {
        digits.plus = true;
        digits.from = 2;
    }
    const Country *country = nullptr;
    if (digits.plus) {
        // Calling codes are prefix free and never begin with 0, so the first that fits is the right one.
        if (digits.front() == '0')
            return {};
        int code = 0;
        for (int length = 1; length <= 3 && length < digits.left() && !country; ++length) {
            code = code * 10 + digits.text[digits.from + length - 1] - '0';
            country = countryOfCode(code);
            if (country)
                digits.from += length;
        }
    } else if (region.isEmpty()) {
        return toKey("", digits);
    } else {
        country = countryOfRegion(region);
        if (country && digits.beginsWith(country->exit))
            return {};
        if (country && digits.beginsWith(country->code)) {
            if (digits.left() < longestOf(*country) + 1)
                return {};
            digits.from += int(qstrlen(country->code));
        }
    }
    if (!country)
        return {};
    const int longest = longestOf(*country);
    // A Russian or American number may itself begin with the trunk digit; only one too many gives it away.
    if (country->trunk && digits.front() == country->trunk && (country->trunk == '0' || digits.left() > longest))
        ++digits.from;
    if (digits.left() > longest || !(country->lengths >> digits.left() & 1) || digits.beginsWith(country->avoid))
        return {};
    return toKey(country->code, digits);
}
