// SPDX-License-Identifier: GPL-3.0-or-later
// A worker thread that does one job after the other. Two kinds: jobs proper, and background jobs that step aside when a
// job proper arrives. A newer job with the same key replaces one that has not begun.
#pragma once

#include <QByteArray>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

class DbThread
{
public:
    DbThread();
    ~DbThread() { finish(); }
    /// Ends the thread: jobs proper in the queue are done first, `last` after them, background ones are dropped.
    void finish(std::function<void()> last = {});

    using Job = std::function<void()>;
    void post(Job job, const QByteArray &key = {});
    /// `job` returns false when it stopped early because mustYield(): it is then tried again later.
    void postBackground(std::function<bool()> job, const QByteArray &key);
    bool mustYield();  ///< for a background job that is running: somebody waits, or it has been replaced
    bool isStopping(); ///< finish() waits: what is asked for now is for nobody

private:
    struct Entry {
        Job job;
        std::function<bool()> background;
        QByteArray key;
        int tries = 0;
    };
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_jobs, m_background;
    QByteArray m_runningKey;
    int m_runningTries = 0;
    bool m_replaced = false, m_stop = false;
    std::thread m_thread;
};
