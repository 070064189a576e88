// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exporttask.h"

#include <QSaveFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace
{
Error cancelled()
{
    return {Error::Cancelled, ExportTask::tr("The export was cancelled. No file was written."), {}};
}

Error unwritable(const QFileDevice &file)
{
    return {Error::Io,
            ExportTask::tr("The list cannot be written to %1: %2.").arg(file.fileName(), file.errorString()),
            {}};
}

Result<ExportReport> carryOut(Store &store, const ExportOrder &order, Progress &progress)
{
    QSaveFile file(order.path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    Result<ExportReport> report =
        order.cards ? exportCards(store, {order.job.query, order.cards, order.job.only}, file, &progress)
                    : exportList(store, order.job, file, &progress);
    if (!report.ok())
        return report.error().code == Error::Cancelled ? cancelled() : report;
    return file.commit() ? report : unwritable(file);
}
} // namespace

ExportTask::ExportTask(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { Q_EMIT finished(m_watcher.result()); });
}

ExportTask::~ExportTask()
{
    cancel();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void ExportTask::start(const ExportOrder &order)
{
    start([order, &store = m_store](Progress &progress) { return carryOut(store, order, progress); });
}

void ExportTask::start(std::function<Result<ExportReport>(Progress &)> work)
{
    m_progress = std::make_shared<Progress>();
    m_watcher.setFuture(QtConcurrent::run([work = std::move(work), progress = m_progress] { return work(*progress); }));
}

void ExportTask::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

double ExportTask::share() const
{
    return m_progress && m_progress->total() > 0 ? double(m_progress->done()) / double(m_progress->total()) : 0;
}
