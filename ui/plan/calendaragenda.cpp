// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendaragenda.h"

#include "core/values/datewords.h"
#include "core/values/join.h"
#include "core/values/partialdate.h"
#include "ui/plan/calendarpaint.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

CalendarAgenda::CalendarAgenda(QWidget *parent) : CalendarView(u"calendar.agenda"_s, parent)
{
    connect(&theme(), &Theme::changed, this, &CalendarAgenda::layOut);
}

void CalendarAgenda::layOut()
{
    m_lines.clear();
    int top = Space::m;
    for (qsizetype i = 0; i < entries().size(); ++i) {
        const QDate day = qMax(entries()[i].first, days().first);
        if (m_lines.isEmpty() || m_lines.last().day != day) {
            m_lines.append({day, -1, top, theme().px(40)});
            top += theme().px(40);
        }
        m_lines.append({day, int(i), top, theme().px(44)});
        top += theme().px(44);
    }
    verticalScrollBar()->setRange(0, qMax(0, top + Space::m - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(theme().px(22));
    viewport()->update();
}

QRect CalendarAgenda::rectOf(const Line &line) const
{
    const int width = qMin(viewport()->width() - 2 * Space::xl, theme().px(860));
    return {Space::xl, line.top - verticalScrollBar()->value(), width, line.height};
}

QRect CalendarAgenda::entryRect(int index) const
{
    for (const Line &line : m_lines)
        if (line.entry == index)
            return rectOf(line);
    return {};
}

QRect CalendarAgenda::placeRect(const CalendarPlace &place) const
{
    for (const Line &line : m_lines)
        if (line.day >= place.day)
            return rectOf(line);
    return {Space::xl, Space::m, theme().px(300), theme().px(40)};
}

int CalendarAgenda::entryAt(const QPoint &pos) const
{
    for (const Line &line : m_lines)
        if (line.entry >= 0 && rectOf(line).contains(pos))
            return line.entry;
    return -1;
}

std::optional<CalendarPlace> CalendarAgenda::placeAt(const QPoint &pos) const
{
    for (const Line &line : m_lines)
        if (rectOf(line).contains(pos))
            return CalendarPlace{line.day, -1};
    return {};
}

void CalendarAgenda::revealCurrent()
{
    const QRect rect = currentIndex() < 0 ? QRect() : entryRect(currentIndex());
    if (rect.isEmpty())
        return;
    if (rect.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - theme().px(40));
    else if (rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - viewport()->height() + Space::m);
}

/// Up and down walk the whole list, over the days.
void CalendarAgenda::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (!by || event->modifiers() & ~Qt::KeypadModifier || entries().isEmpty()) {
        CalendarView::keyPressEvent(event);
        return;
    }
    const int last = int(entries().size()) - 1;
    const int next = currentIndex() < 0 ? (by > 0 ? 0 : last) : qBound(0, currentIndex() + by, last);
    const CalendarEntry entry = entries()[next];
    select(entry.id, entry.at);
}

void CalendarAgenda::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().base);
    const QLocale locale;
    const QDate today = QDate::currentDate();
    if (m_lines.isEmpty())
        drawText(painter, QRectF(0, 0, viewport()->width(), viewport()->height() * .7),
                 tr("Nothing planned and nothing done in these days"), theme().font(), tokens().text3,
                 Qt::AlignHCenter);
    for (const Line &line : m_lines) {
        const QRect rect = rectOf(line);
        if (rect.bottom() < 0 || rect.top() > viewport()->height())
            continue;
        if (line.entry >= 0) {
            paintRow(painter, line);
            continue;
        }
        const qint64 away = today.daysTo(line.day);
        const QString date = locale.toString(line.day, datePattern(locale, "MMMMEEEEd"));
        const QString text = qAbs(away) <= 1 ? joinedFacts({relativeDay(line.day, today, locale.name()), date}) : date;
        drawText(painter, rect.adjusted(0, 12, 0, 0), text, theme().font(TextRole::Strong),
                 away == 0 ? tokens().accent : tokens().text);
    }
}

void CalendarAgenda::paintRow(QPainter &painter, const Line &line) const
{
    const CalendarEntry &entry = entries()[line.entry];
    const bool selected = line.entry == currentIndex();
    const QRectF rect = QRectF(rectOf(line)).adjusted(0, 2, 0, -2);
    if (selected)
        drawRounded(painter, rect, Radius::row, tokens().accentSoft);
    drawRounded(painter, {rect.left() + 8, rect.top() + 7, 4, rect.height() - 14}, 2, tokens().tone(entry.tone).text);
    const qreal times = theme().px(112);
    drawText(painter, {rect.left() + 22, rect.top(), times, rect.height()}, entryTimes(entry, QLocale()),
             theme().font(TextRole::Caption), tokens().text2);
    qreal right = rect.right() - 10;
    const auto mark = [&](const QString &icon, const QColor &color) {
        const int side = iconSide();
        paintIcon(painter, {right - side, rect.center().y() - side / 2.0, qreal(side), qreal(side)}, icon, color);
        right -= side + 6;
    };
    if (entry.done)
        mark(u"check"_s, tokens().tone(Tone::Green).text);
    else if (entry.overdue)
        mark(u"circle-alert"_s, tokens().tone(Tone::Red).text);
    if (entry.series)
        mark(u"refresh-cw"_s, tokens().text3);
    const QFont &font = theme().font(TextRole::Medium);
    const qreal left = rect.left() + 22 + times + 8;
    const QString title = entry.title == entry.type ? entry.type : joinedFacts({entry.type, entry.title});
    const qreal width = qMin(textWidth(title, font) + 2, (right - left) * .65);
    drawText(painter, {left, rect.top(), width, rect.height()}, title, font,
             entry.done ? tokens().text2 : tokens().text);
    drawText(painter, {left + width + 12, rect.top(), right - left - width - 16, rect.height()},
             joinedFacts(QStringList{entry.whom, entry.with, entry.place}), theme().font(TextRole::Caption),
             tokens().text2);
    if (selected && showsFocusRing(*this))
        drawFocusRing(painter, rect, Radius::row);
}
