// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehistory.h"

void PageHistory::push(const PageVisit &visit)
{
    constexpr qsizetype limit = 100;
    m_visits.resize(m_at + 1);
    m_visits += visit;
    if (m_visits.size() > limit)
        m_visits.removeFirst();
    m_at = m_visits.size() - 1;
}

void PageHistory::setCurrentState(const QVariant &state)
{
    if (m_at >= 0)
        m_visits[m_at].state = state;
}
