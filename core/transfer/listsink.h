// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rows of an export go: delimited text or a workbook. One thread at a time.
#pragma once

#include "core/transfer/exporter.h"

#include <memory>

class ListSink
{
public:
    /// `out` is open for writing and not owned; it and `job` must outlive the sink.
    static std::unique_ptr<ListSink> of(const ExportJob &job, QIODevice &out);
    virtual ~ListSink() = default;

    virtual void writeHeader(const QStringList &names, const QList<WorkbookColumn> &columns) = 0;
    virtual bool writeRow(const QStringList &cells) = 0; ///< false: see errorString()
    virtual bool finish(Progress *progress) = 0;         ///< likewise; call it once, behind the last row
    virtual QString errorString() const = 0;
    virtual void tell(ExportReport *report) const = 0; ///< what was lost
};
