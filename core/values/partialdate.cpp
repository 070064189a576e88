// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/partialdate.h"

#include "core/values/icutext.h"
#include "core/values/lunarcalendar.h"
#include "core/values/widthfold.h"

#include <QHash>
#include <QMutex>
#include <memory>
#include <unicode/dtptngen.h>

using namespace Qt::StringLiterals;

namespace
{
QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

// ICU's pattern letters in Qt's spelling: y is yyyy, the standalone month L is M, the rest is alike.
QString qtPattern(const QString &pattern)
{
    QString qt;
    bool quoted = false;
    QChar before;
    for (const QChar c : pattern) {
        if (!quoted && (c == u'E' || c == u'c') && c == before)
            continue; // the weekday: as many letters as the skeleton had, always short in Qt
        before = c;
        if (c == u'\'')
            quoted = !quoted;
        if (quoted || !c.isLetter() || c.script() != QChar::Script_Latin)
            qt += c;
        else if (c == u'y')
            qt += u"yyyy";
        else if (c == u'E' || c == u'c')
            qt += u"ddd";
        else
            qt += c == u'L' ? u'M' : c;
    }
    return qt;
}
} // namespace

QString datePattern(const QLocale &locale, const char *skeleton)
{
    static QMutex mutex;
    static QHash<QString, QString> patterns;
    const QString key = locale.name() + u'|' + QLatin1StringView(skeleton);
    const QMutexLocker lock(&mutex);
    auto found = patterns.constFind(key);
    if (found == patterns.constEnd()) {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::DateTimePatternGenerator> generator(
            icu::DateTimePatternGenerator::createInstance(icuLocale(locale), status));
        icu::UnicodeString pattern;
        if (U_SUCCESS(status))
            pattern = generator->getBestPattern(icu::UnicodeString(skeleton, -1, US_INV), status);
        found = patterns.insert(key, U_SUCCESS(status) ? qtPattern(fromIcu(pattern)) : u"yyyy-MM-dd"_s);
    }
    return *found;
}

PartialDate PartialDate::gregorian(int year, int month, int day)
{
    if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31 || (year && day && !month))
        return {};
    // An unknown year may be a leap year.
    if (month && day && day > QDate(year ? year : 2000, month, 1).daysInMonth())
        return {};
    PartialDate date;
    date.m_year = year;
    date.m_month = qint8(month);
    date.m_day = qint8(day);
    return date;
}

PartialDate PartialDate::lunar(int year, int month, int day, bool leap)
{
    if (year < 0 || year > 9999 || month < 1 || month > 12 || day < 0 || day > 30)
        return {};
    PartialDate date;
    date.m_year = year;
    date.m_month = qint8(month);
    date.m_day = qint8(day);
    date.m_leap = leap;
    date.m_calendar = Calendar::Lunar;
    return date;
}

PartialDate PartialDate::fromDate(QDate date)
{
    return gregorian(date.year(), date.month(), date.day());
}

QString PartialDate::toText() const
{
    if (isNull())
        return {};
    QString text = isLunar() ? u"L"_s : QString();
    text += m_year ? padded(m_year, 4) : u"-"_s;
    if (m_month)
        text += (m_leap ? u"-+"_s : u"-"_s) + padded(m_month, 2);
    else if (!m_year)
        text += u'-';
    if (m_day)
        text += u'-' + padded(m_day, 2);
    return text;
}

PartialDate PartialDate::fromText(QStringView text)
{
    const QStringView whole = text;
    const bool lunarForm = text.startsWith(u'L');
    if (lunarForm)
        text = text.mid(1);
    const auto number = [&text](int digits) {
        int value = 0;
        if (text.size() < digits)
            return -1;
        for (int i = 0; i < digits; ++i) {
            if (text[i] < u'0' || text[i] > u'9')
                return -1;
            value = value * 10 + text[i].unicode() - u'0';
        }
        text = text.mid(digits);
        return value;
    };
    const auto take = [&text](QChar c) {
        const bool there = text.startsWith(c);
        text = text.mid(there ? 1 : 0);
        return there;
    };
    const int year = take(u'-') ? 0 : number(4);
    int month = 0;
    int day = 0;
    bool leap = false;
    if (take(u'-')) {
        leap = take(u'+');
        if (!text.startsWith(u'-'))
            month = number(2);
        if (take(u'-'))
            day = number(2);
    }
    if (!text.isEmpty() || year < 0 || month < 0 || day < 0 || (leap && !lunarForm))
        return {};
    const PartialDate date = lunarForm ? lunar(year, month, day, leap) : gregorian(year, month, day);
    // One date has one form.
    return date.toText() == whole ? date : PartialDate();
}

