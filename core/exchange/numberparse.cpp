// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numberparse.h"

#include <QVarLengthArray>
#include <cmath>

namespace
{

struct Currency {
    const char16_t *text;
    const char *code;
};

// Longer texts first, so that "US$" is not read as "$".
constexpr Currency currencies[] = {
    {u"人民币", "CNY"}, {u"人民幣", "CNY"}, {u"NT$", "TWD"},  {u"HK$", "HKD"},  {u"US$", "USD"},  {u"CA$", "CAD"},
    {u"RMB", "CNY"},    {u"CNY", "CNY"},    {u"USD", "USD"},  {u"EUR", "EUR"},  {u"GBP", "GBP"},  {u"JPY", "JPY"},
    {u"CHF", "CHF"},    {u"HKD", "HKD"},    {u"TWD", "TWD"},  {u"KRW", "KRW"},  {u"INR", "INR"},  {u"AUD", "AUD"},
    {u"CAD", "CAD"},    {u"SEK", "SEK"},    {u"NOK", "NOK"},  {u"DKK", "DKK"},  {u"PLN", "PLN"},  {u"CZK", "CZK"},
    {u"Fr.", "CHF"},    {u"美元", "USD"},   {u"欧元", "EUR"}, {u"歐元", "EUR"}, {u"日元", "JPY"}, {u"港币", "HKD"},
    {u"元", "CNY"},     {u"圆", "CNY"},     {u"円", "JPY"},   {u"¥", "CNY"},    {u"￥", "CNY"},   {u"$", "USD"},
    {u"€", "EUR"},      {u"£", "GBP"},      {u"₩", "KRW"},    {u"₹", "INR"},
};

QStringView takeCurrency(QStringView text, QString &code)
{
    const auto plain = [](QChar c) { return c.unicode() < 0x80 ? c.unicode() & 0xDF : c.unicode(); };
    for (const Currency &currency : currencies) {
        const QStringView sign(currency.text);
        if (plain(sign.front()) != plain(text.front()) && plain(sign.back()) != plain(text.back()))
            continue;
        const bool front = text.startsWith(sign, Qt::CaseInsensitive);
        if (!front && !text.endsWith(sign, Qt::CaseInsensitive))
            continue;
        code = QString::fromLatin1(currency.code);
        return (front ? text.sliced(sign.size()) : text.chopped(sign.size())).trimmed();
    }
    return text;
}

bool isBlank(char16_t c)
{
    return c == u' ' || c == 0xA0 || c == 0x202F || c == 0x2009 || c == 0x3000;
}

using Digits = QVarLengthArray<char16_t, 48>;

struct Body {
    Digits text; // digits and separators; blanks and apostrophes as they are
    bool negative = false;
    bool percent = false;
    int shift = 0; // decimal places to the left: 万 is 4
    int exponent = 0;
    QString currency;
};

// Takes signs, currency, percent and units off; what is left holds digits and separators only.
std::optional<Body> bodyOf(QStringView source)
{
    Body body;
    QStringView text = source.trimmed();
    if (text.isEmpty() || text.size() > 60)
        return std::nullopt;
    int others = 0; // letters of a currency or unit are few
    bool digit = false;
    for (const QChar c : text) {
        digit = digit || c.isDigit();
        others += c.isLetter();
    }
    if (!digit || others > 4)
        return std::nullopt;
    Digits wide;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == 0x2212 || u == 0xFF0D)
            wide.append(u'-');
        else
            wide.append(u != 0xFFE5 && u >= 0xFF01 && u <= 0xFF5E ? char16_t(u - 0xFEE0) : u);
    }
    text = QStringView(wide.constData(), wide.size());
    if (text.startsWith(u'(') && text.endsWith(u')') && text.size() > 2) {
        body.negative = true;
        text = text.sliced(1, text.size() - 2).trimmed();
    }
    if (text.isEmpty())
        return std::nullopt;
    const auto takeSign = [&] {
        if (text.startsWith(u'-') || text.startsWith(u'+')) {
            body.negative = body.negative != (text.front() == u'-');
            text = text.sliced(1).trimmed();
            return true;
        }
        return false;
    };
    const bool signBefore = takeSign();
    if (text.isEmpty())
        return std::nullopt;
    const auto plainEnd = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; };
    if (!plainEnd(text.front()) || !plainEnd(text.back()))
        text = takeCurrency(text, body.currency);
    if (!signBefore && !takeSign() && text.endsWith(u'-') && text.size() > 1) {
        body.negative = true;
        text = text.chopped(1).trimmed();
    }
    if (text.endsWith(u'%')) {
        body.percent = true;
        text = text.chopped(1).trimmed();
    }
    for (; !text.isEmpty(); text = text.chopped(1)) {
        const char16_t last = text.back().unicode();
        if (last == u'万' || last == u'萬')
            body.shift += 4;
        else if (last == u'亿' || last == u'億')
            body.shift += 8;
        else
            break;
    }
    const qsizetype e = qMax(text.lastIndexOf(u'e'), text.lastIndexOf(u'E'));
    if (e > 0) {
        bool ok = false;
        body.exponent = text.sliced(e + 1).toInt(&ok);
        if (!ok || std::abs(body.exponent) > 30)
            return std::nullopt;
        text = text.first(e);
    }
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool good = (u >= u'0' && u <= u'9') || u == u'.' || u == u',' || u == u'\'' || u == u'’' || isBlank(u);
        if (!good)
            return std::nullopt;
        body.text.append(u);
    }
    return body;
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

