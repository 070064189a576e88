// SPDX-License-Identifier: GPL-3.0-or-later
// Where the user has been: pages with their state, walked by Back and Forward.
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

struct PageVisit {
    QString page;
    QVariant state;
};

class PageHistory
{
public:
    /** Goes to a new place; what lay ahead is forgotten. The oldest of more than 100 visits too. */
    void push(const PageVisit &visit);
    /** Updates the state of the present place, before it is left. */
    void setCurrentState(const QVariant &state);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_visits.size(); }
    /** Moves and returns the new place; only when the direction is open. */
    PageVisit goBack() { return m_visits[--m_at]; }
    PageVisit goForward() { return m_visits[++m_at]; }

private:
    QList<PageVisit> m_visits;
    qsizetype m_at = -1;
};
