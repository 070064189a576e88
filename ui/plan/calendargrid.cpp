// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendargrid.h"

#include "core/values/timetext.h"
#include "ui/plan/calendarpaint.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace
{
constexpr int hourHeight = 48, laneHeight = 22, mostLanes = 6, workingDay = 8;
} // namespace

CalendarGrid::CalendarGrid(QWidget *parent) : CalendarView(u"calendar.grid"_s, parent)
{
    m_minute.setInterval(30000);
    connect(&m_minute, &QTimer::timeout, viewport(), QOverload<>::of(&QWidget::update));
    m_minute.start();
    connect(&theme(), &Theme::changed, this, &CalendarGrid::layOut);
}

int CalendarGrid::gutter() const
{
    return qMax(theme().px(56), int(textWidth(timeText(QTime(22, 0)), theme().font(TextRole::Small))) + 16);
}

int CalendarGrid::headHeight() const
{
    return theme().px(48);
}

int CalendarGrid::stripHeight() const
{
    return qBound(1, m_lanes, mostLanes) * theme().px(laneHeight) + Space::s;
}

qreal CalendarGrid::columnLeft(int day) const
{
    return gutter() + (viewport()->width() - gutter()) * qreal(day) / qMax(1, days().count());
}

int CalendarGrid::yOf(int minute) const
{
    return top() + minute * theme().px(hourHeight) / 60 - verticalScrollBar()->value();
}

QRectF CalendarGrid::blockRect(int day, const DayBlock &block) const
{
    const qreal left = columnLeft(day) + 2, width = columnLeft(day + 1) - left - 6;
    const qreal column = width / block.columns;
    return {left + block.column * column, qreal(yOf(block.from)) + 1, column - 2,
            qreal(yOf(block.to) - yOf(block.from)) - 2};
}

QRectF CalendarGrid::barRect(const DayBar &bar) const
{
    const qreal left = columnLeft(bar.column) + 2, right = columnLeft(bar.column + bar.columns) - 4;
    const int lane = theme().px(laneHeight);
    return {left, qreal(headHeight() + Space::xs + bar.lane * lane), right - left, qreal(lane - 2)};
}

void CalendarGrid::layOut()
{
    if (!days().first.isValid())
        return;
    m_blocks.clear();
    for (int day = 0; day < days().count(); ++day)
        m_blocks.append(dayBlocks(entries(), days().first.addDays(day)));
    m_bars = dayBars(entries(), days().first, days().count(), false);
    m_lanes = 0;
    for (const DayBar &bar : std::as_const(m_bars))
        m_lanes = qMax(m_lanes, bar.lane + 1);
    const int visible = qMax(0, viewport()->height() - top());
    verticalScrollBar()->setRange(0, qMax(0, 24 * theme().px(hourHeight) - visible));
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setSingleStep(theme().px(hourHeight) / 2);
    viewport()->update();
}

void CalendarGrid::showEvent(QShowEvent *event)
{
    CalendarView::showEvent(event);
    if (!std::exchange(m_scrolled, true))
        revealWorkingHours();
}

void CalendarGrid::revealWorkingHours()
{
    layOut();
    verticalScrollBar()->setValue(workingDay * theme().px(hourHeight) - theme().px(hourHeight) / 2);
}

void CalendarGrid::revealCurrent()
{
    const QRect rect = currentIndex() < 0 ? QRect() : entryRect(currentIndex());
    if (rect.isEmpty() || isBar(*current()))
        return;
    if (rect.top() < top())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (top() - rect.top()) - Space::m);
    else if (rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      qMin(rect.top() - top(), rect.bottom() - viewport()->height()) + Space::m);
}

CalendarPlace CalendarGrid::currentPlace() const
{
    // The next full hour today, else the begin of the working day.
    const QTime now = QTime::currentTime();
    const bool today = currentDay() == QDate::currentDate();
    return {currentDay(), (today ? qBound(workingDay, now.hour() + 1, 22) : workingDay + 1) * 60};
}

QRect CalendarGrid::entryRect(int index) const
{
    for (const DayBar &bar : m_bars)
        if (bar.entry == index)
            return barRect(bar).toRect();
    for (int day = 0; day < m_blocks.size(); ++day)
        for (const DayBlock &block : m_blocks[day])
            if (block.entry == index)
                return blockRect(day, block).toRect();
    return {};
}

