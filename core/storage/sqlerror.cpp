// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlerror.h"

#include <QCoreApplication>

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// SQLite's primary result codes (https://www.sqlite.org/rescode.html); the low byte of the extended ones.
Error explain(int native, const QString &message)
{
    switch (native & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return {Error::Busy, Texts::tr("Another program is using the file. Nothing was changed; please try again.")};
    case 8:  // READONLY
    case 14: // CANTOPEN
    case 3:  // PERM
        return {Error::ReadOnly,
                Texts::tr("The file cannot be written: it or its folder is read-only. Nothing was changed.")};
    case 10: // IOERR; 4874 is "disk full" told by the file system as a short write
    case 13: // FULL
        if ((native & 0xff) == 13 || message.contains(QLatin1StringView("full")))
            return {
                Error::DiskFull,
                Texts::tr("There is no room left on the disk. Nothing was changed; free some space and try again.")};
        return {Error::Io,
                Texts::tr("The file could not be read or written. Nothing was changed; check the disk and try again.")};
    case 11: // CORRUPT
        return {Error::Damaged,
                Texts::tr("The file is damaged. What can be read is shown; “Recover” saves it into a new file.")};
    case 26: // NOTADB
        return {Error::NotOurs, Texts::tr("This is not a Rapport file.")};
    case 9: // INTERRUPT
        return {Error::Cancelled, Texts::tr("Cancelled.")};
    default:
        return {Error::Io, Texts::tr("The file answered with an error. Nothing was changed.")};
    }
}
} // namespace

SqlError::SqlError(const QSqlError &error, const QString &statement)
    : m_error(explain(error.nativeErrorCode().toInt(), error.databaseText()))
{
    m_error.detail = error.nativeErrorCode() + u' ' + error.databaseText() + u' ' + error.driverText() +
                     QStringLiteral(" in: ") + statement.left(300);
}
