// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importpipe.h"

void ImportPipe::push(NewWhole whole)
{
    if (m_batch.empty() || m_batch.back().job ||
        &m_batch.back().batch.wholes.front().record.entity() != &whole.record.entity())
        m_batch.emplace_back();
    m_batch.back().batch.wholes.push_back(std::move(whole));
    if (++m_size >= batchSize)
        flush();
}

void ImportPipe::push(PipeStep step)
{
    m_batch.push_back(std::move(step));
    if (++m_size >= batchSize)
        flush();
}

void ImportPipe::flush()
{
    if (m_batch.empty())
        return;
    for (PipeStep &step :
         m_batch) // a quarter full is worth a log row of its own; fewer share one, which the writer sees to
        if (step.batch.wholes.size() >= batchSize / 4)
            Transaction::pack(&step.batch);
    m_size = 0;
    std::vector<std::vector<PipeStep>> used; // dies after the lock
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_waiting.size() < waitingBatches; });
    used.swap(m_used);
    if (!m_stopped)
        m_waiting.push_back(std::move(m_batch));
    m_batch = {};
    m_changed.notify_all();
}

void ImportPipe::ask(const std::function<void(Transaction &)> &question)
{
    const int number = ++m_asked;
    PipeStep step;
    step.job = [this, &question](Transaction &transaction) {
        question(transaction);
        const std::lock_guard lock(m_mutex);
        ++m_answered;
        m_changed.notify_all();
    };
    m_batch.push_back(std::move(step));
    flush();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this, number] { return m_stopped || m_answered >= number; });
}

void ImportPipe::close()
{
    flush();
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

std::vector<PipeStep> ImportPipe::pop()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || !m_waiting.empty(); });
    if (m_waiting.empty())
        return {};
    std::vector<PipeStep> batch = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_changed.notify_all();
    return batch;
}

void ImportPipe::giveBack(std::vector<PipeStep> done)
{
    const std::lock_guard lock(m_mutex);
    m_used.push_back(std::move(done));
}

void ImportPipe::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_waiting.clear();
    m_changed.notify_all();
}
