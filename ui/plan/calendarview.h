// SPDX-License-Identifier: GPL-3.0-or-later
// What day, week, month and agenda have in common: the current day and entry, keys, and dragging with its ghost. Where
// things stand on the screen each of them says for itself. It changes nothing: it asks for changes.
#pragma once

#include "ui/plan/calendarlayout.h"

#include <QAbstractScrollArea>
#include <QTimer>

class CalendarView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    CalendarView(const QString &name, QWidget *parent);

    void setDays(const DayRange &days);
    const DayRange &days() const { return m_days; }
    void setEntries(const QList<CalendarEntry> &entries);
    const QList<CalendarEntry> &entries() const { return m_entries; }
    void setCurrentDay(QDate day); ///< without a signal
    QDate currentDay() const { return m_day; }
    const CalendarEntry *current() const;    ///< the selected entry; null: none
    bool select(Id id, const QDateTime &at); ///< false: it is not there. Invalid `at`: the first of that record
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool isDragging() const { return m_drag != Drag::None; }

    /// Where it stands, in the viewport; empty when it is not to be seen.
    virtual QRect entryRect(int index) const = 0;
    virtual QRect placeRect(const CalendarPlace &place) const = 0;
    virtual void revealCurrent() {}
    /// The place for a new entry made by key.
    virtual CalendarPlace currentPlace() const { return {m_day, -1}; }

Q_SIGNALS:
    void dayChanged(QDate day); ///< by the user; may lie outside of the days shown
    void selectionChanged();
    void opened(const CalendarEntry &entry);
    void drawn(const CalendarEntry &entry); ///< a new one is wanted there
    void moved(const CalendarEntry &before, const CalendarEntry &after);
    void removeRequested(const CalendarEntry &entry);
    void dayOpened(QDate day); ///< the day alone is to be shown
    void menuRequested(const QPoint &globalPos);

protected:
    virtual int entryAt(const QPoint &pos) const = 0; ///< index; -1: none
    virtual std::optional<CalendarPlace> placeAt(const QPoint &pos) const = 0;
    virtual bool isEnd(const QPoint &pos, int entry) const; ///< where it is made longer and shorter
    virtual void layOut() {}                                ///< days, entries or size are others now
    virtual bool followPointer(const QPoint &pos); ///< scrolls while something is dragged to an edge; true: it did
    virtual bool drawsByMouse() const { return true; }
    /// The end of a bar that stands in `rect`, over the days up to `last`.
    bool isBarEnd(const QPoint &pos, const QRectF &rect, const CalendarEntry &entry, QDate last) const;
    const std::optional<CalendarEntry> &ghost() const { return m_ghost; }
    int currentIndex() const { return m_current; }
    int draggedIndex() const { return m_drag == Drag::Move || m_drag == Drag::Resize ? m_dragged : -1; }

    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag { None, Pressed, Draw, Move, Resize };
    void goTo(QDate day);
    void setCurrent(int index);
    void stepEntry(int by);
    bool moveByKey(const QKeyEvent &event);
    void dragTo(const QPoint &pos);
    void endDrag();
    void describe();

    DayRange m_days;
    QDate m_day;
    QList<CalendarEntry> m_entries;
    int m_current = -1;
    bool m_readOnly = false;
    Drag m_drag = Drag::None;
    bool m_onEdge = false;
    int m_dragged = -1;
    QPoint m_pressedAt;
    CalendarPlace m_from;
    std::optional<CalendarEntry> m_ghost;
    QTimer m_scroll;
};
