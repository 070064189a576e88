// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dateparse.h"

#include <QHash>
#include <QTimeZone>
#include <QVarLengthArray>
#include <cmath>

namespace {

// Width, case and Chinese digits made plain. Cells are short, so a fixed buffer does.
using Plain = QVarLengthArray<char16_t, 64>;

int chineseDigit(char16_t c)
{
    static constexpr QStringView digits(u"〇一二三四五六七八九");
    if (c == u'零' || c == u'○')
        return 0;
    if (c == u'元')
        return 1; // the first year of an era
    return int(digits.indexOf(QChar(c)));
}

void appendNumber(Plain &out, int value)
{
    for (const QChar c : QString::number(value))
        out.append(c.unicode());
}

// 十二 → 12, 二十 → 20, 三十一 → 31, 二〇二四 → 2024; returns the length read, 0 if there is no number.
qsizetype readChineseNumber(QStringView text, Plain &out)
{
    qsizetype n = 0;
    int tens = -1;
    int units = -1;
    int digits = 0;
    int positional = 0;
    while (n < text.size()) {
        const char16_t c = text[n].unicode();
        if (c == u'十' || c == u'廿' || c == u'卅') {
            if (tens >= 0)
                break;
            tens = c == u'廿' ? 2 : c == u'卅' ? 3 : digits > 0 ? positional : 1;
            units = 0;
        } else {
            const int digit = c == u'元' && digits > 0 ? -1 : chineseDigit(c);
            if (digit < 0)
                break;
            if (tens >= 0)
                units = digit;
            else
                positional = positional * 10 + digit;
            ++digits;
        }
        if (++n > 8)
            return 0;
    }
    if (n > 0)
        appendNumber(out, tens >= 0 ? tens * 10 + units : positional);
    return n;
}

Plain plain(QStringView text)
{
    Plain out;
    text = text.trimmed();
    bool dateWord = false; // Chinese numbers count only where dates are written with 年 or 月
    for (const QChar c : text)
        dateWord = dateWord || c == u'年' || c == u'月';
    for (qsizetype i = 0; i < text.size(); ++i) {
        char16_t c = text[i].unicode();
        if (c >= 0xFF01 && c <= 0xFF5E)
            c = char16_t(c - 0xFEE0);
        else if (c == 0x3000 || c == 0xA0 || c == 0x202F || c == 0x2009)
            c = u' ';
        else if (c == 0x2212 || c == 0x2010 || c == 0x2013)
            c = u'-';
        if (dateWord && c >= 0x3000 && (chineseDigit(c) >= 0 || c == u'十' || c == u'廿' || c == u'卅')) {
            const qsizetype length = readChineseNumber(text.sliced(i), out);
            if (length > 0) {
                i += length - 1;
                continue;
            }
        }
        out.append(QChar(c).toLower().unicode());
    }
    return out;
}

// English and German, by the first letters; longer spellings go on with letters only.
int monthOf(QStringView word)
{
    struct Month {
        const char16_t *start;
        int number;
    };
    static constexpr Month months[] = {
        {u"januar", 1},  {u"january", 1}, {u"jänner", 1},  {u"jan", 1},  {u"februar", 2}, {u"february", 2},  {u"feb", 2},
        {u"märz", 3},    {u"maerz", 3},   {u"march", 3},   {u"mär", 3},  {u"mrz", 3},     {u"mar", 3},       {u"april", 4},
        {u"apr", 4},     {u"mai", 5},     {u"may", 5},     {u"juni", 6}, {u"june", 6},    {u"jun", 6},       {u"juli", 7},
        {u"july", 7},    {u"jul", 7},     {u"august", 8},  {u"aug", 8},  {u"september", 9}, {u"sept", 9},    {u"sep", 9},
        {u"oktober", 10}, {u"october", 10}, {u"okt", 10},  {u"oct", 10}, {u"november", 11}, {u"nov", 11},    {u"dezember", 12},
        {u"december", 12}, {u"dez", 12},  {u"dec", 12},
    };
    for (const Month &month : months) {
        if (word == QStringView(month.start))
            return month.number;
    }
    return 0;
}

bool isWeekday(QStringView word)
{
    static constexpr const char16_t *days[] = {
        u"mon", u"monday", u"tue", u"tues", u"tuesday", u"wed", u"wednesday", u"thu", u"thur", u"thurs", u"thursday", u"fri",
        u"friday", u"sat", u"saturday", u"sun", u"sunday", u"mo", u"montag", u"di", u"dienstag", u"mi", u"mittwoch", u"do",
        u"donnerstag", u"fr", u"freitag", u"sa", u"samstag", u"sonnabend", u"so", u"sonntag",
    };
    for (const char16_t *day : days) {
        if (word == QStringView(day))
            return true;
    }
    return false;
}

struct Piece {
    enum Kind : quint8 { Number, Word, Sign } kind;
    QStringView text;
    int value = 0;
};

using Pieces = QVarLengthArray<Piece, 16>;

Pieces piecesOf(QStringView text)
{
    Pieces pieces;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        const auto isDigit = [](QChar d) { return d >= u'0' && d <= u'9'; };
        qsizetype end = i + 1;
        if (isDigit(c)) {
            while (end < text.size() && isDigit(text[end]))
                ++end;
            const QStringView digits = text.sliced(i, end - i);
            pieces.append({Piece::Number, digits, digits.size() <= 9 ? digits.toInt() : -1});
        } else if (c.isLetter() && c.unicode() < 0x2E80) {
            while (end < text.size() && text[end].isLetter() && text[end].unicode() < 0x2E80)
                ++end;
            pieces.append({Piece::Word, text.sliced(i, end - i)});
        } else if (c != u' ') {
            pieces.append({Piece::Sign, text.sliced(i, 1)});
        } else if (!pieces.isEmpty() && i + 1 < text.size()) {
            if (pieces.back().kind != Piece::Sign || pieces.back().text != u" ")
                pieces.append({Piece::Sign, text.sliced(i, 1)});
        }
        i = end;
    }
    return pieces;
}