QRect CalendarGrid::placeRect(const CalendarPlace &place) const
{
    const int day = int(days().first.daysTo(place.day));
    const int left = int(columnLeft(day)), width = int(columnLeft(day + 1)) - left;
    if (place.minute < 0)
        return {left, headHeight(), width, stripHeight()};
    return {left, yOf(place.minute), width, theme().px(hourHeight)};
}

int CalendarGrid::entryAt(const QPoint &pos) const
{
    for (const DayBar &bar : m_bars)
        if (bar.lane < mostLanes && barRect(bar).contains(pos))
            return bar.entry;
    if (pos.y() < top())
        return -1;
    for (int day = 0; day < m_blocks.size(); ++day)
        for (const DayBlock &block : m_blocks[day])
            if (blockRect(day, block).contains(pos))
                return block.entry;
    return -1;
}

std::optional<CalendarPlace> CalendarGrid::placeAt(const QPoint &pos) const
{
    if (pos.x() < gutter() || pos.x() >= viewport()->width() || pos.y() < headHeight())
        return {};
    const int day =
        qBound(0, int((pos.x() - gutter()) * days().count() / (viewport()->width() - gutter())), days().count() - 1);
    if (pos.y() < top())
        return CalendarPlace{days().first.addDays(day), -1};
    const int minute = (pos.y() - top() + verticalScrollBar()->value()) * 60 / theme().px(hourHeight);
    return CalendarPlace{days().first.addDays(day), qBound(0, minute, 24 * 60 - 1)};
}

bool CalendarGrid::isEnd(const QPoint &pos, int entry) const
{
    for (const DayBar &bar : m_bars)
        if (bar.entry == entry &&
            isBarEnd(pos, barRect(bar), entries()[entry], days().first.addDays(bar.column + bar.columns - 1)))
            return true;
    for (int day = 0; day < m_blocks.size(); ++day)
        for (const DayBlock &block : m_blocks[day])
            if (block.entry == entry && block.ends)
                if (const QRectF rect = blockRect(day, block); rect.contains(pos))
                    return pos.y() > rect.bottom() - qMin(7.0, rect.height() / 3);
    return false;
}

bool CalendarGrid::followPointer(const QPoint &pos)
{
    const int edge = theme().px(24), before = verticalScrollBar()->value();
    if (pos.y() > viewport()->height() - edge)
        verticalScrollBar()->setValue(before + theme().px(10));
    else if (pos.y() < top() + edge && pos.y() >= top())
        verticalScrollBar()->setValue(before - theme().px(10));
    return verticalScrollBar()->value() != before;
}

void CalendarGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().base);
    painter.save();
    painter.setClipRect(QRect(0, top(), viewport()->width(), viewport()->height() - top()));
    paintHours(painter);
    paintBlocks(painter);
    paintNow(painter);
    painter.restore();
    paintHead(painter);
    paintGhost(painter);
    if (showsFocusRing(*this) && currentIndex() < 0) {
        const int day = int(days().first.daysTo(currentDay()));
        if (day >= 0 && day < days().count())
            drawFocusRing(painter,
                          QRectF(columnLeft(day) + 2, 4, columnLeft(day + 1) - columnLeft(day) - 4, headHeight() - 8));
    }
}

void CalendarGrid::paintHours(QPainter &painter) const
{
    const int height = theme().px(hourHeight);
    for (int day = 0; day < days().count(); ++day) {
        const QRectF column(columnLeft(day), yOf(0), columnLeft(day + 1) - columnLeft(day), 24 * height);
        const QDate date = days().first.addDays(day);
        if (days().count() > 1 && date.dayOfWeek() >= Qt::Saturday)
            painter.fillRect(column, tokens().canvas);
        drawHairline(painter, {column.left(), qreal(top())}, {column.left(), qreal(viewport()->height())});
    }
    const QFont &font = theme().font(TextRole::Small);
    for (int hour = 0; hour < 24; ++hour) {
        const int y = yOf(hour * 60);
        drawHairline(painter, {qreal(gutter()), qreal(y)}, {qreal(viewport()->width()), qreal(y)});
        if (hour > 0)
            drawText(painter, QRectF(0, y - 9, gutter() - 8, 18), timeText(QTime(hour, 0)), font, tokens().text3,
                     Qt::AlignRight);
    }
}

