// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/money.h"

#include "core/values/icutext.h"
#include "core/values/numbers.h"
#include "core/values/widthfold.h"

#include <QHash>
#include <QMutex>
#include <algorithm>
#include <memory>
#include <unicode/numberformatter.h>
#include <unicode/ucurr.h>

using namespace Qt::StringLiterals;

namespace
{
struct Sign {
    QStringView sign;
    QStringView currencies; // the most used first
};

// Longer signs before those they end in.
constexpr Sign signs[] = {
    {u"人民币", u"CNY"},
    {u"人民幣", u"CNY"},
    {u"新台币", u"TWD"},
    {u"新臺幣", u"TWD"},
    {u"新台幣", u"TWD"},
    {u"港币", u"HKD"},
    {u"港幣", u"HKD"},
    {u"港元", u"HKD"},
    {u"美元", u"USD"},
    {u"美金", u"USD"},
    {u"欧元", u"EUR"},
    {u"歐元", u"EUR"},
    {u"日元", u"JPY"},
    {u"日圓", u"JPY"},
    {u"英镑", u"GBP"},
    {u"英鎊", u"GBP"},
    {u"RMB¥", u"CNY"},
    {u"RMB", u"CNY"},
    {u"CN¥", u"CNY"},
    {u"JP¥", u"JPY"},
    {u"$US", u"USD"},
    {u"$CA", u"CAD"},
    {u"$AU", u"AUD"},
    {u"$NZ", u"NZD"},
    {u"$HK", u"HKD"},
    {u"$MX", u"MXN"},
    {u"NT$", u"TWD"},
    {u"US$", u"USD"},
    {u"HK$", u"HKD"},
    {u"MX$", u"MXN"},
    {u"CA$", u"CAD"},
    {u"AU$", u"AUD"},
    {u"NZ$", u"NZD"},
    {u"SG$", u"SGD"},
    {u"A$", u"AUD"},
    {u"C$", u"CAD"},
    {u"S$", u"SGD"},
    {u"R$", u"BRL"},
    {u"EURO", u"EUR"},
    {u"SFR.", u"CHF"},
    {u"FR.", u"CHF"},
    {u"ZŁ", u"PLN"},
    {u"KČ", u"CZK"},
    {u"FT", u"HUF"},
    {u"RS.", u"INR PKR LKR NPR"},
    {u"KR.", u"DKK NOK SEK ISK"},
    {u"KR", u"SEK NOK DKK ISK"},
    {u"$", u"USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP"},
    {u"¥", u"CNY JPY"},
    {u"元", u"CNY TWD HKD"},
    {u"圆", u"CNY JPY"},
    {u"圓", u"TWD HKD JPY CNY"},
    {u"块", u"CNY"},
    {u"塊", u"TWD"},
    {u"円", u"JPY"},
    {u"€", u"EUR"},
    {u"£", u"GBP EGP LBP"},
    {u"₩", u"KRW"},
    {u"₹", u"INR"},
    {u"₽", u"RUB"},
    {u"₺", u"TRY"},
    {u"₴", u"UAH"},
    {u"₪", u"ILS"},
    {u"₫", u"VND"},
    {u"฿", u"THB"},
    {u"₱", u"PHP"},
    {u"₦", u"NGN"},
    {u"₿", u"XBT"},
};

QString choose(QStringView currencies, const QString &fallback, const QLocale &locale)
{
    if (fallback.size() == 3 && currencies.contains(fallback))
        return fallback;
    if (currencies.contains(u"JPY") && locale.language() == QLocale::Japanese)
        return u"JPY"_s;
    const QString local = currencyOf(QLocale::territoryToCode(locale.territory()));
    if (local.size() == 3 && currencies.contains(local))
        return local;
    return currencies.left(3).toString();
}

bool isLetter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetter();
}

// Takes an ISO code standing apart from other letters out of the text.
QString takeCode(QString &text)
{
    for (qsizetype i = 0; i + 3 <= text.size(); ++i) {
        const QString code = text.mid(i, 3);
        const bool ascii = std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
        if (ascii && !isLetter(text, i - 1) && !isLetter(text, i + 3) && isCurrency(code)) {
            text.remove(i, 3);
            return code;
        }
    }
    return {};
}

QString plainOf(const Money &money)
{
    const int digits = minorDigits(money.currency);
    // The smallest number has no positive twin, so the sign is cut off the text.
    QString text = QString::number(money.minor);
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    return negative ? u'-' + text : text;
}
} // namespace

int minorDigits(const QString &currency)
{
    if (currency.size() != 3)
        return 2;
    UErrorCode status = U_ZERO_ERROR;
    const int digits = ucurr_getDefaultFractionDigits(reinterpret_cast<const UChar *>(currency.utf16()), &status);
    return U_SUCCESS(status) ? digits : 2;
}

