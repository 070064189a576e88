// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the dates people type; see PartialDate::parse().
#include "core/values/lunarcalendar.h"
#include "core/values/partialdate.h"
#include "core/values/widthfold.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <mutex>

using namespace Qt::StringLiterals;

namespace
{
QString monthKey(QString name)
{
    name = name.toLower();
    name.remove(u'.');
    return name;
}

// Month names of the locale and of English, long, short and standalone.
QHash<QString, int> monthNames(const QLocale &locale)
{
    static std::mutex mutex;
    static QHash<QString, QHash<QString, int>> byLocale;
    const std::lock_guard lock(mutex);
    const auto found = byLocale.constFind(locale.name());
    if (found != byLocale.constEnd())
        return *found;
    QHash<QString, int> names{{u"sept"_s, 9}};
    for (const QLocale &from : {QLocale::c(), locale}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                names.insert(monthKey(from.monthName(month, format)), month);
                names.insert(monthKey(from.standaloneMonthName(month, format)), month);
            }
        }
    }
    return *byLocale.insert(locale.name(), names);
}

bool dayFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M');
}

// The latest year with these last digits that is not after today.
int fullYear(int year, QDate today)
{
    const int century = today.year() / 100 * 100;
    return century + year > today.year() ? century - 100 + year : century + year;
}

struct Piece {
    int number = -1; // or
    QString word;
    int digits = 0;
};

QList<Piece> pieces(const QString &text)
{
    QList<Piece> list;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        if (text[i] >= u'0' && text[i] <= u'9') {
            while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
                ++end;
            list << Piece{end - i > 8 ? -1 : text.mid(i, end - i).toInt(), {}, int(end - i)};
        } else if (text[i].isLetter()) {
            while (end < text.size() && (text[end].isLetter() || text[end].isMark() || text[end] == u'.'))
                ++end;
            list << Piece{-1, monthKey(text.mid(i, end - i)), 0};
        } else {
            end = i + 1;
        }
        i = end;
    }
    return list;
}

// A Chinese or Arabic number in figures, -1 if it is none, 0 if empty.
int figures(const QString &text)
{
    return text.isEmpty() ? 0 : chineseNumber(text);
}

// 1985年9月14日, 九月十四, 农历八月十五, 闰六月初一, 腊月廿三. With lunar words in it the date is a lunar one.
PartialDate parseChinese(const QString &text, QDate today)
{
    static const QRegularExpression shape(
        u"^(公历|公曆|阳历|陽曆|新历|新曆|农历|農曆|阴历|陰曆|旧历|舊曆)?(?:([0-9〇零一二三四五六七八九]{2,4})年)?"
        "(闰|閏)?(?:([0-9一二三四五六七八九十正冬腊臘]{1,3})月)?(初)?([0-9一二三四五六七八九十廿卅]{1,3})?(日|号|號)?$"_s);
    QString compact = text;
    compact.remove(u' ');
    const QRegularExpressionMatch match = shape.match(compact);
    if (!match.hasMatch() || (match.captured(2).isEmpty() && match.captured(4).isEmpty()))
        return {};
    const QString calendar = match.captured(1);
    const QString monthName = match.captured(4);
    const QString dayName = match.captured(6);
    const bool leap = !match.captured(3).isEmpty();
    const bool solarSaid = !calendar.isEmpty() && u"公阳陽新"_s.contains(calendar[0]);
    const bool lunarWords = leap || !match.captured(5).isEmpty() || dayName.startsWith(u'廿') ||
                            (monthName.size() == 1 && u"正冬腊臘"_s.contains(monthName[0]));
    if (solarSaid && lunarWords)
        return {};
    int year = figures(match.captured(2));
    if (match.captured(2).size() == 2)
        year = fullYear(year, today);
    const bool lunar = lunarWords || (!calendar.isEmpty() && !solarSaid);
    int month = figures(monthName);
    if (month < 0)
        month = monthName == u"正" ? 1 : monthName == u"冬" ? 11 : 12;
    const int day = figures(dayName);
    if (year < 0 || day < 0 || (!dayName.isEmpty() && day == 0) || (!monthName.isEmpty() && month == 0))
        return {};
    return lunar ? PartialDate::lunar(year, month, day, leap) : PartialDate::gregorian(year, month, day);
}

