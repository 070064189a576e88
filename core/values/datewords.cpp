// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/datewords.h"

#include "core/values/partialdate.h"
#include "core/values/widthfold.h"

#include <QHash>
#include <QRegularExpression>
#include <limits>

using namespace Qt::StringLiterals;

namespace
{
// Hours meant by a part of the day without a number; and behind which a small number means the afternoon.
struct DayPart {
    QStringView word;
    int hour;
    bool afternoon;
};
constexpr DayPart dayParts[] = {
    {u"凌晨", 1, false},     {u"清晨", 7, false},    {u"早上", 9, false},      {u"早晨", 9, false},
    {u"上午", 9, false},     {u"中午", 12, false},   {u"下午", 14, true},      {u"傍晚", 18, true},
    {u"晚上", 19, true},     {u"夜里", 22, true},    {u"夜裡", 22, true},      {u"morning", 9, false},
    {u"noon", 12, false},    {u"midday", 12, false}, {u"afternoon", 14, true}, {u"evening", 19, true},
    {u"midnight", 0, false},
};

const DayPart *dayPart(QStringView word)
{
    for (const DayPart &part : dayParts) {
        if (part.word == word)
            return &part;
    }
    return nullptr;
}

QString timePattern()
{
    return u"(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\b\\.?)?|\\d{1,2}(?:\\.\\d{2})? "
           u"?[ap]\\.?m\\b\\.?|"
           "\\d{1,2}h\\d{2}|\\d{1,2}(?:[.:]\\d{2})? ?uhr|(?:in the |this "
           ")?(?:morning|afternoon|evening)|noon|midday|midnight|"
           "(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|夜裡)?(?:[0-9]{1,2}|[一二三四五六七八九十两兩]{1,3})"
           "(?:[点點时時:](?:半|一刻|三刻|(?:[0-9]{1,2}|[零〇一二三四五六七八九十]{1,3})分?)?)(?:整|钟|鐘)?|"
           "凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|夜裡)"_s;
}

QString normal(QStringView typed)
{
    QString text = foldWidth(typed).simplified().toLower();
    static const std::pair<QStringView, QStringView> spelled[] = {
        {u"今晚", u"今天晚上"}, {u"今早", u"今天早上"}, {u"明早", u"明天早上"},
        {u"明晚", u"明天晚上"}, {u"昨晚", u"昨天晚上"}, {u"tonight", u"today evening"},
        {u"後", u"后"},         {u"週", u"周"},         {u"星期", u"周"},
        {u"礼拜", u"周"},       {u"禮拜", u"周"},       {u"個", u"个"},
        {u"這", u"这"},         {u"小時", u"小时"},     {u"分鐘", u"分钟"},
        {u"兩", u"两"}};
    for (const auto &[from, to] : spelled)
        text.replace(from.toString(), to.toString());
    static const QRegularExpression isoTime(u"^(\\d{4}-\\d{2}-\\d{2})t(?=\\d)"_s);
    return text.replace(isoTime, u"\\1 "_s);
}

int count(const QString &word)
{
    static const QHash<QString, int> names = {{u"a"_s, 1},     {u"an"_s, 1},    {u"one"_s, 1},  {u"two"_s, 2},
                                              {u"three"_s, 3}, {u"four"_s, 4},  {u"five"_s, 5}, {u"six"_s, 6},
                                              {u"seven"_s, 7}, {u"eight"_s, 8}, {u"nine"_s, 9}, {u"ten"_s, 10}};
    const int named = names.value(word, -1);
    return named >= 0 ? named : chineseNumber(word);
}

// now moved by so many units; a time comes with hours and minutes only.
DayAndTime moved(const QDateTime &now, int number, const QString &unit)
{
    const auto clock = [](const QDateTime &t) {
        return DayAndTime{t.date(), QTime(t.time().hour(), t.time().minute())};
    };
    if (unit.startsWith(u"min") || unit == u"分钟")
        return clock(now.addSecs(number * 60));
    if (unit.startsWith(u'h') || unit == u"小时")
        return clock(now.addSecs(number * 3600));
    if (unit.startsWith(u"week") || unit == u"周")
        return {now.date().addDays(number * 7), {}};
    if (unit.startsWith(u"month") || unit == u"月")
        return {now.date().addMonths(number), {}};
    if (unit.startsWith(u"year") || unit == u"年")
        return {now.date().addYears(number), {}};
    return {now.date().addDays(number), {}};
}

// "in 3 days", "2 weeks ago", 三天后, 半小时前.
std::optional<DayAndTime> parseDistance(const QString &text, const QDateTime &now)
{
    static const QRegularExpression english(
        u"^(in )?(\\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten) ?"
        "(min|mins|minutes?|h|hours?|days?|weeks?|months?|years?)( ago| later| from now)?$"_s);
    static const QRegularExpression chinese(
        u"^(半|[0-9]{1,4}|[一二三四五六七八九十两]{1,3}) ?个?(天|日|周|月|年|小时|分钟) ?[之以]?([后前])$"_s);
    QRegularExpressionMatch match = english.match(text);
    if (match.hasMatch() && match.captured(1).isEmpty() != match.captured(4).isEmpty()) {
        const int number = count(match.captured(2));
        return moved(now, match.captured(4) == u" ago" ? -number : number, match.captured(3));
    }
    match = chinese.match(text);
    if (!match.hasMatch())
        return {};
    const int sign = match.captured(3) == u"前" ? -1 : 1;
    const QString unit = match.captured(2);
    if (match.captured(1) != u"半")
        return moved(now, sign * count(match.captured(1)), unit);
    if (unit == u"年")
        return moved(now, sign * 6, u"月"_s);
    if (unit == u"月")
        return moved(now, sign * 15, u"天"_s);
    return unit == u"小时" ? std::optional(moved(now, sign * 30, u"分钟"_s)) : std::nullopt;
}

std::optional<QDate> parseWord(const QString &text, QDate today)
{
    static const QHash<QString, int> days = {{u"today"_s, 0},
                                             {u"tomorrow"_s, 1},
                                             {u"tmr"_s, 1},
                                             {u"yesterday"_s, -1},
                                             {u"day after tomorrow"_s, 2},
                                             {u"the day after tomorrow"_s, 2},
                                             {u"day before yesterday"_s, -2},
                                             {u"the day before yesterday"_s, -2},
                                             {u"next week"_s, 7},
                                             {u"last week"_s, -7},
                                             {u"今天"_s, 0},
                                             {u"今日"_s, 0},
                                             {u"明天"_s, 1},
                                             {u"明日"_s, 1},
                                             {u"后天"_s, 2},
                                             {u"大后天"_s, 3},
                                             {u"昨天"_s, -1},
                                             {u"昨日"_s, -1},
                                             {u"前天"_s, -2},
                                             {u"大前天"_s, -3},
                                             {u"下周"_s, 7},
                                             {u"下个周"_s, 7},
                                             {u"上周"_s, -7}};
    static const QHash<QString, int> months = {
        {u"next month"_s, 1}, {u"last month"_s, -1}, {u"下个月"_s, 1},      {u"下月"_s, 1},  {u"上个月"_s, -1},
        {u"上月"_s, -1},      {u"next year"_s, 12},  {u"last year"_s, -12}, {u"明年"_s, 12}, {u"去年"_s, -12}};
    if (const auto found = days.constFind(text); found != days.constEnd())
        return today.addDays(*found);
    if (const auto found = months.constFind(text); found != months.constEnd())
        return today.addMonths(*found);
    if (text == u"end of month" || text == u"end of the month" || text == u"月底")
        return QDate(today.year(), today.month(), today.daysInMonth());
    return {};
}

int weekdayOf(const QString &word, const QLocale &locale)
{
    QString bare = word;
    bare.remove(u'.');
    for (int day = 1; day <= 7; ++day) {
        for (const QLocale &from : {QLocale::c(), locale}) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                if (bare == from.standaloneDayName(day, format).toLower().remove(u'.'))
                    return day;
            }
        }
    }
    static const QHash<QString, int> more = {{u"tues"_s, 2}, {u"weds"_s, 3}, {u"thur"_s, 4}, {u"thurs"_s, 4}};
    return more.value(bare, 0);
}

