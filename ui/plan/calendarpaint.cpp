// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendarpaint.h"

#include "core/values/join.h"
#include "core/values/timetext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace
{
/// Tick, mark or arrows at the right end; returns what is left of the line.
QRectF paintMarks(QPainter &painter, QRectF line, const CalendarEntry &entry)
{
    const auto mark = [&](const QString &icon, const QColor &color) {
        const qreal side = qMin(qreal(theme().px(13)), line.height());
        if (line.width() < 7 * side)
            return;
        paintIcon(painter, {line.right() - side, line.center().y() - side / 2, side, side}, icon, color);
        line.setRight(line.right() - side - 3);
    };
    if (entry.done)
        mark(u"check"_s, tokens().tone(entry.tone).text);
    else if (entry.overdue)
        mark(u"circle-alert"_s, tokens().tone(Tone::Red).text);
    if (entry.series)
        mark(u"refresh-cw"_s, tokens().tone(entry.tone).text);
    return line;
}
} // namespace

void paintEntry(QPainter &painter, const QRectF &rect, const CalendarEntry &entry, const EntryLook &look)
{
    painter.save();
    const TonePair tone = tokens().tone(entry.tone);
    const qreal radius = Radius::tile;
    QPainterPath clip;
    clip.addRoundedRect(rect.adjusted(look.begins ? 0 : -radius, 0, look.ends ? 0 : radius, 0), radius, radius);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.ghost)
        painter.setOpacity(.8);
    painter.fillPath(clip, look.selected ? tone.text : tone.tint);
    const QColor ink = look.selected ? tokens().base : entry.done ? tokens().text2 : tone.text;
    if (!look.selected && look.begins && !entry.done)
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()),
                         entry.overdue ? tokens().tone(Tone::Red).text : tone.text);
    const qreal height = theme().px(16);
    QRectF line(rect.left() + 8, rect.top() + (look.line ? (rect.height() - height) / 2 : 3), rect.width() - 12,
                height);
    if (!look.line && rect.height() < theme().px(26))
        line.moveTop(rect.center().y() - height / 2);
    if (look.selected) {
        CalendarEntry plain = entry;
        plain.done = plain.overdue = plain.series = false;
        line = paintMarks(painter, line, plain);
    } else {
        line = paintMarks(painter, line, entry);
    }
    const QString time = entry.allDay() ? QString() : timeText(entry.start, QLocale());
    if (look.line && !time.isEmpty() && line.width() > theme().px(70)) {
        const QFont &font = theme().font(TextRole::Small);
        const qreal width = textWidth(time, font);
        drawText(painter, {line.left(), line.top(), width + 2, height}, time, font, ink);
        line.setLeft(line.left() + width + 5);
    }
    const QString title = look.line ? joinedClauses({entry.title, entry.whom}) : entry.title;
    drawText(painter, line, title, theme().font(look.line ? TextRole::Caption : TextRole::Medium), ink);
    qreal top = line.bottom() + 1;
    const auto below = [&](const QString &text) {
        if (look.line || text.isEmpty() || top + height > rect.bottom())
            return;
        drawText(painter, {rect.left() + 8, top, rect.width() - 12, height}, text, theme().font(TextRole::Caption),
                 ink);
        top += height;
    };
    below(entry.whom);
    below(entryTimes(entry, QLocale()));
    below(entry.place);
    if (look.ghost) {
        painter.setOpacity(1);
        drawRounded(painter, rect.adjusted(.5, .5, -.5, -.5), radius, Qt::transparent, tokens().accent);
    }
    painter.restore();
}