QString PartialDate::toString(const QLocale &locale) const
{
    if (isNull())
        return {};
    if (isLunar())
        return lunarString(locale);
    if (!m_month && m_year)
        return locale.toString(QDate(m_year, 1, 1), datePattern(locale, "y"));
    if (!m_month)
        return locale.toString(QDate(2000, 1, m_day), datePattern(locale, "d"));
    if (!m_day && !m_year)
        return locale.standaloneMonthName(m_month);
    const char *skeleton = !m_day ? "yMMMM" : m_year ? "yMMMMd" : "MMMMd";
    return locale.toString(QDate(m_year ? m_year : 2000, m_month, m_day ? m_day : 1), datePattern(locale, skeleton));
}

QString PartialDate::lunarString(const QLocale &locale) const
{
    if (locale.language() != QLocale::Chinese) {
        const QString text = m_leap && m_day ? tr("Lunar leap month %1, day %2").arg(m_month).arg(m_day)
                             : m_leap        ? tr("Lunar leap month %1").arg(m_month)
                             : m_day         ? tr("Lunar month %1, day %2").arg(m_month).arg(m_day)
                                             : tr("Lunar month %1").arg(m_month);
        return m_year ? tr("%1, year %2", "a lunar date and its year").arg(text).arg(m_year) : text;
    }
    const bool traditional = locale.script() == QLocale::TraditionalHanScript;
    QString text = traditional ? u"農曆"_s : u"农历"_s;
    if (m_year)
        text += QString::number(m_year) + u'年';
    if (m_leap)
        text += traditional ? u'閏' : u'闰';
    if (m_month == 1)
        text += u"正月";
    else if (m_month == 12)
        text += traditional ? u"臘月" : u"腊月";
    else
        text += toChineseNumber(m_month) + u'月';
    if (m_day > 20 && m_day < 30)
        text += u'廿' + toChineseNumber(m_day - 20);
    else if (m_day)
        text += (m_day <= 10 ? u"初"_s : QString()) + toChineseNumber(m_day);
    return text;
}

QDate PartialDate::toDate() const
{
    if (!isComplete())
        return {};
    return isLunar() ? lunarToDate({m_year, m_month, m_day, m_leap}) : QDate(m_year, m_month, m_day);
}

QDate PartialDate::occurrenceIn(int year, LeapDay leapDay) const
{
    if (!isLunar()) {
        if (m_month == 2 && m_day == 29 && !QDate::isLeapYear(year))
            return leapDay == LeapDay::February28 ? QDate(year, 2, 28) : QDate(year, 3, 1);
        return QDate(year, m_month, m_day);
    }
    const bool leap = m_leap && lunarLeapMonth(year) == m_month;
    const int length = lunarMonthLength(year, m_month, leap);
    return length ? lunarToDate({year, m_month, std::min<int>(m_day, length), leap}) : QDate();
}

QDate PartialDate::nextOccurrence(QDate from, LeapDay leapDay) const
{
    if (!m_month || !m_day || !from.isValid())
        return {};
    int year = from.year() - 1; // a Chinese year ends in the next Gregorian one
    if (m_year && m_year > year)
        year = m_year;
    for (const int end = year + 2; year <= end; ++year) {
        const QDate date = occurrenceIn(year, leapDay);
        if (date.isValid() && date >= from)
            return date;
    }
    return {};
}

std::optional<int> PartialDate::age(QDate on, LeapDay leapDay) const
{
    if (!m_year || !m_month || !on.isValid())
        return {};
    int years = 0;
    if (isLunar()) {
        const LunarDay now = lunarOf(on);
        if (!now.year || (!m_day && now.month == m_month))
            return {};
        years = now.year - m_year;
        if (m_day ? on < occurrenceIn(now.year, leapDay) : now.month < m_month)
            --years;
    } else {
        if (!m_day && on.month() == m_month)
            return {};
        years = on.year() - m_year;
        if (m_day ? on < occurrenceIn(on.year(), leapDay) : on.month() < m_month)
            --years;
    }
    return years < 0 ? std::nullopt : std::optional(years);
}
