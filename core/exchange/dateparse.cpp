// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dateparse.h"

#include "core/exchange/datetext.h"

#include <cmath>

namespace
{

int fullYear(const DatePiece &piece, int lastYear)
{
    if (piece.text.size() > 2)
        return piece.value;
    const int century = lastYear - lastYear % 100;
    const int year = century + piece.value;
    return year > lastYear ? year - 100 : year;
}

std::optional<DateParts> checked(int year, int month, int day, bool ordered)
{
    if (month < 1 || month > 12 || day < 1)
        return std::nullopt;
    if (year == 0 ? day > QDate(2000, month, 1).daysInMonth()
                  : year < 1000 || year > 9999 || !QDate::isValid(year, month, day))
        return std::nullopt;
    return DateParts{year, month, day, ordered};
}

// 2024年5月6日, 令和6年5月6日, 民国113年5月6日, 5月6日; 号 for 日.
std::optional<DateParts> eastAsian(QStringView text, int lastYear)
{
    struct Era {
        const char16_t *name;
        int before; // the year before its first
    };
    static constexpr Era eras[] = {{u"民国", 1911}, {u"民國", 1911}, {u"中華民國", 1911}, {u"令和", 2018},
                                   {u"平成", 1988}, {u"昭和", 1925}, {u"大正", 1911},     {u"明治", 1867},
                                   {u"公元", 0},    {u"西元", 0},    {u"西暦", 0}};
    int before = -1;
    for (const Era &era : eras) {
        if (text.startsWith(QStringView(era.name))) {
            before = era.before;
            text = text.sliced(QStringView(era.name).size());
            break;
        }
    }
    const DatePieces all = datePieces(text);
    QVarLengthArray<DatePiece, 8> pieces;
    for (const DatePiece &piece : all) {
        if (piece.text != u" ")
            pieces.append(piece);
    }
    int year = 0;
    qsizetype i = 0;
    const auto numberBefore = [&](QStringView unit) {
        return i + 1 < pieces.size() && pieces[i].kind == DatePiece::Number && pieces[i + 1].text == unit;
    };
    if (numberBefore(u"年")) {
        year = before > 0 ? before + pieces[i].value : fullYear(pieces[i], lastYear);
        i += 2;
    } else if (before >= 0) {
        return std::nullopt;
    }
    if (!numberBefore(u"月"))
        return std::nullopt;
    const int month = pieces[i].value;
    i += 2;
    if (i >= pieces.size() || pieces[i].kind != DatePiece::Number)
        return std::nullopt;
    const int day = pieces[i++].value;
    if (i < pieces.size() && (pieces[i].text == u"日" || pieces[i].text == u"号" || pieces[i].text == u"號"))
        ++i;
    if (i < pieces.size()) // only a weekday may follow: (周一), 星期一
        return text.contains(u'周') || text.contains(u'星') || text.contains(u'曜') || text.contains(u'(')
                   ? checked(year, month, day, false)
                   : std::nullopt;
    return checked(year, month, day, false);
}

std::optional<DateParts> byPieces(QStringView text, DateOrder order, int lastYear)
{
    const DatePieces all = datePieces(text);
    QVarLengthArray<DatePiece, 8> parts;
    char16_t separator = 0;
    int signs = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const DatePiece &piece = all[i];
        if (piece.kind == DatePiece::Sign) {
            const char16_t c = piece.text[0].unicode();
            if (c != u' ' && c != u'.' && c != u',' && c != u'/' && c != u'-')
                return std::nullopt;
            if (c != u' ' && c != u',') {
                separator = c;
                ++signs;
            }
            continue;
        }
        if (piece.kind == DatePiece::Word && isWeekdayName(piece.text) && parts.isEmpty())
            continue;
        const bool ordinal = piece.kind == DatePiece::Word && !parts.isEmpty() &&
                             parts.back().kind == DatePiece::Number &&
                             (piece.text == u"st" || piece.text == u"nd" || piece.text == u"rd" ||
                              piece.text == u"th" || piece.text == u"of");
        if (ordinal)
            continue;
        if (parts.size() == 3)
            return std::nullopt;
        parts.append(piece);
    }
    qsizetype word = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].kind == DatePiece::Number) {
            if (parts[i].value < 0)
                return std::nullopt;
            continue;
        }
        if (word >= 0 || monthByName(parts[i].text) == 0)
            return std::nullopt;
        word = i;
    }
    if (word >= 0) { // the month is named: what is not a year is the day
        const int month = monthByName(parts[word].text);
        if (parts.size() == 2 && parts[1 - word].text.size() <= 2)
            return checked(0, month, parts[1 - word].value, false);
        if (parts.size() != 3 || word == 2)
            return std::nullopt;
        const qsizetype first = word == 0 ? 1 : 0;
        if (word == 1 && parts[first].text.size() == 4)
            return checked(parts[0].value, month, parts[2].value, false);
        if (parts[first].text.size() > 2 || (parts[2].text.size() != 4 && parts[2].text.size() != 2))
            return std::nullopt;
        return checked(fullYear(parts[2], lastYear), month, parts[first].value, false);
    }
    if (parts.size() == 1 && signs == 0 && parts[0].text.size() == 8)
        return checked(parts[0].value / 10000, parts[0].value / 100 % 100, parts[0].value % 100, false);
    if (separator == 0)
        return std::nullopt;
    if (parts.size() == 2 && text.startsWith(u"--") && parts[0].text.size() <= 2 && parts[1].text.size() <= 2)
        return checked(0, parts[0].value, parts[1].value, false);
    if (parts.size() == 2 && text.startsWith(u"--"))
        return std::nullopt;
    if (parts.size() == 2 && signs <= 2 && parts[0].text.size() <= 2 && parts[1].text.size() <= 2 &&
        (separator != u'.' || signs == 2)) { // 5/6, 6.5. but not the number 6.5
        const bool dayFirst = order == DateOrder::Dmy || separator == u'.';
        return dayFirst ? checked(0, parts[1].value, parts[0].value, true)
                        : checked(0, parts[0].value, parts[1].value, true);
    }
    if (parts.size() != 3 || signs < 2)
        return std::nullopt;
    for (const DatePiece &part : parts) {
        if (part.text.size() > 2 && part.text.size() != 4)
            return std::nullopt;
    }
    if (parts[0].text.size() == 4)
        return parts[1].text.size() <= 2 && parts[2].text.size() <= 2
                   ? checked(parts[0].value, parts[1].value, parts[2].value, false)
                   : std::nullopt;
    if (parts[1].text.size() == 4)
        return std::nullopt;
    if (order == DateOrder::Ymd)
        return parts[2].text.size() <= 2 ? checked(fullYear(parts[0], lastYear), parts[1].value, parts[2].value, true)
                                         : std::nullopt;
    const int year = fullYear(parts[2], lastYear);
    return order == DateOrder::Dmy ? checked(year, parts[1].value, parts[0].value, true)
                                   : checked(year, parts[0].value, parts[1].value, true);
}

