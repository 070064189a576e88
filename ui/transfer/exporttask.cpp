// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exporttask.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/formulaguard.h"
#include "core/transfer/waitfor.h"

#include <QSaveFile>
#include <QTemporaryFile>
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

/// The records' numbers in the order in which exportCsv() writes them, as far as the list itself does not give them.
Result<QList<Id>> orderOf(Store &store, Query query)
{
    query.columns.clear();
    const Result<Page> page =
        waitFor<Page>([&](const Answer<Page> &done) { store.find(query, 1, nullptr, done, "exportOrder"); });
    return page.ok() ? Result<QList<Id>>(page->ids) : Result<QList<Id>>(page.error());
}

Result<ExportReport> rewrite(Store &store, const ExportOrder &order, QIODevice &out, Progress &progress)
{
    QTemporaryFile plain;
    if (!plain.open())
        return unwritable(plain);
    ExportJob job = order.job;
    job.charset = Charset::Utf8;
    job.guardFormulas = false;
    const bool byPlace = !job.query.columns.isEmpty() && !order.only.isEmpty();
    QList<Id> ids;
    if (byPlace) {
        Result<QList<Id>> found = orderOf(store, job.query);
        if (!found.ok())
            return found.error();
        ids = *std::move(found);
    }
    const Result<ExportReport> all = exportCsv(store, job, plain, &progress);
    if (!all.ok())
        return all;
    plain.seek(0);
    CsvDialect dialect;
    CsvReader reader(&plain, dialect);
    CsvWriteOptions options;
    options.dialect.delimiter = order.delimiter;
    options.charset = order.job.charset;
    options.missing = order.job.missing;
    options.guardFormulas = order.job.guardFormulas;
    CsvWriter writer(&out, options);
    writer.writeRow(reader.header());
    ExportReport report;
    CsvRow row;
    for (qsizetype place = 0; reader.next(row); ++place) {
        if (progress.cancelled())
            return cancelled();
        const Id id = byPlace ? ids.value(place) : row.text(0).toLongLong();
        if (!order.only.isEmpty() && !order.only.contains(id))
            continue;
        writer.writeRow(row.texts());
        ++report.rows;
    }
    if (!writer.finish())
        return Error{Error::Io, ExportTask::tr("The list cannot be written: %1.").arg(writer.errorString()), {}};
    report.missingCharacters = writer.encoder().unencodableCount();
    for (const UnencodableCharacter &c : writer.encoder().unencodable())
        if (report.missingSamples.size() < 50)
            report.missingSamples += QString::fromUcs4(&c.character, 1);
    return report;
}

Result<ExportReport> carryOut(Store &store, const ExportOrder &order, Progress &progress)
{
    QSaveFile file(order.path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    const auto cards = [&] { return exportCards(store, {order.job.query, order.cards, order.only}, file, &progress); };
    const bool plain = order.only.isEmpty() && order.delimiter == ',';
    Result<ExportReport> report = order.cards ? cards()
                                  : plain     ? exportCsv(store, order.job, file, &progress)
                                              : rewrite(store, order, file, progress);
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
