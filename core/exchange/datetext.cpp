// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/datetext.h"

#include <QString>

static int chineseDigit(char16_t c)
{
    static constexpr QStringView digits(u"〇一二三四五六七八九");
    if (c == u'零' || c == u'○')
        return 0;
    if (c == u'元')
        return 1; // the first year of an era
    return int(digits.indexOf(QChar(c)));
}

static void appendNumber(DateText &out, int value)
{
    for (const QChar c : QString::number(value))
        out.append(c.unicode());
}

// 十二 → 12, 二十 → 20, 三十一 → 31, 二〇二四 → 2024; returns the length read, 0 if there is no number.
static qsizetype readChineseNumber(QStringView text, DateText &out)
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

DateText plainDateText(QStringView text)
{
    DateText out;
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

int monthByName(QStringView word)
{
    struct Month {
        const char16_t *start;
        int number;
    };
    static constexpr Month months[] = {
        {u"januar", 1}, {u"january", 1},   {u"jänner", 1},    {u"jan", 1},   {u"februar", 2},   {u"february", 2},
        {u"feb", 2},    {u"märz", 3},      {u"maerz", 3},     {u"march", 3}, {u"mär", 3},       {u"mrz", 3},
        {u"mar", 3},    {u"april", 4},     {u"apr", 4},       {u"mai", 5},   {u"may", 5},       {u"juni", 6},
        {u"june", 6},   {u"jun", 6},       {u"juli", 7},      {u"july", 7},  {u"jul", 7},       {u"august", 8},
        {u"aug", 8},    {u"september", 9}, {u"sept", 9},      {u"sep", 9},   {u"oktober", 10},  {u"october", 10},
        {u"okt", 10},   {u"oct", 10},      {u"november", 11}, {u"nov", 11},  {u"dezember", 12}, {u"december", 12},
        {u"dez", 12},   {u"dec", 12},
    };
    for (const Month &month : months) {
        if (word == QStringView(month.start))
            return month.number;
    }
    return 0;
}

bool isWeekdayName(QStringView word)
{
    static constexpr const char16_t *days[] = {
        u"mon",        u"monday", u"tue",      u"tues", u"tuesday",  u"wed",       u"wednesday", u"thu",
        u"thur",       u"thurs",  u"thursday", u"fri",  u"friday",   u"sat",       u"saturday",  u"sun",
        u"sunday",     u"mo",     u"montag",   u"di",   u"dienstag", u"mi",        u"mittwoch",  u"do",
        u"donnerstag", u"fr",     u"freitag",  u"sa",   u"samstag",  u"sonnabend", u"so",        u"sonntag",
    };
    for (const char16_t *day : days) {
        if (word == QStringView(day))
            return true;
    }
    return false;
}

DatePieces datePieces(QStringView text)
{
    DatePieces pieces;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        const auto isDigit = [](QChar d) { return d >= u'0' && d <= u'9'; };
        qsizetype end = i + 1;
        if (isDigit(c)) {
            while (end < text.size() && isDigit(text[end]))
                ++end;
            const QStringView digits = text.sliced(i, end - i);
            pieces.append({DatePiece::Number, digits, digits.size() <= 9 ? digits.toInt() : -1});
        } else if (c.isLetter() && c.unicode() < 0x2E80) {
            while (end < text.size() && text[end].isLetter() && text[end].unicode() < 0x2E80)
                ++end;
            pieces.append({DatePiece::Word, text.sliced(i, end - i)});
        } else if (c != u' ') {
            pieces.append({DatePiece::Sign, text.sliced(i, 1)});
        } else if (!pieces.isEmpty() && i + 1 < text.size()) {
            if (pieces.back().kind != DatePiece::Sign || pieces.back().text != u" ")
                pieces.append({DatePiece::Sign, text.sliced(i, 1)});
        }
        i = end;
    }
    return pieces;
}

bool canBeDate(QStringView text)
{
    if (text.size() < 3 || text.size() > 60)
        return false;
    int letters = 0;
    bool digit = false;
    for (const QChar c : text) {
        digit = digit || c.isDigit() || c == u'月';
        letters += c.isLetter();
    }
    return digit && letters <= 22;
}
