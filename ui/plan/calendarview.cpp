// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendarview.h"

#include "core/values/join.h"
#include "core/values/partialdate.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

CalendarView::CalendarView(const QString &name, QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    m_scroll.setInterval(40);
    connect(&m_scroll, &QTimer::timeout, this, [this] {
        const QPoint pos = viewport()->mapFromGlobal(QCursor::pos());
        if (followPointer(pos))
            dragTo(pos);
    });
}

void CalendarView::setDays(const DayRange &days)
{
    if (days == m_days)
        return;
    m_days = days;
    layOut();
    viewport()->update();
}

void CalendarView::setEntries(const QList<CalendarEntry> &entries)
{
    const std::optional<CalendarEntry> before = current() ? std::optional(*current()) : std::nullopt;
    endDrag(); // what is dragged may be gone
    m_entries = entries;
    m_current = -1;
    if (before) { // the same, else the one of this record nearest to it: it was moved
        qint64 nearest = -1;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const qint64 distance = qAbs(entries[i].at.msecsTo(before->at));
            if (entries[i].id == before->id && (nearest < 0 || distance < nearest)) {
                nearest = distance;
                m_current = int(i);
            }
        }
    }
    layOut();
    describe();
    viewport()->update();
    Q_EMIT selectionChanged();
}

void CalendarView::setCurrentDay(QDate day)
{
    m_day = day;
    if (current() && !current()->isOn(day))
        m_current = -1;
    describe();
    viewport()->update();
}

const CalendarEntry *CalendarView::current() const
{
    return m_current >= 0 && m_current < m_entries.size() ? &m_entries[m_current] : nullptr;
}

bool CalendarView::select(Id id, const QDateTime &at)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].id == id && (!at.isValid() || m_entries[i].at == at)) {
            m_day = qMax(m_entries[i].first, qMin(m_day, m_entries[i].last()));
            setCurrent(int(i));
            return true;
        }
    return false;
}

void CalendarView::setCurrent(int index)
{
    m_current = index;
    describe();
    revealCurrent();
    viewport()->update();
    Q_EMIT selectionChanged();
}

void CalendarView::goTo(QDate day)
{
    m_day = day;
    setCurrent(-1);
    Q_EMIT dayChanged(day);
}

/// What stands here cannot be read by a screen reader from pixels: the day and the entry that are current are said.
void CalendarView::describe()
{
    const QLocale locale;
    const QString day = locale.toString(m_day, datePattern(locale, "yMMMMEEEEd"));
    qsizetype count = 0;
    for (const CalendarEntry &entry : std::as_const(m_entries))
        count += entry.isOn(m_day) ? 1 : 0;
    setAccessibleName(current() ? entryText(*current(), locale)
                                : joinedClauses({day, tr("%Ln activity(s)", nullptr, int(count))}));
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

/// Up and down walk over the entries of the current day and stay in it.
void CalendarView::stepEntry(int by)
{
    QList<int> here;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].isOn(m_day))
            here.append(int(i));
    if (here.isEmpty())
        return;
    const qsizetype at = here.indexOf(m_current);
    const qsizetype next = at < 0 ? (by > 0 ? 0 : here.size() - 1) : qBound(qsizetype(0), at + by, here.size() - 1);
    setCurrent(here[next]);
}

/// The twin of dragging: Ctrl and arrows move the entry, with Shift its end.
bool CalendarView::moveByKey(const QKeyEvent &event)
{
    if (!current() || m_readOnly || !(event.modifiers() & Qt::ControlModifier))
        return false;
    const CalendarEntry before = *current();
    const bool timed = !before.allDay();
    int days = 0, minutes = 0;
    switch (event.key()) {
    case Qt::Key_Left:
        days = -1;
        break;
    case Qt::Key_Right:
        days = 1;
        break;
    case Qt::Key_Up:
        minutes = -calendarStep;
        break;
    case Qt::Key_Down:
        minutes = calendarStep;
        break;
    default:
        return false;
    }
    const int start = timed ? before.start.msecsSinceStartOfDay() / 60000 : -1;
    CalendarEntry after = before;
    if (event.modifiers() & Qt::ShiftModifier) {
        const CalendarPlace end{timed ? before.first : before.last().addDays(days),
                                timed ? start + before.minutes + minutes : -1};
        if ((timed && !minutes) || (!timed && !days))
            return true;
        after = resizedEntry(before, end);
    } else {
        if (!timed && minutes)
            return true;
        after = movedEntry(before, {before.first, start}, {before.first.addDays(days), timed ? start + minutes : -1});
    }
    m_day = after.first;
    Q_EMIT moved(before, after);
    return true;
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isDragging()) {
        endDrag();
        return;
    }
    if (moveByKey(*event))
        return;
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        goTo(m_day.addDays(-1));
        break;
    case Qt::Key_Right:
        goTo(m_day.addDays(1));
        break;
    case Qt::Key_Up:
        stepEntry(-1);
        break;
    case Qt::Key_Down:
        stepEntry(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current())
            Q_EMIT opened(*current());
        else if (const CalendarPlace place = currentPlace(); !m_readOnly)
            Q_EMIT drawn(drawnEntry(place, {place.day, place.minute < 0 ? -1 : place.minute + 45}));
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (current() && !m_readOnly && event->key() == Qt::Key_Delete)
            Q_EMIT removeRequested(*current());
        break;
    case Qt::Key_Escape:
        if (!current()) {
            event->ignore();
            break;
        }
        setCurrent(-1);
        break;
    default:
        event->ignore();
    }
}

bool CalendarView::event(QEvent *event)
{
    // While something is dragged Escape is the drag's, whatever shortcut it has elsewhere.
    if (event->type() == QEvent::ShortcutOverride && isDragging() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QAbstractScrollArea::event(event);
}

bool CalendarView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = entryAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : entryText(m_entries[index], QLocale()),
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint pos = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        pos = current() ? entryRect(m_current).center() : placeRect(currentPlace()).center();
    else if (const int index = entryAt(pos); index >= 0)
        setCurrent(index);
    Q_EMIT menuRequested(viewport()->mapToGlobal(pos));
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}
