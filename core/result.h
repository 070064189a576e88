// SPDX-License-Identifier: GPL-3.0-or-later
// What a call across layers gives back: a value, or an error with a text for the user and a detail for the log.
#pragma once

#include <QString>
#include <optional>
#include <utility>

struct Error {
    enum Code {
        Invalid,    ///< the input is not acceptable
        Incomplete, ///< something must be filled in first; `detail` holds the names of the fields, comma between
        NotFound,   ///< no such record, file, kind
        Conflict,   ///< somebody else changed the record since it was read
        ReadOnly,   ///< the file or its folder cannot be written
        DiskFull,   ///< no room left
        Busy,       ///< another program holds the file for too long
        Damaged,    ///< the file is not whole
        TooNew,     ///< made by a newer version of the program
        NotOurs,    ///< not a Rapport file
        Cancelled,  ///< the user stopped it; nothing was changed
        Io          ///< any other trouble with the file
    };
    Code code = Io;
    QString text;   ///< translated, a whole sentence: what, why, what now
    QString detail; ///< for the log
};

template <typename T = void>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(Error error) : m_error(std::move(error)) {}
    bool ok() const { return m_value.has_value(); }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return *m_value; }
    T &value() & { return *m_value; }
    T &&value() && { return std::move(*m_value); }
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return &*m_value; }
    const Error &error() const { return m_error; }

private:
    std::optional<T> m_value;
    Error m_error;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}
    bool ok() const { return m_ok; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};