std::optional<DateParts> dateOfPlain(QStringView text, DateOrder order, int lastYear)
{
    if (text.size() < 3 || text.size() > 40)
        return std::nullopt;
    if (text.contains(u'月'))
        return eastAsian(text, lastYear);
    if (text.front().isDigit() || text.front().isLetter() || text.startsWith(u"--"))
        return byPieces(text, order, lastYear);
    return std::nullopt;
}

} // namespace

std::optional<DateParts> parseDateParts(QStringView text, DateOrder order, int lastYear)
{
    if (!canBeDate(text))
        return std::nullopt;
    const DateText buffer = plainDateText(text);
    return dateOfPlain(QStringView(buffer.constData(), buffer.size()), order, lastYear);
}

std::optional<QDate> parseDate(QStringView text, DateOrder order, int lastYear)
{
    const std::optional<DateParts> parts = parseDateParts(text, order, lastYear);
    if (!parts || parts->year == 0)
        return std::nullopt;
    return QDate(parts->year, parts->month, parts->day);
}

std::optional<QDateTime> dateFromSerial(double serial)
{
    if (!(serial >= 61 && serial < 2958466)) // 1 March 1900 to 31 December 9999
        return std::nullopt;
    const double days = std::floor(serial);
    const auto milliseconds = qint64(std::llround((serial - days) * 86400000.0));
    const QDateTime midnight(QDate(1899, 12, 30).addDays(qint64(days)), QTime(0, 0), Qt::UTC);
    const QDateTime moment = midnight.addMSecs(milliseconds);
    return QDateTime(moment.date(), moment.time());
}
