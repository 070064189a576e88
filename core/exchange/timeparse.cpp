// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dateparse.h"

#include "core/exchange/datetext.h"

#include <QString>

namespace
{

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
    static constexpr DayPart parts[] = {{u"am", false},   {u"pm", true},    {u"a.m.", false}, {u"p.m.", true},
                                        {u"上午", false}, {u"下午", true},  {u"早上", false}, {u"凌晨", false},
                                        {u"晚上", true},  {u"午前", false}, {u"午後", true}};
    for (const DayPart &part : parts) {
        const QStringView word(part.word);
        if (text.startsWith(word) || text.endsWith(word)) {
            text = text.startsWith(word) ? text.sliced(word.size()) : text.chopped(word.size());
            afternoon = part.afternoon;
            half = true;
            break;
        }
    }
    const DatePieces pieces = datePieces(text.trimmed());
    int values[4] = {0, 0, 0, 0};
    int count = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const DatePiece &piece = pieces[i];
        if (piece.kind == DatePiece::Number) {
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
        const bool good = s == u":" || ((s == u"." || s == u",") && (count == 3 || count == 1)) || s == u"h" ||
                          s == u"时" || s == u"時" || s == u"点" || s == u"分" || s == u"秒" || s == u"uhr" ||
                          s == u" ";
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

std::optional<QTime> parseTimeOfDay(QStringView text)
{
    const DateText buffer = plainDateText(text);
    return timeOfPlain(QStringView(buffer.constData(), buffer.size()));
}

std::optional<DateTimeParts> parseDateTimeParts(QStringView text, DateOrder order, int lastYear)
{
    if (!canBeDate(text))
        return std::nullopt;
    const DateText buffer = plainDateText(text);
    const QStringView all(buffer.constData(), buffer.size());
    if (all.size() < 8 || all.size() > 60)
        return std::nullopt;
    // The time begins where a blank or a T is followed by something that reads as a time to the end.
    for (qsizetype i = 5; i < all.size() - 1; ++i) {
        const bool cut = all[i] == u' ' || (all[i] == u't' && all[i - 1].isDigit() && all[i + 1].isDigit()) ||
                         ((all[i] == u'日' || all[i] == u'号' || all[i] == u'號') && i + 1 < all.size());
        if (!cut)
            continue;
        const qsizetype dateEnd = all[i] == u' ' || all[i] == u't' ? i : i + 1;
        QStringView date = all.first(dateEnd).trimmed();
        if (date.endsWith(u','))
            date.chop(1);
        const std::optional<DateParts> day = parseDateParts(date, order, lastYear);
        if (!day || day->year == 0)
            continue;
        QStringView rest = all.sliced(i + 1);
        const std::optional<int> zone = takeZone(rest);
        const std::optional<QTime> time = timeOfPlain(rest);
        if (!time)
            continue;
        return DateTimeParts{*day, *time, zone};
    }
    return std::nullopt;
}

std::optional<QDateTime> parseDateTime(QStringView text, DateOrder order, int lastYear)
{
    const std::optional<DateTimeParts> parts = parseDateTimeParts(text, order, lastYear);
    if (!parts)
        return std::nullopt;
    const QDate on(parts->date.year, parts->date.month, parts->date.day);
    if (!parts->offset)
        return QDateTime(on, parts->time);
    return *parts->offset == 0 ? QDateTime(on, parts->time, Qt::UTC)
                               : QDateTime(on, parts->time, Qt::OffsetFromUTC, *parts->offset);
}
