// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/reminderservice.h"

#include "core/domain/activities.h"
#include "core/schema/crmschema.h"
#include "core/store.h"
#include "core/values/join.h"
#include "ui/plan/remindersettings.h"
#include "ui/records/cardedits.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace
{
constexpr int atLeast = 60000;        ///< ms between two looks at the clock
constexpr qint64 askAgain = 6 * 3600; ///< seconds: only the coming weeks are known
constexpr qint64 ownClock = 60;       ///< seconds that a clock may be set back without being noticed
} // namespace

ReminderService::ReminderService(Store &store, const CrmSchema &schema, std::unique_ptr<Notifier> notifier,
                                 QObject *parent, Clock clock)
    : QObject(parent)
    , m_store(store)
    , m_schema(schema)
    , m_notifier(std::move(notifier))
    , m_clock(std::move(clock))
    , m_edits(new CardEdits(store, this))
    , m_memory(reminderMemory(store.path()))
    , m_started(m_clock())
{
    if (!m_memory.seenUntil.isValid() || m_memory.seenUntil > m_started.addSecs(ownClock)) {
        m_memory.seenUntil = m_started; // nothing of what was planned before this file was opened here first
        setReminderMemory(m_store.path(), m_memory);
    }
    m_timer.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReminderService::check);
    connect(&m_again, &QTimer::timeout, this, &ReminderService::ask);
    connect(m_notifier.get(), &Notifier::acted, this, &ReminderService::act);
    connect(m_edits, &CardEdits::changedWithUndo, this, &ReminderService::performed);
    connect(m_edits, &CardEdits::failed, this, &ReminderService::failed);
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (set.changes.isEmpty() || std::any_of(set.changes.begin(), set.changes.end(), [this](const Change &change) {
                return change.entity == &m_schema.activity || change.entity == &m_schema.serviceRecord ||
                       change.entity == &m_schema.user;
            }))
            m_again.start(50);
    });
    ask();
}

ReminderService::~ReminderService()
{
    if (m_answered)
        setReminderMemory(m_store.path(), m_memory);
}

QString ReminderService::describe(const Reminder &reminder, const QDateTime &now)
{
    const QString when = plannedText(reminder.at, now, QLocale());
    return joinedFacts(
        {reminder.isWarning() ? tr("Due: %1", "a service record, then when").arg(when) : when, reminder.who});
}

void ReminderService::ask()
{
    m_askedAt = m_clock();
    m_store.compute<QList<Reminder>>(
        [&schema = m_schema, name = m_store.user(), now = m_askedAt](Facts &file) {
            return wantedReminders(schema, file, userCalled(schema.user, file.all(schema.user), name), now);
        },
        this,
        [this](const Result<QList<Reminder>> &wanted) {
            if (wanted.ok())
                take(*wanted);
            else
                Q_EMIT failed(wanted.error());
        },
        "reminders");
}

void ReminderService::take(const QList<Reminder> &wanted)
{
    m_wanted = wanted;
    m_answered = true;
    // What was done, deleted or moved meanwhile wants no answer any more.
    const auto still = [&](Id record, const QDateTime &at) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const Reminder &reminder) { return reminder.record == record && reminder.at == at; });
    };
    for (const Shown &shown : QList<Shown>(m_shown))
        if (!still(shown.reminder.record, shown.reminder.at))
            remove(shown.reminder.record);
    m_memory.snoozes.removeIf([&](const auto &snooze) { return !still(snooze.key(), snooze.value().at); });
    check();
}

void ReminderService::check()
{
    const QDateTime now = m_clock();
    m_timer.start(atLeast);
    if (!m_answered)
        return;
    const ReminderSettings settings = ReminderSettings::load();
    if (m_memory.seenUntil > now.addSecs(ownClock)) // the clock was set back
        m_memory.seenUntil = now;
    const ReminderRound round = settings.on ? remindersAt(m_wanted, m_memory, settings.quiet, now) : ReminderRound();
    for (const Reminder &reminder : round.due) {
        const bool missed = reminder.time < m_started;
        m_memory.snoozes.remove(reminder.record);
        remove(reminder.record);
        m_shown.append({reminder, missed});
        if (!missed && !QApplication::activeWindow()) // the window itself says it to whoever looks at it
            m_notifier->show({reminder.record, reminder.title, describe(reminder, now), !reminder.isWarning()});
    }
    m_memory.seenUntil = now;
    if (!round.due.isEmpty()) {
        setReminderMemory(m_store.path(), m_memory);
        Q_EMIT shownChanged();
    }
    if (round.next.isValid())
        m_timer.start(int(qBound(qint64(20), now.msecsTo(round.next), qint64(atLeast))));
    if (m_askedAt.secsTo(now) > askAgain || now < m_askedAt)
        m_again.start(0);
}

bool ReminderService::remove(Id record)
{
    const bool removed = m_shown.removeIf([record](const Shown &shown) { return shown.reminder.record == record; }) > 0;
    if (removed) {
        m_notifier->withdraw(record);
        Q_EMIT shownChanged();
    }
    return removed;
}

void ReminderService::act(Id record, ReminderDeed deed)
{
    const auto found = std::find_if(m_wanted.begin(), m_wanted.end(),
                                    [record](const Reminder &reminder) { return reminder.record == record; });
    if (found == m_wanted.end())
        return;
    const Reminder reminder = *found;
    remove(record);
    switch (deed) {
    case ReminderDeed::Done:
        if (!reminder.isWarning())
            m_edits->complete(m_schema.activity, record, m_clock());
        return;
    case ReminderDeed::SnoozeTenMinutes:
        snooze(reminder, SnoozeFor::TenMinutes);
        return;
    case ReminderDeed::SnoozeHour:
        snooze(reminder, SnoozeFor::Hour);
        return;
    case ReminderDeed::SnoozeTomorrow:
        snooze(reminder, SnoozeFor::Tomorrow);
        return;
    case ReminderDeed::Open:
        open(reminder);
        return;
    case ReminderDeed::Dismiss:
        return;
    }
    Q_UNREACHABLE();
}

void ReminderService::snooze(const Reminder &reminder, SnoozeFor length)
{
    m_memory.snoozes.insert(reminder.record, {snoozedUntil(length, m_clock()), reminder.at});
    setReminderMemory(m_store.path(), m_memory);
    check();
}

void ReminderService::open(const Reminder &reminder)
{
    if (reminder.service)
        Q_EMIT openRequested(m_schema.serviceRecord.Entity::name(), reminder.service);
    else if (reminder.opportunity)
        Q_EMIT openRequested(m_schema.opportunity.Entity::name(), reminder.opportunity);
    else if (reminder.lead)
        Q_EMIT openRequested(m_schema.lead.Entity::name(), reminder.lead);
    else
        Q_EMIT openRequested(m_schema.contact.Entity::name(), reminder.contact);
}
