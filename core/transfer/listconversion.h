// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that are not delimited text (address cards, workbooks, calendars), read as if they were: as UTF-8, in our own
// dialect, a header row first. So preview, mapping, matching, dry run, report and undo of an import are the same for
// all of them. One thread at a time.
#pragma once

#include "core/exchange/csvdialect.h"
#include "core/result.h"
#include "core/transfer/importplan.h"

#include <QIODevice>
#include <memory>
#include <optional>

class ConvertedList : public QIODevice
{
public:
    virtual qint64 bytesRead() const = 0;               ///< of the file behind it
    virtual QStringList sheets() const { return {}; }   ///< of a workbook
    virtual QString sheet() const { return {}; }        ///< the one that is read
    virtual QStringList warnings() const { return {}; } ///< what could not be read, translated; known at the end
    virtual CsvDialect dialect() const;                 ///< convertedDialect(), perhaps without a header row
    virtual QString headerReason() const { return {}; } ///< why there is one or not: a sentence for the user
    virtual std::optional<Error> failure() const { return {}; } ///< why it ended before its end
    bool isSequential() const override { return true; }

protected:
    qint64 writeData(const char *, qint64) override { return -1; }
};

/// By what the file begins with and its name.
ListFormat listFormat(const QString &path, QByteArrayView start);

/// The dialect that converted lists are in: comma, double quotes, LF, a header row.
CsvDialect convertedDialect();

/// Opens the file as such a list. Error::NotOurs when it is no such thing, Error::Io when it cannot be read.
Result<std::unique_ptr<ConvertedList>> openConverted(const QString &path, ListFormat format, const QString &sheet);
