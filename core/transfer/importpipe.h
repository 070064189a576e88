// SPDX-License-Identifier: GPL-3.0-or-later
// What goes from the thread that reads a list to the one that writes the file, in order, in batches, a bounded number
// at a time. The reading thread may also ask the writing one a question about the file and wait for the answer.
#pragma once

#include "core/transaction.h"

#include <QList>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

struct PipeStep {
    NewBatch batch;                         ///< prepared records to insert; packed when there are many
    std::function<void(Transaction &)> job; ///< or, without records: a question, a merge, a plain insert
    bool late = false;                      ///< `job` reads and changes records: best after all were inserted
};

class ImportPipe
{
public:
    // The reading side.
    void push(NewWhole whole);
    void push(PipeStep step);
    void
    ask(const std::function<void(Transaction &)> &question); ///< answered when this returns; not at all when stopped
    void flush();
    void close(); ///< no more steps
    bool stopped() const { return m_stopped; }

    // The writing side.
    std::vector<PipeStep> pop(); ///< empty: all is done
    void
    giveBack(std::vector<PipeStep> done); ///< freed by the reading side: memory freed by another thread costs twice
    void stop();                          ///< the writer is gone: nobody waits any more

private:
    static constexpr size_t batchSize = 400, waitingBatches = 4;
    std::vector<PipeStep> m_batch;
    size_t m_size = 0; ///< records and jobs in m_batch
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::vector<PipeStep>> m_waiting;
    std::vector<std::vector<PipeStep>> m_used;
    bool m_closed = false;
    std::atomic<bool> m_stopped = false;
    int m_answered = 0, m_asked = 0;
};
