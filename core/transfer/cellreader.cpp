// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/cellreader.h"

#include "core/exchange/numberparse.h"
#include "core/record/valuetext.h"
#include "core/values/numbers.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

int digits(QStringView text, qsizetype at, int count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const int digit = int(text[i].unicode()) - '0';
        if (digit < 0 || digit > 9)
            return -1;
        number = number * 10 + digit;
    }
    return number;
}

/// Milliseconds since 1970 of a local time. On a day without a change of the clock the offset is remembered: asking the
/// system for each of a million times costs more than all else that is done with them.
qint64 localMilliseconds(QDate date, QTime time)
{
    constexpr int changes = std::numeric_limits<int>::max();
    thread_local QHash<qint64, int> offsets; // seconds, by day
    auto known = offsets.constFind(date.toJulianDay());
    if (known == offsets.constEnd()) {
        if (offsets.size() > 50000)
            offsets.clear();
        const QDateTime begin(date, QTime(0, 0)), end(date.addDays(1), QTime(0, 0));
        const bool steady = begin.isValid() && end.isValid() && begin.offsetFromUtc() == end.offsetFromUtc() &&
                            begin.secsTo(end) == 86400;
        known = offsets.insert(date.toJulianDay(), steady ? begin.offsetFromUtc() : changes);
    }
    if (*known == changes)
        return QDateTime(date, time).toMSecsSinceEpoch();
    constexpr qint64 day1970 = 2440588;
    return (date.toJulianDay() - day1970) * 86400000 + time.msecsSinceStartOfDay() - qint64(*known) * 1000;
}

/// "2024-05-06 10:30:15", with T, with milliseconds, with Z: what most programs write, read without a parser's detours.
std::optional<qint64> plainDateTime(QStringView text)
{
    if (text.size() < 19 || text[4] != u'-' || text[7] != u'-' || (text[10] != u' ' && text[10] != u'T') ||
        text[13] != u':' || text[16] != u':')
        return std::nullopt;
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    int ms = 0;
    qsizetype end = 19;
    if (text.size() >= 23 && text[19] == u'.') {
        ms = digits(text, 20, 3);
        end = 23;
    }
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), ms);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    if (end == text.size())
        return localMilliseconds(date, time);
    if (end + 1 == text.size() && text[end] == u'Z')
        return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    return std::nullopt;
}

std::optional<QDateTime> serialDate(const QString &text)
{
    bool number = false;
    const double serial = text.toDouble(&number);
    return number && serial >= 5000 && serial < 100000 ? dateFromSerial(serial) : std::nullopt;
}

int lastYear(const CellFormat &format)
{
    return format.past ? QDate::currentDate().year() : defaultLastYear;
}

std::optional<QVariant> readDateTime(const QString &text, const CellFormat &format)
{
    if (const auto plain = plainDateTime(text))
        return QVariant(*plain);
    if (const auto time = parseDateTime(text, format.dates, lastYear(format)))
        return FieldType<QDateTime>::store(*time);
    if (const auto date = parseDate(text, format.dates, lastYear(format)))
        return FieldType<QDateTime>::store(date->startOfDay());
    if (const auto serial = serialDate(text))
        return FieldType<QDateTime>::store(*serial);
    return std::nullopt;
}

std::optional<QVariant> readDate(const QString &text, const CellFormat &format)
{
    std::optional<QDate> date = parseDate(text, format.dates, lastYear(format));
    if (!date)
        if (const auto time = parseDateTime(text, format.dates, lastYear(format)))
            date = time->date();
    if (!date)
        if (const auto serial = serialDate(text))
            date = serial->date();
    return date ? std::optional<QVariant>(FieldType<QDate>::store(*date)) : std::nullopt;
}

/// "13/5" read in a column that is month first: what is typed may be understood so, a list says it of every row.
bool isOtherOrder(const QString &text, const PartialDate &read, DateOrder order)
{
    if (order == DateOrder::Ymd || read.isLunar() || !read.day() || !read.month() ||
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }))
        return false;
    static const QRegularExpression number(u"\\d+"_s);
    const QString first = number.match(text).captured();
    return first.size() <= 2 && first.toInt() != (order == DateOrder::Mdy ? read.month() : read.day());
}

