// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlerror.h"

#include <QCoreApplication>

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};
} // namespace

Error explained(Error::Code code, const QString &detail)
{
    switch (code) {
    case Error::Busy:
        return {code, Texts::tr("Another program is using the file. Nothing was changed; please try again."), detail};
    case Error::ReadOnly:
        return {code, Texts::tr("The file cannot be written: it or its folder is read-only. Nothing was changed."),
                detail};
    case Error::DiskFull:
        return {code,
                Texts::tr("There is no room left on the disk. Nothing was changed; free some space and try again."),
                detail};
    default:
        return {Error::Io,
                Texts::tr("The file could not be read or written. Nothing was changed; check the disk and try again."),
                detail};
    }
}

namespace
{
/// SQLite's primary result codes (https://www.sqlite.org/rescode.html); the low byte of the extended ones.
Error explain(int native, const QString &message)
{
    switch (native & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return explained(Error::Busy);
    case 8:  // READONLY
    case 14: // CANTOPEN
    case 3:  // PERM
        return explained(Error::ReadOnly);
    case 10: // IOERR; 4874 is "disk full" told by the file system as a short write
        return explained(message.contains(QLatin1StringView("full")) ? Error::DiskFull : Error::Io);
    case 13: // FULL
        return explained(Error::DiskFull);
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