std::optional<QDate> parseWeekday(const QString &text, QDate today, const QLocale &locale)
{
    static const QRegularExpression chinese(u"^(这|本|下下|下|上上|上)?个?周([一二三四五六日天末1-7])$"_s);
    static const QRegularExpression english(u"^(?:on )?(this |next |last |coming )?(\\S+)( next week)?$"_s);
    std::optional<int> week;
    int day = 0;
    QRegularExpressionMatch match = chinese.match(text);
    if (match.hasMatch()) {
        static const QHash<QString, int> weeks = {{u"这"_s, 0},   {u"本"_s, 0},  {u"下"_s, 1},
                                                  {u"下下"_s, 2}, {u"上"_s, -1}, {u"上上"_s, -2}};
        if (!match.captured(1).isEmpty())
            week = weeks.value(match.captured(1));
        const QString name = match.captured(2);
        day = name == u"末" ? 6 : name == u"日" || name == u"天" ? 7 : chineseNumber(name);
    } else if ((match = english.match(text)).hasMatch()) {
        day = weekdayOf(match.captured(2), locale);
        const QString which = match.captured(1);
        if (which.startsWith(u"this"))
            week = 0;
        else if (which.startsWith(u"next") || !match.captured(3).isEmpty())
            week = 1;
        else if (which.startsWith(u"last"))
            week = -1;
    }
    if (day < 1)
        return {};
    const int ahead = day - today.dayOfWeek();
    return today.addDays(week ? ahead + 7 * *week : ahead < 0 ? ahead + 7 : ahead);
}

