// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a file of cards between being read and being given: which columns there are, and who is in which group,
// is known behind the last card only. They wait in a temporary file, pictures and all. Filled by one thread; then any
// number of readers, each in a thread of its own.
#pragma once

#include "core/transfer/cardrow.h"

#include <QTemporaryFile>
#include <memory>

class CardSpool
{
public:
    bool clear(); ///< false: there is no room for the temporary file
    void append(const QString &identity, const CardRow &row);
    bool finish(); ///< behind the last one; false: not all could be kept
    QString errorString() const { return m_file.errorString(); }

    /// Gives the rows from the first on. The spool must be finished, and live as long.
    class Reader
    {
    public:
        explicit Reader(const CardSpool &spool);
        bool next(QString *identity, CardRow *row); ///< false: there is no more
        double given() const;                       ///< the part of it that next() gave, 0 to 1

    private:
        QFile m_file;
        QByteArray m_bytes; ///< of one row
        qint64 m_rows, m_left;
    };

private:
    QTemporaryFile m_file;
    QByteArray m_bytes; ///< of one row
    qint64 m_rows = 0;
    bool m_whole = true;
};
