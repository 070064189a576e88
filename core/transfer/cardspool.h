// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a file of cards between being read and being given: which columns there are, and who is in which group,
// is known behind the last card only. They wait in a temporary file, pictures and all. One thread at a time.
#pragma once

#include "core/transfer/cardrow.h"

#include <QTemporaryFile>

class CardSpool
{
public:
    bool clear(); ///< false: there is no room for the temporary file
    void append(const QString &identity, const CardRow &row);
    bool finish();                              ///< behind the last one; false: not all could be kept
    bool next(QString *identity, CardRow *row); ///< from the first on; false: there is no more
    double given() const;                       ///< the part of it that next() gave, 0 to 1
    QString errorString() const { return m_file.errorString(); }

private:
    QTemporaryFile m_file;
    QByteArray m_bytes; ///< of one row
    qint64 m_rows = 0, m_left = 0;
    bool m_whole = true;
};
