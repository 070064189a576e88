// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendarmonth.h"

#include "core/values/lunarcalendar.h"
#include "core/values/partialdate.h"
#include "ui/plan/calendarpaint.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
constexpr int laneHeight = 20, numberHeight = 26, weeks = 6;
} // namespace

CalendarMonth::CalendarMonth(QWidget *parent) : CalendarView(u"calendar.month"_s, parent)
{
    connect(&theme(), &Theme::changed, this, &CalendarMonth::layOut);
}

void CalendarMonth::setMonth(int month)
{
    m_month = month;
    viewport()->update();
}

void CalendarMonth::setWeekNumbers(bool shown)
{
    m_weekNumbers = shown;
    viewport()->update();
}

QString CalendarMonth::lunarText(QDate day)
{
    const LunarDay lunar = lunarOf(day);
    if (!lunar.year)
        return {};
    QString text =
        PartialDate::lunar(0, lunar.month, lunar.day, lunar.leap).toString(QLocale(QLocale::Chinese, QLocale::China));
    const qsizetype month = text.indexOf(u'月') + 1;
    return lunar.day == 1 ? text.left(month).remove(u"农历"_s) : text.sliced(month);
}

int CalendarMonth::headHeight() const
{
    return theme().px(30);
}

int CalendarMonth::gutter() const
{
    return m_weekNumbers ? theme().px(30) : 0;
}

QRectF CalendarMonth::cellRect(int row, int column) const
{
    const qreal width = qreal(viewport()->width() - gutter()) / 7;
    const qreal height = qreal(viewport()->height() - headHeight()) / weeks;
    return {gutter() + column * width, headHeight() + row * height, width, height};
}

void CalendarMonth::resizeEvent(QResizeEvent *event)
{
    CalendarView::resizeEvent(event);
    Q_EMIT lanesChanged(lanesShown());
}

int CalendarMonth::lanesShown() const
{
    return qMax(0, int(cellRect(0, 0).height() - theme().px(numberHeight)) / theme().px(laneHeight));
}

QRectF CalendarMonth::barRect(int row, const DayBar &bar) const
{
    const QRectF first = cellRect(row, bar.column), last = cellRect(row, bar.column + bar.columns - 1);
    const int lane = theme().px(laneHeight);
    return {first.left() + 3, first.top() + theme().px(numberHeight) + bar.lane * lane, last.right() - first.left() - 6,
            qreal(lane - 2)};
}

/// How many of the entries of a day do not fit; when some do not, the last line says so.
int CalendarMonth::hiddenOn(int row, int column) const
{
    int all = 0, fit = 0, highest = -1;
    for (const DayBar &bar : m_rows.value(row))
        if (column >= bar.column && column < bar.column + bar.columns) {
            ++all;
            highest = qMax(highest, bar.lane);
        }
    if (highest < lanesShown())
        return 0;
    for (const DayBar &bar : m_rows.value(row))
        if (column >= bar.column && column < bar.column + bar.columns && bar.lane < lanesShown() - 1)
            ++fit;
    return all - fit + m_beyond.value(days().first.addDays(7 * row + column));
}

int CalendarMonth::hidden(QDate day) const
{
    const int at = int(days().first.daysTo(day));
    return hiddenOn(at / 7, at % 7);
}

QRectF CalendarMonth::moreRect(int row, int column) const
{
    QRectF rect = barRect(row, {.column = column, .lane = qMax(0, lanesShown() - 1)});
    rect.setBottom(cellRect(row, column).bottom() - 2);
    return rect;
}

void CalendarMonth::setBeyond(const QHash<QDate, int> &beyond)
{
    m_beyond = beyond;
    viewport()->update();
}

void CalendarMonth::layOut()
{
    m_rows.clear();
    for (int row = 0; row < weeks; ++row)
        m_rows.append(dayBars(entries(), days().first.addDays(7 * row), 7, true));
    viewport()->update();
}

QRect CalendarMonth::entryRect(int index) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        for (const DayBar &bar : m_rows[row])
            if (bar.entry == index)
                return (bar.lane < lanesShown() ? barRect(row, bar) : moreRect(row, bar.column)).toRect();
    return {};
}

QRect CalendarMonth::placeRect(const CalendarPlace &place) const
{
    const int day = int(days().first.daysTo(place.day));
    return day < 0 || day >= 7 * weeks ? QRect() : cellRect(day / 7, day % 7).toRect();
}

int CalendarMonth::entryAt(const QPoint &pos) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        for (const DayBar &bar : m_rows[row]) {
            const bool hidden = bar.lane >= lanesShown() || (hiddenOn(row, bar.column) && bar.lane >= lanesShown() - 1);
            if (!hidden && barRect(row, bar).contains(pos))
                return bar.entry;
        }
    return -1;
}

bool CalendarMonth::isEnd(const QPoint &pos, int entry) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        for (const DayBar &bar : m_rows[row])
            if (bar.entry == entry && isBarEnd(pos, barRect(row, bar), entries()[entry],
                                               days().first.addDays(7 * row + bar.column + bar.columns - 1)))
                return true;
    return false;
}

std::optional<CalendarPlace> CalendarMonth::placeAt(const QPoint &pos) const
{
    for (int row = 0; row < weeks; ++row)
        for (int column = 0; column < 7; ++column)
            if (cellRect(row, column).contains(pos))
                return CalendarPlace{days().first.addDays(7 * row + column), -1};
    return {};
}