int fullYear(const Piece &piece, int lastYear)
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
    if (year == 0 ? day > QDate(2000, month, 1).daysInMonth() : year < 1000 || year > 9999 || !QDate::isValid(year, month, day))
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
    const Pieces all = piecesOf(text);
    QVarLengthArray<Piece, 8> pieces;
    for (const Piece &piece : all) {
        if (piece.text != u" ")
            pieces.append(piece);
    }
    int year = 0;
    qsizetype i = 0;
    const auto numberBefore = [&](QStringView unit) {
        return i + 1 < pieces.size() && pieces[i].kind == Piece::Number && pieces[i + 1].text == unit;
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
    if (i >= pieces.size() || pieces[i].kind != Piece::Number)
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
    const Pieces all = piecesOf(text);
    QVarLengthArray<Piece, 8> parts;
    char16_t separator = 0;
    int signs = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Piece &piece = all[i];
        if (piece.kind == Piece::Sign) {
            const char16_t c = piece.text[0].unicode();
            if (c != u' ' && c != u'.' && c != u',' && c != u'/' && c != u'-')
                return std::nullopt;
            if (c != u' ' && c != u',') {
                separator = c;
                ++signs;
            }
            continue;
        }
        if (piece.kind == Piece::Word && isWeekday(piece.text) && parts.isEmpty())
            continue;
        const bool ordinal = piece.kind == Piece::Word && !parts.isEmpty() && parts.back().kind == Piece::Number
            && (piece.text == u"st" || piece.text == u"nd" || piece.text == u"rd" || piece.text == u"th" || piece.text == u"of");
        if (ordinal)
            continue;
        if (parts.size() == 3)
            return std::nullopt;
        parts.append(piece);
    }
    qsizetype word = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].kind == Piece::Number) {
            if (parts[i].value < 0)
                return std::nullopt;
            continue;
        }
        if (word >= 0 || monthOf(parts[i].text) == 0)
            return std::nullopt;
        word = i;
    }
    if (word >= 0) { // the month is named: what is not a year is the day
        const int month = monthOf(parts[word].text);
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
    if (parts.size() == 2 && signs <= 2 && parts[0].text.size() <= 2 && parts[1].text.size() <= 2
        && (separator != u'.' || signs == 2)) { // 5/6, 6.5. but not the number 6.5
        const bool dayFirst = order == DateOrder::Dmy || separator == u'.';
        return dayFirst ? checked(0, parts[1].value, parts[0].value, true) : checked(0, parts[0].value, parts[1].value, true);
    }
    if (parts.size() != 3 || signs < 2)
        return std::nullopt;
    for (const Piece &part : parts) {
        if (part.text.size() > 2 && part.text.size() != 4)
            return std::nullopt;
    }
    if (parts[0].text.size() == 4)
        return parts[1].text.size() <= 2 && parts[2].text.size() <= 2 ? checked(parts[0].value, parts[1].value, parts[2].value, false)
                                                                      : std::nullopt;
    if (parts[1].text.size() == 4)
        return std::nullopt;
    if (order == DateOrder::Ymd)
        return parts[2].text.size() <= 2 ? checked(fullYear(parts[0], lastYear), parts[1].value, parts[2].value, true) : std::nullopt;
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

// Takes the zone off the end of a time. nullopt: there is none.
std::optional<int> takeZone(QStringView &text)
{
    text = text.trimmed();
    for (const QStringView name : {QStringView(u"utc"), QStringView(u"gmt"), QStringView(u"z")}) {
        if (text.endsWith(name)) {
            text.chop(name.size());
            text = text.trimmed();
            return 0;
        }
    }
    qsizetype at = -1;
    for (qsizetype i = text.size() - 1; i > 0 && i + 7 > text.size(); --i) {
        if (text[i] == u'+' || text[i] == u'-') {
            at = i;
            break;
        }
    }
    if (at < 0)
        return std::nullopt;
    QString digits;
    for (const QChar c : text.sliced(at + 1)) {
        if (c != u':')
            digits += c;
    }
    bool ok = false;
    const int value = digits.toInt(&ok);
    if (!ok || (digits.size() != 2 && digits.size() != 4))
        return std::nullopt;
    const int hours = digits.size() == 4 ? value / 100 : value;
    const int minutes = digits.size() == 4 ? value % 100 : 0;
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    const int sign = text[at] == u'-' ? -1 : 1;
    text = text.first(at).trimmed();
    takeZone(text); // "…Z-0300" and "UTC+8" name the zone twice
    return sign * (hours * 3600 + minutes * 60);
}

std::optional<QTime> timeOfPlain(QStringView text)
{
    text = text.trimmed();
    bool afternoon = false;
    bool half = false; // twelve-hour writing
    struct DayPart {
        const char16_t *word;
        bool afternoon;
    };
    static constexpr DayPart parts[] = {{u"am", false}, {u"pm", true}, {u"a.m.", false}, {u"p.m.", true}, {u"上午", false},
                                        {u"下午", true}, {u"早上", false}, {u"凌晨", false}, {u"晚上", true}, {u"午前", false},
                                        {u"午後", true}};
    for (const DayPart &part : parts) {
        const QStringView word(part.word);
        if (text.startsWith(word) || text.endsWith(word)) {
            text = text.startsWith(word) ? text.sliced(word.size()) : text.chopped(word.size());
            afternoon = part.afternoon;
            half = true;
            break;
        }
    }
    const Pieces pieces = piecesOf(text.trimmed());
    int values[4] = {0, 0, 0, 0};
    int count = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        if (piece.kind == Piece::Number) {
            if (count == 4 || piece.value < 0 || (count < 3 && piece.text.size() > 2))
                return std::nullopt;
            values[count] = piece.value;
            if (count == 3) { // a fraction: 5 means 500 ms
                const QString digits = piece.text.left(3).toString().leftJustified(3, u'0');
                values[3] = digits.toInt();
            }
            ++count;
            continue;
        }
        const QStringView s = piece.text;
        const bool good = s == u":" || ((s == u"." || s == u",") && (count == 3 || count == 1)) || s == u"h" || s == u"时" || s == u"時"
            || s == u"点" || s == u"分" || s == u"秒" || s == u"uhr" || s == u" ";
        if (!good)
            return std::nullopt;
    }
    if (count == 0 || (count == 1 && !half && pieces.size() < 2))
        return std::nullopt;
    if (half) {
        if (values[0] > 12 || (values[0] == 0 && afternoon))
            return std::nullopt;
        values[0] = values[0] % 12 + (afternoon ? 12 : 0);
    }
    const QTime time(values[0], values[1], values[2], values[3]);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

std::optional<DateParts> parseDateParts(QStringView text, DateOrder order, int lastYear)
{
    const Plain buffer = plain(text);
    return dateOfPlain(QStringView(buffer.constData(), buffer.size()), order, lastYear);
}

std::optional<QDate> parseDate(QStringView text, DateOrder order, int lastYear)
{
    const std::optional<DateParts> parts = parseDateParts(text, order, lastYear);
    if (!parts || parts->year == 0)
        return std::nullopt;
    return QDate(parts->year, parts->month, parts->day);
}

std::optional<QTime> parseTime(QStringView text)
{
    const Plain buffer = plain(text);
    return timeOfPlain(QStringView(buffer.constData(), buffer.size()));
}

std::optional<QDateTime> parseDateTime(QStringView text, DateOrder order, int lastYear)
{
    const Plain buffer = plain(text);
    const QStringView all(buffer.constData(), buffer.size());
    if (all.size() < 8 || all.size() > 60)
        return std::nullopt;
    // The time begins where a blank or a T is followed by something that reads as a time to the end.
    for (qsizetype i = 5; i < all.size() - 1; ++i) {
        const bool cut = all[i] == u' ' || (all[i] == u't' && all[i - 1].isDigit() && all[i + 1].isDigit())
            || ((all[i] == u'日' || all[i] == u'号' || all[i] == u'號') && i + 1 < all.size());
        if (!cut)
            continue;
        const qsizetype dateEnd = all[i] == u' ' || all[i] == u't' ? i : i + 1;
        QStringView date = all.first(dateEnd).trimmed();
        if (date.endsWith(u','))
            date.chop(1);
        const std::optional<DateParts> day = dateOfPlain(date, order, lastYear);
        if (!day || day->year == 0)
            continue;
        QStringView rest = all.sliced(i + 1);
        const std::optional<int> zone = takeZone(rest);
        const std::optional<QTime> time = timeOfPlain(rest);
        if (!time)
            continue;
        const QDate on(day->year, day->month, day->day);
        if (!zone)
            return QDateTime(on, *time);
        return *zone == 0 ? QDateTime(on, *time, Qt::UTC) : QDateTime(on, *time, Qt::OffsetFromUTC, *zone);
    }
    return std::nullopt;
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
