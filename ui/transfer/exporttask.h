// SPDX-License-Identifier: GPL-3.0-or-later
// An export in a thread of its own, into a file that appears only when it is whole.
#pragma once

#include "core/transfer/cardexporter.h"

#include <QFutureWatcher>

struct ExportOrder {
    ExportJob job;
    QString path;
    int cards = 0; ///< version of address cards to write instead of a list: 30 or 40
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
