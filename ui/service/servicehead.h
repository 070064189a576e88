// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at the top of the card of a service record: its number, kind and priority, how its clock stands, and
// where it goes from here.
#pragma once

#include "core/domain/serviceclock.h"
#include "core/schema/crmschema.h"
#include "core/store.h"

#include <QTimer>
#include <QWidget>

class AfterBox;
class Button;
class CardEdits;
class Chip;
class ClockBox;
class ServiceDesk;
class TextLabel;
class QComboBox;

class ServiceHead : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it. Another status is written by who writes for `edits` (CardEdits::setWriter), who also shows
    /// the record again when it stays where it was.
    ServiceHead(Store &store, const CrmSchema &schema, const ServiceDesk &desk, CardEdits &edits,
                QWidget *parent = nullptr);

    void setRecord(const Record &record, const QHash<Id, QString> &titles, const QList<Record> &activities);
    void planVisit(); ///< asks when the customer is visited afterwards
    void resolve();   ///< or close what is resolved, or open again what is closed: what the button says

private:
    void askClocks();
    void showStatus();
    void showAfter();
    void showClock();
    void moveTo(Id status);
    const char *nextType() const;

    Store &m_store;
    const CrmSchema &m_schema;
    const ServiceDesk &m_desk;
    CardEdits &m_edits;
    Record m_record;
    QList<Record> m_activities;
    QString m_level;
    ServiceClocks m_clocks;
    int m_turn = 0; ///< answers for another record are dropped
    QTimer m_minute;

    TextLabel *m_number, *m_time;
    Chip *m_kind, *m_priority;
    ClockBox *m_clock;
    QComboBox *m_status;
    Button *m_next;
    AfterBox *m_after;
};