// "Lunar month 8, day 15", "Lunar leap month 6", "lunar 1985-8-15".
PartialDate parseLunarEnglish(const QString &text)
{
    static const QRegularExpression words(
        u"^lunar (leap )?month (\\d{1,2})(?:,? day (\\d{1,2}))?(?:,? year (\\d{4}))?$"_s);
    static const QRegularExpression numbers(u"^lunar (?:(\\d{4})[-/.])?(\\+|leap )?(\\d{1,2})(?:[-/.](\\d{1,2}))?$"_s);
    QRegularExpressionMatch match = words.match(text);
    if (match.hasMatch())
        return PartialDate::lunar(match.captured(4).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                                  !match.captured(1).isEmpty());
    match = numbers.match(text);
    if (!match.hasMatch())
        return {};
    return PartialDate::lunar(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt(),
                              !match.captured(2).isEmpty());
}

// Numbers only, one to three of them.
PartialDate fromNumbers(const QList<Piece> &list, const QLocale &locale, QDate today)
{
    if (list.size() == 1) {
        const int n = list[0].number;
        if (list[0].digits == 8)
            return PartialDate::gregorian(n / 10000, n / 100 % 100, n % 100);
        return list[0].digits == 4 && n > 0 ? PartialDate::gregorian(n) : PartialDate();
    }
    int year = 0;
    QList<Piece> rest = list;
    if (list.first().digits >= 3)
        year = rest.takeFirst().number;
    else if (list.last().digits >= 3)
        year = rest.takeLast().number;
    else if (list.size() == 3)
        // The year comes first only where it does in the locale and the numbers allow it.
        year = fullYear(locale.dateFormat(QLocale::ShortFormat).startsWith(u'y') ? rest.takeFirst().number
                                                                                 : rest.takeLast().number,
                        today);
    const bool yearGiven = rest.size() < list.size();
    for (const Piece &piece : std::as_const(rest)) {
        if (piece.digits > 2 || piece.number == 0)
            return {};
    }
    if (yearGiven && (year == 0 || year > 9999))
        return {};
    if (rest.size() == 1)
        return PartialDate::gregorian(year, rest[0].number);
    const bool yearFirst = list.first().digits >= 3;
    bool swap = !yearFirst && dayFirst(locale);
    if (rest[swap ? 1 : 0].number > 12)
        swap = !swap;
    return PartialDate::gregorian(year, rest[swap ? 1 : 0].number, rest[swap ? 0 : 1].number);
}

// A month by name, with a day and a year around it.
PartialDate fromNamedMonth(const QList<Piece> &list, int month, QDate today)
{
    int year = 0;
    int day = 0;
    for (const Piece &piece : list) {
        if (!piece.word.isEmpty())
            continue;
        if (piece.number <= 0)
            return {};
        if (piece.digits <= 2 && day == 0 && piece.number <= 31)
            day = piece.number;
        else if (year == 0 && piece.digits <= 4)
            year = piece.digits <= 2 ? fullYear(piece.number, today) : piece.number;
        else
            return {};
    }
    return PartialDate::gregorian(year, month, day);
}
} // namespace

PartialDate PartialDate::parse(QStringView typed, const QLocale &locale, QDate today)
{
    if (typed.size() > 64)
        return {};
    if (!today.isValid())
        today = QDate::currentDate();
    const QString text = foldWidth(typed).simplified();
    if (const PartialDate stored = fromText(text.toUpper()); !stored.isNull())
        return stored;
    if (const PartialDate chinese = parseChinese(text, today); !chinese.isNull())
        return chinese;
    if (text.startsWith(u"lunar "_s, Qt::CaseInsensitive))
        return parseLunarEnglish(text.toLower());
    if (text.startsWith(u'-'))
        return {};
    const QHash<QString, int> months = monthNames(locale);
    static const QList<QString> fillers = {u"of"_s, u"the"_s, u"de"_s, u"del"_s, u"st"_s,
                                           u"nd"_s, u"rd"_s,  u"th"_s, u"er"_s};
    int month = 0;
    QList<Piece> list;
    for (const Piece &piece : pieces(text)) {
        if (piece.word.isEmpty()) {
            list << piece;
        } else if (const int named = months.value(piece.word); named && !month) {
            month = named;
            list << piece;
        } else if (!fillers.contains(piece.word)) {
            return {};
        }
    }
    if (list.isEmpty() || list.size() > 3)
        return {};
    return month ? fromNamedMonth(list, month, today) : fromNumbers(list, locale, today);
}
