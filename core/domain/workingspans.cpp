// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workingspans.h"

#include "core/values/datewords.h"
#include "core/values/widthfold.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
constexpr int minutesOfDay = 24 * 60;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WorkingSpans)
};

/// "9", "09:30", "9.30", "0930", "9点", "9时30分", "9点半", "24:00", and what parseTime() understands; -1: no time.
int minuteOf(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,2})(?:[:.点點时時h](?:(\\d{2})分?|(半))?)?$"_s),
        packed(u"^(\\d{1,2})(\\d{2})$"_s);
    QRegularExpressionMatch match = clock.match(text);
    if (!match.hasMatch())
        match = packed.match(text);
    if (!match.hasMatch()) {
        const std::optional<QTime> time = parseTime(text);
        return time ? time->hour() * 60 + time->minute() : -1;
    }
    const int minutes = match.captured(3).isEmpty() ? match.captured(2).toInt() : 30;
    const int total = match.captured(1).toInt() * 60 + minutes;
    return minutes < 60 && total <= minutesOfDay ? total : -1;
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, '0'_L1).arg(minute % 60, 2, 10, '0'_L1);
}

QString spanText(const WorkingSpan &span)
{
    return clockText(span.from) + u'-' + clockText(span.to);
}

Error refusal(const QString &text)
{
    return {Error::Invalid, text, {}};
}
} // namespace

WorkingSpans normalSpans(WorkingSpans spans)
{
    std::sort(spans.begin(), spans.end(), [](const WorkingSpan &a, const WorkingSpan &b) { return a.from < b.from; });
    WorkingSpans normal;
    for (const WorkingSpan &span : std::as_const(spans)) {
        const WorkingSpan cut{std::max(span.from, 0), std::min(span.to, minutesOfDay)};
        if (cut.from >= cut.to)
            continue;
        if (!normal.isEmpty() && cut.from <= normal.last().to)
            normal.last().to = std::max(normal.last().to, cut.to);
        else
            normal.append(cut);
    }
    return normal;
}

Result<WorkingSpans> parseSpans(QStringView typed)
{
    static const QRegularExpression dash(u"\\s*(?:[-~〜至到]|\\bto\\b)\\s*"_s), colon(u"\\s*:\\s*"_s),
        gap(u"[\\s,;、]+"_s);
    QString text = foldWidth(typed).toLower();
    text.replace(dash, u"-"_s).replace(colon, u":"_s);
    WorkingSpans spans;
    for (const QString &piece : text.split(gap, Qt::SkipEmptyParts)) {
        const QStringList ends = piece.split(u'-');
        const WorkingSpan span{minuteOf(ends.first()), ends.size() == 2 ? minuteOf(ends.last()) : -1};
        if (span.from < 0 || span.to < 0)
            return refusal(Texts::tr("“%1” is not understood. Write times like 09:00-12:00 13:00-18:00.").arg(piece));
        if (span.from >= span.to)
            return refusal(
                Texts::tr("“%1” ends before it begins. Write what goes over midnight as two: until 24:00, and "
                          "from 00:00 on the next day.")
                    .arg(spanText(span)));
        for (const WorkingSpan &other : std::as_const(spans)) {
            if (span.from < other.to && other.from < span.to)
                return refusal(Texts::tr("“%1” and “%2” overlap.").arg(spanText(other), spanText(span)));
        }
        spans.append(span);
    }
    return normalSpans(spans);
}

QString spansText(const WorkingSpans &spans)
{
    QStringList texts;
    for (const WorkingSpan &span : normalSpans(spans))
        texts.append(spanText(span));
    return texts.join(u' ');
}
