// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/serviceclock.h"

namespace
{
/// What a clock does from an instant on.
struct Phase {
    QDateTime at;
    enum Kind { Runs, Pauses, Stops } kind;
};

/// Phases in order, none without length and each other than the one before: a clock that goes on runs in one piece.
class Phases
{
public:
    void add(const QDateTime &at, Phase::Kind kind)
    {
        if (!m_list.isEmpty() && m_list.last().at == at)
            m_list.removeLast();
        if (m_list.isEmpty() || m_list.last().kind != kind)
            m_list.append({at, kind});
    }
    const QList<Phase> &list() const { return m_list; }

private:
    QList<Phase> m_list;
};

/// Counts one clock through its phases.
class Counting
{
public:
    Counting(qint64 minutes, const ServiceAgreement &agreement) : m_agreement(agreement)
    {
        m_clock.agreed = minutes * 60 * 1000;
    }
    ServiceClock through(const QList<Phase> &phases, const QDateTime &now)
    {
        for (qsizetype i = 0; i < phases.size(); ++i)
            pass(phases[i], i + 1 < phases.size() ? phases[i + 1].at : now, i + 1 == phases.size());
        if (m_clock.breachedAt.isValid()) {
            m_clock.state = ServiceClock::Breached;
            m_clock.due = m_clock.breachedAt;
            m_clock.warnAt = {};
        }
        return m_clock;
    }

private:
    void pass(const Phase &phase, const QDateTime &end, bool last)
    {
        const WorkingHours &hours = m_agreement.hours;
        const auto dueAfter = [&](const QDateTime &from) { return hours.addWorkingTime(from, m_clock.remaining()); };
        m_clock.warnAt = {};
        m_clock.stoppedAt = {};
        switch (phase.kind) {
        case Phase::Stops:
            m_clock.state = ServiceClock::Met;
            m_clock.stoppedAt = phase.at;
            if (!m_clock.due.isValid()) // stopped as it began
                m_clock.due = dueAfter(phase.at);
            break;
        case Phase::Pauses:
            m_clock.state = ServiceClock::Paused;
            m_clock.due = dueAfter(last ? end : phase.at);
            break;
        case Phase::Runs: {
            m_clock.due = dueAfter(phase.at);
            if (!m_clock.breachedAt.isValid() && m_clock.due.isValid() && end > m_clock.due)
                m_clock.breachedAt = m_clock.due;
            const qint64 warning = qint64(double(m_clock.agreed) * m_agreement.warnBefore);
            const qint64 unwarned = m_clock.remaining() - warning;
            if (warning > 0)
                m_clock.warnAt = unwarned > 0 ? hours.addWorkingTime(phase.at, unwarned) : phase.at;
            const bool warns = m_clock.warnAt.isValid() && end >= m_clock.warnAt;
            m_clock.state = warns ? ServiceClock::Warning : ServiceClock::Running;
            m_clock.used += hours.workingTime(phase.at, end);
            break;
        }
        }
    }

    const ServiceAgreement &m_agreement;
    ServiceClock m_clock;
};

Phase::Kind kindOf(ServiceChange::State state, bool pauses)
{
    if (state == ServiceChange::Resolved)
        return Phase::Stops;
    return state == ServiceChange::Waiting && pauses ? Phase::Pauses : Phase::Runs;
}
} // namespace

ServiceClocks serviceClocks(const QList<ServiceChange> &history, const QDateTime &firstResponse,
                            const ServiceAgreement &agreement, const QDateTime &now)
{
    QList<ServiceChange> changes;
    std::copy_if(history.begin(), history.end(), std::back_inserter(changes),
                 [&now](const ServiceChange &change) { return change.at.isValid() && change.at <= now; });
    std::stable_sort(changes.begin(), changes.end(),
                     [](const ServiceChange &a, const ServiceChange &b) { return a.at < b.at; });
    ServiceClocks clocks;
    if (changes.isEmpty())
        return clocks;

    if (agreement.responseMinutes > 0) {
        Phases phases;
        const bool responded = firstResponse.isValid() && firstResponse <= now;
        const QDateTime response = responded ? std::max(firstResponse, changes.first().at) : QDateTime();
        for (const ServiceChange &change : std::as_const(changes)) {
            if (responded && change.at >= response)
                break;
            phases.add(change.at, kindOf(change.state, agreement.responsePauses));
            if (change.state == ServiceChange::Resolved)
                break;
        }
        if (responded)
            phases.add(response, Phase::Stops);
        clocks.response = Counting(agreement.responseMinutes, agreement).through(phases.list(), now);
    }
    if (agreement.resolutionMinutes > 0) {
        Phases phases;
        for (const ServiceChange &change : std::as_const(changes))
            phases.add(change.at, kindOf(change.state, agreement.resolutionPauses));
        clocks.resolution = Counting(agreement.resolutionMinutes, agreement).through(phases.list(), now);
    }
    return clocks;
}
