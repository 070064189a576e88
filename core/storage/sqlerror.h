// SPDX-License-Identifier: GPL-3.0-or-later
// The exception of the storage layer. Thrown by Connection, caught in one place (DbThread), turned into an Error there.
#pragma once

#include "core/result.h"

#include <QSqlError>
#include <exception>

/// The sentence that goes with Busy, ReadOnly, DiskFull, Io: nothing was changed, and what to do.
Error explained(Error::Code code, const QString &detail = {});

class SqlError : public std::exception
{
public:
    explicit SqlError(Error error) : m_error(std::move(error)) {}
    SqlError(const QSqlError &error, const QString &statement);
    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return "SqlError"; }

private:
    Error m_error;
};