// A plain date; without a year the one nearest to today.
std::optional<QDate> parsePlain(const QString &text, QDate today, const QLocale &locale)
{
    // Two digits may well be a year to come here, so they are read as from far ahead.
    const PartialDate date = PartialDate::parse(text, locale, today.addYears(50));
    if (!date.month() || !date.day())
        return {};
    if (date.year()) {
        const QDate day = date.toDate();
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    std::optional<QDate> nearest;
    qint64 distance = std::numeric_limits<qint64>::max();
    for (int years = -1; years <= 1; ++years) {
        const QDate day = date.nextOccurrence(today.addYears(years));
        if (day.isValid() && qAbs(today.daysTo(day)) < distance) {
            nearest = day;
            distance = qAbs(today.daysTo(day));
        }
    }
    return nearest;
}

std::optional<QDate> parseDay(const QString &text, const QDateTime &now, const QLocale &locale)
{
    if (auto day = parseWord(text, now.date()))
        return day;
    if (auto day = parseWeekday(text, now.date(), locale))
        return day;
    return parsePlain(text, now.date(), locale);
}

std::optional<QTime> valid(int hour, int minute, int second = 0)
{
    if (hour == 24 && minute == 0)
        hour = 0;
    const QTime time(hour, minute, second);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QTime> readTime(QString text)
{
    if (text.startsWith(u"in the ") || text.startsWith(u"this "))
        text = text.section(u' ', -1);
    if (const DayPart *part = dayPart(text))
        return QTime(part->hour, 0);
    static const QRegularExpression western(
        u"^(\\d{1,2})(?:[:.h](\\d{2}))?(?::(\\d{2})(?:\\.\\d+)?)? ?(?:([ap])\\.?m\\.?|(uhr))?$"_s);
    static const QRegularExpression chinese(
        u"^(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|夜裡)?([0-9]{1,2}|[一二三四五六七八九十两兩]{1,3})["
        u"点點时時:]"
        "(?:(半)|(一刻)|(三刻)|([0-9]{1,2}|[零〇一二三四五六七八九十]{1,3})分?)?(?:整|钟|鐘)?$"_s);
    QRegularExpressionMatch match = western.match(text);
    if (match.hasMatch()) {
        const bool half = !match.captured(4).isEmpty();
        if (!half && match.captured(2).isEmpty() && match.captured(5).isEmpty())
            return {};
        int hour = match.captured(1).toInt();
        if (half && (hour < 1 || hour > 12))
            return {};
        if (half)
            hour = hour % 12 + (match.captured(4) == u"p" ? 12 : 0);
        return valid(hour, match.captured(2).toInt(), match.captured(3).toInt());
    }
    match = chinese.match(text);
    if (!match.hasMatch())
        return {};
    int hour = chineseNumber(match.captured(2));
    const DayPart *part = dayPart(match.captured(1));
    if (part && ((part->afternoon && hour < 12) || (part->hour == 12 && hour >= 1 && hour <= 3)))
        hour += 12;
    const QString minutes = match.captured(6);
    const int minute = !match.captured(3).isEmpty()   ? 30
                       : !match.captured(4).isEmpty() ? 15
                       : !match.captured(5).isEmpty() ? 45
                       : minutes.isEmpty()            ? 0
                                                      : chineseNumber(minutes);
    return valid(hour, minute);
}
} // namespace

std::optional<QTime> parseTime(QStringView typed)
{
    return typed.size() > 64 ? std::nullopt : readTime(normal(typed));
}

std::optional<DayAndTime> parseDayAndTime(QStringView typed, const QDateTime &now, const QLocale &locale)
{
    if (typed.size() > 64)
        return {};
    const QString text = normal(typed);
    if (text.isEmpty())
        return {};
    if (auto moment = parseDistance(text, now))
        return moment;
    if (text == u"now" || text == u"现在" || text == u"現在")
        return DayAndTime{now.date(), QTime(now.time().hour(), now.time().minute())};
    if (auto day = parseDay(text, now, locale))
        return DayAndTime{*day, {}};
    static const QRegularExpression behind(u"^(.*?)[ ,]*(?:\\bat |@ ?)?("_s + timePattern() + u")$"_s);
    static const QRegularExpression before(u"^("_s + timePattern() + u")[ ,]*(?:on )?(.*)$"_s);
    for (const bool last : {true, false}) {
        const QRegularExpressionMatch match = (last ? behind : before).match(text);
        const auto time = match.hasMatch() ? readTime(match.captured(last ? 2 : 1)) : std::nullopt;
        if (!time)
            continue;
        const QString rest = match.captured(last ? 1 : 2).trimmed();
        if (rest.isEmpty())
            return DayAndTime{now.date(), time};
        if (auto day = parseDay(rest, now, locale))
            return DayAndTime{*day, time};
        if (const auto distance = parseDistance(rest, now); distance && !distance->time)
            return DayAndTime{distance->date, time};
    }
    return {};
}
