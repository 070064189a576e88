// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dbthread.h"

#include <algorithm>

namespace
{
constexpr int patience = 6; ///< after stepping aside this often a background job runs to its end
}

DbThread::DbThread() : m_thread([this] { loop(); }) {}

void DbThread::finish(Job last)
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_background.clear();
        if (last)
            m_jobs.push_back({std::move(last), {}, {}});
    }
    m_wake.notify_all();
    m_thread.join();
}

void DbThread::post(Job job, const QByteArray &key)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!key.isEmpty()) {
            const auto same = [&](const Entry &entry) { return entry.key == key; };
            m_jobs.erase(std::remove_if(m_jobs.begin(), m_jobs.end(), same), m_jobs.end());
            m_background.erase(std::remove_if(m_background.begin(), m_background.end(), same), m_background.end());
            m_replaced |= m_runningKey == key;
        }
        m_jobs.push_back({std::move(job), {}, key});
    }
    m_wake.notify_all();
}

void DbThread::postBackground(std::function<bool()> job, const QByteArray &key)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop)
            return; // asked for by one of the last jobs; nobody waits for it any more
        m_background.push_back({{}, std::move(job), key});
    }
    m_wake.notify_all();
}

bool DbThread::mustYield()
{
    const std::lock_guard lock(m_mutex);
    return m_replaced || m_stop || (!m_jobs.empty() && m_runningTries < patience);
}

bool DbThread::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

void DbThread::loop()
{
    for (;;) {
        Entry entry;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty() || !m_background.empty(); });
            std::deque<Entry> &queue = m_jobs.empty() ? m_background : m_jobs;
            if (queue.empty())
                return;
            entry = std::move(queue.front());
            queue.pop_front();
            m_runningKey = entry.background ? entry.key : QByteArray();
            m_runningTries = entry.tries;
            m_replaced = false;
        }
        if (entry.job) {
            entry.job();
            continue;
        }
        const bool finished = entry.background();
        const std::lock_guard lock(m_mutex);
        if (!finished && !m_replaced && !m_stop) {
            ++entry.tries;
            m_background.push_front(std::move(entry));
        }
        m_runningKey.clear();
    }
}
