// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/figuressource.h"

#include "core/store.h"

namespace
{
constexpr int settleTime = 150; ///< ms: several changes at once are one
}

FiguresSource::FiguresSource(Store &store, const QList<const Entity *> &kinds, QObject *parent)
    : QObject(parent), m_store(store)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        if (askNow())
            m_stale = false;
    });
    connect(&store, &Store::changed, this, [this, kinds](const ChangeSet &set) {
        const auto counts = [&](const Change &change) { return kinds.contains(change.entity); };
        if (!set.changes.isEmpty() && std::none_of(set.changes.begin(), set.changes.end(), counts))
            return;
        m_stale = true;
        if (m_watched)
            m_delay.start(settleTime);
    });
}

void FiguresSource::askAnew()
{
    m_stale = true;
    if (m_watched)
        m_delay.start(0);
}

void FiguresSource::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale)
        m_delay.start(0);
}

void FiguresSource::setAnswered()
{
    m_answered = true;
    Q_EMIT answered();
}
