// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar shows: the activities of a range of days, with series expanded, asked of the file again whenever it
// changes. Of very many only the first of each day, and how many there are. The series, few of a file's activities, are
// kept.
#pragma once

#include "core/domain/today.h"
#include "core/schema/crmschema.h"
#include "core/store.h"
#include "ui/plan/calendarlayout.h"

#include <QHash>
#include <QTimer>

class CalendarEntries : public QObject
{
    Q_OBJECT
public:
    CalendarEntries(Store &store, const CrmSchema &schema, QObject *parent = nullptr);

    void setRange(const DayRange &range);
    const DayRange &range() const { return m_range; }
    const QList<CalendarEntry> &entries() const { return m_entries; } ///< in order
    const QHash<QDate, int> &beyond() const { return m_beyond; }      ///< how many of a day are left out
    /// How many of a day there is room for where a month is shown; of crowded days no more are read.
    void setRoom(int entries);
    void setScope(const TodayScope &scope);
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void changed();
    void failed(const Error &error);

private:
    struct Found {
        Record record;
        QString whom;
    };
    struct Answer {
        QList<Found> single;
        bool cut = false; ///< there are more
    };
    static QList<Found> read(Facts &facts, const CrmSchema &schema, const Filter &filter, int most);
    static Answer answer(Facts &facts, const CrmSchema &schema, const DayRange &range, const TodayScope &scope,
                         int room);
    void ask();
    void askCounts();
    void askSeries();
    void follow(const ChangeSet &set);
    bool expand(); ///< false while an answer is on its way
    void askPeople();
    void namePeople();

    Store &m_store;
    const CrmSchema &m_schema;
    DayRange m_range;
    TodayScope m_scope;
    QHash<QDate, int> m_beyond;
    QList<Found> m_single, m_series;
    QList<CalendarEntry> m_entries;
    QHash<Id, QString> m_people; ///< who else takes part, by the activity
    int m_room = 6;
    bool m_loaded = false, m_cut = false;
    bool m_asking = false, m_askingSeries = false; ///< both are waited for: what left a series is in the other list
    QTimer m_minute;                               ///< what is overdue changes with the clock
};