bool isCurrency(const QString &code)
{
    if (code.size() != 3)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const double never = -1e15;
    const double ever = 1e15;
    return ucurr_isAvailable(reinterpret_cast<const UChar *>(code.utf16()), never, ever, &status) && U_SUCCESS(status);
}

QString currencyOf(const QString &region)
{
    if (region.size() != 2)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    UChar code[4] = {};
    const QByteArray locale = "und_" + region.toLatin1();
    const int length = ucurr_forLocale(locale.constData(), code, 4, &status);
    return U_SUCCESS(status) && length == 3 ? QString::fromUtf16(code, 3) : QString();
}

std::optional<Money> parseMoney(QStringView typed, const QLocale &locale, const QString &fallback)
{
    if (typed.size() > 64)
        return {};
    QString text = foldWidth(typed).trimmed().toUpper();
    text.replace(u'￥', u'¥').replace(u'￡', u'£').replace(u'￦', u'₩');
    Money money;
    money.currency = takeCode(text);
    if (money.currency.isEmpty()) {
        for (const Sign &sign : signs) {
            const qsizetype at = text.indexOf(sign.sign);
            if (at < 0)
                continue;
            const qsizetype end = at + sign.sign.size();
            const bool word = sign.sign[0].isLetter() && sign.sign[0].script() == QChar::Script_Latin;
            if (word && (isLetter(text, at - 1) || isLetter(text, end)))
                continue;
            money.currency = choose(sign.currencies, fallback, locale);
            text.remove(at, sign.sign.size());
            break;
        }
    }
    if (money.currency.isEmpty())
        money.currency = fallback;
    const int digits = minorDigits(money.currency);
    const QString plain = plainNumber(text, locale, digits < 3 ? LoneSeparator::Grouping : LoneSeparator::ByLocale);
    const std::optional<qint64> minor = plain.isEmpty() ? std::nullopt : scaledNumber(plain, digits);
    if (!minor)
        return {};
    money.minor = *minor;
    return money;
}

QString formatMoney(const Money &money, const QLocale &locale, MoneyStyle style)
{
    using icu::number::LocalizedNumberFormatter;
    static QMutex mutex;
    // Kept where it is made: ICU prepares a formatter that is used again, and its copies begin anew.
    static QHash<QString, std::shared_ptr<const LocalizedNumberFormatter>> formatters;
    const QString key = locale.name() + u'|' + money.currency +
                        (style == MoneyStyle::Compact ? u"|c"_s
                         : style == MoneyStyle::Plain ? u"|p"_s
                                                      : QString());
    std::shared_ptr<const LocalizedNumberFormatter> formatter;
    {
        const QMutexLocker lock(&mutex);
        auto found = formatters.constFind(key);
        if (found == formatters.constEnd()) {
            UErrorCode status = U_ZERO_ERROR;
            auto made = icu::number::NumberFormatter::withLocale(icuLocale(locale));
            if (!money.currency.isEmpty())
                made = made.unit(icu::CurrencyUnit(reinterpret_cast<const UChar *>(money.currency.utf16()), status));
            else
                made = made.precision(icu::number::Precision::fixedFraction(minorDigits({})));
            if (style == MoneyStyle::Plain)
                made = made.precision(icu::number::Precision::fixedFraction(minorDigits(money.currency))
                                          .trailingZeroDisplay(UNUM_TRAILING_ZERO_HIDE_IF_WHOLE));
            if (style == MoneyStyle::Compact)
                made = made.notation(icu::number::Notation::compactShort())
                           .precision(icu::number::Precision::maxSignificantDigits(3));
            found = formatters.insert(key, std::make_shared<const LocalizedNumberFormatter>(made));
        }
        formatter = *found;
    }
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray plain = plainOf(money).toLatin1();
    const icu::number::FormattedNumber out =
        formatter->formatDecimal({plain.constData(), int32_t(plain.size())}, status);
    const icu::UnicodeString text = out.toString(status);
    return U_SUCCESS(status) ? fromIcu(text) : moneyText(money);
}

QString moneyText(const Money &money)
{
    return money.currency.isEmpty() ? plainOf(money) : plainOf(money) + u' ' + money.currency;
}

std::optional<Money> moneyFromText(QStringView text)
{
    const qsizetype space = text.indexOf(u' ');
    Money money;
    const QStringView number = space < 0 ? text : text.left(space);
    if (space >= 0) {
        money.currency = text.mid(space + 1).toString();
        const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
        if (money.currency.size() != 3 || !std::all_of(money.currency.cbegin(), money.currency.cend(), isCapital))
            return {};
    }
    const int digits = minorDigits(money.currency);
    // Anything but the exact form is somebody else's text, not ours.
    const qsizetype point = number.indexOf(u'.');
    if ((point < 0 ? 0 : number.size() - point - 1) > digits)
        return {};
    const std::optional<qint64> minor = scaledNumber(number, digits);
    if (!minor)
        return {};
    money.minor = *minor;
    return money;
}