// Thousands must come in threes; the Indian way has twos before the last three. One kind of mark throughout.
bool readGrouped(QStringView text, char16_t decimal, QString &digits, bool &grouped)
{
    qsizetype group = -1; // digits since the last mark; -1: no mark yet
    char16_t mark = 0;
    bool twos = false;
    qsizetype first = 0;
    for (const QChar c : text) {
        if (isDigit(c.unicode())) {
            digits += c;
            group += group >= 0;
            first += group < 0;
            continue;
        }
        const char16_t u = isBlank(c.unicode()) ? u' ' : c == u'’' ? u'\'' : c.unicode();
        if (u == decimal || (mark != 0 && u != mark))
            return false;
        if (group < 0 && (first < 1 || first > 3))
            return false;
        if (group >= 0) {
            if (group == 2 && u == u',')
                twos = true;
            else if (group != 3 || twos)
                return false;
        }
        mark = u;
        group = 0;
        grouped = true;
    }
    return group < 0 ? first > 0 : group == 3;
}

} // namespace

std::optional<ParsedNumber> parseNumber(QStringView text, NumberStyle style)
{
    const std::optional<Body> body = bodyOf(text);
    if (!body)
        return std::nullopt;
    ParsedNumber number;
    number.currency = body->currency;
    number.percent = body->percent;
    const QStringView all(body->text.constData(), body->text.size());
    const qsizetype point = all.lastIndexOf(QChar(style.decimal));
    QString digits;
    const QStringView whole = point >= 0 ? all.first(point) : all;
    if (!(whole.isEmpty() && point >= 0) && !readGrouped(whole, style.decimal, digits, number.grouped))
        return std::nullopt;
    if (point >= 0) {
        const QStringView fraction = all.sliced(point + 1);
        if (fraction.isEmpty() && whole.isEmpty())
            return std::nullopt;
        for (const QChar c : fraction) {
            if (!isDigit(c.unicode()))
                return std::nullopt;
            digits += c;
        }
        number.scale = number.decimals = int(fraction.size());
    }
    number.scale -= body->shift + body->exponent;
    while (number.scale > 0 && digits.size() > 1 && digits.endsWith(u'0')) {
        digits.chop(1);
        --number.scale;
    }
    while (number.scale < 0) {
        digits += u'0';
        ++number.scale;
    }
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.size() > 18)
        return std::nullopt; // an identifier rather than a quantity
    number.mantissa = digits.toLongLong() * (body->negative ? -1 : 1);
    return number;
}

double ParsedNumber::toDouble() const
{
    const double value = double(mantissa) / std::pow(10.0, scale);
    return percent ? value / 100 : value;
}

bool ParsedNumber::isInteger() const
{
    qint64 rest = mantissa;
    for (int i = 0; i < scale; ++i) {
        if (rest % 10 != 0)
            return false;
        rest /= 10;
    }
    return true;
}

std::optional<qint64> ParsedNumber::toMinor(int digits) const
{
    qint64 value = mantissa;
    for (int i = scale; i < digits; ++i) {
        if (std::abs(value) > std::numeric_limits<qint64>::max() / 10)
            return std::nullopt;
        value *= 10;
    }
    for (int i = digits; i < scale; ++i) {
        if (value % 10 != 0)
            return std::nullopt;
        value /= 10;
    }
    return value;
}

NumberEvidence numberEvidence(QStringView text)
{
    NumberEvidence evidence;
    const std::optional<ParsedNumber> point = parseNumber(text, {u'.'});
    const bool separated = text.contains(u'.') || text.contains(u',') || text.contains(u'．') || text.contains(u'，');
    const std::optional<ParsedNumber> comma = separated ? parseNumber(text, {u','}) : point;
    evidence.number = point || comma;
    if (!evidence.number)
        return evidence;
    const ParsedNumber &either = point ? *point : *comma;
    evidence.integer = either.decimals == 0 && either.scale == 0 && !either.percent && either.currency.isEmpty();
    evidence.value = either.toDouble();
    evidence.currency = either.currency;
    evidence.point = point && !comma;
    evidence.comma = comma && !point;
    if (point && comma && (point->mantissa != comma->mantissa || point->scale != comma->scale)) {
        // 0.125 would be an odd way to group; 1.234 would not.
        const QStringView plain = text.trimmed();
        const bool zero =
            plain.startsWith(u"0.") || plain.startsWith(u"-0.") || plain.startsWith(u"0,") || plain.startsWith(u"-0,");
        evidence.point = zero && plain.contains(u'.');
        evidence.comma = zero && plain.contains(u',');
        evidence.ambiguous = !zero;
    }
    return evidence;
}
