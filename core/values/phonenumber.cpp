// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/phonenumber.h"

#include "core/values/phonefast.h"
#include "core/values/widthfold.h"

#include <QRegularExpression>
#include <optional>
#include <phonenumbers/phonenumberutil.h>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace
{
const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

// The number and its extension, in plain ASCII.
struct Parts {
    QString number;
    QString extension;
};

Parts splitExtension(QStringView typed)
{
    static const QRegularExpression words(u"^(.*?\\d.*?)[\\s,;:(]*(?:;ext=|extension|ext|extn|durchwahl|dw|poste|x|#|"
                                          u"转|轉|分机号|分機號|分机|分機|内线|內線)"
                                          "[\\s.:：#]*(\\d{1,7})\\s*\\)?\\s*$"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    const QString folded = foldWidth(typed).trimmed();
    const QRegularExpressionMatch match = words.match(folded);
    if (match.hasMatch())
        return {match.captured(1).trimmed(), match.captured(2)};
    return {folded, {}};
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

std::optional<PhoneNumber> parsePossible(const QString &number, const QString &region)
{
    PhoneNumber parsed;
    const std::string text = number.toStdString();
    const std::string home = region.isEmpty() ? "ZZ" : region.toUpper().toStdString();
    if (library().Parse(text, home, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    // A number without its area code has a possible length, but is not the same number elsewhere.
    if (library().IsPossibleNumberWithReason(parsed) != PhoneNumberUtil::IS_POSSIBLE)
        return {};
    return parsed;
}

std::optional<PhoneNumber> parsed(const Parts &parts, const QString &region)
{
    // Nothing longer is a number; the library would take its time to find out.
    if (parts.number.isEmpty() || parts.number.size() > 60)
        return {};
    static const QRegularExpression exitCode(u"^[^0-9+]*0[^0-9+]*0(?=\\D*\\d)"_s);
    const QRegularExpressionMatch match = exitCode.match(parts.number);
    if (match.hasMatch()) {
        // 00 works from most of the world and is written everywhere, also where the exit code is another.
        if (auto number = parsePossible(u'+' + parts.number.mid(match.capturedLength()), region))
            return number;
    }
    return parsePossible(parts.number, region);
}

QString e164(const PhoneNumber &number)
{
    std::string text;
    library().Format(number, PhoneNumberUtil::E164, &text); // has no place for an extension
    return QString::fromStdString(text);
}

QString extended(QString key, const QString &extension)
{
    return extension.isEmpty() ? key : key + u'x' + extension;
}
} // namespace

QString defaultRegion(const QLocale &locale)
{
    const QString code = QLocale::territoryToCode(locale.territory());
    return locale.language() != QLocale::C && code.size() == 2 ? code : QString();
}

QString libraryPhoneKey(QStringView typed, const QString &region)
{
    const Parts parts = splitExtension(typed);
    if (const auto number = parsed(parts, region)) {
        const QString extension = QString::fromStdString(number->extension());
        return extended(e164(*number).mid(1), parts.extension.isEmpty() ? extension : parts.extension);
    }
    const QString digits = digitsOf(parts.number);
    return digits.isEmpty() ? QString() : extended(digits, parts.extension);
}

QString phoneKey(QStringView typed, const QString &region)
{
    if (auto key = fastPhoneKey(typed, region))
        return *std::move(key);
    const Parts parts = splitExtension(typed);
    if (!parts.extension.isEmpty())
        if (auto key = fastPhoneKey(parts.number, region))
            return extended(*std::move(key), parts.extension);
    return libraryPhoneKey(typed, region);
}

QString phoneE164(QStringView typed, const QString &region)
{
    const auto number = parsed(splitExtension(typed), region);
    return number ? e164(*number) : QString();
}

QString formatPhone(QStringView typed, const QString &region)
{
    Parts parts = splitExtension(typed);
    // In words the library knows, so that it writes the extension as the country does.
    if (!parts.extension.isEmpty())
        parts.number += u" ext. "_s + parts.extension;
    const auto number = parsed(parts, region);
    if (!number || !library().IsValidNumber(*number))
        return typed.trimmed().toString();
    const bool own = number->country_code() == library().GetCountryCodeForRegion(region.toUpper().toStdString());
    std::string text;
    library().Format(*number, own ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

bool plausiblePhone(QStringView typed)
{
    if (typed.size() > 60)
        return false;
    const Parts parts = splitExtension(typed);
    static const QRegularExpression shape(u"^[\\s(]*\\+?[\\d\\s().\\-/~\\[\\]*]+$"_s);
    const qsizetype digits = digitsOf(parts.number).size();
    return digits >= 3 && digits <= 17 && shape.match(parts.number).hasMatch();
}

QString telUrl(QStringView typed, const QString &region)
{
    const Parts parts = splitExtension(typed);
    const auto number = parsed(parts, region);
    QString dial = number ? e164(*number) : digitsOf(parts.number);
    if (dial.isEmpty())
        return {};
    if (!number && parts.number.startsWith(u'+'))
        dial.prepend(u'+');
    return u"tel:"_s + dial + (parts.extension.isEmpty() ? QString() : u";ext="_s + parts.extension);
}
