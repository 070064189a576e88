// SPDX-License-Identifier: GPL-3.0-or-later
// An export in a thread of its own, into a file that appears only when it is whole. Selected records and other
// separators than a comma go through a second pass over the list that exportCsv() wrote.
#pragma once

#include "core/transfer/cardexporter.h"

#include <QFutureWatcher>
#include <QSet>

struct ExportOrder {
    ExportJob job;
    QString path;
    char delimiter = ',';
    int cards = 0; ///< version of address cards to write instead of a list: 30 or 40
    QSet<Id> only; ///< records; empty: all that the query finds
};

class ExportTask : public QObject
{
    Q_OBJECT
public:
    explicit ExportTask(Store &store, QObject *parent = nullptr);
    ~ExportTask() override; ///< cancels and waits

    void start(const ExportOrder &order);
    void start(std::function<Result<ExportReport>(Progress &)> work); ///< anything else that writes files
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }
    double share() const;

Q_SIGNALS:
    void finished(const Result<ExportReport> &result);

private:
    Store &m_store;
    QFutureWatcher<Result<ExportReport>> m_watcher;
    std::shared_ptr<Progress> m_progress;
};