std::optional<QVariant> readPartialDate(const QString &text, const CellFormat &format)
{
    const auto stored = [](const PartialDate &date) {
        return date.isNull() ? std::nullopt : std::optional<QVariant>(date.toText());
    };
    if (const PartialDate exact = PartialDate::fromText(text); !exact.isNull())
        return stored(exact);
    if (const auto parts = parseDateParts(text, format.dates, lastYear(format)))
        return stored(PartialDate::gregorian(parts->year, parts->month, parts->day));
    if (const auto time = parseDateTime(text, format.dates, lastYear(format)))
        return stored(PartialDate::fromDate(time->date()));
    const QLocale locale(format.dates == DateOrder::Mdy ? QLocale(QLocale::English, QLocale::UnitedStates)
                                                        : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (const PartialDate typed = PartialDate::parse(text, locale);
        !typed.isNull() && !isOtherOrder(text, typed, format.dates))
        return stored(typed);
    const auto serial = serialDate(text);
    return serial ? stored(PartialDate::fromDate(serial->date())) : std::nullopt;
}

std::optional<QVariant> readMoney(const QString &text, const CellFormat &format)
{
    if (const auto number = parseNumber(text, NumberStyle{format.decimal}); number && !number->percent) {
        const QString currency = number->currency.isEmpty() ? format.currency : number->currency;
        if (const auto minor = number->toMinor(minorDigits(currency)))
            return QVariant::fromValue(Money{*minor, currency});
    }
    const QLocale locale(format.decimal == u',' ? QLocale::German : QLocale::English);
    const std::optional<Money> money = parseMoney(text, locale, format.currency);
    return money ? std::optional<QVariant>(QVariant::fromValue(*money)) : std::nullopt;
}

std::optional<QVariant> readNumber(Kind kind, const QString &text, const CellFormat &format)
{
    bool plain = false;
    if (kind == Kind::Integer) {
        if (const qint64 number = text.toLongLong(&plain); plain)
            return QVariant(number);
    } else if (format.decimal == u'.') {
        if (const double number = text.toDouble(&plain); plain)
            return QVariant(number);
    }
    const std::optional<ParsedNumber> number = parseNumber(text, NumberStyle{format.decimal});
    if (!number)
        return std::nullopt;
    if (kind == Kind::Decimal)
        return QVariant(number->toDouble());
    const std::optional<qint64> whole = number->isInteger() ? number->toMinor(0) : std::nullopt;
    return whole ? std::optional<QVariant>(QVariant(*whole)) : std::nullopt;
}

QVariant readTags(const QString &text, const CellFormat &format)
{
    QStringList words;
    for (const QString &piece : text.split(format.separator.isEmpty() ? u";"_s : format.separator)) {
        QString word = piece.simplified().replace(u';', u',');
        if (word.startsWith(u"* "_s)) // Google marks its own groups so
            word.remove(0, 2);
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return FieldType<QStringList>::store(words);
}
} // namespace

std::optional<QVariant> readCell(Kind kind, const QString &text, const CellFormat &format)
{
    if (format.exact && kind != Kind::Text && kind != Kind::Note) {
        Result<QVariant> exact = fromExactText(kind, text);
        return exact.ok() ? std::optional<QVariant>(std::move(exact).value()) : std::nullopt;
    }
    switch (kind) {
    case Kind::Text:
    case Kind::Note:
    case Kind::Phone:
    case Kind::Email:
    case Kind::Url:
    case Kind::Choice:
        return QVariant(text);
    case Kind::Integer:
    case Kind::Decimal:
        return readNumber(kind, text, format);
    case Kind::Money:
        return readMoney(text, format);
    case Kind::Bool: {
        const std::optional<bool> truth = parseBool(text);
        return truth ? std::optional<QVariant>(FieldType<bool>::store(*truth)) : std::nullopt;
    }
    case Kind::Date:
        return readDate(text, format);
    case Kind::DateTime:
        return readDateTime(text, format);
    case Kind::PartialDate:
        return readPartialDate(text, format);
    case Kind::Reference: {
        bool ok = false;
        const qint64 id = text.toLongLong(&ok);
        return ok && id > 0 ? std::optional<QVariant>(id) : std::nullopt;
    }
    case Kind::Tags:
        return readTags(text, format);
    }
    Q_UNREACHABLE();
}

QString unreadableText(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Money:
        return Texts::tr("not a number");
    case Kind::Bool:
        return Texts::tr("neither yes nor no");
    case Kind::Choice:
        return Texts::tr("not one of the choices");
    case Kind::Reference:
        return Texts::tr("not the number of a record");
    default:
        return Texts::tr("not a date");
    }
}

QString doubtfulText(Kind kind)
{
    return kind == Kind::Phone ? Texts::tr("does not look like a phone number; kept as it is")
                               : Texts::tr("does not look like an e-mail address; kept as it is");
}

QString lostText()
{
    return Texts::tr("left out: another column gives the same field another value");
}

QVariant composedDate(int year, int month, int day)
{
    const PartialDate date = PartialDate::gregorian(year, month, day);
    return date.isNull() ? QVariant() : QVariant(date.toText());
}