void CalendarGrid::paintBlocks(QPainter &painter) const
{
    for (int day = 0; day < m_blocks.size(); ++day)
        for (const DayBlock &block : m_blocks[day]) {
            const QRectF rect = blockRect(day, block);
            if (rect.bottom() < top() || rect.top() > viewport()->height())
                continue;
            painter.save();
            if (block.entry == draggedIndex())
                painter.setOpacity(.38);
            paintEntry(painter, rect, entries()[block.entry], {.selected = block.entry == currentIndex()});
            painter.restore();
            if (block.entry == currentIndex() && showsFocusRing(*this))
                drawFocusRing(painter, rect.adjusted(-2, -2, 2, 2), Radius::tile);
        }
}

void CalendarGrid::paintNow(QPainter &painter) const
{
    const QDateTime now = QDateTime::currentDateTime();
    const int day = int(days().first.daysTo(now.date()));
    if (day < 0 || day >= days().count())
        return;
    const int y = yOf(now.time().msecsSinceStartOfDay() / 60000);
    const QColor color = tokens().tone(Tone::Red).text;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(columnLeft(day), y - .75, columnLeft(day + 1) - columnLeft(day), 1.5), color);
    drawRounded(painter, QRectF(columnLeft(day) - 4, y - 4, 8, 8), 4, color);
}

void CalendarGrid::paintHead(QPainter &painter) const
{
    painter.fillRect(QRect(0, 0, viewport()->width(), top()), tokens().base);
    const QLocale locale;
    for (int day = 0; day < days().count(); ++day) {
        const QDate date = days().first.addDays(day);
        const bool today = date == QDate::currentDate();
        const QRectF head(columnLeft(day), 0, columnLeft(day + 1) - columnLeft(day), headHeight());
        const qreal half = head.height() / 2;
        drawText(painter, {head.left() + 8, head.top() + 4, head.width() - 12, half - 4},
                 locale.standaloneDayName(date.dayOfWeek(),
                                          days().count() == 1 ? QLocale::LongFormat : QLocale::ShortFormat),
                 theme().font(TextRole::Caption), today ? tokens().accent : tokens().text2);
        const QString number = QString::number(date.day());
        const QFont &font = theme().font(TextRole::Subtitle);
        const QRectF below(head.left() + 8, half, textWidth(number, font) + 1, half - 4);
        if (today)
            drawRounded(painter, below.adjusted(-6, -1, 6, 1), 8, tokens().accentFill);
        drawText(painter, below, number, font, today ? tokens().onAccent : tokens().text);
        if (day > 0)
            drawHairline(painter, {head.left(), head.bottom()}, {head.left(), qreal(top())});
    }
    for (const DayBar &bar : m_bars)
        if (bar.lane < mostLanes) {
            const CalendarEntry &entry = entries()[bar.entry];
            painter.save();
            if (bar.entry == draggedIndex())
                painter.setOpacity(.38);
            paintEntry(painter, barRect(bar), entry,
                       {.selected = bar.entry == currentIndex(),
                        .line = true,
                        .begins = entry.first >= days().first,
                        .ends = entry.last() <= days().last});
            painter.restore();
            if (bar.entry == currentIndex() && showsFocusRing(*this))
                drawFocusRing(painter, barRect(bar).adjusted(-2, -2, 2, 2), Radius::tile);
        }
    drawHairline(painter, {0, qreal(top()) - .5}, {qreal(viewport()->width()), qreal(top()) - .5});
}

void CalendarGrid::paintGhost(QPainter &painter) const
{
    if (!ghost())
        return;
    if (isBar(*ghost())) {
        for (const DayBar &bar : dayBars({*ghost()}, days().first, days().count(), false))
            paintEntry(painter, barRect(bar), *ghost(), {.ghost = true, .line = true});
        return;
    }
    painter.save();
    painter.setClipRect(QRect(0, top(), viewport()->width(), viewport()->height() - top()));
    for (int day = 0; day < days().count(); ++day)
        for (const DayBlock &block : dayBlocks({*ghost()}, days().first.addDays(day)))
            paintEntry(painter, blockRect(day, block), *ghost(), {.ghost = true});
    painter.restore();
}
