// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse in the calendar: a click chooses, a double click opens or makes, a drag draws a new entry, moves one, or
// moves its end. Escape leaves all as it was.
#include "ui/plan/calendarview.h"

#include <QApplication>
#include <QMouseEvent>

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    const int index = entryAt(pos);
    const std::optional<CalendarPlace> place = placeAt(pos);
    if (event->button() != Qt::LeftButton || !place) {
        if (index >= 0)
            setCurrent(index);
        return;
    }
    m_day = place->day;
    setCurrent(index);
    Q_EMIT dayChanged(m_day);
    if (m_readOnly)
        return;
    m_drag = Drag::Pressed;
    m_dragged = entryAt(pos);
    m_onEdge = m_dragged >= 0 && isEnd(pos, m_dragged);
    m_pressedAt = pos;
    m_from = *place;
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (m_drag == Drag::None) {
        const int index = entryAt(pos);
        const bool end = index >= 0 && !m_readOnly && isEnd(pos, index);
        viewport()->setCursor(!end                        ? Qt::ArrowCursor
                              : m_entries[index].allDay() ? Qt::SizeHorCursor
                                                          : Qt::SizeVerCursor);
        return;
    }
    if (m_drag == Drag::Pressed) {
        if ((pos - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        if (m_dragged < 0 && !drawsByMouse()) {
            endDrag();
            return;
        }
        m_drag = m_dragged < 0 ? Drag::Draw : m_onEdge ? Drag::Resize : Drag::Move;
        m_scroll.start();
    }
    dragTo(pos);
}

void CalendarView::dragTo(const QPoint &pos)
{
    const std::optional<CalendarPlace> place = placeAt(pos);
    if (!place)
        return; // beside everything: it stays where it was last
    if (m_drag == Drag::Draw)
        m_ghost = drawnEntry(m_from, {m_from.minute < 0 ? place->day : m_from.day, place->minute});
    else if (m_drag == Drag::Move)
        m_ghost = movedEntry(m_entries[m_dragged], m_from, *place);
    else if (m_drag == Drag::Resize)
        m_ghost = resizedEntry(m_entries[m_dragged], *place);
    viewport()->update();
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return;
    const std::optional<CalendarEntry> ghost = m_ghost;
    const Drag drag = m_drag;
    const std::optional<CalendarEntry> before =
        m_dragged >= 0 ? std::optional<CalendarEntry>(m_entries[m_dragged]) : std::nullopt;
    endDrag();
    if (!ghost)
        return;
    if (drag == Drag::Draw)
        Q_EMIT drawn(*ghost);
    else if (before &&
             (ghost->first != before->first || ghost->start != before->start || ghost->minutes != before->minutes))
        Q_EMIT moved(*before, *ghost);
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    endDrag();
    const QPoint pos = event->position().toPoint();
    const std::optional<CalendarPlace> place = placeAt(pos);
    if (const int index = entryAt(pos); index >= 0)
        Q_EMIT opened(m_entries[index]);
    else if (place && !m_readOnly)
        Q_EMIT drawn(drawnEntry(*place, {place->day, place->minute < 0 ? -1 : place->minute + 60 - calendarStep}));
}

bool CalendarView::isEnd(const QPoint &pos, int entry) const
{
    Q_UNUSED(pos)
    Q_UNUSED(entry)
    return false;
}

bool CalendarView::isBarEnd(const QPoint &pos, const QRectF &rect, const CalendarEntry &entry, QDate last) const
{
    return entry.allDay() && entry.last() == last && rect.contains(pos) &&
           pos.x() > rect.right() - qMin(7.0, rect.width() / 3);
}

bool CalendarView::followPointer(const QPoint &pos)
{
    Q_UNUSED(pos)
    return false;
}

void CalendarView::endDrag()
{
    m_drag = Drag::None;
    m_dragged = -1;
    m_ghost.reset();
    m_scroll.stop();
    viewport()->update();
}
