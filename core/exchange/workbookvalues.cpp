// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookvalues.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 msPerDay = 24 * 60 * 60 * 1000;
constexpr double lastSerial = 2958466; ///< behind 9999-12-31

/// What a format's first section is made of, without texts, colours and conditions.
struct Section {
    QString letters; ///< in lower case: y m d h s e g b and signs; "[h]" as 'H'
    QString currency;
    bool percent = false, text = false;
    int decimals = 0;
};

bool isCode(QStringView text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

void takeBracket(QStringView inside, Section *section)
{
    const QString lower = inside.toString().toLower();
    if (inside.startsWith(u'$')) {
        QStringView sign = inside.sliced(1);
        if (const qsizetype dash = sign.indexOf(u'-'); dash >= 0)
            sign = sign.first(dash);
        if (isCode(sign))
            section->currency = sign.toString();
        else if (sign == u"€")
            section->currency = u"EUR"_s;
    } else if (!lower.isEmpty() && (lower.count(u'h') == lower.size() || lower.count(u'm') == lower.size() ||
                                    lower.count(u's') == lower.size())) {
        section->letters += u'H'; // time that has passed
    }
}

Section sectionOf(QStringView code)
{
    Section section;
    bool behindPoint = false;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            if (end < 0)
                break;
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            takeBracket(code.sliced(i + 1, end - i - 1), &section);
            i = end;
        } else if (code.sliced(i).startsWith(u"general", Qt::CaseInsensitive)) {
            i += 6;
        } else if (c == u'e' && i + 1 < code.size() && (code[i + 1] == u'+' || code[i + 1] == u'-')) {
            ++i; // an exponent
        } else {
            section.percent |= c == u'%';
            section.text |= c == u'@';
            section.decimals += behindPoint && (c == u'0' || c == u'#' || c == u'?');
            behindPoint |= c == u'.';
            if (u"ymdhsegb"_s.contains(c))
                section.letters += c;
        }
    }
    return section;
}

QString timeText(qint64 ms)
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(ms % msPerDay));
    return time.toString(time.msec() ? u"HH:mm:ss.zzz"_s : time.second() ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

QString dayText(qint64 day, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    if (day == 60)
        return u"1900-02-29"_s;
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

QString durationText(qint64 ms)
{
    const qint64 seconds = qint64(std::llround(double(ms) / 1000));
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    return QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}
} // namespace

NumberLook lookOfFormat(QStringView code)
{
    const Section section = sectionOf(code);
    if (section.text)
        return {};
    if (section.letters.contains(u'H'))
        return {NumberLook::Duration};
    const auto has = [&](QStringView any) {
        return std::any_of(any.begin(), any.end(), [&](QChar c) { return section.letters.contains(c); });
    };
    // Minutes and months are both m.
    const bool time = has(u"hs");
    const bool day = has(u"yegbd") || (has(u"m") && !time);
    if (day || time)
        return {day && time ? NumberLook::DateTime : day ? NumberLook::Date : NumberLook::Time};
    if (section.percent)
        return {NumberLook::Percent};
    if (!section.currency.isEmpty())
        return {NumberLook::Money, section.decimals, section.currency};
    return {};
}

NumberLook lookOfBuiltIn(int id)
{
    if (id == 9 || id == 10)
        return {NumberLook::Percent};
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
        return {NumberLook::Date};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 55 || id == 56 || id == 45 || id == 47)
        return {NumberLook::Time};
    if (id == 22)
        return {NumberLook::DateTime};
    return {id == 46 ? NumberLook::Duration : NumberLook::Plain};
}

QString plainNumber(double value)
{
    if (!std::isfinite(value))
        return {};
    const double size = std::abs(value);
    if (size >= 1e21 || (size > 0 && size < 1e-12))
        return QString::number(value, 'g', QLocale::FloatingPointShortest);
    if (value == std::floor(value))
        return QString::number(value, 'f', 0);
    QString exact = QString::number(value, 'f', QLocale::FloatingPointShortest);
    const QString rounded =
        QString::number(QString::number(value, 'g', 15).toDouble(), 'f', QLocale::FloatingPointShortest);
    return rounded.size() + 3 < exact.size() ? rounded : exact; // 3.3000000000000003, but not 0.3333333333333333
}

QString shownNumber(double value, const NumberLook &look, bool from1904)
{
    const bool isTime = look.kind >= NumberLook::Date && look.kind <= NumberLook::Duration;
    if (!std::isfinite(value) || (isTime && (value < 0 || value >= lastSerial)))
        return plainNumber(value);
    const auto ms = qint64(std::llround(value * double(msPerDay)));
    switch (look.kind) {
    case NumberLook::Date:
        if (ms % msPerDay == 0)
            return dayText(ms / msPerDay, from1904);
        [[fallthrough]];
    case NumberLook::DateTime:
        return dayText(ms / msPerDay, from1904) + u' ' + timeText(ms);
    case NumberLook::Time:
        if (ms < msPerDay)
            return timeText(ms);
        return ms % msPerDay == 0 ? dayText(ms / msPerDay, from1904)
                                  : dayText(ms / msPerDay, from1904) + u' ' + timeText(ms);
    case NumberLook::Duration:
        return durationText(ms);
    case NumberLook::Percent:
        return plainNumber(QString::number(value * 100, 'g', 15).toDouble()) + u'%';
    case NumberLook::Money: {
        const QString fixed = QString::number(value, 'f', look.decimals);
        return (fixed.toDouble() == value ? fixed : plainNumber(value)) + u' ' + look.currency;
    }
    case NumberLook::Plain:
        break;
    }
    return plainNumber(value);
}

std::optional<double> serialOf(const QDateTime &time)
{
    if (!time.isValid() || time.date() < QDate(1900, 3, 1) || time.date().year() > 9999)
        return std::nullopt;
    return double(QDate(1899, 12, 30).daysTo(time.date())) +
           double(time.time().msecsSinceStartOfDay()) / double(msPerDay);
}
