// SPDX-License-Identifier: GPL-3.0-or-later
// Reminds of planned activities while the program runs: looks at the clock when the next one is due and at least once a
// minute, so that neither sleep nor a clock that is set makes it late. What was shown and not answered is listed until
// it is; what was due while the program was closed is listed at the start.
#pragma once

#include "core/domain/reminders.h"
#include "core/result.h"
#include "ui/plan/notifier.h"

#include <QTimer>

#include <functional>

class CardEdits;
class Store;

class ReminderService : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    ReminderService(Store &store, const CrmSchema &schema, std::unique_ptr<Notifier> notifier,
                    QObject *parent = nullptr, Clock clock = &QDateTime::currentDateTime);
    ~ReminderService() override;

    struct Shown {
        Reminder reminder;
        bool missed = false; ///< was due while the program was closed
    };
    const QList<Shown> &shown() const { return m_shown; }
    void act(Id record, ReminderDeed deed);
    void check(); ///< what is due now
    /// "Thu 15:00 · Ada".
    static QString describe(const Reminder &reminder, const QDateTime &now);

Q_SIGNALS:
    void shownChanged();
    void performed(const QString &text); ///< done and can be undone
    void failed(const Error &error);
    void openRequested(const QString &entity, Id id);

private:
    void ask();
    void take(const QList<Reminder> &wanted);
    bool remove(Id record);
    void open(const Reminder &reminder);
    void snooze(const Reminder &reminder, SnoozeFor length);

    Store &m_store;
    const CrmSchema &m_schema;
    std::unique_ptr<Notifier> m_notifier;
    Clock m_clock;
    CardEdits *m_edits;
    ReminderMemory m_memory;
    QList<Reminder> m_wanted;
    QList<Shown> m_shown;
    QDateTime m_started, m_askedAt;
    bool m_answered = false;
    QTimer m_timer, m_again;
};