/// Up and down are weeks until Space goes into the day: then they walk over its entries, and Escape comes out again.
void CalendarMonth::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier));
    if (plain && !current() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        const QDate day = currentDay().addDays(event->key() == Qt::Key_Up ? -7 : 7);
        setCurrentDay(day);
        Q_EMIT dayChanged(day);
        return;
    }
    if (plain && !current() && event->key() == Qt::Key_Space) {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
        CalendarView::keyPressEvent(&down); // into the day: the first of its entries
        return;
    }
    CalendarView::keyPressEvent(event);
}

void CalendarMonth::mousePressEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    for (int row = 0; row < weeks; ++row)
        for (int column = 0; column < 7; ++column)
            if (hiddenOn(row, column) && moreRect(row, column).contains(pos)) {
                Q_EMIT dayOpened(days().first.addDays(7 * row + column));
                return;
            }
    CalendarView::mousePressEvent(event);
}

void CalendarMonth::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().base);
    const QLocale locale;
    for (int column = 0; column < 7; ++column) {
        const QRectF cell = cellRect(0, column);
        drawText(painter, {cell.left() + 8, 0, cell.width() - 12, qreal(headHeight())},
                 locale.standaloneDayName(days().first.addDays(column).dayOfWeek(), QLocale::ShortFormat),
                 theme().font(TextRole::Caption), tokens().text2);
    }
    for (int row = 0; row < weeks; ++row) {
        if (m_weekNumbers)
            drawText(painter, {0, cellRect(row, 0).top() + 4, qreal(gutter()) - 6, qreal(theme().px(18))},
                     QString::number(days().first.addDays(7 * row + 3).weekNumber()), theme().font(TextRole::Small),
                     tokens().text3, Qt::AlignRight);
        for (int column = 0; column < 7; ++column)
            paintCell(painter, row, column);
    }
    const auto paintBars = [&](const QList<CalendarEntry> &list, const QList<QList<DayBar>> &rows, bool ghost) {
        for (int row = 0; row < rows.size(); ++row)
            for (const DayBar &bar : rows[row]) {
                const CalendarEntry &entry = list[bar.entry];
                const QDate first = days().first.addDays(7 * row);
                if (!ghost && (bar.lane >= lanesShown() || (hiddenOn(row, bar.column) && bar.lane >= lanesShown() - 1)))
                    continue;
                painter.save();
                if (!ghost && bar.entry == draggedIndex())
                    painter.setOpacity(.38);
                const bool current = !ghost && bar.entry == currentIndex();
                paintEntry(painter, barRect(row, bar), entry,
                           {.selected = current,
                            .ghost = ghost,
                            .line = true,
                            .begins = entry.first >= first,
                            .ends = entry.last() <= first.addDays(6)});
                painter.restore();
                if (current && showsFocusRing(*this))
                    drawFocusRing(painter, barRect(row, bar).adjusted(-2, -2, 2, 2), Radius::tile);
            }
    };
    paintBars(entries(), m_rows, false);
    if (ghost()) {
        QList<QList<DayBar>> rows;
        for (int row = 0; row < weeks; ++row)
            rows.append(dayBars({*ghost()}, days().first.addDays(7 * row), 7, true));
        paintBars({*ghost()}, rows, true);
    }
}

void CalendarMonth::paintCell(QPainter &painter, int row, int column) const
{
    const QRectF cell = cellRect(row, column);
    const QDate day = days().first.addDays(7 * row + column);
    const bool other = day.month() != m_month, today = day == QDate::currentDate();
    if (day == currentDay())
        painter.fillRect(cell, tokens().accentSoft);
    else if (other)
        painter.fillRect(cell, tokens().canvas);
    drawHairline(painter, cell.topLeft(), cell.topRight());
    if (column > 0)
        drawHairline(painter, cell.topLeft(), cell.bottomLeft());
    const QFont &font = theme().font(today ? TextRole::Strong : TextRole::Body);
    const QString number = day.day() == 1 && row + column > 0 ? QLocale().toString(day, datePattern(QLocale(), "MMMd"))
                                                              : QString::number(day.day());
    const QRectF line(cell.left() + 8, cell.top() + 4, textWidth(number, font) + 1, theme().px(18));
    if (today)
        drawRounded(painter, line.adjusted(-5, -1, 5, 1), 8, tokens().accentFill);
    drawText(painter, line, number, font, today ? tokens().onAccent : other ? tokens().text3 : tokens().text);
    if (QLocale().language() == QLocale::Chinese && QLocale().script() == QLocale::SimplifiedChineseScript)
        drawText(painter, {line.right() + 8, line.top(), cell.right() - line.right() - 14, line.height()},
                 lunarText(day), theme().font(TextRole::Small), tokens().text3, Qt::AlignRight);
    if (const int more = hiddenOn(row, column))
        drawText(painter,
                 QRectF(moreRect(row, column).topLeft() + QPointF(6, 0),
                        QSizeF(cell.width() - 12, theme().px(laneHeight) - 2)),
                 tr("%Ln more", nullptr, more), theme().font(TextRole::Small), tokens().text2);
    if (day == currentDay() && currentIndex() < 0 && showsFocusRing(*this))
        drawFocusRing(painter, cell.adjusted(2, 2, -2, -2));
}
